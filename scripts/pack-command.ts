import { checkFile } from './pack-check.ts';

const USAGE = `Usage: npm run pack -- check FILE…

Checks frameworks as the build and the browser do. A pack (JSON) is held against data/pack.schema.json and its
rules: every fault is printed as FILE /place reason. Of any other file that can be brought in (CSV, CASE, O*NET …)
it says what would come out, and what would be skipped. Ends with 1 where something is refused.`;

async function main([command, ...files]: string[]): Promise<boolean> {
  if (command === '--help' || command === 'help') {
    console.log(USAGE);
    return true;
  }
  if (command !== 'check' || files.length === 0 || files.some((file) => file.startsWith('-'))) {
    console.error(USAGE);
    return false;
  }
  let sound = true;
  for (const file of files) {
    const { good, bad } = await checkFile(file);
    for (const line of good) console.log(line);
    for (const line of bad) console.error(line);
    sound &&= bad.length === 0;
  }
  return sound;
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;

// node scripts/complete-lock.mjs: after a change of dependencies made against a registry that serves the packages of
// one system only. There npm leaves the optional packages of other systems out of the lock file, and `npm ci` then
// refuses it everywhere. This adds them by name, version and system, as their parents name them, and asks the registry
// for the checksum of every package that has none: `npm ci` takes what it is given for a package without one.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = /^(arm64|arm|armv7|ia32|loong64|mips64el|ppc64|ppc64le|riscv64|s390x|wasm32|x64)$/;
const FILE = new URL('../package-lock.json', import.meta.url);

const lock = JSON.parse(readFileSync(FILE, 'utf8'));

/** Whether a package is found from a place in the tree, as Node would look for it. */
function isLocked(place, name) {
  if (lock.packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
  return place !== '' && isLocked(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name);
}

function entry(name, version, dev) {
  const parts = name.split('/').at(-1).split('-');
  const os = SYSTEMS.find((system) => parts.includes(system));
  const cpu =
    parts.find((part) => PROCESSORS.test(part)) ?? (parts.some((part) => /^arm/.test(part)) ? 'arm' : '');
  if (!os || !cpu || !/^\d/.test(version)) throw new Error(`No system can be read from ${name} ${version}.`);
  const libc = parts.some((part) => part.startsWith('musl')) ? { libc: ['musl'] } : {};
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...libc, optional: true, os: [os] };
}

let added = 0;
for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(place, name)) continue;
    lock.packages[`node_modules/${name}`] = entry(name, version, dev);
    added += 1;
  }
}
/** The checksum that the registry gives a package of this version. */
function integrityOf(name, version) {
  const sum = execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], {
    encoding: 'utf8',
  }).trim();
  if (!/^sha512-[\w+/]+=*$/.test(sum))
    throw new Error(`The registry gives no checksum of ${name} ${version}.`);
  return sum;
}

let summed = 0;
for (const [place, found] of Object.entries(lock.packages)) {
  if (place === '' || found.link || found.integrity) continue;
  const { version, ...rest } = found;
  const name = found.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  lock.packages[place] = { version, integrity: integrityOf(name, version), ...rest };
  summed += 1;
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other systems and ${summed} checksums added to package-lock.json.`);

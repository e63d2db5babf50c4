// Serves every component in every state: npm run gallery [-- --check | --shots FOLDER]
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const shots = args.includes('--shots') ? (args[args.indexOf('--shots') + 1] ?? '.tmp/gallery') : undefined;
const check = args.includes('--check');

const server = await createServer({
  configFile: false,
  root: `${ROOT}tests/gallery`,
  cacheDir: `${ROOT}.tmp/gallery-cache`,
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5199), fs: { allow: [ROOT] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';

if (!check && !shots) {
  console.log(`Gallery: ${url}`);
} else {
  const faults = await inspect();
  await server.close();
  if (check)
    console.log(
      faults === 0 ? 'Gallery: axe and the narrow page find nothing.' : `Gallery: ${faults} faults`,
    );
  process.exit(faults === 0 ? 0 : 1);
}

/** Looks at the gallery in both themes, from right to left, at 320 px, in other languages; gives the number of faults. */
async function inspect() {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const views = [
    { name: 'light', query: '?theme=light', width: 1320 },
    { name: 'dark', query: '?theme=dark', width: 1320 },
    { name: 'right-to-left', query: '?theme=light&dir=rtl', width: 1320 },
    { name: 'narrow', query: '?theme=light&width=320', width: 320 },
    { name: 'narrow-german', query: '?theme=light&width=320&locale=de', width: 320 },
    // Longer than any language.
    { name: 'narrow-pseudo', query: '?theme=light&width=320&locale=en-XA', width: 320 },
    { name: 'narrow-pseudo-right-to-left', query: '?theme=light&width=320&locale=ar-XB', width: 320 },
  ];
  const counts = [];
  for (const view of views) counts.push(await look(browser, axe, view));
  await browser.close();
  return counts.reduce((sum, count) => sum + count, 0);
}

async function look(browser, axe, { name, query, width }) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error}`));
  await page.setViewport({ width, height: 900 });
  await page.goto(url + query);
  await page.waitForSelector('.gallery-state');
  if (shots) {
    await mkdir(shots, { recursive: true });
    for (const section of await page.$$('section[aria-label]')) {
      const title = await section.evaluate((element) => element.getAttribute('aria-label') ?? '');
      if (await section.isVisible()) {
        const file = `${shots}/${title.toLowerCase().replace(/\W+/g, '-')}-${name}.png`;
        await section
          .screenshot({ path: file })
          .catch((error) => console.error(`${title}: ${error.message}`));
      }
    }
  }
  const faults = check
    ? [...(await page.evaluate(overflowing)), ...(await axeFaults(page, axe, /locale=..-X/.test(query)))]
    : [];
  for (const fault of faults) console.error(`${name}: ${fault}`);
  await page.close();
  return faults.length;
}

/** Frames whose content is wider than they are, and the page itself. Runs in the page. */
function overflowing() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} px`] : [];
  const frames = [...document.querySelectorAll('.gallery-state')]
    .filter((state) =>
      [...state.querySelectorAll('.gallery-frame, .gallery-frame *')].some(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 1 &&
          element.tagName !== 'INPUT' &&
          getComputedStyle(element).display !== 'inline' &&
          getComputedStyle(element).overflowX !== 'visible',
      ),
    )
    .map((state) => `wider than its frame: ${state.dataset.state}`);
  return [...page, ...frames];
}

async function axeFaults(page, axe, bracketed) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (inBrackets) =>
      // The frames hold pieces of pages: rules on a page's own landmarks and headings say nothing here.
      window.axe.run('#gallery', {
        rules: {
          region: { enabled: false },
          'heading-order': { enabled: false },
          'landmark-no-duplicate-main': { enabled: false },
          'landmark-unique': { enabled: false },
          'landmark-main-is-top-level': { enabled: false },
          'page-has-heading-one': { enabled: false },
          // A label holds the visible words, but not their brackets.
          'label-content-name-mismatch': { enabled: !inBrackets },
        },
      }),
    bracketed,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary?.split('\n')[1] ?? ''}`),
  );
}

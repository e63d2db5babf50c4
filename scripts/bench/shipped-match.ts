import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../build-when-stale.ts';

type Shipped = Pick<typeof import('../../lib/match/matcher.ts'), 'createMatcher'> &
  Pick<typeof import('../../lib/match/compile.ts'), 'compileIndex'> &
  Pick<typeof import('../../lib/match/compile-in-slices.ts'), 'compileInSlices'>;

const PARTS = ['compile', 'compile-in-slices', 'matcher'];
let shipped: Promise<Shipped> | undefined;

const outDir = join(ROOT, '.output/bench');
const fileOf = (part: string): string => pathToFileURL(join(outDir, `${part}.mjs`)).href;

async function bundled(): Promise<Shipped> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      ssr: true,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: PARTS.map((name) => join(ROOT, `lib/match/${name}.ts`)),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  const parts = await Promise.all(PARTS.map((part): Promise<object> => import(fileOf(part))));
  return Object.assign({}, ...parts) as Shipped;
}

/**
 * The matcher as the build bundles it. What tsx makes of the sources names every inner function as it runs, which the
 * shipped code does not do and which costs more than some of the functions.
 */
export function shippedMatch(): Promise<Shipped> {
  shipped ??= bundled();
  return shipped;
}

/** Address of the bundled matcher, for a thread of its own. */
export async function bundledMatcherFile(): Promise<string> {
  await shippedMatch();
  return fileOf('matcher');
}

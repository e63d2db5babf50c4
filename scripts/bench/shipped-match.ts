import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../build-when-stale.ts';

type Shipped = Pick<typeof import('../../lib/match/matcher.ts'), 'createMatcher'> &
  Pick<typeof import('../../lib/match/compile.ts'), 'compileIndex'>;

let shipped: Promise<Shipped> | undefined;

async function bundled(): Promise<Shipped> {
  const outDir = join(ROOT, '.output/bench');
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
        input: ['compile', 'matcher'].map((name) => join(ROOT, `lib/match/${name}.ts`)),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  const load = (name: string): Promise<object> => import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
  return { ...(await load('compile')), ...(await load('matcher')) } as Shipped;
}

/**
 * The matcher as the build bundles it. What tsx makes of the sources names every inner function as it runs, which the
 * shipped code does not do and which costs more than some of the functions.
 */
export function shippedMatch(): Promise<Shipped> {
  shipped ??= bundled();
  return shipped;
}

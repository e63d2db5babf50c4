import { join } from 'node:path';
import { build, createServer, type InlineConfig, preview } from 'vite';
import { ROOT } from '../../scripts/build-when-stale.ts';

const HOST = '127.0.0.1';
const CONFIG: InlineConfig = {
  configFile: false,
  root: join(ROOT, 'tests/gallery'),
  cacheDir: join(ROOT, '.tmp/gallery-cache'),
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

export interface Gallery {
  /** Where it is, up to the query. */
  url: string;
  close(): Promise<void>;
}

/** Builds the gallery once into .output/gallery and serves it, at a port of its own. */
export async function startGallery(): Promise<Gallery> {
  const outDir = join(ROOT, '.output/gallery');
  await build({
    ...CONFIG,
    build: { outDir, emptyOutDir: true, minify: false, reportCompressedSize: false },
  });
  const server = await preview({ ...CONFIG, build: { outDir }, preview: { host: HOST, port: 0 } });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** Serves the sources of the gallery, anew at every change; gives where. */
export async function serveSources(port: number): Promise<string> {
  const server = await createServer({ ...CONFIG, server: { host: HOST, port, fs: { allow: [ROOT] } } });
  await server.listen();
  return server.resolvedUrls?.local[0] ?? '';
}

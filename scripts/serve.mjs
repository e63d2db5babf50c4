// Serves the demo pages: node scripts/serve.mjs [PORT] [--other]
// --other binds 127.0.0.2 as well, as the site that Rung has no grant for.
import { register } from 'tsx/esm/api';

register();
const { serve } = await import('../tests/pages/server.ts');
const port = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 0);
const site = await serve({ port, other: process.argv.includes('--other') });
console.log(`Demo pages: ${site.origin}/${site.other ? ` and ${site.other}/` : ''} (Ctrl+C ends)`);

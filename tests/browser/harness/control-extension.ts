import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/build-when-stale.ts';
import type { BrowserKind } from './find-browser.ts';

/** A copy of the control extension (tests/browser/control) fit for the browser: it does what Rung must not do. */
export function controlExtension(kind: BrowserKind): string {
  const source = join(ROOT, 'tests/browser/control');
  if (kind === 'chromium') return source;
  const folder = mkdtempSync(join(tmpdir(), 'rung-control-'));
  cpSync(source, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.background = { scripts: ['background.js'] };
  manifest.browser_specific_settings = {
    gecko: { id: 'control@rung.invalid', strict_min_version: '140.0' },
  };
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

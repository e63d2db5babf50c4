import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuildName, buildWhenStale, builtFolder } from '../../scripts/build-when-stale.ts';

/** The parts of a built manifest that decide what the extension may do. */
interface Manifest {
  manifest_version: number;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: object;
  content_security_policy?: { extension_pages?: string };
  background?: { service_worker?: string; scripts?: string[] };
  side_panel?: object;
  sidebar_action?: object;
  icons?: Record<string, string>;
  key?: string;
  browser_specific_settings?: {
    gecko?: { id?: string; data_collection_permissions?: { required?: string[] } };
  };
}

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const SHIPPED: BuildName[] = ['chrome', 'edge', 'firefox'];

const manifestOf = (name: BuildName): Manifest =>
  JSON.parse(readFileSync(join(builtFolder(name), 'manifest.json'), 'utf8'));

beforeAll(() => {
  for (const name of [...SHIPPED, 'chrome-e2e', 'firefox-e2e'] as BuildName[]) buildWhenStale(name);
}, 120_000);

describe.each(SHIPPED)('The built manifest for %s', (name) => {
  it('asks for these permissions and no other', () => {
    const { permissions = [], optional_permissions = [] } = manifestOf(name);
    // Firefox has its sidebar without asking; neither prompts.
    const own = name === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'];
    expect(permissions.toSorted()).toEqual(own.toSorted());
    expect(optional_permissions).toEqual([]);
  });

  it('holds no site at install, only sites that the user may name', () => {
    const manifest = manifestOf(name);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('has a place beside the page that does not open by itself', () => {
    const { side_panel, sidebar_action } = manifestOf(name);
    if (name === 'firefox') {
      expect(sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
      expect(side_panel).toBeUndefined();
    } else {
      expect(side_panel).toEqual({ default_path: 'sidepanel.html' });
      expect(sidebar_action).toBeUndefined();
    }
  });

  it('allows its pages nothing from elsewhere', () => {
    expect(manifestOf(name).content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('shows nothing to web pages that they could find', () => {
    const { web_accessible_resources, externally_connectable } = manifestOf(name);
    // In Firefox the card's page, which answers nobody without a token; its address is another one in each installation.
    const shown = [{ resources: ['card-page.html'], matches: ['<all_urls>'] }];
    expect(web_accessible_resources ?? []).toEqual(name.startsWith('firefox') ? shown : []);
    // Without the key every extension may send messages; Firefox has no such key and no such messages from pages.
    if (name !== 'firefox') expect(externally_connectable).toEqual({ ids: [], matches: [] });
  });

  it('is of version 3 and names only files that exist', () => {
    const { manifest_version, background, icons } = manifestOf(name);
    expect(manifest_version).toBe(3);
    const files = [background?.service_worker, ...(background?.scripts ?? []), ...Object.values(icons ?? {})];
    for (const file of files) if (file) expect(existsSync(join(builtFolder(name), file)), file).toBe(true);
  });
});

describe('The built manifest for firefox', () => {
  it('declares that it collects nothing', () => {
    const { gecko } = manifestOf('firefox').browser_specific_settings ?? {};
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    expect(gecko?.id).toBeTruthy();
  });
});

describe.each([
  ['chrome', 'chrome-e2e'],
  ['firefox', 'firefox-e2e'],
] as [BuildName, BuildName][])('The build of %s for the tests', (shipped, e2e) => {
  it('differs in its hosts and its key alone', () => {
    const { host_permissions, key: _key, ...rest } = manifestOf(e2e);
    const { key: _none, ...expected } = manifestOf(shipped);
    expect(host_permissions).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    expect(rest).toEqual(expected);
  });

  it('has the same files', () => {
    // Names of chunks end in a digest of what they hold, and they hold the name of the mode.
    const names = (name: BuildName): string[] =>
      readdirSync(builtFolder(name), { recursive: true })
        .map((path) => String(path).replace(/-[\w-]{8}(?=\.(?:js|css)$)/, ''))
        .sort();
    expect(names(e2e)).toEqual(names(shipped));
  });
});

import type { ConfigEnv, UserManifest } from 'wxt';
import { CARD_PAGE } from './card-frame/port.ts';

/** Hosts that the e2e build holds from the start, because no test can answer a permission prompt in Chromium. */
const E2E_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];
/** Public half of a throw-away key: it gives the e2e build a fixed id and signs nothing. */
const E2E_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1WKGxuY+xoTc7ZZo8EPV5kaUNmFLJsZlEMnAjetZKZ1NJTIz2s7SzySIqVpFr9XSMMXLSgRxO1Dl0KewaCIsINbrg921x6WoE/69SWBqQ8kzZ4VpcCCyjc7mWnSJthpwG0xOZdI9Bmb/HvNrAIXr4u4mxf1jjdDtvurmNCI5zYhB9MQTsilyVjPs2NQP34IesNqbXDfaN/BlBTCC9sRynPhupYHJj3K0zAn1W+lIuEYGYLllshhJj0jHHasFowDi9vmYf+lPbOpiRWtUb+8FTKOStjhrZeEGQ4gU0LS2+VBhEmskN8P5rVWGK68O3hvjNFpEQWfe7Qr+v93gYXF7BwIDAQAB';
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const DEV_CSP = CSP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
  "connect-src 'self'",
  "connect-src 'self' ws://localhost:* http://localhost:*",
);

/** The manifest for one browser and mode: what Rung asks for and nothing else (architecture: Permissions). */
export function manifest({ browser, mode, command }: ConfigEnv): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'unlimitedStorage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'e2e' ? { host_permissions: E2E_HOSTS } : {}),
    ...(mode === 'e2e' && !firefox ? { key: E2E_KEY } : {}),
    content_security_policy: { extension_pages: command === 'serve' ? DEV_CSP : CSP },
    ...(firefox ? {} : { externally_connectable: { ids: [], matches: [] } }),
    action: { default_title: '__MSG_name__' },
    omnibox: { keyword: 'rung' },
    commands: {
      'look-up': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_look_up__',
      },
      'look-at-page': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_look_at_page__',
      },
    },
    ...(firefox
      ? {
          // The card where Firefox puts no script into a frame; its address is drawn anew in each installation.
          web_accessible_resources: [{ resources: [CARD_PAGE.slice(1)], matches: ['<all_urls>'] }],
          browser_specific_settings: {
            gecko: {
              id: 'rung@rung.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // From 140 on storage.local can be closed to the scripts in pages (lib/state/local-area.ts).
          minimum_chrome_version: '140',
          // Firefox takes a policy without a schema and warns of the key.
          storage: { managed_schema: 'policy.schema.json' },
        }),
  };
}

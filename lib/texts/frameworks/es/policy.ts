import type { policyTexts as shape } from '../en/policy.ts';

/** What the organisation has switched off. */
export const policyTexts: typeof shape = {
  policy: {
    importOff: 'Su organización no permite añadir, crear ni restaurar marcos.',
    exportOff: 'Su organización no permite exportar marcos ni hacer copias de seguridad.',
  },
};

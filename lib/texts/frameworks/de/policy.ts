import type { policyTexts as shape } from '../en/policy.ts';

/** What the organisation has switched off. */
export const policyTexts: typeof shape = {
  policy: {
    importOff:
      'Die Organisation hat abgeschaltet, dass Rahmenwerke eingelesen, angelegt oder aus Sicherungen geholt werden.',
    exportOff:
      'Die Organisation hat abgeschaltet, dass Rahmenwerke ausgegeben und Sicherungen angelegt werden.',
  },
};

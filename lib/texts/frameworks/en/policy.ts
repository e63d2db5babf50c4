/** What the organisation has switched off. */
export const policyTexts = {
  policy: {
    importOff: 'Your organisation has switched off bringing in, making and restoring frameworks.',
    exportOff: 'Your organisation has switched off taking frameworks out and making back-ups.',
  },
};

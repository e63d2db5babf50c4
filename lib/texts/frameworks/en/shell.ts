/** The page of frameworks as a whole: its headings and the way back. */
export const shellTexts = {
  shell: {
    pageTitle: 'Rung: frameworks',
    title: 'Frameworks',
    lead: 'Your company’s own framework, or a public classification, answers beside the ones that came with Rung.',
    settings: 'To the settings',
    bring: 'Bring one in',
    list: 'Here now',
    storage: 'Storage',
  },
};

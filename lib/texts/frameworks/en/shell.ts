import { makeFormat } from '../../format.ts';

const { plural } = makeFormat('en');

/** The page of frameworks as a whole: its headings, what is here, and the room it takes. */
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
  here: {
    own: 'Yours',
    none: 'None of your own so far.',
    bundled: 'Came with Rung',
    off: 'switched off',
    revision: (revision: string) => `revision ${revision}`,
    savedOn: (day: string) => `saved ${day}`,
    back: (revision: string) => `Back to revision ${revision}`,
    backFor: (title: string, revision: string) => `${title}: back to revision ${revision}`,
    wentBack: (title: string) => `${title} is back at its earlier revision.`,
    remove: 'Remove',
    removeOf: (title: string) => `Remove ${title}`,
    confirm: (title: string) => `Remove ${title} with everything in it?`,
    confirmBoth: (title: string) => `Remove ${title} with everything in it, its earlier revision too?`,
    confirmLoses: (n: number) =>
      plural(n, {
        one: '# “not this” choice was about it.',
        other: '# “not this” choices were about it.',
      }),
    confirmFile: 'Only the file it came from can bring it back.',
    yes: 'Remove it',
    no: 'Keep it',
    busy: 'One moment…',
    removed: (title: string) => `${title} is gone.`,
  },
  room: {
    used: (used: string, quota: string) => `${used} in use; the browser allows up to ${quota}.`,
    usedOnly: (used: string) => `${used} in use.`,
    unknown: 'This browser does not tell how much room is in use.',
    kept: 'The browser has promised to keep this data.',
    notKept: 'When the disk runs full, the browser may clear this data; your files can be brought in again.',
    ask: 'Ask the browser to keep it',
    refused:
      'The browser made no promise: should the disk run full, it may clear what you brought in. Keep your files.',
  },
};

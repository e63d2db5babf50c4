import type { dismissalTexts as shape } from '../en/dismissal.ts';
import { makeFormat } from '../format.ts';

const { list } = makeFormat('de');

/** "Not this": taking something back that Rung reads into a text, and the way from the list to the page. */
export const dismissalTexts: typeof shape = {
  dismissal: {
    open: 'Nicht das?',
    lead: (text) => `„${text}“ wird dann weder markiert noch als das aufgeführt:`,
    here: 'Auf dieser Website',
    everywhere: 'Auf jeder Website',
    keep: 'Behalten',
    doneHere: (text, host) => `„${text}“ ist auf ${host} ausgenommen.`,
    doneEverywhere: (text) => `„${text}“ ist auf jeder Website ausgenommen.`,
    youHere: (host) => `Das ist auf ${host} ausgenommen.`,
    youEverywhere: 'Das ist auf jeder Website ausgenommen.',
    undo: 'Rückgängig',
    undoFor: (text) => `Rückgängig für „${text}“`,
    back: (text) => `„${text}“ zählt wieder.`,
    more: (name) => `Mehr zu ${name}`,
    show: 'Auf der Seite zeigen',
    notShown: 'Das steht nicht mehr auf der Seite.',
    heading: 'Ausgenommen',
    listLead: 'Was ein Text laut eigener Angabe nicht meint. Dort wird es weder markiert noch aufgeführt.',
    none: 'Bisher nichts.',
    on: (host) => `auf ${host}`,
    onEvery: 'auf jeder Website',
    means: (names) => `nicht ${list(names)}`,
    gone: 'Dieses Rahmenwerk ist nicht mehr da.',
    undoAll: 'Alles rückgängig machen',
  },
};

import { makeFormat } from '../format.ts';

const { list } = makeFormat('en');

/** "Not this": taking something back that Rung reads into a text, and the way from the list to the page. */
export const dismissalTexts = {
  dismissal: {
    open: 'Not this?',
    lead: (text: string) => `“${text}” is then neither marked nor listed as this:`,
    here: 'On this site',
    everywhere: 'On every site',
    keep: 'Keep it',
    doneHere: (text: string, host: string) => `“${text}” is set aside on ${host}.`,
    doneEverywhere: (text: string) => `“${text}” is set aside on every site.`,
    youHere: (host: string) => `You set this aside on ${host}.`,
    youEverywhere: 'You set this aside on every site.',
    undo: 'Undo',
    undoFor: (text: string) => `Undo for “${text}”`,
    back: (text: string) => `“${text}” counts again.`,
    more: (name: string) => `More on ${name}`,
    show: 'Show on the page',
    notShown: 'This does not stand on the page any more.',
    heading: 'Set aside',
    listLead: 'What you said a text does not mean. There it is neither marked nor listed.',
    none: 'Nothing so far.',
    on: (host: string) => `on ${host}`,
    onEvery: 'on every site',
    means: (names: string[]) => `not ${list(names)}`,
    gone: 'This framework is no longer here.',
    undoAll: 'Undo all',
  },
};

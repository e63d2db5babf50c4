import type { whyTexts as shape } from '../en/why.ts';
import { makeFormat } from '../format.ts';
import { makeQuotes } from '../quotes.ts';

const format = makeFormat('de');
const { list, plural } = format;
const { quoted, inText, inLabel } = makeQuotes(format, '„', '“');

/** What trades are called; a framework that names none is called by its own title. */
const trades: Record<string, string> = { sales: 'Vertrieb' };
const fieldName = (field: string) => trades[field] ?? field;

/** Why something matched, and what stopped a near candidate. */
export const whyTexts: typeof shape = {
  why: {
    name: () => 'Am Namen selbst erkannt.',
    label: (label) => `Erkannt an „${label}“, einem weiteren Namen in der Quelle.`,
    alias: (label) => `Erkannt an „${label}“, einem gebräuchlichen Namen.`,
    related: (label) => `„${label}“ ist verwandt, aber nicht dasselbe.`,
    generic: () => 'Diese Alltagswörter benennen in diesem Rahmenwerk auch eine Kompetenz.',
    'no-context': (label, field) =>
      `„${label}“ gibt es auch anderswo, und nichts daneben spricht von ${fieldName(field ?? 'diesem Fach')}.`,
    statement: () => 'Die Aussagen handeln davon.',
    similar: (label) => `Die Wörter kommen „${label}“ nahe.`,
    'listed-words': (label) => `Teilt die kennzeichnenden Wörter mit „${label}“.`,
  },
  whyNot: {
    'other-word': (name, words) =>
      words.some(({ text }) => text) && words.some(({ label }) => label)
        ? `Im Text steht ${inText(words)}, wo ${name} ${inLabel(words)} braucht.`
        : `Ein Wort von ${name} lautet im Text anders.`,
    'missing-word': (name, words) =>
      words.some(({ label }) => label)
        ? `Im Text fehlt ${inLabel(words)}; ${name} braucht das.`
        : `Im Text fehlt ein Wort, das ${name} braucht.`,
    'function-word': (name, words) =>
      words.some(({ text }) => text)
        ? `Mit ${inText(words)} ist das eine andere Stelle als ${name}.`
        : `Ein Wort im Text macht daraus eine andere Stelle als ${name}.`,
    manages: (name) => `Der Titel meint die Führung von Leuten, die ${name} sind, nicht diese Stelle selbst.`,
    'lone-word': (name, words) =>
      words.some(({ text }) => text)
        ? `${inText(words)} allein sagt zu wenig, um ${name} zu meinen.`
        : `Ein Wort allein sagt zu wenig, um ${name} zu meinen.`,
    case: (name, words) =>
      words.some(({ label }) => label)
        ? `${name} ist ein Eigenname und wird ${inLabel(words)} geschrieben.`
        : `${name} ist ein Eigenname und wird anders geschrieben.`,
    'no-context': (name) =>
      `Nichts um diese Wörter spricht von ihrem Fach, und ${name} gibt es auch anderswo.`,
    'other-meaning': (name, words) =>
      words.some(({ text }) => text)
        ? `Neben ${inText(words)} bedeuten diese Buchstaben etwas anderes als ${name}.`
        : `Hier bedeuten die Buchstaben etwas anderes als ${name}.`,
    generic: (name) => `${name} ist Alltagssprache; im Fließtext wird es nicht markiert.`,
    opposite: (name, words) =>
      words.some(({ text }) => text)
        ? `${inText(words)} ist das Gegenteil von dem, was ${name} sagt.`
        : `Der Text sagt das Gegenteil von ${name}.`,
    'not-scanned': (name) =>
      `${name} steht in einem Teil, den Rung auslässt, etwa Zusatzleistungen oder Rechtliches.`,
  },
  whyParts: {
    expanded: (from, to) => `„${from}“ ist als „${to}“ gelesen.`,
    edited: (from, to) => `„${from}“ ist als „${to}“ gelesen, ähnlich geschrieben.`,
    reordered: 'Die Wörter stehen in anderer Reihenfolge.',
    shared: (words) => `In den Namen steht ${quoted(words)}.`,
    lacking: (words) => `In den Namen fehlt ${quoted(words)}.`,
    unmapped: (parts) => `Beiseitegelassen, in keinem Rahmenwerk: ${list(parts)}.`,
  },
  /** Why something stands among the results of a search. */
  searchWhy: {
    name: () => 'Das ist der Name.',
    label: (label) => `Ein weiterer Name ist „${label}“.`,
    begins: (label) => `„${label}“ hat Wörter, die so beginnen.`,
    near: (label) => `„${label}“ wird ganz ähnlich geschrieben.`,
  },
  /** What a longer text holds. */
  passage: {
    holds: (n) =>
      plural(n, {
        one: 'Dieser Text nennt eine Sache, die diese Rahmenwerke kennen.',
        other: 'Dieser Text nennt # Dinge, die diese Rahmenwerke kennen.',
      }),
    none: 'Dieser Text nennt nichts, was diese Rahmenwerke kennen.',
    noWords: 'Darin steht kein Wort, nur Zeichen und Zahlen: Nichts kommt dem nahe.',
    wrote: (text) => `Im Text steht „${text}“.`,
    possible: 'Nur möglich.',
  },
};

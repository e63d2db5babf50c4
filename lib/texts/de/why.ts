import type { whyTexts as shape } from '../en/why.ts';
import { makeFormat } from '../format.ts';
import { makeQuotes } from '../quotes.ts';

const format = makeFormat('de');
const { list } = format;
const { quoted, inText, inLabel } = makeQuotes(format, '„', '“');

/** Why something matched, and what stopped a near candidate. */
export const whyTexts: typeof shape = {
  why: {
    name: () => 'Am Namen erkannt',
    label: (label) => `Erkannt an „${label}“, einem weiteren Namen in der Quelle`,
    alias: (label) => `Erkannt an „${label}“, einem gebräuchlichen Namen`,
    related: (label) => `„${label}“ ist verwandt, aber nicht dasselbe`,
    generic: () => 'Alltagswörter, die in diesem Rahmenwerk eine Kompetenz benennen',
    'no-context': (label) =>
      `„${label}“ gibt es auch außerhalb des Vertriebs, und nichts daneben spricht von Vertrieb`,
    statement: () => 'Die Aussagen handeln davon',
    similar: (label) => `Ähnlich wie „${label}“`,
    'listed-words': (label) => `Teilt die kennzeichnenden Wörter mit „${label}“`,
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
    'no-context': (name) => `Nichts um diese Wörter spricht von Vertrieb, und ${name} gibt es auch anderswo.`,
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
    expanded: (from, to) => `„${from}“ gelesen als „${to}“`,
    edited: (from, to) => `„${from}“ gelesen als „${to}“, ähnlich geschrieben`,
    reordered: 'in anderer Wortfolge',
    shared: (words) => `in den Namen: ${quoted(words)}`,
    lacking: (words) => `nicht in den Namen: ${quoted(words)}`,
    unmapped: (parts) => `beiseitegelassen, in keinem Rahmenwerk: ${list(parts)}`,
  },
};

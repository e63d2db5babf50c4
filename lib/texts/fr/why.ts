import type { whyTexts as shape } from '../en/why.ts';
import { makeFormat } from '../format.ts';
import { makeQuotes } from '../quotes.ts';

const format = makeFormat('fr');
const { list, plural } = format;
const { quoted, inText, inLabel } = makeQuotes(format, '« ', ' »');

/** What trades are called; a framework that names none is called by its own title. */
const trades: Record<string, string> = { sales: 'la vente' };
const fieldName = (field: string) => trades[field] ?? field;

/** Why something matched, and what stopped a near candidate. */
export const whyTexts: typeof shape = {
  why: {
    name: () => 'Reconnu à son nom.',
    label: (label) => `Reconnu à « ${label} », un autre nom dans la source.`,
    alias: (label) => `Reconnu à « ${label} », un nom d’usage courant.`,
    related: (label) => `« ${label} » en est proche, sans être la même chose.`,
    generic: () => 'Ces mots courants désignent aussi une compétence dans ce référentiel.',
    'no-context': (label, field) =>
      `« ${label} » s’emploie aussi ailleurs, et rien à côté n’évoque ${fieldName(field ?? 'ce domaine')}.`,
    statement: () => 'Ses énoncés traitent de ce sujet.',
    similar: (label) => `Ces mots sont proches de « ${label} ».`,
    'listed-words': (label) => `Partage ses mots distinctifs avec « ${label} ».`,
  },
  whyNot: {
    'other-word': (name, words) =>
      words.some(({ text }) => text) && words.some(({ label }) => label)
        ? `Le texte dit ${inText(words)} là où ${name} demande ${inLabel(words)}.`
        : `Un mot de ${name} est un autre mot dans le texte.`,
    'missing-word': (name, words) =>
      words.some(({ label }) => label)
        ? `Il manque au texte ${inLabel(words)}, que ${name} demande.`
        : `Il manque au texte un mot que ${name} demande.`,
    'function-word': (name, words) =>
      words.some(({ text }) => text)
        ? `Avec ${inText(words)}, c’est un autre poste que ${name}.`
        : `Un mot du texte en fait un autre poste que ${name}.`,
    manages: (name) => `L’intitulé dirige des personnes au poste ${name} ; ce n’est pas ce poste.`,
    'lone-word': (name, words) =>
      words.some(({ text }) => text)
        ? `${inText(words)} seul en dit trop peu pour désigner ${name}.`
        : `Un mot seul en dit trop peu pour désigner ${name}.`,
    case: (name, words) =>
      words.some(({ label }) => label)
        ? `${name} est un nom propre, qui s’écrit ${inLabel(words)}.`
        : `${name} est un nom propre, qui s’écrit autrement.`,
    'no-context': (name) =>
      `Rien autour de ces mots n’évoque leur domaine, et ${name} s’emploie aussi ailleurs.`,
    'other-meaning': (name, words) =>
      words.some(({ text }) => text)
        ? `À côté de ${inText(words)}, ces lettres veulent dire autre chose que ${name}.`
        : `Ici, ces lettres veulent dire autre chose que ${name}.`,
    generic: (name) => `${name} relève du langage courant ; dans un texte suivi, ce n’est pas marqué.`,
    opposite: (name, words) =>
      words.some(({ text }) => text)
        ? `${inText(words)} est le contraire de ce que dit ${name}.`
        : `Le texte dit le contraire de ${name}.`,
    'not-scanned': (name) =>
      `${name} se trouve dans une partie que Rung laisse de côté, comme les avantages ou les mentions légales.`,
  },
  whyParts: {
    expanded: (from, to) => `« ${from} » est lu comme « ${to} ».`,
    edited: (from, to) => `« ${from} » est lu comme « ${to} », graphie proche.`,
    reordered: 'Les mots sont dans un autre ordre.',
    shared: (words) => `Ses noms contiennent ${quoted(words)}.`,
    lacking: (words) => `Il manque à ses noms ${quoted(words)}.`,
    unmapped: (parts) => `Mis de côté, dans aucun référentiel : ${list(parts)}.`,
  },
  /** Why something stands among the results of a search. */
  searchWhy: {
    name: () => 'C’est son nom.',
    label: (label) => `Son autre nom est « ${label} ».`,
    begins: (label) => `Des mots de « ${label} » commencent ainsi.`,
    near: (label) => `« ${label} » s’écrit presque ainsi.`,
  },
  /** What a longer text holds. */
  passage: {
    holds: (n) =>
      plural(n, {
        one: 'Ce texte nomme # chose que ces référentiels connaissent.',
        other: 'Ce texte nomme # choses que ces référentiels connaissent.',
      }),
    none: 'Ce texte ne nomme rien que ces référentiels connaissent.',
    noWords: 'Il n’y a là aucun mot, seulement des signes et des chiffres : rien n’en est proche.',
    wrote: (text) => `Le texte dit « ${text} ».`,
    possible: 'Seulement possible.',
  },
};

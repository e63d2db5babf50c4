import type { whyTexts as shape } from '../en/why.ts';
import { makeFormat } from '../format.ts';
import { makeQuotes } from '../quotes.ts';

const format = makeFormat('es');
const { list, plural } = format;
const { quoted, inText, inLabel } = makeQuotes(format, '«', '»');

/** What trades are called; a framework that names none is called by its own title. */
const trades: Record<string, string> = { sales: 'ventas' };
const fieldName = (field: string) => trades[field] ?? field;

/** Why something matched, and what stopped a near candidate. */
export const whyTexts: typeof shape = {
  why: {
    name: () => 'Reconocido por su nombre.',
    label: (label) => `Reconocido por «${label}», otro nombre en la fuente.`,
    alias: (label) => `Reconocido por «${label}», un nombre de uso común.`,
    related: (label) => `«${label}» es cercano, pero no es lo mismo.`,
    generic: () => 'Estas palabras corrientes nombran también una competencia en este marco.',
    'no-context': (label, field) =>
      `«${label}» se usa también en otros ámbitos, y nada a su lado habla de ${fieldName(field ?? 'este campo')}.`,
    statement: () => 'Sus enunciados tratan de este tema.',
    similar: (label) => `Las palabras se acercan a «${label}».`,
    'listed-words': (label) => `Comparte sus palabras distintivas con «${label}».`,
  },
  whyNot: {
    'other-word': (name, words) =>
      words.some(({ text }) => text) && words.some(({ label }) => label)
        ? `El texto dice ${inText(words)} donde ${name} pide ${inLabel(words)}.`
        : `Una palabra de ${name} es otra en el texto.`,
    'missing-word': (name, words) =>
      words.some(({ label }) => label)
        ? `Al texto le falta ${inLabel(words)}, que ${name} pide.`
        : `Al texto le falta una palabra que ${name} pide.`,
    'function-word': (name, words) =>
      words.some(({ text }) => text)
        ? `Con ${inText(words)} es un puesto distinto de ${name}.`
        : `Una palabra del texto lo convierte en un puesto distinto de ${name}.`,
    manages: (name) => `El título dirige a personas que trabajan como ${name}; no es ese puesto.`,
    'lone-word': (name, words) =>
      words.some(({ text }) => text)
        ? `${inText(words)} por sí solo dice demasiado poco para significar ${name}.`
        : `Una sola palabra dice demasiado poco para significar ${name}.`,
    case: (name, words) =>
      words.some(({ label }) => label)
        ? `${name} es un nombre propio y se escribe ${inLabel(words)}.`
        : `${name} es un nombre propio y se escribe de otra manera.`,
    'no-context': (name) =>
      `Nada alrededor de estas palabras habla de su campo, y ${name} se usa también en otros ámbitos.`,
    'other-meaning': (name, words) =>
      words.some(({ text }) => text)
        ? `Junto a ${inText(words)} estas letras significan algo distinto de ${name}.`
        : `Aquí las letras significan algo distinto de ${name}.`,
    generic: (name) => `${name} es lenguaje corriente; en un texto seguido no se marca.`,
    opposite: (name, words) =>
      words.some(({ text }) => text)
        ? `${inText(words)} es lo contrario de lo que dice ${name}.`
        : `El texto dice lo contrario de ${name}.`,
    'not-scanned': (name) =>
      `${name} está en una parte que Rung no lee, como los beneficios o los avisos legales.`,
  },
  whyParts: {
    expanded: (from, to) => `«${from}» se lee como «${to}».`,
    edited: (from, to) => `«${from}» se lee como «${to}», de escritura parecida.`,
    reordered: 'Las palabras están en otro orden.',
    shared: (words) => `Sus nombres contienen ${quoted(words)}.`,
    lacking: (words) => `A sus nombres les falta ${quoted(words)}.`,
    unmapped: (parts) => `Apartado, en ningún marco: ${list(parts)}.`,
  },
  /** Why something stands among the results of a search. */
  searchWhy: {
    name: () => 'Este es su nombre.',
    label: (label) => `Se llama también «${label}».`,
    begins: (label) => `«${label}» tiene palabras que empiezan así.`,
    near: (label) => `«${label}» se escribe de forma muy parecida.`,
  },
  /** What a longer text holds. */
  passage: {
    holds: (n) =>
      plural(n, {
        one: 'Este texto nombra una cosa que estos marcos conocen.',
        other: 'Este texto nombra # cosas que estos marcos conocen.',
      }),
    none: 'Este texto no nombra nada que estos marcos conozcan.',
    noWords: 'No hay ninguna palabra, solo signos y números: nada se le acerca.',
    wrote: (text) => `El texto dice «${text}».`,
    possible: 'Solo posible.',
  },
};

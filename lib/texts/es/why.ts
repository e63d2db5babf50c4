import type { whyTexts as shape } from '../en/why.ts';
import { makeFormat } from '../format.ts';
import { makeQuotes } from '../quotes.ts';

const format = makeFormat('es');
const { list } = format;
const { quoted, inText, inLabel } = makeQuotes(format, '«', '»');

/** Why something matched, and what stopped a near candidate. */
export const whyTexts: typeof shape = {
  why: {
    name: () => 'Reconocido por su nombre',
    label: (label) => `Reconocido por «${label}», otro nombre en la fuente`,
    alias: (label) => `Reconocido por «${label}», un nombre de uso común`,
    related: (label) => `«${label}» es cercano, pero no es lo mismo`,
    generic: () => 'Palabras corrientes que nombran una competencia en este marco',
    'no-context': (label) =>
      `«${label}» se usa también fuera de las ventas, y nada a su lado habla de ventas`,
    statement: () => 'Sus enunciados tratan de este tema',
    similar: (label) => `Parecido a «${label}»`,
    'listed-words': (label) => `Comparte sus palabras distintivas con «${label}»`,
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
      `Nada alrededor de estas palabras habla de ventas, y ${name} se usa también en otros ámbitos.`,
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
    expanded: (from, to) => `«${from}» leído como «${to}»`,
    edited: (from, to) => `«${from}» leído como «${to}», de escritura parecida`,
    reordered: 'en otro orden',
    shared: (words) => `en sus nombres: ${quoted(words)}`,
    lacking: (words) => `no en sus nombres: ${quoted(words)}`,
    unmapped: (parts) => `apartado, en ningún marco: ${list(parts)}`,
  },
};

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ReasonText } from '../../../components/frameworks/reason-text.tsx';
import { de } from '../../../lib/texts/de/de.ts';
import { en } from '../../../lib/texts/en/en.ts';
import { es } from '../../../lib/texts/es/es.ts';
import { fr } from '../../../lib/texts/fr/fr.ts';
import type { Texts } from '../../../lib/texts/texts.ts';
import { pseudo } from '../../gallery/pseudo.ts';
import { draw, textOf } from './draw.ts';

const drawn = (texts: Texts) =>
  draw(<ReasonText reason="a cell has more than {most} characters" values={{ most: 20_000 }} />, texts);

it.each([
  [en, 'a cell has more than 20,000 characters'],
  [de, 'eine Zelle hat mehr als 20.000 Zeichen'],
  [fr, 'une cellule a plus de 20 000 caractères'],
  [es, 'una celda tiene más de 20.000 caracteres'],
])('a reason stands in the language of the page, its numbers as that language writes them', (texts, said) => {
  const root = drawn(texts);
  expect(textOf(root)).toBe(said);
  expect(root.querySelector('[lang]')).toBeNull();
});

it('a reason without a translation is marked as the English that it is', () => {
  const root = drawn(pseudo);
  expect(textOf(root)).toBe('a cell has more than 20,000 characters');
  expect(root.querySelector('[lang=en]')).not.toBeNull();
});

it('a value that is just off its scale is not rounded onto it', () => {
  const values = { value: 7.000_04, min: 0, max: 7 };
  const root = draw(
    <ReasonText reason="{value} is not on the scale of {min} to {max}" values={values} />,
    de,
  );
  expect(textOf(root)).toBe('7,00004 liegt nicht auf der Skala von 0 bis 7');
});

it('what stands in a gap is text, and nothing in it is taken for a gap', () => {
  const values = { title: '{id} <b>$&</b>', id: 'kites' };
  const root = draw(
    <ReasonText
      reason="“{title}” has the id “{id}” of another framework in these files. Bring one in at a time."
      values={values}
    />,
    es,
  );
  expect(root.querySelector('b')).toBeNull();
  expect(textOf(root)).toContain('«{id} <b>$&</b>» tiene el identificador «kites»');
});

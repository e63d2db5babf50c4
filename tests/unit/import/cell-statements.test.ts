import { expect, test } from 'vitest';
import { statementsIn } from '../../../lib/import/values/cell-statements.ts';

test.each<[string, string, string[]]>([
  ['one sentence', 'Sells alone.', ['Sells alone.']],
  ['lines without signs', 'Sells alone\nand with others', ['Sells alone\nand with others']],
  ['bullets', '• Sells alone\n• Teaches others', ['Sells alone', 'Teaches others']],
  ['hyphens with a line above', 'In a team:\n- Listens\n- Says so', ['In a team:', 'Listens', 'Says so']],
  ['numbers', '1. Listens\n2) Says so\n(3) Leaves', ['Listens', 'Says so', 'Leaves']],
  ['an item over two lines', '- Listens\n  to all\n- Says so', ['Listens\nto all', 'Says so']],
  ['one bullet', '- Listens', ['Listens']],
  ['a number of the sentence', '3. quarter and later', ['3. quarter and later']],
  ['a dash at the start of a line', 'Sells anything\n- at once', ['Sells anything\n- at once']],
  ['a hyphen within', 'Well-known - and liked', ['Well-known - and liked']],
  ['a negative number', '-3 to +3', ['-3 to +3']],
  ['nothing', '', ['']],
])('the statements of a cell with %s', (_what, cell, statements) => {
  expect(statementsIn(cell)).toEqual(statements);
});

test('a cell with a list of very many items stays whole', () => {
  const cell = '- x\n'.repeat(41).trim();
  expect(statementsIn(cell)).toEqual([cell]);
});

import { expect, test } from 'vitest';
import { csvText } from '../../../lib/export/csv.ts';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { templateTexts as german } from '../../../lib/texts/frameworks/de/template.ts';
import { templateTexts as english } from '../../../lib/texts/frameworks/en/template.ts';
import { templateTexts as spanish } from '../../../lib/texts/frameworks/es/template.ts';
import { templateTexts as french } from '../../../lib/texts/frameworks/fr/template.ts';

test.each([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
])('the template in %s is read as what it is, with nothing to be told', async (lang, { template }) => {
  const { frameworks, tables } = await importFiles([
    { name: template.fileName, text: csvText(template.rows) },
  ]);
  expect(tables.map(({ map }) => [map.sure, ...map.choice.columns.map(({ use }) => use)])).toEqual([
    [true, 'name', 'group', 'definition', 'alias', 'role', 'level', 'level', 'level'],
  ]);
  const [first] = frameworks;
  expect(first).toMatchObject({
    skipped: [],
    counts: { competencies: 2, roles: 3, statements: 6, requirements: 4 },
  });
  expect(first?.pack.lang).toBe(lang);
});

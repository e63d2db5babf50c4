import type { Label } from '../../../pack/parts.ts';
import { type Run, readTable } from '../../rows/table.ts';
import type { Sentence } from '../../run/sentence.ts';
import type { ImportFile } from '../../source/file.ts';
import { bracketAtEnd } from '../../values/bracket-at-end.ts';
import { cleanLine, isAcronym } from '../../values/clean.ts';
import { CODE, TITLE_COLUMNS } from './files.ts';
import { type Occupations, type OnetOccupation, occupationOf } from './occupations.ts';

/** Reads the titles that people use for an occupation, with their short forms. */
export async function readTitles(file: ImportFile, occupations: Occupations, run: Run): Promise<void> {
  let [code, title, short] = [-1, -1, -1];
  await readTable(file, run, {
    header: (header) => {
      [code, title, short] = [header.find(CODE), header.find(...TITLE_COLUMNS), header.find('Short Title')];
    },
    row: ({ cell, line, loc }) => {
      const occupation = occupationOf(occupations, cell(code), line, file, run);
      if (!occupation) return;
      const parts = splitTitle(cleanLine(cell(title)), given(cell(short)));
      const column = TITLE_COLUMNS.join(' or ');
      addTitle(occupation, parts.long, 'alternative', loc, (reason) =>
        run.log.skip(file.name, reason, line, column),
      );
      if (parts.short) occupation.labels.add(parts.short, 'abbreviation', loc);
    },
  });
}

/** Reads the titles that workers named when asked; those that are known as titles already are marked as such. */
export async function readReported(file: ImportFile, occupations: Occupations, run: Run): Promise<void> {
  let [code, title] = [-1, -1];
  await readTable(file, run, {
    header: (header) => {
      [code, title] = [header.find(CODE), header.find('Reported Job Title')];
    },
    row: ({ cell, line, loc }) => {
      const occupation = occupationOf(occupations, cell(code), line, file, run);
      if (!occupation) return;
      const parts = splitTitle(cleanLine(cell(title)), undefined);
      const known = occupation.labels.get(parts.long);
      if (known) {
        known.form = 'example-title';
        return;
      }
      addTitle(occupation, parts.long, 'example-title', loc, (reason) =>
        run.log.skip(file.name, reason, line, 'Reported Job Title'),
      );
      if (parts.short) occupation.labels.add(parts.short, 'abbreviation', loc);
    },
  });
}

function addTitle(
  { labels }: OnetOccupation,
  text: string,
  form: Label['form'],
  loc: string,
  skip: (reason: Sentence) => void,
): void {
  const added = labels.add(text, form, loc);
  if (added === 'known') skip('the title is known for the occupation already');
  if (added === 'empty') skip('the title is empty');
  if (added === 'too-long') skip('the title is too long');
}

/** `n/a` stands for an empty cell. */
function given(cell: string): string | undefined {
  return cell === '' || cell.toLowerCase() === 'n/a' ? undefined : cleanLine(cell);
}

/**
 * O*NET prints a title and its short form as one, in either order: `Chief Financial Officer (CFO)`, `CEO (Chief
 * Executive Officer)`. Gives both apart. Brackets that hold something else stay in the title.
 */
function splitTitle(title: string, short: string | undefined): { long: string; short?: string } {
  const [outer, said] = bracketAtEnd(title) ?? [];
  const inner = said?.trim();
  if (!outer || !inner) return short && short !== title ? { long: title, short } : { long: title };
  if (inner === short || (!short && isAcronym(inner))) return { long: outer, short: inner };
  if (outer === short || (!short && isAcronym(outer))) return { long: inner, short: outer };
  return short ? { long: title, short } : { long: title };
}

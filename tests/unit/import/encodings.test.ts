import { expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { withLineFeeds } from '../../../lib/import/source/line-ends.ts';

const HEADER = 'conceptUri,preferredLabel,iscoGroup';
const LIST = `${HEADER}\nhttp://x/1,Verkäufer für Möbel,5223\nhttp://x/2,Käufer,3323\n`;

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array) {
  const { frameworks, refusals, unknown } = await importFiles([{ name: 'a.csv', blob: bytes }]);
  const [first] = frameworks;
  return {
    titles: first?.pack.kind === 'framework' ? first.pack.roles.map(({ title }) => title) : undefined,
    problems: first?.problems.map(({ reason }) => reason),
    said: [...refusals.map(({ message }) => message), ...unknown.map(({ reason }) => reason)],
  };
}

const WHOLE = { titles: ['Verkäufer für Möbel', 'Käufer'], problems: [], said: [] };

test.each([
  ['UTF-8', utf8(LIST)],
  ['UTF-8 with a mark', utf8(`\ufeff${LIST}`)],
  ['UTF-16, little end first', utf16(`\ufeff${LIST}`, true)],
  ['UTF-16, big end first', utf16(`\ufeff${LIST}`, false)],
  ['UTF-16, little end first, without a mark', utf16(LIST, true)],
  ['UTF-16, big end first, without a mark', utf16(LIST, false)],
  ['CRLF', utf8(LIST.replaceAll('\n', '\r\n'))],
  ['bare CR', utf8(LIST.replaceAll('\n', '\r'))],
])('%s is read', async (_, bytes) => {
  expect(await read(bytes)).toEqual(WHOLE);
});

test('the code page of Windows is read, with a remark', async () => {
  const { titles, problems } = await read(latin(LIST));
  expect(titles).toEqual(WHOLE.titles);
  expect(problems).toEqual([expect.stringContaining('Windows-1252')]);
});

test('a few bad bytes do not turn a text in UTF-8 into another one', async () => {
  const bytes = utf8(LIST.replace('Käufer,', 'Käufer#,'));
  bytes[bytes.indexOf('#'.charCodeAt(0))] = 0xff;
  const { titles, problems } = await read(bytes);
  expect(titles).toEqual(['Verkäufer für Möbel', 'Käufer�']);
  expect(problems).toEqual([expect.stringContaining('not UTF-8')]);
});

test('a sign that is cut in two by the piece that is looked at stays whole', async () => {
  const padded = `${LIST}${`http://x/3,${'ü'.repeat(150)},5223\n`.repeat(100)}`;
  expect((await read(utf8(padded))).problems).not.toContain(expect.stringContaining('UTF-8'));
});

test('what is no text is not read as one', async () => {
  const noise = Uint8Array.from({ length: 2_000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256);
  const { titles, said } = await read(noise);
  expect(titles).toBeUndefined();
  expect(said).toEqual([expect.stringContaining('not text')]);
});

test('a CR inside a cell ends no line where LFs or CRLFs do', () => {
  expect(withLineFeeds('a\tb\nc\rd\te\n')).toBe('a\tb\nc\rd\te\n');
  expect(withLineFeeds('a\tb\r\nc\rd\te\r\n')).toBe('a\tb\r\nc\rd\te\r\n');
});

test('bare CRs end lines where LFs stand in quoted cells only, as spreadsheets on old Macs wrote them', () => {
  expect(withLineFeeds('a,b\r"one\ntwo",c\rd,e\r')).toBe('a,b\n"one\ntwo",c\nd,e\n');
});

/** Pages too large to keep as files: the same at every request. */

const PARAGRAPHS = [
  'Our depot in Ghent sends out eleven hundred parcels a day, and you make sure that they leave before four.',
  'You would work with two planners, a mechanic and a dog that belongs to nobody in particular.',
  'The team keeps its deals in Salesforce and looks at the sales forecast together on Mondays.',
  'A driving licence helps; a bicycle is usually faster.',
  'We answer every application within a week, also when the answer is no.',
];

function head(title: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/plain.css"></head><body><main><h1>${title}</h1>`;
}

/** Five megabytes of text in paragraphs, with a heading at every fiftieth. */
export function largePage(): string {
  const parts = [head('Sales Manager')];
  for (let size = 0, n = 0; size < 5_000_000; n += 1) {
    const text = `${n}. ${PARAGRAPHS.join(' ')}`;
    parts.push(n % 50 === 0 ? `<h2>Part ${n / 50}</h2>` : '', `<p>${text}</p>`);
    size += text.length;
  }
  return `${parts.join('')}</main></body></html>`;
}

/** Fifty thousand elements: rows of five cells, as a table that somebody forgot to page. */
export function manyNodesPage(): string {
  const parts = [head('Sales Director'), '<table>'];
  for (let row = 0; row < 8_334; row += 1) {
    const name = row % 100 === 0 ? 'Salesforce' : `Item ${row}`;
    parts.push(`<tr><td>${row}</td><td>${name}</td><td>Ghent</td><td>open</td><td>${row * 7}</td></tr>`);
  }
  return `${parts.join('')}</table></main></body></html>`;
}

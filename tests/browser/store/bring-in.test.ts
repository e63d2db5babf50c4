import { describe, expect, it } from 'vitest';
import { ONET_29 } from '../../unit/import/samples.ts';
import { BROWSERS } from '../harness/rig.ts';
import { WorkshopVisit } from '../harness/workshop-visit.ts';

const files = ONET_29.map(({ name, text }) => ({ name, bytes: String(text) }));

describe.each(BROWSERS)('A classification brought in, in %s', (kind) => {
  const at = new WorkshopVisit(kind);

  const names = async (text: string) =>
    (await at.answers(text)).map(({ name, framework }) => `${name} (${framework.id})`);

  it('is previewed, and answers beside the bundled frameworks once it is saved', async () => {
    const preview = await at.workshop.read(files);
    expect(preview.refusals).toEqual([]);
    expect(preview.frameworks.map(({ id, counts }) => [id, counts.roles])).toEqual([['onet-29.9', 2]]);
    expect(await names('Widget Sales Representative')).toEqual([]);
    const { saved } = await at.workshop.change({ ask: 'save', ids: ['onet-29.9'] });
    expect(saved.map(({ id }) => id)).toEqual(['onet-29.9']);
    expect(await names('Widget Sales Representative')).toContain('Widget Sellers (onet-29.9)');
    await at.rig.side.killWorker();
    expect(await names('Widget Sales Representative')).toContain('Widget Sellers (onet-29.9)');
    expect(await names('Account Executive')).toContain('Account Executive (ladder)');
  });

  it('is gone without a trace once it is taken out, and the bundled ones stay', async () => {
    await at.workshop.change({ ask: 'remove', ids: ['onet-29.9'] });
    expect(await names('Widget Sales Representative')).toEqual([]);
    expect(await names('Account Executive')).toContain('Account Executive (ladder)');
    expect(await at.here()).toEqual(['ladder', 'jfm', 'sal', 'ler', 'astd']);
    const { tell } = await at.workshop.ask({ ask: 'remove', ids: ['ladder'] });
    expect(tell).toMatchObject({ tell: 'failed', error: { name: 'bundled' } });
  });

  it('cannot take the place of a bundled one, and a file of no known format is named', async () => {
    const pack = { $schema: 'x', format: 1, id: 'ladder', kind: 'framework' };
    const preview = await at.workshop.read([
      { name: 'ladder.json', bytes: JSON.stringify(pack) },
      { name: 'holiday.txt', bytes: 'Dear all, I am away.' },
    ]);
    expect(preview.frameworks).toEqual([]);
    expect(
      [...preview.refusals.map(({ file }) => file), ...preview.unknown.map(({ file }) => file)].sort(),
    ).toEqual(['holiday.txt', 'ladder.json']);
    expect(await names('Account Executive')).toContain('Account Executive (ladder)');
  });
});

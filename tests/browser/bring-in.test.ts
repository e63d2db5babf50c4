import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ONET_29 } from '../unit/import/samples.ts';
import { Asker } from './harness/ask-worker.ts';
import { bringFiles } from './harness/bring-files.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

const files = ONET_29.map(({ name, text }) => ({ name, text: String(text) }));

describe.each(BROWSERS)('A classification brought in, in %s', (kind) => {
  let rig: Rig;
  let asker: Asker;
  beforeAll(async () => {
    rig = await startRig(kind);
    asker = await Asker.open(rig);
  });
  afterAll(() => rig.close());

  const names = async (text: string) => {
    const card = await asker.ask('lookup', { text, context: 'title' });
    return card.answers.map(({ name, framework }) => `${name} (${framework.id})`);
  };

  it('answers beside the bundled frameworks, and after the worker has died', async () => {
    expect(await names('Widget Sales Representative')).toEqual([]);
    const brought = await bringFiles(asker, files);
    expect(brought.refusals).toEqual([]);
    expect(brought.frameworks.map(({ id, counts }) => [id, counts.roles])).toEqual([['onet-29.9', 2]]);
    expect(await names('Widget Sales Representative')).toContain('Widget Sellers (onet-29.9)');
    await rig.side.killWorker();
    expect(await names('Widget Sales Representative')).toContain('Widget Sellers (onet-29.9)');
    expect(await names('Account Executive')).toContain('Account Executive (ladder)');
  });

  it('is gone without a trace once it is taken out, and the bundled ones stay', async () => {
    await asker.ask('takeOut', { ids: ['onet-29.9', 'ladder'] });
    expect(await names('Widget Sales Representative')).toEqual([]);
    expect(await names('Account Executive')).toContain('Account Executive (ladder)');
    const { frameworks } = await asker.ask('frameworks', {});
    expect(frameworks.map(({ id }) => id)).toEqual(['ladder', 'jfm', 'sal', 'ler', 'astd']);
  });

  it('cannot take the place of a bundled one, and a file of no known format is named', async () => {
    const pack = { $schema: 'x', format: 1, id: 'ladder', kind: 'framework' };
    const brought = await bringFiles(asker, [
      { name: 'ladder.json', text: JSON.stringify(pack) },
      { name: 'holiday.txt', text: 'Dear all, I am away.' },
    ]);
    expect(brought.frameworks).toEqual([]);
    expect(
      [...brought.refusals.map(({ file }) => file), ...brought.unknown.map(({ file }) => file)].sort(),
    ).toEqual(['holiday.txt', 'ladder.json']);
    expect(await names('Account Executive')).toContain('Account Executive (ladder)');
  });
});

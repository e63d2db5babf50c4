// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RungError } from '../../../lib/errors.ts';
import type { CardCaller } from '../../../lib/page/card/caller.ts';
import { Conduct } from '../../../lib/page/life/conduct.ts';
import type { Page } from '../../../lib/page/life/page.ts';
import type { PageLife } from '../../../lib/page/life/page-life.ts';
import { LiveSettings } from '../../../lib/page/life/page-settings.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/client.ts', () => ({ ask: asked }));

const life = { isValid: true, addEventListener: () => undefined } as unknown as PageLife;
const SETTINGS = { theme: 'auto', density: 'first', locale: 'en', reads: 'yes', answers: 'a', stamp: 's' };

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset().mockResolvedValue(SETTINGS);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('The settings of a frame', () => {
  it('are asked for once more by an answer with a strange stamp, and once per stamp', async () => {
    const live = new LiveSettings(life);
    await live.ask();
    live.seen('s');
    expect(asked).toHaveBeenCalledTimes(1);
    for (const stamp of ['t', 't', 't']) live.seen(stamp);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('are asked for until the worker answers, and nothing is read before', async () => {
    asked.mockRejectedValueOnce(new RungError('busy')).mockRejectedValueOnce(new RungError('no-answer'));
    const live = new LiveSettings(life);
    const heard = vi.fn();
    live.onAnswer = heard;
    const answer = live.ask();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(heard).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual(SETTINGS);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('What a frame does', () => {
  function conduct() {
    const page = { isOn: false, stop: vi.fn(), begin: vi.fn(), read: vi.fn() };
    const more = { setDensity: vi.fn(), setAnswers: vi.fn() };
    page.begin.mockImplementation(() => {
      page.isOn = true;
    });
    page.stop.mockImplementation(() => {
      page.isOn = false;
    });
    const cards = { close: vi.fn(), heed: vi.fn() };
    const one = new Conduct(
      life,
      {
        ...page,
        ...more,
        get isOn() {
          return page.isOn;
        },
      } as unknown as Page,
      cards as unknown as CardCaller,
    );
    const heed = (reads: string) => one.heed({ ...SETTINGS, reads } as never);
    return { page, cards, heed, one };
  }

  it('is to read unasked where it may, and only there', () => {
    const { page, heed } = conduct();
    heed('paused');
    heed('kept-out');
    expect(page.begin).not.toHaveBeenCalled();
    heed('yes');
    expect(page.begin).toHaveBeenCalledTimes(1);
    heed('yes');
    expect(page.begin).toHaveBeenCalledTimes(1);
  });

  it.each(['paused', 'kept-out'])('is to stop at once when it is %s, and to go on when that ends', (why) => {
    const { page, cards, heed } = conduct();
    heed('yes');
    heed(why);
    expect(page.stop).toHaveBeenCalledTimes(1);
    expect(cards.close).toHaveBeenCalledTimes(1);
    heed('yes');
    expect(page.begin).toHaveBeenCalledTimes(2);
  });

  it('is to leave alone, after a pause, what nobody had read before it', () => {
    const { page, heed } = conduct();
    heed('yes');
    page.stop();
    heed('paused');
    heed('yes');
    expect(page.begin).toHaveBeenCalledTimes(1);
  });

  it('is to stay silent when it is brought back in a pause, and to go on after it', () => {
    const { page, heed, one } = conduct();
    heed('yes');
    page.stop();
    heed('paused');
    one.goOn();
    expect(page.read).not.toHaveBeenCalled();
    heed('yes');
    expect(page.begin).toHaveBeenCalledTimes(2);
  });
});

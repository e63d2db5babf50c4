import { browser } from 'wxt/browser';
import { inTurn } from '../../in-turn.ts';
import { MAX_PIN_NAMES, MAX_PINS } from '../../limits.ts';
import { type Compared, compareOf } from '../../lookup/compare.ts';
import type { CompareView, NamedItem } from '../../lookup/compare-view.ts';
import { type FrameworkRef, pinKey } from '../../lookup/view.ts';
import type { Match } from '../../match/types.ts';
import type { PinsAnswer, TermFinding } from '../../messages.ts';
import { packOf } from '../../pack/ids.ts';
import { readTab } from '../../state/findings.ts';
import { copiedPins, copyPins } from '../../state/kept-pins.ts';
import {
  type Pin,
  type PostingPin,
  pinOfPosting,
  readPins,
  storedPins,
  writePins,
} from '../../state/pins.ts';
import { hostsOfTab } from '../frameworks/choice.ts';
import type { Answers } from './answers.ts';

const changing = inTurn();

/** @param ids the entities that the asker may hear of; all where it is absent */
function change(next: (pins: Pin[]) => Pin[], ids?: readonly string[]): Promise<PinsAnswer> {
  return changing(async () => {
    const before = await readPins();
    const after = next(before);
    if (after.length > MAX_PINS) return { ...answerOf(before, ids), outcome: 'full' };
    await writePins(after);
    await copyPins(after);
    return { ...answerOf(after, ids), ...(after.length > before.length ? { outcome: 'pinned' } : {}) };
  });
}

function answerOf(pins: Pin[], ids?: readonly string[]): PinsAnswer {
  const told = ids ? pins.filter((pin) => pin.kind === 'entity' && ids.includes(pin.id)) : pins;
  return { keys: told.map(({ key }) => key), used: pins.length, max: MAX_PINS };
}

/** @param ids the entities that the asker may hear of; all where it is absent */
export async function pinsNow(ids?: readonly string[]): Promise<PinsAnswer> {
  return answerOf(await readPins(), ids);
}

/** Pins an entity, at a level where one is in sight. What is pinned already stays where it is. */
export async function pinEntity(
  { id, level }: { id: string; level?: string },
  answers: Answers,
  ids?: readonly string[],
): Promise<PinsAnswer> {
  const key = pinKey(id, level);
  const view = await answers.entity({ id, ...(level ? { level } : {}) });
  const [answer] = view.answers;
  if (!answer) return pinsNow(ids);
  const code = answer.levels?.levels.find((one) => one.key === level)?.code;
  const pin: Pin = {
    kind: 'entity',
    key,
    id,
    name: answer.name,
    ...(level ? { level } : {}),
    ...(code ? { levelCode: code } : {}),
  };
  return change((pins) => (pins.some((one) => one.key === key) ? pins : [...pins, pin]), ids);
}

/** Pins what was found in a tab; the posting itself is not kept. */
export async function pinPosting(tabId: number, answers: Answers): Promise<PinsAnswer> {
  const [{ title, terms }, [host], { incognito }, frames] = await Promise.all([
    readTab(tabId),
    hostsOfTab(tabId),
    browser.tabs.get(tabId),
    answers.refs(),
  ]);
  if (!title?.text) return pinsNow();
  const posting: Omit<PostingPin, 'key'> = {
    kind: 'posting',
    tabId,
    ...(incognito ? { isPrivate: true } : {}),
    title: title.text,
    ...(host ? { host } : {}),
    named: title.matches.map((match) => namedBy(match, frames)),
    roles: itemsOf(terms, 'role', frames),
    skills: itemsOf(terms, 'term', frames),
  };
  return change((pins) => {
    if (pinOfPosting(pins, tabId, title.text)) return pins;
    return [...pins, { ...posting, key: freshKey(pins) }];
  });
}

/** The lowest number that is free: a key must say nothing of the posting. */
function freshKey(pins: Pin[]): string {
  const numbers = Array.from({ length: MAX_PINS + 1 }, (_, at) => `posting:${at + 1}`);
  return numbers.find((key) => pins.every((pin) => pin.key !== key)) ?? '';
}

type Frames = Record<string, FrameworkRef>;

function itemsOf(terms: TermFinding[], kind: TermFinding['kind'], frames: Frames): NamedItem[] {
  return terms
    .filter((term) => term.kind === kind)
    .slice(0, MAX_PIN_NAMES)
    .flatMap(({ matches: [match], count }) => (match ? [{ ...namedBy(match, frames), count }] : []));
}

function namedBy({ id, name, label, levels }: Match, frames: Frames): NamedItem {
  const lang = frames[packOf(id)]?.lang;
  return {
    id,
    name: (levels?.length ? label : '') || name,
    ...(lang ? { lang } : {}),
    ...(levels?.length ? { level: levels.join(', ') } : {}),
  };
}

export function unpin(key: string): Promise<PinsAnswer> {
  return change((pins) => pins.filter((pin) => pin.key !== key));
}

/** The same for a card: it takes out entities alone, and hears of no other one than that. */
export async function unpinEntity(key: string): Promise<PinsAnswer> {
  const pin = (await readPins()).find((one) => one.key === key);
  if (pin?.kind !== 'entity') return pinsNow([]);
  return change((pins) => pins.filter((one) => one.key !== key), [pin.id]);
}

/** Entities go on under other ids, and so do the pins on them. */
export async function movePins(moved: Readonly<Record<string, string>>): Promise<void> {
  await change((pins) => {
    const all = pins.map((pin): Pin => {
      if (pin.kind !== 'entity' || !Object.hasOwn(moved, pin.id)) return pin;
      const id = moved[pin.id] ?? pin.id;
      return { ...pin, id, key: pinKey(id, pin.level) };
    });
    return [...new Map(all.map((pin) => [pin.key, pin])).values()];
  });
}

/** The extension was updated, with which the browser has emptied the session: the pins are taken from their copy. */
export function bringBackPins(): Promise<void> {
  return changing(async () => {
    const pins = storedPins(await copiedPins());
    if (pins.length > 0 && (await readPins()).length === 0) await writePins(pins);
  });
}

/** The browser has just started: what was pinned before it closed is gone, also where an update came with the start. */
export function dropPins(): Promise<void> {
  return changing(async () => {
    await writePins([]);
    await copyPins([]);
  });
}

export async function comparePins(answers: Answers): Promise<CompareView> {
  return compareOf(await Promise.all((await readPins()).map((pin) => comparedTo(pin, answers))));
}

async function comparedTo(pin: Pin, answers: Answers): Promise<Compared> {
  const { key } = pin;
  if (pin.kind === 'posting') return { kind: 'posting', key, posting: pin };
  const { id, level } = pin;
  const view = await answers.entity({ id, ...(level ? { level } : {}) });
  const [answer] = view.answers;
  if (!answer) return { kind: 'gone', key, name: pin.name };
  return { kind: 'entity', key, answer, ...(level ? { level } : {}) };
}

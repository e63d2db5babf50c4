import { describe, expect, it } from 'vitest';
import { Linker } from '../../../../lib/match/linking/linker.ts';
import { abbreviations, bytes, linked, pack } from './classification.ts';

describe('ranking the occupations of a classification', () => {
  it('puts the occupation first whose name it is, in any order of words', () => {
    expect(linked('Bus Driver')[0]).toBe('Bus Drivers');
    expect(linked('Driver, school bus')[0]).toBe('Bus Drivers');
  });

  it('lets the last word decide between occupations that share the first', () => {
    expect(linked('Truck Driver')[0]).toBe('Heavy Truck Drivers');
    expect(linked('Truck Technician Mechanic')[0]).toBe('Truck Mechanics');
    expect(linked('Field Sales Manager')[0]).toBe('Sales Managers');
    expect(linked('Field Sales Representative')[0]).toBe('Sales Representatives');
  });

  it('adds up what several labels of one occupation say', () => {
    // No label says "area diesel mechanic"; three of the mechanics' labels say a part of it, one of the managers'.
    expect(linked('Area Diesel Mechanic')[0]).toBe('Truck Mechanics');
  });

  it('spells abbreviations out', () => {
    expect(linked('Sales Mgr')[0]).toBe('Sales Managers');
    expect(linked('HGV Driver')[0]).toBe('Heavy Truck Drivers');
  });

  it.each([
    ['Truck Mecanic', 'Truck Mechanics'],
    ['Ledgre Clerk', 'Account Clerks'],
    ['Wleder', 'Welders'],
    ['Hairdreser', 'Hairdressers'],
  ])('reads over the slip in %s', (text, title) => {
    expect(linked(text)[0]).toBe(title);
  });

  it('takes a word of the same family for the one in the labels', () => {
    expect(linked('Welding Operative')[0]).toBe('Welders');
  });

  it('answers nothing where no label holds a word of the title, nor one like it', () => {
    expect(linked('Quantum Astrophysicist')).toEqual([]);
    expect(linked('')).toEqual([]);
    expect(linked('– / –')).toEqual([]);
  });

  it('gives each occupation once and no more than asked for', () => {
    const linker = new Linker(bytes, abbreviations);
    const all = linker.link('Field Sales Truck Driver Clerk Nurse');
    expect(new Set(all.map(({ occupation }) => occupation)).size).toBe(all.length);
    expect(linker.link('Field Sales Truck Driver Clerk Nurse', 2)).toHaveLength(2);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('answers a title the same after others were asked', () => {
    const linker = new Linker(bytes, abbreviations);
    const before = linker.link('Truck Mechanic');
    for (const text of ['Bus Driver', 'Wleder', 'zzz', 'Sales Sales Sales']) linker.link(text);
    expect(linker.link('Truck Mechanic')).toEqual(before);
  });
});

describe('what separates close calls', () => {
  it('names the words that an occupation has and those it lacks', () => {
    const linker = new Linker(bytes, abbreviations);
    const links = linker.link('Regional Truck Driver');
    const [first, second] = links;
    expect(first?.reason.found.map(({ word }) => word).sort()).toEqual(['driver', 'truck']);
    expect(first?.reason.missing).toEqual(['regional']);
    expect(second?.reason.missing.length).toBeGreaterThan(0);
  });

  it('points to the label that is most like the title', () => {
    const linker = new Linker(bytes, abbreviations);
    const [first] = linker.link('Intensive Care Nurses');
    const names = pack.roles[first?.occupation ?? 0]?.labels.map(({ text }) => text) ?? [];
    expect(names[(first?.label ?? 0) - 1]).toBe('Intensive Care Nurse');
  });

  it('says which like word stands for a misspelt one', () => {
    const [first] = new Linker(bytes, abbreviations).link('Truck Mecanic');
    expect(first?.reason.alike).toEqual([{ word: 'mecanic', as: 'mechanic' }]);
  });
});

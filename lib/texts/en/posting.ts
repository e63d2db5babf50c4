import { makeFormat } from '../format.ts';

const { plural, list, number } = makeFormat('en');

/** The posting read as a whole. Counts with what they are counts of; nothing here weighs a person. */
export const postingTexts = {
  posting: {
    heading: 'The posting as a whole',
    named: (levels: string[]) => `The source names this title at ${list(levels)}.`,
    apart: (levels: string[], n: number, of: number, from: string) =>
      plural(n, {
        one: `The source names this title at ${list(levels)}; # of ${number(of)} recognised duties comes from ${from}.`,
        other: `The source names this title at ${list(levels)}; # of ${number(of)} recognised duties come from ${from}.`,
      }),
    from: (n: number, of: number, level: string) =>
      plural(n, {
        one: `# of ${number(of)} recognised duties comes from ${level}.`,
        other: `# of ${number(of)} recognised duties come from ${level}.`,
      }),
    duties: (n: number) => plural(n, { one: '# recognised duty', other: '# recognised duties' }),
    share: (n: number, of: number) => `${number(n)} of ${number(of)} recognised duties`,
    skills: (n: number, of: number) =>
      `${number(n)} of ${number(of)} skills that the source names for this title are mentioned`,
    years: 'Years',
    asked: 'The posting asks for',
    askedFrom: (min: number) => plural(min, { one: '# year or more', other: '# years or more' }),
    askedRange: (min: number, max: number) => `${number(min)} to ${number(max)} years`,
    given: (level: string) => `The source at ${level}`,
    reaches: (level: string, from: number) =>
      plural(from, {
        one: `The source’s figures for ${level} start at # year.`,
        other: `The source’s figures for ${level} start at # years.`,
      }),
    unmentioned: 'Not mentioned in the posting',
    unmentionedOf: (of: string) => `What the source names for ${of} and no recognised line speaks of:`,
    skillList: 'Skills',
  },
};

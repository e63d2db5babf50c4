import type { postingTexts as shape } from '../en/posting.ts';
import { makeFormat } from '../format.ts';

const { plural, list, number } = makeFormat('de');

/** The posting read as a whole. */
export const postingTexts: typeof shape = {
  posting: {
    heading: 'Die Anzeige im Ganzen',
    named: (levels) => `Die Quelle nennt diesen Titel bei ${list(levels)}.`,
    apart: (levels, n, of, from) =>
      plural(n, {
        one: `Die Quelle nennt diesen Titel bei ${list(levels)}; # von ${number(of)} erkannten Aufgaben stammt aus ${from}.`,
        other: `Die Quelle nennt diesen Titel bei ${list(levels)}; # von ${number(of)} erkannten Aufgaben stammen aus ${from}.`,
      }),
    from: (n, of, level) =>
      plural(n, {
        one: `# von ${number(of)} erkannten Aufgaben stammt aus ${level}.`,
        other: `# von ${number(of)} erkannten Aufgaben stammen aus ${level}.`,
      }),
    duties: (n) => plural(n, { one: '# erkannte Aufgabe', other: '# erkannte Aufgaben' }),
    share: (n, of) => `${number(n)} von ${number(of)} erkannten Aufgaben`,
    skills: (n, of) =>
      `${number(n)} von ${number(of)} Fähigkeiten, die die Quelle für diesen Titel nennt, sind erwähnt`,
    years: 'Jahre',
    asked: 'Die Anzeige verlangt',
    askedFrom: (min) => plural(min, { one: '# Jahr oder mehr', other: '# Jahre oder mehr' }),
    askedRange: (min, max) => `${number(min)} bis ${number(max)} Jahre`,
    given: (level) => `Die Quelle bei ${level}`,
    reaches: (level, from) =>
      plural(from, {
        one: `Die Angaben der Quelle für ${level} beginnen bei # Jahr.`,
        other: `Die Angaben der Quelle für ${level} beginnen bei # Jahren.`,
      }),
    unmentioned: 'In der Anzeige nicht erwähnt',
    unmentionedOf: (of) => `Was die Quelle für ${of} nennt und keine erkannte Zeile anspricht:`,
    skillList: 'Fähigkeiten',
  },
};

import type { postingTexts as shape } from '../en/posting.ts';
import { makeFormat } from '../format.ts';

const { plural, list, number } = makeFormat('es');

/** The posting read as a whole. */
export const postingTexts: typeof shape = {
  posting: {
    heading: 'La oferta en su conjunto',
    named: (levels) => `La fuente nombra este título en ${list(levels)}.`,
    apart: (levels, n, of, from) =>
      plural(n, {
        one: `La fuente nombra este título en ${list(levels)}; # de ${number(of)} tareas reconocidas procede de ${from}.`,
        other: `La fuente nombra este título en ${list(levels)}; # de ${number(of)} tareas reconocidas proceden de ${from}.`,
      }),
    from: (n, of, level) =>
      plural(n, {
        one: `# de ${number(of)} tareas reconocidas procede de ${level}.`,
        other: `# de ${number(of)} tareas reconocidas proceden de ${level}.`,
      }),
    duties: (n) => plural(n, { one: '# tarea reconocida', other: '# tareas reconocidas' }),
    share: (n, of) => `${number(n)} de ${number(of)} tareas reconocidas`,
    skills: (n, of) =>
      `Se mencionan ${number(n)} de ${number(of)} habilidades que la fuente nombra para este título`,
    years: 'Años',
    asked: 'La oferta pide',
    askedFrom: (min) => plural(min, { one: '# año o más', other: '# años o más' }),
    askedRange: (min, max) => `De ${number(min)} a ${number(max)} años`,
    given: (level) => `La fuente en ${level}`,
    reaches: (level, from) =>
      plural(from, {
        one: `Las cifras de la fuente para ${level} empiezan en # año.`,
        other: `Las cifras de la fuente para ${level} empiezan en # años.`,
      }),
    unmentioned: 'Sin mención en la oferta',
    unmentionedOf: (of) => `Lo que la fuente nombra para ${of} y ninguna línea reconocida menciona:`,
    skillList: 'Habilidades',
  },
};

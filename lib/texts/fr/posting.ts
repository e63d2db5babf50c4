import type { postingTexts as shape } from '../en/posting.ts';
import { makeFormat } from '../format.ts';

const { plural, list, number } = makeFormat('fr');

/** The posting read as a whole. */
export const postingTexts: typeof shape = {
  posting: {
    heading: 'L’offre dans son ensemble',
    named: (levels) => `La source nomme cet intitulé à ${list(levels)}.`,
    apart: (levels, n, of, from) =>
      plural(n, {
        one: `La source nomme cet intitulé à ${list(levels)} ; # tâche reconnue sur ${number(of)} vient de ${from}.`,
        other: `La source nomme cet intitulé à ${list(levels)} ; # tâches reconnues sur ${number(of)} viennent de ${from}.`,
      }),
    from: (n, of, level) =>
      plural(n, {
        one: `# tâche reconnue sur ${number(of)} vient de ${level}.`,
        other: `# tâches reconnues sur ${number(of)} viennent de ${level}.`,
      }),
    duties: (n) => plural(n, { one: '# tâche reconnue', other: '# tâches reconnues' }),
    share: (n, of) =>
      plural(n, {
        one: `# tâche reconnue sur ${number(of)}`,
        other: `# tâches reconnues sur ${number(of)}`,
      }),
    skills: (n, of) =>
      plural(n, {
        one: `# aptitude mentionnée sur ${number(of)} que la source nomme pour cet intitulé`,
        other: `# aptitudes mentionnées sur ${number(of)} que la source nomme pour cet intitulé`,
      }),
    years: 'Années',
    asked: 'L’offre demande',
    askedFrom: (min) => plural(min, { one: '# an ou plus', other: '# ans ou plus' }),
    askedRange: (min, max) => `${number(min)} à ${number(max)} ans`,
    given: (level) => `La source à ${level}`,
    reaches: (level, from) =>
      plural(from, {
        one: `Les chiffres de la source pour ${level} commencent à # an.`,
        other: `Les chiffres de la source pour ${level} commencent à # ans.`,
      }),
    unmentioned: 'Non mentionné dans l’offre',
    unmentionedOf: (of) => `Ce que la source nomme pour ${of} et dont aucune ligne reconnue ne parle :`,
    skillList: 'Aptitudes',
  },
};

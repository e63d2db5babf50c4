import { makeFormat } from '../format.ts';

const { plural, list, number, money, ordinal } = makeFormat('en');

/** Texts of the card: one entity with its levels, ladder, changes, facts and source. */
export const cardTexts = {
  kinds: {
    rung: 'Rung of a ladder',
    segment: 'Segment of a rung',
    job: 'Job profile',
    occupation: 'Occupation',
    focus: 'Job focus',
    'functional-role': 'Role in sales',
    'example-title': 'Example title',
    cluster: 'Group of competencies',
    competency: 'Competency',
    'area-of-expertise': 'Area of expertise',
    skill: 'Skill',
    tool: 'Tool',
    topic: 'Topic',
    thread: 'Topic through the levels',
    role: 'Role',
    term: 'Skill term',
  } as Record<string, string>,
  place: {
    rung: (n: number, of: number) => `Rung ${number(n)} of ${number(of)} as listed`,
    segment: (rung: string) => `A segment of ${rung}`,
    level: (codes: string[], first: string, last: string) =>
      first === last
        ? `${list(codes)}, the one level the source prints`
        : codes.length === 0
          ? `Described at ${first}–${last}`
          : codes.length === 1
            ? `${list(codes)} of ${first}–${last}`
            : `The source names this at ${list(codes)}, of ${first}–${last}`,
    titleOf: (role: string) => `An example title of the role ${role}`,
    titleOfLoose: (role: string) => `An example title, loosely tied to the role ${role}`,
  },
  card: {
    views: {
      ladder: 'Ladder',
      changes: 'What changes',
      levels: 'Levels',
      details: 'Details',
      source: 'Source',
    },
    viewsLabel: (name: string) => `What to see of ${name}`,
    moreAnswers: (n: number) => plural(n, { one: '+# more framework', other: '+# more frameworks' }),
    alsoIn: (n: number) =>
      plural(n, { one: 'Also in another framework', other: 'Also in # other frameworks' }),
    back: 'Back',
    forward: 'Forward',
    close: 'Close',
    copy: 'Copy with source',
    copied: 'Copied',
    copyFailed: 'The browser refused to copy',
    covered: 'This page covers or changes the card, so it takes no clicks. Open Rung by its button to go on.',
    noMatch: 'No framework here knows this.',
    noMatchAtAll: 'No framework here knows this, or anything near to it.',
    onlyPossible: 'No sure match. These may be meant:',
    possible: 'Possible',
    whyNot: 'Why not?',
    restated: (source: string) => `Restated from ${source}`,
    verbatim: (source: string) => `From ${source}`,
  },
  levels: {
    strip: (scale: string) => `Levels: ${scale}`,
    label: (code: string, name: string) => `${code} · ${name}`,
    here: { named: 'here', required: 'required', asked: 'asked for', topic: 'this topic', none: '' },
    hereLong: {
      named: 'The source names this title here.',
      required: 'The level the source requires.',
      asked: 'The level the role asks for.',
      topic: 'The level this topic stands at.',
      none: '',
    },
    builds: 'Levels build on one another: each takes in the ones below.',
    restored: 'Level labels restored by us: the source prints these lines in one list.',
    noStatement: (level: string) => `No statement at ${level}.`,
    inferred: 'level inferred by us',
  },
  ladder: {
    label: (name: string) => `Ladder: ${name}`,
    previous: 'previous',
    here: 'here',
    next: 'next',
    all: (n: number) => plural(n, { one: 'Show the one rung', other: 'Show all # rungs' }),
    fewer: 'Show only the neighbours',
    basis: { stated: 'stated', implied: 'implied', 'listed-order': 'listed order' },
    basisLong: {
      stated: 'The source states this step.',
      implied: 'The source implies this step and does not state it.',
      'listed-order': 'Only the order of the list suggests this step.',
    },
    stepTo: (rung: string) => `the step to ${rung}`,
    segments: (rung: string) => `Segments of ${rung}`,
    branches: (names: string[]) => `Side branches named in the source: ${list(names)}.`,
    work: 'The work',
    top: 'The highest rung listed.',
    bottom: 'The lowest rung listed.',
  },
  changes: {
    pick: 'Which two to compare',
    pair: (from: string, to: string) => `${from} → ${to}`,
    table: (from: string, to: string) => `What changes from ${from} to ${to}`,
    words: 'Underlined: words that differ.',
    whole: 'Beside a bar: a text that differs as a whole.',
    nothing: 'The source has nothing here.',
  },
  sections: {
    behaviour: 'Behaviours',
    'key-action': 'Key actions',
    knowledge: 'Knowledge',
    ability: 'Abilities',
    output: 'What comes out of it',
    responsibility: 'Responsibilities',
    trait: 'Traits',
    'promotion-trait': 'What helps a promotion',
    'skill-use': 'Where the skill is used',
    summary: 'Summary',
  } as Record<string, string>,
  more: (n: number) => plural(n, { one: 'Show one more', other: 'Show # more' }),
  whole: 'Show the whole text',
  links: {
    requires: 'Asks for',
    essential: 'Essential',
    optional: 'Optional',
    'areas-of-expertise': 'Areas of expertise, as examples',
    titles: 'Example titles',
    role: 'The role behind the title',
    competencies: 'What belongs to it',
    cluster: 'Belongs to',
    'required-by': 'Asked for by',
    narrower: 'Narrower',
    related: 'Named as related, without direction',
    'rated-by': 'Matters most for',
    level: (level: string) => `level ${level}`,
    strength: { level: '', listed: 'listed, no level', illustrative: 'an example' },
    cut: (shown: number, of: number) => `The first ${number(shown)} of ${number(of)}.`,
  },
  ratings: {
    note: (source: string) => `${source}’s ratings, not proficiency levels.`,
    of: (n: number, most: number) => `${number(n)} of ${number(most)}`,
    between: 'between',
    and: 'and',
    below: 'below',
    above: 'above',
    at: 'like',
    suppressed: 'advised against by the source',
    notRelevant: 'not relevant here',
  },
  facts: {
    heading: 'Facts in the source',
    code: (scheme: string) =>
      scheme === 'internal'
        ? 'Code in the source'
        : scheme === 'job-zone'
          ? 'Job zone (preparation)'
          : scheme,
    suspect: 'a doubtful code',
    education: 'Education',
    'reports-to': 'Reports to',
    family: 'Family',
    'level-hint': 'Level in the text',
    group: 'Group',
    pay: { base: 'Base pay', total: 'Total pay' },
    amount: (amount: number, currency: string | undefined, percentile: number) =>
      `${money(amount, currency)} at the ${ordinal(percentile, { one: '#st', two: '#nd', few: '#rd', other: '#th' })} percentile`,
    exclusion: 'Not the same as',
  },
  crosswalk: {
    heading: 'In other frameworks',
    relation: {
      exact: (here: string, there: string, framework: string) =>
        `${here} and ${there} in ${framework} are the same by name.`,
      close: (here: string, there: string, framework: string) =>
        `${here} is close to ${there} in ${framework}.`,
      broader: (here: string, there: string, framework: string) =>
        `${here} is narrower than ${there} in ${framework}.`,
      narrower: (here: string, there: string, framework: string) =>
        `${here} is wider than ${there} in ${framework}.`,
      related: (here: string, there: string, framework: string) =>
        `${here} has something in common with ${there} in ${framework}.`,
      none: (here: string, there: string, framework: string) =>
        `${here} has no match with ${there} in ${framework}.`,
    } as Record<string, (here: string, there: string, framework: string) => string>,
    strength: { strong: 'strong evidence', medium: 'some evidence', weak: 'weak evidence' },
    why: 'Why?',
    others: (n: number) => plural(n, { one: 'One note on another level', other: '# notes on other levels' }),
    open: (there: string) => `Open ${there}`,
    here: 'On this side',
    there: 'On the other side',
  },
  gaps: { heading: 'What the source leaves open' },
  source: {
    restated: 'The sentences are ours: they restate the source, which is not quoted.',
    verbatim: 'The sentences stand as the source has them.',
    title: 'Source',
    publisher: 'Publisher',
    version: 'Version',
    place: 'Place in it',
    licence: 'Licence',
    attribution: 'Credit',
    completeness: 'Extent',
    extent: {
      complete: 'The whole document',
      partial: 'Part of the document',
      truncated: 'The document breaks off',
    } as Record<string, string>,
    revision: 'Revision here',
    open: 'Open the source',
    defects: 'Mended or odd in the source',
    cautions: 'To be read with care',
  },
};

/** A block of a posting in the order of the page; `list` and `prose` as the matcher's contexts have it. */
export interface PostingLine {
  text: string;
  kind: 'heading' | 'item' | 'prose';
  context: 'list' | 'prose';
}

type Section = 'duties' | 'requirements' | 'other' | 'unnamed';

/** Headings, for lower-cased text; the first that fits counts. */
const HEADINGS: [Section, RegExp][] = [
  [
    'other',
    /^(?:about (?:us|the (?:company|team))|about [^ ]+$|who we are|our |the company|why (?:us|join|work)|über uns|wer wir sind|das unternehmen|à propos|qui sommes|sobre nosotros|quiénes somos)/,
  ],
  [
    'requirements',
    /requirement|qualification|you (?:bring|have|need|know|are\b)|you'll (?:bring|have|need)|must[- ]have|nice[- ]to[- ]have|looking for|skills|experience|profile?\b|background|anforderung|bringst du|bringen sie|voraussetzung|compétences|requisitos|perfil/,
  ],
  [
    'duties',
    /responsibilit|dut(?:y|ies)\b|tasks?\b|what you(?:'ll| will)? (?:do|own)|you will|you'll|your (?:role|job|day|week|mission|work|impact)|the (?:role|job|position|work)\b|about th(?:e|is) (?:role|job|position)|aufgabe|tätigkeit|erwartet (?:dich|sie)|missions?\b|tâches|responsabilidades|funciones|tareas/,
  ],
];
const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})/u;
/** Least words of a duty: a shorter item names a skill. */
const MIN_WORDS = 4;

/**
 * The items and sentences that may say what somebody does or must bring: items unless their heading speaks of the
 * company, sentences only under a heading on duties or requirements. Each text once.
 */
export function dutyLines(lines: readonly PostingLine[]): string[] {
  const found = new Set<string>();
  let section: Section = 'unnamed';
  for (const { text, kind } of lines) {
    if (kind === 'heading') section = sectionOf(text);
    else if (section !== 'other' && (kind === 'item' || section !== 'unnamed'))
      for (const sentence of sentencesOf(text)) found.add(sentence);
  }
  return [...found].filter((text) => text.split(/\s+/).length >= MIN_WORDS);
}

/** The sentences of a block. */
export function sentencesOf(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Whether a short line is the heading of a section of a posting. */
export function namesSection(line: string): boolean {
  return sectionOf(line) !== 'unnamed';
}

function sectionOf(heading: string): Section {
  const text = heading.toLowerCase().replaceAll('’', "'");
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unnamed';
}

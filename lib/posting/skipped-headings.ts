/*
 * All patterns are for lower-cased text: with the flags `iu` the browser takes ten times as long to make them ready.
 */

/**
 * Headings of sections that are not scanned: legal, equal opportunity, benefits, how to apply, privacy
 * (matching.md, Skill terms 3). Words that also stand in job titles ("Benefits Manager", "Head of Compensation")
 * count only where the heading holds nothing else.
 */
const TOPIC =
  '(?:benefits?|perks|rewards|compensation|salary|pay|remuneration|bonus|equity|legal|disclaimers?|privacy|accommodations?|diversity|inclusion|belonging|equality|eeoc?|dei|apply|cookies?|vorteile|leistungen|bewerbung|datenschutz|avantages|vergütung|beneficios)';
const FILLER =
  '(?:our|the|your|and|und|company|employee|additional|key|total|culture|commitment|to|package|statement|policy|notices?|range|information|details|process|transparency|summary|overview)';
const WHOLE = new RegExp(
  `^(?:${FILLER}[ ,&/+]+)*${TOPIC}(?:[ ,&/+]+(?:${TOPIC}|${FILLER}))*(?: (?:at|of|for|with|in) .{1,40})?[:.!?]?$`,
);
/** Phrases that no job title holds. */
const PARTS =
  /equal (?:employment )?opportunit|affirmative action|\bwhat .{2,20} offer|^we offer|in it for you|what you.{1,6}(?:get|receive|enjoy)(?:$|[:?!]| from)|how .{2,5} apply|to apply$|apply (?:now|today|here)|(?:hiring|interview|application|recruitment|selection) (?:process|steps|fraud)|data protection|gdpr|reasonable (?:accommod|adjust)|e-verify|background check|bieten wir|wir (?:\S+ )?bieten|nous offrons/;

/** Paragraphs that are the legal text itself, whatever stands above them. */
const LEGAL_TEXT =
  /equal[- ](?:employment[- ])?opportunity (?:employer|workplace)|without regard to (?:race|age|sex|gender|religion|colou?r)|all qualified applicants|protected veteran/;

/** Longest heading that can open a section, in words. */
const MAX_HEADING_WORDS = 10;

/** Whether a heading opens a section that is not scanned. */
export function opensSkippedSection(heading: string): boolean {
  const text = heading.trim().toLowerCase();
  return text.split(/\s+/).length <= MAX_HEADING_WORDS && (WHOLE.test(text) || PARTS.test(text));
}

/** Whether a paragraph is legal text, or carries such a heading in its own first words ("Benefits: …"). */
export function isSkippedText(text: string): boolean {
  const lead = /^[^:.]{3,40}(?=:\s)/.exec(text)?.[0];
  return (lead !== undefined && opensSkippedSection(lead)) || LEGAL_TEXT.test(text.toLowerCase());
}

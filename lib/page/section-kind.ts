/**
 * Headings of sections that are not scanned: legal, equal opportunity, benefits, how to apply, privacy
 * (matching.md, Skill terms 3). Whole headings for words that also stand in job titles ("Benefits Manager").
 */
const WHOLE = new RegExp(
  `^(?:(?:our|the|your|company|employee|additional|other|key|core|some|total|legal|privacy|cookie|job|salary|pay|perks|health|great) |and )*(?:${[
    'benefits?',
    'perks',
    'rewards',
    'compensation',
    'salary',
    'pay',
    'pay range',
    'salary range',
    'remuneration',
    'disclaimers?',
    'legal(?: notices?| information)?',
    'notices?',
    'privacy',
    'accommodations?',
    'diversity',
    'inclusion',
    'belonging',
    'eeo',
    'application',
    'offer',
    'vorteile',
    'leistungen',
    'bewerbung',
    'datenschutz',
    'avantages',
    'vergütung',
  ].join(
    '|',
  )})(?:(?:,| and| &|/|\\+|,? und) ?(?:benefits?|perks|rewards|compensation|salary|pay|equity|inclusion|belonging|equality|equity|culture|privacy|wellbeing|wellness|accommodations?|bonus|leistungen))*(?: (?:package|statement|policy|notice|range|information|details|process|perks|benefits|transparency|summary|overview|at a glance)){0,2}(?: (?:at|of|for|with) .{1,40})?[:.!?]?$`,
  'iu',
);
const PARTS =
  /equal (?:employment )?opportunit|affirmative action|\be\.?e\.?o\.?\b.*(?:statement|policy|employer)|what (?:we|we're|we are|.{1,20}) offers?(?:ing)?\b|^we offer|what(?:['’]?s| is) in it for you|what you(?:['’]?ll| will|['’]?d| can)? (?:get|receive|enjoy)(?:$|[:?!]| from| in return)|how (?:to|do i|can i) apply|(?:hiring|interview|application|recruitment|recruiting|selection) (?:process|steps|timeline)|ready to apply|apply (?:now|today|here)|to apply\b|(?:privacy|cookie|data protection|legal|gdpr) (?:notice|policy|statement|information|disclosure)|data protection|reasonable (?:accommodation|adjustment)|diversity|pay transparency|e-verify|background checks?|fraud alert|recruitment (?:scam|fraud)|visa sponsorship|why (?:you(?:['’]ll| will) love|join|work (?:at|for|with)) |wir bieten|das bieten wir|was wir (?:dir |ihnen )?bieten|deine vorteile|so bewirbst|nous offrons|ce que nous offrons/iu;

/** Paragraphs that are the legal text itself, whatever stands above them. */
const LEGAL_TEXT =
  /equal[- ](?:employment[- ])?opportunity (?:employer|workplace)|without regard to (?:race|age|sex|gender|religion|color|colour)|all qualified applicants will receive|reasonable accommodations?\b.*\b(?:disabilit|applica)|protected veteran status/iu;

/** Longest heading that can open a section, in words. */
const MAX_HEADING_WORDS = 10;

/** Whether a heading opens a section that is not scanned. */
export function opensSkippedSection(heading: string): boolean {
  const text = heading.trim();
  if (text.split(/\s+/).length > MAX_HEADING_WORDS) return false;
  return WHOLE.test(text) || PARTS.test(text);
}

/** Whether a paragraph is legal text, or carries such a heading in its own first words ("Benefits: …"). */
export function isSkippedText(text: string): boolean {
  const lead = /^[^:.]{3,40}(?=:\s)/u.exec(text)?.[0];
  return (lead !== undefined && opensSkippedSection(lead)) || LEGAL_TEXT.test(text);
}

import type { FrameworkRef, StatementView } from '../lookup/view.ts';

/** A posting read as a whole: what each framework says of it, in the user's order; never merged, never averaged. */
export interface PostingView {
  /** Empty where too little was recognised to say anything. */
  frameworks: PostingFrameworkView[];
}

export interface PostingFrameworkView {
  framework: FrameworkRef;
  /** Where the posting's title stands in the framework. */
  title?: { name: string; codes: string[] };
  /** The one level group that most duties come from, where the source names the title at other levels of its scale. */
  apart?: DutyGroupView;
  /** Lines in which a duty was recognised. */
  total: number;
  /** These lines by level, lowest first; by competency or role where the framework gives them no level. */
  groups: DutyGroupView[];
  skills?: SkillsView;
  years?: YearsView;
  unmentioned?: UnmentionedView;
}

/** Lines that come from one level, or from two that they fit alike. */
export interface DutyGroupView {
  codes: string[];
  /** What the statements belong to, where there is no level. */
  owner?: string;
  lines: EvidenceView[];
  /** True where level labels of these statements were restored by us. */
  restored: boolean;
}
export interface EvidenceView {
  /** As the posting writes it. */
  line: string;
  statements: (StatementView & { code?: string })[];
}

/** Of the skills that the framework names for the title, those that the posting mentions. */
export interface SkillsView {
  of: number;
  items: (SkillView & { line: string })[];
}
export interface SkillView {
  id: string;
  name: string;
  /** Code of the level that the role asks for, or the source's words on it. */
  level?: string;
}

/** Years as the posting asks for them, beside what the source writes at the levels concerned. */
export interface YearsView {
  asked: { min: number; max?: number; line: string }[];
  given: { code: string; texts: string[] }[];
  /** The highest level whose first figure is not above what is asked for. */
  reaches?: { code: string; from: number };
}

/** What the framework names for the title, or else for the level of most duties, and the posting does not mention. */
export interface UnmentionedView {
  /** The title or the levels' codes. */
  of: string;
  duties: StatementView[];
  skills: SkillView[];
}

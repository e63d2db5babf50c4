/**
 * CASE 1.0 and 1.1 packages: what of them a pack holds, and how. `lib/export/case*.ts` writes by the same rules, so that
 * what went out comes in again.
 *
 * **Names.** Both bindings are read, member by member: 1EdTech's (`CFDocument`, `CFItems`, `CFAssociations`,
 * `CFRubrics`, `CFDefinitions`, ids in `identifier`) and OpenCASE's (`document`, `items`, `associations`, `rubrics`,
 * `definitions`, ids in `sourcedId`), bare, under `CFPackage` or in a list. A link is an object with `identifier` and
 * `uri`, or, as old files have it, the URI as a string.
 *
 * **Extensions.** What CASE has no place for stands in `extensions.rung` of a document, item, association, rubric,
 * criterion or criterion level. It is optional: a package of others has none. Read are
 * `key` (the key in the pack; without it the identifier is the key), on items also `level` (key of the level a role or
 * topic stands at), on associations `level` (of a requirement), `strength`, `basis` (of a step), on rubrics `axis`,
 * `track`, `cumulative`, `usesYears`, `note`, on criterion levels and statements `headline`, `kind`, `levelBasis`.
 *
 * **Items.** `CFItemType` decides what an item is, where it is one of the words in `case-kinds.ts` (case does not
 * count): roles, job families, clusters, competencies, statements, levels. Any other item is judged by its place:
 * - with children that are roles only: a job family;
 * - with children that are competencies: a cluster;
 * - with children that are statements only: a competency;
 * - without children, below another item, written as a sentence (over 100 characters, or ending in a full stop or the
 *   like, or on several lines), with no `abbreviatedStatement`, and of a type of which no item has children: a statement;
 * - else a competency.
 *
 * Name: `fullStatement` where it reads as a name or where `extensions.rung.key` is given; else `abbreviatedStatement`,
 * else `alternativeLabel`, else the `fullStatement` itself. `abbreviatedStatement` and `alternativeLabel` that are not the name are labels (the first with the
 * form `abbreviation`), and so are `conceptKeywords` of roles and competencies (form `variant`). The definition of a
 * competency and the summary of a role is `notes`, behind the `fullStatement` where that is not the name.
 * `humanCodingScheme` is the code. The text of a statement is `fullStatement`, its headline `abbreviatedStatement`.
 *
 * **Hierarchy.** `isChildOf` (origin is the child; `isPartOf`, `isParentOf` and `hasPart` likewise), in the order of
 * `sequenceNumber`, then of the file. A second parent, a cycle and a link to nothing are left out and counted. A role
 * under a job family or cluster has its name as family; a competency under a role is a requirement of it; a statement
 * belongs to the item it stands under, and below the document to the framework.
 *
 * **Levels.** One `CFRubric` is one scale: `title` its name. A criterion is a competency or a role (`CFItemURI`), each of its
 * `CFRubricCriterionLevels` a statement of it: `quality` the level's name, `score` its ordinal, `description` the
 * statement. Several statements at one level are several criterion levels with the same `quality` and `score`; one
 * without `description` only names the level. A criterion with neither `CFItemURI` nor `category` nor `description`
 * tells the levels themselves: an export writes it first, one criterion level for each level of the scale in order, its
 * `description` the level's summary, `feedback` its tagline, `extensions.rung.code` its code where that is not `quality`.
 * A criterion without an item but with a `category` becomes a competency of its own. Rubrics whose levels have the same names
 * in the same order share one scale. Order: by `score` where every level of a criterion has one, else by `position`, else
 * as listed. `hasSkillLevel` from a statement to an item of type "Level" puts the statement at that level.
 *
 * **Links.** `isRelatedTo` between a role and a competency (either way round) is a requirement, between two roles a
 * related role, as `isPeerOf`. `precedes` between roles is a step of a ladder: edges of one `CFAssociationGroupingURI`
 * belong together (its `title` is the ladder's name, its `description` in the definitions the caveat), each unbranched
 * run of them is one ladder; `notes` of the association is the sentence on the step. Between anything else `precedes`
 * is left out and counted, as are `exactMatchOf`, `replacedBy`, `exemplar` and `isTranslationOf`.
 *
 * **Source.** `licenseURI` of the document, resolved in `CFLicenses`; `publisher`, `creator`, `officialSourceURL`,
 * `version`, `language`, `adoptionStatus` (a caveat unless adopted). The pack's id is `case-` and the identifier of the
 * document; an identifier that is no key is replaced by a digest of it.
 */
export const CASE_FORMAT = 'case';

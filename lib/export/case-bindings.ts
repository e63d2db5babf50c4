import { type CaseModel, link, type Node } from './case-model.ts';

/**
 * The package under the names of OpenCASE's schema (`case-v1p1-cfpackage.json`): `document`, `items`, ids in
 * `sourcedId`, and every item with a link to its document.
 */
export function openCase({ document, items, associations, rubrics, licences, groupings }: CaseModel): object {
  const named = (one: Node) => renamed(one, 'sourcedId', (extensions) => extensions);
  const CFDocumentURI = link(String(document.title), document.id);
  const within = (one: Node) => ({ ...named(one), CFDocumentURI });
  return {
    document: named(document),
    items: items.map(within),
    associations: associations.map(named),
    rubrics: rubrics.map((rubric) => withCriteria(rubric, named)),
    definitions: { CFLicenses: licences.map(named), CFAssociationGroupings: groupings.map(named) },
  };
}

/**
 * The package under the names of 1EdTech's binding: `CFDocument`, `CFItems`, ids in `identifier`, no link to the
 * document. The extensions of a criterion level are a list there, as the binding has them.
 */
export function oneEdTech({
  document,
  items,
  associations,
  rubrics,
  licences,
  groupings,
}: CaseModel): object {
  const named = (one: Node) => renamed(one, 'identifier', (extensions) => extensions);
  const level = (one: Node) => renamed(one, 'identifier', (extensions) => [extensions]);
  return {
    CFDocument: named(document),
    CFItems: items.map(named),
    CFAssociations: associations.map(named),
    CFDefinitions: { CFLicenses: licences.map(named), CFAssociationGroupings: groupings.map(named) },
    CFRubrics: rubrics.map((rubric) => withCriteria(rubric, named, level)),
  };
}

type Name = (one: Node) => Record<string, unknown>;

function withCriteria(rubric: Node, named: Name, level: Name = named): Record<string, unknown> {
  const criteria = rubric.CFRubricCriteria as Node[];
  return {
    ...named(rubric),
    CFRubricCriteria: criteria.map((criterion) => ({
      ...named(criterion),
      CFRubricCriterionLevels: (criterion.CFRubricCriterionLevels as Node[]).map(level),
    })),
  };
}

function renamed(
  { id, extensions, ...members }: Node,
  name: 'identifier' | 'sourcedId',
  extend: (extensions: unknown) => unknown,
): Record<string, unknown> {
  const more = extensions === undefined ? {} : { extensions: extend(extensions) };
  return { [name]: id, ...members, ...more };
}

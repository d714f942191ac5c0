import type { PublishedDecision } from '../decisions/published-decision.ts';

/** A treatment of a decision as a row of a table: one value a column, lists joined by `; `. */
export type DecisionRow = Readonly<Record<(typeof columns)[number]['name'], string | number | null>>;

/** The columns of a table of treatments, with what they mean: the data dictionary. */
export const columns = [
  { name: 'decision', type: 'text', says: 'id of the decision; the case number in workers’ compensation' },
  { name: 'item', type: 'number', says: 'number of the treatment within the decision, from 1' },
  { name: 'version', type: 'number', says: 'version of the decision; 1 is the first published' },
  { name: 'programme', type: 'text', says: 'ca-workers-compensation or ca-managed-health-care' },
  { name: 'decided', type: 'date', says: 'day of the decision, where told' },
  { name: 'year', type: 'number', says: 'year of the decision' },
  { name: 'ur_decision', type: 'date', says: 'day of the utilization review decision' },
  { name: 'received', type: 'date', says: 'day the application was received' },
  { name: 'assigned', type: 'date', says: 'day the case was assigned to the reviewer' },
  { name: 'priority', type: 'text', says: 'standard or expedited' },
  { name: 'profile', type: 'text', says: 'law profile in force on the day of the decision' },
  { name: 'outcome', type: 'text', says: 'upheld (the refusal stands) or overturned' },
  { name: 'title', type: 'text', says: 'the treatment as worded' },
  { name: 'category', type: 'text', says: 'kind of treatment, in words common to all programmes' },
  { name: 'subcategory', type: 'text', says: 'kind of treatment in the programme’s own vocabulary' },
  { name: 'drug', type: 'text', says: 'drug as named' },
  { name: 'ingredients', type: 'list', says: 'ingredients of the drug' },
  { name: 'class', type: 'text', says: 'class of the drug' },
  { name: 'body_parts', type: 'list', says: 'regions of the body named in the request' },
  { name: 'guidelines', type: 'list', says: 'guidelines the reviewer cites' },
  { name: 'editions', type: 'list', says: 'ids of the editions they resolve to' },
  { name: 'specialties', type: 'list', says: 'specialties of the reviewer' },
  { name: 'licences', type: 'list', says: 'states of licensure of the reviewer' },
  { name: 'age', type: 'text', says: 'age in years, or the range the programme gives' },
  { name: 'sex', type: 'text', says: 'male or female' },
  { name: 'diagnoses', type: 'list', says: 'diagnoses, where the programme names them in words of a list' },
  { name: 'findings', type: 'list', says: 'rules of the checks of the letter that found something' },
] as const;

/** The treatments of a decision as rows. */
export function rowsOfDecision(decision: PublishedDecision, version: number): DecisionRow[] {
  const { stages, patient, items } = decision;
  return items.map((item, index) => ({
    decision: decision.id,
    item: index + 1,
    version,
    programme: decision.programme,
    decided: decision.decided,
    year: decision.year,
    ur_decision: stages.urDecision,
    received: stages.received,
    assigned: stages.assigned,
    priority: decision.priority,
    profile: decision.profile,
    outcome: item.outcome,
    title: item.title,
    category: item.category,
    subcategory: item.subcategory,
    drug: item.drug?.name ?? null,
    ingredients: listed(item.drug?.ingredients ?? []),
    class: item.drug?.class ?? null,
    body_parts: listed(item.bodyParts),
    guidelines: listed(item.citations.map(({ guideline }) => guideline)),
    editions: listed(item.citations.map(({ edition }) => edition)),
    specialties: listed(decision.specialties),
    licences: listed(decision.statesOfLicensure),
    age: patient.age ?? patient.ages,
    sex: patient.sex,
    diagnoses: listed(decision.diagnoses),
    findings: listed(decision.findings.map(({ rule }) => rule)),
  }));
}

function listed(values: readonly (string | null)[]): string | null {
  const distinct = [...new Set(values)].filter(value => value !== null);
  return distinct.length === 0 ? null : distinct.join('; ');
}

import type { Unreadable } from '#domain/records/unreadable.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findBodyRegions } from '#domain/evidence/body-regions.ts';
import type { PublishedDecision } from '../decisions/published-decision.ts';
import { categoryOfTreatment } from './categories.ts';

/** A row of the department's table, by the names of its columns without blanks, in lower case. */
export type Row = Readonly<Record<string, string>>;

export type ReadRow =
  | { readonly kind: 'read'; readonly decision: PublishedDecision }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** `Reference ID` and `ReferenceID` are one column: the department has spelled its columns in both ways. */
export function columnName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** Whether a table is of the department, by its columns. */
export function isDepartmentTable(columns: readonly string[]): boolean {
  const names = new Set(columns.map(columnName));
  return ['referenceid', 'reportyear', 'treatmentcategory', 'determination'].every(name => names.has(name));
}

const missing = (message: string): ReadRow => ({
  kind: 'unreadable',
  error: { code: 'incomplete', message, at: null },
});

/**
 * A row of the open data of the California Department of Managed Health Care on its independent medical reviews, one decision
 * each. Its programme has two results, gives years for days and age ranges for ages, and names no reviewer.
 */
export function readRow(row: Row): ReadRow {
  const reference = text(row['referenceid']);
  const outcome = outcomeOf(text(row['determination']));
  if (reference === '') return missing('no reference');
  if (outcome === null) return missing('neither upheld nor overturned');
  const year = /^(?:19|20)\d\d$/.test(text(row['reportyear'])) ? Number(row['reportyear']) : null;
  const [category, subcategory] = [text(row['treatmentcategory']), text(row['treatmentsubcategory'])];
  const [diagnosis, sub] = [text(row['diagnosiscategory']), text(row['diagnosissubcategory'])];
  const title = [category, subcategory].filter(part => part !== '').join(': ') || 'Treatment not named';
  const findings = text(row['findings']);
  return {
    kind: 'read',
    decision: {
      schema: SCHEMA,
      id: `dmhc-${reference}`,
      programme: 'ca-managed-health-care',
      decided: null,
      year,
      stages: { urDecision: null, received: null, assigned: null },
      priority: priorityOf(row),
      profile: null,
      outcome: outcome === 'upheld' ? 'uphold' : 'overturn',
      statesOfLicensure: [],
      specialties: [],
      patient: { age: null, ages: agesOf(text(row['agerange'])), sex: sexOf(text(row['patientgender'])) },
      diagnoses: [diagnosis, sub].filter(part => part !== '' && part !== 'Not Applicable'),
      summary: '',
      items: [
        {
          title,
          outcome,
          category: categoryOfTreatment(category, subcategory),
          subcategory: subcategory || category || null,
          drug: null,
          bodyParts: [...new Set(findBodyRegions(splitWords(`${subcategory}. ${sub}`)).map(({ value }) => value))],
          citations: [],
          rationale: findings,
        },
      ],
      findings: [],
    },
  };
}

function text(value: string | undefined): string {
  return (value ?? '').replaceAll(/\s+/g, ' ').trim();
}

function outcomeOf(determination: string): 'upheld' | 'overturned' | null {
  if (/^upheld\b/i.test(determination)) return 'upheld';
  return /^overturned\b/i.test(determination) ? 'overturned' : null;
}

/** `Urgent Care` is care already had in an emergency, not a review in a hurry; that the newer column tells. */
function priorityOf(row: Row): PublishedDecision['priority'] {
  const type = text(row['imrtype']).toLowerCase();
  if (type === 'standard' || type === 'expedited') return type;
  return null;
}

/** `11_20`, `41-50` and `41 to 50` are written one way. */
function agesOf(range: string): string | null {
  if (range === '') return null;
  return range.replace(/^(\d+)\s*(?:_|-|to)\s*(\d+)$/, '$1 to $2');
}

function sexOf(gender: string): 'male' | 'female' | null {
  const said = gender.toLowerCase();
  return said === 'male' || said === 'female' ? said : null;
}

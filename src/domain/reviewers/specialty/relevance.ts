import type { Request } from '#domain/cases/requests/request.ts';
import { findPhrases, type Lexicon, lexicon, splitWords } from '#domain/drugs/lexicon.ts';
import { findBodyRegions } from '#domain/evidence/body-regions.ts';
import type { FieldRow } from './field-row.ts';
import { fieldsOfCondition } from './fields-of-condition.ts';
import { fieldsOfTreatment, generalField } from './fields-of-treatment.ts';
import type { Specialty } from './specialties.ts';

/** How near a specialty is to an item: 3 treatment and condition, 2 the treatment, 1 the condition alone. */
export type Grade = 1 | 2 | 3;

/** Why a specialty fits an item. */
export type Relevance = {
  readonly grade: Grade;
  /** In words: `surgery of the spine; spine`. */
  readonly because: string;
  readonly confidence: FieldRow['confidence'];
};

/** A disputed item with what its specialties are sought by. */
export type Sought = {
  readonly request: Request;
  /** Regions the item names; those of the case where it names none. */
  readonly regions: readonly string[];
  /** Whether the item names no region itself. */
  readonly lent: boolean;
  /** Words about the condition: of the item, and where it names no region those of the diagnoses. */
  readonly condition: string;
};

/** Every specialty whose field an item is, with how near it is and why. */
export function relevantSpecialties(sought: Sought): ReadonlyMap<Specialty, Relevance> {
  const all = fieldsOfTreatment.filter(row => applies(row, sought, sought.request.reviewed));
  const telling = all.filter(row => row.tellsCondition === true);
  const treatment = telling.length > 0 ? telling : all;
  const own = sought.lent && telling.length > 0;
  const condition = fieldsOfCondition.filter(row =>
    own ? applies(row, { ...sought, regions: [] }, sought.request.reviewed) : applies(row, sought, sought.condition),
  );
  const found = new Map<Specialty, Relevance>();
  add(found, treatment, 2);
  add(found, condition, 1);
  if (found.size === 0) add(found, [generalField], 1);
  return found;
}

function add(found: Map<Specialty, Relevance>, rows: readonly FieldRow[], grade: 1 | 2): void {
  const before = new Map(found);
  for (const row of rows) {
    for (const specialty of row.specialties) {
      const earlier = found.get(specialty);
      if (earlier === undefined) {
        found.set(specialty, { grade, because: row.name, confidence: row.confidence });
      } else if (!earlier.because.split('; ').includes(row.name)) {
        found.set(specialty, {
          grade: before.get(specialty)?.grade === 2 && grade === 1 ? 3 : earlier.grade,
          because: `${earlier.because}; ${row.name}`,
          confidence: earlier.confidence,
        });
      }
    }
  }
}

function applies(row: FieldRow, { request, regions }: Sought, text: string): boolean {
  if (row.categories !== undefined && !row.categories.includes(request.category)) return false;
  if (row.subcategories !== undefined && !row.subcategories.includes(request.subcategory ?? '')) return false;
  if (row.regions !== undefined && !row.regions.some(region => regions.includes(region))) return false;
  return row.words === undefined || findPhrases(lexiconOf(row), splitWords(text)).length > 0;
}

const lexicons: ReadonlyMap<FieldRow, Lexicon<true>> = new Map(
  [...fieldsOfTreatment, ...fieldsOfCondition].map(row => [
    row,
    lexicon((row.words ?? '').split(', ').map(word => [word, true] as const)),
  ]),
);
const NO_WORDS: Lexicon<true> = lexicon([]);
const lexiconOf = (row: FieldRow) => lexicons.get(row) ?? NO_WORDS;

/** Items with the regions and words to seek by: an item that names no region of the body is about the condition of the case. */
export function soughtBy(requests: readonly Request[], diagnoses: readonly string[]): readonly Sought[] {
  const told = diagnoses.join('\n');
  const ofDiagnoses = findBodyRegions(splitWords(told)).map(({ value }) => value);
  const ofCase = [...new Set([...ofDiagnoses, ...requests.flatMap(({ bodyParts }) => bodyParts)])];
  return requests.map(request =>
    request.bodyParts.length > 0
      ? { request, lent: false, regions: request.bodyParts, condition: request.reviewed }
      : { request, lent: true, regions: ofCase, condition: `${request.reviewed}\n${told}` },
  );
}

import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { findDrugs } from '#domain/drugs/find-drug.ts';
import type { DecisionFacets } from '../facets/facet.ts';
import { facetsOf } from '../facets/facets-of.ts';
import { tellingText } from '../precedent/telling-words.ts';
import { type DecisionHead, headOf } from './decision-head.ts';
import { Programme, type PublishedDecision } from './published-decision.ts';

/** What a decision was read from: the text of a letter, or a row of a programme's table. */
export const DecisionSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('letter'), text: z.string() }),
  z.object({ kind: z.literal('row'), row: z.record(z.string(), z.string()) }),
]);
export type DecisionSource = Readonly<z.infer<typeof DecisionSource>>;

/** What is kept of a decision: where it is from, and what it is found by. Everything else is read anew from its source. */
export type CorpusEntry = {
  readonly id: string;
  readonly programme: Programme;
  readonly file: string;
  readonly source: DecisionSource;
  readonly year: number | null;
  /** The days of the stages, in their order: UR decision, application, assignment, decision. */
  readonly stages: readonly (CivilDate | null)[];
  /** What is searched: the words of the source. */
  readonly text: string;
  /** Searched too, but never shown: other names of what is decided. */
  readonly names: string;
  /** By its words the decision is called like another. */
  readonly telling: string;
  readonly facets: DecisionFacets;
  readonly head: DecisionHead;
};

export { Programme };

/** What the corpus keeps of a decision that was read from `source` in `file`. */
export function corpusEntry(decision: PublishedDecision, source: DecisionSource, file: string): CorpusEntry {
  const { id, programme, decided, year, stages } = decision;
  return {
    id,
    programme,
    file,
    source,
    year,
    stages: [stages.urDecision, stages.received, stages.assigned, decided],
    text: source.kind === 'letter' ? source.text : textOfRow(decision),
    names: namesOf(decision),
    telling: tellingText(decision),
    facets: facetsOf(decision),
    head: headOf(decision),
  };
}

function textOfRow({ items, diagnoses }: PublishedDecision): string {
  return [...items.map(({ title }) => title), ...diagnoses, ...items.map(({ rationale }) => rationale)].join('\n');
}

/** Class, ingredients and brands of the drugs decided: who looks for opioids finds Norco. */
function namesOf({ items }: PublishedDecision): string {
  const names = items.flatMap(({ drug, subcategory }) => {
    if (drug === null) return [];
    const known = findDrugs(drug.name)[0]?.value.drug;
    return [subcategory ?? '', drug.class ?? '', known?.class ?? '', ...drug.ingredients, ...(known?.brands ?? [])];
  });
  return [...new Set(names.filter(name => name !== ''))].join('; ');
}

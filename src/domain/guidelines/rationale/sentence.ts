import { z } from 'zod';
import { Fact } from '#domain/evidence/fact.ts';

/** A sentence of a drafted rationale and what it rests on: criteria judged, facts of the record, places that can be cited. */
export const RationaleSentence = z.object({
  text: z.string(),
  part: z.enum(['request', 'guideline', 'record', 'missing', 'unjudged', 'conclusion']),
  /** Ids of the criteria it tells or answers. */
  criteria: z.array(z.string()),
  facts: z.array(Fact),
  /** Law, edition and section, or the request itself. */
  cites: z.array(z.string()),
});
export type RationaleSentence = Readonly<z.infer<typeof RationaleSentence>>;

type Basis = Partial<Pick<RationaleSentence, 'criteria' | 'facts' | 'cites'>>;

/** A sentence with what it rests on. */
export function sentence(part: RationaleSentence['part'], text: string, basis: Basis): RationaleSentence {
  return { text, part, criteria: basis.criteria ?? [], facts: basis.facts ?? [], cites: basis.cites ?? [] };
}

/** The sentences as one paragraph. */
export function worded(sentences: readonly RationaleSentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

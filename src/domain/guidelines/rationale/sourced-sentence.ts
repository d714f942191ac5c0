import { z } from 'zod';
import { Place } from '#domain/evidence/fact.ts';

const pages = z.array(z.tuple([z.int(), z.int()]));

/** What a sentence of a rationale rests on. */
export const SentenceSource = z.discriminatedUnion('kind', [
  /** The request in dispute, or the one it follows. */
  z.object({ kind: z.literal('request'), item: z.string() }),
  /** A topic of a guideline. */
  z.object({ kind: z.literal('guideline'), edition: z.string(), topic: z.string(), pages }),
  /** One criterion of a topic, by its id. */
  z.object({ kind: z.literal('criterion'), criterion: z.string(), pages }),
  /** Places of the record. */
  z.object({ kind: z.literal('record'), at: z.array(Place).min(1) }),
  /** What was looked for in the record and is not there. */
  z.object({ kind: z.literal('silence'), of: z.array(z.string()).min(1) }),
  /** What follows from the criteria together; the reviewer’s to draw. */
  z.object({ kind: z.literal('conclusion'), item: z.string() }),
  z.object({ kind: z.literal('law'), cite: z.string() }),
]);
export type SentenceSource = Readonly<z.infer<typeof SentenceSource>>;

/** A sentence of a drafted rationale with what it rests on; none is without. */
export const SourcedSentence = z.object({ text: z.string(), sources: z.array(SentenceSource).min(1) });
export type SourcedSentence = Readonly<z.infer<typeof SourcedSentence>>;

/** The sentences as one text. */
export function asText(sentences: readonly SourcedSentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

import { z } from 'zod';
import { appealEvents } from './events/appeal.ts';
import { applicationEvents } from './events/application.ts';
import { reviewEvents } from './events/review.ts';
import { serviceEvents } from './events/service.ts';
import { utilizationReviewEvents } from './events/utilization-review.ts';

/** What may happen to a case. The log holds these in order and nothing else; the state is derived from them. */
export const CaseEvent = z.discriminatedUnion('kind', [
  ...utilizationReviewEvents,
  ...applicationEvents,
  ...reviewEvents,
  ...appealEvents,
  ...serviceEvents,
]);
export type CaseEvent = Readonly<z.infer<typeof CaseEvent>>;
export type CaseEventKind = CaseEvent['kind'];
export type CaseEventOf<K extends CaseEventKind> = Extract<CaseEvent, { kind: K }>;

/** An event with the rule its step rests on. */
export type SourcedEvent = CaseEvent & { readonly source: string };

/** An event with its place in the log; `sequence` counts from 1 without gaps, `at` is the instant in UTC. */
export type RecordedEvent = SourcedEvent & { readonly sequence: number; readonly at: string };

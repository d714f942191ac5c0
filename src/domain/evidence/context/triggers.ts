import type { Assertion } from '../fact.ts';

/** Phrases that change how what stands near them is meant, after ConText (Harkema and others, 2009). */
export type Effect = Exclude<Assertion, 'affirmed'> | 'family' | 'none';

/** Which side of the phrase it works on, and how far: `list` a list of short items, `segment` to the comma, `clause` to a stop word. */
export type Trigger = {
  readonly effect: Effect;
  readonly reach: 'before' | 'list' | 'segment' | 'clause' | 'nothing';
};

export type TriggerRow = readonly [effect: Effect, reach: Trigger['reach'], phrases: readonly string[]];

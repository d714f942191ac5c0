import type { Assertion } from '../../fact.ts';

/** What a phrase does to what stands near it, after ConText (Harkema and others, 2009); `background` is habit and allergy, `other` another person. */
export type Effect = Exclude<Assertion, 'affirmed'> | 'background' | 'family' | 'other' | 'none';

/**
 * On which side of the phrase it works, and how far: `list` a list of short items, `segment` to the comma, `clause` to a stop word,
 * `before` back to the start of the clause, `through` the same with the phrase itself, `near-before` over the few words right before, `told-on` over a clause behind a comma
 * that goes on telling of it, `either` a list behind, or where nothing stands there, as `before`, `nothing` when it only looks like a trigger.
 */
export type Reach =
  | 'before'
  | 'through'
  | 'near-before'
  | 'list'
  | 'segment'
  | 'clause'
  | 'told-on'
  | 'either'
  | 'nothing';

export type Trigger = { readonly effect: Effect; readonly reach: Reach };
/** A stretch of text that is meant in one way. */
export type Scope = { readonly effect: Effect; readonly start: number; readonly end: number };

export type TriggerRow = readonly [effect: Effect, reach: Reach, phrases: readonly string[]];

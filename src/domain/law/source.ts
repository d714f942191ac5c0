/** Where a rule comes from: the provision or guideline, and what it says in our own words. */
export type Source = {
  /** As a lawyer would cite it: `Labor Code 4610.6(e)`, `MTUS Chronic Pain 2009, p. 78`. */
  readonly cite: string;
  readonly says: string;
  /** How sure we are of it; shown wherever the rule is used. Absent means high. */
  readonly confidence?: 'high' | 'medium' | 'low';
};

/** What only a person does, as letters tell it. */
const TELLING =
  'reports?|reported|states?|stated|denie[sd]|complain(?:s|ed)|underwent|returned|sustained|saw|told|said|asked|wrote|testified|has\\s+(?:failed|tried|undergone)';
/** How old only a person is said to be: `is a 52 year old man`. */
const AGE = String.raw`(?:is|was)\s+an?\s+\d{1,3}[\s-]*(?:years?|yrs?|y\.?o)`;
/** What a person does, and seldom a thing. */
const DOING = 'is|was|has|had|presents?|presented|continues?|continued|notes|noted|feels|works|worked|takes|remains';

/** Behind a word that may be a person's: what only a person does, or whose something is. */
export const tellsAsPerson = new RegExp(`^(?:['’]s\\b|,?\\s+(?:${TELLING}|${AGE})\\b)`, 'u');

/** Behind initials, which are seldom anything else: also what a person does among others. */
export const doesAsPerson = new RegExp(`^(?:['’]s\\b|,?\\s+(?:${TELLING}|${DOING})\\b)`, 'u');

import { COUNT } from '#domain/drugs/count.ts';

const UNIT = String.raw`(?:visits?|sessions?|treatments?|days?|weeks?|months?|mg|MME|MED|percent|%)`;

/** "Well above the six months": a figure that another is held against. */
export const COMPARED = new RegExp(
  String.raw`\b(?<how>above|over|beyond|past|exceed(?:s|ing|ed)?|surpass(?:es|ing|ed)?|in excess of|(?:more|greater|longer|higher) than|below|under|short of|(?:less|fewer|shorter) than)\s(?:the|those)\s(?:[a-z]+\s){0,1}?(?<count>${COUNT})[\s-]?(?<unit>${UNIT})(?=\W|$)`,
  'gi',
);

/** A figure with its unit. */
export const FIGURE_WITH_UNIT = new RegExp(
  String.raw`(?<![\d/.-])\b(?<count>${COUNT})[\s-]?(?<unit>${UNIT})(?=\W|$)`,
  'gi',
);

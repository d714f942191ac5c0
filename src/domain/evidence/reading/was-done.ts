import type { ReadSentence, Reading } from './reading.ts';

const DONE =
  /\b(?:(?:is|was|were|been|has|have)\s+(?:\w+\s+)?(?:signed|reviewed|obtained|checked|completed|executed|updated|run|renewed)|(?:signed|reviewed|obtained|checked|completed|updated|renewed)\s+(?:today|on|in|this|at|and)|on\s+file|in\s+place|in\s+the\s+chart|up\s+to\s+date|reviewed\b)/i;
const NOT_DONE =
  /\b(?:no|not|without|never|lack|absence|will|shall|should|would|to\s+be|needs?|plan(?:ned|s)?|recommend\w*|request\w*|consider\w*|if|advis\w+)\b/i;

/** Whether a sentence says of what it names that it was done, though it stands under a heading of plans. */
export function wasDone(reading: Reading, { start, end }: ReadSentence): boolean {
  const said = reading.text.slice(start, end);
  return DONE.test(said) && !NOT_DONE.test(said);
}

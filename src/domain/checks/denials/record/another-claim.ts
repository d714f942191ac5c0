/** Words by which a report sets something apart from the claim it is written for. */
const APART =
  /\b(?:unrelated (?:to|injury)|not (?:related to|part of|due to|caused by|associated with) (?:this|the|his|her|any)|no relation to|non-?\s?industrial|(?:was|is|were|are) not industrial|non-?work[- ]related|not work[- ]related|(?:another|different|separate|previous|prior|other|unrelated) (?:claim|industrial injury|employer|work injury)|before (?:this|the) (?:injury|claim|accident)|from an old (?:injury|cut|fracture|accident|burn|wound)|personal health insurance|outside of work)\b/i;

/** Whether a sentence says that what it tells is no matter of this claim. */
export function isOfAnotherClaim(sentence: string): boolean {
  return APART.test(sentence);
}

/** A sentence is seldom longer to one side. */
const REACH = 240;

/** The words around a place of a page, from stop to stop: cheap, where the page is not read for anything else. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n'), before.lastIndexOf('\n\n'));
  const stop = /\.(?=\s|$)|\n\s*\n/.exec(after);
  return (before.slice(cut + 1) + text.slice(start, end) + after.slice(0, stop?.index ?? after.length)).replaceAll(
    /\s+/g,
    ' ',
  );
}

import type { FindLeftovers, Leftover } from '../leftovers/leftover.ts';

const TWICE = 'a thing listed twice';
/** What opens, closes or joins is no thing of a list, nor is a side of one. */
const NO_THING =
  /^(?:in|at|on|for|with|to|by|as|of|from|per|and|or|but|however|therefore|if|when|which|who|that|the|a|an|his|her|there|it|he|she|this|not|no|is|was|(?:left|right|bilateral) [a-z]+$)\b/i;
const THING = /^[a-z][a-z-]+(?: [a-z-]+){1,4}$/i;
const NO_LIST = /[:"“(]|\d\.\s/;
const FEWEST = 2;

/** "Gout; a sprain of the wrist; a sore toe; a sprain of the wrist": of a list the same thing again. */
export const listedTwice: FindLeftovers = ({ text, sentences }) => {
  const found: Leftover[] = [];
  for (const { start, end } of sentences()) {
    const said = text.slice(start, end);
    // a list of lists is parted by semicolons
    const sign = said.includes(';') ? ';' : ',';
    const parts = said.split(sign);
    if (parts.length <= FEWEST || NO_LIST.test(said)) continue;
    const things = parts.map(part => part.replace(/^\s*(?:(?:and|or)\s+)?|[.\s]+$/g, '').replaceAll('\n', ' '));
    let from = start;
    for (const [index, thing] of things.entries()) {
      const part = parts[index] ?? '';
      const isTwice =
        THING.test(thing) &&
        !NO_THING.test(thing) &&
        things.some((other, at) => at < index && (other === thing || (at === 0 && other.endsWith(` ${thing}`))));
      if (isTwice) found.push({ what: TWICE, start: from + part.search(/\S/), end: from + part.trimEnd().length });
      from += part.length + 1;
    }
  }
  return found;
};

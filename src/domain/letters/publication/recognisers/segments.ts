import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { IdentifierClass } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import type { Recogniser } from './recogniser.ts';

export const source = publicationSource;

/** Of a segment, told by its first elements, the class of each element behind them that identifies, by its place. */
type Segment = {
  readonly begins: RegExp;
  readonly parted: RegExp;
  readonly classes: Readonly<Record<number, IdentifierClass>>;
};

const star = /[*~\n]/u;
const bar = /[|\n]/u;
/** An element that says what the next one is: `XX` before a national provider's number. */
const QUALIFIERS: Readonly<Record<string, IdentifierClass>> = {
  XX: 'licence-number',
  FI: 'licence-number',
  EI: 'licence-number',
  '24': 'licence-number',
  SY: 'social-security-number',
  '34': 'social-security-number',
  MI: 'record-number',
  II: 'record-number',
};

/** The segments of an electronic claim (ASC X12) and of a hospital's message (HL7, version 2) that name somebody; places are counted from the name of the segment. */
const SEGMENTS: readonly Segment[] = [
  {
    begins: /NM1\*\w{2,3}\*1\*/gu,
    parted: star,
    classes: { 3: 'name', 4: 'name', 5: 'name', 7: 'name', 9: 'licence-number' },
  },
  { begins: /NM1\*\w{2,3}\*2\*/gu, parted: star, classes: { 3: 'organization', 9: 'licence-number' } },
  { begins: /N1\*\w{2}\*/gu, parted: star, classes: { 2: 'organization', 4: 'licence-number' } },
  { begins: /N3\*/gu, parted: star, classes: { 1: 'address', 2: 'address' } },
  { begins: /N4\*/gu, parted: star, classes: { 1: 'address', 3: 'address' } },
  { begins: /DMG\*D8\*/gu, parted: star, classes: { 2: 'birth-date' } },
  { begins: /PER\*\w{2}\*/gu, parted: star, classes: { 2: 'name', 4: 'phone', 6: 'phone' } },
  { begins: /REF\*(?:G1|1L|D9|F8|EA|Y4|IG|9F)\*/gu, parted: star, classes: { 2: 'claim-number' } },
  { begins: /REF\*SY\*/gu, parted: star, classes: { 2: 'social-security-number' } },
  { begins: /REF\*(?:0B|1G|EI|1C|LU)\*/gu, parted: star, classes: { 2: 'licence-number' } },
  {
    begins: /PID\|/gu,
    parted: bar,
    classes: {
      2: 'record-number',
      3: 'record-number',
      4: 'record-number',
      5: 'name',
      6: 'name',
      7: 'birth-date',
      9: 'name',
      11: 'address',
      13: 'phone',
      14: 'phone',
      18: 'record-number',
      19: 'social-security-number',
    },
  },
  { begins: /NK1\|/gu, parted: bar, classes: { 2: 'name', 4: 'address', 5: 'phone' } },
  { begins: /PV1\|/gu, parted: bar, classes: { 7: 'name', 8: 'name', 9: 'name', 17: 'name', 19: 'record-number' } },
];

/** What electronic claims and messages of hospitals say of a person, element by element, where a letter prints them as they came. */
export const segments: Recogniser = ({ text }) => ({
  removed: /\b(?:NM1|N[134]|DMG|PER|REF)\*|\b(?:PID|NK1|PV1)\|/u.test(text)
    ? SEGMENTS.flatMap(each => elements(text, each))
    : [],
  kept: [],
});

function elements(text: string, { begins, parted, classes }: Segment): Span[] {
  return [...text.matchAll(begins)].flatMap(({ index }) => {
    const spans: Span[] = [];
    let start = index;
    let before = '';
    for (let place = 0; place < 20; place += 1) {
      const length = text.slice(start).search(parted);
      const end = length === -1 ? text.length : start + length;
      const kind = QUALIFIERS[before] ?? classes[place];
      before = text.slice(start, end);
      // A component that says who gave a number stands behind a caret.
      const told = text.slice(start, end).replace(/\^\^\^.*$/su, '');
      if (
        kind !== undefined &&
        /[\p{L}\p{N}]{2}|^\p{Lu}$/u.test(told) &&
        told.length < 80 &&
        QUALIFIERS[told] === undefined
      )
        spans.push({
          start,
          end: start + told.trimEnd().length,
          class: kind,
          rule: 'an element of an electronic record',
        });
      if (length === -1 || text.charAt(end) === '~' || text.charAt(end) === '\n') break;
      start = end + 1;
    }
    return spans;
  });
}

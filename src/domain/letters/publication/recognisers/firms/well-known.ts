import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { type Recogniser, spansOf } from '../recogniser.ts';
import { WELL_KNOWN_FIRMS } from '../../words/lists/well-known-firms.ts';

export const source = publicationSource;

const escaped = (name: string) =>
  name
    .replaceAll(/\./gu, mark => `\\${mark}`)
    .replaceAll("'", "['’]")
    .replaceAll(' ', '\\s');

/** The longer of two that begin alike is asked first. */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}&.-])(?:${[...WELL_KNOWN_FIRMS]
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join(
      '|',
    )})(?![\\p{L}\\p{N}&]|-\\p{L}|\\s(?:Family\\sFoundation|study|trial|criteria|shoulder|activity|score|rating|scale|Shoulder|Activity|Score|Scale|\\d{1,2}(?:,\\s\\p{L}|[;.]\\s)|Permanente\\s(?:study|Journal)))`,
  'gu',
);

/** Firms and places of care in California that everybody knows, wherever they stand outside of literature. */
export const wellKnownFirm: Recogniser = ({ text }, cites) => ({
  removed: cites
    ? []
    : spansOf(text, [ANY], 'organization', 'a firm everybody knows').filter(
        ({ start, end }) =>
          !(
            text.slice(start, end) === 'Chevron' &&
            /(?:^|\s)(?:an?|or|and|distal)\s$/iu.test(text.slice(Math.max(0, start - 8), start)) &&
            !/^\s(?:station|refinery|gas|employee|worker|store|card)/u.test(text.slice(end, end + 12))
          ),
      ),
  kept: [],
});

import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findBodyRegions, findBodySides, findSpinalLevels } from '#domain/evidence/body-regions.ts';
import { findService } from '../../requests/request-category.ts';
import { findHoursPerDay } from '../amounts/hours-per-day.ts';
import { findPeriod } from '../amounts/period.ts';
import { findRefillsOf } from '../amounts/refills.ts';
import { findUnits } from '../amounts/units.ts';
import { findVisitsOf } from '../amounts/visits.ts';
import type { Place, WordedRequest } from '../worded-request.ts';
import { serviceWordsOf } from './service-words.ts';

/** One service of a request that names several, or the only one. */
export type Segment = Place & {
  /** Every word it is known by. */
  readonly all: ReadonlySet<string>;
  /** The same without the words for parts of the body, sides and levels. */
  readonly service: ReadonlySet<string>;
  /** The words of the service found in the vocabulary; null when none is. */
  readonly head: ReadonlySet<string> | null;
  /** Where the first word for a part of the body, side or level stands; null when there is none. */
  readonly body: number | null;
};

const CONNECTOR =
  /\s*(?:[,;+&]|\b(?:and\/or|and|plus|with|along with|as well as)\b|\bw\/(?!o)|(?<=[A-Za-z])\/(?=[A-Za-z]{2}))\s*/g;
/** What a service is for is not a service. */
const PURPOSE = /\b(?:to assist|followed by|in order to|due to|for (?:the )?treatment of|as (?:an )?outpatient)\b.*$/i;

/** The services a request names, in order; amounts are passed over, and stretches that name a part of the body only. */
export function segmentsOf(request: WordedRequest): readonly Segment[] {
  const text = blanked(request.text, amountsOf(request)).replace(PURPOSE, said => BLANK.repeat(said.length));
  const bounds = everyMatch(text, CONNECTOR).map(match => [match.index, match.index + match[0].length] as const);
  const starts = [0, ...bounds.map(([, end]) => end)];
  const ends = [...bounds.map(([start]) => start), text.length];
  return starts.map((start, index) => segment(text, start, ends[index] ?? text.length)).filter(one => one.all.size > 0);
}

function segment(text: string, start: number, end: number): Segment {
  const stretch = text.slice(start, end);
  const words = splitWords(stretch);
  const found = findService(words);
  const body = [...findBodyRegions(words), ...findBodySides(words), ...findSpinalLevels(stretch)];
  return {
    start,
    end,
    all: serviceWordsOf(stretch),
    service: serviceWordsOf(blanked(stretch, body)),
    head: found === null ? null : serviceWordsOf(stretch.slice(found.start, found.end)),
    body: body.length === 0 ? null : start + Math.min(...body.map(place => place.start)),
  };
}

function amountsOf(request: WordedRequest): readonly Place[] {
  return [
    findVisitsOf(request),
    findHoursPerDay(request)?.whole ?? null,
    findPeriod(request)?.whole ?? null,
    findRefillsOf(request),
    findUnits(request),
  ].filter(place => place !== null);
}

/** Neither a letter nor a space, so that what is left keeps its bounds. */
const BLANK = '·';

/** The text with some stretches blank; every offset stays. */
function blanked(text: string, places: readonly Place[]): string {
  return places.reduce(
    (rest, { start, end }) => rest.slice(0, start) + BLANK.repeat(end - start) + rest.slice(end),
    text,
  );
}

import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch, hasMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import { readVisits } from '#domain/cases/requests/visits.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';
import { doneIn } from './visits-in-all.ts';

const VISITS = '(?:visits?|sessions?|treatments?)';
const RANGE = String.raw`(?:${COUNT}\s*(?:-|–|to)\s*)?(?<most>${COUNT})`;
/** "Initial trial of 3-4 visits", "a 6-visit clinical trial", "time to produce functional improvement: 3 to 6 treatments". */
const TRIAL = new RegExp(
  String.raw`\btrial of\s(?:up to\s|about\s|an?\s)*${RANGE}\s*${VISITS}\b|\b${RANGE.replace('most', 'before')}[\s-]${VISITS}[\s-](?:clinical\s|initial\s)*trial\b|\btime to produce (?:functional improvement|effects?)[:\s]+${RANGE.replace('most', 'effect')}\s*${VISITS}\b`,
  'gi',
);
/** "10 visits over 8 weeks", "up to 24 visits". */
const IN_ALL = new RegExp(
  String.raw`\b${RANGE}\s*${VISITS}\s(?:over|in|within)\s${COUNT}\b|\b(?:up to|total of)\s(?:up to\s)?${RANGE.replace('most', 'upTo')}\s*${VISITS}\b(?!\s(?:per|a|each)\b)`,
  'gi',
);
/** That no visits were had before. */
const FIRST =
  /\b(?:initial|first|trial)\b|\b(?:no|not (?:had|have|received|document|tried|undergone)|never|without|any) (?:[a-z]+ ){0,3}(?:prior|previous|earlier|past|before)\b|\b(?:never|not yet|not previously) (?:had|tried|received|been)\b/i;
const NOT_FIRST = /\b(?:additional|more|further|continued?|continuation|another|extension|follow-?up|post-?op\w*)\b/i;
/** Words that give the reason for going beyond. */
const REASONED =
  /\b(?:because|due to|given|in view of|as (?:he|she|the patient|the worker|there)|however|even|although|though|while|despite|nevertheless|but|except\w*|beyond|exceed\w*|in excess|more than|greater than|longer|severe|severity|complex\w*|extenuating|multiple|both|each|several|second|reinjur\w*|flare\w*|exacerbat\w*|progress\w*|improv\w*|gain\w*|increas\w*|benefi\w*|remain\w*|deficit\w*|still|continu\w*|post-?op\w*|surg\w*)\b/i;
const UNHEARD_OF = /\b(?:trial|visits|sessions|treatments)\b/i;

/** "1 to 2 times per week": of a range the end. */
const bound = (text: string, end: '$1' | '$2'): string =>
  text.replace(
    new RegExp(
      String.raw`\b(${COUNT})\s*(?:-|–|to)\s*(${COUNT})(?=\s*(?:x|times?|visits?|sessions?|treatments?))`,
      'gi',
    ),
    end,
  );

const NOT_IN_VISITS: ReadonlySet<string> = new Set(['drug', 'imaging', 'dme', 'surgery', 'electrodiagnostic']);

/** The visits a request asks for, at least and at most. */
export function asked({ request }: CheckedItem['item']): { readonly least: number; readonly most: number } | null {
  if (request.drug !== null || NOT_IN_VISITS.has(request.category)) return null;
  const words = request.reviewed;
  const least = request.visits ?? readVisits(bound(words, '$1'));
  const most = request.visits ?? readVisits(bound(words, '$2'));
  return least === null || most === null ? null : { least, most };
}

type Bound = Span & { readonly most: number };

function boundsIn(text: string, pattern: RegExp): Bound[] {
  return everyMatch(text, pattern).flatMap(match => {
    const { most, before, effect, upTo } = match.groups ?? {};
    const read = readCount(most ?? before ?? effect ?? upTo);
    return read === null ? [] : [{ most: read, ...spanOf(match) }];
  });
}

/** Every number of visits that a text quotes as a trial or in all. */
export const visitBounds = (text: string): Bound[] => [...boundsIn(text, TRIAL), ...boundsIn(text, IN_ALL)];

/** What the reasons say behind the last limit they quote. */
function saidBehind({ rationale }: CheckedItem, limits: readonly Bound[]): string {
  const last = Math.max(...limits.map(({ end }) => end));
  return rationale.text
    .slice(rationale.sentences().find(({ end }) => end >= last)?.end ?? last)
    .replace(/\bgiven (?:the above|this|these|that)\b/gi, ' ');
}

/** Visits granted beyond a trial or a number that the reasons quote, without a word on why. */
export function grantedBeyond(checked: CheckedItem): Defect[] {
  const { index, item, rationale, title } = checked;
  if (item.outcome !== 'overturned' || item.request.ancillary || !hasMatch(rationale.text, UNHEARD_OF)) return [];
  const visits = asked(item);
  if (visits === null) return [];
  const trials = boundsIn(rationale.text, TRIAL);
  const inAll = boundsIn(rationale.text, IN_ALL).filter(({ start }) => !trials.some(trial => trial.start === start));
  if (trials.length === 0 && inAll.length === 0) return [];
  const told = saidBehind(checked, [...trials, ...inAll]);
  const defect = (limit: Bound, message: string): Defect[] => [
    {
      item: index,
      severity: 'warning',
      message,
      at: placeIn(rationale, limit),
      against: placeIn(title, { start: 0, end: title.text.length }),
    },
  ];
  const [trial] = trials.toSorted((one, other) => other.most - one.most);
  const isFirst = FIRST.test(title.text) || (FIRST.test(told) && !NOT_FIRST.test(title.text));
  if (trial !== undefined && isFirst && visits.most > trial.most && !REASONED.test(told))
    return defect(
      trial,
      `A trial of ${trial.most} visits is quoted and ${visits.most} are granted as the first: say why more, or grant the trial.`,
    );
  const done = [...new Set(doneIn(told))];
  const [first] = done;
  const [widest] = inAll.toSorted((one, other) => other.most - one.most);
  if (first === undefined || done.length > 1 || widest === undefined || first + visits.least <= widest.most) return [];
  return REASONED.test(told)
    ? []
    : defect(
        widest,
        `${first} visits had and ${visits.least} granted are more than the ${widest.most} quoted: say what makes the case an exception.`,
      );
}

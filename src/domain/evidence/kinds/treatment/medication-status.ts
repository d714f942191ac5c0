import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { contextAt } from '../../context/context.ts';
import type { Assertion, FactOf } from '../../fact.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Sentence } from '../../reading/sentences.ts';

type Status = FactOf<'medication'>['value']['status'];
export type MedicationStatus = { readonly status: Status; readonly assertion: Assertion };

/** Status → the words that give it; the nearest before the drug wins, then the nearest after it. */
// biome-ignore format: a table reads in columns
const BEFORE: readonly (readonly [status: Status, words: RegExp])[] = [
  ['stopped',   /\b(?:discontinu\w+|stopp(?:ed|ing)|stop|weaned\s+off|tapered\s+off|no\s+longer\s+(?:tak(?:es|ing)|us(?:es|ing)|on|needs?|requires?)|ceased|quit|gave\s+up|off\s+of|(?:is|was|been|got|came|weaned|tapered|taken)\s+off|(?:not|\w+n't|unable\s+to|cannot)\s+tolerate[ds]?|d\/c'?d?|held)\b/gi],
  ['prior',     /\b(?:previously\s+(?:tried|taken|used|prescribed|on)|has\s+tried|had\s+tried|have\s+tried|tried|past\s+medications?|prior\s+medications?|previous\s+medications?|failed|failure\s+of|trials?\s+of|was\s+previously\s+on|used\s+to\s+take|received\s+the\s+following|treatments?\s+(?:and\s+evaluation\s+)?(?:to\s+date\s+)?(?:has|have)\s+included|treatments?\s+to\s+date\s+includes?d?|treated\s+with|past\s+treatments?|(?:medications?|drugs?|meds)\s+(?:has|have)\s+included)\b/gi],
  ['requested', /\b(?:(?:told|advised|instructed|asked|encouraged)\s+to|(?:will|would|may|might|could|to)\s+(?:like\s+to\s+)?(?:consider|try|trial|add|start|begin|initiate)|consider(?:ing|ed|ation\s+of)?|candidate\s+for|request(?:s|ed|ing)?|authorization|appeal\w*|recommend\w*|would\s+like\s+to\s+(?:start|try)|non-?\s?certif\w*|den(?:ied|ies|ial)|partially\s+approved|modif\w+|failed\s+to\s+approve|treatment\s+plan|plan\s+of\s+care|plan)\b/gi],
  ['current',   /\b(?:current(?:ly)?|continu(?:e|es|ed|ing)|(?<!\b(?:stop(?:ped)?|quit|ceased|discontinued|avoids?|avoided|longer|(?:told|advised|instructed|asked|encouraged)\s+to)\s)(?:takes?|taking|uses?|using)|prescri(?:bed|ptions?|bes)|refill\w*|renew\w*|medication\s+(?:list|regimen)|medications?\s+(?:included?|includes|are|were|listed)|dispens\w+|given|remains?\s+on|maintained\s+on|stable\s+on|on|(?:re)?start(?:ed)?|switched\s+to|changed\s+to|with|includes|including|included)\b/gi],
];
// biome-ignore format: a table reads in columns
const AFTER: readonly (readonly [status: Status, words: RegExp])[] = [
  ['stopped',   /^[^.;]{0,60}?\b(?:(?:was|were|is|been|being|be)\s+(?:discontinued|stopped|tapered\s+off|held)|discontinued)\b/i],
  ['requested', /^[^.;]{0,90}?\b(?:(?:was|were|is|are)\s+(?:non-?\s?certified|denied|modified|requested|recommended|not\s+certified|the\s+original\s+request|authorized|approved|planned|considered|proposed|offered|discussed|declined|refused|advised|suggested|deferred|not\s+medically)|to\s+be\s+(?:started|tried|added|considered)|(?:may|might|could|can|will|would|should)\s+(?:also\s+)?be\s+(?:added|tried|started|considered|prescribed)|will\s+be\s+(?:requested|ordered))\b/i],
  ['prior',     /^[^.;]{0,40}?\b(?:in\s+the\s+past|(?:was|were)\s+(?:tried|ineffective|not\s+effective|not\s+helpful)|without\s+(?:benefit|relief)|failed)\b/i],
  ['current',   /^[^.;]{0,60}?\b(?:(?:was|were|is|are)\s+(?:renewed|refilled|continued|prescribed|dispensed|started|given)|helps?|helping)\b/i],
];
const GRANTED = /\b(?:refill\w*|renew\w*|prescri\w+|continu\w+|dispens\w+)\b/i;
const GUIDELINE = /\b(?:guidelines?\s+(?:recommend|support|state)|is\s+(?:indicated|recommended)\s+for|class\s+of)\b/i;
const ALLERGY = /\b(?:allerg(?:ic|y|ies)|adverse\s+reaction)\b/i;

const STATUS_WORDS = [GUIDELINE, ALLERGY, ...[...BEFORE, ...AFTER].map(([, words]) => words)];
const SOUGHT = patternSet(STATUS_WORDS);
const PLACES = new Map(STATUS_WORDS.map((words, place) => [words, place]));

const AHEAD =
  /\b(?:consider\w*|will|would|may|might|recommend\w*|request\w*|start|begin|plan\w*|proceed\s+with|needs?)\b[^.;]{0,30}\btrials?\s+of\s+(?:[a-z]+\s+){0,2}$/i;

/** Words that give a status only where no stronger one stands before: "current medications included". */
const WEAK = /^(?:on|with|includ\w+|given|start)$/i;

/** The status of the last strong word before a drug, else of the last weak one. */
function nearestBefore(said: string, isLikely: (words: RegExp) => boolean): Status | null {
  let best: { readonly status: Status; readonly at: number; readonly isWeak: boolean } | null = null;
  for (const [status, words] of BEFORE) {
    if (!isLikely(words)) continue;
    for (const match of everyMatch(said, words)) {
      const isWeak = status === 'current' && WEAK.test(match[0]);
      if (status === 'requested' && GRANTED.test(said.slice(match.index))) continue; // a plan that renews grants
      const isNearer = best === null || (isWeak === best.isWeak ? match.index > best.at : best.isWeak);
      if (isNearer) best = { status, at: match.index, isWeak };
    }
  }
  return best?.status ?? null;
}

/** Whether a drug is taken now, asked for, was taken before or was stopped; null when it is named for another reason. */
export function statusOf(
  reading: Reading,
  sentence: Sentence,
  start: number,
  end: number,
  isReview: boolean,
): MedicationStatus | null {
  const from = Math.max(sentence.start, start - 420);
  const to = Math.min(sentence.end, end + 110);
  const before = reading.text.slice(from, start);
  const after = reading.text.slice(end, to);
  lookAt(SOUGHT, reading.text, { start: from, end: Math.max(start, to) });
  const isLikely = (words: RegExp): boolean => mayMatch(SOUGHT, PLACES.get(words) ?? 0);
  if (
    (isLikely(GUIDELINE) && GUIDELINE.test(before + after)) ||
    (isLikely(ALLERGY) && ALLERGY.test(before)) ||
    /allerg/.test(sentence.heading ?? '')
  )
    return null;
  const context = contextAt(reading.scopes, start, end);
  if (isReview) {
    if (/\b(?:benefits?|relief)\s+from\s*$/i.test(before)) return null;
    return { status: 'requested', assertion: 'affirmed' };
  }
  const later = AFTER.find(([, words]) => isLikely(words) && words.test(after))?.[0] ?? null;
  const heading = /\b(?:medications?|meds)\b/.test(sentence.heading ?? '') ? 'current' : null;
  const told =
    later ??
    nearestBefore(before, isLikely) ??
    heading ??
    (/\bplan\b/.test(sentence.heading ?? '') ? 'requested' : 'current');
  // A trial that is considered is none yet.
  const said = told === 'prior' && AHEAD.test(before) ? 'requested' : told;
  const status: Status = said === 'current' && context.assertion === 'historical' ? 'prior' : said;
  const isAhead =
    status === 'current' &&
    later === null &&
    (context.assertion === 'planned' || context.assertion === 'possible') &&
    !GRANTED.test(before);
  if (isAhead) return { status: 'requested', assertion: 'affirmed' };
  const assertion =
    context.assertion === 'planned' || context.assertion === 'historical' || status !== 'current'
      ? context.assertion === 'denied' && status !== 'stopped'
        ? 'denied'
        : 'affirmed'
      : context.assertion;
  return { status, assertion };
}

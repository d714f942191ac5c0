import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { COUNT, readCount } from '#domain/drugs/count.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';

const SERVICE = String.raw`physical\s+therapy|occupational\s+therapy|physiotherapy|chiropractic(?:\s+physiotherapy)?|acupuncture|aquatic\s+therapy|aqua\s+therapy|pool\s+therapy|psychotherapy|cognitive\s+behavioral\s+therapy|massage(?:\s+therapy)?|biofeedback|counseling|hand\s+therapy|therapy|PT|OT`;
/** 12 sessions of physical therapy; 12 physical therapy sessions */
const OF_SERVICE = new RegExp(
  String.raw`\b(?<count>${COUNT})\s?(?:\(\d{1,3}\)\s?)?(?:(?:additional|initial|further|more|prior|completed|approved|supervised|post-?operative)\s)?(?:(?:sessions?|visits?|treatments?)\sof\s(?:(?!physical|occupational|hand|pool|aqua|massage|cognitive)[a-z-]+\s)?(?<of>${SERVICE})|(?<before>${SERVICE})(?:\s(?:therapy|care))?\s(?:sessions?|visits?|treatments?)|(?:sessions?|visits?|treatments?)(?!\sof))\b`,
  'gi',
);
/** physical therapy 12 visits; acupuncture x 6; chiropractic 2x6 */
const AFTER_SERVICE = new RegExp(
  String.raw`\b(?<service>${SERVICE})(?:\s(?:treatments?|therapy|sessions?|visits?|care)){0,2}\s?,?\s?(?:(?<times>\d{1,2})\s?(?:x|times\s(?:a|per)\sweek\sfor)\s?(?<weeks>\d{1,2})\b|(?:x|for|#)?\s?(?<count>${COUNT})\s?(?:\(\d{1,3}\)\s)?(?:sessions?|visits?|treatments?))`,
  'gi',
);
/** acupuncture for the lumbar spine #6 */
const HASH_AFTER = new RegExp(
  String.raw`\b(?<service>${SERVICE})(?:\s(?!and\b|with\b)[a-z]+){0,6}\s?(?:#|x\s)(?<count>\d{1,2})\b(?!\s?(?:mg|weeks?|months?))`,
  'gi',
);
/** three times per week for two weeks */
const SCHEDULE = new RegExp(
  String.raw`\b(?<service>${SERVICE})\b(?:\s[a-z]+){0,2}\s(?:at\s)?(?<times>${COUNT})\s?(?:\(\d\)\s?)?(?:x|times)\s?(?:a|per|\/)\s?week\s?(?:for|x)\s?(?<weeks>${COUNT})\s?(?:\(\d\)\s?)?weeks?`,
  'gi',
);

/** The notes of a course of therapy number their visits: `Visit 5 of 12`, `Session #5`, `Visit no.: 5`. */
const NUMBERED =
  /\b(?:visit|session|treatment)s?\s*(?:(?:no\.?|number|#)\s*:?\s*(?<marked>\d{1,3})|:?\s*(?<of>\d{1,3})(?=\s*(?:of|\/)\s*\d{1,3}\b(?!\s*\/)))(?:\s*(?:of|\/)\s*\d{1,3}\b)?/gi;

/** The visits had when a numbered one was, of the service the page is about: named before it, else anywhere on the page. */
function numbered(text: string): Draft[] {
  return everyMatch(text, NUMBERED).flatMap(match => {
    const count = Number(match.groups?.['marked'] ?? match.groups?.['of']);
    const service = serviceBefore(text.slice(0, match.index)) ?? serviceBefore(text.slice(match.index));
    if (service === null) return [];
    return draft(service, count, match.index, match[0].length, false).map(each => ({
      ...each,
      assertion: 'affirmed' as const,
    }));
  });
}

function draft(service: string, count: number | null, start: number, length: number, ofReview: boolean): Draft[] {
  if (count === null || count <= 0 || count > 400) return [];
  const name = service.replace(/\s+/g, ' ').toLowerCase();
  const full = name === 'pt' ? 'physical therapy' : name === 'ot' ? 'occupational therapy' : name;
  return [
    {
      says: { kind: 'visit-count', value: { service: full, count } },
      start,
      end: start + length,
      ...(ofReview ? { ofReview: true } : {}),
    },
  ];
}

/** The service named nearest before a bare count in its sentence. */
function serviceBefore(said: string): string | null {
  const all = everyMatch(said, new RegExp(`\\b(?:${SERVICE})\\b`, 'gi'));
  return all.at(-1)?.[0] ?? null;
}

/** Visits asked for, let through or refused were not had: what the words around them say of a request. */
const ONLY_GRANTED =
  /\b(?:authorized|approved|certified)\s+(?:for\s+)?(?:an?\s+|the\s+|only\s+|initial\s+|additional\s+)*$|\b(?:original request|eligible portion)\b[^.;]*$/i;
const GRANTED_AFTER =
  /^[^.;]{0,60}?\b(?:(?:was|were|is|are|be|been)\s+(?:\w+\s+)?(?:authorized|approved|certified|requested|ordered|denied|modified|non-?\s?certified)|was the original request)\b/i;

function granted(reading: Reading, draft: Draft): Draft {
  const sentence = sentenceAt(reading, draft.start);
  const before = reading.text.slice(sentence.start, draft.start);
  const after = reading.text.slice(draft.end, sentence.end);
  const isOnly = ONLY_GRANTED.test(before) || GRANTED_AFTER.test(after) || sentence.isReview;
  return isOnly ? { ...draft, assertion: 'planned' } : draft;
}

/** Numbers of visits or sessions of a service: had (affirmed), or only asked for or authorised (planned). */
export const findVisitCounts: KindFinder = reading => {
  const { text } = reading;
  const found: Draft[] = [];
  for (const match of everyMatch(text, OF_SERVICE)) {
    const groups = match.groups ?? {};
    const sentence = sentenceAt(reading, match.index);
    const service = groups['of'] ?? groups['before'] ?? serviceBefore(text.slice(sentence.start, match.index));
    if (service !== null && service !== undefined)
      found.push(...draft(service, readCount(groups['count']), match.index, match[0].length, true));
  }
  for (const pattern of [AFTER_SERVICE, SCHEDULE, HASH_AFTER]) {
    for (const match of everyMatch(text, pattern)) {
      const groups = match.groups ?? {};
      const times = readCount(groups['times']);
      const weeks = readCount(groups['weeks']);
      const count = times === null || weeks === null ? readCount(groups['count']) : times * weeks;
      if (found.some(other => other.start < match.index + match[0].length && match.index < other.end)) continue;
      found.push(...draft(groups['service'] ?? '', count, match.index, match[0].length, true));
    }
  }
  const others = numbered(text).filter(one => found.every(other => other.end <= one.start || one.end <= other.start));
  return [...found.map(each => granted(reading, each)), ...others];
};

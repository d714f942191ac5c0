import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { placeOf } from '../../reading/place-of.ts';
import { sentenceAt } from '../../reading/reading.ts';

const OPERATION =
  /\b(?:fusion|laminectom(?:y|ies)|laminotomy|discectomy|microdiscectomy|diskectomy|decompression|arthroscop(?:y|ic\s+(?:surgery|repair|debridement|procedure))|rotator\s+cuff\s+repair|acromioplasty|meniscectomy|labral\s+repair|slap\s+repair|arthroplasty|(?:knee|hip|shoulder|disc|joint)\s+replacement|orif|open\s+reduction(?:\s+(?:and\s+)?internal\s+fixation)?|closed\s+reduction(?:\s+and\s+percutaneous\s+pinning)?|carpal\s+tunnel\s+release|trigger\s+(?:finger|thumb)\s+release|tendon\s+repair|(?:acl|ligament)\s+reconstruction|debridement|amputation|hardware\s+removal|removal\s+of\s+(?:the\s+)?(?:lumbar\s+|cervical\s+)?hardware|hernia\s+repair|herniorrhaphy|tenodesis|bypass|craniotomy|(?:small\s+bowel\s+|colon\s+|bowel\s+|distal\s+clavicle\s+)?resection|(?:exploratory\s+)?laparotomy|appendectomy|cholecystectomy|hysterectomy|tonsillectomy|colectomy|bursectomy|synovectomy|osteotomy|foraminotomy|corpectomy|neurolysis|vertebroplasty|kyphoplasty|tenotomy|fasciotomy|skin\s+graft(?:ing)?|ulnar\s+nerve\s+transposition|c(?:esarean|-)\s?section|spinal\s+surgery|(?:back|neck|spine|shoulder|knee|hip|wrist|hand|ankle|foot|elbow|lumbar|cervical|hernia)\s+surger(?:y|ies)|post-?\s?surgery)\b/gi;
const PLANNED_BEFORE =
  /\b(?:request\w*|recommend\w*|plan\w*|candidate|consider\w*|scheduled|authoriz\w*|awaiting|would|will|pending|propos\w+|surgical\s+clearance|denied|need(?:s|ed)?)\b[^.;]{0,120}$/i;
const PLANNED_AFTER =
  /^[^.;]{0,60}\b(?:(?:was|is|were|are|been)\s+(?:only\s+|also\s+)?(?:requested|recommended|planned|scheduled|pending|denied|offered|proposed|discussed|considered|contemplated|deferred|declined|refused|suggested))\b/i;
const DONE =
  /\b(?:underwent|had\s+(?:a|an|the)|s\/p|status\s+post|history\s+of|previous|prior|past|has\s+had|had\s+undergone|there\s+was\s+a|performed|following|after|post)\b[^.;]{0,90}$/i;

/** Operations done or planned, with region, side and level. */
export const findSurgeries: KindFinder = reading => {
  const { text } = reading;
  const found: Draft[] = [];
  for (const match of everyMatch(text, OPERATION)) {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = sentenceAt(reading, start);
    const before = text.slice(sentence.start, start);
    const after = text.slice(end, Math.min(sentence.end, end + 70));
    const isDone = DONE.test(before.slice(-110)) || /\bsurg/.test(sentence.heading ?? '') || /^post/i.test(match[0]);
    const isPlanned =
      !isDone &&
      (PLANNED_BEFORE.test(before) || PLANNED_AFTER.test(after) || /^plan|recommend/.test(sentence.heading ?? ''));
    const isDenied = /\b(?:no|denies|denied|without)\s+(?:any\s+)?(?:[a-z]+\s+){0,3}$/i.test(before);
    if (!isDone && !isPlanned && !isDenied && !/\b(?:on|in)\s+\d|\b\d{4}\b/.test(after)) continue;
    const near = reading.dates.find(date => date.start >= end && date.start < Math.min(sentence.end, end + 90));
    found.push({
      says: {
        kind: 'surgery',
        value: { procedure: match[0].replace(/\s+/g, ' ').toLowerCase(), ...placeOf(reading, start, end) },
      },
      start,
      end,
      assertion: isDenied ? 'denied' : isPlanned ? 'planned' : 'affirmed',
      ...(isPlanned ? {} : { date: near?.date ?? null }),
    });
  }
  return found;
};

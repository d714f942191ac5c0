import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';

const FIGURE = String.raw`\d{1,2}(?:\.\d)?`;
/** 6/10; 6-7/10; 8 out of 10; 0-3 of 10; 5 to 6/10 */
const SCORE = new RegExp(
  String.raw`(?<![\d/.#-])(?<low>${FIGURE})(?:\s?(?:-|to)\s?(?<high>${FIGURE}))?\s?(?:\/|\bout\s{1,3}of\b|\bof\b|\bon\s{1,3}an?\s{1,3}(?:pain\s{1,3})?scale\s{1,3}(?:of|from)\b(?:\s{1,3}[01]\s{0,3}(?:to|-))?)(?:\s{0,3}a\s{1,3}possible)?\s{0,3}(?<of>10|100)\b(?![/-]\d|\s?mg|\s{0,2}(?:visits|sessions|treatments))`,
  'gi',
);
/** "VAS 6", "pain level of 7", "rated 8", without the figure it is out of. */
const BARE =
  /\b(?:vas|visual\s+analog(?:ue)?\s+scale|pain\s+(?:level|score|scale|rating))(?:\s+(?:score|is|was|of|at|a|rated|as)){0,3}\s*[:=]?\s*(?<bare>10|\d)(?:\s?-\s?(?<bareHigh>10|\d))?(?![\d/]|\s?(?:-|out|of|\.\d))/gi;
/** A figure of ten that stands after another: "from 9 to 5 out of 10" reads as one range; "8/10 without" has its own. */
const PAIN =
  /\b(?:pain|lbp|vas|rate[sd]?|rating|ache|headaches?|scale|discomfort|sore|intensity|severity|symptoms|level|score|increases|worst|least|average)\b/i;
const OTHER_SCALE = /\b(?:strength|motor|reflex\w*|grip|gaf|apgar|visual acuity|dtrs?|power)\b/i;

const WITHOUT = String.raw`(?:without|w\/o|off|before|prior\s+to|not\s+(?:taking|using)|in\s+the\s+absence\s+of)(?:\s+(?:any|the|his|her|use\s+of|taking|using|pain|of)){0,3}`;
const WITH = String.raw`(?:with|w\/|on|after|while\s+(?:on|taking)|following|taking|using)(?:\s+(?:the|his|her|use\s+of|taking|using|pain|current|of|opioid|ongoing)){0,3}`;
const MEDICATION = String.raw`\s+(?:medications?|medicines?|meds?\b|analgesics?|opioids?|pills)`;
const WITHOUT_MEDICATION = new RegExp(`\\b${WITHOUT}${MEDICATION}`, 'i');
const WITH_MEDICATION = new RegExp(`\\b${WITH}${MEDICATION}`, 'i');

type Spot = { readonly start: number; readonly end: number };
type Medication = 'with' | 'without' | null;

function medicationIn(said: string): Medication {
  if (WITHOUT_MEDICATION.test(said)) return 'without';
  return WITH_MEDICATION.test(said) ? 'with' : null;
}

type Told = { readonly medication: Medication; readonly end: number };

/** After a score first ("6/10 with medication"), then before it ("with medication 6/10"); "8/10 without" needs its twin beside it, before or behind. */
function medicationOf(text: string, spot: Spot, from: number, to: number, twin: Medication): Told {
  const after = text.slice(spot.end, to);
  const near = after.split(/[,;]|\b(?:and|versus|vs|to|but|which|decreas\w+|reduc\w+|improv\w+)\b/i)[0] ?? '';
  const close = near.slice(0, 70);
  const said = medicationIn(close);
  if (said !== null) {
    const phrase = (said === 'without' ? WITHOUT_MEDICATION : WITH_MEDICATION).exec(close);
    return { medication: said, end: spot.end + (phrase?.index ?? 0) + (phrase?.[0].length ?? 0) };
  }
  const short =
    twin === null ? null : /^\s*(?:pain\s+)?(?:(?<without>without|w\/o|off)\b|(?:with\b|w\/)[\s."']*$)/i.exec(near);
  if (short !== null) {
    const end = spot.end + short[0].trimEnd().length;
    return { medication: short.groups?.['without'] === undefined ? 'with' : 'without', end };
  }
  return { medication: medicationIn(text.slice(Math.max(from, spot.start - 60), spot.start)), end: spot.end };
}

function scores(reading: Reading): (Spot & { low: number; high: number; of: number })[] {
  const { text } = reading;
  const found = [];
  for (const match of everyMatch(text, SCORE)) {
    const low = Number(match.groups?.['low']);
    const high = Number(match.groups?.['high'] ?? low);
    found.push({ low, high, of: Number(match.groups?.['of']), start: match.index, end: match.index + match[0].length });
  }
  for (const match of everyMatch(text, BARE)) {
    const low = Number(match.groups?.['bare']);
    const figure = match[0].length - (/\d[\d\s-]*$/.exec(match[0])?.[0].length ?? 0);
    const start = match.index + figure;
    const end = match.index + match[0].length;
    if (found.some(other => other.start < end && start < other.end)) continue;
    found.push({ low, high: Number(match.groups?.['bareHigh'] ?? low), of: 10, start, end });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Pain on a scale, with the range, and with or without medication where the text says. */
export const findPainScores: KindFinder = reading => {
  const { text } = reading;
  const found: Draft[] = [];
  const all = scores(reading);
  let twin: Medication = null;
  for (const [index, score] of all.entries()) {
    const { low, high, of, start, end } = score;
    const sentence = sentenceAt(reading, start);
    const before = text.slice(Math.max(sentence.start, start - 90), start);
    const around = before + text.slice(end, Math.min(sentence.end, end + 60));
    if (high > of || low > high || OTHER_SCALE.test(before.slice(-40))) continue;
    const hasTwin = found.some(draft => draft.start >= sentence.start);
    if (!PAIN.test(around) && !hasTwin && !/\b(?:pain|vas)\b/.test(sentence.heading ?? '')) continue;
    const previous = all[index - 1];
    const from = Math.max(sentence.start, previous === undefined ? 0 : previous.end);
    const to = Math.min(sentence.end, all[index + 1]?.start ?? sentence.end);
    const next = all[index + 1];
    const ahead =
      next === undefined || next.start >= sentence.end
        ? null
        : medicationIn(text.slice(next.end, Math.min(sentence.end, next.end + 70)));
    const told = medicationOf(text, score, from, to, hasTwin ? twin : ahead);
    twin = told.medication;
    found.push({
      says: { kind: 'pain-score', value: { score: low, upTo: high, of, medication: told.medication } },
      start,
      end: told.end,
      assertion: 'affirmed',
    });
  }
  return found;
};

import { hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { matchesIn, placeIn, sentenceAt } from '../letter/checked-text.ts';
import { asked, visitBounds } from './granted-beyond.ts';
import { doneIn } from './visits-in-all.ts';

const TOO_MANY =
  '(?:exceeds?|surpass(?:es)?|goes beyond|(?:is|are) (?:in excess of|more than|beyond|above|over|greater than))';
const THERAPY =
  '(?:(?:physical |occupational |chiropractic |acupuncture |aquatic )?(?:therapy|treatments?|visits?|sessions?|acupuncture))';
/** "The requested number of visits exceeds", "the amount of therapy requested is more than". */
const EXCEEDS = new RegExp(
  String.raw`\b(?:(?:requested|proposed|prescribed|disputed)\s(?:number|amount|quantity)\sof\s${THERAPY}|(?:number|amount|quantity)\sof\s(?:requested\s|proposed\s)?${THERAPY}(?:\s(?:that is |that are )?(?:requested|asked for|proposed))?)\s${TOO_MANY}\b`,
  'gi',
);
const WORDS = /\b(?:number|amount|quantity)\b/i;
/** Counted with others, or held against another thing than what the guideline gives. */
const WITH_OTHERS =
  /\b(?:prior|previous\w*|already|total|together|combined|addition\w*|along with|completed|more visits|cumulative\w*|so far|to date|trial|weeks?|frequency|per)\b/i;

/** Visits asked for that are said to exceed what is recommended, and alone are fewer than every number quoted, with none counted that were had. */
export function askedAlone(checked: CheckedItem): Defect[] {
  const { index, item, rationale } = checked;
  const visits = item.outcome === 'upheld' && hasMatch(rationale.text, WORDS) ? asked(item) : null;
  if (visits === null) return [];
  const [said] = matchesIn(rationale, EXCEEDS);
  const sentence = said === undefined ? undefined : sentenceAt(rationale, said.start);
  if (said === undefined || sentence === undefined) return [];
  if (WITH_OTHERS.test(rationale.text.slice(sentence.start, sentence.end)) || doneIn(rationale.text).length > 0)
    return [];
  const bounds = visitBounds(rationale.text);
  const [narrowest] = bounds.toSorted((one, other) => one.most - other.most);
  if (narrowest === undefined || visits.most >= narrowest.most) return [];
  return [
    {
      item: index,
      severity: 'warning',
      message: `The ${visits.most} visits asked for are fewer than the ${narrowest.most} quoted: say which others are counted with them, or give another reason.`,
      at: placeIn(rationale, said),
      against: placeIn(rationale, narrowest),
    },
  ];
}

import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import type { Span } from '../letter/checked-text.ts';
import { measuresIn } from './measures.ts';

/** What a guideline asks of a figure: "a body mass index of less than 40", "at least 50% relief". */
const ASKED =
  /\b(?:(?<of>bmi|body mass index|a1c)\b[^.;\d]{0,24}?(?:(?<below>less than|under|below|no (?:more|higher) than|not exceed\w*|<)|(?<above>more than|greater than|at least|over|above|>))\s*(?<figure>\d{1,2}(?:\.\d)?)|(?:at least|more than|greater than|minimum of)\s*(?<share>\d{2,3})\s?(?:%|percent)(?:\s[a-z]+){0,2}?\s(?:relief|improvement|reduction))\b/gi;

const UNIT = String.raw`(?<unit>days?|weeks?|months?)`;
const CARE = String.raw`(?:of|with)\s(?:[a-z-]+\s){0,2}?(?:conservative|non-?\s?operative|non-?\s?surgical|physical|therapy|treatment|care|rehabilitation|exercise|rest|splinting|bracing)`;
/** "At least three months of conservative treatment". */
const LEAST_TIME = new RegExp(
  String.raw`\b(?:at least|a minimum of|minimum of|no less than|after|following|fail\w* (?:of )?)\s*(?<least>${COUNT})(?:\s*(?:-|–|to)\s*(?:${COUNT}))?\s${UNIT}\s${CARE}\b`,
  'gi',
);
/** "Only two weeks of physical therapy". */
const TIME_HAD = new RegExp(
  String.raw`\b(?:only|just|has had|had|completed|underwent|received|tried)\s(?:about\s|only\s|just\s)?(?<count>${COUNT})\s${UNIT}\s${CARE}\b`,
  'gi',
);
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

function daysIn(groups: RegExpExecArray['groups'], name: string): number | null {
  const count = readCount(groups?.[name]);
  return count === null ? null : count * (DAYS[(groups?.['unit'] ?? '').toLowerCase().replace(/s$/, '')] ?? 0);
}

/** Less care than the time the reasons quote as the least. */
function tooShort(checked: CheckedItem): Span[] {
  const { text } = checked.rationale;
  const [asked, ...others] = everyMatch(text, LEAST_TIME);
  const least = asked === undefined ? null : daysIn(asked.groups, 'least');
  if (asked === undefined || least === null || others.length > 0) return [];
  const had = everyMatch(text, TIME_HAD).filter(({ index }) => index > asked.index + asked[0].length);
  const [first] = had;
  if (first === undefined || had.some(({ groups }) => (daysIn(groups, 'count') ?? least) >= least)) return [];
  return [{ start: first.index, end: first.index + first[0].length }];
}

/** Figures of the patient in the reasons that do not reach, or go beyond, what the reasons quote as asked for. */
export function unmetFigures(checked: CheckedItem): Span[] {
  const said = measuresIn(checked.rationale);
  const asked = said.length === 0 ? [] : everyMatch(checked.rationale.text, ASKED);
  const ofFigures = asked.flatMap(({ groups, index }) => {
    const share = groups?.['share'];
    const measure = share !== undefined ? 'relief' : /a1c/i.test(groups?.['of'] ?? '') ? 'a1c' : 'bmi';
    const limit = Number(share ?? groups?.['figure']);
    const same = said.filter(one => one.measure === measure && one.start > index);
    const isUnmet = ({ figure }: { readonly figure: number }): boolean =>
      groups?.['below'] === undefined ? figure < limit : figure > limit;
    return same.length > 0 && same.every(isUnmet) ? same.slice(0, 1) : [];
  });
  return [...ofFigures, ...tooShort(checked)];
}

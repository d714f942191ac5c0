import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { foundIn, onceSaid } from '../letter/once-said.ts';
import { maySay } from '../told-plainly/may-say.ts';

/** What is measured again after a treatment, by its names; one name is one measure. */
// biome-ignore format: a table reads in columns
const MEASURES: readonly (readonly [measure: string, names: string])[] = [
  ['pain',       String.raw`pain|burning|VAS|NRS|headaches?`],
  ['PHQ',        String.raw`PHQ(?:-?9)?|depression score`],
  ['GAD',        String.raw`GAD(?:-?7)?|anxiety score`],
  ['BDI',        String.raw`BDI(?:-?II)?|Beck depression(?: inventory)?`],
  ['BAI',        String.raw`BAI|Beck anxiety(?: inventory)?`],
  ['PCL',        String.raw`PCL(?:-?[5CM])?`],
  ['Oswestry',   String.raw`ODI|Oswestry(?: disability)?(?: index)?`],
  ['NDI',        String.raw`NDI|neck disability(?: index)?`],
  ['DASH',       String.raw`(?:quick ?)?DASH`],
  ['LEFS',       'LEFS'],
  ['WOMAC',      'WOMAC'],
  ['ISI',        String.raw`ISI|insomnia severity(?: index)?`],
  ['Epworth',    String.raw`Epworth(?: sleepiness)?(?: scale| score)?|ESS`],
  ['fear',       String.raw`TSK|Tampa(?: scale)?|FABQ|PCS|catastrophizing(?: scale)?`],
  ['grip',       String.raw`grip(?: strength)?`],
  ['pinch',      String.raw`pinch(?: strength)?`],
  ['flexion',    String.raw`flexion`],
  ['extension',  String.raw`extension`],
  ['abduction',  String.raw`abduction`],
  ['rotation',   String.raw`(?:internal |external )?rotation`],
  ['elevation',  String.raw`elevation`],
  ['strength',   String.raw`(?<!grip |pinch )strength|power`],
  ['sleep',      String.raw`sle(?:ep|pt)\w*`],
  ['walking',    String.raw`walk\w*`],
  ['standing',   String.raw`stand\w*`],
  ['sitting',    String.raw`sit(?:s|ting)?`],
  ['lifting',    String.raw`lift\w*`],
  ['A1c',        String.raw`(?:hemoglobin )?(?:Hb)?A1c`],
  ['weight',     String.raw`weigh\w*`],
  ['attacks',    String.raw`attacks?|migraines?|seizures?|episodes?|nightmares?`],
  ['dose',       String.raw`doses?|MED|morphine equivalents?|tablets?|pills?|use`],
];
const NAMES = new RegExp(String.raw`\b(?:${MEASURES.map(([, names]) => `(?:${names})`).join('|')})\b(?!-)`, 'gi');
const WHOLE = MEASURES.map(([measure, names]) => [measure, new RegExp(`^(?:${names})$`, 'i')] as const);
const measureCalled = (written: string): string | null => WHOLE.find(([, names]) => names.test(written))?.[0] ?? null;

const UNIT = String.raw`(?:\s?(?:\/\s?10|\/\s?5|%|percent|degrees?|°|lbs?|pounds?|kg|mg|hours?|hrs?|minutes?|blocks?|feet|points?|tablets?|a day|a week)\b\.?)?`;
/** One figure, and what it became. */
const CHANGE = new RegExp(
  String.raw`(?<![\w/.-])(?<from>${COUNT}(?:\.\d)?)${UNIT}(?:,?\s(?:at first|initially|before|out of (?:10|ten)|a (?:day|week|month)))?\s?(?:,\s)?(?:(?:down |up |back )?to|→|-->|->)\s(?:only |about |just |now )?(?<to>${COUNT}(?:\.\d)?)(?!\d|[.-]\d|\/(?!(?:10|5)\b)\d)`,
  'gi',
);
const trying = maySay([CHANGE]);

type Change = Span & { readonly measure: string; readonly from: number; readonly to: number };

/** What is no course of a figure: a range, a request, a rule, a dose of two strengths. */
const A_RANGE =
  /\b(?:range|ranging|between|every|week|weeks|visits?|sessions?|grade|pages?|levels?|arc|request\w*|recommend\w*|guidelines?|up to|at least|from \d{4})\s*$/i;
/** By these words a pair of figures is what was and what came of it. */
const CAME =
  /\b(?:from|fell|falls?|dropped|drop|rose|rise|came|went|gone|goes|improv\w+|decreas\w+|increas\w+|reduc\w+|lower\w*|declin\w+|gain\w*|cut|down|up|brought|eased|chang\w+|worsen\w*|relief|relieved)\b/i;

const changesSaid = onceSaid((whole, sentence, own): readonly Change[] => {
  if (trying(whole, sentence, own).length === 0) return [];
  const { text } = own;
  return everyMatch(text, CHANGE).flatMap((match): Change[] => {
    const start = match.index;
    const before = text.slice(0, start);
    const [from, to] = [numberOf(match.groups?.['from']), numberOf(match.groups?.['to'])];
    if (from === null || to === null || from === to || A_RANGE.test(before) || !CAME.test(text)) return [];
    const named = everyMatch(text, NAMES);
    const near =
      named.findLast(({ index, 0: name }) => index + name.length <= start && start - index - name.length < BEFORE) ??
      named.find(({ index }) => index >= start + match[0].length && index - start - match[0].length < BEHIND);
    const measure = near === undefined ? null : measureCalled(near[0]);
    return measure === null ? [] : [{ measure, from, to, ...spanOf(match) }];
  });
});
const BEFORE = 50;
const BEHIND = 24;

const numberOf = (written: string | undefined): number | null =>
  written !== undefined && /^\d+\.\d+$/.test(written) ? Number(written) : readCount(written);

type Placed = Change & { readonly sentence: Span };

const changesIn = onceForEach((checked: CheckedText): readonly Placed[] => foundIn(checked, changesSaid));

const NUMBERS = new RegExp(String.raw`(?<![\w/.-])${COUNT}(?:\.\d)?(?!\d|-\d|\/(?!(?:10|5)\b)\d)`, 'gi');
const NOT_SO =
  /\b(?:if|should|would|could|guidelines?|recommend\w*|patients|no|not|never|without|expected|goal|hoped)\b/i;

/** A measure that the reasons have going from one figure to another, where the summary has the one of them beside another. */
export function changesTold({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = changesIn(rationale);
  if (said.length === 0) return [];
  const told = changesIn(summary);
  return said.flatMap((one): Defect[] => {
    const same = told.filter(({ measure }) => measure === one.measure);
    if (same.some(({ from, to }) => from === one.from && to === one.to)) return [];
    const other = same.find(({ from, to }) => (from === one.from) !== (to === one.to));
    if (other === undefined || rationale.isOfGuideline(one.sentence)) return [];
    if (NOT_SO.test(rationale.text.slice(one.sentence.start, one.start))) return [];
    // The figure that differs is told by the summary of nothing.
    const strange = other.from === one.from ? one.to : one.from;
    if (everyMatch(summary.text, NUMBERS).some(([written]) => numberOf(written) === strange)) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons have this go from ${one.from} to ${one.to}, the summary from ${other.from} to ${other.to}: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(summary, other),
      },
    ];
  });
}

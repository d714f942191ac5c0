import { z } from 'zod';
import { CheckRule, type Finding, LetterPart } from '#domain/checks/finding.ts';
import type { Determination } from '#domain/determinations/determination.ts';

const where = {
  /** Name of the letter's file without folder and ending. */
  letter: z.string(),
  item: z.int().nonnegative().nullable(),
  part: LetterPart,
};
const what = { rule: CheckRule, sure: z.boolean() };

/** A defect someone found by reading a letter: where it is, and whether it is surely one. Holds no words of the letter. */
export const DefectLabel = z.object({
  ...where,
  ...what,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type DefectLabel = Readonly<z.infer<typeof DefectLabel>>;

/** A line of a file of labels. In letters of our own a defect may be marked by its words, and so may what only looks like one. */
export const LabelLine = z.union([
  DefectLabel,
  z.object({ ...where, ...what, quote: z.string().min(1) }),
  z.object({ ...where, defect: z.literal(false), quote: z.string().min(1) }),
]);
export type LabelLine = Readonly<z.infer<typeof LabelLine>>;

/** Words that look like a defect and are none. */
export type LookAlike = Readonly<Pick<DefectLabel, 'letter' | 'item' | 'part' | 'start' | 'end'>>;

/** A line with the place of its words; null when the part does not hold them, or holds them twice. */
export function placedLabel(line: LabelLine, determination: Determination): DefectLabel | LookAlike | null {
  if (!('quote' in line)) return line;
  const { quote, ...label } = line;
  const text = textOf(determination, line);
  const start = text.indexOf(quote);
  if (start === -1 || text.includes(quote, start + 1)) return null;
  return { ...label, start, end: start + quote.length };
}

function textOf({ clinicalSummary, items }: Determination, { part, item }: Pick<LabelLine, 'part' | 'item'>): string {
  if (part === 'summary') return clinicalSummary;
  const own = items[item ?? -1];
  if (part === 'title') return own?.title ?? '';
  if (part === 'rationale') return own?.rationale ?? '';
  if (part === 'claims-administrator') return own?.claimsAdministrator.text ?? '';
  return part === 'reviewer-guideline' ? (own?.reviewerGuideline.text ?? '') : '';
}

/** True when a finding is of the labelled defect: the same rule and item, and one of its two places touches the label's. */
export function isOfDefect(finding: Finding, label: DefectLabel): boolean {
  if (finding.rule !== label.rule) return false;
  return isAt(finding, label, [finding.at, finding.against]);
}

/** True when a finding, of whatever rule, is at a marked place. */
export function isAtPlace(finding: Finding, marked: LookAlike): boolean {
  return isAt(finding, marked, [finding.at]);
}

function isAt(finding: Finding, label: LookAlike, places: readonly Finding['against'][]): boolean {
  if (finding.item !== label.item && finding.item !== null && label.item !== null) return false;
  return places.some(
    place => place !== null && place.part === label.part && place.start < label.end && label.start < place.end,
  );
}

import { z } from 'zod';
import { CheckRule, type Finding, LetterPart } from '#domain/checks/finding.ts';

/** A defect someone found by reading a letter: where it is, and whether it is surely one. Holds no words of the letter. */
export const DefectLabel = z.object({
  /** Name of the letter's file without folder and ending. */
  letter: z.string(),
  rule: CheckRule,
  item: z.int().nonnegative().nullable(),
  part: LetterPart,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  sure: z.boolean(),
});
export type DefectLabel = Readonly<z.infer<typeof DefectLabel>>;

/** True when a finding is of the labelled defect: the same rule and item, and one of its two places touches the label's. */
export function isOfDefect(finding: Finding, label: DefectLabel): boolean {
  if (finding.rule !== label.rule) return false;
  if (finding.item !== label.item && finding.item !== null && label.item !== null) return false;
  return [finding.at, finding.against].some(
    place => place !== null && place.part === label.part && place.start < label.end && label.start < place.end,
  );
}

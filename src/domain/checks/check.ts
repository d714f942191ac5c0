import type { Source } from '#domain/law/source.ts';
import type { CheckRule, LetterPlace, Severity } from './finding.ts';
import type { CheckedLetter } from './letter/checked-letter.ts';

/** A defect as a rule hands it over; `severity` only where it differs from that of the rule. */
export type Defect = {
  readonly item: number | null;
  readonly message: string;
  readonly at: LetterPlace;
  readonly against?: LetterPlace | null;
  readonly severity?: Severity;
};

/** One rule of `imr check`: a pure function of a read determination. */
export type Check = {
  readonly rule: CheckRule;
  readonly severity: Severity;
  readonly source: Source;
  readonly find: (letter: CheckedLetter) => readonly Defect[];
};

import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Outcome } from '#domain/cases/decision.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import { findDrugsIn } from '#domain/drugs/find-drug.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: '8 CCR 9792.24.4; King v. CompPartners (2018) 5 Cal.5th 1039',
  says: 'an upheld denial of an opioid, or of another drug that is dangerous to stop at once, carries a notice that it is no advice to stop abruptly',
  confidence: 'medium',
};

/** Day of the opioid guideline from which the notice comes. */
const SINCE = '2016-07-28';

/** The notice an item carries in the letter; null where the treatment is approved, is no such drug, or there was no notice yet. */
export function taperNotice(
  { category, drug }: Pick<Request, 'category' | 'drug'>,
  outcome: Outcome,
  decidedOn: CivilDate,
): string | null {
  if (outcome !== 'upheld' || category !== 'drug' || drug === null || decidedOn < SINCE) return null;
  const [match] = findDrugsIn(splitWords(drug.name));
  const known = match?.value.drug;
  if (known === undefined || known.abruptStop === null || known.route === 'topical') return null;
  const lowered =
    known.group === 'Opioids'
      ? 'The opioid guideline describes how the dose is lowered step by step.'
      : 'The dose can be lowered step by step under medical care.';
  return [
    `Notice on tapering: this decision is about whether ${drug.name} is medically necessary as prescribed.`,
    'It is not advice to stop taking it at once.',
    `Stopping it suddenly can be dangerous (${known.abruptStop}).`,
    `The injured worker should speak with the prescribing physician before any change. ${lowered}`,
  ].join(' ');
}

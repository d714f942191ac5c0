import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { answer } from '../denials/answer.ts';
import { type Denial, findDenials } from '../denials/find-denials.ts';
import { negatedClauses } from '../denials/negated-clauses.ts';
import { understand } from '../denials/understand.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'a determination is set aside for a plainly erroneous finding of fact, one a lay reader can see from the record',
};

function contradicted(letter: CheckedLetter, checked: CheckedItem, denial: Denial): Defect | null {
  const query = understand(denial, checked.rationale.text, checked.title.parts);
  if (query === null) return null;
  const found = answer(query, { reading: letter.summary.reading(), facts: letter.summary.facts });
  if (found === null) return null;
  return {
    item: checked.index,
    message: `The rationale says this is absent, but the summary states ${query.asks}: take the denial back, or say why what is recorded does not count.`,
    at: placeIn(checked.rationale, denial),
    against: placeIn(letter.summary, found),
    ...(denial.hedged ? { severity: 'warning' as const } : {}),
  };
}

/** Says where a rationale calls absent, undocumented or untried what the clinical summary states. */
export const deniedFact: Check = {
  rule: 'denied-fact',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(checked => {
      const found = findDenials(checked.rationale)
        .map(denial => contradicted(letter, checked, denial))
        .filter(defect => defect !== null);
      for (const denial of negatedClauses(checked.rationale)) {
        if (found.some(({ at }) => at.start < denial.end && denial.start < at.end)) continue;
        const defect = contradicted(letter, checked, denial);
        // Of clauses understood by their negation alone fewer than four in five are right.
        if (defect !== null) found.push({ ...defect, severity: 'note' });
      }
      return found;
    }),
};

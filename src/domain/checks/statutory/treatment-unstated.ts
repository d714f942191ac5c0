import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.6(d)(2); Labor Code 4610.6(d)',
  says: 'the determination states the disputed medical treatment',
};

/** Words that stand for any treatment whatever, and so for none. */
const ANY =
  /\b(?:the|all|any|other|an?|of|for|per|as|see|and|retrospective|prospective|requested?|disputed?|additional|unknown|unspecified|various|attached|above|below|rfa|form|report|treatments?|services?|medications?|medicines?|drugs?|prescriptions?|items?|goods|procedures?|requests?|authorization|care|medical|durable|equipment|dme|none|nothing|not|stated|specified|listed|tbd|n\/a)\b|[\d#.,;:()/&*-]+/gi;

/** Says which titles name no treatment that could be told from another. */
export const treatmentUnstated: Check = {
  rule: 'treatment-unstated',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(({ index, title }) =>
      title.text.replace(ANY, '').trim() !== ''
        ? []
        : [
            {
              item: index,
              message: 'The title names no treatment: say which drug, test, procedure or visit is disputed.',
              at: placeIn(title, { start: 0, end: title.text.length }),
            },
          ],
    ),
};

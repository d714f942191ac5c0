import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { listed } from '../../engine/combinators.ts';
import { condition } from '../../engine/condition.ts';
import type { Situation } from '../../engine/situation.ts';
import { belongsTo, isIngredient } from './drug-groups.ts';
import { requestedIngredients } from './medications.ts';

/** Ingredients that the guideline names as not recommended on the skin. */
const NOT_RECOMMENDED = ['ketoprofen', 'gabapentin', 'ketamine'];

/** An ingredient that the guideline does not recommend on the skin: muscle relaxants, anticonvulsants, ketoprofen. */
export const unsupportedTopicalIngredient = condition(
  'an ingredient that is not recommended on the skin',
  situation => {
    const found = requestedIngredients(situation).filter(
      one =>
        belongsTo([one], 'muscle relaxant', 'anticonvulsant') || NOT_RECOMMENDED.some(name => isIngredient(one, name)),
    );
    const strong = capsaicinTooStrong(situation) ? ['capsaicin above 0.025%'] : [];
    const named = [...found, ...strong];
    return named.length === 0
      ? { verdict: 'not-documented', evidence: [] }
      : { verdict: 'met', evidence: [], finding: `The product contains ${listed(named, 'and')}.` };
  },
);

/** Lidocaine in a cream, lotion, gel or ointment, alone or in a mixture. */
export const lidocaineOtherThanPatch = condition('lidocaine in another form than a patch', situation => {
  const holds = requestedIngredients(situation).some(one => isIngredient(one, 'lidocaine'));
  if (!holds) return { verdict: 'not-documented', evidence: [] };
  const { request } = situation;
  if (/patch|lidoderm|transdermal/i.test(request.reviewed)) return { verdict: 'not-met', evidence: [] };
  return {
    verdict: 'met',
    evidence: [],
    finding: `${request.drug?.name ?? 'The product'} contains lidocaine and is not a patch.`,
  };
});

/** Capsaicin in a strength above 0.025%, for which the guideline sees no added effect. */
export function capsaicinTooStrong({ request }: Situation): boolean {
  const words = `${request.reviewed} ${request.drug?.strength ?? ''}`;
  if (!(request.drug?.ingredients ?? []).some(one => isIngredient(one, 'capsaicin'))) return false;
  return everyMatch(words, /0?\.0\d+/g).some(([strength]) => Number(strength) > 0.025 && Number(strength) < 0.1);
}

/** Whether the product goes on the skin, by its form as worded. Patches of opioids go through it and are not topical. */
export function isTopical(situation: Situation): boolean {
  const { request } = situation;
  const skin = /\b(?:cream|ointment|gel|lotion|topical|roll-?on|spray|patch(?:es)?)\b/i.test(request.reviewed);
  return (skin || /topical/i.test(request.subcategory ?? '')) && !belongsTo(request.drug?.ingredients ?? [], 'opioid');
}

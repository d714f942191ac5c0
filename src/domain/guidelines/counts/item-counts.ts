import { z } from 'zod';
import type { Situation } from '../engine/situation.ts';
import { medicationsOf } from '../questions/drugs/medications.ts';
import type { JudgedCriterion } from '../review.ts';
import { asksForOpioid, MorphineCount, morphineCount } from './morphine-count.ts';
import { ChecklistEntry, opioidChecklist } from './opioid-checklist.ts';
import { VisitCount, visitCount } from './visit-count.ts';

/** What is counted of one item from the record: each null or empty where the item has no part in it. */
export const ItemCounts = z.object({
  morphine: MorphineCount.nullable(),
  visits: VisitCount.nullable(),
  checklist: z.array(ChecklistEntry),
});
export type ItemCounts = Readonly<z.infer<typeof ItemCounts>>;

const DRUG_TEST = /drug (?:test|screen)|toxicolog|\bUD[ST]\b/i;

/** Counts of an item: morphine equivalents for drugs beside opioids, the opioid checklist for opioids and their tests, visits for therapies. */
export function itemCounts(situation: Situation, criteria: readonly JudgedCriterion[]): ItemCounts {
  const { request } = situation;
  const isOpioid = asksForOpioid(situation);
  const isTest = DRUG_TEST.test(request.reviewed) && medicationsOf(situation, 'opioid').length > 0;
  const isDrug = request.category === 'drug' || isTest;
  return {
    morphine: isDrug ? morphineCount(situation) : null,
    visits: visitCount(situation, criteria),
    checklist: isOpioid || isTest ? opioidChecklist(situation) : [],
  };
}

import { opioidSafeguards } from '../acoem-current/opioids/safeguards.ts';
import { initialAntiInflammatories } from '../acoem-2004/initial-care/anti-inflammatories.ts';
import { initialMuscleRelaxants } from '../acoem-2004/initial-care/muscle-relaxants.ts';
import { opioidsAcute } from '../acoem-2004/initial-care/opioids.ts';
import { acetaminophen } from '../mtus-chronic-pain-2009/other-drugs/acetaminophen.ts';
import { glucosamine } from '../mtus-chronic-pain-2009/other-drugs/glucosamine.ts';
import {
  actiq,
  barbiturateAnalgesics,
  cannabinoids,
  ketamine,
} from '../mtus-chronic-pain-2009/other-drugs/not-recommended.ts';
import { testosterone } from '../mtus-chronic-pain-2009/other-drugs/testosterone.ts';
import { antiemetics } from '../odg/drugs/antiemetics.ts';
import { bloodPressureDrugs, diabetesDrugs, impotenceDrugs, triptans } from '../odg/drugs/general-medicine.ts';
import { hypnotics } from '../odg/drugs/hypnotics.ts';
import { medicalFoods } from '../odg/drugs/medical-foods.ts';
import { antiInfectives, laxatives, oralSteroids, psychotropics } from '../odg/drugs/other-medicines.ts';
import { asks } from '../questions/request-words.ts';
import type { Situation } from '../engine/situation.ts';
import type { Topic } from '../engine/topic.ts';
import { antidepressants } from '../mtus-chronic-pain-2009/adjuvants/antidepressants.ts';
import { antiEpilepsyDrugs } from '../mtus-chronic-pain-2009/adjuvants/anti-epilepsy-drugs.ts';
import { benzodiazepines } from '../mtus-chronic-pain-2009/adjuvants/benzodiazepines.ts';
import { duloxetine } from '../mtus-chronic-pain-2009/adjuvants/duloxetine.ts';
import { nsaids } from '../mtus-chronic-pain-2009/anti-inflammatories/nsaids.ts';
import { nsaidsGi } from '../mtus-chronic-pain-2009/anti-inflammatories/nsaids-gi.ts';
import { nsaidsSpecificDrugs } from '../mtus-chronic-pain-2009/anti-inflammatories/nsaids-specific-drugs.ts';
import { carisoprodol } from '../mtus-chronic-pain-2009/muscle-relaxants/carisoprodol.ts';
import { cyclobenzaprine } from '../mtus-chronic-pain-2009/muscle-relaxants/cyclobenzaprine.ts';
import { muscleRelaxants } from '../mtus-chronic-pain-2009/muscle-relaxants/muscle-relaxants.ts';
import { opioidsDosing } from '../mtus-chronic-pain-2009/opioids/dosing.ts';
import { opioidsInitiating } from '../mtus-chronic-pain-2009/opioids/initiating.ts';
import { opioidsLongTermUsers } from '../mtus-chronic-pain-2009/opioids/long-term-users.ts';
import { opioidsOngoingManagement } from '../mtus-chronic-pain-2009/opioids/on-going-management.ts';
import { opioidsWhenToContinue } from '../mtus-chronic-pain-2009/opioids/when-to-continue.ts';
import { opioidsWhenToDiscontinue } from '../mtus-chronic-pain-2009/opioids/when-to-discontinue.ts';
import { capsaicin } from '../mtus-chronic-pain-2009/topicals/capsaicin.ts';
import { lidoderm } from '../mtus-chronic-pain-2009/topicals/lidoderm.ts';
import { topicalAnalgesics } from '../mtus-chronic-pain-2009/topicals/topical-analgesics.ts';
import { weeksSinceInjury } from '../questions/dates.ts';
import { earlierUse, spanOfUse } from '../questions/drugs/ongoing-use.ts';
import { ANTIDEPRESSANTS, type DrugGroup } from '../questions/drugs/drug-groups.ts';
import { asksFor, asksForGroup } from '../questions/drugs/requested.ts';
import { isTopical } from '../questions/drugs/topical-ingredients.ts';

const LONG_TERM_WEEKS = 26;
const ACUTE_WEEKS = 13;

/** Topics that speak of the drug asked for, the nearest first; those for new complaints after those for lasting ones. */
export function topicsOfDrug(situation: Situation): readonly Topic[] {
  if (asksForGroup(situation, 'cannabinoid')) return [cannabinoids];
  if (isTopical(situation)) return topicalTopics(situation);
  if (asksForGroup(situation, 'barbiturate')) return [barbiturateAnalgesics];
  if (asksForGroup(situation, 'opioid')) return opioidTopics(situation);
  if (asksFor(situation, 'cyclobenzaprine')) return [cyclobenzaprine, initialMuscleRelaxants];
  if (asksFor(situation, 'carisoprodol')) return [carisoprodol, muscleRelaxants, initialMuscleRelaxants];
  if (asksForGroup(situation, 'muscle relaxant')) return [muscleRelaxants, initialMuscleRelaxants];
  if (asksForGroup(situation, 'NSAID')) return [nsaids, nsaidsSpecificDrugs, initialAntiInflammatories];
  if (asksForGroup(situation, 'gastric protection')) return [nsaidsGi];
  if (asksFor(situation, 'duloxetine')) return [duloxetine, antidepressants];
  if (asksForGroup(situation, ...ANTIDEPRESSANTS)) return [antidepressants];
  if (asksForGroup(situation, 'anticonvulsant')) return [antiEpilepsyDrugs];
  if (asksForGroup(situation, 'benzodiazepine')) return [benzodiazepines];
  if (asksFor(situation, 'acetaminophen')) return [acetaminophen, initialAntiInflammatories];
  return OTHERS.find(([group]) => asksForGroup(situation, group))?.[1] ?? topicsBySubcategory(situation);
}

const OTHERS: readonly (readonly [group: DrugGroup, topics: readonly Topic[]])[] = [
  ['hypnotic', [hypnotics]],
  ['antiemetic', [antiemetics]],
  ['laxative', [laxatives]],
  ['corticosteroid', [oralSteroids]],
  ['androgen', [testosterone]],
  ['glucosamine', [glucosamine]],
  ['ketamine', [ketamine]],
  ['antipsychotic or anxiolytic', [psychotropics]],
];

/** Groups of the public vocabulary where the ingredient is in no group of the guidelines. */
function topicsBySubcategory({ request }: Situation): readonly Topic[] {
  switch (request.subcategory) {
    case 'Nutritional products':
      return [medicalFoods];
    case 'Anti-infectives':
      return [antiInfectives];
    case 'Sedative-hypnotics':
    case 'Antihistamine':
      return [hypnotics];
    case 'Antimigraine agent':
      return [triptans];
    case 'Antihypertensive':
    case 'Beta-blocker':
    case 'Calcium channel blocker':
    case 'Alpha-blocker':
      return [bloodPressureDrugs];
    case 'Antidiabetics':
      return [diabetesDrugs];
    case 'Impotence agents':
      return [impotenceDrugs];
    case 'NSAID':
      return [nsaids, nsaidsSpecificDrugs, initialAntiInflammatories];
    case 'Topical compounds':
    case 'Topical analgesics':
      return [topicalAnalgesics];
    default:
      return [];
  }
}

function topicalTopics(situation: Situation): readonly Topic[] {
  const alone = (situation.request.drug?.ingredients.length ?? 0) === 1;
  if (alone && asksFor(situation, 'lidocaine')) return [lidoderm];
  if (asksFor(situation, 'capsaicin')) return [topicalAnalgesics, capsaicin];
  return [topicalAnalgesics];
}

/** Use is judged as use to be continued, unless a trial is asked for or the injury is new. */
function opioidTopics(situation: Situation): readonly Topic[] {
  if (
    asksFor(situation, 'fentanyl') &&
    asks(situation, /actiq|fentora|abstral|lozenge|lollipop|buccal|transmucosal|spray|subsys/i)
  ) {
    return [actiq];
  }
  const weeks = weeksSinceInjury(situation);
  if (weeks !== null && weeks < ACUTE_WEEKS) return [opioidsAcute, opioidsDosing];
  if (asks(situation, /\b(?:trial|initial|start)/i) && earlierUse(situation).length === 0) {
    return [opioidsInitiating, opioidsDosing];
  }
  const longTerm = (spanOfUse(situation)?.weeks ?? 0) >= LONG_TERM_WEEKS;
  return [
    opioidsWhenToContinue,
    opioidsOngoingManagement,
    opioidsWhenToDiscontinue,
    opioidsDosing,
    opioidSafeguards,
    ...(longTerm ? [opioidsLongTermUsers] : []),
  ];
}

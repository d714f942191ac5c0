import type { Situation } from './engine/situation.ts';
import type { Topic } from './engine/topic.ts';
import { antidepressants } from './mtus-chronic-pain-2009/adjuvants/antidepressants.ts';
import { antiEpilepsyDrugs } from './mtus-chronic-pain-2009/adjuvants/anti-epilepsy-drugs.ts';
import { benzodiazepines } from './mtus-chronic-pain-2009/adjuvants/benzodiazepines.ts';
import { duloxetine } from './mtus-chronic-pain-2009/adjuvants/duloxetine.ts';
import { nsaids } from './mtus-chronic-pain-2009/anti-inflammatories/nsaids.ts';
import { nsaidsGi } from './mtus-chronic-pain-2009/anti-inflammatories/nsaids-gi.ts';
import { nsaidsSpecificDrugs } from './mtus-chronic-pain-2009/anti-inflammatories/nsaids-specific-drugs.ts';
import { carisoprodol } from './mtus-chronic-pain-2009/muscle-relaxants/carisoprodol.ts';
import { cyclobenzaprine } from './mtus-chronic-pain-2009/muscle-relaxants/cyclobenzaprine.ts';
import { muscleRelaxants } from './mtus-chronic-pain-2009/muscle-relaxants/muscle-relaxants.ts';
import { opioidsDosing } from './mtus-chronic-pain-2009/opioids/dosing.ts';
import { opioidsInitiating } from './mtus-chronic-pain-2009/opioids/initiating.ts';
import { opioidsLongTermUsers } from './mtus-chronic-pain-2009/opioids/long-term-users.ts';
import { opioidsOngoingManagement } from './mtus-chronic-pain-2009/opioids/on-going-management.ts';
import { opioidsWhenToContinue } from './mtus-chronic-pain-2009/opioids/when-to-continue.ts';
import { opioidsWhenToDiscontinue } from './mtus-chronic-pain-2009/opioids/when-to-discontinue.ts';
import { capsaicin } from './mtus-chronic-pain-2009/topicals/capsaicin.ts';
import { lidoderm } from './mtus-chronic-pain-2009/topicals/lidoderm.ts';
import { topicalAnalgesics } from './mtus-chronic-pain-2009/topicals/topical-analgesics.ts';
import { weeksSinceInjury } from './questions/dates.ts';
import { earlierUse, spanOfUse } from './questions/drugs/ongoing-use.ts';
import { ANTIDEPRESSANTS } from './questions/drugs/drug-groups.ts';
import { asksFor, asksForGroup } from './questions/drugs/requested.ts';
import { isTopical } from './questions/drugs/topical-ingredients.ts';

const LONG_TERM_WEEKS = 26;
const ACUTE_WEEKS = 13;

/** Topics that speak of the drug asked for, the nearest first. */
export function topicsOfDrug(situation: Situation): readonly Topic[] {
  if (isTopical(situation)) return topicalTopics(situation);
  if (asksForGroup(situation, 'opioid')) return opioidTopics(situation);
  if (asksFor(situation, 'cyclobenzaprine')) return [cyclobenzaprine];
  if (asksFor(situation, 'carisoprodol')) return [carisoprodol, muscleRelaxants];
  if (asksForGroup(situation, 'muscle relaxant')) return [muscleRelaxants];
  if (asksForGroup(situation, 'NSAID')) return [nsaids, nsaidsSpecificDrugs];
  if (asksForGroup(situation, 'gastric protection')) return [nsaidsGi];
  if (asksFor(situation, 'duloxetine')) return [duloxetine, antidepressants];
  if (asksForGroup(situation, ...ANTIDEPRESSANTS)) return [antidepressants];
  if (asksForGroup(situation, 'anticonvulsant')) return [antiEpilepsyDrugs];
  return asksForGroup(situation, 'benzodiazepine') ? [benzodiazepines] : [];
}

function topicalTopics(situation: Situation): readonly Topic[] {
  const alone = (situation.request.drug?.ingredients.length ?? 0) === 1;
  if (alone && asksFor(situation, 'lidocaine')) return [lidoderm];
  if (asksFor(situation, 'capsaicin')) return [topicalAnalgesics, capsaicin];
  return [topicalAnalgesics];
}

/** Use is judged as use to be continued, unless a trial is asked for or the injury is new and no earlier use is known. */
function opioidTopics(situation: Situation): readonly Topic[] {
  const weeks = weeksSinceInjury(situation);
  const isNew =
    /\b(?:trial|initial|start)/i.test(situation.request.reviewed) || (weeks !== null && weeks <= ACUTE_WEEKS);
  if (isNew && earlierUse(situation).length === 0) return [opioidsInitiating, opioidsDosing];
  const longTerm = (spanOfUse(situation)?.weeks ?? 0) >= LONG_TERM_WEEKS;
  return [
    opioidsWhenToContinue,
    opioidsOngoingManagement,
    opioidsWhenToDiscontinue,
    opioidsDosing,
    ...(longTerm ? [opioidsLongTermUsers] : []),
  ];
}

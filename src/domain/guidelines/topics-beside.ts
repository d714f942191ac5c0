import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { drugListOn } from '#domain/drugs/formulary/drug-lists.ts';
import type { Situation } from './engine/situation.ts';
import type { Topic } from './engine/topic.ts';
import { compounds } from './formulary/compounds.ts';
import { drugStatus } from './formulary/drug-status.ts';
import { fills } from './formulary/fills.ts';
import { dispensedOn, formularyStanding } from './questions/drugs/formulary.ts';
import { asks } from './questions/request-words.ts';
import { visitCaps } from './statutes/visit-caps.ts';

/** From this day on the guidelines of therapy are ACOEM's; those before it state the statute's limit themselves. */
const STATUTE_ALONE: CivilDate = '2017-12-01';
const AFTER_SURGERY = /post-?\s?op|post-?\s?surg/i;

/** Topics that hold beside a guideline: of the drug formulary, and of the Labor Code. They say what a request needs, not that it is necessary. */
export function topicsBeside(situation: Situation): readonly Topic[] {
  const { request, on, follows } = situation;
  const day = dispensedOn(situation);
  if (request.drug !== null) {
    if (day === null || drugListOn(day) === null) return [];
    const compounded = formularyStanding(situation)?.status === 'compounded' || asks(situation, /compound/i);
    return compounded ? [drugStatus, compounds] : [drugStatus, fills];
  }
  const counted = request.category === 'physical-therapy' || request.category === 'chiropractic';
  const follow = follows !== null || asks(situation, AFTER_SURGERY);
  return counted && !follow && on !== null && on >= STATUTE_ALONE ? [visitCaps] : [];
}

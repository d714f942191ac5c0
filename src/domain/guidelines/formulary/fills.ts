import { Temporal } from 'temporal-polyfill';
import type { Source } from '#domain/law/source.ts';
import { all } from '../engine/combinators.ts';
import { type Condition, condition, silent, weighed } from '../engine/condition.ts';
import { patientFacts, type Situation } from '../engine/situation.ts';
import { advise, type Topic } from '../engine/topic.ts';
import { dispensedOn, formularyStanding } from '../questions/drugs/formulary.ts';
import { supply } from '../questions/drugs/supply.ts';
import { counted } from '../questions/words.ts';

export const source: Source = {
  cite: '8 CCR 9792.27.12 (special fill), 9792.27.13 (perioperative fill)',
  says: 'Without prospective review a listed drug may be filled at the one first visit within seven days of the injury, and from four days before to four days after surgery, for the days the list prints (four for most).',
};

const FIRST_VISIT_DAYS = 7;
const ABOUT_SURGERY_DAYS = 4;
/** So near the injury that a first visit is worth asking about. */
const NEAR_DAYS = 30;
const LIST_LIMIT = supply.atMostDays(4);

function hasFill(situation: Situation): boolean {
  return (formularyStanding(situation)?.fillDays ?? null) !== null;
}

/** The day after the injury is day one. */
function daysAfterInjury(situation: Situation): number | null {
  const day = dispensedOn(situation);
  const { dateOfInjury } = situation;
  if (day === null || dateOfInjury === null || day < dateOfInjury) return null;
  return daysApart(dateOfInjury, day);
}

const atFirstVisit: Condition = condition('a fill within seven days of the injury', situation => {
  const days = daysAfterInjury(situation);
  if (days === null) return silent();
  return {
    verdict: days <= FIRST_VISIT_DAYS ? 'met' : 'not-met',
    evidence: [],
    finding: `The injury lies ${counted(days, 'day')} before the day the drug is dispensed or decided on.`,
  };
});

/** Operations on record within thirty days of the day, with how far off they are. */
function surgeriesNear(situation: Situation) {
  const day = dispensedOn(situation);
  if (day === null) return [];
  return patientFacts(situation, 'surgery').flatMap(fact => {
    const apart = fact.date === null || fact.assertion === 'denied' ? null : daysApart(fact.date, day);
    return apart !== null && Math.abs(apart) <= NEAR_DAYS ? [{ fact, apart: Math.abs(apart) }] : [];
  });
}

const aboutSurgery: Condition = condition('a fill within four days of an operation', situation => {
  const near = surgeriesNear(situation);
  const inTime = near.filter(({ apart }) => apart <= ABOUT_SURGERY_DAYS).map(({ fact }) => fact);
  return weighed(inTime, inTime.length > 0 ? [] : near.map(({ fact }) => fact));
});

function daysApart(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

export const fills: Topic = {
  id: 'fills',
  title: 'Special fill and perioperative fill',
  editions: [{ edition: 'mtus-formulary-2018', pages: [], held: 'part' }],
  source,
  criteria: [
    advise(
      'special',
      'At the first visit within seven days of the injury a listed drug may be filled for up to four days without prospective review.',
      all(atFirstVisit, LIST_LIMIT),
      { when: situation => hasFill(situation) && (daysAfterInjury(situation) ?? NEAR_DAYS) < NEAR_DAYS },
    ),
    advise(
      'perioperative',
      'From four days before to four days after an operation a listed drug may be filled for up to four days without prospective review.',
      all(aboutSurgery, LIST_LIMIT),
      { when: situation => hasFill(situation) && surgeriesNear(situation).length > 0 },
    ),
  ],
};

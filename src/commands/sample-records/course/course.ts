import { daysLater } from '#domain/calendar/days-later.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Random } from '#commands/simulation/random.ts';
import { between, happens, oneOf, shuffled, someOf } from '../chance.ts';
import type { Role } from './cast.ts';
import type { Condition, DrugInUse, Injury, TherapyKind } from './condition.ts';
import { daysBetween } from './days.ts';
import { drugs, type PrescribedDrug } from './drugs.ts';
import type { Happening, What } from './happening.ts';
import { wrist } from './regions/hand.ts';
import { knee, shoulder } from './regions/limbs.ts';
import { cervical, lumbar } from './regions/spine.ts';
import { decidedOn, requestedIn } from './requests.ts';

export type Course = {
  readonly injured: CivilDate;
  readonly mechanism: number;
  readonly happenings: readonly Happening[];
};

/** What happens to a worker from the injury to the application for review, over so many years, with so many offices seeing him at a time. */
export function courseOf(random: Random, injured: CivilDate, years: number, offices: number): Course {
  const end = daysLater(injured, Math.round(years * 365));
  const happenings: Happening[] = [];
  let now = atFirst(random, injured);
  const add = (on: CivilDate, by: Role, what: What, must = false) =>
    happenings.push({ on, by, now, what, must, inserts: [] });

  let day = daysLater(injured, between(random, 0, 3));
  add(day, 'primary', { is: 'first-report' }, true);
  const pauses = pausesIn(random, years);
  let visits = 0;
  let number = 0;
  let therapy: { kind: TherapyKind; left: number; number: number; of: number } | null = null;
  let lastEvaluation = injured;
  while (daysBetween(day, end) > 40) {
    const pause = pauses.includes(visits) ? between(random, 70, 120) : 0;
    const next = daysLater(day, pause > 0 ? pause : between(random, 21, 38));
    if (daysBetween(next, end) < 34) break;
    if (pause === 0) {
      therapy ??= happens(random, offices > 1 ? 0.85 : 0.45) ? ordered(random, now) : null;
      for (let on = daysLater(day, 3); therapy !== null && on < next; on = daysLater(on, between(random, 2, 5))) {
        therapy = { ...therapy, number: therapy.number + 1, left: therapy.left - 1 };
        add(on, therapist[therapy.kind], { is: 'therapy', kind: therapy.kind, number: therapy.number, of: therapy.of });
        if (therapy.left === 0) {
          now = withTherapy(random, now, therapy.kind, therapy.of);
          therapy = null;
        }
      }
      studies(random, add, now, daysLater(day, between(random, 5, 18)), visits);
    }
    day = next;
    visits += 1;
    now = changed(random, now, day, visits);
    const by: Role = visits > 5 && visits % 2 === 0 ? 'pain' : visits > 3 && visits % 7 === 0 ? 'surgeon' : 'primary';
    if (visits === 4 || visits === 9)
      add(
        day,
        visits === 4 ? 'surgeon' : 'pain',
        { is: 'consultation', asksFor: visits === 4 ? 'surgical opinion' : 'pain management' },
        visits === 4,
      );
    else if (visits % 23 === 0)
      add(day, oneOf(random, ['psychologist', 'namesake'] as const), {
        is: 'consultation',
        asksFor: 'treatment recommendations',
      });
    else add(day, by, { is: 'visit' }, visits <= 3);
    const others = (['pain', 'family', 'surgeon', 'namesake'] as const)
      .filter(other => other !== by)
      .slice(0, visits > 5 ? offices - 1 : 0);
    for (const [index, other] of others.entries()) add(daysLater(day, 3 + index * 4), other, { is: 'visit' });
    for (const asking of [by, ...others] satisfies Role[]) {
      if (!happens(random, asking === by ? 0.5 : 0.3)) continue;
      number += 1;
      const items = requestedIn(random, now);
      add(daysLater(day, between(random, 0, 4)), asking, { is: 'request', items, number });
      const decided = decidedOn(random, items, false);
      const decidedOnDay = daysLater(day, between(random, 8, 16));
      add(decidedOnDay, 'reviewer', { is: 'ur-decision', items: decided, number, final: false });
      const refused = decided.filter(({ outcome }) => outcome !== 'approved');
      if (refused.length > 0 && happens(random, 0.3)) {
        add(daysLater(decidedOnDay, between(random, 12, 30)), 'primary', {
          is: 'application',
          items: refused,
          decided: decidedOnDay,
        });
        add(daysLater(decidedOnDay, between(random, 60, 120)), 'reviewer', {
          is: 'determination',
          items: refused,
          decided: decidedOnDay,
        });
      }
    }
    if (visits > 8 && now.operated === null && now.injuries[0]?.of.surgery && happens(random, 0.12)) {
      now = { ...now, operated: daysLater(day, 12), work: 'off-work' };
      add(daysLater(day, 12), 'surgeon', { is: 'surgery', injury: 0 });
    }
    if (daysBetween(lastEvaluation, day) > 420) {
      add(daysLater(day, 9), happens(random, 0.7) ? 'evaluator' : 'second-evaluator', { is: 'evaluation' });
      lastEvaluation = day;
    }
    for (let letter = 0; letter < offices; letter += 1)
      if (happens(random, 0.6))
        add(daysLater(day, between(random, 2, 20)), 'primary', {
          is: 'letter',
          about: oneOf(random, ['benefits', 'appointment', 'attorney', 'nurse', 'objection']),
        });
  }
  closing(random, add, now, end, number + 1);
  return {
    injured,
    mechanism: between(random, 0, 2),
    happenings: happenings.filter(({ on }) => on <= daysLater(end, 60)).toSorted((a, b) => a.on.localeCompare(b.on)),
  };
}

type Add = (on: CivilDate, by: Role, what: What, must?: boolean) => void;

/** The request in dispute, the decision on it and the application. */
function closing(random: Random, add: Add, now: Condition, end: CivilDate, number: number): void {
  add(daysLater(end, -20), 'pain', { is: 'visit' }, true);
  const items = requestedIn(random, now);
  add(daysLater(end, -18), 'pain', { is: 'request', items, number }, true);
  const decided = decidedOn(random, items, true);
  add(daysLater(end, -9), 'reviewer', { is: 'ur-decision', items: decided, number, final: true }, true);
  const refused = decided.filter(({ outcome }) => outcome !== 'approved');
  add(daysLater(end, 6), 'primary', { is: 'application', items: refused, decided: daysLater(end, -9) }, true);
}

const therapist = {
  'physical therapy': 'therapist',
  chiropractic: 'chiropractor',
  acupuncture: 'acupuncturist',
} as const;

function ordered(random: Random, now: Condition) {
  const kind =
    now.therapy.length === 0
      ? 'physical therapy'
      : oneOf(random, ['physical therapy', 'chiropractic', 'acupuncture'] as const);
  const of = oneOf(random, [6, 8, 12]);
  return { kind, of, left: of, number: 0 };
}

function withTherapy(random: Random, now: Condition, kind: TherapyKind, done: number): Condition {
  const before = now.therapy.find(one => one.kind === kind);
  const response = happens(random, 0.5) ? 'helped' : 'no-benefit';
  return {
    ...now,
    therapy: [...now.therapy.filter(one => one.kind !== kind), { kind, done: done + (before?.done ?? 0), response }],
  };
}

function studies(random: Random, add: Add, now: Condition, on: CivilDate, visits: number): void {
  if (visits === 1) add(on, 'radiologist', { is: 'imaging', injury: 0 }, true);
  else if (happens(random, 0.1))
    add(on, 'radiologist', { is: 'imaging', injury: between(random, 0, now.injuries.length - 1) });
  const nerves = now.injuries.findIndex(({ of }) => of.nerves !== null);
  if (nerves >= 0 && (visits === 5 || happens(random, 0.05))) add(on, 'neurologist', { is: 'nerves', injury: nerves });
  if (happens(random, 0.15)) add(daysLater(on, 1), 'pathologist', { is: 'laboratory' });
  if (now.drugs.some(({ drug }) => drug.group === 'opioid') && happens(random, 0.12)) {
    add(daysLater(on, 2), 'pathologist', { is: 'drug-test', consistent: happens(random, 0.8) });
  }
}

function pausesIn(random: Random, years: number): readonly number[] {
  const visits = Math.max(4, Math.floor(years * 11));
  return someOf(
    random,
    Array.from({ length: visits - 3 }, (_, index) => index + 2),
    Math.max(1, Math.round(years / 2)),
  );
}

function atFirst(random: Random, on: CivilDate): Condition {
  const of = shuffled(random, [lumbar, cervical, shoulder, knee, wrist]).slice(0, between(random, 2, 3));
  const injuries = of.map(
    (region): Injury => ({
      of: region,
      side: happens(random, 0.5) ? 'left' : 'right',
      degrees: between(random, 0, 20),
      size: between(random, 3, 9),
    }),
  );
  const started = [pickDrug(random, 'nsaid'), pickDrug(random, 'muscle-relaxant')].map(drug => begun(random, drug, on));
  return {
    painWith: 5,
    painWithout: 8,
    drugs: started,
    stopped: [],
    work: 'off-work',
    restriction: 15,
    injuries,
    therapy: [],
    operated: null,
    minutes: 30,
  };
}

const pickDrug = (random: Random, group: PrescribedDrug['group']) =>
  oneOf(
    random,
    drugs.filter(drug => drug.group === group),
  );

function begun(random: Random, drug: PrescribedDrug, on: CivilDate): DrugInUse {
  const take = between(random, 0, drug.takes.length - 1);
  const perDay = drug.takes[take]?.perDay ?? 1;
  return {
    drug,
    strength: oneOf(random, drug.strengths),
    take,
    quantity: perDay * 30,
    refills: between(random, 0, 2),
    since: on,
  };
}

/** What a month changes: mostly a number or two. */
function changed(random: Random, now: Condition, on: CivilDate, visits: number): Condition {
  const step = oneOf(random, [-1, 0, 0, 0, 1]);
  const painWith = Math.min(7, Math.max(2, now.painWith + step));
  let { drugs: taken, stopped } = now;
  const missing = (['opioid', 'stomach', 'nerve-pain', 'antidepressant', 'topical', 'sleep'] as const).filter(
    group => !taken.some(({ drug }) => drug.group === group),
  );
  if (missing.length > 0 && (visits === 2 || happens(random, 0.16))) {
    const drug = pickDrug(random, visits === 2 ? 'opioid' : oneOf(random, missing));
    if (!stopped.some(gone => gone.drug.name === drug.name) && !taken.some(one => one.drug.name === drug.name))
      taken = [...taken, begun(random, drug, on)];
  }
  if (taken.length > 2 && happens(random, 0.09)) {
    const gone = oneOf(random, taken);
    taken = taken.filter(one => one !== gone);
    stopped = [...stopped, { drug: gone.drug, strength: gone.strength }];
  }
  if (happens(random, 0.14)) {
    const raised = oneOf(random, taken);
    const strength = oneOf(random, raised.drug.strengths);
    taken = taken.map(one => (one === raised ? { ...one, strength } : one));
  }
  const work = happens(random, 0.08)
    ? oneOf(random, ['off-work', 'modified', 'modified', 'full-duty'] as const)
    : now.work;
  return {
    ...now,
    painWith,
    painWithout: happens(random, 0.4)
      ? Math.min(10, painWith + between(random, 2, 3))
      : Math.max(now.painWithout, painWith + 1),
    drugs: taken,
    stopped,
    work,
    restriction: happens(random, 0.1) ? oneOf(random, [10, 15, 20, 25]) : now.restriction,
    minutes: happens(random, 0.2) ? oneOf(random, [15, 20, 30, 45]) : now.minutes,
    injuries: now.injuries.map(injury =>
      happens(random, 0.25) ? { ...injury, degrees: between(random, 0, 20) } : injury,
    ),
  };
}

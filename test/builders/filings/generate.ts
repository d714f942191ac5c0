import type { Filing } from '../../../src/domain/eligibility/duplicates/filing.ts';
import { otherFirstName, type Person, personFrom, type Physician, physiciansFrom } from './people.ts';
import { type Random, randomFrom } from './random.ts';
import { anotherOfItsKind, type Treatment, treatmentBeside } from './treatments.ts';
import { isoDay, slip, writtenClaim, writtenDay, writtenName, writtenPhysician, wrongDay } from './typing.ts';

/** What a filing is: `first` of its dispute, filed `again`, or the name of a look-alike that must not be joined. */
export type FilingKind = string;

export type GeneratedFiling = {
  readonly filing: Filing;
  readonly kind: FilingKind;
  /** Filings of one number are the same dispute. */
  readonly dispute: number;
};

type Dispute = {
  readonly person: Person;
  readonly number: string;
  readonly injury: number;
  readonly decision: number;
  readonly physician: Physician;
  readonly treatments: readonly Treatment[];
};

/** How often a fact of a filing made again is wrong or missing. */
export const rates = {
  claimMissing: 0.08,
  claimWrong: 0.03,
  claimOther: 0.01,
  birthMissing: 0.05,
  birthWrong: 0.02,
  lastWrong: 0.04,
  firstWrong: 0.02,
  injuryWrong: 0.02,
  injuryMissing: 0.01,
  decisionWrong: 0.015,
  decisionServed: 0.02,
  decisionMissing: 0.005,
  physicianWrong: 0.03,
  physicianMissing: 0.03,
  physicianOther: 0.005,
  itemDropped: 0.05,
  itemAdded: 0.03,
  itemVague: 0.05,
  itemWrong: 0.03,
} as const;

/**
 * Filings of a made-up register, a quarter of them filed again: in other forms of names, numbers, dates and items, with
 * slips and gaps at the rates above. One in five of the rest looks like another and is a dispute of its own.
 */
export function generateFilings(count: number, seed: number): readonly GeneratedFiling[] {
  const random = randomFrom(seed);
  const physicians = physiciansFrom(random, Math.max(40, Math.round(count / 100)));
  const filings: GeneratedFiling[] = [];
  let disputes = 0;
  const add = (dispute: Dispute, kind: FilingKind, of: number) => {
    const filing = kind === 'again' ? filedAgain(random, dispute, physicians) : filedFirst(random, dispute);
    filings.push({ filing: { ...filing, id: String(filings.length) }, kind, dispute: of });
  };
  while (filings.length < count) {
    const dispute = newDispute(random, physicians);
    const of = disputes++;
    add(dispute, 'first', of);
    for (let times = random.pick([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2]); times > 0; times -= 1)
      add(dispute, 'again', of);
    if (!random.chance(0.25)) continue;
    const [kind, make] = random.pick(lookAlikeEntries);
    const other = make(random, dispute, physicians);
    if (other === null) continue;
    const own = disputes++;
    add(other, kind, own);
    if (random.chance(0.33)) add(other, 'again', own);
  }
  return random.shuffled(filings.slice(0, count));
}

/** Physicians with the lower numbers write more requests. */
function busy(random: Random, physicians: readonly Physician[]): Physician {
  const one = physicians[Math.floor(random.next() ** 3 * physicians.length)];
  return one ?? random.pick(physicians);
}

function claimNumber(random: Random): string {
  const figures = String(random.between(10_000, 99_999_999));
  return random.pick([`WC-${figures}`, `${random.between(2005, 2016)}-${figures}`, `${figures}-001`, `CA${figures}`]);
}

function newDispute(random: Random, physicians: readonly Physician[]): Dispute {
  const decision = weekday(random.between(16_436, 17_166)); // 2015 and 2016
  return {
    person: personFrom(random),
    number: claimNumber(random),
    injury: decision - random.between(20, 2500),
    decision,
    physician: busy(random, physicians),
    treatments: treatmentsFrom(random),
  };
}

function weekday(day: number): number {
  const dayOfWeek = (day + 4) % 7; // 0 is Sunday
  if (dayOfWeek === 0) return day + 1;
  return dayOfWeek === 6 ? day + 2 : day;
}

function treatmentsFrom(random: Random, beside: readonly Treatment[] = []): readonly Treatment[] {
  const treatments: Treatment[] = [];
  for (let more = random.pick([1, 1, 1, 2, 2, 3, 4]); more > 0; more -= 1)
    treatments.push(treatmentBeside(random, [...beside, ...treatments]));
  return treatments;
}

type Maker = (random: Random, one: Dispute, physicians: readonly Physician[]) => Dispute | null;

/** Disputes that look like another and are not; null where one cannot be made. */
const lookAlikes: Readonly<Record<string, Maker>> = {
  'new UR decision': (random, one) => ({
    ...one,
    decision: weekday(one.decision + random.pick([14, 21, 28, 30, 31, 60, 90, 182, 365])),
  }),
  'changed facts': (random, one) => ({
    ...one,
    decision: weekday(one.decision + random.between(10, 60)),
    treatments: one.treatments.map(treatment => anotherOfItsKind(random, treatment) ?? treatment),
  }),
  'other items, same day': (random, one) => ({ ...one, treatments: treatmentsFrom(random, one.treatments) }),
  'another of its kind, same day': (random, one) => {
    const others = one.treatments.map(treatment => anotherOfItsKind(random, treatment));
    const all = others.filter(other => other !== null);
    return all.length === others.length ? { ...one, treatments: all } : null;
  },
  'other physician': (random, one, physicians) => ({
    ...one,
    physician: random.pick(physicians),
    decision: random.chance(0.5) ? one.decision : weekday(one.decision + random.between(-10, 10)),
    treatments: treatmentsFrom(random, one.treatments),
  }),
  twin: (random, one) => ({
    ...one,
    person: { ...one.person, first: otherFirstName(random, one.person.first) },
    number: claimNumber(random),
    injury: random.chance(0.2) ? one.injury : one.injury - random.between(1, 900),
    decision: random.chance(0.3) ? one.decision : weekday(one.decision + random.between(1, 400)),
    treatments: random.chance(0.4) ? one.treatments : treatmentsFrom(random),
  }),
  coworker: (random, one) => ({
    ...one,
    person: personFrom(random),
    number: one.number.replace(/\d(?=\D*$)/, last => String((Number(last) + 1) % 10)),
    decision: random.chance(0.5) ? one.decision : weekday(one.decision + random.between(1, 30)),
  }),
  'second claim': (random, one) => ({
    ...one,
    number: claimNumber(random),
    injury: one.injury - random.between(30, 900),
    decision: random.chance(0.3) ? one.decision : weekday(one.decision + random.between(1, 200)),
  }),
};
const lookAlikeEntries = Object.entries(lookAlikes);

/** As the claims administrator fills the form in. */
function filedFirst(random: Random, { person, number, injury, decision, physician, treatments }: Dispute): Filing {
  return {
    id: '',
    received: isoDay(decision + random.between(2, 34)),
    claim: { number, birthDate: isoDay(person.born), lastName: person.last, firstName: person.first },
    dateOfInjury: isoDay(injury),
    urDecisionMade: isoDay(decision),
    physician: `${physician.first} ${physician.last}, ${physician.degree}`,
    items: treatments.map(({ wordings }) => wordings[0] ?? ''),
  };
}

/** As it comes a second time: by fax, by the attorney, from another copy of the form. */
function filedAgain(random: Random, dispute: Dispute, physicians: readonly Physician[]): Filing {
  const { person, injury, decision } = dispute;
  const name = writtenName(random, person, {
    last: random.chance(rates.lastWrong),
    first: random.chance(rates.firstWrong),
  });
  const served = random.chance(rates.decisionServed) ? decision + random.between(1, 3) : decision;
  return {
    id: '',
    received: isoDay(served + random.between(2, 40)),
    claim: {
      number: claimAgain(random, dispute.number),
      birthDate: dayAgain(random, person.born, rates.birthWrong, rates.birthMissing),
      ...name,
    },
    dateOfInjury: dayAgain(random, injury, rates.injuryWrong, rates.injuryMissing),
    urDecisionMade: dayAgain(random, served, rates.decisionWrong, rates.decisionMissing),
    physician: physicianAgain(random, dispute.physician, physicians),
    items: itemsAgain(random, dispute.treatments),
  };
}

function claimAgain(random: Random, number: string): string | null {
  if (random.chance(rates.claimMissing)) return random.pick([null, 'unknown', 'N/A']);
  if (random.chance(rates.claimOther)) return claimNumber(random);
  const written = writtenClaim(random, number);
  return random.chance(rates.claimWrong) ? slip(random, written) : written;
}

function dayAgain(random: Random, day: number, wrong: number, missing: number): string | null {
  if (random.chance(missing)) return null;
  return random.chance(wrong) ? wrongDay(random, day) : writtenDay(random, day);
}

function physicianAgain(random: Random, physician: Physician, others: readonly Physician[]): string | null {
  if (random.chance(rates.physicianMissing)) return null;
  if (random.chance(rates.physicianOther)) return writtenPhysician(random, random.pick(others));
  const wrong = random.chance(rates.physicianWrong);
  return writtenPhysician(random, wrong ? { ...physician, last: slip(random, physician.last) } : physician);
}

function itemsAgain(random: Random, treatments: readonly Treatment[]): readonly string[] {
  const kept = treatments.length > 1 && random.chance(rates.itemDropped) ? treatments.slice(1) : treatments;
  const all = random.chance(rates.itemAdded) ? [...kept, treatmentBeside(random, treatments)] : kept;
  return random.shuffled(all).map(({ wordings, vague }) => {
    const title = vague !== null && random.chance(rates.itemVague) ? vague : random.pick(wordings);
    return random.chance(rates.itemWrong) ? slip(random, title) : title;
  });
}

import { RosterReviewer, Roster } from '#domain/reviewers/roster.ts';
import type { z } from 'zod';
import type { Random } from './random.ts';
import { someFirm, somePerson } from './world.ts';

type Facts = z.input<typeof RosterReviewer>;
type Ties = NonNullable<Facts['ties']>;
type Profession = Facts['profession'];

const DOCTORS: readonly [Profession, ...Profession[]] = ['MD', 'MD', 'MD', 'MD', 'DO', 'DO'];
const OTHERS: readonly [Profession, ...Profession[]] = [
  'psychologist',
  'acupuncturist',
  'optometrist',
  'dentist',
  'podiatrist',
  'chiropractor',
  'other',
];
const SPECIALTIES = [
  'Orthopedic Surgery',
  'Neurological Surgery',
  'Physical Medicine & Rehabilitation',
  'Pain Management',
  'Occupational Medicine',
  'Psychiatry',
  'Otolaryngology',
  'Family Practice',
  'Internal Medicine',
  'Neurology',
  'Pediatrics',
] as const;
const STATES = ['California', 'California', 'California', 'Oregon', 'Nevada', 'Texas', 'Ontario'] as const;
/** Days around which the cases of `randomCase` are assigned, so that first and last days are met exactly. */
export const DAYS = ['2013-12-31', '2014-01-01', '2016-11-09', '2016-11-10', '2016-11-11', '2018-03-01'] as const;

const RELATIONS = [
  'spouse',
  'domestic-partner',
  'child',
  'parent',
  'sibling',
  'spouse-parent',
  'child-spouse',
  'other-relative',
  'physician-patient',
  'partnership',
  'employment',
  'professional-corporation',
  'independent-contractor',
  'network-membership',
  'staff-privileges',
  'development',
] as const;
const FAMILY: readonly string[] = RELATIONS.slice(0, 8);

/** A day of `DAYS`, or none. */
const day = (random: Random, share: number) => (random.chance(share) ? random.oneOf(DAYS) : null);

/** A roster as a review organization might keep it, with faults and ties of every kind; the same for the same random numbers. */
export function randomRoster(random: Random, size: number): Roster {
  return Roster.parse({
    organization: {
      id: 'the-organization',
      controls: random.chance(0.02)
        ? [{ how: 'owned-by', firm: random.oneOf(['insurer', 'other']), to: day(random, 0.5) }]
        : [],
      ties: random.chance(0.1) ? randomTies(random, 1) : {},
      people: random.chance(0.1)
        ? [{ as: random.oneOf(['officer', 'director', 'employee']), ties: randomTies(random, 1) }]
        : [],
    },
    reviewers: Array.from({ length: size }, (_, index) => randomReviewer(random, index)),
  });
}

function randomReviewer(random: Random, index: number): Facts {
  const profession = random.chance(0.75) ? random.oneOf(DOCTORS) : random.oneOf(OTHERS);
  const term = () => ({ validFrom: day(random, 0.1), expires: day(random, 0.15) });
  return {
    id: `R-${index}`,
    // a reviewer is nobody else of this world but now and then
    name: random.chance(0.02) ? somePerson(random) : null,
    profession,
    licences: Array.from({ length: random.chance(0.02) ? 0 : 1 + random.below(2) }, () => ({
      state: random.oneOf(STATES),
      standing: random.chance(0.93) ? 'good' : random.oneOf(['restricted', 'suspended', 'revoked', 'lapsed'] as const),
      ...term(),
    })),
    certifications: Array.from({ length: random.chance(0.05) ? 0 : 1 + random.below(2) }, () => ({
      specialty: random.oneOf(SPECIALTIES),
      recognized: random.chance(0.95),
      ...term(),
    })),
    areas: random.chance(0.98) ? ['chronic pain'] : [],
    discipline: random.chance(0.04)
      ? [{ what: 'an accusation', state: random.oneOf(['taken', 'pending'] as const), on: day(random, 0.7) }]
      : [],
    qme: random.chance(0.04),
    qmeAppointments: random.chance(0.03) ? [{ validFrom: day(random, 0.5), expires: day(random, 0.5) }] : [],
    practice: {
      since: random.chance(0.02)
        ? null
        : random.oneOf([
            '2001-07-01',
            '2004-02-29',
            '2011-11-09',
            '2011-11-10',
            '2015-01-01',
            '2003-05-05',
            '2006-06-06',
            '1999-01-01',
          ]),
      hoursPerWeek: random.chance(0.02) ? null : random.oneOf([40, 36, 30, 24.5, 24, 23.9]),
    },
    ties: random.chance(0.6) ? randomTies(random, 1 + random.below(3)) : {},
    load: {
      open: random.below(12),
      capacity: random.chance(0.5) ? 12 : null,
      lastAssigned: random.chance(0.9) ? `2016-${String(1 + random.below(10)).padStart(2, '0')}-15` : null,
    },
  };
}

function randomTies(random: Random, count: number): Ties {
  return {
    relations: Array.from({ length: count }, () => randomTie(random)),
    interests: random.chance(0.5) ? [randomInterest(random), randomInterest(random)] : [],
    incomes: random.chance(0.9)
      ? [
          { year: 2012, amount: 100_000 },
          { year: 2016, amount: 200_000 },
        ]
      : [],
    patients: random.chance(0.1) ? [digestOf(random.below(20))] : [],
    involvement: random.chance(0.05)
      ? [{ caseNumber: `CM16-${String(random.below(20)).padStart(7, '0')}`, as: 'utilization-reviewer' }]
      : [],
  };
}

function randomTie(random: Random): NonNullable<Ties['relations']>[number] {
  const relation = random.oneOf(RELATIONS);
  const family = FAMILY.includes(relation);
  const withPerson = family || relation === 'physician-patient';
  return {
    relation,
    with: { name: withPerson ? somePerson(random) : someFirm(random) },
    person: withPerson,
    from: day(random, 0.3),
    to: day(random, 0.3),
    serves:
      family && random.chance(0.4)
        ? [{ as: 'other-employee', of: { name: someFirm(random) }, to: day(random, 0.3) }]
        : [],
  };
}

const AMOUNTS = [4_990, 5_000, 5_000.01, 9_980, 10_000, 10_000.01, 120, null] as const;

function randomInterest(random: Random): NonNullable<Ties['interests']>[number] {
  return {
    with: { name: someFirm(random) },
    person: false,
    year: random.oneOf([2012, 2013, 2014, 2015, 2016, 2017, 2018]),
    amount: random.oneOf(AMOUNTS),
    nature: random.chance(0.1) ? 'review-contract' : random.oneOf(['consulting', 'speaking', 'ownership'] as const),
  };
}

/** Digest of a patient of this world. */
export const digestOf = (number: number) => number.toString(16).padStart(64, '0');

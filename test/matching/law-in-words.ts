import { Temporal } from 'temporal-polyfill';
import type { MatchCase } from '#domain/reviewers/matching/match-case.ts';
import type { Roster, RosterReviewer } from '#domain/reviewers/roster.ts';
import type { Ties } from '#domain/reviewers/ties.ts';
import { ITEMS } from './random-case.ts';
import { entityOf } from './world.ts';

/**
 * A second judge of an assignment, written from the words of the law and from nothing of the matching: what is illegal about giving this
 * case to this reviewer. It knows who is meant by a name from the world the names come from, so it compares no spellings.
 */
export function illegalities(roster: Roster, reviewer: RosterReviewer, asked: MatchCase): string[] {
  const day = asked.on;
  const { organization } = roster;
  if (organization === null) throw new Error('nobody has described the organization');
  const bound = [
    { name: reviewer.name, ties: reviewer.ties },
    { name: null, ties: organization.ties },
    ...organization.people.map(({ ties }) => ({ name: null, ties })),
  ];
  const said = [
    ...notQualified(reviewer, day),
    ...asked.items.flatMap(({ title }) => notCompetent(reviewer, title, day)),
    ...bound.flatMap(somebody => notIndependent(somebody, asked, day)),
  ];
  // 139.5(d)(1): nor be owned or controlled by an insurer, claims administrator or trade association
  if (organization.controls.some(({ firm, from, to }) => firm !== 'other' && during(day, from, to)))
    said.push('the organization is not independent');
  // 4610.6(i): a different organization, or else a different reviewer; nobody who saw the draft
  if (asked.remand !== null) {
    const { reviewers, draftSeenBy, organization: before, otherOrganization } = asked.remand;
    if ([...reviewers, ...draftSeenBy].includes(reviewer.id)) said.push('took part before the remand');
    if (otherOrganization && before === organization.id) said.push('another organization is available');
  }
  return said;
}

const FOREIGN = ['Ontario'];

function notQualified(reviewer: RosterReviewer, day: string): string[] {
  const said: string[] = [];
  // 139.5(d)(4) with 3209.3: licensed physicians in good standing; (B): a non-restricted licence in any state
  const licensed = reviewer.licences.filter(
    ({ state, standing, validFrom, expires }) =>
      !FOREIGN.includes(state) && standing === 'good' && during(day, validFrom, expires),
  );
  if (reviewer.profession === 'other' || licensed.length === 0) said.push('no licensed physician');
  if (reviewer.areas.length === 0) said.push('knows no area'); // (A)
  // (B): medical doctors and doctors of osteopathy also hold a current certification of a recognised board
  if (isDoctor(reviewer) && certificates(reviewer, day).length === 0) said.push('not certified');
  // (C): no history of disciplinary action or sanctions, taken or pending
  const acted = reviewer.discipline.filter(({ on }) => on === null || on <= day);
  const narrowed = reviewer.licences.filter(({ standing }) => standing !== 'good' && standing !== 'lapsed');
  if (acted.length + narrowed.length > 0) said.push('disciplined');
  // (D): commencing January 1, 2014, shall not hold an appointment as qualified medical evaluator
  const appointed = reviewer.qme || reviewer.qmeAppointments.some(term => during(day, term.validFrom, term.expires));
  if (day >= '2014-01-01' && appointed) said.push('a qualified medical evaluator');
  // the contract: more than five years, and at least 24 hours a week
  const { since, hoursPerWeek } = reviewer.practice;
  const long = since !== null && Temporal.PlainDate.from(since).add({ years: 5 }).toString() < day;
  if (!long || hoursPerWeek === null || hoursPerWeek < 24) said.push('not enough practice');
  return said;
}

const isDoctor = ({ profession }: RosterReviewer) => profession === 'MD' || profession === 'DO';

const certificates = ({ certifications }: RosterReviewer, day: string) =>
  certifications.filter(({ recognized, validFrom, expires }) => recognized && during(day, validFrom, expires));

/** Of whose field no item is that is about the spine or a limb. */
const PHYSICAL = [
  'Lumbar fusion at L4-5',
  'Lumbar epidural steroid injection at L4-5',
  'Physical therapy x 8 for the lumbar spine',
  'Chiropractic treatment x 6 for the lumbar spine',
  'MRI of the lumbar spine',
  'Right ankle arthroscopy',
];

/** Scope of practice of the other professions, and an area appropriate to the condition or treatment of a doctor. */
function notCompetent(reviewer: RosterReviewer, title: string, day: string): string[] {
  if (!isDoctor(reviewer)) {
    const others = ITEMS.find(item => item.title === title)?.others ?? [];
    return others.includes(reviewer.profession) ? [] : [`outside the scope of practice: ${title}`];
  }
  const never = ['Pediatrics', ...(PHYSICAL.includes(title) ? ['Psychiatry', 'Otolaryngology'] : [])];
  const held = certificates(reviewer, day);
  return held.length > 0 && held.every(({ specialty }) => never.includes(specialty))
    ? [`certified in no appropriate area: ${title}`]
    : [];
}

const FAMILIAL = ['spouse', 'domestic-partner', 'child', 'parent', 'sibling', 'spouse-parent', 'child-spouse'];
const PROFESSIONAL = ['physician-patient', 'partnership', 'employment', 'professional-corporation'];
const BY_CONTRACT = ['independent-contractor', 'network-membership'];
const EMPLOYING = ['employer', 'insurer', 'claims-administrator'];

/** 139.5(c)(2), (d)(5): no material professional, familial or financial affiliation with anybody on either list. */
function notIndependent(
  { name, ties }: { readonly name: string | null; readonly ties: Ties },
  asked: MatchCase,
  day: string,
): string[] {
  const said: string[] = [];
  const tiesNow = ties.relations.filter(({ from, to }) => during(day, from, to));
  for (const party of asked.parties) {
    const who = entityOf(party.name);
    if (name !== null && entityOf(name) === who) said.push(`is the ${party.role}`);
    if (party.role === 'medical-evaluator') continue;
    const money = moneyFrom(who, ties, day);
    if (money === 'material' || money === 'unknown') said.push(`money from the ${party.role}`);
    for (const { relation, with: tied } of tiesNow) {
      if (entityOf(tied.name) !== who) continue;
      const material =
        FAMILIAL.includes(relation) ||
        PROFESSIONAL.includes(relation) ||
        (BY_CONTRACT.includes(relation) && money !== 'five or less') ||
        (relation === 'development' && party.role.endsWith('manufacturer'));
      if (material) said.push(`${relation} of the ${party.role}`);
    }
  }
  // (c)(2)(B), (d)(5)(B): nor with an officer, director or employee of the employer, insurer or administrator
  const employing = asked.parties.filter(({ role }) => EMPLOYING.includes(role)).map(party => entityOf(party.name));
  for (const { relation, serves } of tiesNow) {
    const material = FAMILIAL.includes(relation) || PROFESSIONAL.includes(relation);
    if (material && serves.some(({ of, from, to }) => during(day, from, to) && employing.includes(entityOf(of.name))))
      said.push(`${relation} of somebody who works for a party`);
  }
  return [...said, ...earlierPart(ties, asked, day)];
}

/** Has treated the worker, at any time, or had another part in the case. */
function earlierPart(ties: Ties, asked: MatchCase, day: string): string[] {
  const said: string[] = [];
  for (const worker of asked.parties.filter(({ role }) => role === 'injured-worker')) {
    const byName = ties.relations.some(
      ({ relation, with: tied, from }) =>
        relation === 'physician-patient' && entityOf(tied.name) === entityOf(worker.name) && during(day, from, null),
    );
    if (byName || (worker.digest !== null && ties.patients.includes(worker.digest)))
      said.push('has treated the worker');
  }
  if (ties.involvement.some(({ caseNumber }) => caseNumber === asked.caseNumber)) said.push('had a part in the case');
  return said;
}

/** 139.5(d)(6)(B): more than five per cent of total annual income, of the year of the day or the year before. */
function moneyFrom(who: number, ties: Ties, day: string): 'none' | 'five or less' | 'material' | 'unknown' {
  const thisYear = Number(day.slice(0, 4));
  const found = [thisYear, thisYear - 1].map(year => {
    const paid = ties.interests.filter(
      interest =>
        interest.year === year && interest.nature !== 'review-contract' && entityOf(interest.with.name) === who,
    );
    if (paid.length === 0) return 'none' as const;
    const [income] = ties.incomes.filter(entry => entry.year <= year).toSorted((a, b) => b.year - a.year);
    if (income === undefined) return 'unknown' as const;
    const sum = paid.reduce((total, { amount }) => total + Math.round((amount ?? 0) * 100), 0);
    if (sum > (income.amount * 100 * 5) / 100) return 'material' as const;
    return paid.some(({ amount }) => amount === null) ? ('unknown' as const) : ('five or less' as const);
  });
  return (['material', 'unknown', 'five or less'] as const).find(kind => found.includes(kind)) ?? 'none';
}

/** Whether a day lies in a term; a term without a beginning or end is open there. */
function during(day: string, from: string | null, to: string | null): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

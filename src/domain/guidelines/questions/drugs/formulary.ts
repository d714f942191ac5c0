import { longDate } from '#domain/calendar/months.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { allDrugs } from '#domain/drugs/all-drugs.ts';
import type { Drug } from '#domain/drugs/drug.ts';
import { findDrugs } from '#domain/drugs/find-drug.ts';
import { drugListOn } from '#domain/drugs/formulary/drug-lists.ts';
import { type FormularyStatus, formularyStatus } from '#domain/drugs/formulary/formulary-status.ts';
import { type Condition, condition, silent } from '../../engine/condition.ts';
import type { Situation } from '../../engine/situation.ts';
import { isTopical } from './topical-ingredients.ts';

/** The day the drug is dispensed: of treatment already given its first day, else the day of the review; null when unknown. */
export function dispensedOn({ on, request }: Situation): CivilDate | null {
  return request.datesOfService?.toSorted()[0] ?? on;
}

/** Where the drug asked for stands in the formulary on the day; null before there was one, or when it is not in the table of drugs. */
export function formularyStanding(situation: Situation): FormularyStatus | null {
  const { drug, reviewed, subcategory } = situation.request;
  const day = dispensedOn(situation);
  const list = day === null ? null : drugListOn(day);
  if (drug === null || day === null || list === null) return null;
  if (subcategory === 'Topical compounds' || /compound/i.test(reviewed)) {
    return { status: 'compounded', list: list.version, fillDays: null, prospectiveReview: true, confidence: 'high' };
  }
  const found = (findDrugs(reviewed)[0] ?? findDrugs(drug.name)[0])?.value.drug ?? null;
  const meant = isTopical(situation) ? onSkin(found, drug.ingredients) : found;
  return meant === null ? null : formularyStatus(meant, day);
}

const ON_SKIN: ReadonlySet<Drug['route']> = new Set(['topical', 'transdermal']);

/** A cream goes by another line of the list than the tablet of the same name. */
function onSkin(found: Drug | null, ingredients: readonly string[]): Drug | null {
  if (found !== null && ON_SKIN.has(found.route)) return found;
  const same = ({ ingredients: of, route }: Drug) =>
    ON_SKIN.has(route) && of.length === ingredients.length && of.every(one => ingredients.includes(one));
  return allDrugs.find(same) ?? null;
}

/** Whether the drug may be dispensed without review beforehand. */
export const freeOfProspectiveReview: Condition = condition('an exempt drug', situation => {
  const day = dispensedOn(situation);
  const list = day === null ? null : drugListOn(day);
  if (day === null || list === null) return silent();
  const standing = formularyStanding(situation);
  const name = situation.request.drug?.name ?? 'The drug';
  const by = `By drug list ${list.version}, in force on ${longDate(day)},`;
  if (standing === null || standing.status === 'unknown') {
    const finding = `The drug list in force on ${longDate(day)} is version ${list.version}; how ${name} stands on it is not known to this library.`;
    return { verdict: 'not-documented', evidence: [], finding };
  }
  const { status, prospectiveReview, confidence } = standing;
  const needs = prospectiveReview === true ? 'needs' : 'does not need';
  const sure = confidence === 'high' ? '' : '; the rows of the list were not seen, and the reviewer must confirm it';
  return {
    verdict: prospectiveReview === true ? 'not-met' : 'met',
    evidence: [],
    finding: `${by} ${name} is ${WORDS[status]} and ${needs} review before it is dispensed${sure}.`,
  };
});

const WORDS: Readonly<Record<Exclude<FormularyStatus['status'], 'unknown'>, string>> = {
  exempt: 'exempt',
  'non-exempt': 'non-exempt',
  unlisted: 'unlisted',
  compounded: 'compounded',
};

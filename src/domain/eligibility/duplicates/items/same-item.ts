import type { Category, RequestedDrug } from '#domain/cases/requests/request.ts';
import type { Agreement } from '#domain/records/identity/agreement.ts';
import type { ReadItem } from './read-item.ts';
import { withinOneSlip } from '#domain/records/identity/slips.ts';

/** Services that category, count, region and side tell apart; of the others the words must agree too. */
const toldByCategory: readonly Category[] = ['physical-therapy', 'chiropractic', 'acupuncture', 'electrodiagnostic'];

/** Forms of a therapy that are not the same therapy. */
const forms = ['aquatic', 'pool', 'occupational', 'massage', 'hand', 'conditioning', 'traction'];

/** Whether two items ask for the same: `near` when one leaves something out (no quantity, no side) or has a slip. */
export function itemAgreement(a: ReadItem, b: ReadItem): Exclude<Agreement, 'unknown'> {
  if (a.plain === b.plain) return 'same';
  if (oneSlipApart(a, b)) return weakest('near', sideAgreement(a, b));
  if (a.request.drug !== null && b.request.drug !== null) {
    const drugs = drugAgreement(a.request.drug, b.request.drug);
    if (drugs === 'different' || a.request.category === 'drug') return weakest(drugs, sideAgreement(a, b));
  }
  return serviceAgreement(a, b);
}

/** All words and figures are the same but for one slip; it may have hidden from the reader what kind of service it is. */
function oneSlipApart(a: ReadItem, b: ReadItem): boolean {
  const onlyHere = [...a.words].filter(word => !b.words.has(word));
  const onlyThere = [...b.words].filter(word => !a.words.has(word));
  const [here, there] = [onlyHere[0], onlyThere[0]];
  if (here === undefined || there === undefined || onlyHere.length > 1 || onlyThere.length > 1) return false;
  const long = Math.min(here.length, there.length) >= 5;
  return long && withinOneSlip(here, there) && [...a.figures].join(' ') === [...b.figures].join(' ');
}

function weakest(...agreements: readonly Agreement[]): Exclude<Agreement, 'unknown'> {
  if (agreements.includes('different')) return 'different';
  return agreements.every(each => each === 'same') ? 'same' : 'near';
}

function valueAgreement<Value>(a: Value | null, b: Value | null): Agreement {
  if (a === null && b === null) return 'same';
  if (a === null || b === null) return 'near';
  return a === b ? 'same' : 'different';
}

function drugAgreement(a: RequestedDrug, b: RequestedDrug): Agreement {
  const named =
    a.ingredients.length > 0 && b.ingredients.length > 0
      ? valueAgreement(a.ingredients.toSorted().join('/'), b.ingredients.toSorted().join('/'))
      : namesAlike(a.name, b.name);
  return weakest(
    named,
    valueAgreement(a.strength, b.strength),
    valueAgreement(a.quantity, b.quantity),
    valueAgreement(a.refills, b.refills),
  );
}

function namesAlike(a: string, b: string): Agreement {
  return withinOneSlip(a.toLowerCase(), b.toLowerCase()) ? 'near' : 'different';
}

function sideAgreement(a: ReadItem, b: ReadItem): Agreement {
  return valueAgreement(a.request.side, b.request.side);
}

function regionAgreement(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'same' : 'near';
  const shared = a.filter(region => b.includes(region)).length;
  if (shared === 0) return spineNotNamed(a, b) || spineNotNamed(b, a) ? 'near' : 'different';
  return shared === a.length && shared === b.length ? 'same' : 'near';
}

/** `spine` alone leaves the region open. */
function spineNotNamed(a: readonly string[], b: readonly string[]): boolean {
  return a.includes('spine') && b.some(region => region.endsWith(' spine'));
}

function serviceAgreement(a: ReadItem, b: ReadItem): Exclude<Agreement, 'unknown'> {
  const [one, other] = [a.request, b.request];
  const vague = one.category === 'other' || other.category === 'other';
  if (!vague && (one.category !== other.category || one.subcategory !== other.subcategory)) return 'different';
  const byCategory = !vague && toldByCategory.includes(one.category);
  return weakest(
    sideAgreement(a, b),
    regionAgreement(one.bodyParts, other.bodyParts),
    valueAgreement(one.visits, other.visits),
    ...(byCategory ? [formAgreement(a.words, b.words)] : [wordAgreement(a.words, b.words), figureAgreement(a, b)]),
  );
}

function formsNamed(words: ReadonlySet<string>): string {
  const named = forms.filter(form => words.has(form)).join(' ');
  return named.replace('pool', 'aquatic');
}

function formAgreement(a: ReadonlySet<string>, b: ReadonlySet<string>): Agreement {
  return formsNamed(a) === formsNamed(b) ? 'same' : 'different';
}

/** Most of the words of the shorter title stand in the longer one. */
function wordAgreement(a: ReadonlySet<string>, b: ReadonlySet<string>): Agreement {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return more.size === 0 ? 'same' : 'different';
  const shared = [...fewer].filter(word => more.has(word)).length;
  if (shared === more.size) return 'same';
  const slips = [...fewer].filter(word => !more.has(word) && hasSlip(word, more)).length;
  return (shared + slips) / fewer.size >= 0.6 ? 'near' : 'different';
}

function hasSlip(word: string, words: ReadonlySet<string>): boolean {
  return word.length >= 5 && [...words].some(other => other.length >= 5 && withinOneSlip(word, other));
}

/** Levels, days, doses: figures that one title has and the other contradicts. Counts of visits are read as such. */
function figureAgreement(a: ReadItem, b: ReadItem): Agreement {
  if (a.request.visits !== null && b.request.visits !== null) return 'same';
  const [fewer, more] = a.figures.size <= b.figures.size ? [a.figures, b.figures] : [b.figures, a.figures];
  if (fewer.size === 0) return more.size === 0 ? 'same' : 'near';
  for (const figure of fewer) if (!more.has(figure)) return 'different';
  return fewer.size === more.size ? 'same' : 'near';
}

import type { Request } from '#domain/cases/requests/request.ts';
import { readVisits } from '#domain/cases/requests/visits.ts';
import { readQuantity, readRefills } from '#domain/drugs/quantity.ts';

/** All that was asked for at first. Of a remainder the authorized part counts towards what a guideline allows in all. */
export function wordingInAll({ kind, original, reviewed }: Request): string {
  return kind === 'remainder' && original !== null ? original : reviewed;
}

const RANGE =
  /\b\d{1,2}\s*(?:-|–|to)\s*(\d{1,2})\s*(?:(?:times?|x|visits?|sessions?|treatments?)\s*)?(?:(?:a|per|each|\/)\s*(?:week|wk))?\s*(?:(?:for|x|over)\s*(\d{1,2})\s*(?:weeks?|wks?))?/i;

/** Visits asked for in all, of a range the most; null when none are named. */
export function visitsInAll(request: Request): number | null {
  const wording = wordingInAll(request);
  const read = wording === request.reviewed ? request.visits : readVisits(wording);
  if (read !== null) return read;
  const range = RANGE.exec(wording);
  return range === null ? null : Number(range[1]) * Number(range[2] ?? 1);
}

/** Visits beyond those authorized are asked for: the first course has been granted. */
export function isBeyondAuthorized({ kind, authorized }: Request): boolean {
  return kind === 'remainder' && authorized !== null;
}

/** Units of a drug asked for in all, refills counted in; null when no quantity is named. */
export function unitsInAll(request: Request): { readonly units: number; readonly refills: number } | null {
  const wording = wordingInAll(request);
  const isSame = wording === request.reviewed;
  const units = isSame ? (request.drug?.quantity ?? null) : readQuantity(wording);
  if (units === null) return null;
  const refills = isSame ? (request.drug?.refills ?? null) : readRefills(wording);
  return { units, refills: refills ?? 0 };
}

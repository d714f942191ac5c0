import { splitWords } from '#domain/drugs/lexicon.ts';
import { isAncillary } from './ancillary.ts';
import { readDatesOfService } from './dates-of-service.ts';
import { readModifiedRequest } from './modified-request.ts';
import { readBodyParts } from './requested-body-parts.ts';
import { readRequestKind } from './request-kind.ts';
import type { Request } from './request.ts';
import { isGivenInVisits } from './request-category.ts';
import { readVisits } from './visits.ts';

/** The disputed service a title asks for, as an object. What was asked is read from the part under review. */
export function readRequest(title: string): Request {
  const worded = title.replace(/\s+/g, ' ').trim();
  const modified = readModifiedRequest(worded);
  const words = splitWords(modified.reviewed);
  const kind = readRequestKind(words);
  const { retrospective, datesOfService } = readDatesOfService(modified.reviewed);
  return {
    ...modified,
    retrospective,
    datesOfService: datesOfService === null ? null : [...datesOfService],
    ancillary: isAncillary(worded),
    ...kind,
    visits: isGivenInVisits(kind.category) ? readVisits(modified.reviewed) : null,
    ...readBodyParts(words),
  };
}

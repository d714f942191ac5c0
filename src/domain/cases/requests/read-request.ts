import { splitWords } from '#domain/drugs/lexicon.ts';
import { singleSpaced } from '#domain/drugs/words/single-spaced.ts';
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
  return readSpacedRequest(singleSpaced(title));
}

/** The same of a title whose words are parted by single spaces. */
export function readSpacedRequest(worded: string): Request {
  const { kind, original, authorized, reviewed } = readModifiedRequest(worded);
  const words = splitWords(reviewed);
  const { category, subcategory, drug } = readRequestKind(words);
  const { retrospective, datesOfService } = readDatesOfService(reviewed);
  const { bodyParts, side } = readBodyParts(words);
  return {
    kind,
    original,
    authorized,
    reviewed,
    retrospective,
    datesOfService: datesOfService === null ? null : [...datesOfService],
    ancillary: isAncillary(worded),
    category,
    subcategory,
    drug,
    visits: isGivenInVisits(category) ? readVisits(reviewed) : null,
    bodyParts,
    side,
  };
}

import type { Request } from './request.ts';

/** The disputed service a title asks for, as an object. */
export function readRequest(title: string): Request {
  return {
    kind: 'plain',
    original: null,
    authorized: null,
    reviewed: title,
    retrospective: false,
    datesOfService: null,
    ancillary: false,
    category: 'other',
    subcategory: null,
    drug: null,
    visits: null,
    bodyParts: [],
    side: null,
  };
}

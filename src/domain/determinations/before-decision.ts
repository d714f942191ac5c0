import type { DisputedItem } from '#domain/cases/disputed-item.ts';
import type { GuidelineBasis } from '#domain/guidelines/citations/citation.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { Determination, Header } from './determination.ts';

/** What stood before a published decision was made; outcome, reviewer's guideline and rationale are not in it. */
export type BeforeDecision = {
  readonly file: string;
  readonly header: Header;
  /** The clinical summary as a document, so that facts keep their place. */
  readonly summary: RecordDocument;
  readonly items: readonly (DisputedItem & { readonly claimsAdministrator: GuidelineBasis })[];
};

/** A published determination without its decision: header, clinical summary, requests, the claims administrator's line. */
export function beforeDecision({ file, header, clinicalSummary, items }: Determination): BeforeDecision {
  return {
    file,
    header,
    summary: {
      id: file,
      title: 'Clinical case summary',
      date: null,
      author: null,
      part: 'summary',
      pages: [{ number: 1, text: clinicalSummary }],
    },
    items: items.map(({ title, request, claimsAdministrator }) => ({ title, request, claimsAdministrator })),
  };
}

import type { Category, Request } from '#domain/cases/requests/request.ts';
import type { Source } from '#domain/law/source.ts';

/** A disputed item as a scope of practice sees it. */
export type Asked = {
  readonly request: Pick<Request, 'category' | 'subcategory' | 'drug' | 'reviewed'>;
  /** Regions of the body the item is about; those of the case where the item names none. */
  readonly regions: readonly string[];
};

/** What a profession may judge because it may do it. */
export type Scope = {
  readonly source: Source;
  /** Null when the item lies within the scope, else why it does not. */
  readonly excludes: (asked: Asked) => string | null;
};

const KINDS: Readonly<Record<Category, string>> = {
  drug: 'a drug',
  imaging: 'imaging',
  electrodiagnostic: 'an electrodiagnostic study',
  lab: 'a laboratory test',
  'physical-therapy': 'physical therapy',
  chiropractic: 'chiropractic care',
  acupuncture: 'acupuncture',
  injection: 'an injection',
  surgery: 'surgery',
  dme: 'equipment',
  consult: 'a medical consultation',
  psych: 'psychological care',
  program: 'a treatment program',
  'home-health': 'home health care',
  transportation: 'transportation',
  other: 'a service of another kind',
};

/** What an item is, in words: `a drug`, `surgery`. */
export const kindInWords = ({ request }: Asked): string =>
  request.drug !== null && request.category !== 'injection' ? KINDS.drug : KINDS[request.category];

/** Whether the item concerns regions, and only those listed. */
export const liesWithin = ({ regions }: Asked, listed: ReadonlySet<string>): boolean =>
  regions.length > 0 && regions.every(region => listed.has(region));

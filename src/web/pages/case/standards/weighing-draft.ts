import type { CaseItem } from '#api/cases/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { Weighing } from '#domain/cases/analyses/weighing.ts';
import { objectionsToWeighing } from '#domain/guidelines/standards/competing-recommendations.ts';
import { sourceOfEdition } from '#domain/guidelines/standards/search-sequence.ts';
import type { WeighingDraft } from '../../../parts/drafts.ts';
import { editionWords } from '../../../parts/words/case-words.ts';

type Row = WeighingDraft['recommendations'][number];

const blank: Row = {
  source: 'study',
  citation: '',
  direction: 'for',
  citedBy: 'requesting-physician',
  rebuts: false,
  question: 'treatment-benefit',
  level: null,
  applicable: true,
  applicability: '',
};

/** A worksheet as it begins: what the search came to, and what the request cites against it. */
export function newWeighing({ asked: { edition, topics } }: Pick<CaseItem, 'asked'>): WeighingDraft {
  const found: Row = {
    ...blank,
    source: sourceOfEdition(edition) ?? 'other-guideline',
    citation: edition === null ? '' : [editionWords(edition), topics[0]?.title].filter(Boolean).join(', '),
    direction: 'against',
    citedBy: 'reviewer',
  };
  return { recommendations: [found, { ...blank, rebuts: true }], governs: null, why: '' };
}

/** A further recommendation, of which nothing is said yet. */
export function withRow(draft: WeighingDraft): WeighingDraft {
  return { ...draft, recommendations: [...draft.recommendations, blank] };
}

/** A worksheet without one of its recommendations; what governed still does, unless it is the one taken out. */
export function withoutRow({ recommendations, governs, why }: WeighingDraft, row: number): WeighingDraft {
  const moved = governs === null || governs < row ? governs : governs === row ? null : governs - 1;
  return { recommendations: recommendations.filter((_, index) => index !== row), governs: moved, why };
}

export type ReadWeighing =
  | { readonly kind: 'complete'; readonly weighing: Weighing }
  | { readonly kind: 'open'; readonly errors: readonly string[] };

/** The worksheet as it would be kept, or what it still lacks, in words. */
export function readWeighing(draft: WeighingDraft, on: CivilDate | null): ReadWeighing {
  const read = Weighing.safeParse({ ...draft, governs: draft.governs ?? -1 });
  const errors = read.success
    ? objectionsToWeighing(read.data, on ?? '9999-12-31').map(({ field, message }) => placed(field.split('/'), message))
    : read.error.issues.map(({ path, message }) => placed(path.map(String), message));
  return read.success && errors.length === 0
    ? { kind: 'complete', weighing: read.data }
    : { kind: 'open', errors: [...new Set(errors)] };
}

function placed([part, row]: readonly string[], message: string): string {
  return part === 'recommendations' && row !== undefined ? `Recommendation ${Number(row) + 1}: ${message}` : message;
}

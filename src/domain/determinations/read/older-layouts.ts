import type { LetterFormat } from '#domain/determinations/determination.ts';
import type { Flow } from './layout/flow.ts';
import { findPart, type Part } from './older/layout/part-headings.ts';

export type OlderFormat = Exclude<LetterFormat, 'F1'>;

/** Layouts of other years, each known by headings format F1 does not have. */
const OLDER_LAYOUTS: readonly { readonly format: OlderFormat; readonly marks: readonly Part[] }[] = [
  { format: 'F3', marks: ['review', 'why'] },
  { format: 'F2a', marks: ['notice', 'decision', 'qualifications'] },
  { format: 'F2b', marks: ['letter', 'decisions'] },
];

/** The older layout a text shows a heading of, if any. */
export function olderLayout(flow: Flow): OlderFormat | null {
  return OLDER_LAYOUTS.find(({ marks }) => marks.some(mark => findPart(flow, mark) !== null))?.format ?? null;
}

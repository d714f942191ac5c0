import type { CaseItem, CaseView } from '#api/cases/contract.ts';
import type { Fact, Place } from '#domain/evidence/fact.ts';
import type { Explanation } from '#domain/guidelines/review.ts';

export const SUMMARY_TAB = ':summary';
export const HISTORY_TAB = ':history';

/** One place in the record that some criterion rests on. `tab` is null when the text it stands in is not at hand. */
export type EvidenceMark = {
  readonly id: string;
  readonly at: Place;
  readonly tab: string | null;
  readonly uses: readonly CriterionUse[];
};
/** Indexes, from 0. */
export type CriterionUse = { readonly item: number; readonly criterion: number };
export type EvidenceIndex = ReadonlyMap<string, EvidenceMark>;

/** Every place the criteria of a case rest on, once, with the criteria that use it. */
export function evidenceIndex(view: Pick<CaseView, 'clinicalSummary' | 'documents' | 'items'>): EvidenceIndex {
  const index = new Map<string, EvidenceMark>();
  const markAt = (at: Place) => index.get(placeKey(at)) ?? { id: `e${index.size}`, at, tab: tabOf(at, view), uses: [] };
  for (const [item, { asked, counts }] of view.items.entries()) {
    for (const [criterion, { evidence }] of asked.criteria.entries()) {
      for (const { at } of evidence) {
        const known = markAt(at);
        const isNew = !known.uses.some(use => use.item === item && use.criterion === criterion);
        index.set(placeKey(at), isNew ? { ...known, uses: [...known.uses, { item, criterion }] } : known);
      }
    }
    for (const { at } of countedEvidence(counts)) index.set(placeKey(at), markAt(at));
  }
  return index;
}

function countedEvidence({ morphine, visits, checklist }: CaseItem['counts']): readonly Fact[] {
  return [...(morphine?.lines ?? []), ...(visits?.lines ?? []), ...checklist].flatMap(({ evidence }) => evidence);
}

/** The marks of the given facts, each once, in the order given. */
export function marksOf(index: EvidenceIndex, facts: readonly Fact[]): readonly EvidenceMark[] {
  const marks = facts.map(fact => index.get(placeKey(fact.at))).filter(mark => mark !== undefined);
  return [...new Set(marks)];
}

/** Evidence of a tree of conditions, from the top. */
export function evidenceWithin(explanation: Explanation): readonly Fact[] {
  return [...explanation.evidence, ...explanation.parts.flatMap(evidenceWithin)];
}

/** Documents other than a copy of the summary, which has its own place on the page. */
export function submittedDocuments({ documents, clinicalSummary }: Pick<CaseView, 'documents' | 'clinicalSummary'>) {
  return documents.filter(
    each => each.part !== 'summary' || each.pages.map(page => page.text).join('\n') !== clinicalSummary,
  );
}

function tabOf(at: Place, view: Pick<CaseView, 'clinicalSummary' | 'documents'>): string | null {
  if (at.part === 'summary' && view.clinicalSummary.slice(at.start, at.end) === at.quote) return SUMMARY_TAB;
  const document = view.documents.find(each => each.id === at.document);
  const page = document?.pages.find(each => each.number === at.page);
  return page?.text.slice(at.start, at.end) === at.quote ? at.document : null;
}

function placeKey(at: Place): string {
  return JSON.stringify([at.document, at.page, at.part, at.start, at.end]);
}

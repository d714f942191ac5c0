import type { RecordDocument } from '#domain/records/document.ts';
import { contextAt } from './context/context.ts';
import type { Draft } from './draft.ts';
import type { Fact, FactKind, FactOf } from './fact.ts';
import { allKinds } from './kinds/all-kinds.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { type FlowOfDates, flowOfDates } from './reading/flow-of-dates.ts';
import { type Reading, readPage, sentenceAt } from './reading/reading.ts';

/** Which finders these are. Raise it when they find otherwise: facts kept of a record that others found are then found anew. */
export const FINDERS = 14;

type Spot = Pick<Fact['at'], 'document' | 'page' | 'part'>;

/** Parts of a dose as offsets into the raw page. */
function withRawSpans(says: Draft['says'], reading: Reading): Draft['says'] {
  if (says.kind !== 'medication' || says.value.spans === undefined) return says;
  const spans = says.value.spans.map(({ of, start, end }) => ({ of, ...rawSpot(reading, start, end) }));
  return { ...says, value: { ...says.value, spans } };
}

function rawSpot({ origins }: Reading, start: number, end: number): { readonly start: number; readonly end: number } {
  return { start: origins[start] ?? 0, end: (origins[end - 1] ?? 0) + 1 };
}

function placed(draft: Draft, reading: Reading, spot: Spot, flow: FlowOfDates): Fact {
  const context = contextAt(reading.scopes, draft.start, draft.end);
  const { start, end } = rawSpot(reading, draft.start, draft.end);
  return {
    ...withRawSpans(draft.says, reading),
    assertion: draft.assertion ?? context.assertion,
    subject: context.subject,
    date:
      draft.date === undefined
        ? draft.ofReview === true && isReviewAt(reading, draft.start)
          ? flow.decisionAt(draft.start)
          : flow.at(draft.start)
        : draft.date,
    at: { ...spot, start, end, quote: reading.raw.slice(start, end) },
  };
}

function isReviewAt(reading: Reading, at: number): boolean {
  return sentenceAt(reading, at).isReview;
}

function byPlace(one: Draft, other: Draft): number {
  return one.start - other.start || one.end - other.end || (one.says.kind < other.says.kind ? -1 : 1);
}

/** Drafts of a page without repeats and without what utilization review only says of the record. */
function drafts(reading: Reading, finders: readonly (typeof allKinds)[number][]): Draft[] {
  const found = finders
    .flatMap(([, find]) => find(reading))
    .filter(draft => draft.start < draft.end && (draft.ofReview === true || !isReviewAt(reading, draft.start)));
  const kept: Draft[] = [];
  for (const draft of found.toSorted(byPlace)) if (!repeats(draft, kept)) kept.push(draft);
  return kept;
}

/** Drafts of one place and kind follow one another: only they can say the same. */
function repeats(draft: Draft, kept: readonly Draft[]): boolean {
  const { start, end, says } = draft;
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const other = kept[at];
    if (other?.start !== start || other.end !== end || other.says.kind !== says.kind) return false;
    if (JSON.stringify(other.says) === JSON.stringify(says)) return true;
  }
  return false;
}

/** Finds the facts of one kind of a page that was read before, of a document without a date; each kind is looked for once. */
export function factsByKind(
  spot: Spot,
  reading: Reading,
): <Kind extends FactKind>(kind: Kind) => readonly FactOf<Kind>[] {
  const flow = lazy(() => flowOfDates(reading, null));
  const found: { [Kind in FactKind]?: readonly FactOf<Kind>[] } = {};
  return <Kind extends FactKind>(kind: Kind): readonly FactOf<Kind>[] => {
    const known: readonly FactOf<Kind>[] | undefined = found[kind];
    if (known !== undefined) return known;
    const facts = drafts(reading, byKind.get(kind) ?? [])
      .map(draft => placed(draft, reading, spot, flow()))
      .filter((fact): fact is FactOf<Kind> => fact.kind === kind);
    Object.assign(found, { [kind]: facts });
    return facts;
  };
}

const byKind = Map.groupBy(allKinds, ([kind]) => kind);

/** Every fact a document states, in text order, each with its place. */
export function findFacts(document: RecordDocument): Fact[] {
  const facts: Fact[] = [];
  let carried = document.date;
  for (const page of document.pages) {
    const reading = readPage(page.text);
    const flow = flowOfDates(reading, carried);
    const spot = { document: document.id, page: page.number, part: document.part };
    for (const draft of drafts(reading, allKinds)) facts.push(placed(draft, reading, spot, flow));
    carried = flow.last;
  }
  return facts;
}

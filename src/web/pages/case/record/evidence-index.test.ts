import { expect, test } from 'vitest';
import type { CaseItem } from '#api/cases/contract.ts';
import type { Fact, Place } from '#domain/evidence/fact.ts';
import type { Explanation, JudgedCriterion } from '#domain/guidelines/review.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import { evidenceIndex, evidenceWithin, marksOf, SUMMARY_TAB, submittedDocuments } from './evidence-index.ts';

const clinicalSummary = 'She takes Norco for back pain.';
const note: RecordDocument = {
  id: 'note',
  title: 'Progress note',
  date: '2015-04-15',
  author: null,
  part: 'page',
  pages: [
    { number: 1, text: 'Norco twice a day.' },
    { number: 2, text: 'Not working.' },
  ],
};

const norco = fact({ document: 'note', page: 1, part: 'page', start: 0, end: 5, quote: 'Norco' });
const work = fact({ document: 'note', page: 2, part: 'page', start: 0, end: 11, quote: 'Not working' });
const told = fact({ document: 'note', page: 1, part: 'summary', start: 10, end: 15, quote: 'Norco' });

// biome-ignore format: a table reads in columns
test.each<[string, Fact, string | null]>([
  // why this row                                    fact                                          tab
  ['a page of a document',                           norco,                                        'note'],
  ['a later page',                                   work,                                         'note'],
  ['the summary, whatever document it is said of',   told,                                         SUMMARY_TAB],
  ['a document that is not here',                    fact({ ...norco.at, document: 'other' }),     null],
  ['a page that is not here',                        fact({ ...norco.at, page: 3 }),               null],
  ['words that do not stand at the place',           fact({ ...norco.at, quote: 'Soma!' }),        null],
])('where evidence is shown: %s', (_why, evidence, tab) => {
  const index = evidenceIndex({ clinicalSummary, documents: [note], items: [item(criterion([evidence]))] });
  expect([...index.values()].map(mark => mark.tab)).toEqual([tab]);
});

test('one place used by several criteria is one mark that names them all', () => {
  const nested = { ...condition([]), operator: 'all' as const, parts: [condition([norco]), condition([work])] };
  const items = [item(criterion([norco]), criterion([norco, work])), item({ ...criterion([]), explanation: nested })];
  const index = evidenceIndex({ clinicalSummary, documents: [note], items });
  const [first, second] = marksOf(index, [norco, norco, work]);
  expect(index.size).toBe(2);
  expect(first?.uses).toEqual([
    { item: 0, criterion: 0 },
    { item: 0, criterion: 1 },
    { item: 1, criterion: 0 },
  ]);
  expect(second?.uses).toEqual([
    { item: 0, criterion: 1 },
    { item: 1, criterion: 0 },
  ]);
});

test('a document that only repeats the summary is not shown twice', () => {
  const copy: RecordDocument = { ...note, id: 'copy', part: 'summary', pages: [{ number: 1, text: clinicalSummary }] };
  const shown = submittedDocuments({ clinicalSummary, documents: [copy, note] });
  expect(shown.map(each => each.id)).toEqual(['note']);
});

function fact(at: Place): Fact {
  return { kind: 'request', value: { text: at.quote }, assertion: 'affirmed', subject: 'patient', date: null, at };
}

function condition(evidence: readonly Fact[]): Explanation {
  return { operator: 'condition', text: 'holds', verdict: 'met', evidence, parts: [] };
}

function criterion(evidence: Fact[]): JudgedCriterion {
  return {
    id: 'a/b',
    text: 'holds',
    edition: 'mtus-chronic-pain-2009',
    confidence: 'high',
    verified: true,
    pages: [],
    kind: 'require',
    verdict: 'met',
    evidence,
    explanation: condition(evidence),
  };
}

function item(...criteria: JudgedCriterion[]): CaseItem {
  return {
    title: 'Norco',
    request: {
      kind: 'plain',
      original: null,
      authorized: null,
      reviewed: 'Norco',
      retrospective: false,
      datesOfService: null,
      ancillary: false,
      category: 'drug',
      subcategory: null,
      drug: null,
      visits: null,
      bodyParts: [],
      side: null,
    },
    claimsAdministrator: { text: '', basis: 'none', citations: [] },
    asked: {
      dependsOn: null,
      edition: null,
      topics: [],
      criteria: criteria.map(({ explanation, ...criterion }) => ({
        ...criterion,
        evidence: [...criterion.evidence, ...evidenceWithin(explanation)],
      })),
    },
    counts: { morphine: null, visits: null, checklist: [] },
    firstView: null,
    review: null,
    proposedGuideline: null,
    decision: null,
    closed: null,
    panel: null,
  };
}

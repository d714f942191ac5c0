import { expect, test } from 'vitest';
import { type DeskRow, filterDesk, openIn, rulesFound } from './desk-rows.ts';
import type { QualitySearch } from './quality-search.ts';

type Found = DeskRow['findings'][number];

function finding(rule: Found['rule'], severity: Found['severity'], with_: Partial<Found> = {}): Found {
  return {
    rule,
    severity,
    item: 0,
    message: 'What is wrong.',
    at: { part: 'rationale', start: 0, end: 4, quote: 'Pain' },
    against: null,
    source: 'Labor Code 4610.6',
    key: `${rule} 1 a`,
    record: [],
    answer: null,
    open: severity !== 'note',
    ...with_,
  };
}

function row(caseNumber: string, findings: readonly Found[], with_: Partial<DeskRow> = {}): DeskRow {
  return {
    caseNumber,
    state: 'in-review',
    items: ['Norco 10/325mg #60'],
    seat: null,
    signedOn: null,
    checkedAtSigning: false,
    findings: [...findings],
    unchecked: [],
    ...with_,
  };
}

const clean = row('CM16-0000001', []);
const noted = row('CM16-0000002', [finding('misspelling', 'note')], { items: ['MRI of the left knee'] });
const grave = row('CM16-0000003', [finding('denied-fact', 'error'), finding('misspelling', 'note')]);
const signed = row('CM16-0000004', [finding('denied-fact', 'error')], { signedOn: '2016-12-01', state: 'determined' });
const rows = [clean, noted, grave, signed];

// biome-ignore format: a table reads in columns
test.each<[string, QualitySearch, string[]]>([
  // why this row                     search                            rows and how many findings of each
  ['all, what is open first',         {},                               ['3: 2', '1: 0', '2: 1', '4: 1']],
  ['by gravity',                      { severity: 'error' },            ['3: 1', '4: 1']],
  ['by rule',                         { rule: 'misspelling' },          ['3: 1', '2: 1']],
  ['drafts',                          { of: 'drafts' },                 ['3: 2', '1: 0', '2: 1']],
  ['signed',                          { of: 'signed' },                 ['4: 1']],
  ['words of an item',                { q: 'left KNEE' },               ['2: 1']],
  ['words of a rule',                 { q: 'denied fact' },             ['3: 2', '4: 1']],
  ['several together',                { q: 'norco', severity: 'note' }, ['3: 1']],
  ['nothing',                         { q: 'nothing has this' },        []],
])('%s', (_why, search, expected) => {
  const shown = filterDesk(rows, search);
  expect(shown.map(({ caseNumber, findings }) => `${caseNumber.at(-1)}: ${findings.length}`)).toEqual(expected);
});

test('what is signed stands in nobody’s way', () => {
  expect([clean, noted, grave, signed].map(openIn)).toEqual([0, 0, 1, 0]);
});

test('rules are named once', () => {
  expect(rulesFound(rows)).toEqual(['denied-fact', 'misspelling']);
});

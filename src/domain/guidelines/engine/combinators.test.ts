import * as fc from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { request, situation } from '../../../../test/builders/situations.ts';
import { Verdict } from '../review.ts';
import { all, any, atLeast, listed, not, unless } from './combinators.ts';
import { condition, silent, weighed } from './condition.ts';

const here = situation(request('a service'));
const obese = fact('comorbidity', { name: 'obesity' });
const lean = fact('comorbidity', { name: 'obesity' }, { assertion: 'denied' });
const yes = condition('one thing', () => weighed([obese], []));
const no = condition('another', () => weighed([], [lean]));
const unknown = condition('a third', () => silent());
const both = condition('a fourth', () => weighed([obese], [lean]));

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          condition                    verdict            text
  ['all: one fails',                       all(yes, no),                'not-met',         'one thing and another'],
  ['all: one is silent',                   all(yes, unknown),           'not-documented',  'one thing and a third'],
  ['any: one holds',                       any(no, unknown, yes),       'met',             'another, a third or one thing'],
  ['any: only a contradiction left',       any(no, both),               'contradicted',    'another or a fourth'],
  ['at least two of three',                atLeast(2, yes, both, no),   'contradicted',    'at least 2 of: one thing; a fourth; another'],
  ['unless: the condition holds',          unless(yes, unknown),        'met',             'one thing'],
  ['unless: an exception holds',           unless(no, unknown, yes),    'met',             'another'],
  ['unless: a silent exception is none',   unless(no, unknown),         'not-met',         'another'],
  ['unless: silence with no exception',    unless(unknown, no),         'not-documented',  'a third'],
  ['not: turned round',                    not(no),                     'met',             'the absence of another'],
  ['not: silence stays silence',           not(unknown, 'no third'),    'not-documented',  'no third'],
] as const)('%s', (_why, joined, verdict, text) => {
  const explanation = joined(here);
  expect(explanation).toMatchObject({ verdict, text });
});

test('the tree keeps each part with its own evidence, and the whole holds each fact once', () => {
  const { parts, evidence, operator } = all(yes, both)(here);
  expect(operator).toBe('all');
  expect(parts.map(part => part.evidence)).toEqual([[obese], [obese, lean]]);
  expect(evidence).toEqual([obese, lean]);
});

test('the opposite of the opposite has the verdict of the condition', () => {
  const verdict = fc.constantFrom(...Verdict.options);
  fc.assert(
    fc.property(verdict, given => {
      const one = condition('it', () => ({ verdict: given, evidence: [] }));
      expect(not(not(one))(here).verdict).toBe(given);
    }),
  );
});

test.each([
  ['one', ['a'], 'a'],
  ['two', ['a', 'b'], 'a or b'],
  ['three', ['a', 'b', 'c'], 'a, b or c'],
  ['none', [], ''],
])('a list of %s', (_why, texts, expected) => expect(listed(texts, 'or')).toBe(expected));

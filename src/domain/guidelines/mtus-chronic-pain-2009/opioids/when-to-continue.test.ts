import { expect, test } from 'vitest';
import { fact, pain } from '../../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { opioidsWhenToContinue, source } from './when-to-continue.ts';

const norco = drugRequest('Norco 10/325 mg', ['hydrocodone', 'acetaminophen'], {
  strength: '10/325 mg',
  quantity: 120,
});
const work = (status: 'modified' | 'off-work' | 'full-duty', date: string | null = null) =>
  fact(
    'work-status',
    { status, restrictions: null },
    { date, quote: status === 'off-work' ? 'off work' : 'working with restrictions' },
  );
const gain = fact('function', { activity: 'walking', change: 'improved' });
const loss = fact('function', { activity: 'walking', change: 'declined' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            criterion               situation                      verdict
  ['back at work',                            'work-or-function-and-pain', situation(norco, work('modified')),                        'met'],
  ['restrictions without a word on working',  'work-or-function-and-pain', situation(norco, fact('work-status', { status: 'modified', restrictions: null }, { quote: 'work restrictions' })), 'not-documented'],
  ['off work, nothing else known',            'work-or-function-and-pain', situation(norco, work('off-work')),                        'not-documented'],
  ['function and pain better, though off work', 'work-or-function-and-pain', situation(norco, work('off-work'), gain, pain(8, 'without'), pain(4, 'with')), 'met'],
  ['pain better, function silent',            'work-or-function-and-pain', situation(norco, work('off-work'), pain(8, 'without'), pain(4, 'with')), 'not-documented'],
  ['function worse, off work',                'work-or-function-and-pain', situation(norco, work('off-work'), loss),                  'not-met'],
  ['pain the same',                           'work-or-function-and-pain', situation(norco, work('off-work'), gain, pain(8, 'without'), pain(8, 'with')), 'not-met'],
  ['pain a point of nine less: not noticed',  'work-or-function-and-pain', situation(norco, work('off-work'), gain, pain(9, 'without'), pain(8, 'with')), 'not-met'],
  ['two points of nine less',                 'work-or-function-and-pain', situation(norco, work('off-work'), gain, pain(9, 'without'), pain(7, 'with')), 'met'],
  ['a point of three less: a third',          'work-or-function-and-pain', situation(norco, work('off-work'), gain, pain(3, 'without'), pain(2, 'with')), 'met'],
  ['a point of four less: a quarter',         'work-or-function-and-pain', situation(norco, work('off-work'), gain, pain(4, 'without'), pain(3, 'with')), 'not-met'],
  ['function said better and worse',          'work-or-function-and-pain', situation(norco, work('off-work'), gain, loss, pain(8, 'without'), pain(4, 'with')), 'contradicted'],
  ['the latest word on work counts',          'work-or-function-and-pain', situation(norco, work('full-duty', '2014-01-01'), work('off-work', '2014-10-08'), loss), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(opioidsWhenToContinue, criterion, here)).toBe(verdict);
});

import * as fc from '../../../test/random.ts';
import { expect, test } from 'vitest';
import { fact } from '../../../test/builders/facts.ts';
import { CriterionKind, type JudgedCriterion, Verdict } from './review.ts';
import { weighCriteria } from './weigh-criteria.ts';

const evidence = [fact('comorbidity', { name: 'obesity' })];

function judged(kind: CriterionKind, verdict: Verdict): JudgedCriterion {
  const shown = verdict === 'not-documented' ? [] : evidence;
  const explanation = { operator: 'condition', text: 'it', verdict, evidence: shown, parts: [] } as const;
  const standing = { edition: 'mtus-chronic-pain-2009', confidence: 'high', verified: true } as const;
  return { id: 'topic/it', text: 'It.', ...standing, pages: [], kind, verdict, evidence: shown, explanation };
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                              criteria                                                              proposal
  ['all that is required is met',                              [judged('require', 'met'), judged('require', 'met')],                 'overturn'],
  ['a requirement is not met',                                 [judged('require', 'met'), judged('require', 'not-met')],             'uphold'],
  ['a bar stands',                                             [judged('require', 'met'), judged('bar', 'met')],                     'uphold'],
  ['a bar on which the record is silent does not stand',       [judged('require', 'met'), judged('bar', 'not-documented')],          'overturn'],
  ['a limit is exceeded',                                      [judged('require', 'met'), judged('limit', 'not-met')],               'uphold'],
  ['advice never decides',                                     [judged('require', 'met'), judged('advise', 'not-met')],              'overturn'],
  ['half is documented: open',                                 [judged('require', 'met'), judged('require', 'not-documented')],      'insufficient'],
  ['the record says both: open',                               [judged('require', 'contradicted'), judged('require', 'met')],        'insufficient'],
  ['only a contradiction: open',                               [judged('require', 'contradicted')],                                  'insufficient'],
  ['the record is silent on everything: open',                 [judged('require', 'not-documented')],                                'insufficient'],
  ['most is undocumented though the record speaks',            [judged('require', 'not-documented'), judged('advise', 'met')],       'uphold'],
  ['only a limit, and kept',                                   [judged('limit', 'met')],                                             'overturn'],
  ['no criterion at all',                                      [],                                                                   'insufficient'],
] as const)('%s', (_why, criteria, proposal) => {
  expect(weighCriteria(criteria).proposal).toBe(proposal);
});

const criterion = fc
  .tuple(fc.constantFrom(...CriterionKind.options), fc.constantFrom(...Verdict.options))
  .map(([kind, verdict]) => judged(kind, verdict));
const rising = ['not-met', 'not-documented', 'contradicted', 'met'] as const;

test('a requirement that is answered better never lowers the support', () => {
  fc.assert(
    fc.property(fc.array(criterion, { maxLength: 6 }), fc.nat(2), (others, step) => {
      const low = weighCriteria([...others, judged('require', rising[step] ?? 'not-met')]).support;
      const high = weighCriteria([...others, judged('require', rising[step + 1] ?? 'met')]).support;
      expect(high).toBeGreaterThanOrEqual(low);
    }),
  );
});

test('a bar that stands or a limit that is exceeded never raises it', () => {
  fc.assert(
    fc.property(fc.array(criterion, { maxLength: 6 }), others => {
      const without = weighCriteria(others).support;
      expect(weighCriteria([...others, judged('bar', 'met')]).support).toBeLessThanOrEqual(without);
      expect(weighCriteria([...others, judged('limit', 'not-met')]).support).toBeLessThanOrEqual(without);
    }),
  );
});

test('the order of the criteria changes nothing', () => {
  fc.assert(
    fc.property(fc.array(criterion, { maxLength: 6 }), all => {
      expect(weighCriteria(all.toReversed())).toEqual(weighCriteria(all));
    }),
  );
});

test('what was not seen in the edition weighs nothing', () => {
  const unseen = (kind: CriterionKind, verdict: Verdict) => ({ ...judged(kind, verdict), verified: false });
  expect(weighCriteria([unseen('require', 'not-met'), unseen('bar', 'met')])).toEqual(weighCriteria([]));
  expect(weighCriteria([judged('require', 'met'), unseen('require', 'not-met')]).proposal).toBe('overturn');
});

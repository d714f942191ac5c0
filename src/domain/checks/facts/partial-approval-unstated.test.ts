import { expect, test } from 'vitest';
import { found, type ItemInShort } from '../../../../test/builders/checked.ts';
import { partialApprovalUnstated, source } from './partial-approval-unstated.ts';

const soma: ItemInShort = { title: 'Soma 350mg #60' };
const norco: ItemInShort = { title: 'Norco 10/325mg #180' };

// biome-ignore format: a table reads in columns
test.each<readonly [string, string, readonly ItemInShort[], string]>([
  ['partially approved',                 'The claims administrator partially approved a request for Norco.',                       [soma, norco], 'partially approved a request for Norco'],
  ['approved in part',                   'Utilization review approved in part the request for Soma.',                              [soma, norco], 'approved in part the request for Soma'],
  ['modified, of the only item',         'On 03/16/2015 utilization review modified the request.',                                 [norco],       'modified the request'],
  ['partially certified',                'The utilization review determination partially certified Norco and denied Soma.',        [soma, norco], 'partially certified Norco'],
  ['the drug stands before',             'In the utilization review the request for Soma was modified.',                           [soma, norco], 'modified'],
  ['a service',                          'Utilization review modified the request for physical therapy.',                          [{ title: 'Physical therapy 12 visits' }, norco], 'modified the request for physical therapy'],
  ['so many tablets, the drug named',    'UR of 7/24/15 certified Soma 350 mg #30 of the 60 requested.',                            [soma, norco], 'certified Soma 350 mg #30'],
  ['modified to so many',                'UR modified the request to allow Norco #60.',                                             [norco],       'modified the request to allow Norco #60'],
  ['so many tablets of so many',         'Utilization review approved 60 of the 180 tablets.',                                      [norco],       'approved 60 of the 180 tablets'],
  ['modified to so many visits',         'UR modified physical therapy to 6 visits.',                                               [{ title: 'Physical therapy 12 visits' }], 'modified physical therapy to 6 visits'],
  ['so many of so many visits',          'On 7/24/15 UR certified 4 of the 8 visits of chiropractic and denied the rest.',          [{ title: 'Chiropractic treatment 8 visits' }, norco], 'certified 4 of the 8 visits'],
  ['so many of so many, of which unsaid', 'UR 2/15/2017 approved 6 of the 12, and not the other.',                               [{ title: 'Physical therapy, 12 visits' }, norco], 'approved 6 of the 12'],
  ['the drug, in part',                  'UR of 8/24/2015 approved Soma in part, at a lower number, and denied Norco.',             [soma, norco], 'approved Soma in part, at a lower number'],
  ['so many of what one item alone asks', 'On 8/5/2019 utilization review authorized four of the twelve sessions and denied the rest.', [{ title: 'Hand therapy, 12 sessions', rationale: 'More may be approved once strength has grown. It is not medically necessary.' }, norco], 'authorized four of the twelve sessions'],
  ['so many of them',                    'Twelve visits were asked for. The utilization review of 3/16/2015 approved six of them.', [{ title: 'Physical therapy, 12 visits' }], 'approved six of them'],
  ['decided for all of them',            'Twelve visits were asked for. Utilization review approved six of them.', [{ title: 'Physical therapy, 12 visits', outcome: 'overturned' }], 'approved six of them'],
  ['with what it refused behind it',     'The claims administrator partially approved Soma, and failed to approve Norco.',          [soma, norco], 'partially approved Soma'],
  ['modified from so many to so many',   'The request for Soma 350 mg #60 was modified to #20 by utilization review.',              [soma, norco], 'modified to #20'],
  ['to fewer hours of the same',         'UR modified the request for attendant care 6 hours per day for 4 weeks to attendant care 3 hours per day for 4 weeks.', [{ title: 'Attendant care 6 hours per day for 4 weeks' }, norco], 'modified the request for attendant care 6 hours per day for 4 weeks to attendant care 3 hours per day for 4 weeks'],
  ['a drug approved for a use',          'UR modified Soma #60 to #20.',                                                            [{ ...soma, rationale: 'Soma is approved for spasm. It is not medically necessary.' }], 'modified Soma #60 to #20'],
  ['a guideline on who is certified',    'UR modified Soma #60 to #20.',                                                            [{ ...soma, rationale: 'The guidelines recommend that a nurse certified by an agency should be asked. It is not medically necessary.' }], 'modified Soma #60 to #20'],
])(`${source.cite}: %s`, (_why, summary, items, words) => {
  expect(found(partialApprovalUnstated, { summary, items })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, string, readonly ItemInShort[]]>([
  ['another drug was granted',           'UR authorized Soma #60.',                                                                 [norco]],
  ['another drug was granted in part',   'The claims administrator partially certified Soma, #60.',                                 [norco]],
  ['as many as were asked for',          'UR modified the request to allow Norco #180.',                                            [{ ...norco, rationale: 'The rest that was not certified is nothing. It is not medically necessary.' }]],
  ['the title states what is open',      'Utilization review modified the request for Norco.',                                     [{ title: 'Norco 10/325mg #180 was the original request. Norco 10/325mg #90 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norco 10/325mg #90' }]],
  ['the reasons state it',               'Utilization review modified the request for Norco.',                                     [{ ...norco, rationale: 'Of this #90 was authorized. The rest is not medically necessary.' }]],
  ['modified work',                      'The worker was placed on modified duty after the request.',                              [norco]],
  ['denied as a whole',                  'Utilization review denied the request for Norco.',                                       [norco]],
  ['some of the items',                  'UR 2/15/2017 approved 2 of the 4 requests.',                                             [{ title: 'Chiropractic treatment 4 visits' }, norco]],
  ['what was not certified',             'UR 2/10/2016 non-certified Soma #30 and Norco #60.',                                     [soma, norco]],
  ['another drug, not in dispute',       'Utilization review partially approved tramadol and denied Norco and Soma.',              [soma, norco]],
  ['to the same hours of another',       'UR modified the request for attendant care 6 hours per day for 4 weeks to an aide 6 hours per day for 4 weeks.', [{ title: 'Attendant care 6 hours per day for 4 weeks' }]],
  ['fewer hours, and the reasons state it', 'UR modified the request for attendant care 6 hours per day to 3 hours per day.',       [{ title: 'Attendant care 6 hours per day', rationale: 'Three hours were certified. The rest is not medically necessary.' }]],
  ['all of the visits',                  'UR certified 8 visits of chiropractic treatment.',                                       [{ title: 'Chiropractic treatment 8 visits' }]],
  ['visits granted by nobody in particular', 'He was approved for 4 visits of chiropractic treatment in 2013.',                    [{ title: 'Chiropractic treatment 8 visits' }]],
  ['so many of what two items ask',      'On 8/5/2019 utilization review authorized four of the twelve sessions.',                 [{ title: 'Hand therapy 12 sessions' }, { title: 'Acupuncture 12 sessions' }]],
  ['so many of what no item asks',       'On 8/5/2019 utilization review authorized four of the ten sessions.',                    [{ title: 'Hand therapy 12 sessions' }, norco]],
  ['another drug, in a sentence on both', 'UR certified Soma #30 and denied Norco.',                                               [norco]],
])(`${source.cite}: not: %s`, (_why, summary, items) => {
  expect(found(partialApprovalUnstated, { summary, items })).toEqual([]);
});

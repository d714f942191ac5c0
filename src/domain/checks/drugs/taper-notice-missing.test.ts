import { expect, test } from 'vitest';
import { found, type LetterInShort } from '../../../../test/builders/checked.ts';
import { source, taperNoticeMissing } from './taper-notice-missing.ts';

const end = 'The request is not medically necessary.';
const notice = `${end} This is not advice to stop opioids abruptly.`;
const header = { decisionDate: '2017-01-10' };

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['an opioid',                             { header, title: 'Norco 10/325mg #60', rationale: end }],
  ['on the first day of the guideline',     { header: { decisionDate: '2016-07-28' }, title: 'Percocet 5/325mg #60', rationale: end }],
  ['an opioid patch',                       { header, title: 'Fentanyl patch 25mcg #10', rationale: end }],
  ['tramadol',                              { header, title: 'Tramadol 50mg #60', rationale: end }],
  ['a benzodiazepine in use',               { header, title: 'Xanax 1mg #60', summary: 'Current medications include Xanax.', rationale: end }],
  ['baclofen in use',                       { header, title: 'Baclofen 10mg #60', summary: 'She continues to take baclofen.', rationale: end }],
  ['an antidepressant in use',              { header, title: 'Effexor 75mg #30', summary: 'Current medications include Effexor.', rationale: end }],
  ['none is told of',                       { header, title: 'Norco 10/325mg #60', rationale: `There is no plan to wean her from it. ${end}` }],
  ['lowered in the past',                   { header, title: 'Norco 10/325mg #60', rationale: `It was lowered over two weeks in May. ${end}` }],
  ['lowered, and no word how',              { header, title: 'Norco 10/325mg #60', rationale: `The dose should be lowered. ${end}` }],
  ['none was tried',                        { header, title: 'Norco 10/325mg #60', rationale: `The dose was not tapered before. ${end}` }],
])(`${source.cite}: %s`, (_why, letter) => {
  expect(found(taperNoticeMissing, letter)).toEqual([end]);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['with the notice',                       { header, title: 'Norco 10/325mg #60', rationale: notice }],
  ['weaning is spoken of',                  { header, title: 'Norco 10/325mg #60', rationale: `Weaning is advised. ${end}` }],
  ['one that says not to',                  { header, title: 'Norco 10/325mg #60', rationale: `The drug should not be stopped without a gradual taper. ${end}` }],
  ['lowered step by step',                  { header, title: 'Norco 10/325mg #60', rationale: `The prescriber should lower it step by step. ${end}` }],
  ['over some weeks',                       { header, title: 'Norco 10/325mg #60', rationale: `The dose may be reduced over three weeks. ${end}` }],
  ['stepped down',                          { header, title: 'Norco 10/325mg #60', rationale: `The provider must step it down. ${end}` }],
  ['not at once',                           { header, title: 'Norco 10/325mg #60', rationale: `It is not to be stopped all at once. ${end}` }],
  ['not suddenly',                          { header, title: 'Norco 10/325mg #60', rationale: `Opioids should not be discontinued suddenly. ${end}` }],
  ['only to come',                          { header, title: 'Baclofen 10mg #60', summary: 'Soma is to be replaced by baclofen.', rationale: end }],
  ['overturned',                            { header, title: 'Norco 10/325mg #60', outcome: 'overturned', rationale: 'The request is medically necessary.' }],
  ['before the guideline',                  { header: { decisionDate: '2016-07-27' }, title: 'Norco 10/325mg #60', rationale: end }],
  ['a benzodiazepine not yet taken',        { header, title: 'Xanax 1mg #60', summary: 'Xanax was requested.', rationale: end }],
  ['a drug that can be stopped',            { header, title: 'Naproxen 500mg #60', summary: 'Current medications include naproxen.', rationale: end }],
  ['no drug',                               { header, title: 'MRI of the left knee', rationale: end }],
  ['the day is not known',                  { header: { decisionDate: null }, title: 'Norco 10/325mg #60', rationale: end }],
])(`${source.cite}: not: %s`, (_why, letter) => {
  expect(found(taperNoticeMissing, letter)).toEqual([]);
});

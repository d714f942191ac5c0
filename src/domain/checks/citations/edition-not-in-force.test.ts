import { expect, test } from 'vitest';
import { found, type LetterInShort } from '../../../../test/builders/checked.ts';
import { editionNotInForce, source } from './edition-not-in-force.ts';

const on = (decisionDate: string, urDecisionDate = decisionDate) => ({ header: { decisionDate, urDecisionDate } });
const pain = (year: number) => `Decision based on MTUS Chronic Pain Medical Treatment ${year}, Section(s): Opioids.`;

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort, string]>([
  ['the edition of 2009 in 2017',        { ...on('2017-01-10'), guideline: pain(2009) },                                              'Chronic Pain Medical Treatment 2009, Section(s): Opioids'],
  ['on the first day of the next',       { ...on('2016-07-28'), guideline: pain(2009) },                                              'Chronic Pain Medical Treatment 2009, Section(s): Opioids'],
  ['the edition of 2016 too early',      { ...on('2015-05-18'), guideline: pain(2016) },                                              'Chronic Pain Medical Treatment 2016, Section(s): Opioids'],
  ['the edition of 2016 too late',       { ...on('2018-02-01', '2017-11-01'), guideline: pain(2016) },                                              'Chronic Pain Medical Treatment 2016, Section(s): Opioids'],
  ['an ACOEM chapter of 2004 in 2018',   { ...on('2018-02-01', '2017-11-01'), guideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.' }, 'Knee Complaints 2004, Section(s): Initial Care'],
  ['by the administrator',               { ...on('2017-01-10', '2016-12-29'), administrator: pain(2009) },                            'Chronic Pain Medical Treatment 2009, Section(s): Opioids'],
  ['the opioid guideline before it was', { ...on('2016-07-27'), guideline: 'Decision based on MTUS Opioid Treatment 2016, Section(s): 4.1 Tapering.' }, 'Opioid Treatment 2016, Section(s): 4.1 Tapering'],
])(`${source.cite}: %s`, (_why, letter, words) => {
  expect(found(editionNotInForce, letter)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['the edition of 2009 in 2015',        { ...on('2015-05-18'), guideline: pain(2009) }],
  ['on its last day',                    { ...on('2016-07-27'), guideline: pain(2009) }],
  ['on the first day of 2016',           { ...on('2016-07-28'), guideline: pain(2016) }],
  ['no year in the words',               { ...on('2017-01-10'), guideline: 'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 78.' }],
  ['the day is not known',               { header: { decisionDate: null, urDecisionDate: null }, guideline: pain(2016) }],
  ['the administrator, before the next', { ...on('2016-09-01', '2016-07-27'), administrator: pain(2009) }],
  ['ODG of any year',                    { ...on('2017-01-10'), guideline: 'Decision based on Non-MTUS Citation Official Disability Guidelines 2009, Knee Chapter, MRI.' }],
])(`${source.cite}: not: %s`, (_why, letter) => {
  expect(found(editionNotInForce, letter)).toEqual([]);
});

import { expect, test } from 'vitest';
import { found, type LetterInShort } from '../../../../test/builders/checked.ts';
import { guidelineOutOfScope, source } from './guideline-out-of-scope.ts';

const pain = 'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Opioids.';
const injured = (dateOfInjury: string | null, urDecisionDate: string | null = '2015-03-16') => ({
  header: { dateOfInjury, urDecisionDate },
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort, number]>([
  ['six weeks old',                   { ...injured('2015-02-02'), guideline: pain }, 1],
  ['89 days old',                     { ...injured('2014-12-17'), guideline: pain }, 1],
  ['on the day of the injury',        { ...injured('2015-03-16'), guideline: pain }, 1],
  ['the edition of 2016',             { ...injured('2016-11-01', '2016-12-01'), guideline: pain.replace('2009', '2016') }, 1],
  ['once an item, cited twice',       { ...injured('2015-02-02'), guideline: pain.replace('.', ', and Chronic Pain Medical Treatment 2009, Section(s): NSAIDs.') }, 1],
  ['every item',                      { ...injured('2015-02-02'), items: [{ guideline: pain }, { guideline: pain }] }, 2],
  ['days by the summary',             { ...injured(null, null), summary: 'A 44 year old female was injured on 02/02/2015. On 03/16/2015 utilization review denied Norco.', guideline: pain }, 1],
])(`${source.cite}: %s`, (_why, letter, count) => {
  expect(found(guidelineOutOfScope, letter)).toHaveLength(count);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, LetterInShort]>([
  ['90 days old',                     { ...injured('2014-12-16'), guideline: pain }],
  ['years old',                       { ...injured('2012-06-01'), guideline: pain }],
  ['a guideline of acute care',       { ...injured('2015-02-02'), guideline: 'Decision based on MTUS Low Back Complaints 2004, Section(s): Initial Care.' }],
  ['the opioid guideline',            { ...injured('2016-11-01', '2016-12-01'), guideline: 'Decision based on MTUS Opioid Treatment 2016, Section(s): 1.3 Acute Pain.' }],
  ['by the administrator alone',      { ...injured('2015-02-02'), administrator: pain }],
  ['the day is not known',            { ...injured(null, null), guideline: pain }],
  ['dates the wrong way round',       { ...injured('2015-04-01'), guideline: pain }],
])(`${source.cite}: not: %s`, (_why, letter) => {
  expect(found(guidelineOutOfScope, letter)).toEqual([]);
});

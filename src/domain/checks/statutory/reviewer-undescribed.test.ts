import { expect, test } from 'vitest';
import { letterInShort } from '../../../../test/builders/checked.ts';
import { checkedLetter } from '../letter/checked-letter.ts';
import { reviewerUndescribed, source } from './reviewer-undescribed.ts';

const quoted = (statesOfLicensure: string[], specialties: string[]) => {
  const reviewer = { wording: 'block' as const, statesOfLicensure, specialties };
  return reviewerUndescribed.find(checkedLetter({ ...letterInShort({}), reviewer })).map(({ at }) => at.quote);
};

// biome-ignore format: a table reads in columns
test.each<[string, string[], string[], string[]]>([
  // why this row               states            specialties                                  words found
  ['no state',                  [],               ['Internal Medicine'],                       ['']],
  ['no field',                  ['California'],   [],                                          ['']],
  ['neither',                   [],               [],                                          ['', '']],
  ['blank',                     [' '],            ['Internal Medicine'],                       ['']],
  ['a name with its degree',    ['California'],   ['Neurology', 'Ada Example, MD'],            ['Ada Example, MD']],
  ['a doctor by name',          ['California'],   ['Dr. Example'],                             ['Dr. Example']],
  ['with an initial',           ['Texas'],        ['Ada B. Example, D.O.'],                    ['Ada B. Example, D.O.']],
])(`${source.cite}: %s`, (_why, states, specialties, words) => {
  expect(quoted(states, specialties)).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each<[string, string[], string[]]>([
  ['one field',                 ['California'],            ['Internal Medicine']],
  ['several states',            ['California', 'Oregon'],  ['Neurology']],
  ['a field with the degree',   ['California'],            ['Internal Medicine, MD']],
  ['two words and a degree',    ['California'],            ['Pain Management, DO']],
  ['a field with an ampersand', ['New York'],              ['Physical Medicine & Rehabilitation']],
  ['a surgeon’s field',         ['Texas'],                 ['Neurological Surgery, MD', 'Hand Surgery']],
  ['a chiropractor',            ['California'],            ['Chiropractic']],
])(`${source.cite}: not: %s`, (_why, states, specialties) => {
  expect(quoted(states, specialties)).toEqual([]);
});

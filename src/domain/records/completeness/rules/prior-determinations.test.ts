import { expect, test } from 'vitest';
import { checkedRecord, type WrittenDocument } from '../../../../../test/builders/records/checked-record.ts';
import { type KnownDetermination, priorDeterminations, source } from './prior-determinations.ts';

const letter: WrittenDocument = {
  kind: 'prior-determination',
  date: '2014-09-01',
  text: 'Case Number: CM14-0000007. Norco 10/325 mg is medically necessary.',
};
const known: KnownDetermination = {
  caseNumber: 'CM14-0000007',
  decided: '2014-09-01',
  titles: ['Hydrocodone/acetaminophen'],
};

// biome-ignore format: a table reads in columns
test.each<[string, WrittenDocument[], KnownDetermination[], string[]]>([
  // why this row                       record                                                                     known                                    found
  ['the letter is in the record',       [letter],                                                                  [],                                      ['CM14-0000007 in-record acetaminophen,hydrocodone']],
  ['a report speaks of it',             [{ text: 'IMR CM14-0000007 upheld it.' }],                                 [],                                      ['CM14-0000007 named ']],
  ['only this system knows of it',      [],                                                                        [known],                                 ['CM14-0000007 known acetaminophen,hydrocodone']],
  ['all three are one',                 [{ text: 'IMR CM14-0000007.' }, letter],                                   [known],                                 ['CM14-0000007 in-record acetaminophen,hydrocodone']],
  ['of another drug',                   [],                                                                        [{ ...known, titles: ['Gabapentin'] }],  ['CM14-0000007 known ']],
  ['the case at hand is no prior one',  [{ text: 'Case CM16-0000001.' }],                                          [{ ...known, caseNumber: 'CM16-0000001' }], []],
  ['a letter without a number',         [{ ...letter, text: 'Final Determination Letter' }],                       [],                                      ['- in-record ']],
  ['none',                              [{ text: 'Pain 6/10.' }],                                                  [],                                      []],
])(`${source.cite}: %s`, (_why, written, others, expected) => {
  const { documents, textOf } = checkedRecord(written);
  const found = priorDeterminations({ documents, textOf, titles: ['Norco 10/325mg #120'], caseNumber: 'CM16-0000001', known: others });
  expect(found.map(each => `${each.caseNumber ?? '-'} ${each.found} ${each.sharedDrugs.join()}`)).toEqual(expected);
});

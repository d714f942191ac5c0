import { expect, test } from 'vitest';
import { checkedLetter } from '../letter/checked-letter.ts';
import { type ItemInShort, letterInShort } from '../../../../test/builders/checked.ts';
import { rationaleReused, source } from './rationale-reused.ts';

const reasons =
  'Ongoing review of relief, function, use and side effects is called for. The note of that day records none of the four, and walking has become harder since the last visit.';
const end = (name: string) => ` Therefore, the request for ${name} is not medically necessary.`;
const laterItems = (...items: readonly ItemInShort[]) =>
  rationaleReused.find(checkedLetter(letterInShort({ items }))).map(defect => defect.item);

// biome-ignore format: a table reads in columns
test.each<readonly [string, readonly ItemInShort[], number[]]>([
  ['word for word',                    [{ title: 'MS Contin 15mg #60', rationale: reasons + end('it') }, { title: 'Norco 10/325mg #60', rationale: reasons + end('it') }], [1]],
  ['but for the name',                 [{ title: 'MS Contin 15mg #60', rationale: reasons + end('MS Contin 15mg') }, { title: 'Norco 10/325mg #60', rationale: reasons + end('Norco') }], [1]],
  ['but for figures',                  [{ title: 'Soma 350mg #60', rationale: `${reasons} She rated it 5/10.` }, { title: 'Norco 10/325mg #60', rationale: `${reasons} She rated it 7/10.` }], [1]],
  ['with the name inside',             [{ title: 'Wheelchair rental', rationale: `${reasons} A wheelchair is not called for.${end('it')}` }, { title: 'Commode purchase', rationale: `${reasons} A commode is not called for.${end('it')}` }], [1]],
  ['left and right arm',               [{ title: 'EMG of the left arm', rationale: reasons + end('it') }, { title: 'EMG of the right arm', rationale: reasons + end('it') }], [1]],
  ['but for a sentence added',         [{ title: 'Soma 350mg #60', rationale: reasons + end('it') }, { title: 'Norco 10/325mg #60', rationale: `${reasons} No drug test is on record.${end('it')}` }], [1]],
  ['a sentence added before',          [{ title: 'Soma 350mg #60', rationale: reasons + end('it') }, { title: 'Norco 10/325mg #60', rationale: `She is on light duty. ${reasons}${end('it')}` }], [1]],
  ['a sentence left out',              [{ title: 'Soma 350mg #60', rationale: `${reasons} She is on light duty.${end('it')}` }, { title: 'Norco 10/325mg #60', rationale: reasons + end('it') }], [1]],
  ['the name exchanged and one added', [{ title: 'Soma 350mg #60', rationale: `Soma is for short use. ${reasons}${end('it')}` }, { title: 'Norco 10/325mg #60', rationale: `Norco is for short use. ${reasons} Sleep is poor.${end('it')}` }], [1]],
  ['three times',                      ['Soma 350mg #60', 'Norco 10/325mg #60', 'Relafen 750mg #60'].map(title => ({ title, rationale: reasons + end('it') })), [1, 2]],
])(`${source.cite}: %s`, (_why, items, later) => {
  expect(laterItems(...items)).toEqual(later);
});

// biome-ignore format: a table reads in columns
test.each<readonly [string, readonly ItemInShort[]]>([
  ['other reasons',                    [{ title: 'Soma 350mg #60', rationale: reasons + end('it') }, { title: 'Norco 10/325mg #60', rationale: `It is for short use, and she has used it for two years.${end('it')}` }]],
  ['half of it its own',               [{ title: 'Soma 350mg #60', rationale: reasons + end('it') }, { title: 'Norco 10/325mg #60', rationale: `${reasons} No drug test is on record since 2013, the agreement was not signed again, and two other physicians gave him the same.${end('it')}` }]],
  ['the guideline alone is the same',  ['Soma 350mg #60', 'Norco 10/325mg #60'].map((title, at) => ({ title, rationale: `The guideline recommends this class for a short time, with measured gain, at the lowest dose and after other care. ${['It made him drowsy and was no help.', 'He has had it since 2011 and works no more than before.'][at]}${end('it')}` }))],
  ['the same drug in two amounts',     [{ title: 'Norco 10/325mg #60', rationale: reasons + end('it') }, { title: 'Norco 5/325mg #30', rationale: reasons + end('it') }]],
  ['items that follow a surgery',      ['Post-op sling', 'Post-op cold unit'].map(title => ({ title, rationale: 'As the requested surgical intervention is not medically necessary per the documentation, the requested ancillary service is not medically necessary either, and no more needs to be said.' }))],
  ['a short sentence',                 ['Soma 350mg #60', 'Norco 10/325mg #60'].map(title => ({ title, rationale: 'It is not medically necessary.' }))],
  ['one item',                         [{ title: 'Soma 350mg #60', rationale: reasons + end('it') }]],
])(`${source.cite}: not: %s`, (_why, items) => {
  expect(laterItems(...items)).toEqual([]);
});

const taking = (title: string, ...sentences: readonly string[]): ItemInShort => ({
  title,
  rationale: `${sentences.join(' ')} Of the rest of the file no more than this can be said with certainty.${end('it')}`,
});
const GYM = 'A membership is supported only with equipment that cannot be had at home.';
const SHOULDER = 'The records give no finding of the left shoulder that would warrant imaging.';

// biome-ignore format: a table reads in columns
test.each<readonly [string, ItemInShort, ItemInShort, string[]]>([
  // why this row                     the earlier item                                                   the later item                                                                     words found
  ['what a guideline says of it',     taking('Gym membership, 6 months', GYM, 'She walks a mile.'),      taking('Compression stockings, 2 pairs', GYM, 'Her legs swell by the evening.'),     [GYM]],
  ['what would warrant it',           taking('MRI of the left shoulder', SHOULDER, 'It is stiff.'),      taking('MRI of the cervical spine', 'Turning hurts.', SHOULDER),                      [SHOULDER]],
  ['what is needed for it, too',      taking('MRI of the cervical spine', 'An MRI is recommended when strength is lost.', 'It is full.'), taking('MRI of the lumbar spine', 'An MRI is recommended when strength is lost.', 'Reflexes are even.'), []],
  ['both are spoken of',              taking('Gym membership, 6 months', `${GYM.slice(0, -1)}, and stockings are not recommended.`, 'She walks a mile.'), taking('Compression stockings, 2 pairs', `${GYM.slice(0, -1)}, and stockings are not recommended.`, 'Her legs swell.'), []],
  ['what was had before',             taking('Chiropractic care, 6 visits', 'Twelve chiropractic visits were had in May.', 'Motion is less.'), taking('MRI of the lumbar spine', 'Twelve chiropractic visits were had in May.', 'Reflexes are even.'), []],
  ['the conclusion alone',            taking('Referral for medical care', 'She has asthma.'),             taking('Compression stockings, 2 pairs', 'Her legs swell by the evening.'),             []],
])('taken over in part, a note: %s', (_why, earlier, later, words) => {
  const defects = rationaleReused.find(checkedLetter(letterInShort({ items: [earlier, later] })));
  expect(defects.map(({ item, severity, at }) => [item, severity, at.quote])).toEqual(words.map(quote => [1, 'note', quote]));
});

import { expect, test } from 'vitest';
import { checkedText } from '../../letter/checked-text.ts';
import { wrongSigns } from './wrong-signs.ts';

const told = (text: string) =>
  wrongSigns(checkedText('rationale', text), 0).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['The knee was tender, The patient was given ice.',                   ', The'],
  ['He had six visits, There was no change in pain.',                   ', There'],
  ['She was seen on 3/4/2016, She reported more pain.',                 ', She'],
  ['The brace was worn daily, However it did not help.',                ', However'],
  ['Pain is rated 6 (out of 10), It is worse at night.',                ', It'],
  ['The drug was stopped, In the spring it was begun again.',                  ', In'],
  ['The patient has radicular pain in the left leg?',                   '?'],
  ['This request was denied on review?',                                '?'],
  ['There is tenderness of the lumbar spine? Ice was used.',            '?'],
  ['He reported numbness of the hand?',                                 '?'],
  ['The guidelines recommend six visits? The request is denied.',       '?'],
])('%s', (text, sign) => {
  expect(told(text)).toEqual([sign]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['She saw Dr. Elm, The Spine Center, in May.'],
  ['Dear Dr. Elm, The request is denied.'],
  ['See Elm et al, The lumbar disc of adults, 2006.'],
  ['Is there a tear? Does the patient need it?'],
  ['The question is whether it helps?'],
  ['Why was it denied? What did the scan show?'],
  ['Possible tear? Lumbar strain? Rule out radiculopathy?'],
  ['The patient, A. Elm, was seen.'],
  ['The tear is possibly old?'],
  ['On May 4, 2016, In-home care was asked for.'],
])('not: %s', text => {
  expect(told(text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findPhraseSlips } from './noun-phrases.ts';

const said = (text: string) => findPhraseSlips(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['The mechanism off injury is a fall.',                'mechanism off injury'],
  ['Range off motion is full.',                         'Range off motion'],
  ['There is no evidence off radiculopathy.',           'evidence off radiculopathy'],
  ['A course off six visits was done.',                 'course off six'],
  ['The duration off the block was short.',             'duration off the'],
  ['He denies weakness off his hand.',                  'weakness off his'],
  ['An initial trial off 6 visits was done.',           'trial off 6'],
  ['Continuation off the drug is advised.',             'Continuation off the']
])('%s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['He took time off work and a day off the job.'],
  ['A fall off a ladder and a step off the curb hurt him.'],
  ['Keep weight off the leg and pressure off the heel.'],
  ['She had weeks off from work.'],
  ['The medication off label was denied.'],
  ['A titration off opioids and detoxification off narcotics were planned.'],
  ['She hurt it coming off a ladder, with ones off the shelf and a little off color.'],
  ['Turn the unit off the moment it burns.']
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findSmallWordSlips } from './small-words.ts';

const said = (text: string) => findSmallWordSlips(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['He is able of transfer alone.',                     'able of'],
  ['It is secondary from a fall at work.',              'secondary from'],
  ['She complains for headaches in the evening.',       'complains for'],
  ['This is consistent of a sprain.',                   'consistent of'],
  ['He cannot participate of the program.',             'participate of'],
  ['The drug is recommended of short courses.',         'recommended of'],
  ['It was sent in accordance of the rule.',            'in accordance of'],
  ['With regard of the brace nothing is told.',         'With regard of'],
  ['The range at motion of the knee is full.',          'range at motion'],
  ['There was shortness in breath on stairs.',          'shortness in breath'],
  ['He complained at sharp pain in the heel.',          'complained at sharp'],
  ['There is a lack at documentation.',                 'lack at documentation'],
  ['There is evidence at a trial of ice.',              'evidence at a'],
  ['There is documentation of support a visit.',        'documentation of support'],
  ['Testing is a means of distinguish the two.',        'of distinguish']
])('%s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['He complained for 3 months and for the past week.'],
  ['She complained to her doctor at each visit.'],
  ['This is the most appropriate of the three.'],
  ['He walks as able with a cane.'],
  ['There is evidence at L4-5 and at the last visit.'],
  ['Documentation at baseline and at follow-up is clear.'],
  ['The evidence presented of gain is thin.'],
  ['The knee ranges from 0 to 90 degrees.'],
  ['It is consistent to date with the scan.'],
  ['He has a history of falls and use of a cane at home.'],
  ['Findings were similar for both groups.'],
  ['In addition, for sleep, he takes a pill.'],
  ['The treatment is for select patients.']
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});

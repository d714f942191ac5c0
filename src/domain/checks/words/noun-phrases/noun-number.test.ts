import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findPhraseSlips } from './noun-phrases.ts';

const said = (text: string) => findPhraseSlips(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['She had therapy for 8 week without relief.',         '8 week'],
  ['He goes two time a week.',                          'two time'],
  ['Twelve massage visit were approved.',               'Twelve massage visit'],
  ['The course is 3-4 month.',                          '3-4 month'],
  ['He lifts up to 40 pound.',                          '40 pound'],
  ['These finding are old.',                            'These finding'],
  ['Pain is felt in multiple joint.',                   'multiple joint'],
  ['Various part of the file are blank.',               'Various part'],
  ['Several acute episode of vertigo passed.',          'Several acute episode'],
  ['Because of these reason, it waits.',                'these reason'],
  ['A trial of 6 visit over 2 weeks was done.',         '6 visit'],
  ['Flexion is 25 degree of normal.',                   '25 degree'],
  ['Under these circumstance, it may wait.',            'these circumstance'],
  ['It came as a results of the fall.',                 'a results'],
  ['He had an exacerbations of asthma.',                'an exacerbations'],
  ['Another injections was planned.',                   'Another injections'],
  ['At this points in time she rests.',                 'this points'],
  ['She joined a programs for smokers.',                'a programs']
])('%s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['A 2 week trial, a 6 visit limit and a three level fusion were weighed.'],
  ['A 4 to 6 week wait was told; the 10 day, 3 month and 6 month visits went well.'],
  ['He is on day 3 week 2 of it, and took 1 tablet.'],
  ['Grade 2 injury and type 2 treatment of it.'],
  ['These result in pain, and many report that it works.'],
  ['These present with fever; several complain of it.'],
  ['Several treatment options and multiple trauma were seen.'],
  ['These data and these criteria are met.'],
  ['Multiple grandchildren and several people came.'],
  ['One 45 minute therapy session was given.'],
  ['This results in pain, and this points to fraud.'],
  ['A series of blocks is a means to an end.'],
  ['A records review, an operations manager and a sports injury were told.'],
  ['A few weeks and another two months went by.'],
  ['An absolute limit applies to it, and a large nerve runs in it.'],
  ['Multiple inheritance of traits and various software of theirs were told.'],
  ['He takes 2 at once.']
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findPhraseSlips } from './noun-phrases.ts';

const said = (text: string) => findPhraseSlips(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['The splint helped she wrist.',                       'helped she wrist'],
  ['Swelling of him left ankle is gone.',               'of him left'],
  ['He lives with him daughter in town.',               'with him daughter'],
  ['They were seen in they home by a nurse.',           'in they home'],
  ['She rates she pain at six.',                        'rates she pain'],
  ['He twisted him knee on a stair.',                   'twisted him knee'],
  ['It was noted that him gait is slow.',               'that him gait'],
  ['The brace eased pressure on she lower back.',       'on she lower'],
  ['The drugs were stopped, as them have no effect.',   'as them have'],
  ['It improves him function at work.',                 'improves him function'],
  ['The nurse spoke with they family.',                 'with they family']
])('%s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['The pill gave him relief, and the cast caused him pain.'],
  ['It made him drowsy and left him unable to work.'],
  ['The surgeon told him results were good.'],
  ['The therapist helped him sleep and let him rest.'],
  ['Since she hurt her knee, he drives.'],
  ['She reports he drops objects and believes he naps.'],
  ['The doctor saw him last week and examined him today.'],
  ['The patient says they plan a fusion.'],
  ['After she rested, pain was less than he expected.'],
  ['The clinic sent them home and called them twice.'],
  ['It is up to him who pays.'],
  ['He asked that they be weighed before they left.']
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});

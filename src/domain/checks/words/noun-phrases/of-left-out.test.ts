import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findPhraseSlips } from './noun-phrases.ts';

const said = (text: string) => findPhraseSlips(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['There is no evidence spinal instability.',           'evidence spinal'],
  ['A lack clinical gain was told.',                    'lack clinical'],
  ['There is documentation nerve damage.',              'documentation nerve'],
  ['After completion physical therapy she rests.',      'completion physical'],
  ['No signs radicular pain are told.',                 'signs radicular'],
  ['He has a history alcoholism.',                      'history alcoholism'],
  ['She needs continued use the brace.',                'use the brace'],
  ['On examination the left hand, strength is full.',   'examination the left'],
  ['There is no mention the fall in it.',               'mention the fall'],
  ['Physical examination the wrists revealed spasm.',   'examination the wrists'],
  ['No evidence a SLAP tear was seen by us.',           'evidence a SLAP'],
  ['Pain is felt on the right side his neck.',          'side his neck'],
  ['A lack clear goals was told.',                      'lack clear'],
  ['There is no documentation any trial.',              'documentation any trial'],
  ['A discontinuation topical agents is advised.',      'discontinuation topical']
])('%s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['There is evidence the brace helps.'],
  ['On examination the left hand is weak.'],
  ['The medication the patient takes is cheap.'],
  ['They lack clinical support and use topical agents.'],
  ['The documentation requirements and the evidence base are thin.'],
  ['No evidence available today shows it.'],
  ['We take into consideration the risks.'],
  ['She had an injection the next day.'],
  ['He gave the medication a try.'],
  ['They review the notes and mention the fall.'],
  ['The history form and the history section are blank.'],
  ['Use the brace at night, and use clean water.'],
  ['It helps to position the arm, and the completion form is blank.'],
  ['We write documentation users can read.'],
  ['The degree program in evidence synthesis ended.']
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});

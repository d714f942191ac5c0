import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findPhraseSlips } from './noun-phrases.ts';

const said = (text: string) => findPhraseSlips(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['The course of in treatment was short.',             'course of in treatment'],
  ['She has loss of with sensation in the foot.',       'loss of with sensation'],
  ['He was treated with of splints last year.',         'treated with of splints'],
  ['Relief in of the ankle was brief.',                 'Relief in of the'],
  ['An xray of in the wrist was normal.',               'xray of in the'],
  ['The indication for by surgery is told.',            'indication for by surgery'],
  ['He walked the to clinic with a cane.',              'the to clinic'],
  ['Pain began a with loud pop.',                       'a with loud'],
  ['Swelling the in knee has gone down.',               'the in knee'],
  ['It was based the on notes of June.',                'the on notes'],
  ['She was sent an for evaluation.',                   'an for evaluation'],
  ['He complained of in left knee pain.',               'complained of in left'],
  ['Within a week of in the fall he limped.',           'week of in the'],
  ['It is suggestive of in a tear.',                    'suggestive of in a'],
  ['She was seen the in office for it.',                'the in office'],
  ['He fell the from roof in May.',                     'the from roof']
])('%s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['He has the pain he complained of in March.'],
  ['Relief lasted for up to two weeks, from within an hour of the block.'],
  ['The tendon came out from under the retinaculum.'],
  ['She took care of in-laws, and a friend took care of in turn her son.'],
  ['The need for in home help is not told.'],
  ['The in office procedure and the on call surgeon were paid.'],
  ['Use of at least two agents, of up to six visits.'],
  ['An in depth review and the at home program were done.'],
  ['Vitamin A in a pill; hepatitis a of old.'],
  ['The surgeon she was referred to in May left.'],
  ['The brace he asked for in June was denied.'],
  ['A for-profit clinic and the on-site gym closed.'],
  ['It is in and of itself no reason.']
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});

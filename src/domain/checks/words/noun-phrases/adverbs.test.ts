import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findPhraseSlips } from './noun-phrases.ts';

const said = (text: string) => findPhraseSlips(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['There was a considerably gain in strength.',         'a considerably gain'],
  ['No objectively evidence supports it.',              'No objectively evidence'],
  ['Relief of clinically symptoms was brief.',          'of clinically symptoms'],
  ['She follows the initially plan of care.',           'the initially plan'],
  ['He is without previously surgery.',                 'without previously surgery'],
  ['It is an extremely burden for her.',                'an extremely burden'],
  ['Strength was moderate reduced after a fall.',       'was moderate reduced'],
  ['The dose was gradual lowered.',                     'was gradual lowered'],
  ['He had previous failed and quit.',                  'had previous failed'],
  ['The plan was not proper explained to her.',         'not proper explained'],
  ['Notes were incomplete signed by the nurse.',        'were incomplete signed'],
  ['The wound has complete healed.',                    'has complete healed'],
  ['Her claim was initial denied by the carrier.',      'was initial denied']
])('%s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['A clearly documented gain and a very early start were seen.'],
  ['He complains of mainly back pain with mostly leg weakness.'],
  ['An equally effective drug and a highly toxic one were tried.'],
  ['The daily dose of the elderly man was low.'],
  ['A medically necessary brace of approximately adult size fits.'],
  ['It serves to significantly increase pain.'],
  ['She was last seen in May and first treated in June.'],
  ['The exam was right handed, and he is left sided.'],
  ['There is clear documented gain, and it has chronic reduced motion.'],
  ['Pain is severe and was much reduced.'],
  ['The knee was well healed, and he is hard pressed to walk.'],
  ['The currently running pump has a slightly degenerate part.'],
  ['It is becoming standardized.']
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});

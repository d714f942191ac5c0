import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findThere } from './there.ts';

const said = (text: string) => findThere(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['several',                  'There is no old wrist splints in the file.',       'There is no old wrist splints'],
  ['one, with an article',     'There are a lack of splints.',                     'There are a lack'],
  ['one, of what was seen',    'There were noted to be decreased strength in it.', 'There were noted to be decreased strength'],
  ['one, a participle behind', 'There are no evidence showing a fall.',            'there are no evidence'],
  ['one or another',           'There were no atrophy or weakness in the hand.',   'There were no atrophy'],
  ['nothing',                  'There are nothing new about it.',                  'There are nothing'],
  ['before a comma',           'If there are no improvement, the splint is cut.',  'there are no improvement'],
])('%s', (_why, text, words) => {
  expect(said(text).map(one => one.toLowerCase())).toEqual([words.toLowerCase()]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['two of one',           'There are pain and stiffness.'],
  ['a number',             'There are a number of splints; there is six weeks of it.'],
  ['one noun of another',  'There are no neck or wrist complaints.'],
  ['a participle before',  'There were no stress induced aches.'],
  ['unknown words',        'There are also network filesystems.'],
  ['a list',               'There is pain, stiffness, and swelling.'],
  ['asked',                'Are there a few splints? There are few new word tools.'],
])('right: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});

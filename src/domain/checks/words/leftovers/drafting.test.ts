import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { templateLeftover } from '../../wording/template-leftover.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['a comma said',           'The splint is loose comma and he limps.',               'comma and'],
  ['a period said',          'The splint is loose period He limps.',                  'period He'],
  ['the last period',        'The splint is not medically necessary period.',         'period.'],
  ['a new paragraph',        'The splint is loose. New paragraph. He limps.',         'New paragraph.'],
  ['take back',              'He limps, scratch that, he runs.',                      'scratch that,'],
  ['a quote said',           'He said, end quote, that he limps.',                    'end quote,'],
  ['to be verified',         'The splint is loose. Verify this with the clerk.',      'Verify this'],
  ['to be put in',           'The splint is loose. Insert citation.',                 'Insert citation.'],
  ['for the reviewer',       'Reviewer to add a page.',                               'Reviewer to add'],
  ['in brackets',            'The dose (need to check) is low.',                      '(need to check)'],
  ['a chapter to be found',  'The guide is silent [check ch. 9].',                    '[check ch. 9].'],
  ['copied',                 'Copied from the last one. He limps.',                   'Copied from'],
  ['the name of a file',     'He limps, see review_final.docx for more.',             'review_final.docx'],
  ['a draft',                'DRAFT: He limps.',                                      'DRAFT:'],
  ['a form of address',      'Mr./Ms. Lee limps.',                                    'Mr./Ms.'],
  ['meets or not',           'He meets/does not meet the rule.',                      'meets/does not'],
  ['text to be typed',       'INSERT RATIONALE HERE. He limps.',                      'INSERT RATIONALE HERE.'],
  ['a lone quotation mark',  'The guide says "rest is best. He limps.',               '"rest'],
  ['one that closes none',   'The guide says rest is best." He limps.',               'best."'],
  ['a capital inside',       'One may considerH2 blockers.',                          'considerH2'],
  ['a small beginning',      'The splint is loose. the brace is new.',                'the brace'],
  ['no stop',                'The splint is loose She has a brace.',                  'She has'],
  ['no subject',             'He limps. Is not medically necessary.',                 'Is not medically'],
  ['after the word',         'The splint is medically necessary not.',                'medically necessary not.'],
  ['twice with a comma',     'However, however, he limps.',                           'However, however,'],
  ['said again',             'He types all day at work and limps a good deal at night. He rests. He types all day at work and limps a good deal at night.', 'He types all day at work and limps a good deal at night.'],
])('%s', (_why, rationale, words) => {
  expect(found(templateLeftover, { rationale }).map(quote => quote.trim())).toEqual([words.trim()]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a comma told of',        'A comma and a period are signs; the comma is small.'],
  ['a time',                 'It was so for this trial period. He limped for a six week period. The postoperative period Dr. Lee told of is over.'],
  ['a new line of work',     'A new line of work and a new paragraph were begun.'],
  ['a tab left open',        'Open parentheses are signs, and to end quotes is right.'],
  ['what was verified',      'They verify this with the clerk. Check his pulse. Confirm it.'],
  ['what was put in',        'Insert the needle at L4. Screws were put in (see the report).'],
  ['a reviewer',             'The reviewer added a page. The reviewer is to read it.'],
  ['what was checked',       'Pulses (checked at rest) and a note (dated May 3) are told [see it].'],
  ['what he needs',          'He needs to be checked by a nurse.'],
  ['a copy of a letter',     'A copy from the clerk came. It is the same as above.'],
  ['a doc of files',         'The doc. wrote to the pdf. maker.'],
  ['an address',             'See http://example.org/guide.pdf for it.'],
  ['quoted twice',           'The guide says "rest "at night" is best." He limps.'],
  ['an inch',                'A 2" by 4" board fell.'],
  ['names',                  'He takes OxyContin, LidoPro and an eHealth app; pH is 7.'],
  ['a short form',           'He has approx. the same and misc. the rest.'],
  ['a word quoted',          'The note states He has pain.'],
  ['a question',             'Is it medically necessary? It is not.'],
  ['said again much later',  'He limps a good deal at night. One. Two. Three. Four. He limps a good deal at night.'],
  ['and so on',              'He had pain, and, the clerk said, that, that is all.'],
])('not: %s', (_why, rationale) => {
  expect(found(templateLeftover, { rationale })).toEqual([]);
});

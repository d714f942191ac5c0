import { expect, test } from 'vitest';
import { found, letterInShort } from '../../../../test/builders/checked.ts';
import { checkedLetter } from '../letter/checked-letter.ts';
import { citationIncomplete, source } from './citation-incomplete.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['a chapter alone',             'Decision based on MTUS Low Back Complaints 2004.',                                       ['Low Back Complaints 2004']],
  ['the chronic pain guideline alone', 'Decision based on MTUS Chronic Pain Medical Treatment 2009.',                       ['Chronic Pain Medical Treatment 2009']],
  ['ACOEM by number alone',       'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints.',                           ['ACOEM Chapter 12 Low Back Complaints']],
  ['one of two',                  'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies, and Chronic Pain Medical Treatment 2016.', ['Chronic Pain Medical Treatment 2016']],
  ['the opioid guideline alone',  'Decision based on MTUS Opioid Treatment 2016.',                                          ['Opioid Treatment 2016']],
  ['the postsurgical one alone',  'Decision based on MTUS Postsurgical Treatment 2009.',                                    ['Postsurgical Treatment 2009']],
])(`${source.cite}: %s`, (_why, guideline, words) => {
  expect(found(citationIncomplete, { guideline })).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each([
  ['with its section',            'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.',          ''],
  ['with its page',               'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 78-81.',               ''],
  ['with a topic',                'Decision based on MTUS Chronic Pain Treatment Guidelines Duloxetine (Cymbalta).',        ''],
  ['acupuncture has no sections', 'Decision based on MTUS Acupuncture Treatment 2007.',                                     ''],
  ['the reasons give the page',   'Decision based on MTUS Knee Complaints 2004.',                                           'As noted on page 343, it is not medically necessary.'],
  ['ODG by chapter',              'Decision based on Non-MTUS Citation Official Disability Guidelines, Knee Chapter, MRI.', ''],
  ['nothing cited',               'The Expert Reviewer did not cite any medical evidence for its decision.',                ''],
])(`${source.cite}: not: %s`, (_why, guideline, rationale) => {
  expect(found(citationIncomplete, { guideline, rationale })).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  the administrator's line                                                                   words found
  ['a chapter alone',             'Decision based on MTUS Shoulder Complaints 2004.',                                        ['Shoulder Complaints 2004']],
  ['two chapters',                'Decision based on MTUS Elbow Complaints 2007, and Opioid Treatment 2016.',                ['Elbow Complaints 2007', 'Opioid Treatment 2016']],
  ['beside ODG',                  'Decision based on MTUS Knee Complaints 2004. Decision based on Non-MTUS Citation ODG, Knee.', ['Knee Complaints 2004']],
  ['with its section',            'Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.',   []],
  ['acupuncture has no sections', 'Decision based on MTUS Acupuncture Treatment 2007.',                                      []],
  ['nothing cited',               'The Claims Administrator did not cite any medical evidence for its decision.',            []],
])(`${source.cite}: of the administrator, to be known: %s`, (_why, administrator, words) => {
  // What the reasons give is the reviewer's, not the administrator's.
  const rationale = 'As noted on page 211, it is not medically necessary.';
  const defects = citationIncomplete.find(checkedLetter(letterInShort({ administrator, rationale })));
  expect(defects.map(({ severity, at }) => [severity, at.part, at.quote])).toEqual(
    words.map(quote => ['note', 'claims-administrator', quote]),
  );
});

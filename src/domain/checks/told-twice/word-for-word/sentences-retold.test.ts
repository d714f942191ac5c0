import { expect, test } from 'vitest';
import { checkedLetter } from '#domain/checks/letter/checked-letter.ts';
import { letterInShort } from '../../../../../test/builders/checked.ts';
import { sentencesRetold, source } from './sentences-retold.ts';

function retold(summary: string, rationale: string): string[] {
  const letter = checkedLetter(letterInShort({ title: 'Functional capacity evaluation', summary, rationale }));
  return letter.items.flatMap(checked =>
    sentencesRetold(letter, checked, 'number', 'score', 'level', 'date').map(({ at }) => at.quote),
  );
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row        summary                                                                rationale                                                                     words found
  ['a level',            'X-rays revealed anterior fusion at C4-5 and C5-6.',                   'An x-ray revealed anterior fusion at C4-5 and C6-7.',                        ['C6-7']],
  ['a grade',            'Strength of the left quadriceps muscle was 4/5.',                     'On examination strength of the left quadriceps muscle was 3/5.',             ['3/5']],
  ['degrees',            'Shoulder abduction was 110 degrees and flexion 120 degrees.',         'Shoulder abduction was 90 degrees and flexion 120 degrees.',                 ['90']],
  ['sessions had',       'She completed 8 sessions of physical therapy in 2014.',               'She completed 14 sessions of physical therapy in 2014.',                     ['14']],
  ['a day',              'MRI of the left wrist dated 3/14/2016 revealed a ganglion cyst.',     'MRI of the left wrist dated 5/14/2016 revealed a ganglion cyst.',            ['5/14/2016']],
  ['in words',           'He had two lumbar epidural steroid injections with relief.',          'He had four lumbar epidural steroid injections with relief.',                ['four']],
  ['a size',             'The scan showed a 3 mm posterior disc protrusion.',                   'The scan showed a 7 mm posterior disc protrusion.',                          ['7']],
])(`${source.cite}: %s`, (_why, summary, rationale, words) => {
  expect(retold(summary, rationale)).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each([
  ['the same',           'Strength of the left quadriceps muscle was 4/5.',                     'Strength of the left quadriceps muscle was 4/5.'],
  ['in other words',     'He had two lumbar epidural steroid injections with relief.',          'He had 2 lumbar epidural steroid injections with relief.'],
  ['of another thing',   'He had two lumbar epidural steroid injections.',                      'He had 12 acupuncture visits.'],
  ['on another day',     'On 3/14/2016 strength of the left quadriceps was 4/5.',               'On 9/2/2016 strength of the left quadriceps was 5/5.'],
  ['known as well',      'Flexion was 120 degrees. Later shoulder abduction was 110 degrees, then 90 degrees.', 'Shoulder abduction was 90 degrees.'],
  ['a rule',             'She completed 8 sessions of physical therapy in 2014.',               'The guidelines recommend 10 sessions of physical therapy in 8 weeks.'],
  ['what is asked for',  'She completed 8 sessions of physical therapy for the knee.',          'The request is for 12 sessions of physical therapy for the knee.'],
  ['few words alike',    'Flexion was 40 degrees.',                                             'Rotation was 55 degrees.'],
])('no other figure: %s', (_why, summary, rationale) => {
  expect(retold(summary, rationale)).toEqual([]);
});

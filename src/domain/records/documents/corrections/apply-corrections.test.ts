import { expect, test } from 'vitest';
import { recordPages } from '../../../../../test/builders/records/pages-of-record.ts';
import type { Correction } from '../correction.ts';
import { indexDocuments } from '../index-documents.ts';

const pages = recordPages([
  'Summit Imaging|MRI OF THE LUMBAR SPINE|Exam date: 2/2/2016|Technique|Findings: bulge',
  'Bay Spine Clinic|PROGRESS NOTE|Date of service: 3/14/2016|Subjective|Objective|Plan',
  'The plan goes on and on here.',
]);

/** What becomes of the index: each document with what was corrected, then why corrections did not fit. */
function after(...corrections: readonly Correction[]): string[] {
  const { documents, unfit } = indexDocuments(pages, corrections);
  return [
    ...documents.map(({ first, last, kind, title, date, author, copyOf, corrected }) =>
      `${first}-${last} ${corrected.length === 0 ? '' : `${kind}|${title}|${date}|${author}|${copyOf} set ${corrected.join(',')}`}`.trim(),
    ),
    ...unfit.map(({ reason }) => reason),
  ];
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         corrections                                                                     index
  ['none',                                [],                                                                             ['1-1', '2-3']],
  ['a document begins',                   [{ set: 'begins', page: 3, value: true }],                                      ['1-1', '2-2 progress-report|PROGRESS NOTE|2016-03-14|null|null set pages', '3-3 other|Untitled paper|null|null|null set pages']],
  ['it begins no longer',                 [{ set: 'begins', page: 2, value: false }],                                     ['1-3 imaging-report|MRI OF THE LUMBAR SPINE|2016-02-02|null|null set pages']],
  ['the later word wins',                 [{ set: 'begins', page: 2, value: false }, { set: 'begins', page: 2, value: true }], ['1-1 imaging-report|MRI OF THE LUMBAR SPINE|2016-02-02|null|null set pages', '2-3 progress-report|PROGRESS NOTE|2016-03-14|null|null set pages']],
  ['a kind and a title',                  [{ set: 'kind', page: 2, value: 'consultation' }, { set: 'title', page: 2, value: 'Consult' }], ['1-1', '2-3 consultation|Consult|2016-03-14|null|null set kind,title']],
  ['no date',                             [{ set: 'date', page: 2, value: null }],                                        ['1-1', '2-3 progress-report|PROGRESS NOTE|null|null|null set date']],
  ['a field twice: the later',            [{ set: 'author', page: 2, value: 'Roe' }, { set: 'author', page: 2, value: 'Poe' }], ['1-1', '2-3 progress-report|PROGRESS NOTE|2016-03-14|Poe|null set author']],
  ['a copy',                              [{ set: 'copyOf', page: 2, value: 'p1' }],                                      ['1-1', '2-3 progress-report|PROGRESS NOTE|2016-03-14|null|p1 set copyOf']],
  ['a copy of what is not there',         [{ set: 'copyOf', page: 2, value: 'p9' }],                                      ['1-1', '2-3', 'there is no document p9']],
  ['a copy of itself',                    [{ set: 'copyOf', page: 2, value: 'p2' }],                                      ['1-1', '2-3', 'p2 does not come before p2']],
  ['a page that begins nothing',          [{ set: 'kind', page: 3, value: 'other' }],                                     ['1-1', '2-3', 'no document begins at page 3']],
  ['fits once the page begins one',       [{ set: 'kind', page: 3, value: 'other' }, { set: 'begins', page: 3, value: true }], ['1-1', '2-2 progress-report|PROGRESS NOTE|2016-03-14|null|null set pages', '3-3 other|Untitled paper|null|null|null set pages,kind']],
  ['no such page',                        [{ set: 'begins', page: 9, value: true }],                                      ['1-1', '2-3', 'there is no page 9']],
  ['the first page cannot go on',         [{ set: 'begins', page: 1, value: false }],                                     ['1-1', '2-3', 'the first page of a record begins a document']],
] satisfies [string, Correction[], string[]][])('%s', (_why, corrections, index) => {
  expect(after(...corrections)).toEqual(index);
});

import { expect, test } from 'vitest';
import type { ListedDocument } from './listed-document.ts';
import { linesForIndex, linesForLetter } from './list-lines.ts';

function listed(with_: Partial<ListedDocument> = {}): ListedDocument {
  return {
    number: 1,
    id: 'p12',
    first: 12,
    last: 14,
    pages: 3,
    kind: 'progress-report',
    title: 'PR-2',
    date: '2015-06-04',
    author: 'Rowan Alder, MD',
    provider: null,
    anotherPerson: null,
    belongs: null,
    corrected: [],
    received: [],
    copies: [],
    ...with_,
  };
}
const receipt = {
  sender: 'Dune Claims',
  party: 'claims-administrator',
  at: '2016-11-14T18:00:00Z',
  path: 'a/file.pdf',
  sha256: 'a'.repeat(64),
} as const;

// biome-ignore format: a table reads in columns
test.each<[string, Partial<ListedDocument>, string[]]>([
  // why this row                   document                                                  line in a letter
  ['title, author, day, pages',     {},                                                       ['1. PR-2, Rowan Alder, MD, 06/04/2015, pages 12-14']],
  ['no title: the kind',            { title: '' },                                            ['1. Progress report, Rowan Alder, MD, 06/04/2015, pages 12-14']],
  ['no author: the office',         { author: null, provider: 'Cedar Imaging' },              ['1. PR-2, Cedar Imaging, 06/04/2015, pages 12-14']],
  ['no day, one page',              { date: null, author: null, last: 12 },                   ['1. PR-2, undated, page 12']],
  ['a blank page is not reviewed',  { kind: 'blank' },                                        []],
  ['nor is a proof of service',     { kind: 'proof-of-service' },                             []],
])('%s', (_why, document, lines) => {
  expect(linesForLetter([listed(document)])).toEqual(lines);
});

test('the index also says how it came and where it is repeated', () => {
  const document = listed({
    received: [receipt],
    copies: [{ id: 'p200', first: 200, last: 202, received: [receipt] }],
    corrected: ['date'],
  });
  expect(linesForIndex([document])).toEqual([
    '1. PR-2, Rowan Alder, MD, 06/04/2015; pages 12-14; received 11/14/2016 from Dune Claims; a/file.pdf (SHA-256 aaaaaaaaaaaa…); repeated on pages 200-202, received 11/14/2016 from Dune Claims; set by a person: date',
  ]);
});

test('a letter numbers what it lists', () => {
  expect(linesForLetter([listed({ kind: 'blank' }), listed({ number: 2 })])[0]).toMatch(/^1\. PR-2/);
});

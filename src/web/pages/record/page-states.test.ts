import { expect, test } from 'vitest';
import type { RecordFileView } from '#api/records/contract.ts';
import { pageStates } from './page-states.ts';

/** A file whose pages begin at a page of the record, so many of them read. */
function file(
  first: number | null,
  pages: number,
  read: number,
  format: RecordFileView['format'] = 'pdf',
): RecordFileView {
  const state = read === pages ? 'read' : 'reading';
  return {
    sha256: '0'.repeat(64),
    path: 'file',
    submission: 's1',
    bytes: 1,
    error: null,
    unreadablePages: 0,
    first,
    pages,
    read,
    format,
    state,
  };
}

const files = [file(1, 3, 3), file(4, 2, 2, 'text'), file(6, 5, 1), file(11, 2, 0), file(null, 4, 0)];

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   page  read   picture
  ['the first page',                1,    true,  true],
  ['the last of a file',            3,    true,  true],
  ['a text has no picture',         4,    true,  false],
  ['the next to be read',           7,    false, true],
  ['the one read before it',        6,    true,  true],
  ['of a file not begun',           11,   false, true],
])('%s', (_why, page, isRead, hasPicture) => {
  expect(pageStates(files)(page)).toEqual({ isRead, hasPicture });
});

test('before anything is counted', () => {
  expect(pageStates([file(null, 4, 0)])(1)).toEqual({ isRead: false, hasPicture: false });
});

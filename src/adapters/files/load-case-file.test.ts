import { expect, test } from 'vitest';
import type { LoadText } from '#commands/ports.ts';
import { caseFileLoader } from './load-case-file.ts';

const caseJson = {
  schema: 'openimr/1',
  caseNumber: 'CM15-0000001',
  priority: 'standard',
  dateOfInjury: '2011-04-16',
  urDecisionDate: '2015-01-14',
  applicationReceived: '2015-01-29',
  dateAssigned: '2015-02-11',
  patient: { age: 49, sex: 'female' },
  clinicalSummary: null,
  items: [{ title: 'Wrist splint', claimsAdministrator: null }],
  documents: [{ file: 'note.txt', title: 'Progress note', date: '2015-01-05', author: null }],
};

/** A disk for a test: path → text, form feeds between pages. */
function disk(files: Readonly<Record<string, string>>): LoadText {
  return async file => {
    const text = files[file];
    if (text === undefined)
      return { kind: 'unreadable', error: { code: 'not-found', message: 'no such file', at: null } };
    return { kind: 'loaded', file, text, pages: text.split('\f') };
  };
}

test('reads case.json and every document, page by page', async () => {
  const load = caseFileLoader(disk({ 'a/case.json': JSON.stringify(caseJson), 'a/note.txt': 'first\fsecond' }));
  expect(await load('a/case.json')).toMatchObject({
    kind: 'loaded',
    folder: 'a',
    caseFile: { caseNumber: 'CM15-0000001' },
    documents: [
      {
        id: 'note.txt',
        date: '2015-01-05',
        part: 'page',
        pages: [
          { number: 1, text: 'first' },
          { number: 2, text: 'second' },
        ],
      },
    ],
  });
});

const without = (key: string) => Object.fromEntries(Object.entries(caseJson).filter(([name]) => name !== key));
const outside = { ...caseJson, documents: [{ file: '../secret.txt', title: 'x', date: null, author: null }] };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  case.json                                          code         at
  ['no case.json',                 undefined,                                         'not-found', null],
  ['not JSON',                     '{"schema":',                                      'invalid',   'case.json'],
  ['a field is missing',           JSON.stringify(without('dateOfInjury')),           'invalid',   'case.json/dateOfInjury'],
  ['a number of another kind',     JSON.stringify({ ...caseJson, caseNumber: '12' }), 'invalid',   'case.json/caseNumber'],
  ['no item',                      JSON.stringify({ ...caseJson, items: [] }),        'invalid',   'case.json/items'],
  ['a document is not there',      JSON.stringify(caseJson),                          'not-found', 'note.txt'],
  ['a document outside the folder', JSON.stringify(outside),                          'invalid',   'case.json/documents/0/file'],
])('refuses %s, in one line that names the place', async (_why, text, code, at) => {
  const outcome = await caseFileLoader(disk(text === undefined ? {} : { 'a/case.json': text }))('a/case.json');
  expect(outcome).toMatchObject({ kind: 'unreadable', error: { code, at } });
  expect(JSON.stringify(outcome)).not.toContain('\\n');
});

import { expect, test } from 'vitest';
import { memorySubmissions } from '../../../test/builders/records/memory-submissions.ts';
import { receiving } from '../../../test/builders/records/receiving.ts';
import type { SentFile } from './ports.ts';
import { receiveSubmission } from './receive-submission.ts';

const CASE = 'CM16-0000001';
const about = { caseNumber: CASE, sender: 'Claims office', party: 'claims-administrator', by: 'command-line' } as const;

async function* content(...parts: readonly string[]) {
  for (const part of parts) yield Buffer.from(part);
}
async function* broken() {
  yield Buffer.from('half');
  throw new Error('the line was cut');
}
const sent = (name: string, ...parts: readonly string[]): SentFile => ({ name, content: content(...parts) });

/** What became of each file, in short. */
async function outcomes(submissions: ReturnType<typeof memorySubmissions>, ...files: readonly SentFile[]) {
  const outcome = await receiveSubmission(receiving(submissions.store), about, files);
  if (outcome.kind !== 'received') return outcome.kind;
  return outcome.submission.files.map(file => [file.path, file.outcome, file.reason?.code ?? null]);
}

test('what is new is kept in the order sent, with its pages', async () => {
  const submissions = memorySubmissions(CASE);
  expect(
    await outcomes(submissions, sent('visit.txt', 'Knee pain', ' 4/10'), sent('plan.txt', 'Therapy\fHome')),
  ).toEqual([
    ['visit.txt', 'kept', null],
    ['plan.txt', 'kept', null],
  ]);
  expect(submissions.files(CASE)).toMatchObject([
    { bytes: 14, format: 'text', pages: 1 },
    { bytes: 12, format: 'text', pages: 2 },
  ]);
});

test('the same bytes are one file, whatever their name and whenever they come', async () => {
  const submissions = memorySubmissions(CASE);
  expect(await outcomes(submissions, sent('a.txt', 'Knee pain'), sent('b.txt', 'Knee pain'))).toEqual([
    ['a.txt', 'kept', null],
    ['b.txt', 'known', null],
  ]);
  expect(await outcomes(submissions, sent('c.txt', 'Knee pain'))).toEqual([['c.txt', 'known', null]]);
  expect(submissions.files(CASE)).toHaveLength(1);
  expect(submissions.submissions).toHaveLength(2);
});

test('what cannot be read is set aside, and everything else goes through', async () => {
  const submissions = memorySubmissions(CASE);
  const files = [
    sent('empty.pdf'),
    { name: 'half.txt', content: broken() },
    { name: 'gone.txt', error: { code: 'not-found', message: 'there is no such file', at: null } } as const,
    sent('setup.exe', 'MZ\0\0'),
    sent('', 'Knee pain'),
    sent('visit.txt', 'Knee pain'),
  ];
  expect(await outcomes(submissions, ...files)).toEqual([
    ['empty.pdf', 'quarantined', 'empty'],
    ['half.txt', 'quarantined', 'incomplete'],
    ['gone.txt', 'quarantined', 'not-found'],
    ['setup.exe', 'quarantined', 'unsupported'],
    ['(no name)', 'quarantined', 'invalid'],
    ['visit.txt', 'kept', null],
  ]);
  expect(submissions.files(CASE)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['no page',             0,       'empty',      'it has no page'],
  ['one page',            1,       null,         null],
  ['as many as are read', 19_999,  null,         null],
  ['one more',            20_000,  'too-large',  '20,000 pages; files of fewer than 20,000 are read, send it in parts'],
])('a file of %s', async (_why, pages, code, message) => {
  const paged = { ...receiving(memorySubmissions(CASE).store), readPages: () => Promise.resolve({ kind: 'opened' as const, pages, outcomes: none() }) };
  const outcome = await receiveSubmission(paged, about, [sent('visit.txt', 'Knee pain')]);
  const [file] = outcome.kind === 'received' ? outcome.submission.files : [];
  expect([file?.reason?.code ?? null, file?.reason?.message ?? null]).toEqual([code, message]);
});

async function* none() {
  yield* [];
}

test('a case that is not there takes nothing', async () => {
  expect(await outcomes(memorySubmissions('CM16-0000002'), sent('visit.txt', 'Knee pain'))).toBe('no-case');
});

test('a file that somebody else sent meanwhile is known', async () => {
  const submissions = memorySubmissions(CASE);
  const first = receiving(submissions.store);
  let sentMeanwhile = false;
  const late = {
    ...first,
    submissions: {
      ...submissions.store,
      keep: async (...entry: Parameters<typeof submissions.store.keep>) => {
        if (!sentMeanwhile)
          await receiveSubmission(receiving(submissions.store), about, [sent('theirs.txt', 'Knee pain')]);
        sentMeanwhile = true;
        return submissions.store.keep(...entry);
      },
    },
  };
  const outcome = await receiveSubmission(late, about, [sent('mine.txt', 'Knee pain'), sent('new.txt', 'Back pain')]);
  expect(outcome).toMatchObject({
    kind: 'received',
    submission: { files: [{ outcome: 'known' }, { outcome: 'kept' }] },
    added: [{ bytes: 9 }],
  });
  expect(submissions.files(CASE)).toHaveLength(2);
});

test('a reader that fails on one file does not lose the others', async () => {
  const failing = { ...receiving(memorySubmissions(CASE).store), readPages: () => Promise.reject(new Error('a bug')) };
  const outcome = await receiveSubmission(failing, about, [sent('visit.txt', 'Knee pain')]);
  expect(outcome).toMatchObject({ submission: { files: [{ outcome: 'quarantined', reason: { code: 'damaged' } }] } });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleDetermination } from '../../../test/builders/sample-determination.ts';
import { letterText } from '../../../test/builders/letter-text.ts';
import { testApi } from '../../../test/api.ts';
import { pdfLetters } from '#adapters/pdf/write-letter.ts';
import { composeLetter } from '#domain/letters/final-determination/compose-letter.ts';
import { LARGEST_TEXT, LetterCheckView } from './contract.ts';

let api: Awaited<ReturnType<typeof testApi>>;
beforeAll(async () => {
  api = await testApi('2016-12-10');
}, 60_000);
afterAll(async () => {
  await api.app.close();
  await api.base.drop();
});

const post = async (payload: object) => {
  const answer = await api.app.inject({ method: 'POST', url: '/api/v1/letter-checks', payload });
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
};
const faulty = letterText({ items: [{ title: 'MRI of the right wrist', rationale: 'The wrist was tender.' }] });

test('a text is read, and each finding stands in one of its texts', async () => {
  const { status, body, headers } = await post({ text: faulty });
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  const { findings, texts } = LetterCheckView.parse(body);
  expect(findings.map(({ rule }) => rule)).toContain('conclusion-missing');
  for (const { at, item } of findings) {
    const text = texts.find(each => each.part === at.part && (each.item === null || each.item === item))?.text;
    expect(text?.slice(at.start, at.end)).toBe(at.quote);
  }
});

test('a letter that breaks off is checked as far as it stands, and said to', async () => {
  const { status, body } = await post({ text: faulty.slice(0, faulty.lastIndexOf(' was tender')) });
  expect(status).toBe(200);
  const { findings, unchecked } = LetterCheckView.parse(body);
  expect(unchecked).toContain('item 1: the letter breaks off in its rationale');
  expect(findings.map(({ rule }) => rule)).toContain('conclusion-missing');
});

test('a PDF is read as its text is', async () => {
  const composed = composeLetter(sampleDetermination());
  const set = composed.kind === 'composed' ? pdfLetters()(composed.letter) : composed;
  if (set.kind !== 'set') throw new Error('not set');
  const { status, body } = await post({ file: 'a.pdf', pdf: Buffer.from(set.pdf).toString('base64') });
  expect(status).toBe(200);
  expect(LetterCheckView.parse(body).header.caseNumber).toBe('CM16-0000001');
});

// biome-ignore format: a table reads in columns
test.each<[string, object, number, RegExp]>([
  // why this row            what is sent                                                status  what is said
  ['no determination',       { text: 'Dear Sir' },                                       422,    /could not be read as a determination/u],
  ['a broken PDF',           { pdf: Buffer.from('%PDF-1.7 x').toString('base64') },      422,    /could not be read as a determination/u],
  ['no base 64',             { pdf: '%%%' },                                             400,    /.+/u],
  ['an empty text',          { text: '' },                                               400,    /.+/u],
  ['a text too long',        { text: 'a'.repeat(LARGEST_TEXT + 1) },                     400,    /.+/u],
  ['both',                   { text: 'a', pdf: 'aaaa' },                                 400,    /.+/u],
])('told plainly: %s', async (_why, payload, expected, says) => {
  const { status, body } = await post(payload);
  expect(status).toBe(expected);
  expect(body.title).toMatch(says);
  if (expected === 422) expect(body.type).toBe('/problems/not-a-letter');
  expect(JSON.stringify(body)).not.toMatch(/at .*\.ts:\d/u);
});

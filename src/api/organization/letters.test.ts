import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfLetters } from '#adapters/pdf/write-letter.ts';
import { pdfText } from '#adapters/pdf/pdf-text.ts';
import { postgresAudit } from '#adapters/postgres/audit.ts';
import type { AuditFinding } from '#commands/audit/finding.ts';
import { verifyLog } from '#commands/audit/verify-log.ts';
import { issueLetter } from '#commands/determination/issue-letter.ts';
import { signDetermination } from '#commands/determination/sign-determination.ts';
import { openCase } from '#commands/open-case.ts';
import type { WriteLetter } from '#commands/ports.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { writeLetter as writtenLetter } from '#commands/write-letter.ts';
import { caseFromEvents } from '#domain/cases/case-from-events.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { coversOfCase } from '#domain/letters/final-determination/front/covers-of-case.ts';
import { senderOfCase } from '#domain/letters/final-determination/front/sender-of-case.ts';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, decision, document, reviewer } from '../../../test/builders/case-file.ts';
import { OrganizationView } from './contract.ts';

const setLetter = pdfLetters();
const writeLetter: WriteLetter = (determination, form, covers, sender) =>
  writtenLetter({ setLetter }, determination, form, covers, sender);

let api: TestApi;
let administrator: Awaited<ReturnType<TestApi['as']>>;
beforeAll(async () => {
  api = await testApi('2016-12-01');
  administrator = await api.as('administrator');
  await registerReviewer(api.needs, { reviewer: reviewer(), login: 'r', name: 'Rowan Alder', passphrase });
});
afterAll(() => api.close());

const passphrase = 'six calm words';
const elm = {
  name: 'Elm Review',
  contact: {
    address: '1 First St, Fresno, CA 93701',
    telephone: '(559) 555-0140',
    hours: 'Monday to Friday, 8 a.m. to 5 p.m.',
    medicalDirector: 'Ruth Alder, MD',
  },
};
const oak = {
  name: 'Oak Review',
  contact: {
    address: 'PO Box 7, Oxnard, CA 93030',
    telephone: '(805) 555-0177',
    hours: 'Every day, 9 a.m. to 3 p.m.',
    medicalDirector: 'Otis Marsh, DO',
  },
};
/** What a letter says of who sends it. */
const said = ({ name, contact }: typeof elm) => [name, contact.telephone, contact.hours, contact.medicalDirector];

/** Saves the form of the organization as its administrator does. */
async function describe(organization: object): Promise<void> {
  const { number } = OrganizationView.parse((await administrator('GET', '/organization')).json());
  expect((await administrator('PUT', '/organization', { after: number, organization })).status).toBe(200);
}

const needs = () => ({ ...api.needs, writeLetter });

async function signed(caseNumber: string): Promise<void> {
  await openCase(needs(), { caseFile: caseFile({ caseNumber }), documents: [document()] });
  await assignReviewer(needs(), { caseNumber, reviewer: 'R-1001' });
  for (const item of [0, 1])
    expect((await api.call('PUT', `/cases/${caseNumber}/items/${item}/decision`, decision())).status).toBe(200);
  const signature = { caseNumber, reviewer: 'R-1001', passphrase, signedInAs: 'R-1001' };
  expect((await signDetermination(needs(), signature)).kind).toBe('changed');
}

/** The letter written anew from the events of its case as they are now, as text and as PDF, with the words of the PDF. */
async function written(caseNumber: string) {
  const stored = await api.needs.cases.read(caseNumber);
  const current = caseFromEvents(stored?.events ?? []);
  const determination = current === null ? null : determinationOf(current);
  if (current === null || determination === null) throw new Error(`${caseNumber} is not signed`);
  const [text, pdf] = (['txt', 'pdf'] as const).map(form => {
    const letter = writeLetter(determination, form, coversOfCase(current), senderOfCase(current));
    if (letter.kind === 'refused') throw new Error(letter.error.message);
    return Buffer.from(letter.content);
  });
  if (text === undefined || pdf === undefined) throw new Error('nothing was written');
  const read = await pdfText('letter.pdf', pdf);
  if (read.kind !== 'loaded') throw new Error(read.kind);
  return { text: text.toString(), pdf, words: read.text };
}

/** Every letter kept is written anew from the log and held beside it, byte for byte. */
async function audited() {
  const findings: AuditFinding[] = [];
  const listener = { found: async (each: AuditFinding) => void findings.push(each), begun: () => {}, step: () => {} };
  const audit = postgresAudit(api.base.db);
  const { letters } = await verifyLog(
    { audit, writeLetter, sha256: api.needs.sha256, files: null },
    { heads: [] },
    listener,
  );
  return { letters, findings };
}

test('a letter stays as it was signed when the organization is described anew; one signed after that carries the new description', async () => {
  await describe(elm);
  await signed('CM16-0000001');
  await issueLetter(needs(), { caseNumber: 'CM16-0000001' });
  const before = await written('CM16-0000001');
  for (const line of said(elm)) expect(before.text).toContain(line);

  // Signed before the change, written only after it.
  await signed('CM16-0000002');
  await describe(oak);
  await issueLetter(needs(), { caseNumber: 'CM16-0000002' });
  await signed('CM16-0000003');
  await issueLetter(needs(), { caseNumber: 'CM16-0000003' });

  const again = await written('CM16-0000001');
  expect(again.text).toBe(before.text);
  expect(again.pdf.equals(before.pdf)).toBe(true);
  expect(Buffer.from((await api.needs.letters.read('CM16-0000001', 1))?.bytes ?? []).equals(before.pdf)).toBe(true);
  expect(await audited()).toEqual({ letters: 3, findings: [] });

  const [late, after] = [await written('CM16-0000002'), await written('CM16-0000003')];
  expect(late.text.replaceAll('CM16-0000002', 'CM16-0000001')).toBe(before.text);
  const inEach = (letter: typeof before, organization: typeof elm) =>
    said(organization).map(line => [letter.text, letter.words].map(words => words.includes(line)));
  expect(inEach(late, elm)).toEqual(said(elm).map(() => [true, true]));
  expect(inEach(late, oak)).toEqual(said(oak).map(() => [false, false]));
  expect(inEach(after, oak)).toEqual(said(oak).map(() => [true, true]));
  expect(inEach(after, elm)).toEqual(said(elm).map(() => [false, false]));
});

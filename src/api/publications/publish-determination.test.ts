import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pdfLayers } from '#adapters/pdf/public/pdf-layers.ts';
import { pdfLetters } from '#adapters/pdf/write-letter.ts';
import { pdfText } from '#adapters/pdf/pdf-text.ts';

import { caseFile, decision, document, reviewer } from '../../../test/builders/case-file.ts';
import { memoryStores } from '../../../test/builders/memory-stores.ts';
import { checkPublications } from '#commands/audit/check-publications.ts';
import type { StoredPublication, WriteLetter } from '#commands/ports.ts';
import type { Case } from '#domain/cases/case.ts';
import { caseFromEvents } from '#domain/cases/case-from-events.ts';
import { CaseParty } from '#domain/cases/parties.ts';
import { party } from '../../../test/builders/matching.ts';
import { decideItem } from '#commands/determination/decide-item.ts';
import { issueLetter } from '#commands/determination/issue-letter.ts';
import { signDetermination } from '#commands/determination/sign-determination.ts';
import { writeSummary } from '#commands/determination/write-summary.ts';
import { Organization } from '#domain/reviewers/organization.ts';
import { registerOrganization } from '#commands/reviewers/register-organization.ts';
import { openCase } from '#commands/open-case.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { writeLetter } from '#commands/write-letter.ts';
import {
  publishDetermination,
  type PublicationStore,
  type PublishedFiles,
} from '#commands/publication/publish-determination.ts';
import { republished } from '#commands/publication/public-copy.ts';
import { showPublicationDraft, showPublished } from '#commands/publication/show-publication.ts';

const setLetter = pdfLetters();
const letter: WriteLetter = (determination, form) => writeLetter({ setLetter }, determination, form);
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const nothing = { add: [], keep: [] };

const parties = [
  CaseParty.parse({ ...party('injured-worker', 'Wilhelmina Castellano'), person: true }),
  CaseParty.parse({ ...party('proposing-physician', 'Dr. Orson Thackeray'), person: true }),
  CaseParty.parse(party('insurer', 'Old Harbor Indemnity Company')),
];
const summary =
  'Ms. Castellano is a 47 year old female with low back pain. Dr. Thackeray asks for Norco 10/325 mg #60, which Old Harbor denied on 10/17/2016. Her husband, Leopold, helps. Spurling was negative.';

async function issued() {
  const stores = memoryStores('2016-12-10T00:00:00.000Z');
  const files = new Map<string, PublishedFiles>();
  const publications: PublicationStore = {
    keep: async (caseNumber, round, kept) => void files.set(`${caseNumber} ${round}`, kept),
    read: async (caseNumber, round) => files.get(`${caseNumber} ${round}`) ?? null,
  };
  const needs = { ...stores, writeLetter: letter, publications, pdfLayers, newId: () => 'key' };
  const { caseNumber } = caseFile();
  await registerOrganization(stores, { organization: Organization.parse({ name: 'Elm Review' }) });
  await openCase(stores, { caseFile: caseFile({ parties }), documents: [document()] });
  await stores.reviewers.add({ reviewer: reviewer(), login: 'l', name: 'Rowan Alder', passphraseHash: '' });
  await assignReviewer(stores, { caseNumber, reviewer: 'R-1001' });
  await writeSummary(stores, { caseNumber, clinicalSummary: summary });
  for (const item of [0, 1]) await decideItem(stores, { caseNumber, item, decision: decision() });
  const signed = await signDetermination(needs, {
    caseNumber,
    reviewer: 'R-1001',
    passphrase: '',
    signedInAs: 'R-1001',
  });
  expect(signed).toMatchObject({ kind: 'changed' });
  return { needs, files, caseNumber };
}

test('what is served is published without anybody in it, and the log alone writes it again byte for byte', async () => {
  const { needs, caseNumber } = await issued();
  const early = await publishDetermination(needs, { caseNumber, by: 'publication desk', choice: nothing });
  expect(early.kind).toBe('refused');
  await issueLetter(needs, { caseNumber });
  const draft = await showPublicationDraft(needs, { caseNumber });
  expect(draft.kind === 'shown' && draft.draft.possible).toBe(true);
  const outcome = await publishDetermination(needs, { caseNumber, by: 'publication desk', choice: nothing });
  expect(outcome.kind).toBe('changed');

  const shown = await showPublished(needs, { caseNumber });
  if (shown.kind !== 'shown') throw new Error(shown.kind);
  const { text, pdf, proof } = shown.files;
  expect(text).toContain('Ms. [name] is a 47 year old female with low back pain.');
  expect(text.replaceAll(/\s+/gu, ' ')).toContain('Norco 10/325 mg #60, which [organization] denied on 10/17/2016');
  expect(text).toContain('Spurling was negative');
  const read = await pdfText('public.pdf', pdf);
  const everything = `${text} ${proof} ${read.kind === 'loaded' ? read.text : ''} ${(await pdfLayers(pdf)).map(each => each.text).join(' ')}`;
  expect(everything).not.toMatch(/castellano|wilhelmina|thackeray|orson|harbor|leopold|alder/iu);

  const log = needs.logs.get(caseNumber) ?? [];
  const again = republished(letter, caseFromEvents(log) ?? shown.case);
  expect(again?.text).toBe(text);
  expect(Buffer.from(again?.pdf ?? []).equals(Buffer.from(pdf))).toBe(true);
  expect(`${JSON.stringify(again?.proof, null, 2)}\n`).toBe(proof);
  expect(shown.case.publication?.sha256).toEqual({ text: sha256(text), pdf: sha256(pdf), proof: sha256(proof) });
  expect(JSON.stringify(log.at(-1))).not.toMatch(/castellano|thackeray/iu);
});

test('an audit holds what is kept of a publication beside what the log writes again', async () => {
  const { needs, files, caseNumber } = await issued();
  await issueLetter(needs, { caseNumber });
  await publishDetermination(needs, { caseNumber, by: 'publication desk', choice: nothing });
  const current = caseFromEvents(needs.logs.get(caseNumber) ?? []);
  const [kept] = files.values();
  if (current === null || kept === undefined) throw new Error('nothing is published');
  const own = { ...kept, round: 1 };
  const found = (publications: readonly StoredPublication[], told: readonly Case[] = [current]) =>
    checkPublications(
      { writeLetter: letter, sha256 },
      { caseNumber, row: null, entries: [], clocks: [], letters: [], publications },
      current,
      told,
    ).map(({ kind, row, message }) => `${kind} ${row} ${message.split(':')[0]}`);
  const removals = current.publication?.removals.slice(1) ?? [];
  const turned: Case = {
    ...current,
    publication: current.publication === null ? null : { ...current.publication, removals },
  };
  expect(found([own])).toEqual([]);
  expect(found([{ ...own, text: own.text.replace('[name]', 'Castellano') }])).toEqual(['changed 1 the text']);
  expect(found([{ ...own, pdf: own.pdf.toReversed() }])).toEqual(['changed 1 the PDF']);
  expect(found([{ ...own, proof: '{}' }])).toEqual(['changed 1 the proof']);
  expect(found([])).toEqual(['dropped 1 the log says it was published; it is not kept']);
  expect(found([own, { ...own, round: 2 }])).toEqual(['added 2 kept, and the log does not say that it was published']);
  // Its event changed and sealed anew: the hashes agree, and what the events write does not.
  expect(found([own], [turned])).toEqual(
    ['unreplayable 1 the text', 'unreplayable 1 the PDF', 'unreplayable 1 the proof'].map(
      each => `${each} is what the log recorded, but written anew from the events it differs`,
    ),
  );
});

test('staff adds a removal and leaves a recognised one in, never one the case knows', async () => {
  const { needs, caseNumber } = await issued();
  await issueLetter(needs, { caseNumber });
  const draft = await showPublicationDraft(needs, { caseNumber });
  if (draft.kind !== 'shown') throw new Error(draft.kind);
  const part = 'clinicalSummary';
  const at = (words: string) => ({ part, start: summary.indexOf(words), end: summary.indexOf(words) + words.length });
  const recognised = draft.draft.removals.find(each => each.how === 'recognised');
  expect(recognised).toMatchObject(at('Leopold'));
  const known = await publishDetermination(needs, {
    caseNumber,
    by: 'desk',
    choice: { add: [], keep: [at('Castellano')] },
  });
  expect(known.kind === 'refused' && known.refusals[0]?.message).toContain('known to the case');
  const outside = await publishDetermination(needs, {
    caseNumber,
    by: 'desk',
    choice: { add: [{ part, start: 5, end: 9000, class: 'name' }], keep: [] },
  });
  expect(outside.kind === 'refused' && outside.refusals[0]?.message).toContain('no stretch 5-9000');
  const choice = { add: [{ ...at('low back'), class: 'address' as const }], keep: [at('Leopold')] };
  expect((await publishDetermination(needs, { caseNumber, by: 'desk', choice })).kind).toBe('changed');
  const shown = await showPublished(needs, { caseNumber });
  expect(shown.kind === 'shown' && shown.files.text).toContain('with [address] pain');
  expect(shown.kind === 'shown' && shown.files.text).toContain('Leopold');
});

test('no case and a case that is not published look alike', async () => {
  const { needs, caseNumber } = await issued();
  expect((await showPublished(needs, { caseNumber })).kind).toBe('not-published');
  expect((await showPublished(needs, { caseNumber: 'CM16-9999999' })).kind).toBe('not-published');
});

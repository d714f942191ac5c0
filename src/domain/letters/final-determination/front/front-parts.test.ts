import * as fc from '../../../../../test/random.ts';
import { expect, test } from 'vitest';
import { anyDetermination, anyPanelDetermination } from '../../../../../test/builders/determination.ts';
import { sampleDetermination } from '../../../../../test/builders/sample-determination.ts';
import { caseAfter, caseEvent, signature } from '../../../../../test/builders/case-events.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { documentReviewed } from '#domain/determinations/document-reviewed.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { composeLetter } from '../compose-letter.ts';
import { maximus, reviewOrganization } from '../review-organization.ts';
import { letterText } from '../text/letter-text.ts';
import { coversOfCase } from './covers-of-case.ts';
import type { Language } from './language.ts';

function textOf(determination: Determination, covers: readonly Language[], organization = maximus): string {
  const composed = composeLetter(determination, organization, covers);
  if (composed.kind === 'refused') throw new Error(`${composed.error.at}: ${composed.error.message}`);
  return letterText(composed.letter);
}

const covers = fc.constantFrom<readonly Language[]>([], ['en'], ['es', 'en']);
const maybe = (text: string) => fc.constantFrom(text, null);
const senders = fc.option(
  fc.record({
    name: fc.constantFrom(
      'Elm Review',
      'The Independent Review of Elm & Oak, of All Counties',
      'elm-review.org',
      'Reviews 24',
    ),
    address: maybe('PO Box 1400\nSacramento, CA 95812'),
    telephone: maybe('(916) 555-0140'),
    fax: maybe('(916) 555-0141'),
    hours: maybe('Monday to Friday, 8 a.m. to 5 p.m.'),
    hoursInSpanish: maybe('de lunes a viernes'),
    medicalDirector: maybe('Ruth Alder, MD'),
  }),
);
const documents = fc.array(
  fc
    .tuple(
      fc.constantFrom('PR-2', 'Operative report 12. of two', 'MRI - report', 'Letter from Ada Example, MD', 'Notes'),
      fc.constantFrom('03/04/2015', 'undated', '01/02/2014 - 03/04/2015'),
      fc.integer({ min: 1, max: 9000 }),
    )
    .map(([title, date, page]) =>
      documentReviewed(`${title}, received from the office of the provider, ${date}, page ${page}`),
    ),
  { maxLength: 130 },
);

test('with covers, appeal rights and a list of documents a letter reads back the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyDetermination(4), anyPanelDetermination()),
      covers,
      documents,
      senders,
      (any, languages, listed, sent) => {
        const header = { ...any.header, decisionDate: '2016-12-05' };
        const determination = { ...any, header, documentsReviewed: listed.length === 0 ? null : listed };
        const read = readDetermination(determination.file, textOf(determination, languages, reviewOrganization(sent)));
        expect(read).toEqual({ kind: 'read', determination });
      },
    ),
    { numRuns: 120 },
  );
});

test('a letter with a cover and no day to count from is refused', () => {
  const { header } = sampleDetermination();
  const outcome = composeLetter(sampleDetermination({ header: { ...header, decisionDate: null } }), maximus, ['en']);
  expect(outcome).toMatchObject({ kind: 'refused', error: { at: 'header/decisionDate' } });
});

test('the letter with its pages before it, as printed', async () => {
  const listed = ['PR-2, Rowan Alder, MD, 06/04/2015, pages 12-14', 'MRI of the knee, undated, page 15'];
  const determination = sampleDetermination({ documentsReviewed: listed.map(documentReviewed) });
  await expect(textOf(determination, ['es', 'en'])).toMatchFileSnapshot('front-parts.golden.txt');
});

test('covers are in English, before it in the language of the worker; letters from before had none', () => {
  const ready = caseAfter([
    'case-opened',
    'reviewer-assigned',
    caseEvent('item-decided', { item: 0 }),
    caseEvent('item-decided', { item: 1 }),
  ]);
  const signed = ready === null ? null : caseAfter([signature(ready)], ready);
  const before = ready === null ? null : caseAfter([signature(ready)], ready);
  if (signed === null || before === null) throw new Error('not signed');
  expect(coversOfCase(signed)).toEqual(['en']);
  const old = before.analyses.map(own => ({ ...own, signature: own.signature && { ...own.signature, letter: null } }));
  expect(coversOfCase({ ...before, analyses: old })).toEqual([]);
  const filed = caseEvent('application-received');
  const form = filed.kind === 'application-received' ? filed.data.form : null;
  const spanish = form && { ...form, employee: { ...form.employee, language: 'es' as const } };
  expect(coversOfCase({ ...signed, form: spanish })).toEqual(['es', 'en']);
});

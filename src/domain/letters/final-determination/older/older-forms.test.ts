import * as fc from '../../../../../test/random.ts';
import { describe, expect, test } from 'vitest';
import { anyDetermination } from '../../../../../test/builders/determination.ts';
import {
  sampleDetermination,
  sampleItem,
  samplePanelDetermination,
} from '../../../../../test/builders/sample-determination.ts';
import { type Determination, LetterFormat } from '#domain/determinations/determination.ts';
import { documentReviewed } from '#domain/determinations/document-reviewed.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { composeLetter } from '../compose-letter.ts';
import { letterText } from '../text/letter-text.ts';

const older = LetterFormat.options.filter(format => format !== 'F1');

function textOf(determination: Determination): string {
  const composed = composeLetter(determination, undefined, ['en', 'es']);
  if (composed.kind === 'refused') throw new Error(`${composed.error.at}: ${composed.error.message}`);
  return letterText(composed.letter);
}

const remainder =
  'Physical therapy 12 visits was the original request. Physical therapy 6 visits was authorized by the Claims Administrator. ' +
  'The remaining IMR eligible portion of the original request, Physical therapy 6 visits';
const notice =
  'No gain in function is on record. The request is not medically necessary. An opioid is not stopped at once: it is tapered.';
const documents = ['Application for Independent Medical Review', 'Reports of Oak Clinic, 01/02/2013 - 05/06/2013'];

describe.each(older)('a letter written in format %s is read back word for word', format => {
  // biome-ignore format: a table reads in columns
  test.each<[string, Determination]>([
    // why this row                       the determination
    ['two items',                         sampleDetermination()],
    ['one item',                          sampleDetermination({ items: [sampleItem()] })],
    ['credentials in a sentence',         sampleDetermination({ reviewer: { wording: 'prose', statesOfLicensure: ['Texas'], specialties: ['Neurology'] } })],
    ['a modified request',                sampleDetermination({ items: [sampleItem({ title: remainder })] })],
    ['what follows a surgery, a notice',  sampleDetermination({ items: [sampleItem({ title: 'Left knee arthroscopy' }), sampleItem({ title: 'Associated surgical service: Crutches' }), sampleItem({ title: 'Norco 10/325mg #60', rationale: notice })] })],
    ['a list of documents',               sampleDetermination({ documentsReviewed: documents.map(documentReviewed) })],
    ['several reviewers',                 samplePanelDetermination()],
    ['a head without days',               sampleDetermination({ header: { ...sampleDetermination().header, dateAssigned: null, applicationReceived: null, urDecisionDate: null } })],
  ])('%s', (_why, determination) => {
    const told = { ...determination, format };
    expect(readDetermination(told.file, textOf(told))).toEqual({ kind: 'read', determination: told });
  });
});

describe.each(older)('format %s', format => {
  test('whatever is decided is read back as it was, or not written', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyDetermination(4), determination => {
        const told = { ...determination, format };
        const composed = composeLetter(told);
        refused += composed.kind === 'refused' ? 1 : 0;
        if (composed.kind === 'refused') return;
        expect(readDetermination(told.file, letterText(composed.letter))).toEqual({
          kind: 'read',
          determination: told,
        });
      }),
      { numRuns: 40 },
    );
    expect(refused).toBeLessThan(10);
  });
});

test.each(older)('%s: words that read as the other side are refused with their place', format => {
  const claimsAdministrator = readGuidelineBasis('Cited: The Expert Reviewer stated: nothing.');
  const outcome = composeLetter(sampleDetermination({ format, items: [sampleItem({ claimsAdministrator })] }));
  expect(outcome).toMatchObject({
    kind: 'refused',
    error: { code: 'invalid', at: 'items/0/claimsAdministrator/text' },
  });
});

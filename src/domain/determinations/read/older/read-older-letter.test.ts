import * as fc from '../../../../../test/random.ts';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../../../../test/builders/letter-text.ts';
import {
  finalLetterParagraphs,
  noticeParagraphs,
  type OlderLetterText,
  olderLetterText,
  professionalReviewParagraphs,
} from '../../../../../test/builders/letters/older-letter-text.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';

function read(text: string) {
  const outcome = readDetermination('letter.txt', text);
  if (outcome.kind === 'unreadable') throw new Error(JSON.stringify(outcome.error));
  return outcome.determination;
}

const remainder =
  'Hand therapy 12 visits was the original request. Hand therapy 8 visits was authorized by the Claims Administrator. ' +
  'The remaining IMR eligible portion of the original request, Hand therapy 4 visits';
const rich: OlderLetterText = {
  items: [
    { title: 'retrospective celecoxib 100mg #60 (DOS: 12/02/2012)', necessary: true },
    {
      title: 'labs to include: CBC',
      administrator: 'The Claims Administrator did not cite any evidence-based criteria.',
    },
    {
      title:
        'an open repair of the flexor tendon of the thumb with graft, possible pulley reconstruction, and casting of the hand',
      rationale:
        'The Claims Administrator denied it. 1. A graft is for later. 2. A tendon that glides is not repaired. The request is not medically necessary and appropriate.',
    },
  ],
};
const layouts = [
  { format: 'F2a', paragraphs: noticeParagraphs },
  { format: 'F2b', paragraphs: finalLetterParagraphs },
] as const;

describe.each(layouts)('$format', ({ format, paragraphs }) => {
  const expected = read(olderLetterText(paragraphs(rich)));

  test('field by field', () => {
    expect(expected.format).toBe(format);
    expect(expected.header).toEqual({
      caseNumber: 'CM13-0012345',
      dateAssigned: format === 'F2a' ? '2013-09-11' : null,
      dateOfInjury: '1999-07-30',
      decisionDate: format === 'F2a' ? '2013-10-28' : '2014-01-06',
      urDecisionDate: '2013-08-14',
      applicationReceived: '2013-08-29',
      priority: format === 'F2a' ? null : 'standard',
    });
    expect(expected.reviewer).toEqual({
      wording: 'prose',
      statesOfLicensure: ['Nevada', 'Utah'],
      specialties: ['Plastic Surgery', 'Hand Surgery'],
    });
    expect(expected.clinicalSummary).toMatch(/^The patient is a 49 .* on 12\/02\/2012\.$/);
    expect(expected.items.map(item => [item.title, item.outcome])).toEqual([
      [rich.items[0]?.title, 'overturned'],
      [rich.items[1]?.title, 'upheld'],
      [rich.items[2]?.title, 'upheld'],
    ]);
    expect(expected.items[2]?.rationale).toBe(rich.items[2]?.rationale);
    expect(expected.items.map(item => [item.claimsAdministrator.basis, item.reviewerGuideline.basis])).toEqual([
      ['mtus', 'outside-mtus'],
      ['none', 'outside-mtus'],
      ['mtus', 'outside-mtus'],
    ]);
    expect(expected.documentsReviewed?.map(({ text, date }) => [text, date])).toEqual([
      ['Application for Independent Medical Review', null],
      ['Utilization Review Determination dated 8/14/2013', '2013-08-14'],
    ]);
    expect(expected.outcome).toBe('partial-overturn');
    expect(expected.unread).toEqual([]);
  });

  test('a modified request', () => {
    const { items } = read(olderLetterText(paragraphs({ items: [{ title: remainder }] })));
    expect(items.map(({ title, request }) => [title, request.kind])).toEqual([[remainder, 'remainder']]);
  });

  test('other widths, blank lines, page breaks, line ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 140 }),
        fc.constantFrom('\n', '\r\n'),
        fc.infiniteStream(fc.constantFrom('', '', '', ' ', '\n', '\n\n', '\f', '\n\f', '  \n\n\n')),
        (width, lineEnd, extras) => {
          const lines = paragraphs(rich).flatMap(paragraph => wrap(paragraph, width));
          const text = lines.map(line => `${line}${extras.next().value}\n`).join('');
          expect(read(text.replaceAll('\n', lineEnd))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a header and a footer on every page, indents, headings in capitals', () => {
    const lines = olderLetterText(paragraphs(rich))
      .replace(
        /^(?:medical treatment guideline|rationale for the|expert reviewer case|documents reviewed).*$/gim,
        line => line.toUpperCase(),
      )
      .split('\n');
    const pages = Array.from({ length: Math.ceil(lines.length / 30) }, (_none, page) =>
      lines.slice(page * 30, page * 30 + 30),
    );
    const text = pages
      .map((page, at) =>
        [
          'CM13-0012345',
          ...page.map(line => `   ${line}`),
          '',
          `Final Letter of Determination  Form Effective 5.16.13  Page ${at + 1} of 9`,
        ].join('\n'),
      )
      .join('\n\f');
    expect(read(text)).toEqual(expected);
  });

  test('what no rule takes is unread, not lost', () => {
    const changed = olderLetterText(paragraphs(rich)).replace(
      /Dated: /,
      'the file came twice and was counted once, as both parcels show.\nDated: ',
    );
    expect(read(changed).unread).toEqual(['the file came twice and was counted once, as both parcels show.']);
  });

  test('one thing after another cut off is named', () => {
    const text = olderLetterText(paragraphs(rich));
    const places = [
      'Medical Qualifications of',
      'HOW THE',
      'Case Summary:',
      'CLINICAL CASE SUMMARY',
      '1) Regarding',
      'IMR DECISION(S)',
      'Grip had',
      'is not repaired',
    ];
    for (const place of places) {
      const at = text.indexOf(place);
      if (at < 0) continue;
      const outcome = readDetermination('letter.txt', text.slice(0, at));
      expect(outcome.kind === 'unreadable' && outcome.error.code).toBe('incomplete');
      expect(outcome.kind === 'unreadable' && outcome.error.at).toMatch(
        /^(?:reviewer paragraph|clinical case summary|decisions and rationales|item \d)$/,
      );
    }
  });

  test('a request granted in part is not guessed', () => {
    const text = olderLetterText(paragraphs(rich)).replace(
      /(celecoxib[^.]{0,60}?) is medically\s+necessary(?:\s+and\s+appropriate)?/g,
      '$1 is medically necessary in part',
    );
    const outcome = readDetermination('letter.txt', text);
    expect(outcome.kind === 'unreadable' && outcome.error).toMatchObject({ code: 'incomplete', at: 'item 1' });
  });
});

describe('F3', () => {
  test('one issue, decided by the heading of its rationale', () => {
    const determination = read(
      olderLetterText(professionalReviewParagraphs({ items: [{ title: 'Wrist splint', necessary: true }] })),
    );
    expect(determination).toMatchObject({
      format: 'F3',
      header: { caseNumber: 'IMR 13-000123', dateOfInjury: '1999-07-30', decisionDate: null },
      reviewer: { statesOfLicensure: ['Nevada', 'Utah'] },
      outcome: 'overturn',
      unread: [],
    });
    expect(determination.items[0]).toMatchObject({
      title: 'Wrist splint',
      claimsAdministrator: { text: '', basis: 'none' },
    });
  });

  test('several issues, each with its numbered reasons', () => {
    const items = [{ title: 'Wrist splint', rationale: 'It healed. It is not necessary.' }, { title: 'Hand therapy' }];
    const determination = read(olderLetterText(professionalReviewParagraphs({ items })));
    expect(determination.items.map(item => [item.title, item.outcome, item.rationale.slice(0, 8)])).toEqual([
      ['Wrist splint', 'upheld', 'It heale'],
      ['Hand therapy', 'upheld', 'Grip had'],
    ]);
  });
});

test('a list of results against its repetition is not guessed', () => {
  const text = olderLetterText(noticeParagraphs(rich)).replace(/CBC\s+is\s+not\s+medically/, 'CBC is medically');
  const outcome = readDetermination('letter.txt', text);
  expect(outcome.kind === 'unreadable' && outcome.error).toMatchObject({ code: 'incomplete', at: 'item 2' });
});

test('a stated result that is not that of the items is shown', () => {
  const text = olderLetterText(finalLetterParagraphs({ ...rich, results: ['UPHOLD'] }));
  expect(read(text).unread).toEqual(['Final Determination: uphold']);
});

test('long, broken and random texts end soon and quietly', () => {
  const texts = [
    'has determined the request for '.repeat(20_000),
    'Regarding the request for '.repeat(20_000),
    `Notice of Independent Medical Review Determination\n${'1) Regarding the request for x\n'.repeat(8000)}`,
    `IMR DECISION(S) AND RATIONALE(S)\n${'Decision rationale:\n'.repeat(8000)}`,
    `MEDICAL PROFESSIONAL REVIEW\n${'ISSUE AT DISPUTE:\n'.repeat(8000)}`,
    olderLetterText(noticeParagraphs(rich)).replace(
      'Grip had',
      'The Claims Administrator is not medically necessary. '.repeat(8000),
    ),
    olderLetterText(finalLetterParagraphs(rich)).replace('Grip had', 'x'.repeat(500_000)),
    '\u0000\ufffd'.repeat(50_000),
  ];
  const start = performance.now();
  for (const text of texts) expect(['read', 'unreadable']).toContain(readDetermination('x', text).kind);
  expect(performance.now() - start).toBeLessThan(20_000);
});

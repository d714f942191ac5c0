import * as fc from '../../../../test/random.ts';
import { describe, expect, test } from 'vitest';
import { type LetterText, letterParagraphs, letterText, wrap } from '../../../../test/builders/letter-text.ts';
import { readDetermination, readInPart } from './read-determination.ts';

function read(text: string) {
  const outcome = readDetermination('letter.txt', text);
  if (outcome.kind === 'unreadable') throw new Error(JSON.stringify(outcome.error));
  return outcome.determination;
}

const splint = { title: 'Wrist splint' };
const remainder =
  'Hand therapy 12 visits was the original request. Hand therapy 8 visits was authorized by the Claims Administrator. ' +
  'The remaining IMR eligible portion of the original request, Hand therapy 4 visits';
const whole =
  'Purchase of a paraffin bath was the original request. The Claims Administrator authorized a rental for 1 month, ' +
  'leaving the original request IMR eligible. The original request, purchase of a paraffin bath';

const rich: LetterText = {
  items: [
    { title: 'Retrospective celecoxib 100mg #60 (DOS: 12/02/2014)', outcome: 'Overturned' },
    { title: `${remainder} is`, rationale: `Swelling is gone. The ${remainder} is not medically necessary.` },
    { title: `${whole} is`, outcome: ' Upheld' },
    {
      title: 'Associated surgical service: Labs to include: CBC',
      reviewer: 'The Expert Reviewer did not cite any medical evidence for its decision.',
    },
    {
      title: 'OPEN REPAIR OF THE FLEXOR TENDON OF THE THUMB WITH GRAFT, POSSIBLE PULLEY RECONSTRUCTION, AND CASTING',
      rationale:
        'The request was non-certified. "Decision based on MTUS" is what the administrator wrote, and its decision is here Upheld. ' +
        'A non-dominant hand (see the note of 12/02/2014, p. 3) does not change this. Therefore it is not medically necessary.',
    },
    {
      title: 'Ibuprofen 800mg #90, one tablet t.i.d. as needed',
      administrator:
        'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines: Forearm, Wrist and Hand.',
    },
  ],
};

test('a letter, field by field', () => {
  const determination = read(letterText(rich));
  expect(determination.header).toEqual({
    caseNumber: 'CM15-0012345',
    dateAssigned: '2015-02-11',
    dateOfInjury: '1999-07-30',
    decisionDate: '2015-03-12',
    urDecisionDate: '2015-01-14',
    applicationReceived: '2015-01-29',
    priority: 'expedited',
  });
  expect(determination.reviewer).toEqual({
    wording: 'block',
    statesOfLicensure: ['Nevada', 'Utah'],
    specialties: ['Hand Surgery'],
  });
  expect(determination.clinicalSummary).toMatch(/^The injured worker is a 49 .* on 01\/14\/2015\.$/);
  expect(determination.items.map(item => [item.title, item.outcome])).toEqual([
    ['Retrospective celecoxib 100mg #60 (DOS: 12/02/2014)', 'overturned'],
    [remainder, 'upheld'],
    [whole, 'upheld'],
    ['Associated surgical service: Labs to include: CBC', 'upheld'],
    [rich.items[4]?.title, 'upheld'],
    [rich.items[5]?.title, 'upheld'],
  ]);
  expect(determination.items.map(item => item.rationale)).toEqual(
    rich.items.map(
      item => item.rationale ?? 'Grip had returned and no swelling was left. The request is not medically necessary.',
    ),
  );
  expect(determination.items[5]?.claimsAdministrator.text).toBe(rich.items[5]?.administrator);
  expect(determination.items[3]?.reviewerGuideline.text).toBe(rich.items[3]?.reviewer);
  expect(determination.outcome).toBe('partial-overturn');
  expect(determination.unread).toEqual([]);
});

describe('what a letter may leave out or word otherwise', () => {
  test('no header: every field is null', () => {
    const determination = read(letterText({ header: '', items: [splint] }));
    expect(Object.values(determination.header).every(field => field === null)).toBe(true);
  });

  test('prose credentials', () => {
    expect(read(letterText({ credentials: 'prose', items: [splint] })).reviewer).toEqual({
      wording: 'prose',
      statesOfLicensure: ['Nevada', 'Utah'],
      specialties: ['Hand Surgery'],
    });
  });

  test('another organisation', () => {
    const text = letterText({ items: [splint] }).replaceAll('MAXIMUS', 'Example Review');
    expect(read(text)).toEqual(read(letterText({ items: [splint] })));
  });

  test('headings and labels a letter or two wrong', () => {
    const noisy = letterText({ items: [splint, splint] })
      .replace('WAS MADE', 'WAS NADE')
      .replace('CASE SUMMARY', 'CASE SUMMARV')
      .replaceAll('Decision rationale', 'Declsion rationa1e')
      .replaceAll('Administrator guideline', 'Administrater guideiine');
    expect(read(noisy)).toEqual(read(letterText({ items: [splint, splint] })));
  });

  test('21 items', () => {
    const items = Array.from({ length: 21 }, (_, index) => ({ title: `Splint ${index + 1}` }));
    expect(read(letterText({ items })).items).toHaveLength(21);
  });
});

test('what no rule takes is unread, not lost', () => {
  const text = letterText({ items: [splint] })
    .replace('HOW THE', 'Copy for the file\n\nHOW THE')
    .replace('The Expert Reviewer has', 'The file came in two parcels. The Expert Reviewer has')
    .replace('set forth below:', 'set forth below:\n\nItems are numbered as received.')
    .concat('\n\nSincerely,\nThe Medical Director');
  expect(read(text).unread).toEqual([
    'Copy for the file',
    'The file came in two parcels.',
    'Items are numbered as received.',
    'Sincerely, The Medical Director',
  ]);
});

describe('the rendering never changes the result', () => {
  const paragraphs = letterParagraphs(rich);
  const expected = read(letterText(rich));

  test('plain extraction: a blank line after every line, trailing spaces', () => {
    const plain = letterText(rich)
      .split('\n')
      .map(line => `${line} \n\n`)
      .join('');
    expect(read(plain)).toEqual(expected);
  });

  test('other widths, blank lines, page breaks, trailing spaces, line ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 44, max: 140 }),
        fc.constantFrom('\n', '\r\n'),
        fc.infiniteStream(fc.constantFrom('', '', '', ' ', '\n', '\n\n', '\f', '\n\f', '  \n\n\n')),
        (width, lineEnd, extras) => {
          const lines = paragraphs.flatMap(paragraph => wrap(paragraph, width));
          const text = lines.map(line => `${line}${extras.next().value}\n`).join('');
          expect(read(text.replaceAll('\n', lineEnd))).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('indents and doubled spaces', () => {
    const spaced = letterText(rich)
      .split('\n')
      .map(line => `   ${line.replaceAll('. ', '.  ')}`)
      .join('\n');
    expect(read(spaced)).toEqual(expected);
  });
});

describe('what is not a whole letter', () => {
  const letter = letterText({ items: [splint, { title: 'Hand therapy' }] });
  const upTo = (mark: string) => letter.slice(0, letter.lastIndexOf(mark));
  const without = (from: string, to: string) =>
    letter.slice(0, letter.lastIndexOf(from)) + letter.slice(letter.lastIndexOf(to));

  // biome-ignore format: a table reads in columns
  test.each([
    // why this row                            text                                                       code              at
    ['nothing but space',                      ' \n\f\n',                                                 'unknown-format', null],
    ['another text',                           'Dear colleague, the splint fits. Kind regards.',          'unknown-format', null],
    ['control characters',                     '\u0001\u0002 x '.repeat(50),                              'unknown-format', null],
    ['the start of an early review',           'MEDICAL PROFESSIONAL REVIEW\n\nISSUE AT DISPUTE\nSplint', 'incomplete',     'clinical case summary'],
    ['the start of a notice of 2013',          'Notice of Independent Medical Review Determination\nDated: 10/02/2013', 'incomplete', 'reviewer paragraph'],
    ['the frame of a letter of early 2014',    'HOW THE IMR FINAL DETERMINATION WAS MADE\nDOCUMENTS REVIEWED\nCLINICAL CASE SUMMARY\nIMR DECISION(S) AND RATIONALE(S)\n1. Splint', 'incomplete', 'reviewer paragraph'],
    ['a header alone',                         upTo('HOW THE'),                                           'incomplete',     'reviewer paragraph'],
    ['cut before the summary',                 upTo('CLINICAL CASE'),                                     'incomplete',     'clinical case summary'],
    ['cut in the summary',                     upTo('A grip'),                                            'incomplete',     'issues, decisions and rationales'],
    ['the front is missing',                   letter.slice(letter.indexOf('CLINICAL CASE')),             'incomplete',     'reviewer paragraph'],
    ['cut in the first title',                 upTo('Wrist splint').concat('Wrist spl'),                  'incomplete',     'issues, decisions and rationales'],
    ['cut after a decided title',              upTo('Claims Administrator'),                              'incomplete',     'item 1'],
    ['cut in the administrator’s line',        upTo('MAXIMUS guideline'),                                 'incomplete',     'item 2'],
    ["cut in the reviewer's line",             upTo('Decision rationale'),                                'incomplete',     'item 2'],
    ['cut in the last rationale',              upTo('swelling'),                               'incomplete',     'item 2'],
    ['cut after a label',                      upTo('Grip had'),                                          'incomplete',     'item 2'],
    ['an empty guideline line',                without('Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section', 'Decision rationale'), 'incomplete', 'item 2'],
    ['a title without its decision',           letter.replace('Hand therapy: Upheld', 'Hand therapy'),    'incomplete',     'item 2'],
    ['the middle of an item is missing',       without('Hand therapy', 'Decision rationale'),             'incomplete',     'item 2'],
    ['no credentials',                         without('The Expert Reviewer has', 'CLINICAL CASE'),       'incomplete',     'reviewer paragraph'],
    ['two letters in one file',                `${letter}\n\f${letter}`,                                  'invalid',        null],
  ])('%s', (_why, text, code, at) => {
    const outcome = readDetermination('letter.txt', text);
    expect(outcome.kind === 'unreadable' ? [outcome.error.code, outcome.error.at] : outcome).toEqual([code, at]);
    expect(JSON.stringify(outcome)).not.toContain('\\n');
  });

  // biome-ignore format: a table reads in columns
  test.each([
    // why this row                    text                                                          items  what is told of it
    ['a whole one',                    letter,                                                       2,     []],
    ['the front is missing',           letter.slice(letter.indexOf('CLINICAL CASE')),                2,     [/^reviewer paragraph: the heading/u, /^reviewer paragraph: no credentials/u]],
    ['no credentials',                 without('The Expert Reviewer has', 'CLINICAL CASE'),          2,     [/^reviewer paragraph: no credentials/u]],
    ['no heading of the summary',      letter.replace('CLINICAL CASE SUMMARY', ''),                  2,     [/^clinical case summary: the heading/u, /^clinical case summary: it is empty/u]],
    ['no summary',                     without('CLINICAL CASE SUMMARY', 'IMR ISSUES').replace('IMR ISSUES', 'CLINICAL CASE SUMMARY\n\nIMR ISSUES'), 2, [/^clinical case summary: it is empty/u]],
    ['no rationale of an item',        letter.replace(/Decision rationale:[^]*?(?=Hand therapy: Upheld)/u, ''), 2, [/^item 1: no decision rationale/u]],
    ['an empty rationale',             letter.replace(/(?<=Decision rationale:)[^]*?(?=Hand therapy: Upheld)/u, '\n\n'), 2, [/^item 1: no decision rationale/u]],
    ['a title without its decision',   letter.replace('Hand therapy: Upheld', 'Hand therapy'),       1,     [/^item 2: no title and decision/u]],
    ["cut in the reviewer's line",     upTo('Decision rationale'),                                   2,     [/^item 2: no decision rationale/u]],
    ['cut in the last rationale',      upTo('swelling'),                                             2,     [/^item 2: the letter breaks off in its rationale/u]],
  ])('what stands is read: %s', (_why, text, items, told) => {
    const read = readInPart('letter.txt', text);
    if (read.kind === 'unreadable') throw new Error(read.error.message);
    expect(read.determination.items).toHaveLength(items);
    const said = read.lacks.map(({ missing, at }) => `${at}: ${missing}`);
    expect(said).toEqual(told.map(line => expect.stringMatching(line)));
  });

  test.each([
    ['nothing decided', upTo('IMR ISSUES')],
    ['a header alone', upTo('HOW THE')],
    ['another text', 'Dear colleague, the splint fits. Kind regards.'],
  ])('no letter, even in part: %s', (_why, text) => {
    expect(readInPart('letter.txt', text).kind).toBe('unreadable');
  });
});

import { expect, test } from 'vitest';
import type { Citation } from '#domain/guidelines/citations/citation.ts';
import { letterText } from '../../../test/builders/letter-text.ts';
import { compare, evaluateCitations, type LabelledCitation } from './citation-agreement.ts';

const cyclobenzaprine: Citation = {
  source: 'MTUS',
  guideline: 'Chronic Pain Medical Treatment',
  edition: 'mtus-chronic-pain-2009',
  year: 2009,
  topic: 'Cyclobenzaprine (Flexeril)',
  sections: ['Cyclobenzaprine'],
  pages: [[41, 42]],
  text: 'Cyclobenzaprine',
};
const label: LabelledCitation = {
  source: 'MTUS',
  guideline: 'Chronic Pain Medical Treatment',
  edition: 'mtus-chronic-pain-2009',
  sections: ['cyclobenzaprine'],
  pages: [[41, 42]],
};
const line = (...citations: LabelledCitation[]) =>
  ({ letter: 'CM16-0000001', item: 0, side: 'reviewer', citations }) as const;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                           labels                                   read                                    right  differences
  ['the same, case aside',                  [label],                                 [cyclobenzaprine],                      1,     0],
  ['a topic labelled and right',            [{ ...label, topic: cyclobenzaprine.topic ?? '' }], [cyclobenzaprine],           1,     0],
  ['another topic',                         [{ ...label, topic: 'Opioids' }],        [cyclobenzaprine],                      0,     2],
  ['another page',                          [label],                                 [{ ...cyclobenzaprine, pages: [[41, 41]] as [number, number][] }], 0, 2],
  ['a label that was not read',             [label],                                 [],                                     0,     1],
  ['one read without a label',              [],                                      [cyclobenzaprine],                      0,     1],
  ['one label answers one citation',        [label],                                 [cyclobenzaprine, cyclobenzaprine],     1,     1],
] as const)('%s', (_why, labels, read, right, differences) => {
  const compared = compare(line(...labels), read);
  expect(compared).toMatchObject({ labelled: labels.length, read: read.length, right });
  expect(compared.differences).toHaveLength(differences);
});

test('lines are found in letters; labels without a letter and lines that are no label are told', async () => {
  const files: Readonly<Record<string, string>> = {
    'CM16-0000001.txt': letterText({
      items: [
        {
          title: 'Flexeril 10mg #60',
          outcome: 'Upheld',
          reviewer: 'Decision based on MTUS Chronic Pain Treatment Guidelines Cyclobenzaprine topic Page(s): 41-42.',
        },
      ],
    }),
    'labels.jsonl': [JSON.stringify(line(label)), JSON.stringify({ ...line(label), letter: 'CM16-0000002' }), '{'].join(
      '\n',
    ),
  };
  const evaluation = await evaluateCitations(
    {
      listFiles: async () => ({ files: ['CM16-0000001.txt'], skipped: [] }),
      loadText: async file => ({ kind: 'loaded', file, text: files[file] ?? '', pages: [files[file] ?? ''] }),
    },
    ['.'],
    'labels.jsonl',
  );
  expect(evaluation).toMatchObject({ lines: 1, labelled: 1, read: 1, right: 1, differences: [] });
  expect(evaluation.idle).toEqual([
    'labels.jsonl line 3: not a label',
    'CM16-0000002, item 1, reviewer: no such line in the letters',
  ]);
});

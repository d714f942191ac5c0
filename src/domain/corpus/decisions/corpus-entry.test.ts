import { expect, test } from 'vitest';
import { sampleDetermination, sampleItem } from '../../../../test/builders/sample-determination.ts';
import { corpusEntry } from './corpus-entry.ts';
import { decisionOfLetter } from './decision-of-letter.ts';

const decision = decisionOfLetter(
  sampleDetermination({
    items: [
      sampleItem({ title: 'Norco 10/325mg #60' }),
      sampleItem({ title: 'MRI of the lumbar spine', outcome: 'overturned' }),
    ],
  }),
);

test('a letter as a decision: its day, stages, law, specialties and treatments', () => {
  expect(decision).toMatchObject({
    id: 'CM16-0000001',
    programme: 'ca-workers-compensation',
    decided: '2016-12-05',
    year: 2016,
    stages: { urDecision: '2016-10-17', received: '2016-11-01', assigned: '2016-11-09' },
    profile: 'P2014',
    outcome: 'partial-overturn',
    specialties: ['Physical Medicine & Rehabilitation'],
    items: [
      { drug: { name: 'Norco', ingredients: ['hydrocodone', 'acetaminophen'], class: 'Opioids' } },
      { drug: null, category: 'imaging', bodyParts: ['lumbar spine'] },
    ],
  });
});

test('what it is found by: values of the whole and of each treatment, each once', () => {
  if (decision === null) throw new Error('no decision');
  const { facets, names, stages } = corpusEntry(decision, { kind: 'letter', text: 'words' }, 'a.txt');
  expect(facets.whole).toContainEqual(['year', '2016']);
  expect(facets.whole).toContainEqual(['licence', 'Texas']);
  expect(facets.items[0]).toContainEqual(['ingredient', 'hydrocodone']);
  expect(facets.items[0]).toContainEqual(['outcome', 'upheld']);
  expect(facets.items[1]).toContainEqual(['body-part', 'lumbar spine']);
  for (const values of [facets.whole, ...facets.items]) {
    expect(new Set(values.map(pair => pair.join('\n'))).size).toBe(values.length);
  }
  expect(names).toContain('Vicodin');
  expect(names).toContain('Opioids');
  expect(stages).toEqual(['2016-10-17', '2016-11-01', '2016-11-09', '2016-12-05']);
});

test('a letter that does not tell its case number is none the corpus could find again', () => {
  const whole = sampleDetermination();
  expect(decisionOfLetter({ ...whole, header: { ...whole.header, caseNumber: null } })).toBeNull();
});

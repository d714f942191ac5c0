import { expect, test } from 'vitest';
import { sampleDetermination } from '../../../test/builders/sample-determination.ts';
import { evaluateEvidence } from '#commands/evaluation/evaluate-evidence.ts';
import { composeLetter } from '#domain/letters/final-determination/compose-letter.ts';
import { letterText } from '#domain/letters/final-determination/text/letter-text.ts';
import { evidenceTable } from './evidence-table.ts';

const composed = composeLetter(sampleDetermination());
const letter = composed.kind === 'composed' ? letterText(composed.letter) : '';
const summary = sampleDetermination().clinicalSummary;

async function evaluated(files: Readonly<Record<string, string>>, labels: string | null = null) {
  const { tables, disagreements, idle } = await evaluateEvidence(
    {
      listFiles: async (_paths, endings) => ({
        files: Object.keys(files)
          .filter(file => endings.some(ending => file.endsWith(ending)))
          .sort(),
        skipped: [],
      }),
      loadText: async file => ({ kind: 'loaded', file, text: files[file] ?? '', pages: [files[file] ?? ''] }),
    },
    ['.'],
    labels,
  );
  return { rows: evidenceTable(tables).map(line => line.trim().split(/ {2,}/u)), disagreements, idle };
}

const row = (concept: string, sentence: string, ...meant: string[]): string =>
  ['1', ' ', concept, sentence, ...meant].join('\t');

test('rows of concepts: odd and even apart', async () => {
  const { rows, disagreements } = await evaluated({
    'rows.tsv': [
      row('spasm', 'There is no SPASM.', 'Negated', 'Recent', 'Patient'),
      row('gout', 'History of GOUT.', 'Affirmed', 'Historical', 'Patient'),
      row('cough', 'The COUGH is mild.', 'Negated', 'Recent', 'Patient'),
      row('gout', 'Her mother had GOUT.', 'Affirmed', 'Historical', 'Family member'),
    ].join('\n'),
  });
  expect(rows).toContainEqual(['negated, odd rows', '2', '1', '0', '1', '1.000', '0.500', '0.667']);
  expect(rows).toContainEqual(['historical, even rows', '2', '2', '0', '0', '1.000', '1.000', '1.000']);
  expect(rows).toContainEqual(['of another person, all rows', '1', '1', '0', '0', '1.000', '1.000', '1.000']);
  expect(disagreements).toEqual(['rows.tsv row 3: not found negated, odd rows: cough']);
});

test('marked doses: both ends must agree; marks that have drifted are found again', async () => {
  const text = 'The list is long. Takes Norco 10/325 mg 1 tablet twice a day and Soma 350 mg.';
  const spans = [
    ['DrugName', 'Norco'],
    ['Strength', '10/325 mg'],
    ['DoseAmt', '1'],
    ['Frequency', 'twice a'],
  ].map(([label = '', words = ''], index) => {
    const start = text.indexOf(words, words === '1' ? text.indexOf('mg') : 0) - 3;
    return `T${index}\t${label} ${start} ${start + words.length}\t${words}`;
  });
  const { rows } = await evaluated({ 'a.txt': text, 'a.ann': spans.join('\n'), 'b.ann': 'T1\tDrugName 0 1\tX' });
  expect(rows).toContainEqual(['drug', '1', '1', '0', '0', '1.000', '1.000', '1.000']);
  expect(rows).toContainEqual(['strength', '1', '1', '0', '0', '1.000', '1.000', '1.000']);
  expect(rows).toContainEqual(['dose', '1', '1', '0', '0', '1.000', '1.000', '1.000']);
  expect(rows).toContainEqual(['frequency', '1', '0', '1', '1', '0.000', '0.000', '0.000']);
});

test('labelled sections and visit notes are told by their columns', async () => {
  const { rows, idle } = await evaluated({
    'sections.csv':
      'ID,section_header,section_text\n1,ALLERGY,No known drug allergies.\n2,FAM/SOCHX,"Her mother, who smoked, died at 60."\n3,CC,None',
    'visits.csv': 'encounter_id,note\nA,"CHIEF COMPLAINT\n\nA 40-year-old man with a cough.\n\nWEATHER\n\nFine."',
    'visits_metadata.csv': 'encounter_id,patient_age,patient_gender\nA,41,male',
    'other.csv': 'a,b\n1,2',
  });
  expect(rows).toContainEqual(['all', '3', '2', '0', '1', '1.000', '0.667', '0.800']);
  expect(rows).toContainEqual(['age', '1', '0', '1', '1', '0.000', '0.000', '0.000']);
  expect(rows).toContainEqual(['sex', '1', '1', '0', '0', '1.000', '1.000', '1.000']);
  expect(rows).toContainEqual(['heading in capitals', '2', '1', '0', '1', '1.000', '0.500', '0.667']);
  expect(idle).toEqual(['other.csv: no table of a known form']);
});

test('fact labels on a letter: right only with kind, value, assertion and place', async () => {
  const at = (words: string) => ({ start: summary.indexOf(words), end: summary.indexOf(words) + words.length });
  const age = /\d+[- ]year[- ]old/u.exec(summary)?.[0] ?? '';
  const label = {
    letter: 'x',
    kind: 'age',
    ...at(age),
    value: `${Number.parseInt(age, 10)}`,
    assertion: 'affirmed',
    subject: 'patient',
  };
  const labels = [label, { ...label, kind: 'sex', value: 'neither' }, { ...label, letter: 'gone' }];
  const { rows, idle, disagreements } = await evaluated(
    { 'x.txt': letter, 'labels.jsonl': `${labels.map(each => JSON.stringify(each)).join('\n')}\nno label` },
    'labels.jsonl',
  );
  expect(rows).toContainEqual(['age', '1', '1', '0', '0', '1.000', '1.000', '1.000']);
  expect(rows.find(([kind]) => kind === 'sex')?.slice(1, 3)).toEqual(['1', '0']);
  expect(idle).toEqual(['labels.jsonl line 4: not a fact label', 'labels.jsonl: no letter gone']);
  expect(disagreements).toContain(`x at ${label.start}: not found: sex neither affirmed`);
});

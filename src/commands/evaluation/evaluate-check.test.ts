import { expect, test } from 'vitest';
import { letterText } from '../../../test/builders/letter-text.ts';
import { evaluateCheck } from './evaluate-check.ts';

const mri = {
  title: 'MRI of the right wrist',
  administrator: 'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies.',
};
const letters: Readonly<Record<string, string>> = {
  'letters/a.txt': letterText({ items: [{ ...mri, rationale: 'The the wrist was tender.' }] }),
  'letters/b.txt': letterText({ items: [mri] }),
  'letters/c.txt': letterText({ items: [mri] }),
};
const label = (letter: string, rule: string, part: string, end: number, sure = true) =>
  JSON.stringify({ letter, rule, item: part === 'summary' ? null : 0, part, start: 0, end, sure });

async function evaluate(lines: readonly string[]) {
  const files: Record<string, string> = { ...letters, 'labels.jsonl': lines.join('\n') };
  return evaluateCheck(
    {
      loadText: async file => {
        const text = files[file] ?? '';
        return { kind: 'loaded', file, text, pages: [text] };
      },
      listFiles: async () => ({ files: Object.keys(letters), skipped: [] }),
    },
    'labels.jsonl',
    ['letters'],
  );
}

test('findings right and wrong, defects missed, of labelled letters only', async () => {
  const {
    letters: read,
    unlabelled,
    scores,
    alarms,
    disagreements,
  } = await evaluate([
    label('a', 'conclusion-missing', 'rationale', 10),
    label('a', 'documents-not-listed', 'summary', 10),
    label('b', 'documents-not-listed', 'summary', 10),
    label('b', 'misspelling', 'rationale', 4),
    label('b', 'date-order', 'summary', 4, false),
  ]);
  expect([read, unlabelled, alarms]).toEqual([2, 1, 1]);
  const of = (rule: string) => scores.find(score => score.rule === rule);
  expect(of('conclusion-missing')).toEqual({
    rule: 'conclusion-missing',
    findings: 1,
    right: 1,
    wrong: 0,
    found: 1,
    missed: 0,
  });
  expect(of('template-leftover')).toEqual({
    rule: 'template-leftover',
    findings: 1,
    right: 0,
    wrong: 1,
    found: 0,
    missed: 0,
  });
  expect(of('misspelling')).toEqual({ rule: 'misspelling', findings: 0, right: 0, wrong: 0, found: 0, missed: 1 });
  expect(disagreements).toEqual([
    'a: not labelled: template-leftover, item 1, rationale 0-7 "The the"',
    'b: missed: misspelling, item 1, rationale 0-4',
  ]);
});

test('an unsure defect is right when found and not missed when not', async () => {
  const { scores } = await evaluate([
    label('a', 'template-leftover', 'rationale', 5, false),
    label('b', 'misspelling', 'rationale', 4, false),
  ]);
  expect(scores.find(({ rule }) => rule === 'template-leftover')).toMatchObject({
    right: 1,
    wrong: 0,
    found: 0,
    missed: 0,
  });
  expect(scores.find(({ rule }) => rule === 'misspelling')).toMatchObject({ missed: 0 });
});

test('another place of the same rule is another defect', async () => {
  const line = JSON.stringify({
    letter: 'a',
    rule: 'template-leftover',
    item: 0,
    part: 'rationale',
    start: 12,
    end: 20,
    sure: true,
  });
  const { scores } = await evaluate([line]);
  expect(scores.find(({ rule }) => rule === 'template-leftover')).toMatchObject({ right: 0, wrong: 1, missed: 1 });
});

test('a slip of writing told by the other of its two names is missed, and said to be so', async () => {
  const { scores, underOtherName, disagreements } = await evaluate([label('a', 'misspelling', 'rationale', 5)]);
  expect(scores.find(({ rule }) => rule === 'misspelling')).toMatchObject({ found: 0, missed: 1 });
  expect(underOtherName).toBe(1);
  expect(disagreements).toContain('a: missed: misspelling, item 1, rationale 0-5, told as template-leftover');
});

test('lines that say nothing, and letters that are not there, are told', async () => {
  const { idle } = await evaluate(['{"letter":"a"}', label('z', 'misspelling', 'rationale', 4)]);
  expect(idle).toEqual(['labels.jsonl line 1: not a label', 'no letter z for its labels']);
});

const line = (fields: object) => JSON.stringify({ letter: 'a', item: 0, part: 'rationale', ...fields });

test('a defect marked by its words, one that only looks like one, and words that are not there', async () => {
  const { scores, lookAlikes, idle } = await evaluate([
    line({ rule: 'template-leftover', sure: true, quote: 'The the' }),
    line({ defect: false, quote: 'the wrist' }),
    line({ defect: false, part: 'title', quote: 'right wrist' }),
    line({ rule: 'misspelling', sure: true, quote: 'was tendre' }),
    line({ rule: 'misspelling', sure: true, quote: 'e' }),
  ]);
  expect(scores.find(({ rule }) => rule === 'template-leftover')).toMatchObject({ right: 1, wrong: 0, found: 1 });
  expect(lookAlikes).toEqual({ marked: 2, reported: 1 });
  expect(idle).toHaveLength(2);
});

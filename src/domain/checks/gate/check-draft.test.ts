import { expect, test } from 'vitest';
import { document } from '../../../../test/builders/case-file.ts';
import { liveDraft } from '../../../../test/builders/gate/live-draft.ts';
import { checkDraft } from './check-draft.ts';
import type { LiveDraft } from './live-draft.ts';
import { source } from '../denials/against-record.ts';

const digest = (words: string) => words;
const summary = 'The injured worker is a 44 year old female with low back pain.';
const ends = 'The request is not medically necessary.';
const report = (text: string) => ({ date: '2015-05-07', text });
const found = (draft: LiveDraft) => checkDraft(draft, digest).findings.filter(({ severity }) => severity !== 'note');
const places = (draft: LiveDraft) =>
  found(draft).flatMap(({ rule, record }) => record.map(({ document: id, page }) => `${rule} ${id} ${page}`));

test('a draft without fault passes, with every rule asked and nothing left unchecked', () => {
  const checked = checkDraft(liveDraft({ summary }, [report('Low back pain 6/10.')]), digest);
  expect(checked.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(checked.unchecked).toEqual([]);
  expect(checked.rules).toContain('documents-unlisted');
  expect(new Set(checked.rules).size).toBe(checked.rules.length);
});

// biome-ignore format: a table reads in columns
test.each<[string, string, string[], string[]]>([
  // why this row                          reasons                                                        pages of the record                                       places found
  ['stated on one page',                   'There is no documentation of an opioid agreement.',           ['An opioid agreement was signed and is on file.'],       ['denied-fact p1 1']],
  ['stated on the second of two',          'There is no documentation of an opioid agreement.',           ['Pain is 6/10.', 'An opioid agreement was signed.'],     ['denied-fact p2 2']],
  ['on both',                              'There is no documentation of an opioid agreement.',           ['An opioid agreement was signed.', 'The opioid agreement was signed again.'], ['denied-fact p1 1', 'denied-fact p2 2']],
  ['nowhere',                              'There is no documentation of an opioid agreement.',           ['Pain is 6/10.'],                                        []],
  ['only planned',                         'There is no urine drug test.',                                ['PLAN: urine drug test at the next visit.'],             []],
  ['nothing is denied',                    'The patient has pain.',                                       ['An opioid agreement was signed.'],                      []],
])(`${source.cite}: %s`, (_why, reasons, texts, expected) => {
  expect(places(liveDraft({ summary, rationale: `${reasons} ${ends}` }, texts.map(report)))).toEqual(expected);
});

test('what the record may state is a warning, shown with its page and words', () => {
  const rationale = `There is no documentation of an opioid agreement. ${ends}`;
  const [finding] = found(liveDraft({ summary, rationale }, [report('Pain 6/10. An opioid agreement was signed.')]));
  expect(finding).toMatchObject({ rule: 'denied-fact', severity: 'warning', item: 0, against: null });
  expect(finding?.at.quote).toContain('opioid agreement');
  expect(finding?.record[0]).toMatchObject({
    document: 'p1',
    page: 1,
    quote: expect.stringContaining('opioid agreement'),
  });
});

test('what the utilization review decision says of the record is not asked', () => {
  const rationale = `There is no documentation of an opioid agreement. ${ends}`;
  const decision = { kind: 'ur-decision' as const, date: '2015-06-17', text: 'An opioid agreement was signed.' };
  expect(found(liveDraft({ summary, rationale }, [decision]))).toEqual([]);
});

test('a denial against summary and record is one finding, an error', () => {
  const rationale = `There is no documentation of an opioid agreement. ${ends}`;
  const draft = liveDraft({ summary: `${summary} An opioid agreement was signed.`, rationale }, [
    report('An opioid agreement was signed.'),
  ]);
  expect(found(draft).map(({ rule, severity, record }) => [rule, severity, record.length])).toEqual([
    ['denied-fact', 'error', 1],
  ]);
});

test('a document that came with the case is found under its own name and page', () => {
  const rationale = `There is no documentation of an opioid agreement. ${ends}`;
  const draft = liveDraft({ summary, rationale }, [report('Pain.')], [document('An opioid agreement was signed.')]);
  expect(places(draft)).toEqual(['denied-fact note.txt 1']);
});

test('what stands in given words alone is no error of the reviewer', () => {
  const ofTitle = found(
    liveDraft({ summary, title: 'Baclofen 100mg #30', rationale: `The patient has spasm. ${ends}` }),
  );
  expect(ofTitle.map(({ rule, severity }) => [rule, severity])).toContainEqual(['dose-implausible', 'warning']);
  const administrator = 'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids.';
  const all = checkDraft(liveDraft({ summary, administrator }), digest).findings;
  expect(all.filter(({ at }) => at.part === 'claims-administrator').every(({ severity }) => severity === 'note')).toBe(
    true,
  );
});

test('an error in the reviewer’s own words stays one', () => {
  const rationale = 'The patient has spasm of the back.';
  expect(
    found(liveDraft({ summary, rationale }, [report('Pain.')])).map(({ rule, severity }) => [rule, severity]),
  ).toEqual([['conclusion-missing', 'error']]);
});

const severities = (year: number, decisionDate: string) => {
  const guideline = `Decision based on MTUS Chronic Pain Medical Treatment ${year}, Section(s): Opioids.`;
  const header = { dateAssigned: '2016-08-01', decisionDate };
  return checkDraft(liveDraft({ summary, guideline, header }, [report('Pain.')]), digest)
    .findings.filter(({ rule }) => rule === 'edition-not-in-force')
    .map(({ severity }) => severity);
};

test('an edition that was in force when the case was assigned is accounted for, an older one is mended', () => {
  expect(severities(2016, '2016-08-20')).toEqual([]);
  expect(severities(2016, '2026-11-28')).toEqual(['warning']);
  expect(severities(2009, '2026-11-28')).toEqual(['error']);
});

test('a key is the same while the words are, and another when they change', () => {
  const signed = report('An opioid agreement was signed.');
  const keys = (rationale: string, record = [signed]) =>
    found(liveDraft({ summary, rationale }, record)).map(({ key }) => key);
  const denied = `There is no documentation of an opioid agreement. ${ends}`;
  expect(keys(denied)).toEqual(keys(`The patient has pain. ${denied}`));
  expect(keys(denied)).not.toEqual(keys(`There is no opioid agreement. ${ends}`));
  expect(keys(denied)).not.toEqual(keys(denied, [signed, signed]));
});

test('an item is named by its place in the case', () => {
  const draft = liveDraft({ summary, rationale: 'The patient has spasm of the back.' }, [report('Pain.')]);
  const [finding] = found({ ...draft, places: [4] });
  expect(finding).toMatchObject({ item: 4, key: expect.stringMatching(/^conclusion-missing 5 /) });
});

test('a case that names nobody cannot be checked for service, and says so', () => {
  expect(checkDraft({ ...liveDraft({ summary }), unnamed: null }, digest).unchecked).toEqual([
    'the case names no party: on whom it is served could not be checked',
  ]);
});

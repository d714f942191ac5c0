import { expect, test } from 'vitest';
import { sampleDetermination, sampleItem } from '../../../../../test/builders/sample-determination.ts';
import { coverPage, source } from './cover-page.ts';
import { Language } from './language.ts';
import { lastDayToAppeal } from './last-day-to-appeal.ts';
import { readabilityOf } from './readability.ts';

const lastDay = lastDayToAppeal('2016-12-05');
if (lastDay === null) throw new Error('no last day');
const notice = 'It is long enough. Notice on tapering: it is not advice to stop taking it at once.';
const upheld = sampleItem({ rationale: notice });
const said = (language: Language, changes: Parameters<typeof sampleDetermination>[0] = {}) =>
  JSON.stringify(coverPage(sampleDetermination(changes), language, lastDay));

test.each(Language.options)(`${source.cite}: in %s it can be read with eight years of school`, language => {
  for (const items of [
    [sampleItem()],
    [sampleItem({ outcome: 'overturned' })],
    [upheld, sampleItem({ outcome: 'overturned' })],
  ]) {
    const blocks = coverPage(sampleDetermination({ items }), language, lastDay);
    expect(readabilityOf(language, blocks)).toMatchObject({ language, plain: true });
  }
});

// biome-ignore format: a table reads in columns
test.each<[string, Language, string]>([
  // why this row                    language   words
  ['what was not approved',          'en',      '1. Norco 10/325mg #60:","text":"Not approved.'],
  ['what was',                       'en',      '2. MRI of the lumbar spine: without contrast:","text":"Approved.'],
  ['the last day, as counted',       'en',      'January 9, 2017.'],
  ['from when it is counted',        'en',      'We count from December 5, 2016'],
  ['where help is',                  'en',      '1-800-736-7401'],
  ['the case',                       'en',      'CM16-0000001'],
  ['what was not approved',          'es',      '1. Norco 10/325mg #60:","text":"No aprobado.'],
  ['what was',                       'es',      'without contrast:","text":"Aprobado.'],
  ['the last day, as counted',       'es',      '9 de enero de 2017.'],
  ['from when it is counted',        'es',      'Contamos desde el 5 de diciembre de 2016'],
  ['that the decision is in English', 'es',     'en inglés'],
])(`${source.cite}: it says %s, in %s`, (_why, language, words) => {
  expect(said(language)).toContain(words);
});

test('a warning not to stop at once stands where a notice on tapering does', () => {
  expect(said('en', { items: [upheld] })).toContain('Do not stop a medicine all at once.');
  expect(said('es', { items: [upheld] })).toContain('No deje una medicina de golpe.');
  expect(said('en')).not.toContain('Do not stop a medicine');
});

import { expect, test } from 'vitest';
import { parseLabel } from './letter-label.ts';

const published = {
  case: 'CM16-0000001',
  date_assigned: '11/09/2016',
  priority: 'Standard',
  licensure: 'California,Texas',
  items: [{ title: 'Norco', outcome: 'Upheld', ca_guideline: 'A.', maximus_guideline: 'B.' }],
};
const determination = {
  file: 'CM16-0000001.txt',
  header: { dateAssigned: '2016-11-09', dateOfInjury: null, priority: 'standard' },
  reviewer: { statesOfLicensure: ['California', 'Texas'], specialties: ['Neurology'] },
  items: [{ title: 'Norco', outcome: 'upheld', claimsAdministrator: 'A.', reviewerGuideline: { text: 'B.' } }],
};

test('both shapes say the same', () => {
  const [first, second] = [published, determination].map(label => parseLabel(JSON.stringify(label)));
  expect(first?.letter).toBe('CM16-0000001');
  expect(second?.letter).toBe('CM16-0000001');
  expect(second?.fields.filter(({ field }) => field !== 'specialty')).toEqual(first?.fields);
  expect(first?.fields).toContainEqual({ field: 'date assigned', item: null, value: '2016-11-09' });
  expect(first?.fields).toContainEqual({ field: 'licensure', item: null, value: 'California, Texas' });
  expect(first?.fields).toContainEqual({ field: 'outcome', item: 0, value: 'upheld' });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row             line
  ['not JSON',                'CM16-0000001'],
  ['something else',          '{"a":1}'],
  ['a date of another form',  JSON.stringify({ ...published, date_assigned: '9 Nov 2016' })],
])('no label: %s', (_why, line) => {
  expect(parseLabel(line)).toBeNull();
});

import { expect, test } from 'vitest';
import { reviewer } from '../../../test/builders/case-file.ts';
import { credentialsOf } from './credentials.ts';

test('only what is in force on the day is said, and never who it is', () => {
  const licence = { state: 'Oregon', standing: 'good', validFrom: null, expires: '2016-12-31' } as const;
  const certificate = { specialty: 'Neurology', recognized: true, validFrom: '2016-12-02', expires: null } as const;
  const both = reviewer({
    licences: [licence, { ...licence, state: 'California', expires: '2016-11-30' }],
    certifications: [...reviewer().certifications, certificate],
  });
  expect(credentialsOf(both, '2016-12-01')).toEqual({
    statesOfLicensure: ['Oregon'],
    specialties: ['Occupational Medicine'],
  });
});

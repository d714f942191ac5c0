import { expect, test } from 'vitest';
import { claimAgreement, readClaimNumber } from './claim-number.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                one                other              agreement
  ['separators and case',        'WC-0012 345',     'wc0012345',       'same'],
  ['leading zeros',              '0012345',         '12345',           'same'],
  ['zeros behind the letters',   'WC0012345',       'WC12345',         'same'],
  ['zeros before the letters',   '00WC12345',       'WC12345',         'same'],
  ['zeros inside stay',          '1200345',         '12345',           'different'],
  ['a figure wrong',             'WC12345',         'WC12346',         'near'],
  ['neighbours swapped',         'WC12345',         'WC12354',         'near'],
  ['two figures wrong',          'WC12345',         'WC12367',         'different'],
  ['a suffix missing',           '2016-44871-001',  '2016-44871',      'near'],
  ['too short for a slip',       '12345',           '12346',           'different'],
  ['not known of one',           'WC12345',         null,              'unknown'],
  ['a placeholder',              'WC12345',         'unknown',         'unknown'],
  ['zeros are a placeholder',    'WC12345',         '00000',           'unknown'],
  ['one figure over and over',   'WC12345',         '99999999',        'unknown'],
])('%s', (_why, one, other, agreement) => {
  expect(claimAgreement(readClaimNumber(one), readClaimNumber(other))).toBe(agreement);
});

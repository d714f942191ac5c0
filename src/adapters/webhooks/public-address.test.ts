import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            address                    public
  ['a name server of the internet',          '9.9.9.9',                 true],
  ['this computer',                          '127.0.0.1',               false],
  ['all of this computer',                   '127.8.9.10',              false],
  ['any address',                            '0.0.0.0',                 false],
  ['a network of a house',                   '192.168.1.1',             false],
  ['just beside it',                         '192.169.1.1',             true],
  ['the first of the middle range',          '172.16.0.0',              false],
  ['the last of it',                         '172.31.255.255',          false],
  ['behind it',                              '172.32.0.0',              true],
  ['where clouds tell their secrets',        '169.254.169.254',         false],
  ['of a carrier',                           '100.64.0.1',              false],
  ['to many at once',                        '224.0.0.1',               false],
  ['for documents',                          '203.0.113.7',             false],
  ['of IPv6',                                '2620:fe::fe',             true],
  ['of IPv6, in brackets',                   '[2620:fe::fe]',           true],
  ['this computer in IPv6',                  '::1',                     false],
  ['this computer, as IPv6 carries it',      '::ffff:127.0.0.1',        false],
  ['a house, as IPv6 carries it',            '::ffff:c0a8:101',         false],
  ['a house, through 6to4',                  '2002:c0a8:101::1',        false],
  ['a local link',                           'fe80::1',                 false],
  ['a network of one’s own',                 'fd00::1',                 false],
  ['no address',                             'example.org',             false],
])('%s', (_why, address, answer) => {
  expect(isPublicAddress(address)).toBe(answer);
});

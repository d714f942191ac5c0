import { expect, test } from 'vitest';
import * as fc from '../../../../test/random.ts';
import { addressLines, source } from './address-lines.ts';

const name = 'Wanda Example';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              address                                          lines
  ['one line: the city begins its own',        '1 First St, Fresno, CA 93701',                  ['1 First St', 'Fresno, CA 93701']],
  ['the unit stays with the street',           '1 First St, Apt 2, Fresno, CA 93701-1234',      ['1 First St, Apt 2', 'Fresno, CA 93701-1234']],
  ['a comma between state and code',           '1 First St, Fresno, CA, 93701',                 ['1 First St', 'Fresno, CA 93701']],
  ['no comma between city and state',          '1 First St, Fresno CA 93701',                   ['1 First St', 'Fresno CA 93701']],
  ['the state in full',                        '1 First St, Fresno, California 93701',          ['1 First St', 'Fresno, California 93701']],
  ['no code',                                  '1 First Street, Fresno',                        ['1 First Street', 'Fresno']],
  ['no code, and the state',                   '1 First Street, Fresno, CA',                    ['1 First Street', 'Fresno, CA']],
  ['no comma at all: as it is written',        '1 First St Fresno CA 93701',                    ['1 First St Fresno CA 93701']],
  ['lines stay lines',                         '1 First St\nApt 2\r\nFresno, CA 93701\n',       ['1 First St', 'Apt 2', 'Fresno, CA 93701']],
  ['the name is not said twice',               'Wanda  Example\n1 First St\nFresno, CA 93701',  ['1 First St', 'Fresno, CA 93701']],
  ['letters with marks stay',                  '9 Peña Ñuñoa St, San José, CA 95101',           ['9 Peña Ñuñoa St', 'San José, CA 95101']],
  ['what no carrier reads is marked',          '1 漢 St, Fresno, CA 93701',                      ['1 ? St', 'Fresno, CA 93701']],
] as const)(`${source.cite}: %s`, (_why, address, lines) => {
  expect(addressLines(name, address)).toEqual([name, ...lines]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              address                                                             lines
  ['44 characters are one line',               `${'a'.repeat(20)} ${'b'.repeat(23)}\nFresno`,                      2],
  ['45 are two',                               `${'a'.repeat(20)} ${'b'.repeat(24)}\nFresno`,                      3],
  ['a word wider than a line is cut',          `${'a'.repeat(45)}\nFresno`,                                        3],
] as const)('%s', (_why, address, count) => {
  expect(addressLines(name, address)).toHaveLength(count + 1);
});

test('no word of an address is lost, and no line is wider than the window', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Za-z0-9.#]{1,60}$/), { minLength: 1, maxLength: 20 }), words => {
      const lines = addressLines(name, words.join(' '));
      expect(lines.every(line => line.length <= 44)).toBe(true);
      expect(lines.slice(1).join('').replaceAll(' ', '')).toBe(words.join(''));
    }),
  );
});

import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const says = 'Wrist “splint” 5°';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                bytes                                                                          text
  ['UTF-8',                      Buffer.from(says),                                                             says],
  ['UTF-8 with its mark',        Buffer.from(`\ufeff${says}`),                                                  says],
  ['UTF-16, low byte first',     Buffer.from(`\ufeff${says}`, 'utf16le'),                                       says],
  ['UTF-16, high byte first',    Buffer.from(`\ufeff${says}`, 'utf16le').swap16(),                              says],
  ['Windows-1252',               Buffer.from('Wrist \x93splint\x94 5\xb0', 'latin1'),                           says],
  ['page breaks are text',       Buffer.from('a\fb\tc\r\n'),                                                    'a\fb\tc\r\n'],
])('%s', (_why, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ text });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            bytes
  ['a zero byte',            Buffer.from('Wrist\0splint')],
  ['control characters',     Buffer.from('\x01\x02\x03W\x04\x05'.repeat(20))],
  ['an image',               Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
])('%s is binary', (_why, bytes) => {
  expect(decodeText(bytes)).toMatchObject({ error: { code: 'binary' } });
});

test('a stray control character does not make a text binary', () => {
  expect(decodeText(Buffer.from(`\x02${'wrist splint '.repeat(20)}`))).toHaveProperty('text');
});

import { expect, test } from 'vitest';
import { plain, toFlow } from './flow.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                   text                                        flow
  ['one character between words',                   '  a   b \t c  ',                           'a b c'],
  ['a line ends',                                   'a\nb',                                     'a\nb'],
  ['line ends of other systems',                    'a\r\nb\rc',                                'a\nb\nc'],
  ['a blank line where others have none',           'a\nb\n\nc\nd',                             'a\nb\vc\nd'],
  ['plain extraction: one blank line is usual',     'a \n\nb \n\nc \n\n \n\nd\n\ne',            'a\nb\nc\vd\ne'],
  ['a page break is a line end',                    'a\fb',                                     'a\nb'],
  ['a page number at the foot goes',                'a\nb\n1\fc\n2\fd',                         'a\nb\nc\nd'],
  ['a broken word grows together over a page',      'non-\n\fdominant',                         'non-dominant'],
  ['a broken address below other lines',            'see\nhttp://example.org/\nhelp.html',       'see\nhttp://example.org/help.html'],
  ['soft hyphen, zero width, hard space',           'wr\u00adist\u200b and\u00a0hand',          'wrist and hand'],
  ['nothing',                                       ' \n\f \n',                                 ''],
])('%s', (_why, text, flow) => {
  expect(toFlow(text)).toBe(flow);
});

test('plain text has single spaces', () => {
  expect(plain('\na\vb\nc ')).toBe('a b c');
});

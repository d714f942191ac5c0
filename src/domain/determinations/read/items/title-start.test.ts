import { expect, test } from 'vitest';
import { firstTitleStart, titleStart } from './title-start.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                reasoning, then title                                                                          title
  ['after a full stop',                          'It healed. It is not necessary.\vWrist splint',                                               'Wrist splint'],
  ['no blank line between',                      'It healed.\nIt is not necessary.\nWrist splint',                                              'Wrist splint'],
  ['a title over two lines',                     'It is not necessary.\vWrist splint with\nthumb support',                                      'Wrist splint with\nthumb support'],
  ['blank line inside the title',                'It is not necessary.\vWrist splint with\vthumb support',                                      'Wrist splint with\vthumb support'],
  ['brackets at a line end of the title',        'It is not necessary.\nOpen repair (flexor tendon)\nof the thumb',                             'Open repair (flexor tendon)\nof the thumb'],
  ['an abbreviation at a line end',              'It is not necessary.\nCelecoxib 100 mg b.i.d.\n#60',                                          'Celecoxib 100 mg b.i.d.\n#60'],
  ['reasoning without a full stop',              'It healed.\nThe splint is not medically necessary\nWrist splint',                             'Wrist splint'],
  ['... whose conclusion goes on',               'It healed.\nThe splint is not medically necessary for her\nWrist splint',                     'Wrist splint'],
  ['remainder of a modified request',            'It is not necessary.\nSplint, two was the original request.\nSplint, one was authorized by the\nClaims Administrator. The remaining IMR eligible portion of the original request,\nSplint, one is', 'Splint, two was the original request.\nSplint, one was authorized by the\nClaims Administrator. The remaining IMR eligible portion of the original request,\nSplint, one is'],
  ['whole of a modified request',                'It is not necessary.\nPurchase of a splint was\nthe original request. The Claims Administrator authorized a loan, leaving the original request IMR eligible.\nThe original request, purchase of a splint is', 'Purchase of a splint was\nthe original request. The Claims Administrator authorized a loan, leaving the original request IMR eligible.\nThe original request, purchase of a splint is'],
  ['reasoning that quotes a modified request',   'Two splints was the original request. The original request, two splints, is medically necessary.\nHand therapy', 'Hand therapy'],
  ['neither stop nor conclusion, a gap',         'It healed. The splint fails\vWrist splint with\nthumb support',                               'Wrist splint with\nthumb support'],
  ['neither stop nor conclusion, no gap',        'It healed. The splint\nfails\nWrist splint',                                                   'Wrist splint'],
  ['nothing before the title',                   'Wrist splint',                                                                                'Wrist splint'],
])('%s', (_why, flow, title) => {
  expect(flow.slice(titleStart(flow, 0, flow.length))).toBe(title);
});

test('the first title may have several lines and a gap', () => {
  const flow = 'Wrist splint with\vthumb support';
  expect(firstTitleStart(flow, 0, flow.length)).toBe(0);
});

test('a long modified request is not cut', () => {
  const service = 'hand therapy with heat and ice '.repeat(12);
  const flow = `${service}was the original request. ${service}was authorized. The remaining IMR eligible portion of the original request,\n${service}is`;
  expect(firstTitleStart(flow, 0, flow.length)).toBe(0);
  expect(titleStart(`It is not necessary.\n${flow}`, 0, flow.length + 21)).toBe(21);
});

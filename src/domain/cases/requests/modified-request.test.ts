import { expect, test } from 'vitest';
import { readModifiedRequest } from './modified-request.ts';

const remainder = 'The remaining IMR eligible portion of the original request,';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            title                                                                                       kind         original            authorized          reviewed
  ['nothing authorised',     'Soma 350mg #60',                                                                            'plain',     null,               null,               'Soma 350mg #60'],
  ['what is left over',      `Soma 350mg #60 was the original request. Soma 350mg #20 was authorized by the Claims Administrator. ${remainder} Soma 350mg #40 is`, 'remainder', 'Soma 350mg #60', 'Soma 350mg #20', 'Soma 350mg #40'],
  ['without the verb',       `PT 8 visits was the original request. PT 6 visits was authorized by the Claims Administrator. ${remainder} PT 2 visits`, 'remainder', 'PT 8 visits', 'PT 6 visits', 'PT 2 visits'],
  ['said as a clause',       `EMG/NCS was the original request. NCS was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request is EMG.`, 'remainder', 'EMG/NCS', 'NCS', 'EMG'],
  ['all of it, another way', 'Purchase of a walker was the original request. The Claims Administrator authorized a walker for 1 month, leaving the original request IMR eligible. The original request, purchase of a walker is', 'whole', 'Purchase of a walker', 'a walker for 1 month', 'purchase of a walker'],
  ['not said again',         'Purchase of a walker was the original request. The Claims Administrator authorized a rental, leaving the original request IMR eligible.', 'whole', 'Purchase of a walker', 'a rental', 'Purchase of a walker'],
  ['left over, computed',    'Soma 350mg #60 was the original request. Soma 350mg #20 was authorized by the Claims Administrator.', 'remainder', 'Soma 350mg #60', 'Soma 350mg #20', 'Soma 350mg #40'],
  ['said of the authorised', 'Soma 350mg #60 was the original request. The Claims Administrator authorized Soma 350mg #20.', 'remainder', 'Soma 350mg #60', 'Soma 350mg #20', 'Soma 350mg #40'],
  ['nothing to subtract',    'Soma 350mg #60 was the original request. Tramadol 50mg #20 was authorized by the Claims Administrator.', 'whole', 'Soma 350mg #60', 'Tramadol 50mg #20', 'Soma 350mg #60'],
  ['what the letter says stands', `Soma 350mg #60 was the original request. Soma 350mg #20 was authorized by the Claims Administrator. ${remainder} Soma 350mg #60 is`, 'remainder', 'Soma 350mg #60', 'Soma 350mg #20', 'Soma 350mg #60'],
  ['a full stop inside',     `Cream 2.5% vs. gel was the original request. Gel was authorized by the Claims Administrator. ${remainder} cream 2.5% is`, 'remainder', 'Cream 2.5% vs. gel', 'Gel', 'cream 2.5%'],
])('%s', (_why, title, kind, original, authorized, reviewed) => {
  expect(readModifiedRequest(title)).toEqual({ kind, original, authorized, reviewed });
});

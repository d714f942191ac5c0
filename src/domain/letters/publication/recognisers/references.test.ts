import { expect, test } from 'vitest';
import { redactTexts } from '../redact-texts.ts';

const removed = (text: string) =>
  redactTexts([{ part: 'text', text, cites: false }], []).removals.map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, what is removed of it
  ['authors, one behind the other', 'See Oyelaran RH, Ovel AB, Bakovic M. Pain of nerves. Pain 2007;132:237.', []],
  ['somebody of the case',          'Seen by Dr. Tunde Oyelaran. Ovel AB, Ruiz M. Pain of nerves. Pain 2007;132:237.', ['Tunde Oyelaran']],
  ['a decision on compensation',    'In Escobedo v. Marshalls it was held; Ruiz v. Elm Foods, Inc. is pending.', ['Elm Foods, Inc.']],
  ['no year',                       'Read by: Oyelaran, T.B.', ['Oyelaran, T.B.']],
  ['a decision on review',          'King v. CompPartners was decided; Benson v. Workers’ Comp. Appeals Bd. too.', []],
  ['a case that is pending',        'Ruiz v. Elm Foods, Inc. was decided by the administrator.', ['Elm Foods, Inc.']],
  ['an evaluator, and a day',       'The AME, Tunde Z. Oyelaran, M.D., found no change on 9/30/2013.', ['Tunde Z. Oyelaran']],
])('%s', (_why, text, told) => {
  expect(removed(text)).toEqual(told);
});

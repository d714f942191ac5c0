import { expect, test } from 'vitest';
import { answerOf, datedToday, emptyDraft } from './application-draft.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      signed             dated
  ['not signed: the day moves on',     '',                '2026-11-28'],
  ['only spaces is no signature',      ' ',               '2026-11-28'],
  ['signed: the day stays',            'Wanda Example',   '2026-11-20'],
])('a draft kept from another day: %s', (_why, name, dated) => {
  const { answers, items } = emptyDraft('2026-11-20');
  const kept = { answers: { ...answers, 'form.signature.name': name }, items };
  expect(answerOf(datedToday(kept, '2026-11-28'), 'form.signature.on')).toBe(dated);
});

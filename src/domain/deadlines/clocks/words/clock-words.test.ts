import { expect, test } from 'vitest';
import { kindOf, marksOf } from './clock-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       enforced alarm  confidence         marks
  ['an ordinary clock has none',        true,    true,  'high' as const,   []],
  ['medium doubt is told with the count', true,  true,  'medium' as const, []],
  ['low doubt is marked',               true,    true,  'low' as const,    ['Count in doubt']],
  ['the statute comes first',           false,   true,  'high' as const,   ['Statute alarm, not enforced']],
  ['the statute comes later',           false,   false, 'high' as const,   ['Period of the statute, not enforced']],
  ['what is enforced, comes later',     true,    false, 'high' as const,   ['Enforced; the statute’s period ends earlier']],
])('marks: %s', (_why, enforced, alarm, confidence, marks) => {
  expect(marksOf({ enforced, alarm, confidence })).toEqual(marks);
});

test('who may act and need not has a right, whoever must has a duty', () => {
  const kinds = (['worker', 'either-side', 'claims-administrator', null] as const).map(owedBy => kindOf({ owedBy }));
  expect(kinds).toEqual(['right', 'right', 'duty', 'right']);
});

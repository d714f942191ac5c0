import type { ContraryTopic } from '../course/contrary-topics.ts';
import { fact, type Mark } from '../paper/passage.ts';
import type { ContraryRow } from './phrases/contrary.ts';

/** The mark of a documented row; the side in its value filled in. */
export function documentsMark(topic: ContraryTopic, row: ContraryRow, side: string): Mark[] {
  const value = Object.fromEntries(
    Object.entries(row.fact.value).map(([key, one]) => [key, one === '{side}' ? side : one]),
  );
  const filled = { ...row.fact, value };
  return [
    { is: 'documents', topic, fact: filled },
    fact(filled.kind, filled.value, {
      ...(filled.assertion && { assertion: filled.assertion }),
      ...(filled.date !== undefined && { date: filled.date }),
    }),
  ];
}

import { type RawBuilder, sql } from 'kysely';

/** The words of a filter, in small letters. */
export function wordsOf(q: string): readonly string[] {
  return q.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether a column of small letters holds a word. */
export function holds(column: RawBuilder<unknown>, word: string): RawBuilder<boolean> {
  return sql<boolean>`${column} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`;
}

/** Those of some names whose words hold a word. */
export function saidBy<Name extends string>(words: Readonly<Record<Name, string>>, word: string): readonly string[] {
  return Object.entries<string>(words).flatMap(([name, said]) => (said.toLowerCase().includes(word) ? [name] : []));
}

export function all(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
}

export function any(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql`(${sql.join([...conditions], sql` or `)})`;
}

/** A word stands in what a case `c` is found by, or in the names on its application where who asks may know them. */
export function inCase(word: string, seesNames: boolean): RawBuilder<unknown> {
  return any([holds(sql`c.searched`, word), ...(seesNames ? [inNames(sql`c.case_number`, word)] : [])]);
}

/** A word stands in the names on the application of a case: all of them are gone through once. */
export function inNames(caseNumber: RawBuilder<unknown>, word: string): RawBuilder<unknown> {
  return sql`${caseNumber} in (select n.case_number from case_names n where ${holds(sql`n.searched`, word)})`;
}

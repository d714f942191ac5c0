import type { Fact, FactKind } from '#domain/evidence/fact.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';

const MARKS = { affirmed: '', denied: '-', possible: '?', planned: '>', historical: '<', hypothetical: '~' } as const;

function shown(fact: Fact): string {
  const said = Object.values(fact.value).filter(
    value => value !== null && value !== false && typeof value !== 'object',
  );
  return `${MARKS[fact.assertion]}${said.join(' ')}`;
}

/** The facts of one kind in a text, each as its plain values in a row; `-` denied, `?` possible, `>` planned, `<` historical, `~` hypothetical. */
export function factsIn(kind: FactKind, text: string): string[] {
  return findFacts({ id: 'note', title: '', date: null, author: null, part: 'page', pages: [{ number: 1, text }] })
    .filter(fact => fact.kind === kind)
    .map(shown);
}

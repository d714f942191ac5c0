import type { ContraryTopic } from '../course/contrary-topics.ts';
import type { Assertion, FactKind, Subject } from '#domain/evidence/fact.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';

export type FactValue = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** A fact before it has its place; what is left out is affirmed, of the patient and of the day of the document. */
export type FactDraft = {
  readonly kind: FactKind;
  readonly value: FactValue;
  readonly assertion?: Assertion;
  readonly subject?: Subject;
  readonly date?: CivilDate | null;
};

export type LookAlike = 'planned' | 'other-body-part' | 'family' | 'denied' | 'hypothetical';

/** What some words of a paper stand for in the truth. */
export type Mark =
  | { readonly is: 'fact'; readonly fact: FactDraft }
  /** Names another record: `reference` is the number of the naming, resolved when the set is put together. */
  | { readonly is: 'names'; readonly reference: number }
  /** Names the decision of utilization review made that day. */
  | { readonly is: 'names-decision'; readonly decided: CivilDate }
  | { readonly is: 'denies'; readonly topic: ContraryTopic; readonly decision: number }
  | { readonly is: 'documents'; readonly topic: ContraryTopic; readonly fact: FactDraft }
  | { readonly is: 'looks-like'; readonly topic: ContraryTopic; readonly because: LookAlike };

export type Piece = { readonly text: string; readonly marks: readonly Mark[] };

/** Running words, some of which are marked. */
export type Passage = readonly Piece[];

export const fact = (kind: FactKind, value: FactValue, rest: Omit<FactDraft, 'kind' | 'value'> = {}): Mark => ({
  is: 'fact',
  fact: { kind, value, ...rest },
});

export function plain(text: string): Passage {
  return [{ text, marks: [] }];
}

/** Passages one after the other with a space between; empty ones are left out. */
export function joined(...passages: readonly Passage[]): Passage {
  const full = passages.filter(passage => passage.some(piece => piece.text !== ''));
  return full.flatMap((passage, index) => (index === 0 ? passage : [{ text: ' ', marks: [] }, ...passage]));
}

export type Values = Readonly<Record<string, string | number>>;

/** The template with `{name}` replaced by its value. A missing value is a bug of the table. */
export function fill(template: string, values: Values): string {
  return template.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${template}`);
    return String(value);
  });
}

/**
 * A passage from a template: `{name}` stands for a value and `[words|key]` for words that carry the marks of the key;
 * where there are none the words stand unmarked.
 */
export function passage(
  template: string,
  values: Values = {},
  marks: Readonly<Record<string, readonly Mark[] | Mark | undefined>> = {},
): Passage {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(/\[([^|\]]+)\|(\w+)\]/gu)) {
    if (match.index > at) pieces.push({ text: fill(template.slice(at, match.index), values), marks: [] });
    const found = marks[match[2] ?? ''] ?? [];
    pieces.push({ text: fill(match[1] ?? '', values), marks: 'is' in found ? [found] : found });
    at = match.index + match[0].length;
  }
  if (at < template.length) pieces.push({ text: fill(template.slice(at), values), marks: [] });
  return pieces;
}

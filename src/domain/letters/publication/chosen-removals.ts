import type { IdentifierClass } from '#domain/cases/publication/identifier.ts';
import type { Kept, Removal, TextPart } from '#domain/cases/publication/removal.ts';
import type { Redaction } from './redact-texts.ts';

/** What staff decides beyond what was found: a stretch to take out, or one to leave in. */
export type StaffChoice = {
  readonly add: readonly {
    readonly part: string;
    readonly start: number;
    readonly end: number;
    readonly class: IdentifierClass;
  }[];
  readonly keep: readonly { readonly part: string; readonly start: number; readonly end: number }[];
};

export type ChosenRemovals =
  | { readonly kind: 'chosen'; readonly redaction: Redaction }
  | { readonly kind: 'refused'; readonly message: string };

/** The removals of a letter as staff confirms them: what the case knows cannot be left in, and every stretch must lie in the letter. */
export function chosenRemovals(parts: readonly TextPart[], found: Redaction, choice: StaffChoice): ChosenRemovals {
  const texts = new Map(parts.map(({ part, text }) => [part, text]));
  for (const { part, start, end } of [...choice.add, ...choice.keep]) {
    const text = texts.get(part);
    if (text === undefined || start >= end || end > text.length) {
      return { kind: 'refused', message: `${part}: no stretch ${start}-${end} is in this text` };
    }
  }
  let removals = [...found.removals];
  const kept: Kept[] = [...found.kept];
  for (const { part, start, end } of choice.keep) {
    const at = removals.findIndex(each => each.part === part && each.start === start && each.end === end);
    const removal = removals[at];
    if (removal === undefined) return { kind: 'refused', message: `${part}: nothing is taken out at ${start}-${end}` };
    if (removal.how === 'known') {
      return {
        kind: 'refused',
        message: `${part}: what stands at ${start}-${end} is known to the case and cannot be left in`,
      };
    }
    removals = removals.toSpliced(at, 1);
    kept.push({
      part,
      start,
      end,
      words: texts.get(part)?.slice(start, end) ?? '',
      why: 'staff read it and left it in',
    });
  }
  for (const added of choice.add) {
    const under = removals.filter(each => each.part === added.part && each.start < added.end && added.start < each.end);
    const start = Math.min(added.start, ...under.map(each => each.start));
    const end = Math.max(added.end, ...under.map(each => each.end));
    removals = removals.filter(each => !under.includes(each));
    const how = under.some(each => each.how === 'known') ? ('known' as const) : ('staff' as const);
    removals.push({ part: added.part, start, end, class: added.class, how, rule: 'marked by staff' } satisfies Removal);
  }
  const order = parts.map(({ part }) => part);
  removals.sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part) || one.start - other.start);
  return { kind: 'chosen', redaction: { removals, kept } };
}

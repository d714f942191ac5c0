import { civilDateOf, dayNumber } from '#domain/calendar/counting/day-number.ts';

/** The days of a simulation, as day numbers, both ends included; `reported` is the first day after the warm-up. */
export type Span = {
  readonly first: number;
  readonly reported: number;
  readonly last: number;
  readonly months: readonly { readonly month: string; readonly first: number; readonly last: number }[];
};

/** The days of so many months from a first of a month, and of the warm-up before it. */
export function spanOf(start: string, months: number, warmUpMonths: number): Span {
  const firsts = Array.from({ length: warmUpMonths + months + 1 }, (_, index) =>
    monthStart(start, index - warmUpMonths),
  );
  const all = firsts.slice(0, -1).map((first, index) => ({
    month: civilDateOf(first).slice(0, 7),
    first,
    last: (firsts[index + 1] ?? first + 1) - 1,
  }));
  const first = all[0]?.first ?? dayNumber(start);
  return { first, reported: dayNumber(start), last: all.at(-1)?.last ?? first, months: all };
}

function monthStart(start: string, offset: number): number {
  const month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + offset;
  return dayNumber(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}

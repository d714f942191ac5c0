import type { ClockCounts } from '#api/clocks/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { kindOf } from '#domain/deadlines/clocks/words/clock-words.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { daysWords } from '../../parts/words/due-words.ts';

export type GroupName = ClockCounts['groups'][number]['group'];

/** The groups of the board in the order they are shown. */
export const GROUPS: readonly { readonly name: GroupName; readonly title: string }[] = [
  { name: 'overdue', title: 'Overdue' },
  { name: 'today', title: 'Today' },
  { name: 'week', title: 'Next 7 days' },
  { name: 'later', title: 'Later' },
  { name: 'unrecorded', title: 'Of utilization review, not recorded as done' },
  { name: 'ended', title: 'Rights that ended unused' },
];

/** How many clocks stand in a group, and in all of them. */
export function countOf(groups: ClockCounts['groups'], name: GroupName): number {
  return groups.find(({ group }) => group === name)?.clocks ?? 0;
}
export function countAll(groups: ClockCounts['groups']): number {
  return groups.reduce((sum, { clocks }) => sum + clocks, 0);
}

/** `in 4 days`, `today`, `2 days late`; of a right `ended 2 days ago`; a clock that does not run has no distance. */
export function distanceWords(deadline: Deadline, today: CivilDate): string {
  if (deadline.due === null) return 'Does not run';
  const days = dayNumber(deadline.due.slice(0, 10)) - dayNumber(today);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days > 0) return `in ${daysWords(days)}`;
  return kindOf(deadline) === 'right' ? `ended ${daysWords(-days)} ago` : `${daysWords(-days)} late`;
}

import type { ClockEntry } from '#api/clocks/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { civilDateOf, dayNumber } from '#domain/calendar/counting/day-number.ts';
import { inUtilizationReview } from '#domain/cases/case-state.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { daysWords } from '../../parts/words/due-words.ts';
import { kindOf, PARTY_WORDS } from '../../parts/words/party-words.ts';
import type { ClocksSearch } from './clocks-search.ts';

const WEEK = 7; // days

export type ClockGroup = {
  readonly name: 'overdue' | 'today' | 'week' | 'later' | 'unrecorded' | 'ended';
  readonly title: string;
  readonly clocks: readonly ClockEntry[];
};

const GROUPS: readonly Omit<ClockGroup, 'clocks'>[] = [
  { name: 'overdue', title: 'Overdue' },
  { name: 'today', title: 'Today' },
  { name: 'week', title: 'Next 7 days' },
  { name: 'later', title: 'Later' },
  { name: 'unrecorded', title: 'Of utilization review, not recorded as done' },
  { name: 'ended', title: 'Rights that ended unused' },
];

/** The clocks in the groups of the board, those of a group first due first; an empty group is left out. */
export function groupClocks(clocks: readonly ClockEntry[], today: CivilDate): readonly ClockGroup[] {
  const inOrder = [...clocks].sort((a, b) => compare(orderOf(a), orderOf(b)));
  return GROUPS.map(group => ({
    ...group,
    clocks: inOrder.filter(entry => groupOf(entry, today) === group.name),
  })).filter(group => group.clocks.length > 0);
}

/** The clocks owed by a party whose case, duty, owner or marks hold every word. */
export function filterClocks(clocks: readonly ClockEntry[], { q = '', owner }: ClocksSearch): readonly ClockEntry[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return clocks.filter(({ caseNumber, priority, deadline }) => {
    if (owner !== undefined && deadline.owedBy !== owner) return false;
    const owed = deadline.owedBy === null ? '' : PARTY_WORDS[deadline.owedBy];
    const searched = [caseNumber, priority, deadline.duty, deadline.what, owed, ...marksOf(deadline)].join('\n');
    return words.every(word => searched.toLowerCase().includes(word));
  });
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

/** What must be known of a clock besides its date: which of two periods it is, and whether its count is in doubt. */
export function marksOf({ enforced, alarm, confidence }: Deadline): readonly string[] {
  return [
    ...(enforced ? [] : [alarm ? 'Statute alarm, not enforced' : 'Period of the statute, not enforced']),
    ...(enforced && !alarm ? ['Enforced; the statute’s period ends earlier'] : []),
    ...(confidence === 'low' ? ['Count in doubt'] : []),
  ];
}

function groupOf({ deadline, state }: ClockEntry, today: CivilDate): ClockGroup['name'] {
  const day = deadline.due?.slice(0, 10);
  if (day === undefined) return 'later';
  if (day === today) return 'today';
  if (day > today) return day <= civilDateOf(dayNumber(today) + WEEK) ? 'week' : 'later';
  if (kindOf(deadline) === 'right') return 'ended';
  // Once there is an application the review by the administrator is over, whatever of it nobody recorded.
  return deadline.duty.startsWith('U') && !inUtilizationReview.includes(state) ? 'unrecorded' : 'overdue';
}

/** A day lasts to its end, after every hour in it; a clock that does not run comes last. */
function orderOf({ caseNumber, deadline: { due, duty } }: ClockEntry): string {
  const end = due === null ? '9999' : due.includes('T') ? due : `${due}T24:00`;
  return [end, caseNumber, duty].join(' ');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { shortMonthNames } from '#domain/calendar/months.ts';

/** A civil date as this product writes it: `8 Dec 2016`; an en dash when it is not known. */
export function writtenDate(date: CivilDate | null): string {
  if (date === null) return '–';
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${shortMonthNames[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

/** An instant in the time zone of whoever looks: `8 Dec 2016, 14:05`. */
export function writtenTime(instant: string, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(each => each.type === type)?.value ?? '';
  return `${part('day')} ${shortMonthNames[Number(part('month')) - 1] ?? ''} ${part('year')}, ${part('hour')}:${part('minute')}`;
}

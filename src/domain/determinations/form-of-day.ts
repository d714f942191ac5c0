import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { LetterFormat } from './determination.ts';

/** From which day letters went out in each layout, earliest first; the turn of one to the next is known by the month at best. */
const FORMS: readonly { readonly format: LetterFormat; readonly from: CivilDate }[] = [
  { format: 'F3', from: '2013-01-01' },
  { format: 'F2a', from: '2013-07-01' },
  { format: 'F2b', from: '2013-12-01' },
  { format: 'F1', from: '2014-03-01' },
];

/** The layout letters decided on a day went out in; the latest where the day is not known. */
export function formOfDay(decided: CivilDate | null): LetterFormat {
  const begun = FORMS.filter(({ from }) => decided !== null && from <= decided);
  return begun.at(-1)?.format ?? (decided === null ? 'F1' : 'F3');
}

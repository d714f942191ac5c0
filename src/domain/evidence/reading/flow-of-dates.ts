import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Reading, sentenceAt } from './reading.ts';

/** The day in force at each place of a page, and at its end. */
export type FlowOfDates = {
  readonly at: (place: number) => CivilDate | null;
  /** The day of the decision a sentence about utilization review goes on telling of. */
  readonly decisionAt: (place: number) => CivilDate | null;
  readonly last: CivilDate | null;
};

/** A note's date holds from the sentence that names it until the next one does: "On 10-28-2016 … He also reported …". */
export function flowOfDates(reading: Reading, carried: CivilDate | null): FlowOfDates {
  const notes = reading.dates.filter(mention => mention.role === 'note' && mention.date !== null);
  const decisions = reading.dates.filter(mention => mention.role === 'decision');
  const at = (place: number): CivilDate | null => {
    const sentence = sentenceAt(reading, place);
    const said = notes.filter(note => note.start >= sentence.start && note.start < sentence.end);
    const own = said.findLast(note => note.start <= place) ?? said[0];
    if (own !== undefined) return own.date;
    const decision = decisions.find(mention => mention.start >= sentence.start && mention.start < sentence.end);
    if (decision !== undefined) return decision.date;
    return notes.findLast(note => note.start < place)?.date ?? carried;
  };
  const decisionAt = (place: number): CivilDate | null => {
    const { end } = sentenceAt(reading, place);
    return decisions.findLast(mention => mention.start < end && mention.date !== null)?.date ?? null;
  };
  return { at, decisionAt, last: notes.at(-1)?.date ?? carried };
}

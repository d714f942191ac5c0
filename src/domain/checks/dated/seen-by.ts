import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { everyMatchAnywhere, hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { SPECIALTIES } from '../statements/head-values.ts';

/** Persons, each of a specialty. */
const SPECIALIST =
  /\b(?:chiropractor|acupuncturist|podiatrist|dentist|neurosurgeon|neurologist|psychiatrist|psychologist|physiatrist|pain (?:management )?(?:physician|specialist|provider|doctor)|orthop(?:a?e)dist|(?:orthop(?:a?e)dic|spine|spinal|hand|general) (?:surgeon|specialist|physician)|family physician|internist)\b/gi;
/** What one does of whom it is told that he saw the patient. */
const DID =
  /\b(?:saw|seen|noted|asked|ordered|performed|gave|stated|wrote|found|examined|evaluated|advised|recommended|requested|reported|diagnosed|visit|evaluation|consultation|report|note|follow-?up)\b/i;

type Seen = Span & { readonly by: readonly string[]; readonly date: CivilDate; readonly sentence: Span };

/** Who saw the patient on a day, in sentences that name one day and one kind of specialist. */
const seenIn = onceForEach((checked: CheckedText): readonly Seen[] => {
  if (!hasMatch(checked.text, SPECIALIST)) return [];
  return checked.sentences().flatMap((sentence): Seen[] => {
    const words = checked.text.slice(sentence.start, sentence.end);
    const persons = everyMatchAnywhere(words, SPECIALIST);
    const [named] = persons;
    if (named === undefined || !DID.test(words)) return [];
    const [day, ...days] = checked.dates().filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
    if (day?.date == null || days.length > 0) return [];
    const by = SPECIALTIES.flatMap(([name, pattern]) =>
      persons.some(({ 0: person }) => pattern.test(person)) ? [name] : [],
    );
    if (by.length === 0) return [];
    const start = sentence.start + named.index;
    return [
      {
        by,
        date: day.date,
        sentence,
        start: Math.min(start, day.start),
        end: Math.max(start + named[0].length, day.end),
      },
    ];
  });
});

/** A specialist in the reasons where the summary has another on that day, and never the one. */
export function seenBy(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = seenIn(rationale);
  const told = said.length === 0 ? [] : seenIn(letter.summary);
  return said.flatMap((one): Defect[] => {
    const same = told.filter(({ date }) => date === one.date);
    const [first] = same;
    const words = rationale.text.slice(one.sentence.start, one.sentence.end);
    if (first === undefined || one.by.length > 1 || same.some(({ by }) => by.length > 1 || by[0] === one.by[0]))
      return [];
    const own = SPECIALTIES.find(([name]) => name === one.by[0])?.[1];
    if (own === undefined || own.test(letter.summary.text) || /\b(?:refer|consult)\w* (?:to|with)\b/i.test(words))
      return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons have the ${one.by[0]} on ${one.date}, the summary the ${first.by[0]}: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(letter.summary, first),
      },
    ];
  });
}

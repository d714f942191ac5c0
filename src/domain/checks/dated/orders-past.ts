import { hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import { placeIn, sentenceAt } from '../letter/checked-text.ts';

/** "Instructed to remain off work until", "is to return on", "next appointment is". */
const ORDER =
  /\b(?:(?:is|was|has been|been)\s(?:instructed |advised |told |asked )?to (?:remain|stay|be|return|continue|follow[- ]?up|come back)|(?:will|should) (?:remain|stay|be|return|follow[- ]?up)|(?:put|placed|kept|taken) (?:on |off )(?:work|temporar\w+ (?:total(?:ly)? )?disab\w+|(?:modified|light|restricted) (?:duty|work)|restrictions)|(?:next|return|follow-?up) (?:visit|appointment) (?:is|was)?(?: scheduled| set)?)\b[^.;]{0,60}?\b(?:until|through|on|by|for|is)\s$/i;
const UNTIL = /\b(?:until|through|return|next|follow)\b/i;
const REACH = 110;
/** The report that orders it stands so many sentences before at most. */
const SENTENCES = 8;
/** "The progress report dated", "seen on": the day of a visit. */
const OF_VISIT = /\b(?:reports?|notes?|visit|seen|evaluat\w+|exam\w*|presented|record|on)\b[^.;]{0,40}$/i;
const NOT_VISIT =
  /\b(?:injur\w*|accident|mri|x-?rays?|ct|surgery|operation|since|underwent|request\w*|review\w*)\b[^.;]{0,30}$/i;

/** An order for a time that was over on the day of the report that gives it. */
export function ordersPast({ summary }: CheckedLetter): Defect[] {
  if (!hasMatch(summary.text, UNTIL)) return [];
  const { text } = summary;
  const dates = summary.dates();
  const sentences = summary.sentences();
  return dates.flatMap((ends, index): Defect[] => {
    if (ends.date === null) return [];
    const sentence = sentenceAt(summary, ends.start);
    if (sentence === undefined || !ORDER.test(text.slice(Math.max(sentence.start, ends.start - REACH), ends.start)))
      return [];
    const report = dates[index - 1];
    if (report?.date == null || report.date <= ends.date) return [];
    const from = sentenceAt(summary, report.start);
    const apart = from === undefined ? SENTENCES : sentences.indexOf(sentence) - sentences.indexOf(from);
    const before = text.slice(Math.max(0, report.start - REACH), report.start);
    if (apart >= SENTENCES || !OF_VISIT.test(before) || NOT_VISIT.test(before)) return [];
    return [
      {
        item: null,
        message: `What is ordered until ${ends.date} is told of the report of ${report.date}: correct the date that is wrong.`,
        at: placeIn(summary, ends),
        against: placeIn(summary, report),
      },
    ];
  });
}

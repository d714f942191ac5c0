import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch, hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import { type CheckedItem, type CheckedLetter, placeOfFact, summaryFacts } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';

const SERVICE = String.raw`physical therapy|occupational therapy|chiropractic|acupuncture|aquatic therapy|psychotherapy|massage|PT`;
const ANY_SERVICE = new RegExp(SERVICE, 'i');
/** "He had 12 visits of physical therapy", "the 24 sessions completed". */
const HAD = new RegExp(
  String.raw`\b(?:(?:had|has had|completed|attended|received|underwent|has undergone)\s+(?:a total of |about |approximately )?(?<count>${COUNT})\s+(?:prior |previous )?(?:(?<before>${SERVICE})\s+)?(?:care\s+)?(?:visits?|sessions?|treatments?)(?:\s+of\s+(?<of>${SERVICE}))?|the\s+(?<done>${COUNT})\s+(?:(?<named>${SERVICE})\s+)?(?:visits?|sessions?|treatments?)\s+(?:completed|attended|received|already had|rendered))\b`,
  'gi',
);

/** Visits, and that they were had. */
const OF_VISITS =
  /\b(?:had|completed|attended|received|underwent|undergone)\s(?:[\w-]+\s){1,6}(?:visits?|sessions?|treatments?)\b|\b(?:visits?|sessions?|treatments?)\s(?:completed|attended|received|rendered|already)\b/i;

const serviceOf = (words: string): string => (/^pt$/i.test(words) ? 'physical therapy' : words.toLowerCase());

/** Visits said to have been had, where the summary counts another number of the same service. */
export function visitsHad(letter: CheckedLetter, { index, rationale, title }: CheckedItem): Defect[] {
  const { text } = rationale;
  if (!hasMatch(text, OF_VISITS)) return [];
  return everyMatch(text, HAD).flatMap(match => {
    const { count, before, of, done, named } = match.groups ?? {};
    const said = readCount(count ?? done);
    const service = before ?? of ?? named ?? ANY_SERVICE.exec(title.text)?.[0];
    if (said === null || service === undefined) return [];
    const told = summaryFacts(letter, 'visit-count').filter(
      fact => fact.assertion === 'affirmed' && fact.value.service.startsWith(serviceOf(service)),
    );
    const counts = told.map(fact => fact.value.count);
    const [first] = told;
    const sum = counts.reduce((total, one) => total + one, 0);
    if (first === undefined || counts.includes(said) || sum === said) return [];
    // More than are told may have been had since, or be counted from the start.
    if (counts.length > 1 && said > Math.max(...counts) && said < sum) return [];
    return [
      {
        item: index,
        severity: 'warning' as const,
        message: `The reasons count ${said} visits, the summary ${counts.join(' and ')}: correct the one that is wrong.`,
        at: placeIn(rationale, { start: match.index, end: match.index + match[0].length }),
        against: placeOfFact(first, 'summary'),
      },
    ];
  });
}

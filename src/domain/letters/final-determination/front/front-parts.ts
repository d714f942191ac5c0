import type { LetterSender } from '#domain/cases/events/letter-sender.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import type { FrontPart } from '../letter-document.ts';
import { appealRights } from './appeal-rights.ts';
import { coverPage } from './cover-page.ts';
import { lastDayToAppeal } from './last-day-to-appeal.ts';
import type { Language } from './language.ts';
import { type Readability, readabilityOf } from './readability.ts';

/** The pages before a mailed letter: a cover in each language, and how to appeal; null where no last day can be counted. */
export function frontParts(
  determination: Determination,
  covers: readonly Language[],
  sender: LetterSender | null = null,
): readonly FrontPart[] | null {
  if (covers.length === 0) return [];
  const { decisionDate } = determination.header;
  const lastDay = decisionDate === null ? null : lastDayToAppeal(decisionDate);
  if (lastDay === null) return null;
  return [
    ...covers.map(language => ({ language, blocks: coverPage(determination, language, lastDay, sender) })),
    { language: 'en', blocks: appealRights(lastDay) },
  ];
}

/** How hard the cover pages of a letter are to read; none where there are none. */
export function coverReadability(determination: Determination, covers: readonly Language[]): Readability[] {
  const parts = frontParts(determination, covers) ?? [];
  return parts.slice(0, covers.length).map(({ language, blocks }) => readabilityOf(language, blocks));
}

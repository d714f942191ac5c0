import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(d), 4610.5(c)(2); 8 CCR 9792.10.6(d)(5)',
  says: 'the determination refers to the specific medical and scientific evidence it relied on',
};

/** Words of a guideline line that point to nothing a reader could open. */
const POINTS_NOWHERE =
  /\b(?:decision|based|on|outside|non-?|mtus|citation|california|the|a|an|of|and|or|in|to|by|from|with|this|my|our|other|various|multiple|several|current|standards?|generally|widely|nationally|accepted|recognized|official|published|available|best|sound|medical|clinical|scientific|evidence|evidenced?-?based|guidelines?|literature|peer|review(?:ed)?|research|studies|study|journals?|textbooks?|sources?|references?|practices?|treatment|medicine|care|experience|expertise|training|judge?ment|opinion|knowledge|consensus|reviewer|expert|physician|s)\b|[^\p{L}\p{N}]+/giu;

/** Says which items rest on guidelines, literature or experience in general, with no work a reader could look up. */
export const evidenceUnspecific: Check = {
  rule: 'evidence-unspecific',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(({ index, item, guideline, rationale, dependent }) => {
      const { basis, text, citations } = item.reviewerGuideline;
      // Nothing cited at all is another finding; what follows a denied surgery needs nothing of its own.
      if (basis === 'none' || dependent() || text.trim() === '') return [];
      if (citations.some(({ edition, source: work }) => edition !== null || work !== 'other')) return [];
      if (text.replaceAll(POINTS_NOWHERE, '') !== '' || NAMES_A_WORK.test(rationale.text)) return [];
      return [
        {
          item: index,
          message: 'What is relied on is named in general only: name the work, and the section or page.',
          at: placeIn(guideline, { start: 0, end: guideline.text.length }),
        },
      ];
    }),
};

/** The reasons may name what the line leaves out. */
const NAMES_A_WORK = /\b(?:ACOEM|ODG|Official Disability Guidelines|MTUS|pages? \d|doi|PubMed|\d{4};\d+)\b/i;

import { findDrugsIn } from '#domain/drugs/find-drug.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { summaryFacts } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, wordsAt } from '../letter/checked-text.ts';

export const source: Source = {
  cite: '8 CCR 9792.24.4; King v. CompPartners (2018) 5 Cal.5th 1039',
  says: 'an upheld denial of an opioid, or of another drug that is dangerous to stop at once, carries a notice that it is no advice to stop abruptly',
  confidence: 'medium',
};

/** The opioid guideline from which the notice comes. */
const SINCE = '2016-07-28';
const NOTICE = /\b(?:abrupt\w*|taper\w*|wean\w*|titrat\w*|gradual\w*)\b/i;
/** What says that none was tried or told of is no notice: `there is no evidence that a taper has been attempted`. */
const TOLD_OF_NONE =
  /\b(?:(?:no|without|lack of|absence of|any)\s+(?:\w+\s+){0,2}(?:evidence|documentation|records?|mention|attempts?|trial|plan|discussion|indication)|not\s+(?:been\s+)?(?:attempted|tried|tapered|weaned|documented|discussed|mentioned|described))\b/i;
/** The same in other words: what should be lowered by steps, or not stopped at once. */
const LOWERED =
  /\b(?:should|may|must|can|could|needs? to|is to|ought to|prescriber|provider|physician)\b[^.]{0,60}\b(?:(?:lower\w*|reduc\w*|decreas\w*|step\w* (?:it |this |the dose )?down|cut (?:it |this )?(?:down|back)|discontinu\w*|stopp?\w*|withdr[ae]w\w*|come off)\b[^.]{0,60}\b(?:step by step|slowly|over (?:(?:an?|[a-z]+|\d+) )?(?:few )?(?:days?|weeks?|months?)|by degrees|in steps|bit by bit|stage by stage)|step\w* (?:it |this |the dose )?down)\b/i;
const NOT_AT_ONCE =
  /\b(?:not|never)\b[^.]{0,40}\b(?:stopp?\w*|discontinu\w*|withdrawn|ceas\w*)\b[^.]{0,30}\b(?:at once|suddenly|overnight|cold turkey|from one day)\b/i;
const IN_USE =
  /\b(?:continu\w*|ongoing|long-?term|chronic use|refills?|renew\w*|has been (?:taking|using|on)|currently (?:taking|using|on)|current (?:use|medications?))\b/i;

function hasNotice({ text, sentences }: CheckedText): boolean {
  return sentences().some(({ start, end }) => {
    const said = text.slice(start, end);
    return NOTICE.test(said) ? !TOLD_OF_NONE.test(said) : LOWERED.test(said) || NOT_AT_ONCE.test(said);
  });
}

/** Only to come: "is to be replaced by tizanidine". */
const TO_COME =
  /\b(?:propos\w*|to be (?:replaced|started|begun|added|tried)|requests?|requested|wants? to|plans? to|recommend\w*)\b/i;

/** Says which upheld denials of such a drug lack the notice: opioids always, other drugs where the record shows them in use. */
export const taperNoticeMissing: Check = {
  rule: 'taper-notice-missing',
  severity: 'error',
  source,
  find: letter => {
    const { decisionDate } = letter.determination.header;
    if (decisionDate === null || decisionDate < SINCE) return [];
    return letter.items.flatMap(({ index, item, rationale, title }) => {
      const { drug } = item.request;
      if (item.outcome !== 'upheld' || drug === null || item.request.category !== 'drug' || hasNotice(rationale))
        return [];
      const [match] = findDrugsIn(splitWords(drug.name));
      const known = match?.value.drug;
      if (known === undefined || known.abruptStop === null || known.route === 'topical') return [];
      const isOpioid = known.group === 'Opioids';
      const taken = summaryFacts(letter, 'medication').some(
        fact =>
          fact.assertion === 'affirmed' &&
          fact.value.status === 'current' &&
          fact.value.ingredients.join('/') === known.ingredients.join('/') &&
          !TO_COME.test(wordsAt(letter.summary, fact.at.start)),
      );
      const isInUse =
        taken || new RegExp(`${IN_USE.source}[^.]{0,60}${known.ingredients[0] ?? ''}`, 'i').test(rationale.text);
      if (!isOpioid && !isInUse) return [];
      return [
        {
          item: index,
          severity: isOpioid ? ('error' as const) : ('warning' as const),
          message: `${drug.name} is dangerous to stop at once (${known.abruptStop}), and the denial is upheld without the notice: add that it is no advice to stop abruptly.`,
          at: placeIn(rationale, rationale.sentences().at(-1) ?? { start: 0, end: rationale.text.length }),
          against: placeIn(title, { start: 0, end: title.text.length }),
        },
      ];
    });
  },
};

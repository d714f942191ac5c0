import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import type { FactOf } from '../../fact.ts';
import { sentenceAt } from '../../reading/reading.ts';

type Status = FactOf<'work-status'>['value']['status'];

/** Work status → how records put it; the first row that matches at a place wins. */
// biome-ignore format: a table reads in columns
const ROWS: readonly (readonly [status: Status, pattern: string])[] = [
  ['off-work',    '(?:placed|kept|taken|remain(?:s|ed)?|is|was|been|stay|continue[sd]?|be)\\s+(?:to\\s+be\\s+)?off\\s+(?:of\\s+)?work|off\\s+work|off\\s+of\\s+work|off-work|tempora(?:ry|rily)\\s+total(?:ly)?\\s+disab(?:led|ility)|total(?:ly)?\\s+tempora(?:ry|rily)\\s+disab(?:led|ility)|total(?:ly)?\\s+disab(?:led|ility)|ttd|not\\s+(?:return(?:ed)?|released)\\s+to\\s+work|failed\\s+to\\s+return\\s+to\\s+work|unable\\s+to\\s+(?:work|return\\s+to\\s+work)'],
  ['modified',    '(?<=work\\s+status\\s?:\\s?)restricted|modified\\s+(?:duty|duties|work|activity|activities)|light\\s+duty|work\\s+restrictions?|return(?:ed|ing)?\\s+to\\s+(?:work\\s+with\\s+(?:the\\s+following\\s+)?restrictions|modified\\s+(?:work|duty))|(?:work(?:ing|s|ed)?|duty)\\s+with\\s+(?:permanent\\s+|temporary\\s+)?(?:restrictions|limitations)|restricted\\s+duty|permanent\\s+(?:work\\s+)?restrictions|partial(?:ly)?\\s+(?:temporary|temporarily)\\s+disab\\w+|temporar(?:y|ily)\\s+partial(?:ly)?\\s+disab\\w+|tpd|permanent\\s+and\\s+stationary\\s+with\\s+(?:work\\s+)?restrictions|sedentary\\s+(?:work|duty)|work\\s+status\\s+(?:was|is)\\s+modified|part-?\\s?time'],
  ['full-duty',   'full\\s+(?:duty|duties)|regular\\s+(?:duty|duties|work)|usual\\s+and\\s+customary\\s+(?:job|duties|work)|without\\s+(?:work\\s+)?restrictions|working\\s+full-?\\s?time|full-?\\s?time\\s+work|unrestricted\\s+(?:duty|work)|has\\s+returned\\s+to\\s+work(?!\\s+with)|(?:is|was)\\s+(?:currently\\s+)?working(?!\\s+with|\\s+on|\\s+as|\\s+or|\\s+modified)|continues\\s+to\\s+work(?!\\s+with)'],
  ['retired',     'retired|retirement'],
  ['not-working', '(?:not|no\\s+longer)\\s+(?:currently\\s+|presently\\s+)?(?:working|employed)|unemployed|laid\\s+off|terminated\\s+from|(?:has|had)\\s+not\\s+worked|permanent\\s+and\\s+stationary\\s+and\\s+not\\s+working'],
];
const ANY = new RegExp(ROWS.map(([, pattern], index) => `(?<s${index}>\\b(?:${pattern})\\b)`).join('|'), 'gi');
const LIMITS = /^[^.;]{0,40}?\b(?:of|with|limited\s+to|including|:)\s+(?<limits>[^.;]{4,160})/i;
const LIMIT_WORDS =
  /\b(?:no\b|limit\w*|lift\w*|pound|lbs?\b|sit\w*|stand\w*|push\w*|pull\w*|bend\w*|overhead|restrict\w*|avoid|climb\w*|kneel\w*|squat\w*)/i;
/** Names of jobs and programs, injuries caused by the usual job, and questions. */
const NOT_A_STATUS_BEFORE =
  /\b(?:due\s+to|from|performing|while|during|goal\s+(?:is|of)|able\s+to|hop(?:es|ing)\s+to|whether\s+the\s+\w+|not\s+clear\w*|normal\s+job|stated\s+whether\s+.{0,40})\s*(?:\w+\s+){0,3}$/i;
const NOT_A_STATUS_AFTER = /^\s*(?:questionnaire|hardening|evaluation|was\s+not\s+(?:documented|provided|stated))/i;

/** Whether the patient works, and under which restrictions. */
export const findWorkStatus: KindFinder = reading => {
  const { text } = reading;
  const found: Draft[] = [];
  for (const match of everyMatch(text, ANY)) {
    const groups = match.groups ?? {};
    const status = ROWS.find((_row, index) => groups[`s${index}`] !== undefined)?.[0];
    const start = match.index;
    const end = start + match[0].length;
    const sentence = sentenceAt(reading, start);
    const before = text.slice(Math.max(sentence.start, start - 60), start);
    const after = text.slice(end, sentence.end);
    if (status === undefined || NOT_A_STATUS_BEFORE.test(before) || NOT_A_STATUS_AFTER.test(after)) continue;
    const said = status === 'modified' ? LIMITS.exec(after)?.groups?.['limits'] : undefined;
    const restrictions = said !== undefined && LIMIT_WORDS.test(said) ? said.replace(/\s+/g, ' ').trim() : null;
    const isDenied =
      /\b(?:no|not|without|denies|never|was\s+not|were\s+not)\s+(?:any\s+|been\s+)?$/i.test(before) &&
      status !== 'not-working';
    found.push({
      says: { kind: 'work-status', value: { status, restrictions } },
      start,
      end,
      assertion: isDenied
        ? 'denied'
        : /\b(?:if|would|until|when)\s+(?:\w+\s+){0,3}$/i.test(before)
          ? 'hypothetical'
          : 'affirmed',
    });
  }
  return found;
};

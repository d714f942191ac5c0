import { remembering } from '#domain/drugs/words/remembering.ts';
import { isOfParts, type Topic } from '../../../query.ts';
import { isOfSameParts } from '../../../sense/same-parts.ts';
import { KINDS_OF_CARE } from './kinds-of-care.ts';
import { KINDS_OF_CONDITION } from './kinds-of-condition.ts';
import type { WideKind } from './wide-kind.ts';

const BEFORE =
  '(?:(?:[a-z-]+,? (?:or|nor|and) )?any other |(?:any|an?|the|his|her|their|single|one|prior|previous|earlier|of|such|actual|real|documented|reported|current|ongoing|to|for|kinds?|forms?|types?|sorts?|trials?|courses?|use|history|signs?|evidence|mention|record|documentation|manner|whatever|had|taken|received|undergone|been|given|offered|even|so much as|tried) )*';
const TOLD =
  '(?: (?:has|have|had|is|are|was|were)(?: (?:ever|yet|been|so far|to date|actually|also))* (?:tried|attempted|given|taken|used|had|prescribed|undergone|received|performed|done|obtained|noted|found|seen|reported|recorded|documented|present|voiced|carried out|made|ordered|provided|offered|completed|there|left out)(?! to)\\b[^,]*)?';
const BEHIND = `(?:,|\\.| whatever| whatsoever| at all| altogether| of (?:any|whatever|an?y?) [a-z]+| in any [a-z]+| in whatever [a-z]+| so far| to date| up to now| until now| as yet| yet| ever| before| previously| in this case| here| since [a-z ]+| for (?:the|this|his|her) [a-z ]+| to speak of| in (?:the|this|these) (?:file|records?|chart|notes?|case|documents?)| of (?:the|this|his|her|either) (?:left |right )?[a-z]+)*${TOLD}`;

/** That all of the kind is meant is said. */
const ALL =
  /\b(?:kinds?|sorts?|types?|forms?|description|whatever|whatsoever|at all|ever|never|altogether|entirely|wholly|completely|nothing|anything|at no time|not once|single|throughout|every)\b/;

const KINDS = [...KINDS_OF_CARE, ...KINDS_OF_CONDITION];
/** One pattern for all of them: the group that matched tells which. */
const NAMED = new RegExp(`^${BEFORE}(?:${KINDS.map(({ named }) => `(${named})`).join('|')})${BEHIND}$`);
const MOST_KEPT = 4096;

/** The kind that words name as a whole, the first of the table. */
const kindNamed = remembering(MOST_KEPT, (words): { readonly kind: WideKind | undefined } => {
  const groups = WIDE_WORDS.test(words) ? NAMED.exec(words) : null;
  const at = groups?.slice(1).findIndex(group => group !== undefined) ?? -1;
  return { kind: KINDS[at] };
});

/** Words of which a wide word has one. */
export const WIDE_WORDS =
  /\b(?:drugs?|medic\w+|meds|agents?|pills?|tablets?|pharmac\w+|prescriptions?|analges\w+|pain|adjuvants?|stabili[sz]ers?|antispasmodics?|spasmolytics?|relaxers?|psychotropics?|hypnotics?|sedatives?|sleep\w*|antacids?|gastroprotect\w*|acid|rehabilitat\w+|treatments?|therap\w+|care|management|measures|modalities|methods|interventions?|procedures?|exercises?|physiotherapy|body-?work|surger\w+|surgical|operat\w+|help|attention|imaging|images|pictures|films?|scans?|radio\w+|stud(?:y|ies)|tests?|testing|diagnos\w+|work-?ups?|investigations?|complaints?|symptoms?|discomforts?|ailments?|troubles?|aches?|soreness|mental|psych\w*|emotional|mood|stomach|digestive|gastr\w+|bowel|instability|inflammat\w+|joint|muscle|muscular|soft|motion|movement|mobility|anything|abnormalit\w+|findings?|signs?|patholog\w+|degenerat\w+|wear|arthritic|dis[ck]s?|structural|co-?morbid\w*|chronic|systemic|illness\w*|diseases?|conditions?|metabolic|vascular|cardio\w*|headaches?|head)\b/;

/** All of a kind denied by one wide word: any fact below it contradicts. */
export const anyOfItsKind: Topic = ({ own, cue, denied, parts, namesPart }) => {
  if (denied === 'failed' || denied === 'planned') return null;
  const { kind } = kindNamed(own);
  if (kind === undefined) return null;
  const isAll = ALL.test(own) || ALL.test(cue);
  if (!isAll && (kind.onlyAll === 'always' || (kind.onlyAll === 'of what is there' && denied === 'recorded')))
    return null;
  // Where all is meant and no part is named, one of whatever part contradicts.
  const ofAnyPart = isAll && !namesPart;
  return {
    asks: kind.asks,
    kinds: kind.kinds,
    answeredBy: fact => kind.isBelow(fact) && (ofAnyPart || isOfThem(fact, parts)),
    ...(kind.said === undefined ? {} : { saidBy: kind.said, ever: true as const }),
    ...(ofAnyPart ? {} : { inSentence: (said: string) => isOfSameParts(said, parts) }),
  };
};

function isOfThem(fact: Parameters<WideKind['isBelow']>[0], parts: Parameters<typeof isOfParts>[1]): boolean {
  if (fact.kind === 'treatment-tried') return fact.value.treated === undefined || isOfParts(fact.value.treated, parts);
  if (fact.kind === 'complaint' || fact.kind === 'exam-finding' || fact.kind === 'diagnosis')
    return fact.value.region === null || isOfParts(fact.value, parts);
  if (fact.kind === 'imaging' || fact.kind === 'surgery' || fact.kind === 'electrodiagnostic')
    return fact.value.region === null || isOfParts(fact.value, parts);
  return fact.kind !== 'pain-score';
}

import type { LetterSlip } from './letter-slip.ts';

/** Something the summary states of the patient: its words, and what sort of thing it is. */
type Stated = { readonly words: string; readonly sort: Sort };
export type Sort = 'complaint' | 'diagnosis' | 'treatment' | 'finding';

/** How summaries bring in a list of what was complained of, found, diagnosed or done. */
const BRINGS_IN: readonly (readonly [Sort, RegExp])[] = [
  [
    'complaint',
    /\b(?:complain(?:s|ed|ing|ts)? (?:of|included?)|presents? with|report(?:s|ed|ing)|experienc(?:es|ed|ing)) ([^.;:]{4,200})[.;]/giv,
  ],
  [
    'diagnosis',
    /\b(?:diagnos(?:es|is|ed) ?(?:includ(?:es?|ed|ing)|of|with|as|are|is|were|was|:)|treated for) ([^.;:]{4,200})[.;]/giv,
  ],
  [
    'treatment',
    /\b(?:treat(?:ment|ments|ed)(?: to date| thus far| so far| history)?(?: has| have)? ?(?:includ(?:es?|ed)|consist(?:s|ed) of|with|:)|underwent|status post) ([^.;:]{4,200})[.;]/giv,
  ],
  [
    'finding',
    /\b(?:reveal(?:s|ed)|show(?:s|ed)|demonstrat(?:es|ed)|not(?:es|ed) to have|positive for|remarkable for|findings (?:of|included?)) ([^.;:]{4,200})[.;]/giv,
  ],
];

/** Words that make a member of a list something else than a plain fact. */
const NOT_PLAIN =
  /\b(?:no|not|without|den(?:y|ies|ied)|normal|negative|intact|full|un\w+|good|within|possible|probable|rule|r\/o|which|that|who|was|were|is|are|has|have|had|will|would|may|should|can|he|she|they|it|his|her|on|after|since|at|from|as|by|for|unable|difficulty|improve\w*|better|decreas\w+ in|request\w*|recommend\w*)\b|\d|[\(\)\/"]/iv;

/** Members of a list too general to be one fact, or that lost the noun they belong to. */
const TOO_GENERAL =
  /^(?:left|right|lower|upper|lumbar|cervical|thoracic|bilateral)? ?(?:\w+ )?(?:treatments?|diagnostics?|medications?|care|therapy|therapies|modalities|region|areas?|back|neck|shoulders?|wrists?|hands?|hips?|knees?|ankles?|feet|foot|legs?|arms?|elbows?|spine|joints?|muscles?|severe|symptoms?|injury|injuries)$/iv;

function membersOf(list: string): string[] {
  if (/\b(?:of|in|to|over|along|into|about|between|including|such as)\b/v.test(list)) return [];
  return list
    .split(/,? and |, |,| as well as | along with | plus /v)
    .map(member =>
      member.trim().replace(/^(?:an?|the|some|mild|moderate|severe|chronic|ongoing|persistent|constant) /iv, ''),
    )
    .filter(
      member =>
        /^[A-Za-z]/v.test(member) &&
        member.split(' ').length <= 4 &&
        member.length > 4 &&
        !NOT_PLAIN.test(member) &&
        !TOO_GENERAL.test(member),
    );
}

export function statedIn(summary: string): Stated[] {
  const all = BRINGS_IN.flatMap(([sort, pattern]) =>
    [...summary.matchAll(pattern)].flatMap(([, list = '']) => membersOf(list).map(words => ({ words, sort }))),
  );
  return all.filter(({ words }, index) => all.findIndex(other => other.words === words) === index);
}

/** How reasons say that something is not there; `~` is the thing. */
const WAYS: Readonly<Record<Sort, readonly string[]>> = {
  complaint: [
    'There is no documentation of ~.',
    'The records do not document any complaint of ~.',
    'The patient does not have ~.',
    'The injured worker has not reported ~.',
    'No complaints of ~ were recorded.',
    'There is no mention of ~ in the notes submitted.',
  ],
  diagnosis: [
    'There is no documented diagnosis of ~.',
    'The patient has not been diagnosed with ~.',
    'The records do not show that the patient has ~.',
    'There is no indication that the injured worker suffers from ~.',
    'A diagnosis of ~ is not established in the file.',
    'There is no history of ~.',
  ],
  treatment: [
    'There is no documentation of ~.',
    'The patient has not had ~.',
    'There is no evidence that ~ has been tried.',
    'The injured worker has not undergone ~.',
    'The records fail to mention any prior ~.',
    '~ has not been attempted.',
  ],
  finding: [
    'There is no evidence of ~ on examination.',
    'The provider did not document ~.',
    'No ~ was found.',
    'Objective findings such as ~ are not recorded.',
    'The records do not describe ~.',
    'There were no findings of ~.',
  ],
};

/** A denial of one fact of the summary, put at the end of the reasons of an item: of each sort and way of saying one kind. */
export const denials: readonly LetterSlip[] = (['complaint', 'diagnosis', 'treatment', 'finding'] as const).map(
  own => ({
    kind: `${own} denied`,
    places: letter =>
      statedIn(letter.clinicalSummary)
        .filter(({ sort }) => sort === own)
        .flatMap(({ words }, index) =>
          letter.items.flatMap(({ rationale }, item) => {
            const way = WAYS[own][(index + item + rationale.length) % WAYS[own].length] ?? '';
            const sentence = ` ${way.replace('~', words)}`;
            return [
              {
                part: 'rationale' as const,
                item,
                start: rationale.length,
                end: rationale.length,
                text: sentence.replace(/^ ([a-z])/v, (_, letter: string) => ` ${letter.toUpperCase()}`),
              },
            ];
          }),
        ),
  }),
);

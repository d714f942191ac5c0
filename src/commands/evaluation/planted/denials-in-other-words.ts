import type { Determination } from '#domain/determinations/determination.ts';
import { addedSentence, oneFor, patientOf } from './added-sentence.ts';
import { type Sort, statedIn } from './denials.ts';
import { type LetterSlip, saidBy } from './letter-slip.ts';

/** Last words of a complaint, a diagnosis or a finding that can be denied by itself. */
const FULL_TERM =
  /(?:pain|ness|swelling|tingling|radiculopathy|neuropathy|depression|anxiety|insomnia|edema|atrophy|crepitus|disorder|[a-z]{4,}(?:itis|osis|algia|opathy)|stress|dysfunction|instability|syndrome)$/v;
const LOST_ITS_NOUN = /^(?:having|current|prior|past|left|right|no|not)\b/v;

const TREATMENT_LIST =
  /\b(?:[Tt]reatments?|[Tt]reated|[Mm]edications?|completed|attended|underwent|[Tt]herapies)\b[^.:]{0,50}?\b(?:includ\w+|consist\w+ of|with|completed|attended|has been|have been|are|were|underwent)\b:? ([^.:]+)\./gv;
const TREATMENT =
  /\b(?:physical therapy|acupuncture|chiropractic (?:treatment|care|therapy)|massage therapy|shockwave therapy|psychotherapy|occupational therapy|ibuprofen|naproxen|cyclobenzaprine|tramadol|Norco|Naproxen|Flexeril|Tylenol|gabapentin|Gabapentin|Percocet|Ibuprofen|Tramadol)\b/gv;
const NOT_HAD = /request|recommend|plan|certif|authoriz|denied|denial/iv;

function treatmentsHad({ clinicalSummary }: Determination): string[] {
  const lists = [...clinicalSummary.matchAll(TREATMENT_LIST)].filter(
    ({ index, 0: list }) => !NOT_HAD.test(clinicalSummary.slice(Math.max(0, index - 30), index + list.length)),
  );
  return [...new Set(lists.flatMap(([, list = '']) => list.match(TREATMENT) ?? []))];
}

/** Terms of these sorts the summary states, each a full one; two treatments and two others at most. */
function termsOf(letter: Determination, sorts: readonly Sort[]): string[] {
  const others = statedIn(letter.clinicalSummary)
    .filter(({ sort }) => sort !== 'treatment' && sorts.includes(sort))
    .map(({ words }) => words)
    .filter(words => /^[a-z]/v.test(words) && FULL_TERM.test(words) && !LOST_ITS_NOUN.test(words));
  return [...others.slice(0, 2), ...(sorts.includes('treatment') ? treatmentsHad(letter).slice(0, 2) : [])];
}

type Sentences = (letter: Determination, item: number) => string[];

/** Denials of what the summary states of these sorts; `~` is the term and `@` the patient. */
function denied(sorts: readonly Sort[], ways: readonly string[]): Sentences {
  return (letter, item) =>
    termsOf(letter, sorts).map(term => oneFor(letter, item, ways).replace('@', patientOf(letter)).replace('~', term));
}

/** Denials of two things in one: of `#`, the first of `absent` the letter does not speak of, and of what the summary states. */
function deniedWith(absent: readonly string[], sorts: readonly Sort[], ways: readonly string[]): Sentences {
  const both = denied(sorts, ways);
  return (letter, item) => {
    const other = absent.find(words => !saidBy(letter).includes(words));
    return other === undefined ? [] : both(letter, item).map(sentence => sentence.replace('#', other));
  };
}

const together =
  (...all: readonly Sentences[]): Sentences =>
  (letter, item) =>
    all.flatMap(sentences => sentences(letter, item));

/** A denial of everything of a kind, where the summary tells one thing of it. */
const ofAll =
  (told: RegExp, ways: readonly string[]): Sentences =>
  (letter, item) =>
    told.test(letter.clinicalSummary) ? [oneFor(letter, item, ways).replace('@', patientOf(letter))] : [];

const STATES: readonly Sort[] = ['complaint', 'diagnosis', 'finding'];

/** Denials of what the summary states, in words that name no document and no examiner and stand in the midst of the reasons. */
export const denialsInOtherWords: readonly LetterSlip[] = [
  addedSentence(
    'denied: nowhere spoken of',
    denied(
      [...STATES, 'treatment'],
      [
        'Nowhere in the file is ~ spoken of.',
        'One searches the chart in vain for a word about ~.',
        'The notes are silent on ~.',
      ],
    ),
  ),
  addedSentence(
    'denied: free of it',
    denied(
      ['complaint', 'diagnosis'],
      ['@ is free of ~.', '~ is not among the troubles of this patient.', 'At no time was @ bothered by ~.'],
    ),
  ),
  addedSentence(
    'denied: together with a true denial',
    together(
      deniedWith(['fever', 'weight loss', 'incontinence', 'jaundice'], STATES, [
        'Neither # nor ~ has been seen in this case.',
        'The chart bears out neither # nor ~.',
        'There has been no #, and ~ is likewise unknown in this case.',
      ]),
      deniedWith(
        ['traction', 'hydrotherapy', 'yoga', 'massage'],
        ['treatment'],
        ['Neither # nor ~ has been tried as yet.', 'Both # and ~ are still to be tried for the first time.'],
      ),
    ),
  ),
  addedSentence(
    'denied: by a condition contrary to fact',
    denied(STATES, [
      'Had there been ~, the matter would stand otherwise.',
      'If the patient had ever had ~, this might be seen in another light.',
      'Were there any ~ in this case, one could think otherwise.',
    ]),
  ),
  addedSentence(
    'denied: by an absence taken for granted',
    together(
      denied(STATES, [
        'In the absence of ~, the criteria are not met.',
        'Since ~ is absent, there is nothing to pursue here.',
        'Given that @ has shown no ~ whatever, the criteria are not met.',
      ]),
      denied(
        ['treatment'],
        [
          'Given that ~ was never begun, the criteria are not met.',
          'As @ has yet to start ~, this step would be premature.',
        ],
      ),
    ),
  ),
  addedSentence(
    'denied: required and lacking',
    together(
      denied(STATES, [
        'What would be needed is ~, and just this is lacking here.',
        'The requirement of ~ has not been fulfilled in this case.',
        '~ would have to be present, but it is not.',
      ]),
      denied(
        ['treatment'],
        [
          'A course of ~ would have to come first, and none has been given.',
          '~ ought to have been tried beforehand, which did not happen.',
        ],
      ),
    ),
  ),
  addedSentence(
    'denied: by a wider word for the treatment or the study',
    together(
      ofAll(
        /\b(?:treatment|treatments|treated)\b[^.]{0,60}(?:included?s?|with|consisted of)[^.]{0,120}\b(?:physical therapy|chiropractic|acupuncture)\b/iv,
        [
          'Hands-on or exercise treatment of whatever kind has been left out altogether so far.',
          '@ has not been given rehabilitation in any form.',
          'No conservative care at all has been attempted up to now.',
        ],
      ),
      ofAll(/\b(?:MRI|[Xx]-rays?|CT scan)\b[^.]{0,100}\b(?:revealed|showed|demonstrated|shows|reveals)\b/v, [
        'No imaging of any sort has been carried out so far.',
        'No pictures of the injured part have ever been taken.',
        'The injured part has not been looked at by any radiological method.',
      ]),
    ),
  ),
  addedSentence(
    'denied: by a wider word for the complaint or the finding',
    together(
      ofAll(/\b(?:complain(?:s|ed|ing|ts)? of|reported|reports|presents with|presented with)\b[^.]{0,80}\bpain\b/iv, [
        '@ is wholly without symptoms.',
        '@ feels well and has nothing to complain of.',
        'No discomfort of any kind has ever been voiced.',
      ]),
      ofAll(
        /\b(?:exam(?:ination)?|findings)\b[^.]{0,80}\b(?:revealed|showed|noted|demonstrated|included?)\b[^.]{0,100}\b(?:tenderness|spasms?|decreased|restricted|limited|positive|weakness|swelling)\b/iv,
        [
          'The physical examination was normal in every respect.',
          'Nothing out of the ordinary has ever been found on examination.',
          'The doctor who examined @ found no abnormality at all.',
        ],
      ),
    ),
  ),
];

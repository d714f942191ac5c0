import type { Fact } from '#domain/evidence/fact.ts';
import type { Defect } from '../../check.ts';
import { isAffirmed, isAffirmedOrPast, isOfParts } from '../../denials/query.ts';
import { sentencesFor } from '../../figures/figure-sentences.ts';
import {
  ONLY_CARE,
  ONLY_COMPLAINT,
  ONLY_DRUG,
  ONLY_STUDY,
  ONLY_WORD,
} from '../../figures/whole-time/exclusive-patterns.ts';
import { type CheckedItem, type CheckedLetter, placeOfFact } from '../../letter/checked-letter.ts';
import { matchesIn, placeIn } from '../../letter/checked-text.ts';
import { type NamedParts, partsNamed, sameOrSupplied, sameRegion } from '../../letter/regions.ts';

/** Treatments, the words by which they are named. */
// biome-ignore format: a table reads in columns
const CARE: readonly (readonly [treatment: RegExp, words: RegExp])[] = [
  [/^(?:physical|occupational|aquatic) therapy$/, /\b(?:therapy|pt|ot|exercis\w*|rehabilitation|visits|sessions)\b/i],
  [/^chiropractic$/,             /\b(?:chiropract\w*|manipulat\w*|adjustments?|manual)\b/i],
  [/^acupuncture$/,              /\b(?:acupuncture|needl\w*)\b/i],
  [/injection|block/,            /\b(?:inject\w*|blocks?|epidurals?|esis?|shots?|cortisone)\b/i],
  [/^medication$/,               /\b(?:medic\w*|drugs?|pills?|tablets?|opioids?|nsaids?|analgesics?|pharmac\w*)\b/i],
  [/^home exercise$/,            /\b(?:exercis\w*|hep|home|stretch\w*)\b/i],
  [/^TENS$/,                     /\b(?:tens|stimulat\w*|unit)\b/i],
  [/^massage$/,                  /\b(?:massage|manual)\b/i],
  [/^psychotherapy$/,            /\b(?:psych\w*|cbt|cognitive|counsel\w*|therapy)\b/i],
  [/^activity modification$/,    /\b(?:rest|activit\w*|modif\w*|restrict\w*|duty)\b/i],
  [/^heat and cold$/,            /\b(?:ice|heat|cold|cryo\w*)\b/i],
  [/^bracing$/,                  /\b(?:brac\w*|splint\w*|supports?|immobili\w*|orthos\w*|cast|boot|sling)\b/i],
];
/** Words too wide to say what else is left out. */
const WIDE =
  /\b(?:conservative|non-?\s?operative|non-?\s?surgical|(?<!chiropractic )care|treatments?|modalit\w*|measures|means|relief|one|two|three|four|few|several|some|partial|minimal|limited|recommended|guidelines?|\d+)\b/i;
const STUDIES: readonly (readonly [modality: RegExp, words: RegExp])[] = [
  [/^MRI/, /\b(?:mris?|magnetic)\b/i],
  [/^X-ray$/, /\b(?:x-?\s?rays?|radiograph\w*|films?)\b/i],
  [/^CT$/, /\b(?:ct|computed)\b/i],
];
/** Not said of all that was had: of one visit, of a rule, of what should or may be. */
const NOT_ALL =
  /\b(?:if|should|would|could|may|might|must|not|never|guidelines?|MTUS|ODG|ACOEM|recommend\w*|request\w*|patients|those|until|at that|on that|that visit|this visit|on \d|dated|approved|authoriz\w*|certified|covered|for which|next|from now)\b/i;

type Claim = { readonly what: string; readonly parts: () => NamedParts; readonly drugs: ReadonlySet<string> };

/** Whether a fact is of the kind and none of what the claim leaves over. */
type Other = (fact: Fact, claim: Claim) => boolean;

const isOtherCare: Other = (fact, { what }) => {
  if (fact.kind !== 'treatment-tried' || !isAffirmedOrPast(fact) || fact.value.treatment === 'medication') return false;
  const named = CARE.filter(([, words]) => words.test(what));
  const own = CARE.find(([treatment]) => treatment.test(fact.value.treatment));
  return own !== undefined && named.length > 0 && !WIDE.test(what) && !named.includes(own);
};
const isOtherDrug: Other = (fact, { drugs }) =>
  fact.kind === 'medication' &&
  isAffirmed(fact) &&
  fact.value.status === 'current' &&
  fact.value.ingredients.length > 0 &&
  drugs.size > 0 &&
  !fact.value.ingredients.some(ingredient => drugs.has(ingredient));
const isOtherStudy: Other = (fact, { what }) => {
  if (fact.kind !== 'imaging' || !isAffirmed(fact) || fact.value.finding === null) return false;
  const own = STUDIES.find(([modality]) => modality.test(fact.value.modality));
  return own !== undefined && !own[1].test(what) && STUDIES.some(([, words]) => words.test(what));
};
const isOtherComplaint: Other = (fact, { parts }) => {
  if (fact.kind !== 'complaint' || !isAffirmed(fact) || fact.value.name !== 'pain') return false;
  const { region } = fact.value;
  const { regions } = parts();
  return region !== null && regions.length > 0 && !regions.some(own => sameRegion(own, region));
};

// biome-ignore format: a table reads in columns
const KINDS: readonly (readonly [pattern: RegExp, kind: Fact['kind'], isOther: Other, ofTitle: boolean])[] = [
  [ONLY_CARE,      'treatment-tried', isOtherCare,      true],
  [ONLY_DRUG,      'medication',      isOtherDrug,      false],
  [ONLY_STUDY,     'imaging',         isOtherStudy,     true],
  [ONLY_COMPLAINT, 'complaint',       isOtherComplaint, false],
];

/** What the reasons call the only treatment, drug, study or complaint, where the summary states another. */
export function onlyThis({ summary }: CheckedLetter, { index, rationale, title }: CheckedItem): Defect[] {
  return sentencesFor(rationale, ONLY_WORD).flatMap(sentence => {
    const said = rationale.text.slice(sentence.start, sentence.end);
    if (!ONLY_WORD.test(said) || NOT_ALL.test(said) || rationale.isOfGuideline(sentence)) return [];
    return KINDS.flatMap(([pattern, kind, isOther, ofTitle]) =>
      matchesIn(rationale, pattern, sentence).flatMap(({ start, end, match }): Defect[] => {
        const what = Object.values(match.groups ?? {}).find(words => words !== undefined);
        if (what === undefined) return [];
        const drugs = new Set(
          rationale
            .drugs()
            .flatMap(drug => (start <= drug.start && drug.end <= end ? drug.value.drug.ingredients : [])),
        );
        const claim = { what, parts: () => partsNamed(what), drugs };
        const other = summary
          .facts(kind)
          .find(fact => isOther(fact, claim) && (!ofTitle || mayBeOf(fact, title.parts())));
        if (other === undefined) return [];
        return [
          {
            item: index,
            severity: 'warning',
            message: `The reasons call this all there was, but the summary states "${other.at.quote}": name it, or say why it does not count.`,
            at: placeIn(rationale, { start, end }),
            against: placeOfFact(other, 'summary'),
          },
        ];
      }),
    );
  });
}

function mayBeOf(fact: Fact, parts: NamedParts): boolean {
  if (fact.kind === 'treatment-tried') return fact.value.treated === undefined || isOfParts(fact.value.treated, parts);
  return fact.kind !== 'imaging' || fact.value.region === null || isOfParts(fact.value, parts, sameOrSupplied);
}

import { findDrugs, findDrugsIn, type NamedDrug } from '#domain/drugs/find-drug.ts';
import { findPhrases, splitWords } from '#domain/drugs/lexicon.ts';
import type { MeasuredChange } from '#domain/evidence/changes/measured-change.ts';
import { TESTS } from '#domain/evidence/kinds/condition/exam-table.ts';
import { isAffirmed, isAffirmedOrPast, type Topic } from '../../query.ts';
import { isGainAsked } from '../measured-gain.ts';
import { TEST_WORDS } from '../../sense/named-things.ts';
import { isOfSameParts, mayBeOfParts } from '../../sense/same-parts.ts';
import { reachesShare } from '../of-record/measured.ts';

/** Words that turn the denial from the use of a drug to something about it. */
const ABOUT_THE_DRUG =
  /\b(?:improve\w*|benefi\w*|gains?|relief|respon\w*|effect\w*|efficacy|reduc\w*|decreas\w*|increas\w*|chang\w*|length|duration|extent|monitor\w*|levels?|dos(?:e|es|age|ing)|tolerat\w*|intoleran\w*|contraindicat\w*|allerg\w*|fail\w*|need|reason|wean\w*|taper\w*|risk|side|adverse|abus\w*|misus\w*|aberran\w*|agreement|test\w*|screen\w*|topical|cream|gel|patch|other|another|alternative|generic|instead|beyond|long-?term|short-?term|chronic|continued|metaboli\w*|helpful|helped|pain|function\w*|necess\w*|stud(?:y|ies)|research|literature|concentration|for which|labell?ed|indicated|ends?|aborts?|stops?|better|worse|than|compar\w*|interact\w*|caus\w*|safe\w*|deficien\w*)\b/;
const REACH = 60;
/** What a combination has beside the drug it is known for: Norco is not called acetaminophen. */
const PARTNERS: ReadonlySet<string> = new Set(['acetaminophen', 'aspirin', 'ibuprofen', 'caffeine']);

/** A drug by its own name, said not to be taken or not to have been tried. */
export const drugNamed: Topic = ({ words, own, split, denied, cue }) => {
  // What cannot be given may have been given before.
  if (denied === 'failed' || ABOUT_THE_DRUG.test(own) || /\bcannot\b/.test(cue)) return null;
  const named = findDrugsIn(split()).filter(({ start }) => start < REACH);
  if (named.length === 0) return null;
  const ingredients = new Set(named.flatMap(({ value }) => value.drug.ingredients));
  const [first] = named;
  return {
    asks: `use of ${words.slice(first?.start, first?.end)}`,
    kinds: ['medication'],
    answeredBy: fact =>
      fact.kind === 'medication' &&
      isAffirmedOrPast(fact) &&
      fact.value.status !== 'requested' &&
      fact.value.ingredients.some(
        ingredient =>
          ingredients.has(ingredient) &&
          (fact.value.ingredients.length === named[0]?.value.drug.ingredients.length || !PARTNERS.has(ingredient)),
      ),
  };
};

/** What of a summary says that a test came out positive, made once for each test. */
const SHOWN_BY = new Map<string, RegExp>();
function testShown(name: string): RegExp {
  const terms = TESTS.find(([own]) => own === name)?.[1].map(term => term.replaceAll(/[^\w -]/g, '.')) ?? [];
  const known =
    SHOWN_BY.get(name) ??
    new RegExp(
      `\\b(?:${terms.join('|')})\\w*(?:'s)?(?: (?:tests?|signs?|raising))?\\b(?![^.;,]{0,40}\\b(?:negative|normal|no|not)\\b)[^.;,]{0,24}\\b(?:positive|produc\\w+|reproduc\\w+|elicit\\w+)`,
      'i',
    );
  SHOWN_BY.set(name, known);
  return known;
}

/** A test of the examination by its own name: said not to be positive, or not to be told of. */
export const testNamed: Topic = ({ split, words, parts, denied }) => {
  if (denied !== 'recorded' || /\b(?:negative|normal|bilateral(?:ly)?)\b/.test(words)) return null;
  const [first, ...others] = findPhrases(TEST_WORDS, split());
  if (first === undefined || others.some(other => other.value !== first.value)) return null;
  return {
    asks: `a positive ${words.slice(first.start, first.end)}`,
    kinds: ['exam-finding'],
    answeredBy: fact =>
      fact.kind === 'exam-finding' &&
      fact.value.finding === `positive ${first.value}` &&
      isAffirmed(fact) &&
      mayBeOfParts(fact.value, parts),
    saidBy: testShown(first.value),
    inSentence: said => isOfSameParts(said, parts),
  };
};

const EFFECT =
  /\b(?:respon\w+|relief|relieve[ds]?|benefi\w*|effective\w*|efficacy|effect of|helpful|helped|helping|analgesia|analgesic|reduc\w+|decreas\w+|lessen\w*|improve\w*|eas(?:e|es|ed|ing)|edge off)\b/;
const NOT_OF_THE_EFFECT =
  /\b(?:side|adverse|sustained|dose|dosage|opioid|intake|medication use|use of|lasting|long-?term|cost|less|more|other|over|superior|compared|surg\w*)\b/;
/** The drug that is decided, by what it is. */
const OF_THE_DRUG =
  /\b(?:(?:this|the|that|its|these|requested|current) (?:[a-z]+ )?(?:medications?|drugs?|medicines?|use)|opioids?|narcotics?|nsaids?|muscle relaxants?|topicals?|patch(?:es)?|hypnotics?|anti-?depressants?|anti-?convulsants?)\b/;
/** What did not come, or was only hoped for, is no outcome. */
const FOR = "(?<!\\b(?:not|never|no|without|n't|hardly|for|to)\\s(?:[a-z]+\\s)?)";
const OUTCOME =
  '(?:[3-9]\\d|100)\\s?(?:%|percent)|by half|in half|relief|reliev\\w+|help(?:s|ed|ful|ing)|benefi\\w+|effective|eas(?:es|ed|ing)|(?:cuts?|reduc\\w+|lower\\w*|decreas\\w+|brings?|brought|takes?|took|dropp?\\w*) [^.;]{0,30}(?:to (?:an? )?\\d|by|away|down)|lift\\w+|fall(?:s|en)|fell|better|less|improv\\w+|lets? (?:him|her)|allows? (?:him|her)|enables? (?:him|her)|takes the edge off';

const HARM =
  '(?:stopped|discontinued|quit|withdrawn|abandoned)[^.;]{0,20}(?:because|due|owing|for|after)|caus\\w+|led to|brought on|made (?:him|her)|makes (?:him|her)|gave (?:him|her)|gives (?:him|her)|not (?:been )?tolerated|intoler\\w+|(?:groggy|drowsy|dizzy|nauseated|sick) (?:from|with|on|after)';

/** What harm a drug did, by its own name, where a rationale says that there was none. */
export const drugHarm: Topic = ({ words, own, split, denied }) => {
  if (
    denied === 'failed' ||
    !/\b(?:side|adverse|ill|untoward) (?:effects?|reactions?|events?)\b|\bintoleran\w*/.test(words)
  )
    return null;
  if (/\b(?:discuss\w*|address\w*|monitor\w*|potential|risk\w*|assess\w*|serious|severe)\b/.test(own)) return null;
  const [first] = findDrugsIn(split());
  if (first === undefined) return null;
  return {
    asks: `harm by ${words.slice(first.start, first.end)}`,
    saidBy: patternOf(first.value, 'harm', names => `\\b(?:${names})\\b[^.;]{0,40}?\\b(?:${HARM})`),
    ever: true,
  };
};

const patterns = new Map<string, RegExp>();

/** The pattern of what is told of a drug by any of its names, made once for each drug. */
function patternOf({ drug }: NamedDrug, of: string, source: (names: string) => string): RegExp {
  const names = [...drug.brands, ...drug.aliases, ...drug.ingredients]
    .map(name => name.replaceAll(/[^\w -]/g, '.'))
    .join('|');
  const key = `${of} ${names}`;
  const known = patterns.get(key) ?? new RegExp(source(names), 'i');
  patterns.set(key, known);
  return known;
}

/** What a drug brought, by its own name, where a rationale says that it is not told. */
export const drugResponse: Topic = ({ own, words, split, denied, title }) => {
  if (denied === 'failed' || !EFFECT.test(own) || NOT_OF_THE_EFFECT.test(own)) return null;
  if (/\bfunction\w*\b/.test(own) && !/\b(?:relief|analges\w+|effective\w*|respon\w+)\b/.test(own)) return null;
  const [named] = findDrugsIn(split());
  const first = named ?? (OF_THE_DRUG.test(own) ? findDrugsIn(splitWords(title))[0] : undefined);
  if (first === undefined) return null;
  return {
    asks: `what ${named === undefined ? 'the drug' : words.slice(named.start, named.end)} brought`,
    changed: (change, sentence) => isResponse(change, first.value, sentence) && isGainAsked(change, own),
    ...(/\d\s?(?:%|percent)/.test(own) ? { inSentence: (sentence: string) => reachesShare(sentence, own) } : {}),
    saidBy:
      named === undefined
        ? patternOf(first.value, 'response, by any name', broughtByAny)
        : patternOf(first.value, 'response', brought),
  };
};

/** Less pain, fewer attacks, more done, in a sentence that names the drug; less of the drug itself is none of its effect. */
function isResponse({ of }: MeasuredChange, { drug }: NamedDrug, sentence: string): boolean {
  if (of === 'medication') return false;
  return findDrugs(sentence).some(({ value }) => value.drug.ingredients.some(name => drug.ingredients.includes(name)));
}

const brought = (names: string): string =>
  `\\b(?:${names})\\b[^.;]{0,60}?${FOR}\\b(?:${OUTCOME})|\\b(?:${OUTCOME})[^.;]{0,40}\\b(?:with|since|on|after|from|by|taking) (?:[a-z]+ ){0,2}(?:${names})\\b|\\d\\s?\\/\\s?10[^.;]{0,16}\\b(?:before|without)\\b[^.;]{0,24}\\d\\s?\\/\\s?10[^.;]{0,8}\\b(?:after|with|on) (?:[a-z]+ )?(?:${names})\\b|\\d[^.;]{0,12}\\bwithout (?:(?:the|his|her) )?(?:${names})\\b[^.;]{0,24}\\d[^.;]{0,12}\\bwith\\b|\\bwith (?:(?:the|his|her) )?(?:${names}),?\\s(?:he|she|the [a-z]+(?: [a-z]+)?)\\s(?:is able|was able|can|could)\\s(?!not\\b|only\\b|no\\b)`;
/** "The medication" may be told of as "his medications". */
const broughtByAny = (names: string): string => brought(`${names}|medications?|medicines?|meds`);

import { findDrugs } from '#domain/drugs/find-drug.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { sameRegion } from '../../letter/regions.ts';
import { type DeniedThing, isAffirmed, isAffirmedOrPast, type Topic } from '../query.ts';
import { isGainAsked } from './measured-gain.ts';
import { isOfSameParts, mayBeOfParts } from '../sense/same-parts.ts';

export const PAIN_SCORE =
  /\b(?:vas|pain (?:scores?|scales?|levels?|ratings?|intensity|severity)|visual analog\w*|numerical? (?:pain )?rating)\b|\b(?:intensity|severity) of (?:the |his |her )?(?:[a-z']+ ){0,2}pain\b/;

/** A pain score, not its change. */
export const painScore: Topic = ({ words }) => {
  if (!PAIN_SCORE.test(words)) return null;
  if (
    /\b(?:relief|reduc\w*|improve\w*|decreas\w*|change|before|after|with(?:out)? (?:and|or)|pre|post|response|benefit)\b/.test(
      words,
    )
  )
    return null;
  return {
    asks: 'a pain score',
    kinds: ['pain-score'],
    answeredBy: fact => fact.kind === 'pain-score' && isAffirmed(fact),
  };
};

export const MEDICATION_LIST =
  /^\s*(?:(?:any|the|current|patient's|list of|a list of|what|which|prescribed)\s+)*(?:medications?|medicines?|meds)(?:\s+(?:list|lists|regimen|use|used|taken|are|is|in use|being taken|the patient is taking))?\s*$/;

/** The medication list. */
export const medicationList: Topic = ({ words }) =>
  MEDICATION_LIST.test(words)
    ? {
        asks: 'medications',
        kinds: ['medication'],
        answeredBy: fact =>
          fact.kind === 'medication' &&
          isAffirmed(fact) &&
          (fact.value.status === 'current' || fact.value.status === 'prior'),
      }
    : null;

export const WORK_STATUS =
  /^\s*(?:(?:any|the|current|patient's|his|her)\s+)*work(?:ing)? (?:status|restrictions)\b|\b(?:taken|placed|put|kept) off (?:of )?work\b/;

const RESTRICTED = /\brestrict/;
const OFF_WORK = /\boff (?:of )?work\b/;

/** Work status or restrictions. */
export const workStatus: Topic = ({ words }) =>
  WORK_STATUS.test(words) && !/\b(?:return|improve|reduc|chang)\w*/.test(words)
    ? {
        asks: 'a work status',
        kinds: ['work-status'],
        answeredBy: fact =>
          fact.kind === 'work-status' &&
          isAffirmed(fact) &&
          (!OFF_WORK.test(words) || fact.value.status === 'off-work') &&
          (!RESTRICTED.test(words) || fact.value.status !== 'full-duty'),
      }
    : null;

export const MECHANISM =
  /\bmechanism of (?:the )?injury\b|\b(?:injur(?:y|ies)|accident|ribs?|fractures?|bones?)\b[^.;]{0,20}\b(?:came about|occurred|happened|(?:was|were) (?:sustained|broken))\b/;

const HAPPENED =
  /\b(?:injur\w+|accident|incident)\b[^.;]{0,60}\b(?:when|after|while|as)\s(?:[a-z]+\s){0,6}(?:fell|falling|slipp\w+|tripp\w+|struck|hit|lift\w+|pull\w+|push\w+|twist\w+|caught|crush\w+|collid\w+|rear-?ended|jump\w+|bent|bending|reach\w+|carry\w+|stepp\w+|missed)\b/i;

/** How the injury happened. */
export const mechanism: Topic = ({ words }) =>
  MECHANISM.test(words)
    ? {
        asks: 'the mechanism of injury',
        kinds: ['mechanism'],
        answeredBy: fact => fact.kind === 'mechanism',
        saidBy: HAPPENED,
        ever: true,
      }
    : null;

export const DRUG_TEST = /\b(?:urine drug|drug (?:screen|test)\w*|toxicology|uds|udt)\b/;

export const AGREEMENT = /\b(?:pain|opioid|narcotic|medication) (?:contract|agreement)s?\b/;

/** What an opioid calls for: drug tests, an agreement. */
export const opioidMonitoring: Topic = ({ words }) => {
  if (DRUG_TEST.test(words)) {
    if (/\b(?:consisten|inconsisten|result|aberran|compliance)\w*/.test(words)) return null;
    return {
      asks: 'a drug test',
      kinds: ['drug-test'],
      answeredBy: fact => fact.kind === 'drug-test' && isAffirmedOrPast(fact),
    };
  }
  if (AGREEMENT.test(words)) {
    return {
      asks: 'an opioid agreement',
      kinds: ['opioid-agreement'],
      answeredBy: fact => fact.kind === 'opioid-agreement' && isAffirmed(fact),
    };
  }
  return null;
};

function isGain(fact: Fact): boolean {
  return fact.kind === 'function' && isAffirmed(fact) && fact.value.change === 'improved';
}

const both =
  (one: (said: string) => boolean, other: (said: string) => boolean) =>
  (said: string): boolean =>
    one(said) && other(said);

const TREATMENTS =
  /\b(?:physical therapy|therapy|acupuncture|chiropractic|injections?|epidurals?|nerve blocks?|surgery|tens|exercises?|brace|massage|heat|ice|rest|medications?|opioids?|narcotics?|drugs?|meds)\b/g;

/** A drug of which less was taken is a gain itself, and no cause of one. */
const LESS_OF_IT =
  /\b(?:cut|stopped|reduced|lowered|decreased|halved|quit|gave up|given up|weaned|fewer|less|off|down from)\s(?:[a-z]+\s){0,3}[a-z]+/gi;
/** "After those six treatments": the care that is decided. */
const CARE_AT_HAND =
  /\b(?:after|with|since|by|from|following) (?:these|those|the|that|this|all)\s(?:[a-z]+\s)?(?:treatments|sessions|visits|course|program)\b/i;

/** Whether a sentence tells of what the denied words name as the cause of a change, or of no cause at all. */
export function isOfSameCause({ own, title }: DeniedThing): (sentence: string) => boolean {
  const named = namedCauses(own);
  const causes = named.size > 0 ? named : namedCauses(title);
  return sentence => {
    const told = namedCauses(sentence.replace(LESS_OF_IT, ' '));
    return (
      causes.size === 0 || CARE_AT_HAND.test(sentence) || told.size === 0 || [...causes].some(cause => told.has(cause))
    );
  };
}

/** What is named as having brought a change: treatments by name, drugs by their ingredients, `drug` for drugs in general. */
function namedCauses(words: string): ReadonlySet<string> {
  const lower = words.toLowerCase();
  const treatments = (lower.match(TREATMENTS) ?? []).map(name => {
    if (/^(?:medic|opioid|narcotic|drug|med)/.test(name)) return 'drug';
    if (/^(?:injection|epidural|nerve block)/.test(name)) return 'injection';
    return name === 'physical therapy' ? 'therapy' : name;
  });
  const drugs = findDrugs(words).flatMap(match => [...match.value.drug.ingredients, 'drug']);
  return new Set([...treatments, ...drugs]);
}

export const GAIN =
  /\bfunction\w*\b[^.]{0,40}\b(?:improve\w*|benefits?|gains?|increase\w*)|\b(?:improve\w*|gains?|benefits?|increase\w*|improvement) (?:in|of) (?:\w+ ){0,3}(?:function\w*|activit\w+|adls?|abilit\w+)\b/;

/** Gains in function: affirmed ones, of the treatment denied, not what is hoped for, nor relief for one visit. */
export const functionalGain: Topic = thing => {
  const { own } = thing;
  const at = own.search(GAIN);
  if (at < 0 || at > 60) return null;
  if (
    /\b(?:goals?|plan|expected|potential|long-?term|sustained|lasting|return to work|restoration program|capacity)\b/.test(
      own,
    )
  )
    return null;
  return {
    asks: 'a gain in function',
    kinds: ['function'],
    answeredBy: isGain,
    changed: change => isGainAsked(change, own),
    inSentence: both(isOfSameCause(thing), said => isOfSameParts(said, thing.parts)),
  };
};

export const RELIEF =
  /\b(?:pain (?:relief|reduction)|(?:reductions?|decreases?|decrements?|improvement) (?:in|of) (?:the )?pain|analgesi(?:a|c (?:benefit|response|effect)))\b/;

/** Relief by medication: two scores, the lower with it. */
export const painRelief: Topic = ({ words }) => {
  if (!RELIEF.test(words)) return null;
  if (
    /\b(?:function\w*|adls?|activit\w+|physical therapy|acupuncture|chiropractic|injection|therapy|tens|sustained|lasting|long-?term|percent\w*|%|at least|duration)\b/.test(
      words,
    )
  )
    return null;
  return {
    asks: 'lower pain with medication',
    kinds: ['pain-score'],
    answeredBy: fact => fact.kind === 'pain-score' && isAffirmed(fact) && fact.value.medication === 'with',
    and: {
      asks: 'pain without it',
      kinds: ['pain-score'],
      answeredBy: fact => fact.kind === 'pain-score' && isAffirmed(fact) && fact.value.medication === 'without',
    },
  };
};

export const OPERATION =
  /^\s*(?:any |prior |previous |a |history of |past )*(?:surg(?:ery|eries|ical (?:history|intervention|procedures?))|operations?)\s*$/;

/** An operation on the part. */
export const surgery: Topic = ({ words, parts }) =>
  OPERATION.test(words)
    ? {
        asks: 'an operation',
        kinds: ['surgery'],
        answeredBy: fact =>
          fact.kind === 'surgery' && isAffirmedOrPast(fact) && mayBeOfParts(fact.value, parts, sameRegion),
      }
    : null;

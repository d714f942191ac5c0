import { findDrugs } from '#domain/drugs/find-drug.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { classWords, treatmentWords } from '../of-record/care.ts';
import { isOfSameParts } from '../../sense/same-parts.ts';
import { type DeniedThing, isAffirmedOrPast, type Query } from '../../query.ts';

/** That what was tried did not do. */
const IN_VAIN =
  /\b(?:fail\w*|set aside|abandoned|for want of (?:effect|benefit|relief)|to no (?:avail|effect)|in vain|(?:did|does|done|doing) (?:nothing|little)|(?:did|does|has|have|had|was|were|is|are) not (?:[a-z]+ )?(?:help\w*|work\w*|reliev\w*|improv\w*|respond\w*|effective|provide|bring|tolerat\w*|control\w*|lessen\w*|reduc\w*|decreas\w*|eas(?:e|ed)|touch\w*|prevent\w*|last\w*|do (?:much|anything)|enough|any (?:help|good|use))|(?:didn't|hasn't|wasn't) (?:help|work|relieve|improve)|(?:no|without|little|minimal|minor|insufficient|inadequate|short-?lived|temporary|only (?:brief|short|temporary|partial)) (?!(?:[a-z]+ )?(?:side|adverse|ill|untoward) )(?:[a-z]+ ){0,2}(?:relief|benefit|help|improvement|effect|response|change|avail|success)|\b(?:no|not|little|hardly|any) better\b|(?:for|lasted)(?: only| just)? (?:an?|one|two|three|a few|\d+) (?:days?|weeks?)\b|wore off|relief of (?:only )?(?:a few|two|three|\d+) (?:hours|days|weeks)|\b(?:an?|one|two|three|a few) (?:days?|weeks?) of (?:relief|benefit|help)\b|(?:brought|made|showed) no (?:change|difference|progress)|of no (?:use|help|benefit|avail)|(?:none|neither) (?:of (?:which|these|those|them|it) )?(?:has |have |had |was |were )?(?:with|help\w*|work\w*|reliev\w*|g(?:a|i)ve|brought|effective|enough|did)|not enough|none with|ineffective|refractory|unresponsive|plateau\w*|despite|in spite of|without (?:getting|feeling|any) [a-z]+|persist\w*|wors\w+|(?:stopped|discontinued|quit|ended|abandoned)\b|\b(?:handed|gave|sent|brought|returned) (?:(?:it|them|the unit) )?back\b|\breturned (?:it|the unit)\b|\bput (?:it|the unit) away\b|\bthat's all\b|upset|could not|cannot|unable to|gave up|made (?:him|her) [a-z]+|(?:caused|gave) (?:[a-z]+ ){0,2}(?:nausea|dizz\w*|gastritis|heartburn|rash|hives|itch\w*|drows\w*|sedation|stomach|vomit\w*|constipat\w*))/i;

const PREVENTIVE = /\b(?:prevent\w*|prophyla\w*)\b/;
const PREVENTS =
  /\b(?:topiramate|topamax|propranolol|inderal|amitriptyline|elavil|nortriptyline|pamelor|valpro\w+|depakote|divalproex|candesartan|metoprolol|venlafaxine|effexor)\b/i;
const CONSERVATIVE =
  /\b(?:therapy|pt|physiotherapy|chiropract\w*|acupuncture|exercis\w*|nsaids?|anti-?inflammator\w+|naproxen|ibuprofen|medications?|brac\w+|splint\w*|injections?|shots?|conservative (?:care|measures|treatment|management|therapy))\b/i;
const SHOTS = /\b(?:injections?|shots?|cortisone|blocks?)\b/i;

/** The words for the care itself, in a summary. */
function saidWords({ asks, words }: { readonly asks: string; readonly words: RegExp }): RegExp {
  if (asks === 'conservative care') return CONSERVATIVE;
  return asks === 'injections' ? SHOTS : saidOf(words);
}

const kept = new Map<RegExp, RegExp>();

function saidOf(words: RegExp): RegExp {
  const known = kept.get(words) ?? new RegExp(words.source, 'i');
  kept.set(words, known);
  return known;
}

const NON_OPIOID = /\b(?:nsaids?|(?:anti|non)-?\s?(?:inflammator|steroidal)\w*|acetaminophen|tylenol)\b/i;

/** Drugs by their own names. */
function failureOfNamed(own: string): Query | null {
  const named = findDrugs(own);
  const [first] = named;
  if (first === undefined) return null;
  const ingredients = new Set(named.flatMap(({ value }) => value.drug.ingredients));
  return {
    asks: `that ${own.slice(first.start, first.end)} did not do`,
    kinds: ['medication'],
    answeredBy: fact =>
      fact.kind === 'medication' &&
      isAffirmedOrPast(fact) &&
      fact.value.status !== 'requested' &&
      fact.value.ingredients.some(name => ingredients.has(name)),
    ever: true,
    inSentence: sentence => IN_VAIN.test(sentence),
  };
}

/** Whether a drug is the one decided. */
const isOfTitle = (fact: Fact, title: string): boolean =>
  fact.kind === 'medication' &&
  findDrugs(title).some(({ value }) => value.drug.ingredients.some(name => fact.value.ingredients.includes(name)));

/** Care or drugs that are said not to have failed: told as had, in a sentence that says it was in vain. */
export function failure(thing: DeniedThing): Query | null {
  const { own, words, parts } = thing;
  const treatments = treatmentWords(own);
  if (treatments !== null)
    return {
      asks: `that ${treatments.asks} did not do`,
      kinds: ['treatment-tried'],
      answeredBy: fact =>
        fact.kind === 'treatment-tried' && isAffirmedOrPast(fact) && treatments.treatments.test(fact.value.treatment),
      saidBy: saidWords(treatments),
      ever: true,
      inSentence: sentence => IN_VAIN.test(sentence) && isOfSameParts(sentence, parts),
    };
  if (
    !/\bfirst[- ]?line\b/.test(own) &&
    /\b(?:course|trial|failure|failed) (?:of )?(?:a (?:course|trial) of )?(?:[a-z-]+ ){0,2}(?:therapy|treatments?|measures|care|methods)\b|\b(?:un|non-?)responsive\w* to\b|\brefractor\w* to\b/.test(
      own,
    )
  )
    return {
      asks: 'that treatment did not do',
      saidBy: CONSERVATIVE,
      ever: true,
      inSentence: sentence => IN_VAIN.test(sentence) && isOfSameParts(sentence, parts),
    };
  if (PREVENTIVE.test(words))
    return {
      asks: 'that what prevents headaches did not do',
      saidBy: PREVENTS,
      ever: true,
      inSentence: said => IN_VAIN.test(said),
    };
  const drugs = classWords(words);
  if (drugs === null) return failureOfNamed(own);
  const isOfOthers = /\b(?:other|alternative|another)\b/.test(own);
  return {
    asks: `that ${drugs.asks} did not do`,
    kinds: ['medication'],
    answeredBy: fact => drugs.isTaken(fact) && !(isOfOthers && isOfTitle(fact, thing.title)),
    ...(isOfOthers ? {} : { saidBy: drugs.asks === 'a drug that is no opioid' ? NON_OPIOID : saidOf(drugs.words) }),
    ever: true,
    inSentence: sentence => IN_VAIN.test(sentence),
  };
}

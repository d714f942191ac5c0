import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, kindsAt, NOUN, PAST, PLURAL, VERB, VERB_S } from '../english/word-kinds.ts';
import {
  BE,
  classOf,
  DETERMINER,
  DO,
  HAVE,
  isBeside,
  isPlainWord,
  MODAL,
  PREPOSITION,
} from '../clauses/small-words.ts';

const PERSONS = keysOf(
  'patient patients worker workers claimant claimants applicant applicants male female males females man woman men women individual individuals person persons people physician physicians provider providers surgeon surgeons doctor doctors employee employees gentleman lady adult adults',
);
const OTHERS = keysOf(
  'who old twins twin everybody anybody nobody somebody he she they those anyone someone everyone one all many others some few most i we you child children wife husband son daughter mother father brother sister brothers sisters sons daughters parent parents boy girl boys girls infant staff family friend friends team nurse colleague colleagues cook guard driver boss crew clinic group public half each both any any none spouse partner relative relatives cousin aunt uncle subject subjects control controls athlete athletes youth adolescent adolescents teen senior seniors elderly',
);
const OF_PERSON = /(?:er|or|ist|ian|ant|ee|man|men|ent|ive|al|ic|ary)s?$/;
const CARRIES = BE | HAVE | DO | MODAL;

/** Whether a verb of a clause may stand at a place. */
const isVerb = (words: Words, index: number): boolean =>
  isBeside(words, index) &&
  ((classOf(words.keys[index]) & CARRIES) !== 0 || (kindsAt(words, index) & (VERB | VERB_S | PAST)) !== 0);

const isPerson = ({ keys, folded, starts, ends, text }: Words, index: number): boolean =>
  PERSONS.has(keys[index] ?? 0) ||
  OTHERS.has(keys[index] ?? 0) ||
  OF_PERSON.test(folded.slice(starts[index], ends[index])) ||
  /[A-Z]/.test(text.charAt(starts[index] ?? 0));

/** A noun, and no verb that asks: "check who is there". */
const isThing = (words: Words, index: number): boolean =>
  (kindsAt(words, index) & (NOUN | PLURAL)) !== 0 &&
  ((kindsAt(words, index) & VERB) === 0 ||
    (kindsAt(words, index - 1) & (ADJECTIVE | NOUN)) !== 0 ||
    (classOf(words.keys[index - 1]) & (DETERMINER | PREPOSITION)) !== 0);

const [WHO = 0] = keysOf('who');
const FARTHEST = 24;

/** "Low back pain who was unchanged", "treatment who has been completed": nobody is told of. */
export const whoOfThings: PlaceRule = {
  at: 'who',
  find: (words, index) => {
    const { keys, text, starts, ends } = words;
    if (!isPlainWord(words, index) || !isVerb(words, index + 1)) return null;
    const noun = index - 1;
    const gap = text.slice(ends[noun], starts[index]);
    if (!/^,? $/.test(gap) || !isThing(words, noun) || isPerson(words, noun)) return null;
    for (let at = noun - 1; at >= 0 && noun - at < FARTHEST; at -= 1) {
      const behind = text.slice(ends[at], starts[at + 1]);
      if (/[.;:!?]\s|\n/.test(behind)) break;
      if ((classOf(keys[at]) & CARRIES) !== 0 && keys[at - 1] !== WHO) break;
      if (isPerson(words, at)) return null;
    }
    return slipOf(words, noun, index, 'which or that');
  },
};

/** "Patients which sustained", "a male which is": of persons "who" is told. */
export const whichOfPersons: PlaceRule = {
  at: 'which',
  find: (words, index) =>
    isBeside(words, index) && PERSONS.has(words.keys[index - 1] ?? 0) && isVerb(words, index + 1)
      ? slipOf(words, index - 1, index, 'who')
      : null,
};

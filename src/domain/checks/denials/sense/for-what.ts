import type { AsDenied, LimitOfPlace } from './as-denied.ts';

/** What a drug is taken for, in groups: what is told of it for one says nothing of it for another. */
const PURPOSES: readonly RegExp[] = [
  /\b(?:headaches?|migraines?)\b/i,
  /\b(?:neuropath\w*|nerve pain|neuralgia|burning|radicul\w*)\b/i,
  /\b(?:sleep\w*|insomnia)\b/i,
  /\b(?:depress\w*|anxi\w*|mood|ptsd|panic|stress)\b/i,
  /\b(?:(?:high )?blood pressure|hypertens\w*|heart|angina|tremor|palpitations|thyroid|diabet\w*|cholesterol|asthma)\b/i,
  /\b(?:seizures?|epilep\w*|bipolar)\b/i,
  /\b(?:heartburn|reflux|gerd|stomach|ulcers?|dyspep\w*)\b/i,
  /\b(?:spasms?|spasticity)\b/i,
];
/** Pain of any kind takes in nerve pain and headache. */
const PAIN = /\bpain\b/i;

const OF_A_DRUG =
  /\b(?:drugs?|medications?|medicines?|agents?|prevent\w*|prophyla\w*|anti-?\s?(?:depressants?|convulsants?|epileptics?)|relaxants?|hypnotics?|trial|tried|taken|takes?|used)\b/i;
/** "Propranolol 40 mg twice a day for blood pressure" */
const TAKEN_FOR = /^[^.;,]{0,40}?\bfor (?:the |his |her )?((?:[a-z-]+ ){0,2}[a-z-]+)/i;

const purposesIn = (words: string): readonly RegExp[] => PURPOSES.filter(purpose => purpose.test(words));

/** A drug for one thing is denied: where the record says what it is taken for, it must be the same. */
export function ofWhatFor({ said, whole, behind }: AsDenied): LimitOfPlace {
  if (!OF_A_DRUG.test(whole)) return null;
  const asked = purposesIn(`${said} ${behind}`);
  if (asked.length === 0) return null;
  return (text, sentence, at) => {
    const told = TAKEN_FOR.exec(text.slice(at.end, sentence.end))?.[1];
    if (told === undefined) return true;
    const purposes = purposesIn(told);
    return purposes.length === 0 || PAIN.test(told) || purposes.some(purpose => asked.includes(purpose));
  };
}

import { everyMatch } from '#domain/drugs/words/every-match.ts';
export type Patient = { readonly age: number | null; readonly sex: 'male' | 'female' | null };

const AGE = /\b(\d{1,3})[\s-]{0,3}(?:year|yr|y)s?[\s./-]{0,3}(?:old|of\s+age|o\b)/i;
const AGE_LABEL = /\bage[sd]?:?\s{1,3}(?:of\s)?(\d{1,3})\b(?!\s*(?:weeks|months|days))/i;
const SEX_WORD = /\b(?:(fe)?male|(wo)?man|(gentlewoman|lady)|gentleman)\b/i;
const PRONOUN = /\b(?:(he|him|his|himself)|she|hers?|herself)\b/gi;

/** Sex as a word near the start says; null when none does. */
function statedSex(text: string): Patient['sex'] {
  const match = SEX_WORD.exec(text);
  if (match === null) return null;
  return (match[1] ?? match[2] ?? match[3]) ? 'female' : 'male';
}

/** Sex as the pronouns say, when they all agree; people other than the patient make them disagree. */
function pronounSex(text: string): Patient['sex'] {
  let sex: Patient['sex'] = null;
  for (const match of everyMatch(text, PRONOUN)) {
    const said = match[1] === undefined ? 'female' : 'male';
    if (sex !== null && sex !== said) return null;
    sex = said;
  }
  return sex;
}

/** Age in years and sex of the patient a clinical summary is about; null where it does not say. */
export function readPatient(summary: string): Patient {
  const match = AGE.exec(summary) ?? AGE_LABEL.exec(summary);
  const years = match === null ? null : Number(match[1]);
  const from = match === null ? 0 : Math.max(0, match.index - 40);
  return {
    age: years !== null && years > 0 && years < 120 ? years : null,
    sex: statedSex(summary.slice(from, from + 120)) ?? pronounSex(summary),
  };
}

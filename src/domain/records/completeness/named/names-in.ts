/** A name found in a text. */
export type FoundName = { readonly name: string; readonly start: number; readonly end: number };

const CAPITAL = String.raw`[A-Z][A-Za-z'’]+(?:-[A-Z][A-Za-z]+)?`;
const PARTICLE = String.raw`(?:(?:de|la|del|van|von|der|da|di)\s+){0,2}`;
const FULL = String.raw`${CAPITAL}(?:\s+[A-Z]\.?)?\s+${PARTICLE}${CAPITAL}|[A-Z]\.\s?(?:[A-Z]\.\s?)?${PARTICLE}${CAPITAL}`;
const LETTERS = String.raw`(?:M\.?\s?D|D\.?O|D\.?C|D\.?P\.?M|Ph\.?D|Psy\.?D|D\.?P\.?T|P\.?T|O\.?T|OTR(?:\/L)?|L\.?\s?Ac|P\.?A(?:-C)?|N\.?P|FNP)\b\.?`;

const PERSON = new RegExp(
  String.raw`\b(?:Dr\.?|Drs\.?|Doctor)\s+(?:${FULL}|${PARTICLE}[A-Z][A-Za-z0-9'’-]+)(?:,?\s+${LETTERS})?|\b(?:${FULL}),?\s+${LETTERS}|\b${CAPITAL},\s+${CAPITAL},?\s+${LETTERS}`,
  'g',
);
/** "By" or "from" before a full name that carries neither title nor letters. */
const NAMED_BY = new RegExp(String.raw`(?<=\b(?:by|from)\s+)(?:${FULL})(?!\s+[A-Z][a-z]+\s)`, 'g');

const OFFICE = new RegExp(
  String.raw`\b(?:(?:${CAPITAL}|St\.)\s+(?:of\s+|and\s+|&\s+)?){1,4}(?:Imaging(?:\s+(?:Center|Associates|Network))?|Radiology(?:\s+(?:Group|Associates))?|Hospital|Medical\s+(?:Center|Group|Clinic|Associates)|Clinic|Physical\s+Therapy|Rehabilitation|Laborator(?:y|ies)|Surgery\s+Center|Orthop(?:a)?edics|Diagnostics|Institute|Health(?:\s+(?:System|Center))?)\b`,
  'g',
);
/** Words of a heading or of the naming itself, which a run of capitals takes in. */
const NOT_AN_OFFICE =
  /\b(?:MRI|CT|PT|Report|Notes?|Progress|Initial|Date|Page|Evaluation|Physician|Request|Lumbar|Cervical|Records?)\b/;

function all(pattern: RegExp, text: string): FoundName[] {
  return [...text.matchAll(pattern)].map(match => ({
    name: match[0]
      .replaceAll(/\s+/g, ' ')
      .replace(/['’]s$/, '')
      .trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Every physician or therapist named in a text, in order. */
export function personsIn(text: string): FoundName[] {
  const titled = all(PERSON, text);
  const plain = all(NAMED_BY, text).filter(
    one =>
      officesIn(text).every(office => office.start > one.end || office.end < one.start) &&
      titled.every(other => other.start > one.end || other.end < one.start),
  );
  return [...titled, ...plain].toSorted((one, other) => one.start - other.start);
}

/** Every office, hospital or laboratory named in a text, in order. */
export function officesIn(text: string): FoundName[] {
  return all(OFFICE, text).filter(({ name }) => !NOT_AN_OFFICE.test(name));
}

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
/** A name turned round: after "by", or with an initial and set off on both sides, as lists have it: `5/7/15: Alder, Rowan T, PR-2`. */
const TURNED_BY = new RegExp(String.raw`(?<=\b(?:by|from)\s+)${CAPITAL},\s+[A-Z][a-z]+(?:\s+[A-Z]\b\.?)?`, 'g');
const TURNED = new RegExp(
  String.raw`(?<=(?:^|[:;,(•*–-]|\d[.)]?)\s*)${CAPITAL},\s+[A-Z][a-z]+\s+[A-Z]\b\.?(?=\s*(?:[:;,)–-]|$))`,
  'gm',
);
/** "By" or "from" before a full name that carries neither title nor letters. */
const NAMED_BY = new RegExp(String.raw`(?<=\b(?:by|from)\s+)(?:${FULL})(?!\s+[A-Z][a-z]+\s)`, 'g');

/** What an office is, at the end of its name; what is also a complaint or a specialty only with what kind of office it is. */
const OFFICE_WORDS =
  'Imaging|Radiology|Hospital|Clinic|Physical Therapy|Rehabilitation|Rehab|Laborator(?:y|ies)|Orthop(?:a)?edics|Chiropractic|Acupuncture|Diagnostics|Institute|Health|Wellness|Physicians|Specialists|Consultants|Evaluators|Partners';
const FIELD_WORDS = 'Medical|Surgery|Pain|Spine|Neurology|Medicine';
const OFFICE_KINDS = 'Center|Centre|Group|Clinic|Associates|Network|System|Institute|Medicine|Management|Services';
const OFFICE = new RegExp(
  String.raw`\b(?:(?:${CAPITAL}|St\.) (?:of |and |& )?){1,4}(?:(?:${OFFICE_WORDS}|${FIELD_WORDS})(?: (?:and|&) ${CAPITAL})? (?:${OFFICE_KINDS})|(?:${OFFICE_WORDS}))(?: of(?: ${CAPITAL}){1,2})?\b`.replaceAll(
    ' ',
    String.raw`\s+`,
  ),
  'g',
);
/** Words of a heading or of the naming itself, which a run of capitals takes in. */
const NOT_AN_OFFICE =
  /\b(?:MRI|CT|PT|Report|Notes?|Progress|Initial|Date|Page|Evaluation|Physician|Request|Lumbar|Cervical|Records?)\b/;

/** Capitals with a comma between them that are no name. */
const NOT_A_NAME =
  /\b(?:Reports?|Notes?|MRI|Form|Request|Review|Evaluation|Independent|January|February|March|April|May|June|July|August|September|October|November|December|Left|Right|Lumbar|Cervical)\b/;

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

function areApart(one: FoundName, other: FoundName): boolean {
  return other.start > one.end || other.end < one.start;
}

/** Every physician or therapist named in a text, in order; offices named in it are none. */
export function personsIn(text: string, offices: readonly FoundName[]): FoundName[] {
  const found = all(PERSON, text);
  for (const pattern of [TURNED_BY, TURNED, NAMED_BY]) {
    const more = all(pattern, text).filter(
      one => !NOT_A_NAME.test(one.name) && [...offices, ...found].every(other => areApart(one, other)),
    );
    found.push(...more);
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Every office, hospital or laboratory named in a text, in order. */
export function officesIn(text: string): FoundName[] {
  return all(OFFICE, text).filter(({ name }) => !NOT_AN_OFFICE.test(name));
}

/** Words that say only what form a firm has; `Acme Insurance Company, Inc.` is `Acme Insurance`. */
const LEGAL_FORMS = new Set(
  'inc incorporated llc lllp llp lp ltd limited corp corporation co company companies pc apc pllc plc na pa gmbh ag sa nv bv amc'.split(
    ' ',
  ),
);

/** Forms written in several words, once punctuation is gone. */
const LONG_FORMS =
  /\b(?:a |an )?(?:california |delaware |nevada )?(?:professional|medical|chiropractic|nonprofit|public benefit)(?: (?:medical|chiropractic|law|public benefit))? corporation$|\ba california corporation$|\ba limited liability company$|\ba partnership$/;

const SHORT_FORMS: Readonly<Record<string, string>> = {
  assn: 'association',
  assoc: 'associates',
  bros: 'brothers',
  centre: 'center',
  ctr: 'center',
  dept: 'department',
  grp: 'group',
  hosp: 'hospital',
  ins: 'insurance',
  intl: 'international',
  labs: 'laboratories',
  med: 'medical',
  mfg: 'manufacturing',
  mgmt: 'management',
  mgt: 'management',
  natl: 'national',
  orthopaedic: 'orthopedic',
  orthopaedics: 'orthopedics',
  pharma: 'pharmaceuticals',
  pharm: 'pharmaceuticals',
  st: 'saint',
  svc: 'services',
  svcs: 'services',
  univ: 'university',
};

/** Where one name ends and another of the same firm begins. */
const OTHER_NAME =
  /\b(?:d\/?\s?b\/?\s?a|doing business as|a\/?k\/?a|also known as|f\/?k\/?a|formerly(?: known as)?|t\/?a)\b[.:]?/gi;

/**
 * The names of a firm as keys that do not depend on how they are written: without case, accents, punctuation, spaces, articles
 * and legal form; a trade name (`d/b/a`) or a name in brackets is a key of its own. Two spellings of one firm share a key.
 */
export function organizationKeys(names: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const name of names) {
    for (const part of name.replaceAll(OTHER_NAME, '|').split(/[|()[\]]/u)) {
      const key = organizationKey(part);
      if (key.length > 1) keys.add(key);
    }
  }
  return [...keys];
}

function organizationKey(name: string): string {
  const plain = plainWords(name)
    .replaceAll(/\b([a-z])(?: (?=[a-z]\b))/g, '$1') // `a b c` are initials
    .replace(LONG_FORMS, '')
    .trim();
  const words = plain.split(' ').map(word => SHORT_FORMS[word] ?? word);
  const told = words.filter((word, index) => word !== 'the' && !(index > 0 && LEGAL_FORMS.has(word)));
  return told.join('');
}

/** A name in lower case without accents and punctuation, its words parted by one space. */
export function plainWords(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’.]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

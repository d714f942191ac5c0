import { HEADINGS, type SectionKind } from './headings.ts';

function* names(): Generator<readonly [string, SectionKind]> {
  let kind: SectionKind;
  for (kind in HEADINGS) for (const name of HEADINGS[kind]) yield [name, kind];
}
const BY_NAME = new Map(names());

/** What stands before or after the name of a section without changing it. */
const QUALIFIER =
  /^(?:\(?(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)]\s+)?(?:(?:the|current|present|patient's|patients|his|her|relevant|significant|pertinent|updated|interval|brief|outpatient|additional|other|limited|focused|initial|today's|dr\.? notes?)\s+)*/i;
const TRAILER =
  /(?:\s*\([^)]*\)|\s+(?:is|was|are|were|includes?|included|reviewed|continued|today|as follows|of record))+$/i;

/** The section a heading opens, whatever its capitals and its colon; null when it is no known heading. */
export function sectionOf(heading: string): SectionKind | null {
  const plain = heading
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:.*_-]+$/, '')
    .replace(/^[\s*_•#-]+/, '');
  const known = BY_NAME.get(plain);
  if (known !== undefined) return known;
  const bare = plain.replace(QUALIFIER, '').replace(TRAILER, '');
  return BY_NAME.get(bare) ?? null;
}

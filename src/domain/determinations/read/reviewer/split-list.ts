// Specialties whose own name holds an "and"; commas part all others.
const ONE_NAME =
  /\b(?:Physical Medicine|Obstetrics|Allergy|Hospice|Oral|Foot|Psychiatry|Emergency|Occupational|Preventive|Public Health|Aerospace|Neck|Hand|Plastic|Anatomic|Diagnostic|Clinical|Undersea)\s(?:and)\s\w/;

const LEADING_AND = /^and\s+/i;
const AND = /\s+and\s+/;

function withoutAnd(entry: string): string {
  return entry.startsWith('a') || entry.startsWith('A') ? entry.replace(LEADING_AND, '') : entry;
}

/** The entries of a list in a sentence or after a label: parted by commas, semicolons and a last "and". */
export function splitList(text: string): string[] {
  const entries: string[] = [];
  for (const parted of text.replaceAll(';', ',').split(',')) {
    const entry = withoutAnd(parted.trim());
    const names = !entry.includes('and') || ONE_NAME.test(entry) ? [entry] : entry.split(AND);
    for (const name of names) if (name !== '') entries.push(name.trim());
  }
  return entries;
}

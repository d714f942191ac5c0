// Specialties whose own name holds an "and"; commas part all others.
const ONE_NAME =
  /\b(?:Physical Medicine|Obstetrics|Allergy|Hospice|Oral|Foot|Psychiatry|Emergency|Occupational|Preventive|Public Health|Aerospace|Neck|Hand|Plastic|Anatomic|Diagnostic|Clinical|Undersea)\s(?:and)\s\w/;

const PARTED = /[,;]|and/i;

/** The entries of a list in a sentence or after a label: parted by commas, semicolons and a last "and". */
export function splitList(text: string): string[] {
  if (!PARTED.test(text)) return [text.trim()].filter(entry => entry !== '');
  return text
    .split(/\s*[,;]\s*/)
    .flatMap(entry => {
      const bare = entry.replace(/^and\s+/i, '');
      return ONE_NAME.test(bare) ? [bare] : bare.split(/\s+and\s+/);
    })
    .map(entry => entry.trim())
    .filter(entry => entry !== '');
}

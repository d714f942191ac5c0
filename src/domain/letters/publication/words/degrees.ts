const DEGREE =
  /^(?!\.\sM[SRA]S?\.)[\s,.(]{0,4}(?:M\.?\s?D|P\.?T\.?A|O\.?T\.?A|C\.?O\.?T\.?A|D\.?\s?O(?!\.?\s?B(?!\p{L}))|D\.?\s?C|D\.?P\.?M|P[Hh]\.?\s?D|P(?:sy|SY)\.?\s?D|Ed\.?D|Au\.?D|P\.?A(?:-C)?|N\.?P(?:-C|-BC)?|F\.?N\.?P(?:-[BC]+)?|A\.?P\.?R\.?N|C\.?R\.?N\.?A|R\.?N|L\.?V\.?N|P\.?T|D\.?P\.?T|R\.?P\.?T|R\.T\.?(?:\(\p{Lu}\))?|M\.?S\.?P\.?T|O\.?T\.?R(?:\/L)?|O\.?T|L\.?\s?Ac|L\.?C\.?S\.?W|L\.?M\.?F\.?T|M\.?F\.?T|Esq(?:uire)?|J\.?D|D\.?D\.?S|D\.?M\.?D|O\.?D|Pharm\.?\s?D|QME|AME|C\.?N\.?S|FAAOS|FACS|R\.?N\.?F\.?A|CNOR|M\.?P\.?H|M\.?S\.?N|B\.?S\.?N|A\.?T\.?C|C\.?H\.?T|M\.?P\.?T|QRR|CPA|CMT|SLP|CCC-SLP|M\.?S\.?W|A\.?S\.?W|L\.?S\.?W|L\.?P\.?N|CRC|CPO|MPAS|MBBS|CLCP|CNM|ABPP|R\.?Ph|DNP|CCM|CRRN|COHN(?:-S)?|CDMS|MFCC|LPCC?|BCBA|CADC|Diplomate|F\.?A\.?A\.?O\.?S|F\.?A\.?C\.?S|F\.?A\.?C\.?P|ATA|CSR|LVT|MHA|MBA|M\.?S(?!\s\d)|M\.?A)(?![\p{L}\p{N}])/u;
/** Degrees that are also words or short forms of treatments: they need a comma before them, or stops. */
const DOUBTFUL = /^[\s(]{1,3}(?:DO|PA|PT|OT|NP|CNS|AME|OD|CPA|RN|MS|MA|ATA|CSR|MBA|MHA)(?![\p{L}])/u;

/** `PA HOUA`, `DO KIM`: given names that begin as a degree is written. */
const GIVEN = /^(?:PA|DO)\s+(?!(?:MD|DO|PA|PT|RN|NP|FACS|FAAOS|MPH)(?!\p{L}))\p{Lu}[\p{L}'’-]+$/iu;

/** A name without the degrees behind it. */
export function withoutDegrees(name: string): string {
  const [first = '', ...behind] = name.split(',');
  const own = behind.filter(part => GIVEN.test(part.trim()) || !DEGREE.test(`, ${part.trim()} `));
  return [first.replace(/\s+(?:M\.?D|D\.?O|D\.?C|Ph\.?D|P\.?A|N\.?P|R\.?N|Esq)\.?$/u, ''), ...own].join(',');
}

const isMark = (character: string) => character === ',' || character === ';' || character === ')';

/** Whether a word begins a degree itself: `Psy` of `Ana Ruiz, Psy.D.`, `MPH` of `M.D., MPH`. */
export function isDegreeAt(text: string, start: number): boolean {
  // Asked of every capital word: most stand behind no mark.
  return (
    (isMark(text.charAt(start - 1)) || isMark(text.charAt(start - 2))) &&
    /[,;)]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    DEGREE.test(text.slice(start, start + 12))
  );
}

/** What stands behind a name: a degree. */
export function degreeBehind(text: string, end: number): number | null {
  const behind = text.slice(end, end + 24);
  const found = DEGREE.exec(behind);
  if (found === null) return null;
  return DOUBTFUL.test(behind) ? -1 : end + found[0].length;
}

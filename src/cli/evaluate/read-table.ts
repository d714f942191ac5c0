import type { EvaluatedLetter, ReadEvaluation } from '#commands/evaluate-read.ts';
import { letterFields } from '#commands/evaluation/labelled-field.ts';
import type { Sameness } from '#commands/evaluation/one-letter.ts';

export type ReadTable = { readonly lines: readonly string[]; readonly disagreements: readonly string[] };

/** The evaluation as a table of counts, and every disagreement as a line of its own. */
export function readTable({ letters, idleLabels }: ReadEvaluation): ReadTable {
  const read = letters.filter(letter => letter.determination !== null);
  const rows: string[][] = [
    ['letters', String(letters.length)],
    ['read', String(read.length)],
    ['refused', String(letters.length - read.length)],
    ['with unread text', String(read.filter(letter => letter.determination?.unread.length).length)],
    ...ways.map(({ name, of }) => [name, share(read.map(of))]),
    ...onlyRead(read),
    ...fieldRows(letters),
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return {
    lines: rows.map(([name = '', value = '']) => `${name.padEnd(width)}  ${value}`),
    disagreements: [...letters.flatMap(disagreements), ...idleLabels.map(at => `${at}: no letter for this label`)],
  };
}

const ways: readonly { readonly name: string; readonly of: (letter: EvaluatedLetter) => Sameness | null }[] = [
  { name: 'same from plain extraction', of: letter => letter.plain },
  { name: 'same from the PDF', of: letter => letter.pdf },
  { name: 'same written as text and read again', of: letter => letter.textAgain },
  { name: 'same written as PDF and read again', of: letter => letter.pdfAgain },
];

function share(tried: readonly (Sameness | null)[]): string {
  const compared = tried.filter(result => result !== null);
  return `${compared.filter(({ same }) => same).length} of ${compared.length}`;
}

/** Letters of older formats, which no letter is written in and the last two comparisons leave out. */
function onlyRead(read: readonly EvaluatedLetter[]): string[][] {
  const older = read.flatMap(({ determination }) => (determination === null ? [] : [determination.format]));
  const formats = new Set(older.filter(format => format !== 'F1').toSorted());
  if (formats.size === 0) return [];
  const count = older.filter(format => format !== 'F1').length;
  return [['of a format that is not written', `${count} (${[...formats].join(', ')})`]];
}

function fieldRows(letters: readonly EvaluatedLetter[]): string[][] {
  const compared = letters.flatMap(letter => letter.labelled);
  return letterFields.flatMap(field => {
    const of = compared.filter(each => each.field === field);
    if (of.length === 0) return [];
    const longer = of.filter(({ agreement }) => agreement === 'longer').length;
    const equal = of.filter(({ agreement }) => agreement === 'equal').length;
    return [[`label: ${field}`, `${equal} of ${of.length}${longer === 0 ? '' : `, ${longer} longer than the label`}`]];
  });
}

function disagreements(letter: EvaluatedLetter): string[] {
  if (letter.refused !== null) return [`${letter.letter}: refused: ${letter.refused}`];
  const unread = letter.determination?.unread ?? [];
  return [
    ...unread.map(text => `${letter.letter}: unread: ${text}`),
    ...ways.flatMap(({ name, of }) => {
      const result = of(letter);
      return result === null || result.same ? [] : [`${letter.letter}: not the ${name}: ${result.why}`];
    }),
    ...letter.labelled
      .filter(({ agreement }) => agreement === 'differs')
      .map(({ field, item, label, read }) => {
        const where = item === null ? field : `item ${item + 1}, ${field}`;
        return `${letter.letter}: ${where}: read "${read ?? ''}", label "${label}"`;
      }),
  ];
}

import { type ComparedField, compareLabel } from './evaluation/agreement.ts';
import type { LetterLabel } from './evaluation/labelled-field.ts';
import { parseLabel } from './evaluation/letter-label.ts';
import { type LetterFiles, type LetterReading, type ReadingNeeds, readEveryWay } from './evaluation/one-letter.ts';
import type { ListFiles } from './ports.ts';

export type EvaluateReadNeeds = ReadingNeeds & { readonly listFiles: ListFiles };
export type EvaluatedLetter = LetterReading & { readonly labelled: readonly ComparedField[] };
export type ReadEvaluation = {
  readonly letters: readonly EvaluatedLetter[];
  /** Lines of `labels.jsonl` that say nothing of a letter, or of none that is there. */
  readonly idleLabels: readonly string[];
};

/** Measures reading and writing over letters (`X.txt`, `X.pdf` or both) and the labels beside them (`labels.jsonl`). */
export async function evaluateRead(needs: EvaluateReadNeeds, paths: readonly string[]): Promise<ReadEvaluation> {
  const { files } = await needs.listFiles(paths, ['.txt', '.pdf', '.jsonl']);
  const letters = pairs(files.filter(file => /\.(?:txt|pdf)$/iu.test(file)));
  const { labels, idle } = await loadLabels(
    needs,
    files.filter(file => /\.jsonl$/iu.test(file)),
  );
  const evaluated: EvaluatedLetter[] = [];
  for (const each of letters) {
    const reading = await readEveryWay(needs, each);
    const label = labels.get(each.letter);
    labels.delete(each.letter);
    const { determination } = reading;
    evaluated.push({
      ...reading,
      labelled: label === undefined || determination === null ? [] : compareLabel(determination, label.label),
    });
  }
  return { letters: evaluated, idleLabels: [...idle, ...[...labels.values()].map(label => label.at)] };
}

/** Files of one name but for the ending are one letter. */
function pairs(files: readonly string[]): LetterFiles[] {
  const found = new Map<string, LetterFiles>();
  for (const file of files) {
    const letter = file.replace(/\.\w+$/u, '');
    const known = found.get(letter) ?? { letter, text: null, pdf: null };
    found.set(letter, /\.pdf$/iu.test(file) ? { ...known, pdf: file } : { ...known, text: file });
  }
  return [...found.values()];
}

type PlacedLabel = { readonly label: LetterLabel; readonly at: string };

/** Labels by the path of their letter: the folder of the labels and the letter's name. */
async function loadLabels(needs: EvaluateReadNeeds, files: readonly string[]) {
  const labels = new Map<string, PlacedLabel>();
  const idle: string[] = [];
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const loaded = await needs.loadText(file);
    const lines = loaded.kind === 'loaded' ? loaded.text.split(/\r?\n/u) : [''];
    if (loaded.kind === 'unreadable') idle.push(`${file}: ${loaded.error.message}`);
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const label = parseLabel(line);
      const at = `${file} line ${index + 1}`;
      if (label === null) idle.push(at);
      else labels.set(`${folder}${label.letter}`, { label, at });
    }
  }
  return { labels, idle };
}

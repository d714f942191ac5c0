import { z } from 'zod';
import type { Citation } from '#domain/guidelines/citations/citation.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import type { ListFiles, LoadText } from '../ports.ts';

/** A citation as a person labelled it; a topic that is not labelled is not compared. */
export const LabelledCitation = z.object({
  source: z.enum(['MTUS', 'ACOEM', 'ODG', 'other']),
  guideline: z.string(),
  edition: z.string().nullable(),
  sections: z.array(z.string()),
  pages: z.array(z.tuple([z.int(), z.int()])),
  topic: z.string().optional(),
});
export type LabelledCitation = Readonly<z.infer<typeof LabelledCitation>>;

/** The guideline line of one side on one item of a letter (named as its file, or by what its name begins with). */
export const LabelledLine = z.object({
  letter: z.string(),
  item: z.int().nonnegative(),
  side: z.enum(['administrator', 'reviewer']),
  citations: z.array(LabelledCitation),
});
export type LabelledLine = Readonly<z.infer<typeof LabelledLine>>;

export type CitationEvaluation = {
  /** Lines labelled and found in a letter. */
  readonly lines: number;
  readonly labelled: number;
  readonly read: number;
  readonly right: number;
  /** Citations read without a label, and labels that were not read. */
  readonly differences: readonly string[];
  /** Lines of the labels that no letter has, or that are no label. */
  readonly idle: readonly string[];
};

export type EvaluateCitationsNeeds = { readonly listFiles: ListFiles; readonly loadText: LoadText };

/** Reads the guideline lines of letters and compares each citation with its label, all parts at once. */
export async function evaluateCitations(
  { listFiles, loadText }: EvaluateCitationsNeeds,
  paths: readonly string[],
  labels: string,
): Promise<CitationEvaluation> {
  const { wanted, idle } = await loadLabels(loadText, labels);
  const { files } = await listFiles(paths, ['.txt']);
  const compared: Compared[] = [];
  const found = new Set<LabelledLine>();
  for (const file of files) {
    const here = wanted.filter(({ letter }) => nameOf(file).startsWith(letter));
    if (here.length === 0) continue;
    const loaded = await loadText(file);
    if (loaded.kind === 'unreadable') continue;
    for (const line of here) {
      const cited = citedIn(file, loaded.text, line);
      if (cited === null) continue;
      found.add(line);
      compared.push(compare(line, cited));
    }
  }
  const missing = wanted.filter(line => !found.has(line)).map(line => `${place(line)}: no such line in the letters`);
  return { lines: found.size, ...totals(compared), idle: [...idle, ...missing] };
}

async function loadLabels(loadText: LoadText, file: string) {
  const loaded = await loadText(file);
  if (loaded.kind === 'unreadable') return { wanted: [], idle: [`${file}: ${loaded.error.message}`] };
  const idle: string[] = [];
  const wanted = loaded.text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const label = LabelledLine.safeParse(parsed(line));
    if (label.success) return [label.data];
    idle.push(`${file} line ${index + 1}: not a label`);
    return [];
  });
  return { wanted, idle };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function citedIn(file: string, text: string, { item, side }: LabelledLine): readonly Citation[] | null {
  const read = readDetermination(file, text);
  if (read.kind === 'unreadable') return null;
  const decided = read.determination.items[item];
  if (decided === undefined) return null;
  return (side === 'reviewer' ? decided.reviewerGuideline : decided.claimsAdministrator).citations;
}

type Compared = {
  readonly labelled: number;
  readonly read: number;
  readonly right: number;
  readonly differences: readonly string[];
};

/** Pairs each label with a citation that is the same in all its parts; what is left over on either side differs. */
export function compare(line: LabelledLine, cited: readonly Citation[]): Compared {
  const open = [...cited];
  const missed = line.citations.filter(label => {
    const same = open.findIndex(citation => isSame(label, citation));
    if (same >= 0) open.splice(same, 1);
    return same < 0;
  });
  return {
    labelled: line.citations.length,
    read: cited.length,
    right: line.citations.length - missed.length,
    differences: [
      ...missed.map(label => `${place(line)}: not read: ${shown(label)}`),
      ...open.map(citation => `${place(line)}: read: ${shown(citation)}`),
    ],
  };
}

function isSame(label: LabelledCitation, citation: Citation): boolean {
  return (
    label.source === citation.source &&
    label.guideline === citation.guideline &&
    label.edition === citation.edition &&
    bare(label.sections) === bare(citation.sections) &&
    label.pages.join(';') === citation.pages.join(';') &&
    (label.topic === undefined || bare([label.topic]) === bare([citation.topic ?? '']))
  );
}

function bare(names: readonly string[]): string {
  return names.map(name => name.toLowerCase().replace(/[^a-z0-9.&]+/g, '')).join('|');
}

function totals(compared: readonly Compared[]) {
  const sum = (of: (one: Compared) => number) => compared.reduce((total, one) => total + of(one), 0);
  return {
    labelled: sum(one => one.labelled),
    read: sum(one => one.read),
    right: sum(one => one.right),
    differences: compared.flatMap(({ differences }) => differences),
  };
}

function place({ letter, item, side }: LabelledLine): string {
  return `${letter}, item ${item + 1}, ${side}`;
}

function shown({
  source,
  guideline,
  edition,
  sections,
  pages,
  topic,
}: Omit<LabelledCitation, 'topic'> & { readonly topic?: string | null | undefined }): string {
  const ranges = pages.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
  return [
    source,
    guideline,
    edition ?? 'no edition',
    sections.join(' | '),
    ranges === '' ? '' : `p. ${ranges}`,
    topic ?? '',
  ]
    .filter(part => part !== '')
    .join('; ');
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

import { beforeDecision } from '#domain/determinations/before-decision.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { contextDisagreements, readContextRows, scoreContext } from './evidence/context-gold.ts';
import { readRows } from './evidence/delimited.ts';
import {
  factDisagreements,
  type FactLabel,
  type LabelledLetter,
  readFactLabels,
  scoreFacts,
} from './evidence/fact-labels.ts';
import type { ScoreTable } from './evidence/score.ts';
import { areSections, scoreSections } from './evidence/section-gold.ts';
import { placedSpans, readSpans, scoreSpans, type SpanNote } from './evidence/span-gold.ts';
import { areVisitPatients, areVisits, scoreVisits } from './evidence/visit-gold.ts';
import type { ListFiles, LoadText } from '../ports.ts';

export type EvaluateEvidenceNeeds = { readonly listFiles: ListFiles; readonly loadText: LoadText };
export type EvidenceEvaluation = {
  readonly tables: readonly ScoreTable[];
  /** One line for each case that came out otherwise than labelled. */
  readonly disagreements: readonly string[];
  /** Files and lines that could not be used, and why. */
  readonly idle: readonly string[];
};

type Measured = { readonly tables: ScoreTable[]; readonly disagreements: string[]; readonly idle: string[] };

/** Measures facts on every labelled set it knows among the files: negation rows, marked doses, labelled sections, visit notes; and letters with `labels`. */
export async function evaluateEvidence(
  needs: EvaluateEvidenceNeeds,
  paths: readonly string[],
  labels: string | null,
): Promise<EvidenceEvaluation> {
  const measured: Measured = { tables: [], disagreements: [], idle: [] };
  if (labels !== null) {
    await onLetters(needs, measured, paths, labels);
    return measured;
  }
  const { files } = await needs.listFiles(paths, ['.tsv', '.csv', '.ann', '.txt']);
  const ending = (end: string): string[] => files.filter(file => file.toLowerCase().endsWith(end));
  for (const file of ending('.tsv')) await onContextRows(needs, measured, file);
  await onMarkedNotes(needs, measured, ending('.ann'), new Set(files));
  await onTables(needs, measured, ending('.csv'));
  return measured;
}

async function textOf(needs: EvaluateEvidenceNeeds, measured: Measured, file: string): Promise<string | null> {
  const loaded = await needs.loadText(file);
  if (loaded.kind === 'loaded') return loaded.text;
  measured.idle.push(`${file}: ${loaded.error.message}`);
  return null;
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

async function onContextRows(needs: EvaluateEvidenceNeeds, measured: Measured, file: string): Promise<void> {
  const text = await textOf(needs, measured, file);
  const rows = text === null ? null : readContextRows(text);
  if (text !== null && rows === null) measured.idle.push(`${file}: not a table of concepts in sentences`);
  if (rows === null) return;
  measured.tables.push(scoreContext(nameOf(file), rows));
  measured.disagreements.push(...contextDisagreements(nameOf(file), rows));
}

async function onMarkedNotes(
  needs: EvaluateEvidenceNeeds,
  measured: Measured,
  files: readonly string[],
  all: ReadonlySet<string>,
): Promise<void> {
  const notes: SpanNote[] = [];
  for (const file of files) {
    const note = file.replace(/\.ann$/iu, '.txt');
    if (!all.has(note)) {
      measured.idle.push(`${file}: no text beside it`);
      continue;
    }
    const annotations = await textOf(needs, measured, file);
    const text = await textOf(needs, measured, note);
    if (annotations !== null && text !== null) {
      notes.push({ name: note, text, spans: placedSpans(text, readSpans(annotations)) });
    }
  }
  if (notes.length > 0) measured.tables.push(scoreSpans('medication', notes));
}

async function onTables(needs: EvaluateEvidenceNeeds, measured: Measured, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const text = await textOf(needs, measured, file);
    if (text === null) continue;
    const rows = readRows(text);
    if (areSections(rows)) measured.tables.push(scoreSections(nameOf(file), rows));
    else if (areVisits(rows)) {
      const beside = file.replace(/\.csv$/iu, '_metadata.csv');
      const patients = files.includes(beside) ? await textOf(needs, measured, beside) : null;
      measured.tables.push(scoreVisits(nameOf(file), rows, patients === null ? [] : readRows(patients)));
    } else if (!areVisitPatients(rows)) measured.idle.push(`${file}: no table of a known form`);
  }
}

/** The facts of a letter's clinical summary, or why there are none. */
function factsOf(file: string, text: string, letter: string, labels: readonly FactLabel[]): LabelledLetter | string {
  const read = readDetermination(file, text);
  if (read.kind === 'unreadable') return `${file}: ${read.error.message}`;
  return { letter, labels, facts: findFacts(beforeDecision(read.determination).summary) };
}

async function onLetters(
  needs: EvaluateEvidenceNeeds,
  measured: Measured,
  paths: readonly string[],
  labels: string,
): Promise<void> {
  const text = await textOf(needs, measured, labels);
  if (text === null) return;
  const { byLetter, bad } = readFactLabels(text);
  measured.idle.push(...bad.map(line => `${labels} line ${line}: not a fact label`));
  const open = new Map(byLetter);
  const letters: LabelledLetter[] = [];
  for (const file of (await needs.listFiles(paths, ['.txt', '.pdf'])).files) {
    const letter = nameOf(file).replace(/\.\w+$/u, '');
    const ofLetter = open.get(letter);
    const content = ofLetter === undefined ? null : await textOf(needs, measured, file);
    if (ofLetter === undefined || content === null) continue;
    const found = factsOf(file, content, letter, ofLetter);
    if (typeof found === 'string') measured.idle.push(found);
    else {
      open.delete(letter);
      letters.push(found);
    }
  }
  measured.idle.push(...[...open.keys()].map(letter => `${labels}: no letter ${letter}`));
  if (letters.length === 0) return;
  measured.tables.push(scoreFacts(nameOf(labels), letters));
  measured.disagreements.push(...letters.flatMap(factDisagreements));
}

import { z } from 'zod';
import { Assertion, type Fact, Subject } from '#domain/evidence/fact.ts';
import { countScores, type Judged, type ScoreTable, totalScore } from './score.ts';

/** A line of fact labels: which letter, what kind of fact, where in its clinical summary, the value that decides, and how it is meant. */
const FactLabel = z.object({
  letter: z.string().min(1),
  kind: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  value: z.string().nullable(),
  assertion: Assertion,
  subject: Subject,
});
export type FactLabel = Readonly<z.infer<typeof FactLabel>>;

/** Labels of a `.jsonl` file, by letter; lines that are none are named by their number. */
export function readFactLabels(text: string): {
  readonly byLetter: ReadonlyMap<string, readonly FactLabel[]>;
  readonly bad: readonly number[];
} {
  const byLetter = new Map<string, FactLabel[]>();
  const bad: number[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const label = parsed(line);
    if (label === null) bad.push(index + 1);
    else byLetter.set(label.letter, [...(byLetter.get(label.letter) ?? []), label]);
  }
  return { byLetter, bad };
}

function parsed(line: string): FactLabel | null {
  try {
    const label = FactLabel.safeParse(JSON.parse(line));
    return label.success ? label.data : null;
  } catch {
    return null;
  }
}

/** The one value of a fact that decides whether it is the fact labelled; null for kinds that are told by their place alone. */
export function decisiveValue(fact: Fact): string | null {
  switch (fact.kind) {
    case 'age':
      return String(fact.value.years);
    case 'sex':
      return fact.value.sex;
    case 'injury-date':
    case 'note-date':
      return fact.value.date;
    case 'diagnosis':
    case 'complaint':
      return fact.value.region;
    case 'comorbidity':
      return fact.value.name;
    case 'pain-score': {
      const { score, upTo, medication } = fact.value;
      return `${score === upTo ? score : `${score}-${upTo}`}${medication === null ? '' : ` ${medication}`}`;
    }
    case 'medication':
      return `${fact.value.ingredients[0] ?? fact.value.name.toLowerCase()} ${fact.value.status}`;
    case 'treatment-tried':
      return fact.value.treatment;
    case 'exam-finding':
      return fact.value.finding;
    case 'imaging':
      return fact.value.modality;
    case 'drug-test':
      return fact.value.result;
    case 'work-status':
      return fact.value.status;
    case 'function':
      return fact.value.change;
    case 'ur-decision':
      return fact.value.outcome;
    case 'visit-count':
      return String(fact.value.count);
    default:
      return null; // mechanisms, requests, operations and the like are told by their place
  }
}

type Match = { readonly label: FactLabel; readonly fact: Fact };

function fits(label: FactLabel, fact: Fact, strict: boolean): boolean {
  const overlaps = fact.at.start < label.end && label.start < fact.at.end;
  if (fact.kind !== label.kind || !overlaps || decisiveValue(fact) !== label.value) return false;
  return !strict || (fact.assertion === label.assertion && fact.subject === label.subject);
}

/** Pairs each label with the fact it fits, exact assertion first, each fact used once. */
function matched(labels: readonly FactLabel[], facts: readonly Fact[]): Match[] {
  const free = new Set(facts);
  const pairs: Match[] = [];
  const open: FactLabel[] = [];
  const take = (label: FactLabel, strict: boolean): boolean => {
    for (const fact of free) {
      if (!fits(label, fact, strict)) continue;
      free.delete(fact);
      pairs.push({ label, fact });
      return true;
    }
    return false;
  };
  for (const label of labels) if (!take(label, true)) open.push(label);
  for (const label of open) take(label, false);
  return pairs;
}

export type LabelledLetter = {
  readonly letter: string;
  readonly labels: readonly FactLabel[];
  readonly facts: readonly Fact[];
};

function judge({ labels, facts }: LabelledLetter): Judged[] {
  const pairs = matched(labels, facts);
  const right = pairs.filter(({ label, fact }) => fits(label, fact, true));
  const labelled = new Set(right.map(({ label }) => label));
  const found = new Set(right.map(({ fact }) => fact));
  return [
    ...labels.map(label => ({ name: label.kind, gold: true, found: labelled.has(label) })),
    ...facts.filter(fact => !found.has(fact)).map(fact => ({ name: fact.kind, gold: false, found: true })),
  ];
}

/** Facts against labels: right when kind, decisive value, assertion and subject agree and the places meet. */
export function scoreFacts(set: string, letters: readonly LabelledLetter[]): ScoreTable {
  const scores = countScores(letters.flatMap(judge)).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const pairs = letters.flatMap(({ labels, facts }) => matched(labels, facts));
  const meant = pairs.filter(({ label, fact }) => fits(label, fact, true)).length;
  return {
    set: `${set}: ${letters.flatMap(({ labels }) => labels).length} facts labelled in ${letters.length} clinical summaries`,
    scores: [...scores, totalScore('all', scores)],
    note: `of ${pairs.length} found at their place with their value, ${meant} are meant as labelled`,
  };
}

/** What was not found, and what was found and is not labelled, for a person to read. */
export function factDisagreements({ letter, labels, facts }: LabelledLetter): string[] {
  const right = matched(labels, facts).filter(({ label, fact }) => fits(label, fact, true));
  const labelled = new Set(right.map(({ label }) => label));
  const found = new Set(right.map(({ fact }) => fact));
  return [
    ...labels
      .filter(label => !labelled.has(label))
      .map(
        ({ kind, start, value, assertion }) => `${letter} at ${start}: not found: ${kind} ${value ?? ''} ${assertion}`,
      ),
    ...facts
      .filter(fact => !found.has(fact))
      .map(
        fact =>
          `${letter} at ${fact.at.start}: not labelled: ${fact.kind} ${decisiveValue(fact) ?? ''} ${fact.assertion} "${fact.at.quote}"`,
      ),
  ];
}

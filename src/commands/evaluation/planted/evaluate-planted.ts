import { checkDetermination } from '#domain/checks/check-determination.ts';
import type { Finding } from '#domain/checks/finding.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import type { Terminal } from '#commands/ports.ts';
import { seeded } from '#commands/simulation/random.ts';
import { contradictionsOfExamination } from './contradictions-of-examination.ts';
import { contradictionsOfHistory } from './contradictions-of-history.ts';
import { denials } from './denials.ts';
import { denialsInOtherWords } from './denials-in-other-words.ts';
import {
  editedLetter,
  inEveryText,
  type LetterEdit,
  type LetterSlip,
  sentenceAround,
  textOf,
  textsOf,
} from './letter-slip.ts';
import { slipsOfDictation } from './language/slips-of-dictation.ts';
import { slipsOfFigures } from './language/slips-of-figures.ts';
import { slipsOfGrammar } from './language/slips-of-grammar.ts';
import { slipsOfNouns } from './language/slips-of-nouns.ts';
import { slipsOfPasting } from './language/slips-of-pasting.ts';
import { slipsOfSentences } from './language/slips-of-sentences.ts';
import { slipsOfSpelling } from './language/slips-of-spelling.ts';
import { slipsOfTyping } from './language/slips-of-typing.ts';
import { slipsOfWords } from './language/slips-of-words.ts';
import { slipsOfFact } from './slips-of-fact.ts';

export type PlantedFamily = 'spelling' | 'typing' | 'grammar' | 'facts' | 'denials';

/** Slips of one kind: how many were made, and how many of them the checks found. */
export type PlantedScore = {
  readonly family: PlantedFamily;
  readonly kind: string;
  readonly planted: number;
  readonly found: number;
};

export type PlantedEvaluation = {
  readonly letters: number;
  readonly scores: readonly PlantedScore[];
  /** Each slip that was not found: its kind, its letter and the sentence as it was changed. */
  readonly missed: readonly string[];
};

export type PlantedOptions = {
  readonly seed: number;
  /** How many slips of each kind at most. */
  readonly each: number;
  /** Told after each kind. */
  readonly progress: Terminal['progress'];
};

/** Findings of these rules are about a letter or a citation as a whole; no slip of a sentence is meant by them. */
const OF_THE_WHOLE: ReadonlySet<Finding['rule']> = new Set([
  'reading-grade',
  'documents-not-listed',
  'citation-incomplete',
  'guideline-out-of-scope',
]);

/**
 * Makes one slip at a time in letters, `each` of a kind at most, and tells how many the checks find. Places whose sentence has a finding
 * already are left alone; a slip is found when a finding that was not there before is about its sentence.
 */
export function evaluatePlanted(
  letters: readonly Determination[],
  { seed, each, progress }: PlantedOptions,
): PlantedEvaluation {
  const before = new Map(letters.map(letter => [letter, checkDetermination(letter).findings]));
  const missed: string[] = [];
  const kinds = kindsFor(letters);
  const bar = progress(kinds.length);
  const scores = kinds.map(({ family, kind, places }) => {
    const random = seeded(seed);
    const chosen = letters
      .flatMap(letter =>
        places(letter)
          .filter(edit => !(before.get(letter) ?? []).some(finding => isAbout(finding, letter, edit)))
          .map(edit => ({ letter, edit, order: random() })),
      )
      .toSorted((one, other) => one.order - other.order)
      .slice(0, each);
    const lost = chosen.filter(({ letter, edit }) => !isFound(letter, edit, before.get(letter) ?? []));
    missed.push(...lost.map(({ letter, edit }) => told(kind, letter, edit)));
    bar.step();
    return { family, kind, planted: chosen.length, found: chosen.length - lost.length };
  });
  bar.stop();
  return { letters: letters.length, scores, missed };
}

type Kind = LetterSlip & { readonly family: PlantedFamily };

const ofFamily = (family: PlantedFamily, slips: readonly LetterSlip[]): Kind[] =>
  slips.map(each => ({ ...each, family }));

function kindsFor(letters: readonly Determination[]): Kind[] {
  const words = letters.flatMap(letter =>
    textsOf(letter).flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/gv) ?? []),
  );
  const spelling = [...slipsOfSpelling(new Set(words)), ...slipsOfDictation];
  const typing = [...slipsOfTyping, ...slipsOfPasting, ...slipsOfFigures];
  const grammar = [...slipsOfGrammar, ...slipsOfWords, ...slipsOfNouns, ...slipsOfSentences];
  return [
    ...ofFamily('spelling', spelling.map(inEveryText)),
    ...ofFamily('typing', typing.map(inEveryText)),
    ...ofFamily('grammar', grammar.map(inEveryText)),
    ...ofFamily('facts', [...slipsOfFact, ...contradictionsOfHistory, ...contradictionsOfExamination]),
    ...ofFamily('denials', [...denials, ...denialsInOtherWords]),
  ];
}

/** Where the slip is once it is made. */
const made = (edit: LetterEdit): LetterEdit => ({
  ...edit,
  end: edit.start + edit.text.trimEnd().length,
});

function isFound(letter: Determination, edit: LetterEdit, before: readonly Finding[]): boolean {
  const changed = editedLetter(letter, edit);
  const known = new Set(before.map(sayingOf));
  return checkDetermination(changed).findings.some(
    finding =>
      !OF_THE_WHOLE.has(finding.rule) && !known.has(sayingOf(finding)) && isAbout(finding, changed, made(edit)),
  );
}

/** Whether a finding stands in the sentence of an edit, with its own place or with what it stands against. */
function isAbout(finding: Finding, letter: Determination, edit: LetterEdit): boolean {
  if (finding.item !== null && edit.item !== null && finding.item !== edit.item) return false;
  const { start, end } = sentenceAround(textOf(letter, edit), edit);
  return [finding.at, finding.against].some(
    place => place !== null && place.part === edit.part && place.start < end && place.end > start,
  );
}

const sayingOf = ({ rule, item, at, message }: Finding): string => [rule, item, at.part, at.quote, message].join('\n');

function told(kind: string, letter: Determination, edit: LetterEdit): string {
  const changed = textOf(editedLetter(letter, edit), edit);
  const { start, end } = sentenceAround(changed, made(edit));
  return `${kind}: ${letter.header.caseNumber ?? letter.file}: ${changed.slice(start, end).trim()}`;
}

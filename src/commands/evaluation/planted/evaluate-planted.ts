import { checkDetermination, checkDeterminations } from '#domain/checks/check-determination.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { seeded } from '#commands/simulation/random.ts';
import { denials } from './denials.ts';
import { editedLetter, type Letter, type LetterEdit, type LetterSlip, textsOf } from './letter-slip.ts';
import { slipsOfFact } from './slips-of-fact.ts';
import { slipsOfGrammar, slipsOfTyping } from './slips-of-language.ts';
import { slipsOfSpelling } from './slips-of-spelling.ts';
import type { Slip } from './edit.ts';

/** Slips of one kind: how many were made, and how many of them the checks found. */
export type PlantedScore = {
  readonly kind: string;
  readonly family: Family;
  readonly planted: number;
  readonly found: number;
};
export type Family = 'spelling' | 'typing' | 'grammar' | 'facts' | 'denials';

export type PlantedEvaluation = {
  readonly letters: number;
  readonly scores: readonly PlantedScore[];
  /** Each slip nobody found: its letter, kind and sentence. */
  readonly missed: readonly string[];
};

/** Findings of these rules measure a letter or its lists; no slip of a sentence is meant by them. */
const OF_THE_LETTER: ReadonlySet<string> = new Set([
  'reading-grade',
  'documents-not-listed',
  'citation-incomplete',
  'guideline-out-of-scope',
]);

/** One slip at a time in letters that are taken as right, `each` of a kind at most: which of them the checks find. */
export function evaluatePlanted(
  letters: readonly Letter[],
  { seed, each }: { readonly seed: number; readonly each: number },
): PlantedEvaluation {
  const known = new Set(
    letters.flatMap(letter => textsOf(letter).flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/gv) ?? [])),
  );
  const kinds: (LetterSlip & { readonly family: Family })[] = [
    ...slipsOfSpelling(known).map(slip => ({ ...inAnyText(slip), family: 'spelling' as const })),
    ...slipsOfTyping.map(slip => ({ ...inAnyText(slip), family: 'typing' as const })),
    ...slipsOfGrammar.map(slip => ({ ...inAnyText(slip), family: 'grammar' as const })),
    ...slipsOfFact.map(slip => ({ ...slip, family: 'facts' as const })),
    ...denials.map(slip => ({ ...slip, family: 'denials' as const })),
  ];
  const before = letters.map(letter => checkDetermination(letter).findings);
  const missed: string[] = [];
  const scores = kinds.map(({ kind, family, places }) => {
    const random = seeded(seed);
    const all = letters.flatMap((letter, index) =>
      places(letter)
        .filter(edit => !(before[index] ?? []).some(finding => touches(finding, letter, edit)))
        .map(edit => ({ letter, edit, index, order: random() })),
    );
    const chosen = all.toSorted((one, other) => one.order - other.order).slice(0, each);
    const changed = chosen.map(({ letter, edit }) => editedLetter(letter, edit));
    let found = 0;
    for (const [place, { findings }] of checkDeterminations(changed).entries()) {
      const { letter, edit, index } = chosen[place]!;
      const after = changed[place]!;
      const old = new Set((before[index] ?? []).map(told));
      if (
        findings.some(
          finding =>
            !OF_THE_LETTER.has(finding.rule) &&
            !old.has(told(finding)) &&
            touches(finding, after, { ...edit, end: edit.start + edit.text.length }),
        )
      )
        found += 1;
      else
        missed.push(
          `${kind} · ${letter.header.caseNumber ?? letter.file} · ${sentenceAt(after, { ...edit, end: edit.start + edit.text.length })}`,
        );
    }
    return { kind, family, planted: chosen.length, found };
  });
  return { letters: letters.length, scores, missed };
}

function inAnyText({ kind, places }: Slip): LetterSlip {
  return {
    kind,
    places: letter =>
      textsOf(letter).flatMap(({ part, item, text }) =>
        places(text)
          .filter(({ start, end }) => isPlain(sentenceOf(text, start, end)))
          .map(edit => ({ part, item, ...edit })),
      ),
  };
}

/** A sentence of running text: long enough to be one, ended, and not a line of a list. */
function isPlain(sentence: string): boolean {
  return sentence.split(' ').length >= 7 && /^[A-Z][a-z].*[a-z]\.$/v.test(sentence) && !/["“”:;•]/v.test(sentence);
}

function sentenceOf(text: string, start: number, end: number): string {
  const from = Math.max(
    ...['. ', '? ', '! ', '\n'].map(sign => text.lastIndexOf(sign, start - 2) + sign.length).filter(at => at > 1),
    0,
  );
  const stop = text.slice(Math.max(end - 1, from)).search(/\.(?= [A-Z]|$|\n)/v);
  return text.slice(from, stop === -1 ? text.length : Math.max(end - 1, from) + stop + 1);
}

function sentenceAt(letter: Letter, edit: LetterEdit): string {
  const text = textsOf(letter).find(({ part, item }) => part === edit.part && item === edit.item)?.text ?? '';
  return sentenceOf(text, edit.start, edit.end);
}

/** Whether a finding is about the sentence of an edit, at its place or at what it stands against. */
function touches(finding: Finding, letter: Letter, edit: LetterEdit): boolean {
  const text = textsOf(letter).find(({ part, item }) => part === edit.part && item === edit.item)?.text ?? '';
  const sentence = sentenceOf(text, edit.start, edit.end);
  const from = text.lastIndexOf(sentence, edit.start);
  return [finding.at, finding.against].some(
    place =>
      place !== null &&
      place.part === edit.part &&
      (edit.item === null || finding.item === edit.item || finding.item === null) &&
      place.start < from + sentence.length &&
      place.end > from,
  );
}

const told = ({ rule, item, at, message }: Finding) => `${rule} ${item} ${at.part} ${at.quote} ${message}`;

import { type Drug, type DrugRoute } from '../drug.ts';
import { findDrugs, inForm } from '../find-drug.ts';
import { readFrequency } from '../frequency.ts';
import type { MmeEdition } from '../mme-factor.ts';
import { dailyMorphineEquivalents, morphineEquivalent } from '../morphine-equivalents.ts';
import { type ResolvedDrug, resolveDrugName } from '../resolve-drug-name.ts';
import { readStrength } from '../strength.ts';

/** One line of a medication list, read. */
export type MedicationLine = {
  readonly text: string;
  /** Null when no drug of the table is named, or nearly. */
  readonly drug: Drug | null;
  /** How the name was found, and how surely; a respelling is never silent. */
  readonly how: ResolvedDrug['how'] | null;
  readonly confidence: ResolvedDrug['confidence'] | null;
  readonly strength: string | null;
  /** Doses a day at most, as the direction says. */
  readonly perDay: number | null;
};

const EXTENDED = /\b(?:ER|XR|SR|CR|LA|XL)\b|extended[\s-]release/i;
const ROUTES: readonly (readonly [route: DrugRoute, pattern: RegExp])[] = [
  ['transdermal', /\bpatch(?:es)?\b|transdermal/i],
  ['topical', /\b(?:cream|gel|ointment|lotion)\b|topical/i],
];

/** Reads a line such as `Norco 10/325 mg, 1 tablet every 6 hours`. */
export function readMedicationLine(text: string): MedicationLine {
  const named = findDrugs(text)[0];
  const [word = ''] = /[A-Za-z][A-Za-z-]+/.exec(text) ?? [];
  const found = named === undefined ? resolveDrugName(word) : resolveDrugName(text.slice(named.start, named.end));
  return {
    text,
    drug: found === null ? null : inForm(found.drug, formOf(text)),
    how: found?.how ?? null,
    confidence: found?.confidence ?? null,
    strength: readStrength(text)?.strength ?? null,
    perDay: readFrequency(text)?.perDay ?? null,
  };
}

function formOf(text: string) {
  const route = ROUTES.find(([, pattern]) => pattern.test(text))?.[0];
  return {
    ...(route === undefined ? {} : { route }),
    ...(EXTENDED.test(text) ? { release: 'extended' as const } : {}),
  };
}

export type ListedEquivalents = {
  /** Milligrams of oral morphine a day, over the opioids whose dose is known. */
  readonly total: number;
  /** False when an opioid could not be counted; `why` says which and for what reason. */
  readonly complete: boolean;
  readonly why: readonly string[];
};

/** All opioids of a list together, by the factors of an edition; what cannot be counted is said, never guessed. */
export function equivalentsOfList(lines: readonly MedicationLine[], edition: MmeEdition): ListedEquivalents {
  const opioids = lines.flatMap(({ drug, strength, perDay, text }) =>
    drug?.group === 'Opioids' ? [{ drug, strength, perDay, text }] : [],
  );
  const unnamed = lines.filter(({ drug }) => drug === null).map(({ text }) => `${text}: not in the table of drugs`);
  const open = opioids.flatMap(({ text, ...use }) => {
    const answer = morphineEquivalent(use, edition);
    return answer.kind === 'unknown' ? [`${text}: ${answer.why}`] : [];
  });
  const { mme } = dailyMorphineEquivalents(opioids, edition);
  return { total: mme, complete: unnamed.length + open.length === 0, why: [...unnamed, ...open] };
}

import type { Source } from '#domain/law/source.ts';
import type { Drug } from './drug.ts';
import { type MmeEdition, type MmeFactor, sources } from './mme-factor.ts';

/** One opioid as it is taken. */
export type OpioidUse = {
  readonly drug: Drug;
  /** As normalised: `10/325 mg`, `50 mcg/h`. */
  readonly strength: string | null;
  /** Doses a day; not used for patches, which release around the clock. */
  readonly perDay: number | null;
};

export type MorphineEquivalent =
  | { readonly kind: 'known'; readonly mme: number; readonly factor: number; readonly source: Source }
  | {
      readonly kind: 'unknown';
      readonly why: 'not an opioid with a factor' | 'strength not known' | 'dose a day not known';
    };

const ACETAMINOPHEN_LEAST = 150;

/** The amount of the opioid itself: in `300/30 mg` of acetaminophen and codeine it is the 30. */
function opioidAmount(strength: string | null): number | null {
  const match = /^([\d./]+) (?:mg|mcg)/.exec(strength ?? '');
  const amounts = (match?.[1] ?? '').split('/').map(Number);
  const [first, second] = amounts;
  if (first === undefined || first === 0 || Number.isNaN(first)) return null;
  return second !== undefined && first >= ACETAMINOPHEN_LEAST && second < first ? second : first;
}

function factorFor(rule: MmeFactor, daily: number): number {
  if (rule.kind !== 'by-daily-dose') return rule.factor;
  return rule.bands.findLast(band => daily > band.over)?.factor ?? 0;
}

/** Milligrams of oral morphine a day that one opioid equals, by the factors of an edition; or why it cannot be said. */
export function morphineEquivalent(use: OpioidUse, edition: MmeEdition): MorphineEquivalent {
  const rule = use.drug.mme?.[edition];
  if (rule === null || rule === undefined) return { kind: 'unknown', why: 'not an opioid with a factor' };
  const amount = opioidAmount(use.strength);
  if (amount === null) return { kind: 'unknown', why: 'strength not known' };
  if (rule.kind === 'per-mcg-per-hour')
    return { kind: 'known', mme: amount * rule.factor, factor: rule.factor, source: sources[edition] };
  if (use.perDay === null) return { kind: 'unknown', why: 'dose a day not known' };
  const daily = amount * use.perDay;
  const factor = factorFor(rule, daily);
  return { kind: 'known', mme: Math.round(daily * factor * 100) / 100, factor, source: sources[edition] };
}

/** All opioids together, milligrams of morphine a day; `complete` is false when one of them could not be counted. */
export function dailyMorphineEquivalents(
  uses: readonly OpioidUse[],
  edition: MmeEdition,
): { readonly mme: number; readonly complete: boolean } {
  const each = uses.map(use => morphineEquivalent(use, edition));
  const mme = each.reduce((sum, one) => sum + (one.kind === 'known' ? one.mme : 0), 0);
  return { mme: Math.round(mme * 100) / 100, complete: each.every(one => one.kind === 'known') };
}

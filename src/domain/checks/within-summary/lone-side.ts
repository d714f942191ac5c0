import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { ARM, LEG } from '#domain/guidelines/questions/regions.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, type Span, wordsAt } from '../letter/checked-text.ts';
import { sameRegion } from '../letter/regions.ts';

type Side = 'left' | 'right';
/** A part of a limb with its side. */
export type Sided = Span & { readonly side: Side; readonly region: string };

/** "Left", "right distal", "left ring" right before the part. */
const SIDE_BEFORE =
  /\b(?<side>left|right)(?:[ -](?:sided?|distal|proximal|ring|little|index|middle|long|small|anterior|posterior|medial|lateral))*\s$/i;
const REACH = 30;
/** As often the one side must be told, and the other once. */
const OFTEN = 3;
const INJURED =
  /\b(?:fractur\w*|(?:decreas|reduc|limit|restrict)\w* (?:active |passive )?(?:range of )?motion|tears?|torn|ruptur\w*|dislocat\w*|laxity|instability|(?:decreas|reduc|diminish)\w* (?:strength|sensation|grip)|weak\w*)\b/i;
/** What the other side is told for, or another time. */
const COMPARED =
  /\b(?:compar\w+|contralateral|opposite|other|un(?:injured|affected|involved)|asymptomatic|both|bilateral\w*|compensat\w+|overus\w+|favou?r\w*|also|too|as well|prior|previous\w*|history|old|past|later|ago|child\w*|youth|school|military|subsequent\w*|secondary|as a result|since|developed|greater|worse|less|more|than|dominant|handed|no|not|denie[sd]|without|negative|(?:19|20)\d\d)\b/i;

/** The limb a region is of; null for the trunk and the head. */
export const limbOf = (region: string): string | null =>
  (ARM as readonly string[]).includes(region) ? 'arm' : (LEG as readonly string[]).includes(region) ? 'leg' : null;

/** Every part of a limb that a text names with its side. */
export const sidedIn = onceForEach((checked: CheckedText): readonly Sided[] =>
  checked.regions().flatMap(({ start, end, value }): Sided[] => {
    const from = Math.max(0, start - REACH);
    const before = SIDE_BEFORE.exec(checked.text.slice(from, start));
    if (before === null || limbOf(value) === null) return [];
    const side = /^l/i.test(before[0]) ? 'left' : 'right';
    return [{ side, region: value, start: from + before.index, end }];
  }),
);

/** An injury or a loss that the summary tells once of the other side of a limb than of which it tells everything else. */
export function loneSide(letter: CheckedLetter): { readonly at: Span; readonly against: Span } | null {
  const { summary } = letter;
  if (!/\bleft\b/i.test(summary.text) || !/\bright\b/i.test(summary.text)) return null;
  const all = sidedIn(summary);
  for (const one of all) {
    const ofLimb = all.filter(({ region }) => limbOf(region) === limbOf(one.region));
    const others = ofLimb.filter(({ side }) => side !== one.side);
    const near = others.find(({ region }) => sameRegion(region, one.region));
    if (ofLimb.length - others.length !== 1 || others.length < OFTEN || near === undefined) continue;
    const words = wordsAt(summary, one.start);
    if (!INJURED.test(words) || COMPARED.test(words)) continue;
    if (letter.items.some(({ title }) => sidedIn(title).some(({ side }) => side === one.side))) continue;
    return { at: one, against: near };
  }
  return null;
}

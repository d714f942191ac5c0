import { everyMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { inItsSentence, inSentences, onceSaid } from '../letter/once-said.ts';
import { clauseAround } from '../statements/statement.ts';
import { maySay } from '../told-plainly/may-say.ts';

/** What is measured of both sides, one name for each; source: range, strength and girth are measured on both sides to compare. */
const NAMES = String.raw`(?<name>grip|pinch|open(?:ing|ed|s)?|girth|circumference|calf|calves|thighs?|forearms?|flexion|extension|abduction|rotation|elevation|supination|pronation|dorsiflexion|strength|latenc(?:y|ies)|temperatures?|leg lengths?)`;
const NAMES_BEHIND = NAMES.replace('<name>', '<name2>');
const SIDES = String.raw`(?:both|the two) (?:sides|hands|wrists|thumbs|fingers|legs|arms|knees|ankles|shoulders|elbows|hips|feet|calves|thighs|limbs)`;
const EQUAL = String.raw`(?:equal(?:ly)?|symmetric(?:al(?:ly)?)?|identical|the same|alike|even|comparable)`;
/** The sides are said to be alike. */
const ALIKE = new RegExp(
  String.raw`\b${NAMES}\b(?: strength)?(?: (?:is|are|was|were|has|have|had|been|now|again|by now|found|measured|came out))* ${EQUAL}\b(?: (?:on|in|at|between|of|for) ${SIDES}| bilaterally| on (?:the )?left and right| side to side| to (?:that of )?the (?:other|opposite|uninjured) (?:side|hand|wrist|knee|shoulder|leg|arm))?|\b${SIDES}\b[^.;]{0,20}?\b${NAMES_BEHIND} ${EQUAL}\b|\bno (?:side[- ]to[- ]side )?difference (?:in|of) ${NAMES.replace('<name>', '<name3>')}\b`,
  'gi',
);
const SIDE = String.raw`(?:left|right|other(?: side| hand)?|opposite|contralateral|uninjured|unaffected|normal side)`;
const FIGURE = String.raw`(?<![\w/.-])\d{1,3}(?:\.\d+)?(?![\d/-])`;
/** Figures of either side: "grip right 22 kg, left 30", "opening 45 degrees versus 10 right". */
const TWO = new RegExp(
  String.raw`\b${NAMES}\b(?<before>[^.;\d]{0,40}?)(?<one>${FIGURE})(?<between>[^;\d]{1,40}?)(?<two>${FIGURE})(?<behind>[^.;\d]{0,24})`,
  'gi',
);
const NAMES_SIDE = new RegExp(String.raw`\b${SIDE}\b`, 'gi');
const CAME = /\b(?:to|from|then|later|now|rose|fell|after)\b/i;

const stemOf = (name: string): string =>
  name.toLowerCase() === 'calves' ? 'calf' : name.toLowerCase().slice(0, STEM).replace(/s$/, '');
const STEM = 4;
/** Sides that differ by less may be called equal. */
const ALIKE_BY = 0.15;

type Alike = Span & { readonly name: string };
type Read = { readonly alike: readonly Alike[]; readonly apart: readonly Alike[] };
const trying = maySay([ALIKE, TWO]);

function alikeBy(match: RegExpExecArray): Alike {
  const { name, name2, name3 } = match.groups ?? {};
  return { name: stemOf(name ?? name2 ?? name3 ?? ''), ...spanOf(match) };
}

const readSentence = onceSaid((whole, sentence, own): Read => {
  const tried = trying(whole, sentence, own);
  return {
    alike: tried.includes(0) ? everyMatch(own.text, ALIKE).map(alikeBy) : [],
    apart: tried.includes(1)
      ? everyMatch(own.text, TWO)
          .filter(({ groups = {} }) => {
            const [one, two] = [Number(groups['one']), Number(groups['two'])];
            const around = `${groups['before']} ${groups['between']} ${groups['behind']}`;
            const sides = new Set(everyMatch(around, NAMES_SIDE).map(([side]) => side.toLowerCase()));
            const isOfSides = sides.size > 1 || (sides.size === 1 && VERSUS.test(groups['between'] ?? ''));
            return (
              isOfSides && !CAME.test(groups['between'] ?? '') && Math.abs(one - two) > ALIKE_BY * Math.max(one, two)
            );
          })
          .map(alikeBy)
      : [],
  };
});
const VERSUS = /\b(?:versus|vs|against|compared|than)\b/i;

type Placed = Alike & { readonly sentence: Span };
const apartIn = onceForEach((checked: CheckedText): readonly Placed[] =>
  inSentences(checked, readSentence, ({ apart }, sentence) => inItsSentence(apart, sentence)),
);
const alikeIn = onceForEach((checked: CheckedText): readonly Placed[] =>
  inSentences(checked, readSentence, ({ alike }, sentence) => inItsSentence(alike, sentence)),
);

const NOT_SO =
  /\b(?:if|unless|until|whether|should|would|could|might|guidelines?|recommend\w*|not|never|nearly|almost|prior|previous\w*|unequal\w*|no longer)\b|n't\b/i;

/** Sides the reasons call alike, of which the summary gives two figures that are not. */
export function equalSides({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  return alikeIn(rationale).flatMap((one): Defect[] => {
    const told = apartIn(summary).find(({ name }) => name === one.name);
    if (told === undefined || rationale.isOfGuideline(one.sentence)) return [];
    if (alikeIn(summary).some(({ name }) => name === one.name)) return [];
    const clause = clauseAround(rationale, one.sentence, one);
    if (NOT_SO.test(rationale.text.slice(clause.start, clause.end))) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message:
          'The reasons call both sides alike, the summary gives figures that differ: correct the one that is wrong.',
        at: placeIn(rationale, one),
        against: placeIn(summary, told),
      },
    ];
  });
}

import { readCount } from '#domain/drugs/count.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { PROCEDURES, PROCEDURES_HAD, PROCEDURES_LISTED } from '../figures/had-patterns.ts';

/** Of what is asked for, or of one of several. */
const NOT_HAD =
  /\b(?:request\w*|propos\w*|plan\w*|if|should|would|series|another|further|additional|more than|at least)\b/i;

type Had = Span & { readonly kind: string; readonly count: number; readonly isAll: boolean };

const KINDS = PROCEDURES.map(([kind, names]) => [kind, new RegExp(`^(?:${names})$`, 'i')] as const);

function hadIn(checked: CheckedText, patterns: readonly RegExp[]): Had[] {
  return matchesOf(checked, patterns).flatMap(({ sentence, start, end, match }): Had[] => {
    const { had = '', only, count, procedure = '' } = match.groups ?? {};
    const [kind] = KINDS.find(([, names]) => names.test(procedure)) ?? [];
    const read = readCount(count);
    if (kind === undefined || read === null || read === 0 || checked.isOfGuideline(sentence)) return [];
    if (NOT_HAD.test(checked.text.slice(sentence.start, sentence.end))) return [];
    const isAll = only !== undefined || /has had|have had|undergone|there/i.test(had);
    return [{ kind, count: read, isAll, start, end }];
  });
}

const toldIn = onceForEach((summary: CheckedText) => hadIn(summary, [...PROCEDURES_HAD, ...PROCEDURES_LISTED]));

/** Operations or injections counted otherwise than in the summary; fewer may be some of those. */
export function proceduresHad(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = hadIn(rationale, PROCEDURES_HAD);
  if (said.length === 0) return [];
  const told = toldIn(letter.summary);
  return said.flatMap(one => {
    const same = told.filter(({ kind }) => kind === one.kind);
    const [first, ...more] = same;
    if (first === undefined || more.some(({ start }) => start !== first.start) || first.count === one.count) return [];
    if (one.count < first.count && !one.isAll) return [];
    return [
      {
        item: index,
        severity: 'warning' as const,
        message: `The reasons count ${one.count}, the summary ${first.count}: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(letter.summary, first),
      },
    ];
  });
}

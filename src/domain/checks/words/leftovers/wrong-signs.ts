import { type CheckedText, matchesIn } from '../../letter/checked-text.ts';
import type { FindLeftovers, Leftover } from './leftover.ts';

const COMMA = 'a comma where a sentence ends';
const QUESTION = 'a question mark behind what is no question';

/** Small words written with a capital only where a sentence begins, and a word in small letters behind them. */
const NEW_SENTENCE =
  /, (?<=(?:[a-z]{3}|\d\)?), )(?:The|There|He|She|It|They|This|These|Those|His|Her|An?|In|On|At|However|Therefore|Additionally|Furthermore|Moreover|According|Although|Because|Since|While|When|If|As|For|No) (?=[a-z]{2,} [a-z(]|\d)/g;
/** Names of articles and journals, opened by a comma; a greeting. */
const IN_TITLE =
  /["“]|\b(?:et al|vol|pp|ed|eds|pub|press|journal|guidelines?|chapter|section|title|entitled|titled|dear)\b/i;
const LONGEST_LOOKED_BACK = 60;

function commasForStops(checked: CheckedText): Leftover[] {
  return matchesIn(checked, NEW_SENTENCE).flatMap(({ start, match: [words] }) =>
    IN_TITLE.test(checked.text.slice(Math.max(0, start - LONGEST_LOOKED_BACK), start))
      ? []
      : [{ what: COMMA, start, end: start + words.trimEnd().length }],
  );
}

/** What makes a question, wherever it stands in the sentence. */
const ASKS =
  /\b(?:what|which|who|whom|whose|why|how|when|where|whether|if|question|asks?|asked|wonder\w*|unclear|uncertain|unknown|possible|possibly|probable|probably|perhaps|maybe|or not|correct|right|yes|no)\b|[,;–-] ?(?:and |but |so )?(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should)(?:n['’]t)? (?:the|he|she|it|they|this|that|there)\b|^["“(\s]*(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Dd]oes|[Dd]o|[Dd]id|[Hh]as|[Hh]ave|[Hh]ad|[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould|[Ss]hould|[Mm]ay|[Mm]ight|[Mm]ust|[Ss]hall|[Aa]ny)\b/i;
/** A statement: who or what, and a verb. */
const STATES =
  /^["“(\s]*(?:The|This|These|He|She|It|There|They|A|An|His|Her|In|On)\b[^?]*\b(?:is|are|was|were|has|have|had|does|did|will|would|should|states?|recommends?|reports?|reported|complained|underwent|denied|notes?|noted|showed|shows|revealed|includes?|included)\b/;

function questionMarks({ text, sentences }: CheckedText): Leftover[] {
  if (!text.includes('?')) return [];
  return sentences().flatMap(({ start, end }) => {
    const said = text.slice(start, end).trimEnd();
    if (!said.endsWith('?') || /[?"”)\]].$/.test(said) || ASKS.test(said) || !STATES.test(said)) return [];
    const at = start + said.length;
    return [{ what: QUESTION, start: at - 1, end: at }];
  });
}

/** Signs that say another thing of their sentence than it is: a comma where it ends, a question mark behind a statement. */
export const wrongSigns: FindLeftovers = checked => [...commasForStops(checked), ...questionMarks(checked)];

import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import type { Span } from '../letter/checked-text.ts';
import { quotedSpans } from '../letter/voice.ts';
import { type RecitedCondition, recitedCondition, stems } from './recited-conditions.ts';

/** Conditions without which it is not recommended. */
const BINDING =
  /\b(?:only|requires?|must|calls? for|wants?|presuppos\w+|asks? for|insists? on|demands?|expects?|looks? for)\b/i;
/** A negation and what it is of: "no trigger points", "relief was not documented". */
const NEGATED =
  /\b(?:no|without|nor)\s(?<of>(?:[a-z-]+\s?){1,4})|\b(?<before>(?:[a-z-]+\s){1,4})(?:is|are|was|were|has|have|does|do|did)\s(?:not|never)\s(?:been\s|have\s|show\s|in\s)?(?<behind>(?:[a-z-]+\s?){1,4})/gi;

/** A sentence that denies what the recited condition asks for; null where none does, or the condition leaves a choice. */
export function unmetInProse(checked: CheckedItem): Span | null {
  const condition = recitedCondition(checked);
  const unmet = condition === null ? null : (deniedAsRecited(checked, condition) ?? deniedOf(checked, condition));
  if (unmet === null) return null;
  // With the conclusion that follows at once: the two are what does not agree.
  const next = checked
    .conclusions()
    .find(({ start }) => start >= unmet.end && checked.rationale.text.slice(unmet.end, start).trim() === '');
  return { start: unmet.start, end: next?.end ?? unmet.end };
}

/** A sentence that denies something a binding condition asks for. */
function deniedOf({ rationale: { text } }: CheckedItem, { said, what, case: told }: RecitedCondition): Span | null {
  if (!BINDING.test(said) || /\bor\b/i.test(what)) return null;
  const asked = stems(what.replace(/\b(?:no|not|without)\s[^,.;]*/gi, ' '));
  const quoted = quotedSpans(text);
  const unmet = told.find(
    span =>
      !quoted.some(({ start, end }) => start <= span.start && span.start < end) &&
      everyMatch(text.slice(span.start, span.end), NEGATED).some(({ groups }) =>
        [...stems(`${groups?.['of'] ?? ''} ${groups?.['before'] ?? ''} ${groups?.['behind'] ?? ''}`)].some(stem =>
          asked.has(stem),
        ),
      ),
  );
  return unmet ?? null;
}

/** "The records do not indicate that …", "there is no documentation that …". */
const NOT_SHOWN =
  /\b(?:(?:does|do|did) not (?:indicate|document|show|establish|demonstrate|state|describe|suggest|confirm|mention)|(?:no|without|lacks?|lacking) (?:any )?(?:evidence|documentation|indication|record|mention|proof) (?:that|of)|not (?:documented|shown|established|demonstrated) that)\s(?<what>[^.;]+)/i;
/** With fewer words of its own a condition may be repeated by chance. */
const FEWEST = 3;

/** A sentence that says of the whole condition, in its own words, that it is not shown; binding or not, it is then not met. */
function deniedAsRecited({ rationale }: CheckedItem, { what, case: told }: RecitedCondition): Span | null {
  const asked = stems(what);
  if (asked.size < FEWEST) return null;
  const found = told.find(({ start, end }) => {
    const denied = NOT_SHOWN.exec(rationale.text.slice(start, end))?.groups?.['what'];
    if (denied === undefined) return false;
    const said = stems(denied);
    return [...asked].every(stem => said.has(stem));
  });
  return found ?? null;
}

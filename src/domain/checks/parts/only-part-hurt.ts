import { everyMatchAnywhere, spanOf } from '#domain/drugs/words/every-match.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { inSentences, onceSaid } from '../letter/once-said.ts';
import { maySay } from '../told-plainly/may-say.ts';
import { type NamedParts, partsNamed, sameRegion, sideOf } from '../letter/regions.ts';

const HURT = String.raw`(?:hurts?|injured|wounded|affected|involved|damaged|symptomatic|painful|sore|treated|in question|at issue|in dispute|disputed|aches?|bothers|troubled?|complained of|struck|operated (?:on|upon)|under (?:review|treatment)|broken|torn|strained|sprained|fractured|bruised|crushed|burned|cut|to blame|diseased|impaired|of concern)`;
const TROUBLE = String.raw`(?:injur(?:y|ies)|complaints?|pain|symptoms?|problems?|claim|damage|disorder|trouble|condition|harm|accident|illness|disability|impairment|case|dispute|disease|tenderness|swelling|discomfort|patholog(?:y|ies)|findings?)`;
const BE = '(?:is|was|are|were|has been|have been|had been|being)';
const ONLY = '(?:only|solely|exclusively|entirely|alone|merely|purely|just)';
/** A part named before what is said of it, or behind. */
const PART = String.raw`(?<part>(?:(?:the|his|her|their|a|an) )?(?:[a-z-]+ ){0,4}?[a-z-]+)`;
const REST = String.raw`(?<part>(?:the|his|her|their) [^.;,:]{2,60})`;

/** Sentences that say which part of the body the case is about, and that it is no other. */
const FORMS = [
  String.raw`\bit (?:is|was) ${ONLY}? ?${PART} (?:that|which) (?:(?:${BE}) )?(?:${ONLY} )?(?:he |she |the (?:worker|patient|employee|applicant) )?(?:${BE} )?${HURT}\b`,
  String.raw`\b(?:only|nothing but|none but|no part (?:of the body )?(?:but|except|other than|save)|nothing (?:except|other than|apart from)|just) ${PART} (?:${BE} )?${HURT}\b`,
  String.raw`\b${PART} (?:alone|only) (?:${BE} )?${HURT}\b`,
  String.raw`\b${PART} (?:is|was|are|were) (?:the|his|her) (?:only|sole|single) (?:part|region|area|site|limb|joint|one|body part|place)\b`,
  String.raw`\b(?:the|his|her|this|all) (?:[a-z-]+ ){0,2}?${TROUBLE}(?: here)?(?: (?:is|are|was|were|has been|have been|had been|remains?|stays?))? (?:${ONLY} )?(?:confined|limited|restricted|localized|isolated|referred)(?: ${ONLY})? (?:to|in) ${REST}`,
  String.raw`\b(?:the|his|her|this) (?:industrial |accepted |work )?(?:injury|claim|case|dispute|complaint|accident|harm|damage|disability) (?:is|was) (?:${ONLY} )?(?:(?:one )?(?:of|to|in|about)) ${REST}`,
  String.raw`\b(?:the|his|her|this) (?:industrial |accepted |work )?(?:injury|claim|case|dispute|complaint|complaints|symptoms|accident|pain|harm|damage|disability) (?:concerns?|involves?|involved|affects?|affected|harmed) (?:${ONLY} )?${REST}`,
  String.raw`\bthe (?:injured|affected|painful|disputed|involved|symptomatic|hurt|bad|diseased|accepted) (?:part|side|limb|joint|region|area|body part|extremity|member)(?: of the body)? (?:is|was) ${REST}`,
  String.raw`\bwhat (?:hurts|aches|was hurt|was injured|is injured|is affected|is at issue|is in question|is in dispute|concerns us|is to be treated)(?: here)? is (?:${ONLY} )?${REST}`,
  String.raw`\b(?:the|his|her|this) (?:[a-z-]+ ){0,2}?${TROUBLE} (?:lies|lay|sits|is found|is situated|is located|arises|arose|is seated) (?:${ONLY} )?(?:in|at) ${REST}`,
  String.raw`\bthis (?:is|was) an? (?<part>(?:[a-z-]+ ){1,3})(?:injury|case|claim|complaint|problem|dispute)\b`,
  String.raw`\b(?:worker|patient|employee|applicant|claimant|he|she) (?:has )?(?:${ONLY} )?(?:hurt|injured|damaged|strained|sprained|broke|fractured|bruised) (?:${ONLY} )?${REST}`,
  String.raw`\b(?:worker|patient|employee|applicant|claimant|he|she) (?:complains|complained) (?:only|solely|exclusively|of nothing but|of no part but)(?: of)? ${REST}`,
].map(source => new RegExp(source, 'gi'));

const trying = maySay(FORMS);

/** "She hurt her wrist" is told of other accidents, too, where the history is told. */
const OF_ANY_ACCIDENT = FORMS.length - 2;

const NOT_SO =
  /\b(?:not|never|if|unless|whether|when|would|may|might|could|should|before|prior|previous\w*|history|earlier|old|ago|also|too|as well|in addition|years? (?:before|earlier)|(?:19|20)\d\d|unrelated|another|second|child\w*|youth|at home|sports?|compar\w+|opposite|contralateral|exam\w*|range of motion|motion|denie[sd]|deny|no longer|guidelines?|patients|studies|mri|imaging|x-?rays?|request\w*)\b|n't\b/i;

type Told = { readonly parts: readonly (Span & NamedParts & { readonly form: number })[] };

/** The parts a sentence says the case is about. */
const partsTold = onceSaid((whole, sentence, own): Told => {
  const { text } = own;
  const forms = text.length > LONGEST ? [] : trying(whole, sentence, own);
  if (forms.length === 0 || NOT_SO.test(text)) return { parts: [] };
  const parts = forms.flatMap(index =>
    everyMatchAnywhere(text, FORMS[index] ?? NEVER).map(match => {
      const named = partsNamed(match.groups?.['part'] ?? '');
      return { ...named, form: index, ...spanOf(match) };
    }),
  );
  return { parts: parts.filter(({ regions, sides }) => regions.length > 0 || sides.length > 0) };
});
const LONGEST = 200;
const NEVER = /(?!)/g;

/** What else the letter names: without the sentence, as it may be the wrong one. */
function elsewhere(letter: CheckedLetter, told: CheckedText, { start, end }: Span): NamedParts[] {
  const texts = [
    letter.summary,
    ...letter.items.flatMap(({ title, rationale }) => [title, ...(rationale === told ? [rationale] : [])]),
  ];
  return texts.flatMap(one =>
    one === told
      ? one
          .sentences()
          .flatMap(sentence =>
            sentence.start < end && start < sentence.end
              ? []
              : [partsNamed(one.text.slice(sentence.start, sentence.end))],
          )
      : one === letter.summary
        ? one.sentences().map(sentence => partsNamed(one.text.slice(sentence.start, sentence.end)))
        : [one.parts()],
  );
}

/** Whether all else is of other parts, or of the other side. */
function isAgainst(said: NamedParts, known: readonly NamedParts[]): boolean {
  const same = (one: NamedParts): boolean =>
    said.regions.length === 0 || one.regions.some(region => said.regions.some(own => sameRegion(region, own)));
  if (said.regions.length > 0 && !known.some(same)) return known.some(({ regions }) => regions.length > 0);
  const side = sideOf(said);
  if (side === null) return false;
  const sides = known.filter(same).flatMap(one => one.sides);
  return sides.length > 0 && !sides.includes(side) && !sides.includes('bilateral');
}

/** A sentence of a text that says the case is about a part of the body or a side of which the letter knows nothing else. */
export function onlyPartHurt(letter: CheckedLetter, told: CheckedText): Span | null {
  const [found] = inSentences(told, partsTold, ({ parts }, sentence): Span[] => {
    const [first] = parts;
    if (first === undefined || told.isOfGuideline(sentence)) return [];
    if (told === letter.summary && first.form === OF_ANY_ACCIDENT) return [];
    const known = elsewhere(letter, told, sentence);
    return parts.every(said => isAgainst(said, known))
      ? [{ start: sentence.start + first.start, end: sentence.start + first.end }]
      : [];
  });
  return found ?? null;
}

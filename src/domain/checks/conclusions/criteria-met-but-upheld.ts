import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';
import { metInProse } from '../conditions/met-in-prose.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(c)(2); 4604.5(a)',
  says: 'treatment the schedule recommends is presumed correct; a denial against it needs the evidence that rebuts it',
};

const MET =
  /\b(?:(?:meets?|satisf(?:y|ies)|fulfill?s?) (?:all |each |every )?(?:of )?(?:the |these |this |those |published |cited |above |guideline |MTUS |ODG |ACOEM |established )*(?:criteri(?:a|on)|guidelines?|requirements?|recommendations?)|(?:criteria|guidelines?|requirements?)(?: (?:for|of) (?:it|this|the \w+))? (?:have|has|are|were|is)(?: been| all| thus| therefore)* (?:met|satisfied|fulfilled)|(?:meets?|satisf(?:y|ies)|fulfill?s?) (?:all |each )?(?:of )?(?:the |these )?(?:conditions|indications)(?: listed| named)?|qualifies under (?:the |these )?(?:guidelines?|criteria)|(?:is|are) (?:consistent with|in accordance with|supported by|in keeping with) (?:the )?(?:cited |guideline |MTUS |ODG |ACOEM )*(?:guidelines?|recommendations?|criteria)|(?:both|all)(?: (?:of|these|those|the|its|two|three|four|five|listed|cited|required|named|necessary))* (?:conditions|criteria|requirements|indications|elements)(?: (?:for|of|to|in|on)(?: [a-z-]+){1,8}?)? (?:are|have been|were)(?: all| thus| therefore| then| clearly| now)* (?:satisfied|met|fulfilled|present)|(?:everything|all|what) (?:that )?(?:the )?(?:guidelines?|chapter|schedule|MTUS|ODG|ACOEM) (?:asks? for|requires?|wants?) (?:is|has been|was) (?:thus |there|present|shown|documented|done|met)+|(?:each|every) (?:condition|criterion|requirement) is (?:present|met|satisfied)|(?:the |all )(?:indications|conditions) are (?:all )?(?:present|met)|is a candidate under (?:these|the) criteria|(?:is|are|falls?) (?:well )?within (?:the )?(?:guideline|MTUS|ODG|ACOEM) (?:recommendations?|limits?|criteria|guidelines?))\b/gi;
const DENIED_BEFORE =
  /\b(?:not|no|never|neither|without|fails?|failed|cannot|unable|unless|until|if|whether|must|should|when|to|lack\w*|insufficient|unclear|doubtful|(?<!so )that)\s+(?:\w+\s+){0,4}$/i;
const LIMITED = /\b(?:however|but|although|though|while|except|only|some|partly|partially|otherwise|one of|yet)\b/i;

/** Says where an upheld item states that the patient meets the criteria, and nothing in that sentence takes it back. */
export const criteriaMetButUpheld: Check = {
  rule: 'criteria-met-but-upheld',
  severity: 'warning',
  source,
  find: letter =>
    letter.items.flatMap((checked): Defect[] => {
      const { index, item, rationale, title } = checked;
      if (item.outcome !== 'upheld') return [];
      const sentences = rationale.sentences();
      const outright = sentences.flatMap((span, at): Defect[] => {
        const words = rationale.text.slice(span.start, span.end);
        if (
          !/\b(?:met|meets?|satisf|fulfil|within|qualif|consistent|accordance|supported by|keeping|present|candidate)/i.test(
            words,
          ) ||
          (rationale.isOfGuideline(span) && !/\bwithin\b/i.test(words)) ||
          LIMITED.test(words)
        )
          return [];
        const next = sentences[at + 1];
        if (
          next !== undefined &&
          /^["'\s]*(?:however|but|nevertheless|still|yet|nonetheless)\b/i.test(
            rationale.text.slice(next.start, next.end),
          )
        )
          return [];
        return everyMatch(words, MET)
          .filter(
            match =>
              !DENIED_BEFORE.test(words.slice(0, match.index)) &&
              !/^\s*(?:for\b[^.]*\b)?(?:not|if)\b|\b(?:not|unless)\b/i.test(words.slice(match.index + match[0].length)),
          )
          .map(match => ({
            item: index,
            message: 'The reasons say the criteria are met, yet the denial is upheld: say why, or decide otherwise.',
            at: placeIn(rationale, {
              start: span.start + match.index,
              end: span.start + match.index + match[0].length,
            }),
            against: placeIn(title, { start: 0, end: title.text.length }),
          }));
      });
      const told = outright.length > 0 ? null : metInProse(checked);
      if (told === null) return outright;
      return [
        {
          item: index,
          message:
            'The reasons recite a condition, find that it is met and tell of nothing against it, yet the denial is upheld: say why, or decide otherwise.',
          at: placeIn(rationale, told),
          against: placeIn(title, { start: 0, end: title.text.length }),
        },
      ];
    }),
};

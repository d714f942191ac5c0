import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { inSentences, onceSaid } from '../letter/once-said.ts';
import { maySay } from './may-say.ts';

const REVIEW = String.raw`(?:utilization review(?:er)?|UR(?: (?:physician|reviewer|decision))?|the (?:claims )?administrator|the (?:insurer|carrier|payer|adjuster)|the (?:original|initial|utilization|first) review(?:er)?)`;
const REFUSED = '(?:refused|denied|non-?certified|rejected|declined|disallowed|withheld|turned down)';
const GRANTED = '(?:approved|certified|authorized|granted|allowed|accepted|permitted)';
const ALL = String.raw`(?:it|this|everything|all(?: of it| of them| items| that was asked(?: for)?)?|every item|both items|(?:the|this) (?:whole )?(?:request|item|drug|medication|medicine|service|treatment|therapy|study|test|procedure|operation|surgery|visits|sessions|device|injection|mri|scan|care))`;
const WHOLLY = String.raw`(?:from the (?:outset|start|beginning|first)|at once|in full|entirely|without (?:change|objection|question|delay|modification|reservation)|as (?:requested|asked|submitted|written)|already|straight away|immediately)`;

/** Sentences by which what is in dispute was granted. */
const GIVEN = [
  String.raw`\b(?:nothing|no part of (?:it|this|the request)|none of (?:it|this|the request|the items|these))(?: (?:that )?(?:was |had been )?(?:asked(?: for)?|requested))? (?:was|were|has been|had been) (?:ever )?${REFUSED}\b`,
  String.raw`\b${REVIEW} (?:has |had )?(?:never |not )(?:yet )?(?:${REFUSED}|objected to) ${ALL}\b`,
  String.raw`\b${REVIEW} (?:has |had )?(?:${REFUSED}) nothing\b`,
  String.raw`\b${REVIEW} (?:has |had )?(?:agreed|consented|concurred|raised no objection|had no objection|made no objection|did not object|gave (?:its|full) (?:consent|approval)|said yes)(?: (?:to|with) ${ALL})?(?: ${WHOLLY}|(?=\s*[.;]))`,
  String.raw`\b${REVIEW}(?: has| had)?(?: fully| readily| promptly| already)? ${GRANTED} ${ALL}(?: ${WHOLLY}|(?=\s*[.;]))`,
  String.raw`\b${REVIEW} (?:found|considered|deemed|called|judged|held) ${ALL}(?: to be)? (?:medically )?(?:necessary|appropriate|reasonable)\b`,
  String.raw`\b${ALL} (?:was|were|has been|had been) (?:fully |readily |promptly |already )?${GRANTED} (?:by ${REVIEW}|${WHOLLY}|on utilization review)`,
  String.raw`\b${ALL} (?:was|were|has been|had been) never ${REFUSED}\b`,
  String.raw`\bthere (?:was|has been|had been) no (?:denial|refusal|adverse (?:decision|determination))(?=\s*[.;,]| of (?:it|this|the))`,
].map(source => new RegExp(source, 'i'));
/** Sentences by which nothing of it was. */
const NOTHING = [
  String.raw`\b(?:nothing|no part of (?:it|this|the request)|none of (?:it|this|the request|these))(?: (?:that )?(?:was )?(?:asked for|requested))? (?:was|were|has been|had been) (?:ever )?${GRANTED}\b`,
  String.raw`\b${REVIEW} (?:has |had )?(?:${GRANTED}|allowed) nothing\b`,
  String.raw`\b${REVIEW} (?:has |had )?${REFUSED} ${ALL} (?:outright|altogether|entirely|in (?:full|its entirety|toto)|completely)`,
  String.raw`\b${ALL} (?:was|were|has been|had been) ${REFUSED} (?:outright|altogether|entirely|in (?:full|its entirety|toto)|completely)`,
].map(source => new RegExp(source, 'i'));

const FORMS = [...GIVEN, ...NOTHING];
const trying = maySay(FORMS);
const NOT_SO =
  /\b(?:if|unless|whether|would|should|part(?:ly|ial\w*)|modif\w+|only|but|except|however|although|though|while|first|earlier|previous\w*|prior|another|other|some|rest|remaining|additional|more|before|again|last year|not (?:been )?(?:approved|certified|authorized|granted)|partial|\d+)\b/i;

type Told = Span & { readonly what: 'granted' | 'nothing' | null };

const toldOf = onceSaid((whole, sentence, own): Told => {
  const { text } = own;
  for (const index of text.length > LONGEST ? [] : trying(whole, sentence, own)) {
    const match = FORMS[index]?.exec(text) ?? null;
    if (match !== null && !NOT_SO.test(text))
      return {
        what: index < GIVEN.length ? 'granted' : 'nothing',
        start: match.index,
        end: match.index + match[0].length,
      };
  }
  return { what: null, start: 0, end: 0 };
});
const LONGEST = 200;

/** Where a text says review granted what is in dispute, or that it granted nothing of what it granted in part. */
export function reviewSaidOtherwise(told: CheckedText, items: readonly CheckedItem[]): Span[] {
  const isPlain = items.every(({ item }) => item.request.kind === 'plain');
  const isModified = items.every(({ item }) => item.request.kind === 'remainder');
  return inSentences(told, toldOf, ({ what, start, end }, sentence): Span[] =>
    ((what === 'granted' && isPlain) || (what === 'nothing' && isModified)) && !told.isOfGuideline(sentence)
      ? [{ start: sentence.start + start, end: sentence.start + end }]
      : [],
  );
}

/** The same of all texts of a letter; in the summary of all its items together. */
export function granted(
  letter: CheckedLetter,
): { readonly told: CheckedText; readonly place: Span; readonly item: number | null }[] {
  return [
    ...reviewSaidOtherwise(letter.summary, letter.items).map(place => ({ told: letter.summary, place, item: null })),
    ...letter.items.flatMap(checked =>
      reviewSaidOtherwise(checked.rationale, [checked]).map(place => ({
        told: checked.rationale,
        place,
        item: checked.index,
      })),
    ),
  ];
}

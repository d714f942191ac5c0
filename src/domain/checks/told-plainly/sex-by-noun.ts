import type { CheckedText, Span } from '../letter/checked-text.ts';
import { inSentences, onceSaid } from '../letter/once-said.ts';
import { maySay } from './may-say.ts';

type Sex = 'male' | 'female';

const MALE = String.raw`(?:man|gentleman|male|gent|guy|fellow|lad|boy|widower|bachelor|businessman|workman)`;
const FEMALE = String.raw`(?:woman|lady|female|gentlewoman|girl|gal|widow|housewife|businesswoman)`;
const MEN = '(?:men|gentlemen|males|fellows|boys)';
const WOMEN = '(?:women|ladies|females|girls)';
const PATIENT = String.raw`(?:patient|worker|applicant|employee|claimant|he|she|who|member|IW)`;
const IS = String.raw`(?: (?:is|was|remains|being)|,)`;
const WORDS = String.raw`(?:[a-z0-9-]+ ){0,4}?`;
const DOES = String.raw`(?:is|was|has|had|does|did|reports?|reported|complains?|complained|remains|continues|takes|took|needs|suffers|wants|works|worked|underwent|denies|hurt|fell|injured|walks|presented)`;
const OF_KIN =
  '(?: and [a-z]+)? (?:of|to) (?:an?|one|two|three|four|five|six|[0-9]|his|her|several|grown|young|the|many)';
/** What one sex alone has or is. */
const OF_MALE = String.raw`(?:had|has|underwent|with|for|after) (?:an? |his |the )?(?:vasectomy|prostatectomy|prostate (?:cancer|hyperplasia|enlargement)|enlarged prostate|undescended testicle|orchiectomy)`;
const OF_FEMALE = String.raw`(?:is|was) (?:[a-z0-9-]+ )?(?:pregnant|post-?menopausal|menopausal|nursing an infant|breast-?feeding)|(?:had|has|underwent|after) (?:an? |her |the )?(?:hysterectomy|caesarean|cesarean(?: section)?|endometriosis|menopause|oophorectomy|tubal ligation)`;

const ofSex = (noun: string, many: string, kin: string, own: string): RegExp[] =>
  [
    String.raw`\bthis ${WORDS}${noun}\b(?! (?:who|whom|that) )`,
    String.raw`^\s*(?:the|our) (?:[a-z0-9-]+ ){0,3}?${noun} ${DOES}\b`,
    String.raw`\b${PATIENT}${IS} (?:an?|the) ${WORDS}${noun}\b(?!['-])`,
    String.raw`\b(?:as|for|like) (?:an?|any|any other|another) ${WORDS}${noun} (?:of|at|in) (?:this|that|his|her|such) `,
    String.raw`\blike (?:most |many |all |other |so many )+(?:[a-z-]+ ){0,2}?${many}\b`,
    String.raw`\b(?:other|most|many|all) ${many} (?:of (?:this|that|his|her) age|like (?:him|her|this))`,
    String.raw`\b${PATIENT}${IS} (?:an?|the|now an?) (?:[a-z-]+ ){0,3}?${kin}${OF_KIN}\b`,
    String.raw`\bas (?:an?|the) (?:[a-z-]+ ){0,2}?${kin}${OF_KIN}\b`,
    String.raw`\b(?:${PATIENT}) (?:${own})`,
  ].map(source => new RegExp(source, 'i'));

const SAID: Readonly<Record<Sex, readonly RegExp[]>> = {
  male: ofSex(MALE, MEN, '(?:husband|father|grandfather|son|brother|uncle)', OF_MALE),
  female: ofSex(FEMALE, WOMEN, '(?:wife|mother|grandmother|daughter|sister|aunt)', OF_FEMALE),
};

/** "Mr. Jones" */
const TITLED: Readonly<Record<Sex, RegExp>> = {
  male: /\b(?:Mr|Mister)\.? (?=[A-Z][a-z])/,
  female: /\b(?:Mrs|Ms|Miss)\.? (?=[A-Z][a-z])/,
};

/** Who else may be meant, and what may not be so. */
const OF_OTHERS =
  /\b(?:his|her|their|whose) (?:[a-z-]+ )?(?:wife|husband|father|mother|brother|sister|son|daughter|child\w*|partner|spouse|friend|aunt|uncle|boss|supervisor|co-?worker|parents?|famil\w+)\b|\b(?:co-?worker|supervisor|employer|customer|colleague|passer-?by|driver|resident|attorney|lawyer|dr|nurse|therapist|if|unless|were|not|never|assault\w*|attack\w*|study|studies|trial|guidelines?|fda|family history)\b|n't\b|\b(?:mr|ms) (?:arthrogra|angio|imag|scan|neuro|stud|contin|degree)/i;

type Told = Span & { readonly sex: Sex | null };

const FORMS: readonly (readonly [Sex, RegExp])[] = (['female', 'male'] as const).flatMap(sex =>
  [...SAID[sex], TITLED[sex]].map(form => [sex, form] as const),
);
const trying = maySay(FORMS.map(([, form]) => form));

const sexOf = onceSaid((whole, sentence, own): Told => {
  const { text } = own;
  for (const index of trying(whole, sentence, own)) {
    const [sex, form] = FORMS[index] ?? [null, null];
    const match = form?.exec(text) ?? null;
    if (match !== null && !OF_OTHERS.test(text))
      return { sex, start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return { sex: null, start: 0, end: 0 };
});

/** Where a text calls the patient by a noun, a title or a kinship of the other sex. */
export function calledOtherSex(checked: CheckedText, stated: Sex): Span[] {
  return inSentences(checked, sexOf, ({ sex, start, end }, sentence): Span[] =>
    sex === null || sex === stated || checked.isOfGuideline(sentence)
      ? []
      : [{ start: sentence.start + start, end: sentence.start + end }],
  );
}

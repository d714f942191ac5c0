import { COUNT, readCount } from '#domain/drugs/count.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { inSentences, onceSaid } from '../letter/once-said.ts';
import { maySay } from './may-say.ts';

/** Ages that words may mean, in years; open where null. */
type Ages = { readonly from: number | null; readonly to: number | null };

/** Stages of life, and the ages at which no one is called so. */
// biome-ignore format: a table reads in columns
const STAGES: readonly (readonly [words: string, ages: Ages])[] = [
  ['teen-?ager|adolescent|in (?:his|her|the|their) teens|teenaged?',                        { from: 12, to: 20 }],
  ['infant|toddler|baby|child|schoolboy|schoolgirl|pupil|minor',                            { from: null, to: 18 }],
  ['youth|youngster|young (?:man|woman|person|adult|worker|lady|fellow|patient|employee|applicant)', { from: 14, to: 45 }],
  ['middle-aged|in middle (?:age|life)|of middle age',                                      { from: 35, to: 68 }],
  ['elderly|aged (?:man|woman|worker|person|patient)|senior citizen|in old age|very old|geriatric|of advanced age|pensioner|past retirement age|of retirement age', { from: 55, to: null }],
  ['sexagenarian',                                                                          { from: 59, to: 70 }],
  ['septuagenarian',                                                                        { from: 69, to: 80 }],
  ['octogenarian',                                                                          { from: 79, to: 90 }],
  ['nonagenarian',                                                                          { from: 89, to: 100 }],
  ['centenarian',                                                                           { from: 99, to: null }],
];
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

const PATIENT = String.raw`(?:patient|worker|applicant|employee|claimant|man|woman|gentleman|lady|individual|he|she|member|person)`;
const IS = String.raw`(?:is|was|, (?:who is |now )?|being)(?: (?:now|already|still|well|far|only|just|a little|slightly|long|at present|at least|some|an?|the|quite|also|very|[a-z]+ly))*`;
const START = String.raw`\b${PATIENT} ?${IS}`;
const YEARS = String.raw`(?<years>${COUNT})(?=[- ]years?[- ]old| years? of age| years\b(?! (?:ago|of|after|before|since))|[\s]*[.,;]|\s*$| and\b| years? young| at\b)`;
const OVER = 'over|above|past|beyond|older than|more than|upwards of|on the far side of|on the wrong side of';
const UNDER =
  'under|below|younger than|less than|short of|not yet|not quite|not even|hardly|barely|scarcely|on the sunny side of|this side of';
const NEARLY =
  'nearly|almost|approaching|nearing|close to|going on|about|around|roughly|some|approximately|in the neighbou?rhood of';

const BY_FIGURE = new RegExp(
  String.raw`${START} (?:(?<over>${OVER})|(?<under>${UNDER})|(?<nearly>${NEARLY})|(?<exact>aged|of the age of|at the age of)) (?:the age of |of )?${YEARS}`,
  'i',
);
const EXACT = new RegExp(
  String.raw`\b(?:this|the|an?) (?:[a-z-]+ )?(?<first>${COUNT})[- ]years?[- ]old (?:[a-z-]+ ){0,3}${PATIENT}|\b(?:patient|worker|applicant|employee|claimant|he|she) is (?:now |already )?(?<second>${COUNT}) years (?:old|of age)|\b(?:patient|worker|applicant|employee|claimant|he|she) is (?:now |already )?(?:aged )?(?<third>[a-z]+(?:-[a-z]+)?)(?= ?[.;]|$)`,
  'i',
);
const BY_DECADE = new RegExp(
  String.raw`\b(?:is|was|worker|patient|man|woman|person|he|she|employee|applicant)(?: now| already| still| well)*,? in (?:his|her|their|the) (?:(?<part>early|mid|middle|late)[- ]?)?(?<decade>${DECADES.join('|')})\b`,
  'i',
);
const BY_STAGE = STAGES.map(
  ([words, ages]) =>
    [
      new RegExp(
        String.raw`\b(?:patient|worker|applicant|employee|claimant|he|she|who)(?: is| was|,)(?: now| already| still| only| but| just)*(?: an?| the)?(?: [a-z-]+)?? (?:${words})\b|\b(?:this|the) (?:[a-z-]+ )?(?:${words})(?= (?:patient|worker|man|woman|gentleman|lady|employee|applicant|has|is|was|had|cannot|needs|reports|will|who|with|may|should|must))|\bas an? (?:${words}),? (?:the |this )?(?:patient|worker|he|she)`,
        'i',
      ),
      ages,
    ] as const,
);
const RETIRED = new RegExp(
  String.raw`\b(?:retired|stopped work(?:ing)?|left work) (?:at|when (?:he|she) was)(?: the age of| age)? (?<years>${COUNT})(?! (?:o'clock|am|pm|percent|months|days|weeks))\b`,
  'i',
);

const NOT_SO =
  /\b(?:if|unless|were|whether|patients|those|individuals|adults|persons|people|guidelines?|should|must|when the|criteria|indicated (?:for|in)|mother|father|wife|husband|son|daughter|child of|children|history of|ago|since|not (?:over|older|elderly|young|a (?:child|minor))|neither|nor|looks?|appears?|feels?|like|than (?:most|many))\b/i;
const SLACK = 1;

type Told = Span & Partial<Ages> & { readonly isAge: boolean };

const tell = (match: RegExpExecArray, { from, to }: Ages): Told => ({
  start: match.index,
  end: match.index + match[0].length,
  from,
  to,
  isAge: true,
});

const trying = maySay([
  BY_FIGURE,
  BY_DECADE,
  EXACT,
  RETIRED,
  ...STAGES.map(([words]) => new RegExp(String.raw`\b(?:${words})\b`, 'i')),
]);

const agesTold = onceSaid((whole, sentence, own): Told => {
  const { text } = own;
  const none = { start: 0, end: 0, isAge: false };
  if (text.length > LONGEST) return none;
  const tried = trying(whole, sentence, own);
  if (tried.length === 0 || NOT_SO.test(text)) return none;
  const figure = tried.includes(0) ? BY_FIGURE.exec(text) : null;
  const years = readCount(figure?.groups?.['years']);
  if (figure !== null && years !== null && years >= YOUNGEST && years < OLDEST) {
    const { over, under, nearly } = figure.groups ?? {};
    if (over !== undefined) return tell(figure, { from: years, to: null });
    if (under !== undefined) return tell(figure, { from: null, to: years });
    return tell(figure, nearly === undefined ? { from: years, to: years } : { from: years - 4, to: years + 4 });
  }
  const decade = tried.includes(1) ? BY_DECADE.exec(text) : null;
  if (decade !== null) {
    const from = 20 + 10 * DECADES.indexOf(decade.groups?.['decade']?.toLowerCase() ?? '');
    const part = decade.groups?.['part']?.toLowerCase();
    if (part === 'early') return tell(decade, { from, to: from + 4 });
    if (part === 'late') return tell(decade, { from: from + 6, to: from + 9 });
    return tell(decade, part === undefined ? { from, to: from + 9 } : { from: from + 3, to: from + 7 });
  }
  const exact = tried.includes(2) ? EXACT.exec(text) : null;
  const { first, second, third } = exact?.groups ?? {};
  const said = readCount(first ?? second ?? third);
  // In figures it is read elsewhere.
  if (exact !== null && said !== null && !/\d/.test(exact[0]) && said >= YOUNGEST)
    return tell(exact, { from: said, to: said });
  const retired = tried.includes(3) ? RETIRED.exec(text) : null;
  const retiredAt = readCount(retired?.groups?.['years']);
  if (retired !== null && retiredAt !== null && retiredAt >= YOUNGEST && retiredAt < OLDEST)
    return tell(retired, { from: retiredAt, to: null });
  for (const [index, [pattern, ages]] of BY_STAGE.entries()) {
    const match = tried.includes(STAGES_FROM + index) ? pattern.exec(text) : null;
    if (match !== null) return tell(match, ages);
  }
  return none;
});
const LONGEST = 240;
const STAGES_FROM = 4;
const YOUNGEST = 13;
const OLDEST = 111;

/** Where a text gives the patient another age than the stated one, in words, by a bound, a decade or a stage of life. */
export function otherAge(checked: CheckedText, age: number): Span[] {
  return inSentences(checked, agesTold, ({ isAge, from = null, to = null, start, end }, sentence): Span[] => {
    const isExact = from !== null && from === to;
    const slack = isExact ? 0 : SLACK;
    const isOther = isAge && ((from !== null && age < from - slack) || (to !== null && age > to + slack));
    return isOther && !checked.isOfGuideline(sentence)
      ? [{ start: sentence.start + start, end: sentence.start + end }]
      : [];
  });
}

import { spanOf } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import { type CheckedItem, type CheckedLetter, placeOfFact, summaryFacts } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';
import { inSentences, onceSaid } from '../letter/once-said.ts';
import { maySay } from './may-say.ts';
import { kindsIn, type MechanismKind, MECHANISMS } from './mechanism-kinds.ts';

const PATIENT = '(?:patient|worker|applicant|employee|claimant|he|she|man|woman)';
const HOW = '(?:when|while|by|in|as|after|from|during|through|with|because of)';
/** How the injury came about, and what is said of that behind. */
const TOLD = [
  String.raw`\b(?:the|this|his|her|whole) (?:[a-z]+ ){0,2}?(?:injury|accident|incident|harm|mechanism(?: of (?:the )?injury)?|trauma)(?: itself)? (?:was|is|came|arose|resulted|happened|occurred|followed|stems|stemmed|took place|began|involved|consisted)(?<how1>[^.;]{3,90})`,
  String.raw`\b${PATIENT} (?:was|had been|got) (?:first |originally )?(?:injured|hurt|harmed)(?: at work| on the job)? ${HOW}(?<how2>[^.;]{3,90})`,
  String.raw`\b${PATIENT} (?:hurt|injured|strained|sprained) (?:himself|herself|(?:his|her|the)(?: [a-z]+){1,3}) ${HOW}(?<how3>[^.;]{3,90})`,
  String.raw`\b${PATIENT} (?<how4>(?:was|had been|got) (?:bitten|assaulted|attacked|electrocuted|burned|burnt|scalded|stung|stabbed|shot|rear-ended|mauled|gored|punched|beaten|robbed|crushed|run over|struck by|hit by|kicked by|thrown)\b[^.;]{0,40})`,
  String.raw`\b(?<how5>(?:an?|the) (?:[a-z]+ ){0,2}?(?:fall|slip|collision|crash|assault|attack|dog|horse|bite|sting|electric shock|shock|burn|explosion|fire|lift|blow)) (?:caused|brought about|led to|was the cause of|is (?:the cause|to blame)|was to blame|started|brought on)\b`,
  String.raw`\b(?:since|after|following|because of|due to|from) (?:the|this|his|her) (?<how6>(?:[a-z]+ )?(?:car crash|crash|collision|assault|dog bite|bite|electric shock|electrocution|burn|scald|explosion|motor vehicle accident|car accident|fall|slip|robbery|shooting|bee sting|attack))(?! (?:risk|precautions))\b`,
].map(source => new RegExp(source, 'i'));

const trying = maySay(TOLD);
const NOT_SO =
  /\b(?:if|unless|when the next|would|may|might|could|should|not|never|no|prior|previous\w*|history|earlier|old|ago|unrelated|another|second|new|recent\w*|later|again|subsequent\w*|aggravat\w*|worse\w*|flare\w*|exacerbat\w*|guidelines?|patients|risk|denie[sd]|avoid\w*|prevent\w*|home|as a child|(?:19|20)\d\d|postoperative|surgery|pain (?:after|with|when|while) (?:lifting|pushing|pulling))\b|n't\b/i;

type Told = Span & { readonly kinds: readonly MechanismKind[] };

const mechanismTold = onceSaid((whole, sentence, own): Told => {
  const { text } = own;
  for (const index of text.length > LONGEST ? [] : trying(whole, sentence, own)) {
    const match = TOLD[index]?.exec(text) ?? null;
    if (match === null || NOT_SO.test(text)) continue;
    const how = Object.values(match.groups ?? {}).find(words => words !== undefined) ?? '';
    const kinds = kindsIn(how);
    if (kinds.length > 0) return { kinds, ...spanOf(match) };
  }
  return { kinds: [], start: 0, end: 0 };
});
const LONGEST = 220;

/** The kinds the summary knows of, and where it tells how the injury came about; all words of it that may be of a kind count as known. */
const knownIn = onceForEach((letter: CheckedLetter) => {
  const facts = summaryFacts(letter, 'mechanism');
  const [fact] = facts;
  const own = facts.flatMap(({ value }) => kindsIn(value.text));
  return { fact, isTold: own.length > 0, kinds: kindsIn(letter.summary.text), own };
});

/** How the injury came about, told as of another kind than the summary's. */
export function otherMechanism(letter: CheckedLetter, { rationale, index }: CheckedItem): Defect[] {
  return inSentences(rationale, mechanismTold, ({ kinds, start, end }, sentence): Defect[] => {
    if (kinds.length === 0 || rationale.isOfGuideline(sentence)) return [];
    const { fact, isTold, kinds: known, own } = knownIn(letter);
    if (!isTold || fact === undefined) return [];
    if (kinds.some(kind => known.includes(kind) || own.some(one => MECHANISMS[one].near.includes(kind)))) return [];
    return [
      {
        item: index,
        message: `The injury is told here as of another kind than in the summary ("${fact.at.quote.slice(0, SHOWN)}"): correct the one that is wrong.`,
        at: placeIn(rationale, { start: sentence.start + start, end: sentence.start + end }),
        against: placeOfFact(fact, 'summary'),
      },
    ];
  }).slice(0, 1);
}
const SHOWN = 60;

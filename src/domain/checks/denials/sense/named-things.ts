import { findDrugsIn } from '#domain/drugs/find-drug.ts';
import { findPhrases, lexicon, splitWords } from '#domain/drugs/lexicon.ts';
import { TESTS } from '#domain/evidence/kinds/condition/exam-table.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { lookAtAll, patternSet, toBeTried } from '#domain/drugs/words/pattern-set.ts';
import type { Span } from '../../letter/checked-text.ts';
import type { AsDenied, LimitOfPlace, LimitOfSentence } from './as-denied.ts';

/** What a denial names, and the words of a sentence that tells of the same. */
type Named = readonly [denied: RegExp, told: RegExp];

const LESSENED = '(?:decreas|diminish|reduc|los[st]|impair|poor|limit|less|abnormal|deficit)';
const MOTOR = '(?:strength|grip|motor|power)';

/** A thing that shares a word with another: the last word says what it is. */
// biome-ignore format: a table reads in columns
const HEADS: readonly Named[] = [
  [/\b(?:cessation|quitting|abstinence|abstain\w*)\b/i, /\b(?:cessation|quit\w*|stop(?:s|ped|ping)?|g[ai]ve[ns]? up|abst[ai]+n\w*|ceased|former|chantix|varenicline|nicotine (?:patch|gum|replac)\w*)/i],
  [/\b(?:nicotine|tobacco|hormone) replacement\b/i, /\b(?:replac\w*|patch\w*|gum|lozenges?)\b/i],
  [/\bhygiene\b/i, /\b(?:hygiene|caffeine|coffee|naps?|screens?|relaxation|stimulus control|sleep restriction|cbt-?i|(?:regular|fixed|same|set|consistent) (?:bed\s?times?|hours))\b/i],
  [/\b(?:depress\w*|anxiety|psych\w*|mood|suicid\w*|fall|cancer) (?:[a-z]+ )?(?:screen\w*|inventor\w*|questionnaires?|scales?)\b/i, /\b(?:screen\w*|inventor\w*|questionnaires?|scales?|phq\S*|gad\S*|bdi\S*|bai\S*|beck|hads|hamilton|psych\w*)\b/i],
  [/\bprecautions?\b/i, /\bprecaution/i],
  [/\b(?:diar(?:y|ies)|journals?|logs?|calendars?)\b/i, /\b(?:diar(?:y|ies)|journals?|logs?|calendars?)\b/i],
  [/\beducation\b/i, /\b(?:educat\w*|instruct\w*|taught|advis\w*|counsel\w*|handouts?|class\w*|school|told|review\w*|discuss\w*|explain\w*)\b/i],
  [/\bstretch(?:es|ing)?\b/i, /\b(?:stretch\w*|exercis\w*|hep|home program)\b/i],
  [/\bpressure (?:injur\w*|ulcers?|sores?|wounds?)\b|\bdecubit\w*/i, /\b(?:ulcers?|sores?|decubit\w*|wounds?|pressure injur\w*|breakdown|bedsores?)\b/i],
  [/\bosteomyelitis\b/i, /\b(?:osteomyelitis|bone infection|infect\w+ (?:of )?(?:the )?bone)\b/i],
  [/\bradiation (?:therapy|treatments?)\b|\bradiotherapy\b/i, /\bradiation (?:therapy|treat\w*|for)\b|\bradiotherapy\b|\birradiat\w*/i],
  [/\b(?:cancer|malignan\w*|tumou?rs?|neoplas\w*)\b/i, /\b(?:cancer|malignan\w*|tumou?rs?|neoplas\w*|carcinoma|melanoma|lymphoma|leukemia|myeloma|sarcoma|metasta\w*|mastectomy|lumpectomy|chemo\w*|oncolog\w*|radiotherapy|radiation (?:therapy|treat\w*|for))\b/i],
  [/\broot blocks?\b/i, /\b(?:root|selective|snrb|transforaminal)\b|\b[cls]\d\b[^.;]{0,12}\bblock/i],
  [/\b(?:trial|tried|used?) (?:[a-z]+ )?at home\b|\bhome trial\b/i, /\b(?:home|months?|(?:30|thirty)[- ]days?)\b/i],
  [/\bmedian (?:nerve|(?:mono)?neuropath|entrap)/i, /\b(?:median|carpal|thenar|phalen|tinel|thumb)/i],
  [/\bulnar (?:nerve|(?:mono)?neuropath|entrap)/i, /\b(?:ulnar|cubital|guyon|ring|little|small finger|froment|elbow)/i],
  [/\bperoneal (?:nerve|(?:mono)?neuropath|entrap)/i, /\b(?:peroneal|fibular|foot drop)/i],
  [/\bseizure (?:precautions?|log|prophylaxis)\b/i, /\b(?:precaution\w*|log|prophyla\w*)\b/i],
  [/\b(?:plan|program|course) of (?:care|treatment|exercise)\b|\b(?:treatment|management|care) plan\b/i, /\bplan\b/i],
];

/** Parts of the nervous function, each by itself. */
// biome-ignore format: a table reads in columns
const FUNCTIONS: readonly Named[] = [
  [/^(?!.*\b(?:sens|numb|reflex|neurolog|radicul|grip strength was measured))(?=.*\b(?:motor|strength|weak(?:ness)?)\b)/i, new RegExp(`\\bweak\\w*|(?<![\\d/])[0-4]\\s?[+-]?\\s?(?:\\/|out of)\\s?5\\b|\\b5\\s?-\\s?\\/\\s?5|\\b${LESSENED}\\w*[^.;]{0,30}\\b${MOTOR}\\b|\\b${MOTOR}\\b[^.;]{0,40}\\b${LESSENED}\\w*|\\bdrop(?:s|ped|ping)?\\b|par(?:esis|aly\\w*)\\b|\\batroph\\w*|\\bgive-?\\s?way\\b|\\bgiv(?:es|ing) (?:way|out)\\b|\\bbuckl\\w*|\\b(?:unable|cannot|could not|inability)\\b|\\b(?:pounds|lbs?|kg|jamar)\\b|\\b(?:motor|strength)\\b[^.;]{0,20}\\b(?:loss|change)`, 'i')],
  [/^(?!.*\b(?:motor|weak|reflex|neurolog|radicul))(?=.*\b(?:sensory|sensation)\b)/i, /\b(?:numb\w*|sens\w*|tingl\w*|par[ae]+sthe\w*|light touch|pin-?\s?prick|feeling|dys[ae]+sthe\w*|burning|pins|hyp(?:o|er)\w*|dermatom\w*|allodyn\w*)\b/i],
  [/^(?!.*\b(?:motor|weak|sens|neurolog|radicul|sympathetic))(?=.*\breflex(?:es)?\b)/i, /\b(?:\w*reflex\w*|dtrs?|jerks?|\d\+|clonus|babinski|hoffman\w*)/i],
];

/** What a test of the blood is of. */
const OF_LAB =
  '[^.,;]{0,14}\\b(?:tests?|testing|function|panels?|enzymes?|monitor\\w*|stud(?:y|ies)|labs?|profile|levels?)\\b';
// biome-ignore format: a table reads in columns
const LABS: readonly Named[] = [
  [new RegExp(`\\b(?:liver|hepatic)\\b${OF_LAB}`, 'i'), /\b(?:liver|hepat\w*|lfts?|ast|alt|sgot|sgpt|transamin\w*|bilirubin|cmp|(?:metabolic|chem\w*) panels?)\b/i],
  [new RegExp(`\\b(?:renal|kidneys?)\\b${OF_LAB}`, 'i'), /\b(?:renal|kidneys?|creatinine|bun|e?gfr|cmp|bmp|(?:metabolic|chem\w*) panels?)\b/i],
  [/\b(?:blood counts?|cbc)\b/i, /\b(?:cbc|counts?|hemoglobin|hematocrit|platelets?|wbc)\b/i],
  [/\b(?:glucose|blood sugars?|a1c)\b/i, /\b(?:glucose|sugars?|\w*a1c)\b/i],
];

/** How long, how much or how often is asked, or how it came out, and not whether. */
const AMOUNT = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|half)';
const EFFECTS = '(?:relief|benefi\\w*|effects?|reduction|improvement|analges\\w*|decrease|pain|respon\\w*)';
// biome-ignore format: a table reads in columns
const DETAILS: readonly Named[] = [
  [new RegExp(`\\bhow (?:long|quickly|soon|fast)\\b[^.;]*\\b(?:${EFFECTS}|it|takes?|lasts?|lasted|helped)\\b|\\b(?:duration|length|onset|time (?:un)?til?l?|time to|time it takes)\\b[^.;]{0,30}\\b${EFFECTS}\\b`, 'i'), new RegExp(`\\b${AMOUNT}[- ](?:[a-z]+ )?(?:or [a-z]+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?)\\b|\\bmonths\\b|\\bweeks\\b|\\bhours\\b`, 'i')],
  [new RegExp(`\\b(?:quantif\\w*|numeric\\w*|percent\\w*|degree|amount|extent|magnitude)\\b[^.;]{0,30}\\b${EFFECTS}\\b|\\b${EFFECTS}\\b[^.;]{0,60}\\b(?:un)?(?:quantif\\w*|in (?:numbers|figures|percent))`, 'i'), /\d|\b(?:percent|half|third|quarter|twice|double)\b/i],
  [/\b(?:results?|findings?|outcomes?|interpretation)\b[^.;]{0,24}\b(?:urine|drug (?:screen|test)\w*|uds|udt|toxicolog\w*|screen\w*|cures)/i, /\b(?:negative|positive|in?consistent|normal|show\w*|reveal\w*|found|detected|results?|confirm\w*|appropriate|compliant|expected|aberran\w*)\b/i],
  [/\b(?:frequency|how often)\b[^.;]{0,30}\b(?:headaches?|migraines?|attacks?|spasms?|episodes?)/i, /\d|\b(?:daily|weekly|monthly|nightly|times|per|every|constant\w*|once|twice)\b/i],
  [/\blong-?\s?acting\b|\bextended-?\s?release\b/i, /\b(?:long-?\s?acting|extended|er|cr|xr|sr|contin|oxycontin|fentanyl|duragesic|butrans|buprenorphine|methadone|hysingla|exalgo|kadian|avinza|morphine|around the clock)\b/i],
  [/\bpassive (?:range|motion|movement|rom)\b/i, /\b(?:passive\w*|prom|full)\b/i],
  [/\b(?:three|3|at least (?:two|three))\b[^.;]{0,20}\b(?:positive|signs?|tests?|maneuvers?)\b/i, /\w,[^.;]*(?:,|\band\b)|\b(?:three|four|all|[34]) /i],
  [new RegExp(`\\b(?:lasting|sustained|long-?\\s?term|durable|prolonged|enduring)\\b[^.;]{0,20}\\b${EFFECTS}\\b`, 'i'), /\b(?:(?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many) (?:[a-z]+ )?(?:months|years)|(?:[6-9]|1\d|six|eight|ten|twelve)[- ](?:weeks?|wks)|lasting|still|ongoing|sustained|continu\w*|since|years?|now)\b/i],
  [/\b(?:illicit|illegal|street) (?:drugs?|substances?)\b/i, /\b(?:illicit|illegal|cocaine|\w*amphetamines?|heroin|marijuana|cannab\w*|thc|positive|inconsistent|abuse\w*)\b/i],
];

/** Structures that tear or are overstrained, each with what tells of it; a tear of one is none of another. */
const TORN =
  /\b(?:tears?|torn|tearing|ruptur\w*|patholog\w*|sprain\w*|lesions?|disrupt\w*|insufficien\w*|avuls\w*|tend[io]n\w*)\b/i;
// biome-ignore format: a table reads in columns
const STRUCTURES: readonly Named[] = [
  [/\blabr\w+/i, /\b(?:labr\w*|slap|bankart|o'?brien\S*|crank|clunk\w*|jerk|speed\S*|apprehension|relocation|click\w*|faddir|impingement)/i],
  [/\b(?:biceps|bicipital)\b/i, /\b(?:biceps|bicipital|slap|speed\S*|yergason\S*|popeye)\b/i],
  [/\b(?:rotator )?cuff\b/i, /\b(?:cuff|supraspinatus|infraspinatus|subscapularis|teres|drop[- ]arm|empty can|jobe\S*|lift-?off|belly press)\b/i],
  [/\b(?:supra|infra)spinatus\b|\bsubscapularis\b/i, /\b(?:cuff|(?:supra|infra)spinatus|subscapularis)\b/i],
  [/\blateral menisc\w*/i, /\b(?:lateral (?:[a-z]+ ){0,4}menisc\w*|menisci|both menisc\w*|(?:medial and lateral|lateral and medial))\b/i],
  [/\bmedial menisc\w*/i, /\b(?:medial (?:[a-z]+ ){0,4}menisc\w*|menisci|both menisc\w*|(?:medial and lateral|lateral and medial))\b/i],
  [/\bmenisc\w*/i, /\bmenisc\w*|\bbucket[- ]handle|\b(?:mcmurray|apley|thessaly)|\bjoint[- ]line|\block/i],
  [/\b(?:acl|anterior cruciate)\b/i, /\b(?:acl|cruciates?|lachman\w*|pivot|anterior drawer)\b/i],
  [/\b(?:pcl|posterior cruciate)\b/i, /\b(?:pcl|posterior (?:cruciate|drawer|sag)|both cruciate)/i],
  [/\b(?:mcl|medial collateral)\b/i, /\b(?:mcl|medial collateral|valgus)\b/i],
  [/\b(?:lcl|lateral collateral)\b/i, /\b(?:lcl|lateral collateral|varus)\b/i],
  [/\b(?:ucl|ulnar collateral)\b/i, /\b(?:ucl|ulnar collateral|valgus)\b/i],
  [/\bcollateral ligaments?\b/i, /\b(?:[mlu]cl|collateral|valgus|varus)\b/i],
  [/\bachilles\b/i, /\bachilles\b/i],
  [/\bperone\w+/i, /\bperone\w*/i],
  [/\bposterior tibial?\w*/i, /\bposterior tibial?|\bptt\b/i],
  [/\b(?:talofibular|atfl|lateral ligament\w*)\b/i, /\b(?:talofibular|atfl|lateral (?:ankle )?ligament\w*|drawer|talar tilt)\b/i],
  [/\bglute\w+/i, /\b(?:glute\w*|abductor)\b/i],
  [/\bhamstrings?\b/i, /\bhamstrings?\b/i],
  [/\bquadriceps\b/i, /\bquadriceps\b/i],
  [/\b(?:tfcc|triangular fibrocartilage)\b/i, /\b(?:tfcc?|triangular)\b/i],
  [/\bscapholunate\b/i, /\b(?:scapholunate|sl ligament|terry thomas)\b/i],
  [/\bcommon extensor\b/i, /\b(?:extensor|epicondyl\w*|tennis)\b/i],
  [/\bflexor tendons?\b/i, /\bflexor\b/i],
  [/\bpector\w+/i, /\bpector\w*/i],
  [/\bannul\w+/i, /\b(?:annul\w*|fissur\w*|high[- ]intensity)\b/i],
];

const OF_SIDE_EFFECTS = /\b(?:side|adverse|ill|untoward) (?:effects?|reactions?|events?)\b/i;
/** Complaints said to come of a drug. */
const OF_A_DRUG =
  /\b(?:nausea|vomit\w*|constipat\w*|drows\w*|sedat\w*|dizz\w*|itch\w*|rash|heartburn|upset)\b[^.;]{0,20}\b(?:from|due to|caused by|because of|with|on) (?:the |his |her |this |any )?(?:opioids?|narcotics?|medications?|drugs?|nsaids?)\b/i;
const NAMED_SO =
  /\b(?:side|adverse|ill) (?:effects?|reactions?|events?)\b|\b(?:intoleran|allerg|den(?:y|ie))\w*|\binduced\b/i;
const BY_DRUG =
  /\b(?:from|due to|owing to|because of|secondary to|caus\w+|makes?|made|making|gives?|gave|giving|upsets?|upset|leads?|led|brought on|stopped|discontinued|quit|by|with|on|since starting|after (?:taking|starting)|when (?:taking|(?:he|she) takes)|attribut\w*|tolerat\w*|reports?|related)\b/i;
const OF_ANY_DRUG = /\b(?:opioids?|narcotics?|medications?|medicines?|meds|drugs?|nsaids?|pills?|tablets?|it)\b/i;
/** What was amiss is so no more. */
export const IS_RELIEVED =
  /\b(?:resolved|went away|gone|go(?:es)? away|subsided|cleared|quieted|cured|abated|no longer|controlled|before (?:the|he|she|it)|used to|has(?: since)? (?:stopped|passed))\b/i;

export const TEST_WORDS = lexicon(TESTS.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));
/** Tests the words name that have a name of their own. */
const testsIn = (words: string): ReadonlySet<string> =>
  new Set(findPhrases(TEST_WORDS, splitWords(words.toLowerCase())).map(({ value }) => value));
const OF_TESTS = /\b(?:tests?|testing|signs?|maneuvers?|positive)\b/i;

const NEXT_OF_LIST = /[,;/]|\b(?:or|nor|and|as well as)\b/i;
/** That strength was tested is denied, and no loss of it. */
const IS_TESTED =
  /\b(?:test(?:ed|ing)|assess\w*|measur\w*|check\w*|examined|grad(?:ed|ing)|evaluat\w*|record\w*|listed|given|stated)\b/i;
/** "Imaging to show a tear" denies the imaging. */
const WHAT_FOR =
  /\sto (?:show|confirm|demonstrate|corroborate|substantiate|document|establish|verify|identify|prove|reveal|suggest|exclude|rule out)\b.*$/is;
const SHORTEST = 3;
/** "How" stands with the words that deny: "it is not documented how long relief lasts". */
const LEAD = 12;
/** Another place to look: "on the MRI or on the exam". */
const WHERE_ONLY = /^\s*(?:on|by|in|at|from|per|via|through)\s/i;
const NAMES: readonly Named[] = [...HEADS, ...LABS, ...DETAILS, ...FUNCTIONS, ...STRUCTURES];
/** The same, found by their words. */
const SOUGHT = patternSet(NAMES.map(([denied]) => denied));
const OF_FUNCTION: ReadonlySet<Named> = new Set(FUNCTIONS);
const OF_STRUCTURE: ReadonlySet<Named> = new Set(STRUCTURES);

/** What the words of a denial may name. */
function namesIn(own: string, whole: string): readonly Named[] {
  lookAtAll(SOUGHT, splitWords(whole.toLowerCase()));
  const isTested = IS_TESTED.test(whole);
  const isTorn = TORN.test(own);
  const tried = new Set(toBeTried(SOUGHT));
  return NAMES.filter(
    (name, index) => tried.has(index) && !(isTested && OF_FUNCTION.has(name)) && (isTorn || !OF_STRUCTURE.has(name)),
  );
}

/** Told of by all that a member of a list names; null where it names nothing of the kind. */
function ofMember(member: string, names: readonly Named[], isOfTests: boolean): LimitOfSentence {
  const rows = names.filter(([denied]) => denied.test(member));
  const tests = isOfTests ? testsIn(member) : new Set<string>();
  const isOfDrug = OF_SIDE_EFFECTS.test(member) || OF_A_DRUG.test(member);
  if (rows.length === 0 && tests.size === 0 && !isOfDrug) return null;
  return sentence =>
    rows.every(([, told]) => told.test(sentence)) &&
    (tests.size === 0 || [...testsIn(sentence)].some(name => tests.has(name))) &&
    (!isOfDrug || isByDrug(sentence));
}

function isByDrug(sentence: string): boolean {
  if (NAMED_SO.test(sentence)) return true;
  if (IS_RELIEVED.test(sentence) || !BY_DRUG.test(sentence)) return false;
  return OF_ANY_DRUG.test(sentence) || findDrugsIn(splitWords(sentence)).length > 0;
}

/**
 * What a denial names is to be named in the sentence that answers it: that smoking is told does not tell of its cessation, nor a tear of the
 * meniscus of one of a ligament, nor one test of another. Of a list it is enough that one of its things is.
 */
export function ofNamedThings({ said, whole }: AsDenied): LimitOfSentence {
  const limits: NonNullable<LimitOfSentence>[] = [];
  const own = said.replace(WHAT_FOR, '');
  const lead = whole.slice(0, Math.max(0, whole.indexOf(said))).slice(-LEAD);
  const rest = whole.slice(whole.indexOf(said) + said.length);
  const members = own.split(NEXT_OF_LIST);
  const names = namesIn(own, whole);
  const isOfTests = OF_TESTS.test(own);
  for (const [index, member] of members.entries()) {
    if (member.trim().length < SHORTEST || WHERE_ONLY.test(member)) continue;
    const limit = ofMember(
      `${index === 0 ? lead : ''}${member}${index === members.length - 1 ? rest : ''}`,
      names,
      isOfTests,
    );
    if (limit === null) return null;
    limits.push(limit);
  }
  return limits.length === 0 ? null : sentence => limits.some(limit => limit(sentence));
}

/** How much farther from what is told than another structure the one denied may stand: "tears of the ACL, the PCL and the MCL". */
const IN_A_LIST = 24;

/** What is told of a structure is told of the one named next to it. */
export function ofStructureTorn({ said }: AsDenied): LimitOfPlace {
  const own = said.replace(WHAT_FOR, '');
  if (!TORN.test(own)) return null;
  const denied = STRUCTURES.filter(([named]) => named.test(own));
  if (denied.length === 0) return null;
  return (text, sentence, at) => {
    const own = nearest(denied, text, sentence, at);
    return own === Infinity || own <= nearest(STRUCTURES, text, sentence, at) + IN_A_LIST;
  };
}

const globalOf = onceForEach((pattern: RegExp) => new RegExp(pattern.source, 'gi'));

function nearest(structures: readonly Named[], text: string, { start, end }: Span, at: Span): number {
  const said = text.slice(start, end);
  const distances = structures.flatMap(([, told]) =>
    everyMatch(said, globalOf(told)).map(({ index, 0: words }) =>
      Math.max(0, at.start - (start + index + words.length), start + index - at.end),
    ),
  );
  return Math.min(Infinity, ...distances);
}

import { EFFECT as EFFECT_OF_CARE } from '../of-record/care.ts';
import { isOfSameParts } from '../../sense/same-parts.ts';
import { isOfSameCause } from '../course.ts';
import { isGainAsked } from '../measured-gain.ts';
import { isOfOneVisit, type RecordRow } from '../of-record/row.ts';

/** Words for what came of a treatment, in a denial. */
const EFFECT = `${EFFECT_OF_CARE}|relieve[ds]?|effects?|helped|helpful|gains?|lasted`;
/** The same, told of a treatment that was had. */
const OUTCOME =
  '\\d{1,3}\\s?(?:%|percent)|relief|reliev\\w+|improv\\w+|help(?:ed|s|ful|ing)|benefi\\w+|reduc\\w+|decreas\\w+|lower\\w*|less(?:ened)?|eas(?:ed|es)|better|good effect|gain\\w*|fell|falls?|fallen|drops?|dropped|halv\\w+|rose|went from|rose from|improved from|went up|up from|increas\\w+|took away|cut|brought|came down|down (?:to|from)|from \\d+(?:\\s?\\/\\s?10)? to \\d+|half|fewer|lets? (?:him|her)|allow(?:s|ed) (?:him|her)|went back to|returned to|rather than|instead of|further|farther|(?<!no )longer|lasting|(?:\\w+|\\d+) (?:weeks|months) of (?:relief|good effect)';
/** What is told of one visit, of hoping or of nothing. */
const NOT_TOLD =
  '(?![^.;]{0,30}\\b(?:temporar\\w*|short[- ]lived|no|not|without|minimal|little|only for|few (?:hours|days)|hoped|expected|may|will|would|(?:is|are|was|were) to)\\b)';

const INJECTED = /injection/;

/** That the treatment brought something: its name and the outcome, in one clause, either first. */
function brought(treatment: string): RegExp {
  // A list goes on to what was given later, with what that brought.
  const inBetween = INJECTED.test(treatment)
    ? '[^.]'
    : `(?:(?!,? (?:an?|the|\\d+) (?:[a-z-]+ ){0,3}(?:injections?|blocks?|epidurals?|surger(?:y|ies))\\b)[^.])`;
  return new RegExp(
    `\\b(?:since|after|with|following|during)\\s(?:the |his |her )?(?:[\\w-]+\\s){0,3}?(?:${treatment})(?: unit| device)?,? (?:he|she|the patient|the worker) (?:can|could|is able to|was able to|now|no longer|sleeps?|slept|walks?|sits?|stands?|works?|took|takes|needs fewer|takes fewer)\\b(?! (?:not|only|no))|\\b(?:${treatment})\\b${NOT_TOLD}${inBetween}{0,90}?\\b(?:${OUTCOME})(?=\\W)|(?<!\\b(?:no|not|without|little|minimal|nor)\\s(?:[a-z]+\\s)?)\\b(?:${OUTCOME})[^.;]{0,50}?\\b(?:after|with|from|following|by|since|over|in|during|to)\\s(?:[\\w-]+\\s){0,5}?(?:${treatment})\\b`,
    'i',
  );
}

/** A block for diagnosis is to relieve for hours only. */
const FOR_DIAGNOSIS = /\b(?:medial branch|diagnostic|mbbs?)\b/;

/** What is measured of the body or of what it does: where no other cause is told, the care in question brought it. */
const OF_THE_BODY = /^(?:motion|strength|activity|function)$/;

function row(asks: string, denied: string, treatment: string): RecordRow {
  const named = new RegExp(`\\b(?:${treatment})\\b`, 'i');
  return {
    asks,
    words: new RegExp(`\\b(?:${EFFECT})\\b[^.]*\\b(?:${denied})|\\b(?:${denied})[^.]*\\b(?:${EFFECT})\\b`),
    unless:
      /\b(?:function\w*|adls?|daily living|work|lasting|sustained|long[- ]term|notes?|reports?|at least|side|adverse|expected|anticipated|would|surg\w+)\b/,
    said: brought(treatment),
    ever: true,
    changed: (change, told, thing) =>
      isGainAsked(change, thing.own) &&
      (named.test(told) || (!INJECTED.test(treatment) && OF_THE_BODY.test(change.of) && isOfSameCause(thing)(told))),
    sentence: (told, { words }) => FOR_DIAGNOSIS.test(words) || !isOfOneVisit(told),
    ofPart: true,
  };
}

const INJECTION =
  'injections?|cortisone|kenalog|blocks?|epidurals?|esis?|tfesis?|rhizotom\\w+|ablation|neurotomy|viscosupplementation|synvisc|orthovisc|euflexxa|supartz|botox|botulinum\\w*';
const THERAPY =
  'physical therapy|occupational therapy|aquatic therapy|pool therapy|aquatherapy|hand therapy|therapy (?:sessions?|visits?)|(?:sessions?|visits?) of (?:\\w+ )?therapy|pt';
const THERAPY_SAID = `${THERAPY}|(?<=\\b(?:after|with|from|since|following|the|of) )therapy|therapy (?:to date|so far|has|helped|improved|decreased|increased|brought)`;
const MIND =
  'psychotherapy|cognitive[- ]behaviou?ral(?: therapy)?|cbt|counsell?ing|biofeedback|psychological treatment|trauma[- ]focused[\\w -]{0,30}therapy|therapy with the psychologist';

const TASKS =
  '(?:work|walk|sit|stand|sleep|cook|clean|drive|shop|garden|exercise|dress|bathe|shower|climb|lift|do|carry|type|play|care|attend|function|perform|get|stay|swim|ride|mow|prepare|participate|complete|finish|keep|continue|manage|return|go|run|hold|bend|kneel|reach)';
const DRUG =
  '(?:medications?|medicines?|meds|pills?|drugs?|opioids?|analgesics?|patch|it|them|norco|percocet|vicodin|(?:oxy|hydro)codone|oxycontin|tramadol|ultram|morphine|nucynta|opana|methadone|butrans|gabapentin|lyrica|cymbalta|naproxen|ibuprofen|celebrex|meloxicam)';
/** What one does, told of another or of oneself. */
const DOES =
  '(?:works?|walks?|sleeps? (?!all day|most of|too)|does(?! not)|do(?! not)|cooks?|cleans?|drives?|shops?|stands?|sits?|exercises?|performs?|cares? for|goes|mows?|tends?|coach(?:es)?|gardens?|dress(?:es)?|bathes?|showers?|climbs?|lifts?|carr(?:y|ies)|plays?|attends?|manages?|finish(?:es)?|completes?|babysits?|swims?|bikes?|rides?|hikes?|fish(?:es)?|takes? (?:care|(?:his|her|my|the) (?:kids?|child\\w*|grand\\w+|dogs?|son|daughter))|gets? (?:out|up|dressed|through|around|about|to|home|things|(?:his|her|my) (?:clothes|chores|work|housework)))';
/** What the person does on a drug: "with Norco he works four hours", "the pills let her cook", "can walk a mile on it". */
export const ON_THE_DRUG = [
  `(?<!\\b(?:no|not|be|become)\\s)\\bmore (?:active|mobile|functional)\\b`,
  `(?<!\\b(?:no|not|never|hop\\w+|would|will|may|might|could|to)\\s(?:[a-z]+\\s)?)\\b(?:lets?|letting|allows?|allowed|enables?|enabled|permits?|permitted|helps?|helped|keeps|kept) (?:him|her|them|the (?:patient|worker))\\s(?:to\\s|from being\\s)?(?:(?:be able to|still|better|now)\\s)?(?:${TASKS}\\b|working\\b|active\\b|functional\\b|on the job\\b)`,
  `(?<!\\b(?:to|not|may|will|would|could)\\s)\\bimprov(?:es?|ed) (?:his|her) (?:level of )?(?:function\\w*|activit\\w+|adls?)\\b`,
  `\\b(?:with|on|using) (?:the |his |her )?(?:tens|h-?wave|interferential)(?: unit)?,? (?:he|she) (?:can|is able to|could|now)\\b(?! (?:not|only))`,
  `\\b(?:with|on|taking|using) (?!an? |no |rest\\b|help\\b|assist|difficult|pain\\b|great\\b|some\\b|crutches|braces?\\b|minimal|effort|exam)(?:the |his |her |my |this |these )?(?:current )?[a-z-]+,? (?:he|she|i|the patient|the worker|the applicant) (?:can|is able to|could|(?:now|still)(?! (?:cannot|can't|unable|has|needs|not|is|requires))|${DOES})\\b`,
  `\\b(?:can|is able to|able to)\\s${TASKS}\\b[^.;]{0,50}\\b(?:with|on|after taking|when taking|while taking|while on) (?:the |his |her |this |use of )?${DRUG}\\b`,
  `\\b(?:works|walks|sleeps|cooks|cleans|drives|shops|stands|sits|exercises)\\b[^.;]{0,50}\\b(?:with|on|after taking|when taking|while on|thanks to) (?:the |his |her |this )?${DRUG}\\b`,
  `\\b(?:can|is able to|able to)\\s${TASKS}\\b[^.;]{0,50}\\b(?:because of|thanks to) (?:the |his |her )?(?!pain|injur|weak|knee|back|neck|shoulder|arm|leg|numb|lim|fear|fall)[a-z]+`,
  `\\bsince (?:the |his |her )?(?:[a-z-]+ ){1,3}(?:began|started|was (?:started|begun|raised|increased)),? (?:he|she|the patient|the worker) (?:can|is able to|now|works|walks|sleeps|does|cooks|cleans|drives|shops|stands|sits|exercises|performs|cares|goes|leaves|attends|has gone back|has returned)\\b`,
  `\\b(?:can|could|is able to|able to)\\s${TASKS}\\b[^.;]{0,70}\\bwhen (?:he|she) takes\\b`,
].join('|');

/** What treatments brought, where a rationale says that it is not told. */
export const responseRows: readonly RecordRow[] = [
  row('what the injection brought', INJECTION, INJECTION),
  row('what acupuncture brought', 'acupuncture', 'acupuncture'),
  row(
    'what chiropractic care brought',
    'chiropract\\w*|manipulat\\w*|manual therapy|adjustments?',
    'chiropract\\w*|manipulat\\w*|manual therapy|adjustments?',
  ),
  {
    asks: 'a lower score of mood',
    words:
      /\b(?:repeat|serial|follow-?up|subsequent|later) (?:[a-z]+ ){0,2}(?:scores?|inventor\w+|phq\S*|bdi\S*|questionnaires?)\b|\b(?:reduc\w*|decreas\w*|improve\w*|drop|fall|lower\w*|chang\w*|progress|gains?)\b[^.]{0,60}\b(?:scores?|phq\S*|bdi\S*|bai|gad\S*|beck|scales?|inventor\w+|psychother\w*|cognitive|cbt|psycholog\w*|counsell?ing)\b|\b(?:phq\S*|bdi\S*|bai|gad\S*|beck)\b[^.]{0,40}\b(?:reduc\w*|decreas\w*|improve\w*|drop\w*|fell|fall\w*|lower\w*)/,
    unless: /\b(?:pain|vas|analog\w*)\b/,
    ofChange: true,
    changed: ({ of, isBetter }) => isBetter && of === 'mood',
    said: new RegExp(
      `\\bgaf\\b[^.;]{0,20}\\b(?:rose|improved|increased|from \\d+ to \\d+)|\\b(?:phq|bdi|bai|gad|beck)\\S*(?:\\s[a-z]+){0,3}[^.;]{0,20}?\\b(?:from \\d+ to \\d+|down from|fell|dropped|improved|decreased|lowered|(?:was|of) \\d+ (?:in|on|at|before)\\b[^.;]{0,30}\\b(?:and|then|now) (?:is |was )?\\d+ (?:in|on|at|after|now))|\\b(?:${MIND})\\b${NOT_TOLD}[^.]{0,90}?\\b(?:${OUTCOME})(?=\\W)|\\b(?:${OUTCOME})[^.;]{0,50}?\\b(?:after|with|from|following|by|since|over|in|during)\\s(?:[\\w-]+\\s){0,5}?(?:${MIND})\\b`,
      'i',
    ),
  },
  row('what psychotherapy brought', `${MIND}|psych\\w* (?:sessions?|visits?|treatment)`, MIND),
  {
    asks: 'a gain in motion or strength',
    words:
      /\b(?:gains?|improve\w*|increase\w*|progress)\b[^.]{0,30}\b(?:motion|rom|strength|flexion|rotation|abduction)|\b(?:motion|rom|strength)\b[^.]{0,16}\b(?:gains?|improve\w*|increase\w*)/,
    ofChange: true,
    lasting: true,
    changed: ({ of, isBetter }) => isBetter && (of === 'motion' || of === 'strength'),
    said: /\b(?:motion|rom|flexion|extension|rotation|abduction|elevation|strength|grip)\b[^.;]{0,20}\b(?:went|rose|improved|increased|up|gained)\b[^.;]{0,12}\bfrom\b|\b(?:raised|increased|improved|gained|restored)\b[^.;]{0,40}\b(?:motion|rom|flexion|extension|rotation|abduction|elevation|strength|grip)\b/i,
  },
  row(
    'what therapy brought',
    `${THERAPY}|(?<=\\b(?:with|from|after|by|following) )therapy(?: to date| so far|$)`,
    THERAPY_SAID,
  ),
  row(
    'what the unit brought',
    'tens(?: unit)?|h-?wave|interferential|stimulator|transcutaneous',
    'tens(?: unit)?|h-?wave|interferential|stimulator|transcutaneous',
  ),
  {
    asks: 'a gain in function',
    words:
      /\b(?:function\w*|adls?|activit\w+ of daily living|daily activit\w+|quality of life)\b(?=[\s\S]*\b(?:improve\w*|gains?|benefi\w*|increase\w*|better|progress)\b)|\b(?:improve\w*|gains?|benefi\w*|increase\w*|better|progress)\b(?=[\s\S]*\b(?:function\w*|adls?|activit\w+|quality of life)\b)|\bactivit\w+\b[^.]{0,20}\bmade possible\b|\bcarry-?over\b[^.]{0,30}\b(?:work|driving|function\w*|daily|activit\w*|home)\b|\b(?:improve\w*|gains?|progress) (?:in|of|with) (?:the )?(?:walking|standing|sitting|lifting|ambulation|stairs)\b/,
    unless:
      /\b(?:restoration|goals?|plan|potential|adjunct|long-?term|sustained|lasting|program|expected|return to work|pain (?:relief|reduction)|relief)\b/,
    sameCause: true,
    lasting: true,
    changed: (change, told, { own, parts }) => isGainAsked(change, own) && isOfSameParts(told, parts),
    said: new RegExp(
      `\\b(?:gave up|discarded|no longer (?:needs|uses)|weaned (?:off|from)|walks? without) (?:the |his |her |a )?(?:crutch(?:es)?|cane|walker|brace|boot|wheelchair)\\b|\\b(?:walks?|sits?|stands?|lifts?|turns?|drives?|sleeps?|works?|bends?|reach(?:es)?|carries|types?|climbs?)\\b[^.;]{0,30}\\b(?:further|farther|(?<!no )longer|more easily|rather than|instead of)\\b|\\b(?:instead of|rather than|up from)\\s+(?:\\d+|one|two|a few|half)\\b|\\b(?:allow(?:s|ed)|enable[sd]|let|lets|helped|got) (?:him|her) (?:to )?(?:return|go back|resume)\\b|\\breturned (?:him|her) to (?:[a-z]+ )?(?:duty|work)\\b|\\b(?:allow(?:s|ed)|enable[sd]|lets?) (?:him|her) (?:to )?(?:[a-z]+ ){1,4}for \\d+ (?:minutes|hours)[^.;]{0,10}\\b(?:instead of|rather than|from|up from)\\b|\\b(?:is|was) able to (?:return|go back) to\\b|(?<!\\b(?:to|will|may|would)\\s)\\b(?:increas\\w+|improv\\w+|rais\\w+)\\b[^.;]{0,24}\\btolerance\\b[^.;]{0,8}\\bto\\b|\\b(?<!\\b(?:patient|resident|client|person|man|woman|child|mother|father)s?\\s)from (?:a |the )?(?:cane|walker|crutches|wheelchair|bed)\\b[^.;,]{0,20}\\bto\\b|\\b(?:can|could|is able to|was able to|lets? (?:him|her)|allow(?:s|ed) (?:him|her) to|enable[sd] (?:him|her) to)\\s+(?:now\\s+|again\\s+)?(?:do|walk|stand|sit|cook|clean|drive|shop|lift|work|climb|dress|garden|sleep|play|care|carry)\\b[^.;]{0,60}\\b(?:instead of|again|longer|farther|more|where)\\b|${ON_THE_DRUG}`,
      'i',
    ),
  },
  {
    asks: 'a return to work',
    words:
      /\b(?:return\w*|went|gone|going|back) (?:back )?to (?:[a-z]+ ){0,2}(?:work|duty|job|employment)\b|\b(?:is|currently|still|been) working\b/,
    said: /(?<!\b(?:aims?|goals?|hop\w+|plan\w*|wish\w*|want\w*|expect\w*|until|before|unable)\b[^.;]{0,40})(?<!\b(?:not|never)\s(?:yet\s)?)\b(?:returned|(?:allow\w*|enabl\w*|let|helped|able)(?: (?:him|her))? (?:to )?return|went back|gone back|(?:is|was|now) back)\s+(?:to|at|on)\s+(?:[a-z-]+\s+){0,3}(?:work|duty|duties|job)\b|(?<!\b(?:not|never|cannot|unable to|until|aims?|goals?|hop\w+|plan\w*|wish\w*|want\w*|expect\w*)\b[^.;]{0,40})\b(?:returned|released|advanced|progressed|continues?|continuing|resumed|resuming|back|working|works)\b[^.;,]{0,24}\b(?:full|regular|usual|unrestricted) (?:dut(?:y|ies)|work)\b|\b(?:is|has been|still|currently|continues) working\b|\bworks (?:(?:full|part)[- ]time|\d+ hours|(?:two|three|four|five|six|eight) (?:hours|days)|as an?)\b/i,
  },
  {
    asks: 'less medication taken',
    changed: ({ of, isBetter }) => isBetter && of === 'medication',
    words:
      /\b(?:reduc\w+|decreas\w+|lower\w*|less|drop)\b[^.]{0,30}\b(?:medicat\w*|opioids?|drugs?|analgesics?|narcotics?|pills?)\b|\b(?:medicat\w*|medicines?|opioids?|drugs?|analgesics?|narcotics?)\b[^.]{0,16}\b(?:reduc\w+|decreas\w+|lower\w*)/,
    unless: /\b(?:pain|symptoms?|dose|plan|attempt\w*|goal|weaning)\b/,
    said: /\b(?:took|takes|taking|needed|needs|used) (?:only )?(?:half|fewer|less)\b|\b(?:cut|reduc(?:ed|es)|decreas(?:ed|es)|lower(?:ed|s)|dropp(?:ed)|halv(?:ed)|wean(?:ed)|taper(?:ed)|stopp(?:ed))\s+(?:back |down )?(?:on |off |from )?(?:his |her |the |use of |intake of |taking )*(?!pain|symptom|motion|strength|sens|range|swell|function|activ|work|arm|leg|back|neck|grip)[a-z-]+\s+(?:by|from|to)\s+(?:half|a third|\d|once|twice|none|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/i,
  },
  row('what traction brought', 'traction', 'traction'),
  row('what the pump brought', '(?:intrathecal )?(?:pain )?pump', 'pump'),
  row('what the machine brought', 'cpap', 'cpap'),
  row('what massage brought', 'massage', 'massage'),
  row('what the brace brought', 'brac(?:e|es|ing)|splint\\w*|orthotics?', 'brac(?:e|es|ing)|splint\\w*|orthotics?'),
];

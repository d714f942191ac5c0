import { HOME_EXERCISE } from '../of-record/care.ts';
import { isAffirmed, isAffirmedOrPast } from '../../query.ts';
import type { RecordRow } from '../of-record/row.ts';
import { mayBeOfParts } from '../../sense/same-parts.ts';
import { ON_THE_DRUG } from './response.ts';
import { isAbnormal } from '../of-record/testing.ts';

const UNABLE = /\b(?:unable|inability|cannot|can't|not|no longer|never)\b/i;

/** What the person can do, wants and has, and signs that no table of findings holds. */
export const personRows: readonly RecordRow[] = [
  {
    asks: 'a stay in hospital',
    words:
      /\b(?:admi(?:tted|ssion) to (?:an? |the )?hospital|hospital (?:admission|stay)|hospitali[sz]\w+|in-?patient (?:stay|care|admission|treatment)|admitted)\b/,
    unless: /\b(?:psychiatric|need|requir\w*|necess\w*|surgery)\b/,
    said: /\b(?:was|were|been) (?:admitted|hospitali[sz]ed)\b|\bhospitali[sz]ation (?:of|from|in|for)\b|\b(?:discharged from|stay(?:ed)? in|admission to) (?:the |an? )?hospital\b|\bhospital (?:stay|course|admission)\b|\bin (?:the )?hospital (?:from|for|until|overnight|on|since)\b|\b(?:kept|observed) [^.;]{0,30}\bovernight\b|\binpatient (?:from|for|stay|care at)\b|\bdate of admission\b|\b(?:icu|intensive care)\b/i,
    ever: true,
  },
  {
    asks: 'medication taken',
    words:
      /^\s*(?:(?:the )?(?:applicant|patient|worker|claimant|employee)'s (?:having (?:been )?|ever )*|received |prescribed |given |taken |any |the |that |an? |his |her |pain |analgesic |oral |prescription )*(?:medications?|analgesics?|medicines?|pain relievers?)\b[^.]*\b(?:prescribed|taken|used|given|part of|tried|in use|on board)\b|\b(?:received|been prescribed|been given|taken) (?:any |pain )*(?:medications?|medicines?)\b/,
    unless:
      /\b(?:improv\w*|benefi\w*|relief|reduc\w*|decreas\w*|topical|other|first-?line|analgesic drug|monitor\w*|agreement|side|adverse|fail\w*|as prescribed|overus\w*|misus\w*|stomach|sleep|neuropathic)\b/,
    kinds: ['medication', 'treatment-tried'],
    fact: fact =>
      isAffirmedOrPast(fact) &&
      ((fact.kind === 'medication' && fact.value.status !== 'requested') ||
        (fact.kind === 'treatment-tried' && fact.value.treatment === 'medication')),
  },
  {
    asks: 'a drug for pain',
    words: /\banalgesic drug\b/,
    kinds: ['medication'],
    fact: (fact, { title }) =>
      fact.kind === 'medication' &&
      isAffirmed(fact) &&
      fact.value.status !== 'requested' &&
      /opioid(?! antagonist)|^NSAID|^analgesic$/i.test(fact.value.drugClass ?? '') &&
      !title.includes(fact.value.name.toLowerCase()),
  },
  {
    asks: 'what the person can do',
    words:
      /\b(?:adls?|activit\w+ of daily living|daily activit\w+|functional (?:status|abilit\w+|level))\b|\bwhat (?:[a-z]+ ){1,3}(?:can|is able to) do\b/,
    unless:
      /\b(?:improve\w*|gains?|increase\w*|benefi\w*|limit\w*|difficult\w*|assist\w*|impair\w*|restrict\w*|help|goals?|interfer\w*|affect\w*)\b/,
    kinds: ['function'],
    fact: fact => fact.kind === 'function' && isAffirmed(fact),
    said: new RegExp(
      `${/\b(?:lets?|allow(?:s|ed)?|enable[sd]?|permits?|permitted)\s+(?:him|her|them|the \w+)\s+(?:to\s+)?[a-z]+|\bwith (?:the |his |her )?(?:medications?|meds|pills|it|them)\b[^.;]{0,12}\b(?:can|is able to|could)\s+[a-z]+|\bwith [a-z]+ s?he (?:can|is able to|could)\s+[a-z]+/i.source}|${ON_THE_DRUG}`,
      'i',
    ),
  },
  {
    asks: 'how far the person can drive',
    words: /\b(?:drive|driving|self-transport\w*|transport (?:him|her)self)\b/,
    sentence: (told, { own }) =>
      !(UNABLE.test(own) || /\b(?:disabilit\w*|prevent\w*|preclud\w*)\b/.test(own)) || UNABLE.test(told),
    said: /\b(?:can|cannot|can't|could|unable to|able to|does not|no longer|may not|still|has not)\s+(?:\w+\s+)?(?:drive|driven)\b|\b(?:drives|driving|drove)\b/i,
  },
  {
    asks: 'sleepiness by day',
    words: /\b(?:sleepiness|somnolence|daytime (?:fatigue|drowsiness|sleep\w*)|drows\w*)\b/,
    said: /\bepworth\b[^.]{0,25}\b(?:1[0-9]|2[0-4])\b|\bdaytime (?:sleepiness|somnolence|drowsiness|fatigue)\b|\b(?:falls?|fell) asleep\b|\bdoz(?:es|ed|ing)\b|\bnods? off|\btired by (?:noon|day)|\bsleepy (?:in|during|by|through|all|most)\b|\b(?:excessive(?:ly)?|very) sleep(?:y|iness)\b/i,
  },
  {
    asks: 'a wish to change',
    words: /\bmotivat\w+|\bwish\w* to (?:change|improve|get)|\bwilling\w*\b|\bdesire to\b/,
    unless: /\b(?:surg\w*|operat\w*|procedure|forgo|doctor|provider|physician)\b/,
    said: /\b(?:is|was|appears|remains|highly|well|and|be)\s+(?:well |highly |strongly )?motivated\b|\bmotivat(?:ed|ion) to\b|\b(?:is willing|wishes|wants|eager|is ready|ready|would like|agrees?|agreed) to (?:forgo|give up|go back|be off|resume|work|reduce|change|get|return|improve|participate|come off|cut|taper|stop)|\bforgo\w*\b|\bgive up (?:disability|benefits)/i,
  },
  {
    asks: 'an evaluation for the program',
    ofChange: true,
    words:
      /\b(?:evaluat\w*|assess\w*|baseline)\b[^.]{0,50}\b(?:program|restoration|multidisciplinary|interdisciplinary|frp)\b|\b(?:program|restoration|multidisciplinary|interdisciplinary|frp)\b[^.]{0,30}\b(?:evaluat\w*|assess\w*)|\b(?:thorough|baseline)\b[^.]{0,30}\b(?:evaluat\w*|assess\w*|test\w*|measure\w*)/,
    said: /\b(?:evaluat\w*|assess\w*)\b[^.;]{0,40}\bbaseline|\bbaseline\b[^.;]{0,30}\b(?:measure\w*|test\w*|evaluat\w*)|\b(?:restoration|multidisciplinary|interdisciplinary|pain management|frp)\b[^.]{0,25}\b(?:evaluation|assessment)\b(?![^.]{0,40}\b(?:requested|recommended|pending|planned|scheduled)\b)/i,
  },
  {
    asks: 'signs of a disturbed sympathetic supply',
    ofPart: true,
    sentence: told => !/\b(?:normal|symmetric\w*)\b/i.test(told),
    ofChange: true,
    words:
      /\b(?:vasomotor|sudomotor|trophic|sympathetic(?:ally)?|dystroph\w*|crps)\b[^.]{0,40}\b(?:changes?|signs?|findings?|features?|symptoms?|criteria)\b|\b(?:changes?|signs?|findings?|features?|symptoms?)\b[^.]{0,30}\b(?:crps|complex regional|dystroph\w*)|\b(?:skin|colou?r|temperature) (?:changes?|asymmetry)\b|\basymmetr\w*\b[^.]{0,24}\b(?:temperature|colou?r|sweat\w*|skin)|\ballodynia\b/,
    said: /\b(?:mottl\w+|discolou?r\w*|hair loss|shiny|allodynia|(?:sensitive|painful) to (?:light )?touch|dusky|cyanotic|blotchy|clammy|sweat(?:s|y|ing)|hyperhidrosis|nail changes|skin (?:colou?r|temperature)|(?:cool|cold|warm)er\b|(?:hand|foot|limb|arm|leg|wrist|ankle)\b[^.;]{0,20}\b(?:is|was|felt) (?:cool|cold|warm|blue|red|purple))/i,
  },
  {
    asks: 'positive electrodiagnostic studies',
    words: /\bpositive electrodiagnostic\b/,
    kinds: ['electrodiagnostic'],
    fact: (fact, { parts }) =>
      fact.kind === 'electrodiagnostic' &&
      isAffirmed(fact) &&
      isAbnormal(fact.value.finding) &&
      mayBeOfParts(fact.value, parts),
    said: /\b(?:emg|ncv|ncs|electrodiagnostic\w*|nerve (?:conduction|tests?|studies))\b[^.]{0,60}\b(?:showed|shows|revealed|positive|consistent with|demonstrated|confirmed|:)[^.]{0,30}\b(?:radiculopathy|neuropathy|denervation|carpal|cubital|slowing|entrapment)/i,
  },
  {
    asks: 'an independent exercise program',
    words:
      /\b(?:home|independent|self-directed|self-guided)\b[^.]{0,20}\b(?:exercises?|program|stretch\w*|hep)\b|\bexercises? (?:program )?(?:at home|on (?:his|her) own)\b|\b(?:any|an|taking part in|regular) exercises? (?:program|regimen)\b/,
    unless:
      /\b(?:equipment|why|need|instruct\w* in|educat\w*|transition\w*|improve\w*|benefi\w*|fail\w*|pain|discomfort)\b/,
    kinds: ['treatment-tried'],
    fact: fact => fact.kind === 'treatment-tried' && isAffirmed(fact) && fact.value.treatment === 'home exercise',
    said: new RegExp(
      `${HOME_EXERCISE.source}|${/\b(?:does(?! not\b)|performs|carries out|attends|continues|follows|goes to|keeps up)\b[^.;]{0,30}\b(?:exercis\w*|gym|yoga|stretch\w*|home program)|\bstretches (?:at home|daily|(?:every|each) (?:day|morning|evening|night))|\bhome (?:exercise )?program\b[^.;]{0,20}\b(?:daily|does|regular\w*|that|performed|independent\w*)|\b(?:exercis\w*|stretch\w*)\b[^.;]{0,30}\b(?:at home|daily|every (?:day|morning|evening)|on (?:his|her) own)\b/.source}`,
      'i',
    ),
  },
  {
    asks: 'what of the mind stands in the way',
    words:
      /\b(?:psycholog\w*|psychosocial|behaviou?ral|emotional) (?:barriers?|obstacles?|factors?|issues?|components?)|\bbarriers? to (?:[a-z]+ )?recovery|\byellow flags?|\bfear[- ]avoid\w*|\bkinesiophob\w*|\bcatastrophi\w*/,
    said: /\bfear of (?:movement|moving|re-?injury|pain|falling)|\bfear[- ]avoid\w*|\b(?:afraid|fearful|scared) (?:of|that|to) (?:[a-z]+ ){0,4}(?:mov\w*|injur\w*|hurt\w*|re-?injur\w*|fall\w*|bend\w*|lift\w*)|\bcatastroph\w*|\bkinesiophob\w*|\b(?:poor|maladaptive) coping|\b(?:depress(?:ed|ion)|anxi(?:ous|ety)|hopeless\w*|ptsd)\b/i,
  },
  {
    asks: 'a noise in the ears',
    words: /\btinnitus\b/,
    unless: /\bmask\w*|\btreat\w*/,
    said: /\b(?:tinnitus|(?:ringing|buzzing|roaring) in (?:the |his |her )?(?:[a-z]+ )?ears?|ears? ring\w*)\b/i,
  },
  {
    asks: 'a test of hearing',
    words: /\baudio(?:metr\w+|gram\w*|log\w+)|\bhearing (?:test\w*|evaluation)/,
    unless: /\b(?:recent|repeat|current)\b/,
    said: /\baudio(?:gram|metr\w+)\b[^.;]{0,40}\b(?:showed|shows|revealed|of|dated|with|\d)|\bword recognition\b/i,
  },
  {
    asks: 'that another language is spoken',
    words:
      /\blanguage (?:barrier|difficult\w*|problem)|\b(?:limited|non-?) ?english|\bspeak\w* (?:no |little )?english/,
    said: /\bspeaks? (?:only|no english|little english|mainly|primarily)\b|\b(?:does not|cannot|unable to) (?:speak|understand|read) english|\b(?:spanish|mandarin|cantonese|vietnamese|korean|armenian|tagalog|farsi|punjabi|hmong|russian)[- ]speaking\b|\b(?:through|with|via) an? (?:[a-z]+ )?interpreter\b/i,
    eitherWay: 'denied',
  },
  {
    asks: 'the hours of sleep',
    words:
      /\bhours? (?:of sleep|slept|asleep)\b|\b(?:duration|amount|length) of sleep\b|\bhow (?:long|many hours) (?:he|she|the [a-z]+) sleeps\b|\bsleep (?:hours|duration)\b/,
    unless: /\b(?:with and without|before and after|improv\w*|gain\w*|increas\w*)\b/,
    said: /\bsle(?:eps?|pt|eping)\b[^.;]{0,24}\b(?:\d+|two|three|four|five|six|seven|eight)(?: (?:to|or) [a-z0-9]+|-\d+)? hours\b|\bhours (?:of sleep|a night|per night)\b/i,
  },
  {
    asks: 'which hand is dominant',
    words: /\b(?:hand )?domin\w+\b|\bhandedness\b/,
    unless: /\bpain\b/,
    said: /\b(?:right|left)[- ]hand(?:ed)?(?:[- ]dominant)?\b(?=[^.;]{0,30}\b(?:domin\w*|[a-z]+er\b|[a-z]+or\b|man|woman|male|female|plumber|clerk))|\b(?:right|left)[- ]hand(?:ed)?(?:ed)? dominan\w*|\b(?:right|left)-handed\b/i,
  },
  {
    asks: 'an ulcer or bleeding of the stomach',
    words: /\b(?:ulcers?|(?:gi|gastrointestinal|stomach|gastric) bleed\w*|perforation)\b/,
    unless: /\b(?:risk|pressure|decubitus|skin|foot|wound)\b/,
    said: /\bvomit\w* blood|\b(?:black|tarry|bloody) stools?|\bmelena|\bhematemesis|\b(?:peptic|gastric|duodenal|stomach|bleeding) ulcer|\bulcer\b[^.;]{0,25}\b(?:bleed\w*|treated|in (?:19|20)\d\d|perforat\w*)|\b(?:gi|gastrointestinal|gastric) bleed\w*/i,
  },
];

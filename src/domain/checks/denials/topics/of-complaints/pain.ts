import { findDrugs } from '#domain/drugs/find-drug.ts';
import { isAffirmed, isOfParts } from '../../query.ts';
import type { RecordRow } from '../of-record/row.ts';

const MADE_WORSE =
  'wors(?:e|ened|ens|ening)|aggravat\\w*|exacerbat\\w*|increas\\w*|provok\\w*|precipitat\\w*|brought on|triggered|occurs?';
const MADE_BETTER = 'reliev\\w*|eas(?:ed|es|ing)|alleviat\\w*|improv(?:ed|es)|better|lessen\\w*|decreas\\w*|reduc\\w*';
const BY = '(?:by|with|when|on|upon|after|while|during|from)';

/** What makes pain better and worse, where it spreads and on which side it is the worse; a diagnosis of a part; long use of a drug. */
export const painRows: readonly RecordRow[] = [
  {
    asks: 'what worsens the pain',
    words:
      /\b(?:aggravat|exacerbat|worsen|provok|precipitat)\w*[- ](?:and (?:alleviat|reliev)\w* )?(?:factors?|activit\w+|movements?|positions?)|\b(?:factors?|activit\w+|movements?|positions?) (?:that |which )?(?:aggravat|exacerbat|worsen|provok|increas)\w*|^(?:what )?(?:makes |(?:aggravat|exacerbat|worsen|provok)\w* )(?:the |his |her )?(?:[a-z]+ )?(?:pain|symptoms?)\b/,
    unless: /\b(?:injur\w*|pre-?existing|fracture)\b/,
    ofChange: true,
    said: new RegExp(`\\b(?:${MADE_WORSE})\\s${BY}\\b`, 'i'),
    sentence: told => /\b(?:pain|symptoms?|ache|discomfort|headaches?|numb\w*|complain\w*)\b/i.test(told),
  },
  {
    asks: 'what eases the pain',
    words:
      /\b(?:alleviat|reliev|palliat|mitigat|eas)ing (?:factors?|measures?|positions?)|^(?:what )?(?:eases|relieves|alleviates|lessens) (?:the |his |her )?(?:[a-z]+ )?(?:pain|symptoms?)\b/,
    ofChange: true,
    said: new RegExp(`\\b(?:${MADE_BETTER})\\s${BY}\\b`, 'i'),
    sentence: told => /\b(?:pain|symptoms?|ache|discomfort|headaches?|numb\w*|complain\w*)\b/i.test(told),
  },
  {
    asks: 'pain that spreads',
    words: /\b(?:radiat(?:es?|ion|ing|ed)|referred pain|spread(?:s|ing)?|extension) (?:of|to|into|from|beyond|past)\b/,
    unless:
      /\b(?:arms?|legs?|hands?|foot|feet|extremit\w*|limbs?|fingers?|toes?|radicul\w*|deficits?|therapy|oncolog\w*|motion|weeks?|flexion)\b/,
    ofChange: true,
    said: /\b(?:radiat\w+|shoots?|shooting|travels?|spreads?|spreading|goes|referred)\s(?:[a-z]+\s)?(?:to|into|down|up|from|behind|across|in|through)\b/i,
    ofPart: true,
  },
  {
    asks: 'the side on which it is worse',
    words:
      /\bside predominan\w*|\blateral\w* predominan\w*|\b(?:pre)?dominan\w* (?:of|on) (?:one|either|the) side|\bworse on (?:one|either) side/,
    said: /\b(?:left|right)\s(?:greater|worse|more)(?: [a-z]+)? than\b|\b(?:left|right)\s?>\s?(?:left|right)\b|\b(?:greater|worse|more)(?: [a-z]+)? (?:on|to) the (?:left|right)\b/i,
    ofPart: true,
  },
  {
    asks: 'a diagnosis of that part',
    words:
      /^(?:(?:an?|any|the|working|specific|definite|clear|formal|particular|new) )*diagnos[ei]s (?:for|of|pertaining to|regarding|relating to|related to|involving|concerning|affecting|at)\b/,
    unless:
      /\b(?:reason|support|imaging|disc|disorder|radicul\w*|syndrome|concuss\w*|tear|arthr\w*|fracture|depress\w*|anxi\w*|neuropath\w*)\b/,
    kinds: ['diagnosis'],
    fact: (fact, { parts, namesPart }) =>
      namesPart &&
      fact.kind === 'diagnosis' &&
      isAffirmed(fact) &&
      fact.value.region !== null &&
      isOfParts(fact.value, parts),
  },
  {
    asks: 'long use of the drug',
    words:
      /\b(?:long-?\s?term|chronic|prolonged|extended|lengthy) use\b(?! of (?:opioids|nsaids) (?:is|are|has))|\bus(?:e|ed) (?:for (?:long|a long time|months|years)|over (?:months|years))/,
    unless: /\b(?:safety|efficacy|support\w*|recommend\w*|risks?|benefi\w*|effect\w*|need\w*|improv\w*)\b/,
    ofChange: true,
    said: /\bsince(?: at least| about)? (?:[a-z]+ )?(?:\d{1,2}[-/](?:\d{1,2}[-/])?)?(?:19|20)?\d\d\b|\bfor (?:over |more than |about |at least |many |several )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several)?\s?(?:years?|months)\b|\blong-?\s?term\b|\bchronically\b/i,
    ever: true,
    sentence: (told, { title }) => {
      const asked = new Set(findDrugs(title).flatMap(({ value }) => value.drug.ingredients));
      return findDrugs(told).some(({ value }) => value.drug.ingredients.some(name => asked.has(name)));
    },
  },
  {
    asks: 'what limits daily activities',
    words:
      /\bactivit\w+ (?:limitations?|restrictions?)|\b(?:limit\w*|restrict\w*) (?:in|of|on|to) (?:the |his |her |any )?(?:daily |usual )?activit\w+|\b(?:disabilit|interfer)\w+ (?:with|in) (?:the |his |her )?(?:daily |usual )?(?:activit\w+|adls?)/,
    unless: /\b(?:improv\w*|gains?|modif\w*|work)\b/,
    ofChange: true,
    said: /\b(?:cannot|can't|unable to|not able to|can only|no longer|difficulty|trouble|stopped|gave up|had to stop|limit\w* to|no more than|unable)\b[^.;]{0,40}\b(?:walk\w*|stand\w*|sit|sitting|lift\w*|reach\w*|climb\w*|dress\w*|bath\w*|cook\w*|clean\w*|grip\w*|carry\w*|bend\w*|squat\w*|kneel\w*|work\w*|driv\w*|sleep\w*|play\w*|coach\w*|shop\w*|garden\w*|wash\w*|chores|house\w*)/i,
    eitherWay: 'denied',
  },
];

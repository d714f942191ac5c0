import { concept, near, NOT_ABLE } from './concept.ts';
import { isOfSameParts } from '../../sense/same-parts.ts';
import { isGainAsked } from '../measured-gain.ts';
import type { RecordRow } from '../of-record/row.ts';

const NOW =
  '\\b(?:can|is able to|able to|could) now\\b|\\bnow (?:can|able to)\\b|\\bnow (?:vacuums|cooks|cleans|drives|walks|stands|sits|works|shops|gardens|sleeps|plays|lifts|carries|climbs|does|manages)\\b|\\b(?:re-?entered|resumed|took up|taken up|picked up again|back (?:at|to|in) (?:work|school|college|the gym|church|gardening|driving|her|his))\\b|\\bagain (?:drives|cooks|walks|works|plays|shops|able)|\\b(?:drives|cooks|walks|works|plays|shops|cleans) again\\b|\\b(?:went|gone) back to (?!\\d|baseline|the (?:same|old|er)|where|bed|surg|its)|\\breturned to (?:work|school|college|full|regular|modified|light|part)';

const HOMEBOUND =
  'home-?\\s?bound|confined to (?:the |his |her )?home|leav\\w+ (?:the |his |her )?home|bed-?\\s?(?:ridden|bound|confined)|house-?bound';

/** Daily life, what the home is like and what care at home needs. */
export const dailyCriteria: readonly RecordRow[] = [
  concept(
    'what the person does again',
    '(?:improve\\w*|gains?|increase\\w*|benefi\\w*|progress)[^.]{0,40}(?:function\\w*|activit\\w*|adls?|daily|work)|function\\w*[^.]{0,20}(?:improve\\w*|gains?|benefi\\w*)',
    NOW,
    {
      ofChange: true,
      lasting: true,
      sameCause: true,
      unless: /\b(?:goals?|plan|potential|expected|restoration program|lasting|sustained)\b/,
      sentence: told => !/\b(?:cannot|can't|unable|not|no longer|hop\w+|goal\w*|until)\b/i.test(told),
    },
  ),
  concept(
    'a gain, as measured',
    '(?:objective|subjective|demonstrated|measurable|functional)(?: and (?:objective|subjective|functional))? (?:gains?|improvements?|progress)|gains?',
    '\\bimproved\\b|\\bbetter\\b',
    {
      ofChange: true,
      lasting: true,
      sameCause: true,
      changed: (change, told, { own, parts }) =>
        change.of !== 'pain' && isGainAsked(change, own) && isOfSameParts(told, parts),
      unless: /\b(?:weight|goals?|plan|potential|expected|lasting|sustained|pain relief)\b/,
      sentence: told => /\d/.test(told) && !/\bblocks?\b|\banesthetic/i.test(told),
    },
  ),
  concept(
    'danger in the home',
    '(?:safety|home)[a-z ]{0,24}(?:hazards?|concerns?|risks?|problems?|issues?|questions?)|(?:hazards?|dangers?|unsafe|barriers?)[a-z ]{0,24}(?:home|house|residence)|home safety',
    '\\b(?:stove|oven|burner|gas|water)\\b[^.;]{0,16}\\b(?:on|running)\\b|\\bwander\\w+|\\bno (?:grab |hand)?(?:bars|rails?|railing|ramp)|\\b(?:bathroom|shower|tub|stairs|steps|entry|house|home)\\b[^.;]{0,24}\\b(?:no bars|no rails?|narrow|steep|slippery|unsafe|cannot fit|rugs?|without)|\\b(?:throw )?rugs\\b|\\bfell\\b[^.;]{0,20}\\b(?:bath\\w*|shower|tub|kitchen|stairs|home|house)|\\bunsafe\\b',
    { eitherWay: 'denied' },
  ),
  concept(
    'trouble with that posture or movement',
    '(?:difficulty|trouble|problems?|limitation or loss|limits?|limitations?|inability|intoleran\\w*)[a-z: ]{0,16}(?:with|of|in|to|for)?[a-z ,]{0,16}(?:stand\\w*|walk\\w*|sit\\w*|bear\\w*|weight|stairs?|climb\\w*|transfer\\w*|bath\\w*|shower\\w*|dress\\w*|lift\\w*|reach\\w*|grip\\w*|kneel\\w*|squat\\w*|driv\\w*)|(?:standing|walking|sitting) (?:intolerance|limits?|limitations?)',
    `\\b${NOT_ABLE} (?:[a-z]+ )?(?:stand|walk|sit|bear|climb|transfer|bathe|shower|dress|lift|reach|grip|kneel|squat|drive|take (?:more than )?(?:a|one|two|three|four|five|\\d) steps?)\\b|\\bcan(?:not|'t)? (?:only )?(?:stand|walk|sit)\\b[^.;]{0,24}\\b(?:\\d+|one|two|three|five|ten|fifteen) (?:min\\w*|blocks?|steps?|feet)|\\b(?:stands?|standing|walks?|walking|sits?|sitting)\\b[^.;]{0,16}\\b(?:limited to|only|up to|no more than|less than|tolerance (?:of|is)?) ?(?:\\d+|a few|five|ten|fifteen)|\\b(?:needs?|requires?|min|mod|max|moderate|minimal|maximal|contact guard) (?:assist\\w*|help|aid)|\\bnon-?weight[- ]?bearing|\\bpartial weight[- ]?bearing|\\bnwb\\b|\\bpwb\\b`,
    { ofChange: true, eitherWay: 'denied' },
  ),
  concept(
    'that the person is bound to the home',
    HOMEBOUND,
    '\\bhome-?bound|\\bhouse-?bound|\\bbed-?(?:bound|ridden)|\\bleaves? (?:the |his |her )?(?:home|house) only\\b|\\btaxing\\b|\\b(?:gurney|stretcher|wheelchair) van|\\bneeds? (?:two|2) (?:people|persons)',
  ),
  concept(
    'that the person cannot leave the home',
    HOMEBOUND,
    `\\b${NOT_ABLE} (?:leave|get out of|go out|exit) |\\b(?:does|do|has) not (?:leave|left) (?:the |his |her )?(?:home|house|apartment|bed)|\\bup(?:stairs)?\\b[^.;]{0,24}\\bno (?:elevator|lift)`,
    {
      eitherWay: 'denied',
    },
  ),
  concept(
    'exercise that was taught or is done',
    'instruction in|(?:home|independent|self-?directed|unsupervised)[a-z ]{0,12}(?:exercis\\w*|program)|exercise (?:alone|instruction|on (?:his|her) own|at home)|how to exercise|hep\\b',
    '\\binstruct\\w+ (?:in|on|regarding)\\b|\\btaught\\b|\\b(?:hep|home (?:exercise|program|stretch\\w*))\\b|\\bindependent(?:ly)? (?:technique|with|in|exercis\\w*)|\\b(?:stretches|exercises) (?:at home|daily|nightly|each|every|on (?:his|her) own)|\\bhandouts?\\b|\\bdemonstrat\\w+ (?:independent|exercises|technique|understanding)',
    {
      ever: true,
      unless: /\bpain\b/,
      sentence: told =>
        !/\b(?:to be|will be|should|plan\w*|request\w*|recommend\w*|does not|has not|not doing|none)\b/i.test(told),
    },
  ),
  concept(
    'what the job asks for',
    '(?:job|work|physical|occupational)[a-z ]{0,16}(?:demands?|requirements?|description|duties)|nature of (?:the |his |her )?(?:job|work)',
    near('job|work|position|duties', 30, 'needs?|requires?|demands?|involves?|entails?|lift\\w*|\\d+ ?(?:lbs?|pounds)'),
  ),
];

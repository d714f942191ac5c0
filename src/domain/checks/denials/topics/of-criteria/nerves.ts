import { beside, concept, near, NOT_ABLE } from './concept.ts';
import type { RecordRow } from '../of-record/row.ts';

const LESS =
  'decreased|decr\\.?|dec\\.?|diminished|dim\\.?|reduced|dull\\w*|absent|lost|less|blunted|impaired|down|hypo\\w*|↓';
const FEELING = 'sensation|sens\\.?|sensory|feeling|light touch|lt\\b|pin-?prick|pp\\b|touch|vibration|monofilament';
const REFLEX = 'achilles|patellar|biceps|triceps|brachioradialis|ankle jerk|knee jerk|reflex(?:es)?|dtrs?';
const TESTS = "slr|straight[- ]leg(?: rais\\w+)?|spurling\\w*(?:'s)?|slump|lasegue|bowstring|femoral stretch";
const DEFICIT = `${beside(FEELING, 24, LESS)}|${near(REFLEX, 20, 'trace|absent|diminished|decreased|hypoactive|sluggish|gone|lost|0\\b|1\\+|1\\/4|0\\/4')}|(?<![\\d/])[0-4][+-]? ?\\/ ?5|\\bfoot[- ]?drop|\\bweak(?:ness)?\\b[^.;]{0,30}\\b(?:ehl|toe|foot|ankle|dorsiflex\\w*|grip|wrist|biceps|triceps|deltoid|hand|quad\\w*)|\\b(?:ehl|triceps|biceps|grip|dorsiflex\\w*)\\b[^.;]{0,14}\\b(?:weak\\w*|[0-4][+-]?\\/5)|\\bdermatom\\w+ (?:loss|deficit|numb)`;
const ROOT = `${DEFICIT}|\\b(?:${TESTS})\\b[^.;,]{0,14}(?:\\+|\\bpos\\b|\\bpositive\\b|\\bat \\d\\d\\b|\\b(?:hurts|produces|reproduces|sends|shoots))`;
const CORD =
  "\\bhoffmann?\\w*(?:'s)?\\b[^.;,]{0,14}(?:\\+|\\bpos\\w*|\\bpresent|\\bboth|\\bbilateral)|\\b(?:positive|pos\\.?) (?:hoffmann?|babinski|romberg)|\\bbabinski\\b[^.;,]{0,12}(?:\\+|\\bpos\\w*|\\bup)|\\bup-?going toe|\\bhyper-?reflexi\\w+|\\b[34]\\+ (?:reflex|dtr|knee|ankle|patell)|\\b(?:reflex\\w*|dtrs?)\\b[^.;,]{0,16}\\b(?:brisk|3\\+|4\\+|hyper\\w*)|\\bclonus\\b|\\bmyelopath\\w+|\\bspastic\\w*|\\b(?:unsteady|cannot|poor|wide[- ]based)[^.;]{0,12}\\b(?:tandem|gait|heel-?to-?toe)|\\btandem\\b[^.;]{0,12}\\b(?:unsteady|unable|poor|impaired)|\\bromberg\\b[^.;,]{0,10}(?:\\+|\\bpos\\w*)|\\bcord (?:signal|compress\\w*|flatten\\w*|indent\\w*|edema)|\\bindent\\w* (?:the )?cord|\\blhermitte|\\bclums\\w+|\\bdrops? (?:plates|things|objects|cups|keys)|\\bbuttons\\b";

const LOST_FEELING =
  '(?:decreased|loss of|lost|impaired|absent|diminished|limitation or loss of) [a-z ]{0,24}(?:sensation|feeling|sensibility)|protective sensation|sensory (?:loss|deficits?|changes?|impairment)';

/** What a nerve of the hand does is no sign of a root. */
const ofRoots = (told: string): boolean =>
  !/\b(?:bilateral(?:ly)?|both (?:sides|legs|arms)) (?:normal|intact|5\/5)|\b(?:thenar|tinel|phalen|durkan|carpal|median|ulnar|two-point)/i.test(
    told,
  );

/** Roots, cord and nerves of the limbs, and the senses. */
export const nerveCriteria: readonly RecordRow[] = [
  concept(
    'signs of a nerve root',
    '(?:signs?|findings?|evidence|symptoms?) of [a-z ]{0,24}(?:radicul\\w+|nerve roots?)|radiculopath\\w*|radicular (?:signs?|findings?|involvement)|nerve root (?:signs?|involvement|compromise|dysfunction)',
    ROOT,
    {
      ofPart: true,
      unless: /\b(?:imaging|mri|electro\w*|emg|corroborat\w*|history|pain score)\b/,
      sentence: ofRoots,
    },
  ),
  concept(
    'a deficit of the nerves',
    'neurologic(?:al)? (?:deficits?|signs?|findings?|dysfunction|compromise|loss|impairment)',
    DEFICIT,
    {
      ofPart: true,
      sentence: ofRoots,
    },
  ),
  concept(
    'how the nerves were examined',
    'examination (?:of|for) [^.]*(?:radicul\\w*|nerve|neurolog\\w*|roots?|cord|sens\\w*|reflex\\w*|strength|motor)',
    `\\b(?:${REFLEX})\\b|\\b(?:${TESTS})\\b|\\b(?:sensation|strength|motor|neuro(?:logic\\w*)?|dermatom\\w*)\\b[^.;]{0,30}\\b(?:intact|normal|5\\/5|decreased|symmetric\\w*|full|deficits?|neg\\w*)`,
    {
      eitherWay: 'denied',
      ofChange: true,
    },
  ),
  concept(
    'signs of the cord',
    '(?:signs?|findings?|evidence|symptoms?) of [a-z ]{0,24}(?:cord|myelopath\\w+)|myelopath\\w*|(?:spinal )?cord (?:signs?|involvement|compromise|compression|dysfunction|findings?)|upper motor neuron|long[- ]tract',
    CORD,
    {
      unless: /\b(?:stimulat\w*|imaging|mri)\b/,
    },
  ),
  concept(
    'feeling that is lost',
    LOST_FEELING,
    `${beside(FEELING, 24, LESS)}|\\bnumb\\w*|\\bmonofilament\\b[^.;]{0,24}\\b(?:absent|missed|\\d of 10|\\d\\/10|lost)`,
    {
      ofPart: true,
    },
  ),
  concept('feeling that is lost', LOST_FEELING, `\\b${NOT_ABLE} feel\\b|\\bno feeling|\\bmonofilament not felt`, {
    ofPart: true,
    eitherWay: 'denied',
  }),
  concept(
    'weakness',
    'weak\\w*|motor (?:deficits?|loss|weakness|findings?)|(?:loss|lack|deficits?|limitation or loss) of (?:the |his |her )?(?:[a-z]+ )?strength|strength deficits?|paresis',
    `(?<![\\d/])[0-4][+-]? ?\\/ ?5|\\bfoot[- ]?drop|\\bdrops? (?:plates|things|objects|cups|keys|tools|pans)|\\b(?:ER|external rotation|extension|extensor) lag|\\blag (?:sign )?\\d|\\bdrop arm\\b[^.;]{0,10}(?:\\+|pos)|\\barm (?:falls|drops)|\\bfroment\\w*\\b[^.;]{0,12}(?:\\+|\\bpos\\w*|\\bpresent)|\\b${NOT_ABLE} (?:lift|raise|grip|open jars|heel walk|toe walk|stand on (?:heels|toes))|\\btrendelenburg\\b|\\bparesis`,
    {
      ofPart: true,
    },
  ),
  concept(
    'findings of the eyes or the space around',
    'visu[oa]\\w*|(?:field|vision|visual) (?:deficits?|loss|problems?|impairment)|neglect|perceptual',
    '\\bneglect\\b|\\bclock (?:drawing|test)|\\btrail(?:s|-making)? (?:a|b|making)|\\bfield cut|\\bhemianop\\w+|\\bdiplopia|\\bdouble vision|\\bvisual field|\\bblurr\\w+ vision|\\bvision \\d\\d\\/\\d+|\\brey complex|\\bblock design',
    {
      eitherWay: 'denied',
      cue: /\b(?:test|untest|assess|unassess|examin|unexamin|measur|evaluat|check|gaug|explor|look|address|unaddress)/,
      ofChange: true,
    },
  ),
  concept(
    'impaired thinking',
    'cogniti\\w+ (?:deficits?|impairment\\w*|problems?|complaints?|decline|testing|dysfunction)|memory (?:problems?|loss|deficits?|complaints?)|brain injury|concussi\\w+',
    '\\b(?:moca|mmse)\\b[^.;]{0,10}\\b(?:[0-9]|1\\d|2[0-5])(?:\\/30| of 30)?\\b|\\bforgets?\\b|\\bforgetful\\w*|\\bmemory\\b[^.;]{0,24}\\b(?:poor|loss|lapses|problem\\w*|impair\\w*|trouble)|\\b(?:poor|short-?term) memory|\\bgcs (?:[3-9]|1[0-3])\\b|\\blost consciousness|\\bloss of consciousness|\\bloc\\b|\\bword[- ]finding|\\bgets lost|\\bleft the stove|\\bwander\\w+|\\bconcussion|\\btbi\\b',
  ),
  concept(
    'signs of the ulnar or median nerve',
    '(?:carpal|cubital|ulnar|median)[a-z ]{0,24}(?:signs?|findings?|symptoms?)|(?:signs?|findings?|symptoms?) of (?:the )?(?:carpal|cubital|ulnar|median)',
    "\\b(?:tinel|phalen|durkan|froment|elbow flexion)\\w*(?:'s)?\\b[^.;,]{0,16}(?:\\+|\\bpos\\w*|\\bpresent)|\\bthenar\\b[^.;]{0,16}\\b(?:flat\\w*|wast\\w*|atroph\\w*|weak\\w*)|\\b(?:ring|small|little|thumb|index|middle)\\b[^.;]{0,20}\\b(?:numb\\w*|tingl\\w*|asleep)",
    {
      ofPart: true,
    },
  ),
  concept(
    'a nerve study that shows it',
    '(?:verif|confirm|corroborat|establish|support)\\w* (?:electrically|electrodiagnos\\w*|by (?:emg|ncs|nerve))|positive electrodiagnostic\\w*|electro(?:diagnostic|physiolog)\\w* (?:evidence|findings?|confirmation|support)',
    '\\b(?:emg|ncs|ncv|nerve conduction|electrodiagnos\\w+|latenc\\w+)\\b[^.;]{0,50}\\b(?:severe|moderate|mild|slow\\w*|prolonged|delay\\w*|abnormal|positive|consistent|show\\w*|reveal\\w*|m\\/s|ms\\b|fibrillation\\w*|denervat\\w*)',
    {
      sentence: told => !/\b(?:normal|negative|request\w*|pending)\b/i.test(told),
      ofPart: true,
    },
  ),
  concept(
    'balance that is poor, or falls',
    '(?:balance|gait)[a-z ]{0,20}(?:deficits?|problems?|impair\\w*|instabil\\w*|disturb\\w*|abnormal\\w*|gauged|tested|measured|assessed)|(?:poor|unsteady|impaired|difficulty with) (?:balance|gait)|fall risk|(?:risk of|history of|any) falls?|unstead\\w+',
    '\\b(?:fell|falls?|fallen|stumbl\\w+|trips?)\\b[^.;]{0,24}\\b(?:times|twice|once|at home|last|since|in the|week|month|bath\\w*)|\\b(?:berg|tug|timed up|tinetti|gait speed|romberg|tandem|walk(?:ing)? speed)\\b[^.;]{0,12}\\d|\\b(?:unsteady|wobbl\\w+|stagger\\w*|lurch\\w*|wide[- ]based|shuffl\\w+)|\\bberg\\b|\\btug \\d',
    {
      ofChange: true,
      eitherWay: 'denied',
      sentence: told =>
        !/\b(?:husband|wife|mother|father|son|daughter)\b/i.test(told) &&
        !/\b(?:no|denie[sd]|without) (?:[a-z]+ ){0,2}falls?\b|\b(?:fell|fallen|fall) (?:from|off|on|onto|down|at work)\b/i.test(
          told,
        ),
    },
  ),
];

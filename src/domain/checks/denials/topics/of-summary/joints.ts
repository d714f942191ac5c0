import { sameRegion } from '../../../letter/regions.ts';
import { isAffirmed, isOfParts } from '../../query.ts';
import { mayBeOfParts } from '../../sense/same-parts.ts';
import type { RecordRow } from '../of-record/row.ts';

const OF_ANOTHER_MATTER =
  /\b(?:improv\w*|worsen\w*|progress\w*|repair\w*|surg\w*|replac\w*|therapy|injection|chang\w*)\b/;
const SEVERE =
  /\b(?:no joint[- ]space|severe\w*|advanced|end[- ]stage|bone[- ]on[- ]bone|tricompartment\w*|(?:complete|near[- ]complete|total|marked) (?:loss|collapse|narrowing)|obliterat\w*|kellgren[^.;]{0,20}(?:3|4|iii|iv)|grade (?:3|4|iii|iv))\b/i;
const ARTHRITIS =
  /\b(?:osteo-?)?arthr(?:itis|osis|itic)\b|\bjoint[- ]space (?:narrowing|loss)|\bloss of (?:the )?(?:\w+ )?joint[- ]space|\bbone[- ]on[- ]bone|\bosteophyt\w*|\bdegenerative (?:joint|changes?|disease)|\bspurring|\bchondromalacia|\bkellgren|\bnarrowing\b|\bno joint[- ]space\b/i;
const TORN = /\b(?:slap lesion|bankart lesion|tear|tears|torn|rupture[d]?|detach\w*)\b/i;
const LAX =
  /\b(?:lachman|drawer|pivot[- ]shift|apprehension|sulcus|talar tilt|valgus stress|varus stress|stress (?:test\w*|films?|views?|x-?rays?|radiographs?))\w*\b(?![^.;]{0,25}\b(?:negative|normal|stable|no)\b)[^.;]{0,40}?(?:\bpositive|\d\s?\+|\b\d+ ?mm|\bgrade \d|\blax\w*|\bopen\w*|\b\d+ degrees)|\bpositive (?:[a-z]+ ){0,2}(?:lachman|drawer|pivot|apprehension|sulcus)|\blax(?:ity)?\b|\bunstable\b|\binstability\b|\bsublux\w*|\bdislocat\w*/i;

const SPINE: readonly string[] = ['lumbar spine', 'cervical spine', 'thoracic spine', 'spine'];

/** Signs of a joint, its cartilage, ligaments and tendons, as an examination, a study or the person tells of them. */
export const jointRows: readonly RecordRow[] = [
  {
    asks: 'arthritis of that joint',
    words:
      /\b(?:osteo-?)?arthr(?:itis|osis|itic)\b|\bjoint[- ]space\b|\bdegenerative (?:joint|changes?)|\bbone[- ]on[- ]bone/,
    unless: /\b(?:rheumatoid|psoriatic|septic|inflammatory|post-?\s?surgical)\b/,
    said: ARTHRITIS,
    ofPart: 'itself',
    sentence: (said, { own }) =>
      !/\b(?:advanced|severe|end[- ]stage|significant|marked)\b/.test(own) || SEVERE.test(said),
  },
  {
    asks: 'instability of the spine',
    words:
      /\b(?:segmental|spinal|vertebral|lumbar|cervical|dynamic|intersegmental)\b[^.]{0,16}\binstab\w*|\bspondylolisthesis|\b(?:antero|retro)?listhesis|\btranslation\b|\babnormal (?:motion|movement)\b|\binstab\w*\b[^.]{0,30}\b(?:flexion|spine|segment\w*)/,
    said: /\bgrade (?:\d|i{1,3}) slip|\b(?:spondylo|antero|retro)listhesis|\blisthesis|\b\d+(?:\.\d+)? ?mm (?:of )?(?:motion|translation|movement|slip\w*|shift)|\b(?:translat\w+|slip\w*|moves?|moved|motion|shift\w*)\b[^.;]{0,25}\b\d+(?:\.\d+)? ?mm|\bunstable\b|\binstability\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'instability of the spine',
    onlyOf: SPINE,
    words: /\binstab\w*|\bunstable\b|\bmovement of (?:a|the) segment/,
    unless: /\b(?:gait|emotion\w*|vital|joint|knee|shoulder|ankle)\b/,
    said: /\bgrade (?:\d|i{1,3}) slip|\b(?:spondylo|antero|retro)listhesis|\blisthesis|\b\d+(?:\.\d+)? ?mm (?:of )?(?:motion|translation|movement|slip\w*|shift)|\b(?:translat\w+|slip\w*|moves?|moved|motion|shift\w*)\b[^.;]{0,25}\b\d+(?:\.\d+)? ?mm|\bunstable\b|\binstability\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'a torn meniscus',
    words:
      /\bmenisc\w*\b(?=[\s\S]*\b(?:patholog\w*|tears?|torn|imaging|mri|injury|damage|derangement))|\b(?:patholog\w*|tears?|torn|imaging|mri|injury)\b(?=[\s\S]*\bmenisc)/,
    said: /\b(?:tears?|torn)\b[^.;]{0,60}\bmenisc\w*|\bmenisc\w*\b[^.;]{0,30}\b(?:tears?|torn)\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'signs of the meniscus',
    words: /\b(?:menisc\w*|mcmurray\w*|joint[- ]line|apley\w*|thessaly|internal derangement)\b/,
    unless: OF_ANOTHER_MATTER,
    said: /\b(?:mcmurray|apley|thessaly|steinmann)\w*\b(?![^.;]{0,25}\b(?:negative|normal|no)\b)[^.;]{0,30}\b(?:positive|pain\w*|clicks?|produc\w*)|\bpositive (?:[a-z]+ ){0,2}(?:mcmurray|apley|thessaly)|\bjoint[- ]line tender\w*|\btender\w*\b[^.;]{0,40}\bjoint[- ]line|\bjoint[- ]line (?:was|is) (?:\w+ )?tender|\b(?:locks|locking|catches|catching|buckl\w+|giv\w+ way)\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'locking, catching or giving way',
    words:
      /\b(?:mechanical (?:symptoms?|complaints?|signs?)|locking|locks|catching|catches|giving way|gives way|buckling|buckles|popping|clicking)\b/,
    unless: /\bback\b/,
    sentence: (told, { own }) =>
      /\b(?:mechanical (?!block)|giv\w+|buckl\w+)/.test(own) || /\b(?:lock|catch|pop|click)/i.test(told),
    said: /\b(?:locks|locked|locking|catches|catching|(?:gets?|getting|got) stuck|sticks|gives? (?:way|out)|gave (?:way|out)|giving (?:way|out)|buckl\w+|pops|popping|clicks|clicking)\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'laxity or giving way',
    words: /\b(?:instab\w*|unstable|sublux\w*|dislocat\w*)\b/,
    // What a ligament or a test of it shows is not told by a knee that gives way.
    unless:
      /\b(?:ligament\w*|lax\w*|drawer|lachman\w*|pivot|repair|reconstruct\w*|surgery|flexion|spine|lumbar|cervical|listhesis|gait|balance)\b/,
    said: new RegExp(`${LAX.source}|\\b(?:gives?|gave|giving) (?:way|out)\\b|\\bbuckl\\w+`, 'i'),
    ofPart: 'itself',
  },
  {
    asks: 'laxity',
    words: /\b(?:ligament\w*|laxity|lax|drawer|lachman\w*|pivot)\b/,
    unless: /\b(?:repair|reconstruct\w*|surgery|flexion|spine|lumbar|cervical|listhesis|gait|balance)\b/,
    said: LAX,
    ofPart: 'itself',
  },
  {
    asks: 'a torn tendon of the cuff',
    words:
      /\b(?:cuff|supraspinatus|infraspinatus|subscapularis|labr\w+|biceps|achilles|tendon)\b[^.]{0,30}\b(?:tears?|torn|rupture|patholog\w*|injury)|\b(?:tears?|rupture)\b[^.]{0,30}\b(?:cuff|supraspinatus|infraspinatus|subscapularis|labr\w+|biceps|achilles|tendon)/,
    unless: /\b(?:full-?\s?thickness|complete|massive|repair\w*|signs?)\b/,
    said: TORN,
    ofPart: 'itself',
    sentence: (said, { own }) =>
      (own.match(/\b(?:cuff|supraspinatus|infraspinatus|subscapularis|labr|biceps|achilles)/g) ?? []).some(
        name =>
          said.toLowerCase().includes(name) ||
          (name === 'labr' && /\b(?:slap|bankart)\b/i.test(said)) ||
          (name === 'cuff' && /\b(?:supra|infra)spinatus|subscapularis/i.test(said)),
      ),
  },
  {
    asks: 'signs of the labrum',
    words: /\blabr\w+|\bo'brien\w*|\bcrank\b/,
    unless: /\b(?:repair|mri|imaging|arthrogram)\b/,
    said: /\b(?:o'?brien|crank|biceps load|speed|jerk|clunk|compression-rotation)\w*(?:'s)?\b(?![^.;]{0,30}\b(?:negative|normal|no)\b)[^.;]{0,40}\b(?:positive|painful)|\bpositive (?:[a-z]+ ){0,2}(?:o'?brien|crank|biceps load)/i,
    ofPart: 'itself',
  },
  {
    asks: 'signs of the epicondyle',
    words: /\bepicondyl\w*|\btennis elbow/,
    unless: OF_ANOTHER_MATTER,
    said: /\bepicondyl\w*\b[^.;]{0,25}\b(?:tender\w*|pain\w*)|\b(?:tender\w*|pain\w*)\b[^.;]{0,30}\bepicondyl\w*|\bresisted wrist\b|\bcozen|\bepicondylitis/i,
    ofPart: 'itself',
  },
  {
    asks: 'a finger that catches',
    words: /\btrigger(?:s|ed|ing)?\b(?! points?)/,
    unless: /\b(?:points?|headache\w*|allerg\w*|injections?|therapy|splint\w*)\b/,
    said: /\b(?:finger|thumb|digit)s?\b[^.;]{0,25}\b(?:locks?|locking|catch\w*|trigger\w*|stuck|sticks|snaps?)|\btriggering\b/i,
  },
  {
    asks: 'films under stress',
    words:
      /\bstress (?:views?|films?|x-?rays?|radiograph\w*)|\bflexion[-/ ](?:and )?extension (?:views?|films?|x-?rays?|radiograph\w*)/,
    said: /\bstress (?:views?|films?|x-?rays?|radiograph\w*)|\bflexion[-/ ](?:and )?extension (?:views?|films?|x-?rays?|radiograph\w*)/i,
    ofPart: 'itself',
  },
  {
    asks: 'a tear',
    words: /\b(?:tears?|torn|ruptur\w*)\b/,
    unless: /\b(?:new|recurrent|repeat|menisc\w*|re-?\w*)\b/,
    said: TORN,
    ofPart: 'itself',
    sentence: (told, { own }) =>
      !/\b(?:complete|full[- ]thickness|massive)\b/.test(own) || !/\bpartial\w*\b/i.test(told),
  },
  {
    asks: 'a tear that has come again',
    words: /\b(?:new|recurrent|repeat) (?:tears?|herniat\w*|rupture)|\bre-?(?:tears?|herniat\w*|rupture)/,
    ofChange: true,
    said: /\b(?:new|recurrent|repeat) (?:tear|herniat\w*|rupture|extrusion)|\bre-?(?:torn|tear|herniat\w*|ruptured?)\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'inserts for the shoes',
    words: /\b(?:inserts?|insoles?|arch supports?|heel (?:cups?|pads?|lifts?)|orthotics?|prefabricated)\b/,
    unless: /\bcustom\b/,
    said: /\b(?:inserts?|insoles?|arch supports?|heel (?:cups?|pads?|lifts?)|orthotics?)\b/i,
  },
  {
    asks: 'a painful arc',
    words: /\bpainful arc\b|\barc of (?:motion|movement|abduction)/,
    said: /\bpainful arc\b|\barc\b[^.;]{0,20}\b(?:painful|pain)\b|\bpain(?:ful)?\b[^.;]{0,20}\b(?:from|between) \d+ ?(?:to|and|-) ?\d+ degrees/i,
    ofPart: 'itself',
  },
  {
    asks: 'signs of impingement',
    words: /\b(?:impingement (?:signs?|tests?|findings?|maneuvers?)|signs? of impingement|hawkins|neer)\b/,
    said: /\b(?:hawkins|neer|impingement (?:signs?|tests?))\w*\b(?![^.;]{0,30}\b(?:negative|normal|no)\b)[^.;]{0,40}\b(?:positive|painful|produc\w*|reproduc\w*)|\bpositive (?:[a-z]+ ){0,3}(?:hawkins|neer|impingement)/i,
    ofPart: 'itself',
  },
  {
    asks: 'weakness of the cuff',
    words:
      /\b(?:cuff|abduct\w*|external rotation)\b[^.]{0,30}\b(?:weak\w*|strength)|\bweak\w*\b[^.]{0,30}\b(?:cuff|abduct\w*|shoulder|external rotation)/,
    said: /(?<![\d/])[0-4]\s?[+-]?\s?\/\s?5\b|\bdrop[- ]arm\b[^.;]{0,20}\bpositive|\bpositive drop|\bweak\w*/i,
    ofPart: 'itself',
  },
  {
    asks: 'lost motion',
    words:
      /\b(?:motion|rom|elevation|flexion|extension|abduction|rotation|mobility)\b[^.]{0,30}\b(?:loss|limit\w*|restrict\w*|decreas\w*|reduc\w*|deficits?|impair\w*)|\b(?:loss|lost|limit\w*|restrict\w*|decreas\w*|reduc\w*|impaired|deficits?)\b[^.]{0,20}\b(?:motion|rom|elevation|flexion|extension|abduction|rotation)\b|\bstiff(?:ness)?\b|\bfrozen\b|\b(?:limit\w*|restrict\w*|trouble|difficult\w*) (?:in|of|on|with) (?:moving|movement|mobility)/,
    unless: OF_ANOTHER_MATTER,
    kinds: ['exam-finding'],
    fact: (fact, { parts }) =>
      fact.kind === 'exam-finding' &&
      isAffirmed(fact) &&
      fact.value.finding === 'decreased range of motion' &&
      mayBeOfParts(fact.value, parts, sameRegion),
    said: /(?!\b(?:motion|flexion|rom)\b[^.;]{0,30}\b0 ?(?:to|-) ?1[2-9]\d)(?:\bstiff(?:ness|er)?\b|\b(?:limited|restricted|decreased|reduced|diminished|lost|loss of|lacks?|stiff\w*)\b[^.;]{0,40}\b(?:motion|flexion|extension|abduction|rotation|rom|bending)\b|\b(?:motion|flexion|extension|abduction|rotation|rom|bending)\b[^.;]{0,30}\b(?:limited|restricted|decreased|reduced|diminished|only|stuck|lost|half|lacks?|(?:to|was|of|is) (?!1[5-9]\d)\d+)\b|\b(?:cannot|can't|unable to|could not|can only) (?:raise|lift|reach|bend|straighten|extend|flex|abduct|turn|make a fist)|\b(?:flexes|bends|extends|abducts|raises)\b[^.;]{0,16}\bto (?!1[2-9]\d)\d|\brom\b[^.;]{0,8}\b\d+ ?(?:-|to) ?(?!1[2-9]\d)\d|\bstiffness\b|\bcontracture|\bfrozen\b)/i,
    sentence: told => !/\b(?:same as|equal to|symmetric\w*)\b/i.test(told),
    ofPart: 'itself',
  },
  {
    asks: 'swelling',
    words: /\b(?:effusions?|swelling|swollen|edema|fluid)\b/,
    said: /\b(?:effusion|swollen|swelling|ballott\w+|boggy|edema|fluid (?:wave|in))\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'crepitus',
    words: /\b(?:crepit\w*|bony enlargement|grinding)\b/,
    said: /\b(?:crepit\w*|bony (?:enlargement|hypertrophy)|grinding|grinds)\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'pain or other symptoms at night',
    words:
      /\b(?:night(?:time|ly)?|nocturnal)\b[^.]{0,12}\b(?:pain|symptoms?|complaints?|numbness|tingling|paresthesias?)\b|\b(?:pain|symptoms?|numbness|tingling)\b[^.]{0,20}\b(?:at night|nighttime|during the night|nocturnal)/,
    said: /\bnight(?:time|ly)? pain|\bpain\b[^.;]{0,25}\b(?:at|during the) night|\bwak(?:es|ing|ens) (?:(?:him|her|them|up)|with|from)|\b(?:nights? a week|every night|each night|all night)\b|\bawak\w+|\bwok(?:e|en)\b (?:up |by |at night|from |with )|\b(?:cannot|unable to) (?:sleep|lie|roll) on|\bnocturnal|\b(?:pain\w*|numb\w*|tingl\w*|asleep)\b[^.;]{0,25}\bnights?\b/i,
    ofPart: 'itself',
  },
  {
    asks: 'tight or guarded muscles',
    words: /\b(?:spasms?|hyperton\w*|guarding|muscle tightness|rigidity)\b/,
    said: /\b(?:spasms?|hyperton\w*|guarding|guarded|rigid(?:ity)?|tightness)\b/i,
    ofPart: 'itself',
    // Guarding is no spasm.
    sentence: (said, { own }) =>
      !/\bspasms?\b/.test(own) || /\b(?:hyperton|guard|rigid)/.test(own) || /\bspasms?\b/i.test(said),
  },
  {
    asks: 'tenderness',
    words: /\btender\w*\b|\bpain (?:on|to|with) palpation/,
    said: /\btender(?:ness)?\b|\bpain(?:ful)? (?:on|to|with) palpation/i,
    ofPart: 'itself',
  },
  {
    asks: 'signs of the facet joints',
    words: /\bfacet\w*\b(?=[\s\S]*\b(?:signs?|findings?|loading|tender\w*|pain|mediated|symptoms?|exam\w*|pathology))/,
    unless: /\b(?:injections?|blocks?|ablation|rhizotomy|relief)\b/,
    said: /\bfacet\w*\b(?![^.;]{0,12}\bnot\b)[^.;]{0,25}\b(?:loading|tender\w*|pain|stress|hypertrophy|arthr\w*)(?![^.;]{0,20}\b(?:negative|normal)\b)|\b(?:tender\w*|pain)\b[^.;]{0,30}\bfacets?\b|\bpain\b[^.;]{0,20}\b(?:with|on) extension\b|\b(?:extension|rotation)\b[^.;]{0,40}\b(?:reproduc\w*|provok\w*|painful|increas\w*|brings? on)\b|\bkemp\w*\b[^.;]{0,20}\bpositive/i,
    ofPart: 'itself',
  },
  {
    asks: 'stiffness',
    words: /\bstiff\w*/,
    unless: /\b(?:improv\w*|morning|post-?operative)\b/,
    kinds: ['complaint'],
    fact: (fact, { parts }) =>
      fact.kind === 'complaint' && isAffirmed(fact) && fact.value.name === 'stiffness' && isOfParts(fact.value, parts),
  },
  {
    asks: 'a positive test',
    words: /\b(?:positive|orthop(?:a)?edic|special|provocative) (?:[a-z]+ ){0,2}(?:tests?|signs?|maneuvers?)\b/,
    unless: /\b(?:drug|urine|lab\w*|blood|electro\w*|nerve|negative)\b/,
    kinds: ['exam-finding'],
    fact: (fact, { parts }) =>
      fact.kind === 'exam-finding' &&
      isAffirmed(fact) &&
      fact.value.finding.startsWith('positive ') &&
      (parts.sides.length === 0 || fact.value.side !== null) &&
      isOfParts(fact.value, parts),
    said: /\b(?:tests?|signs?|maneuvers?|raising|raise|compression|loading)\b[^.;,]{0,12}\b(?:is|was|were) positive\b/i,
    ofPart: true,
  },
  {
    asks: 'an unsteady gait or falls',
    words: /\bgait\b|\bfalls?\b|\bfallen\b|\bbalance\b|\bunstead\w*|\blimp\w*\b|\bantalgic\b/,
    unless: /\b(?:mechanism|risk|train\w*)\b/,
    said: /\b(?:antalgic|limps?|limping|unstead\w*|wide[- ]based|shuffl\w*|off[- ]balance|poor balance|loses? (?:his|her) balance|imbalance|falls|fallen|stumbl\w*|stagger\w*|(?<!\b(?:husband|wife|mother|father|son|daughter|brother|sister) )fell (?:again|once|twice|several|three|four|last|two|\d))\b/i,
  },
];

import type { RecordRow } from '../of-record/row.ts';

/** A movement or posture: its words in a denial, and in a summary. */
type Movement = readonly [denied: RegExp, told: string];

// biome-ignore format: a table reads in columns
const MOVEMENTS: readonly Movement[] = [
  [/\b(?:turn\w*|rotat\w*|twist\w*)\b/,                          'turn\\w*|rotat\\w*|twist\\w*|look(?:ing)? over'],
  [/\b(?:bend\w*|flex\w*|stoop\w*)\b/,                            'bend\\w*|flex\\w*|stoop\\w*'],
  [/\b(?:exten\w*|arch\w*)\b/,                                    'exten\\w*|arch\\w*'],
  [/\b(?:abduct\w*|rais\w*|elevat\w*|overhead|reach\w*|lift\w*)\b/, 'abduct\\w*|rais\\w*|elevat\\w*|overhead|reach\\w*|lift\\w*'],
  [/\bsquat\w*/,                                                   'squat\\w*'],
  [/\bkneel\w*/,                                                   'kneel\\w*'],
  [/\b(?:walk\w*|ambulat\w*|step\w*|gait)\b/,                     'walk\\w*|ambulat\\w*|step\\w*|gait'],
  [/\b(?:stairs?|climb\w*)\b/,                                    'stairs?|climb\\w*'],
  [/\bstand\w*/,                                                   'stand\\w*'],
  [/\b(?:sit|sits|sitting)\b/,                                    'sit|sits|sitting'],
  [/\b(?:grip\w*|grasp\w*|squeez\w*|pinch\w*)\b/,                 'grip\\w*|grasp\\w*|squeez\\w*|pinch\\w*'],
  [/\b(?:ly(?:ing)|lie|lies|roll\w*|sleep\w*|side)\b/,            'lying|lies?|lay|roll\\w*|sleep\\w*'],
  [/\b(?:push\w*|pull\w*)\b/,                                     'push\\w*|pull\\w*'],
  [/\b(?:chew\w*|jaw|mouth)\b/,                                   'chew\\w*|opening|mouth'],
  [/\b(?:driv\w*)\b/,                                             'driv\\w*'],
  [/\b(?:breath\w*|cough\w*)\b/,                                  'breath\\w*|cough\\w*|inspir\\w*'],
  [/\b(?:motion|mov\w*)\b/,                                       'motion|mov\\w*|flex\\w*|exten\\w*|rotat\\w*|abduct\\w*'],
];

const HURTS =
  '(?:pain\\w*|discomfort|hurts?|sore\\w*|aches?|tender\\w*|aggravat\\w*|worse|worsen\\w*|exacerbat\\w*|increas\\w*|provok\\w*)';
const HARD =
  "(?:cannot|can't|unable|not able|inability|difficult\\w*|trouble|problems?|limit\\w*|restrict\\w*|hard|only|help\\w*|assist\\w*|needs?)";

const made = new Map<string, RegExp>();
function near(one: string, movements: string): RegExp {
  const key = `${one} ${movements}`;
  const known =
    made.get(key) ??
    new RegExp(`\\b${one}\\b[^.;]{0,60}\\b(?:${movements})\\b|\\b(?:${movements})\\b[^.;]{0,30}\\b${one}\\b`, 'i');
  made.set(key, known);
  return known;
}

const deniedOf = (own: string): readonly Movement[] => MOVEMENTS.filter(([denied]) => denied.test(own));
const tells =
  (one: string) =>
  (told: string, own: string): boolean =>
    deniedOf(own).some(([, movements]) => near(one, movements).test(told));
const tellsPain = tells(HURTS);
const tellsTrouble = tells(`(?:${HARD}|${HURTS})`);

const ANY = MOVEMENTS.map(([denied]) => denied.source).join('|');

/** That a movement hurts or is hard, where it is said to go without. */
export const movementRows: readonly RecordRow[] = [
  {
    asks: 'pain with that movement',
    words: new RegExp(`^(?:pain|discomfort)\\w* (?:with|on|upon|during|when|in|while)\\b(?=[\\s\\S]*(?:${ANY}))`),
    unless: /\b(?:palpat\w*|medicat\w*|score|improv\w*|relief|reduc\w*|more than|over \d)\b/,
    ofChange: true,
    said: new RegExp(`\\b${HURTS}\\b`, 'i'),
    ofPart: 'itself',
    sentence: (told, { own }) => tellsPain(told, own),
  },
  {
    asks: 'difficulty with that movement',
    words: new RegExp(`^difficult\\w*,?(?: or assistance needed,)? (?:with|in|on)\\b(?=[\\s\\S]*(?:${ANY}))`),
    unless: /\b(?:improv\w*|relief|reduc\w*|medicat\w*|swallow\w*|tasks?)\b/,
    ofChange: true,
    said: new RegExp(`\\b(?:${HARD}|${HURTS})\\b`, 'i'),
    eitherWay: 'denied',
    ofPart: 'itself',
    sentence: (told, { own }) =>
      tellsTrouble(told, own) && !/\b(?:no|without|w\/o|denie[sd]|normal|independent\w*)(?:\b|\s)/i.test(told),
  },
];

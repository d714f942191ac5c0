/** What only a person does, as letters tell it. */
const TELLING =
  'presents\\s+(?:today|with|for|in|again)|appeared\\s+(?:for|on|at|before)|comes\\s+(?:in|back|for|today)|came\\s+in|objected|(?:noted|found|described|documented|diagnosed|performed|gave|declared)\\s+(?!(?:in|on|at|to|with|by|over|during|from|and|as|under|throughout|bilaterally|today|but|for)\\b)(?=\\p{Ll})|reports?|reported|states?|stated|denie[sd]|complain(?:s|ed)|presented|underwent|returned|sustained|recommended|recommends|interpreted|translated|retired|opines|concurs|concurred|prescribes|opined|prescribed|examined|evaluated|agreed|disagreed|wrote|writes|believe[sd]|feels|felt|saw|says?|said|asked|told|testified|signed|ordered|requested|referred|advised|walks|lives|drives|drove|fell|twisted|lifted|attended|cooks|shops|cleans|cares|washes|babysits|helps\\s+(?:him|her|with)|has\\s+(?:failed|tried|undergone)|(?:rolled|sprained|hurt|injured|bumped|slipped|tripped|stepped|pushed|pulled|carried|dropped|landed|jumped|picked|brought|needs|wants|keeps|kept|manages|prefers|misses|okayed)\\s+(?:the|an?|his|her|my|our|their|to|more|some|help|on|off|over|up|in)';
/** How old only a person is said to be: `is a 52 year old man`. */
const AGE = String.raw`born|(?:is|was)\s+an?\s+\d{1,3}[\s-]*(?:years?|yrs?|y\.?o)`;
/** What a person does, and seldom a thing. */
const DOING =
  'is|was|has|had|may|might|can|cannot|could|will|would|should|must|presents?|continues?|continued|notes|noted|works|worked|takes|remains';
/** What is told of a person, and not of a bill or a mark. */
const BEING =
  'does\\s+not|did\\s+not|is\\s+(?:an?\\s+\\d{1,3}|doing|able|unable|feeling|going|taking|working|still|here|back)|(?:was|were)\\s+(?:also\\s+)?present|rated|was\\s+(?:seen|examined|evaluated|injured|born|diagnosed|prescribed|treated|working|lifting)|has\\s+been\\s+(?:seen|treated|working|taking)|works|worked|takes|took|called|tells?|says?|wants|asks|cried|went|came|thinks|knows|sleeps';
/** What belongs to a person. */
const OWN =
  'report|letter|note|opinion|pain|injury|wife|husband|mother|father|attorney|doctor|complaints?|evaluation|examination|request|direct\\s(?:line|number|extension)|extension|voice\\s?mail|cell(?:\\s?phone)?|e-?mail';

/** Behind a word that may be a person's: what only a person does, or whose something is. */
export const tellsAsPerson = new RegExp(`^(?:['’]s\\b|,?\\s+(?:${TELLING}|${AGE})\\b)`, 'u');

/** Behind a given name that is a word, or a capital word a sentence begins with: what is told of persons alone, and what they have. */
export const isToldOfPerson = new RegExp(
  `^(?:['’]s?\\s+(?:${OWN})|,?\\s+(?:(?:also|then|later|again|now|still|further)\\s+)?(?:${TELLING}|${BEING}))\\b`,
  'u',
);

/** Behind initials, which are seldom anything else: also what a person does among others. */
export const doesAsPerson = new RegExp(`^(?:['’]s\\b|,?\\s+(?:${TELLING}|${DOING})\\b)`, 'u');

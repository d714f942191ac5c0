/** Verbs by which papers and persons tell of a thing, and by which care is given, in the forms that a denial needs. */

/** Participles that are not made by rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  show: 'shown|showed',
  find: 'found',
  see: 'seen',
  give: 'given',
  'bring up': 'brought\\s+up',
  'bring out': 'brought\\s+out',
  'put forward': 'put\\s+forward',
  'set out': 'set\\s+out',
  'set forth': 'set\\s+forth',
  'set down': 'set\\s+down',
  'spell out': 'spelled\\s+out|spelt\\s+out',
  'bear out': 'borne\\s+out',
  'make clear': 'made\\s+clear',
  tell: 'told',
  prove: 'proven|proved',
  submit: 'submitted',
  undergo: 'undergone|underwent',
  undertake: 'undertaken',
  do: 'done(?!\\s+away\\b)',
  have: 'had',
  take: 'taken(?!\\s+(?:place|away|care|hold|effect)\\b)',
  begin: 'begun',
  make: 'made(?!\\s+(?:(?:any|an?|much)\\s+)?(?:difference|dent|better|worse)\\b)',
  run: 'run',
  draw: 'drawn',
  send: 'sent',
  try: 'tried|trialed|trialled',
  'carry out': 'carried\\s+out',
  'refer to': 'referred\\s+to',
  'allude to': 'alluded\\s+to',
  'touch on': 'touched\\s+(?:up)?on',
  'comment on': 'commented\\s+(?:up)?on',
  'remark on': 'remarked\\s+(?:up)?on',
  'elaborate on': 'elaborated\\s+(?:up)?on',
  'expand on': 'expanded\\s+(?:up)?on',
  'speak to': 'spoken\\s+(?:to|of)',
  'attest to': 'attested\\s+to',
  'testify to': 'testified\\s+to',
  'point to': 'pointed\\s+to',
  'complain of': 'complained\\s+of',
  'account for': 'accounted\\s+for',
  'put on paper': 'put\\s+on\\s+paper',
  'put down': 'put\\s+down',
  'write down': 'written(?:\\s+down)?',
  hold: 'held',
  teach: 'taught(?!\\s+to\\b)',
  seek: 'sought',
  wear: 'worn(?!\\s+(?:off|out|down)\\b)',
  'put to the test': 'put\\s+to\\s+the\\s+test',
  'give a trial':
    'given\\s+(?:an?\\s+)?(?:(?:fair|adequate|proper|real|full|formal)\\s+)?(?:trial|try|chance|go)(?!\\s+(?:of|with)\\b)',
  'make out': 'made\\s+out',
  'hint at': 'hinted\\s+at',
  'come across': 'come\\s+across',
};

function participleOf(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

const presentOf = (verb: string): string => verb.replaceAll(' ', '\\s+');
/** "documents", "carries out" */
const thirdOf = (verb: string): string => {
  const [first = '', ...rest] = verb.split(' ');
  const third = /[^aeiou]y$/.test(first)
    ? `${first.slice(0, -1)}ies`
    : /(?:s|sh|ch|o)$/.test(first)
      ? `${first}es`
      : `${first}s`;
  return [third, ...rest].join('\\s+');
};

// biome-ignore format: words read in lines
/** To tell. Neither "support" nor "indicate" stands here: what is said of them is mostly a conclusion. */
const TELLING = [
  'document', 'demonstrate', 'outline', 'show', 'report', 'describe', 'mention', 'identify', 'establish', 'furnish', 'include',
  'address', 'specify', 'detail', 'note', 'reflect', 'substantiate', 'contain', 'state', 'record', 'provide', 'list', 'discuss',
  'reveal', 'corroborate', 'confirm', 'verify', 'quantify', 'disclose', 'depict', 'cite', 'acknowledge', 'supply', 'present',
  'explain', 'clarify', 'delineate', 'chronicle', 'convey', 'summarize', 'characterize', 'assert', 'claim', 'observe', 'elicit',
  'detect', 'appreciate', 'enumerate', 'catalogue', 'chart', 'log', 'note down', 'recount', 'relate', 'articulate', 'evidence',
  'evince', 'illustrate', 'prove', 'submit', 'find', 'see', 'give', 'tell', 'bring up', 'bring out', 'put forward', 'set out',
  'set forth', 'set down', 'spell out', 'bear out', 'make clear', 'refer to', 'allude to', 'touch on', 'comment on', 'remark on',
  'elaborate on', 'expand on', 'speak to', 'attest to', 'testify to', 'point to', 'complain of', 'account for', 'endorse',
  'raise', 'voice', 'ascertain', 'determine', 'measure', 'assess', 'evaluate', 'quote', 'rate', 'score', 'grade', 'test', 'come across', 'palpate', 'put on paper',
  'put down', 'write down', 'compare', 'hint at', 'locate', 'discern', 'make out', 'glean', 'infer', 'gather', 'deduce', 'trace', 'hold', 'exhibit', 'display',
  'diagnose', 'assign', 'gauge',
];

// biome-ignore format: words read in lines
/** To give, get or do: what is done with care, studies and steps of it. */
const DOING = [
  'try', 'attempt', 'undergo', 'undertake', 'perform', 'do', 'complete', 'obtain', 'receive', 'use', 'utilize', 'carry out', 'attend',
  'make', 'provide', 'render', 'administer', 'take', 'order', 'initiate', 'start', 'begin', 'explore', 'pursue', 'exhaust', 'offer',
  'prescribe', 'employ', 'implement', 'institute', 'conduct', 'run', 'execute', 'sign', 'secure', 'check', 'query', 'screen',
  'stratify', 'calculate', 'teach', 'seek', 'consult', 'put to the test', 'give a trial', 'introduce', 'draw', 'send', 'engage in', 'participate in', 'enter into',
];

/** "document", "show" */
export const TELL = TELLING.map(presentOf).join('|');
/** "documents", "shows" */
export const TELLS = TELLING.map(thirdOf).join('|');
/** "documented", "shown" */
export const TOLD = TELLING.map(participleOf).join('|');
/** "try", "perform" */
export const DO = `take(?!\\s+place)|${DOING.filter(verb => verb !== 'take')
  .map(presentOf)
  .join('|')}`;
/** "tried", "performed" */
export const DONE = DOING.map(participleOf).join('|');

const SINGLE = /^[a-z]+$/;
/** Participles that say another thing behind "un": "unfound" is no word, "unrelated" and "unheld" another. */
const NOT_BEHIND_UN = new Set([
  'related',
  'held',
  'found',
  'given',
  'had',
  'run',
  'made',
  'included',
  'raised',
  'used',
]);
const negatedOf = (verbs: readonly string[]): string =>
  verbs
    .flatMap(verb => participleOf(verb).split('|'))
    .filter(word => SINGLE.test(word) && !NOT_BEHIND_UN.has(word))
    .map(word => `un${word}`)
    .join('|');
/** "undocumented", "unshown" */
export const UNTOLD = `${negatedOf(TELLING)}|unsaid|unremarked|undescribed|unspoken|unexamined|unassessed`;
/** "untried", "unperformed" */
export const UNDONE = `${negatedOf(DOING)}|untrialed|undrawn|unworn`;

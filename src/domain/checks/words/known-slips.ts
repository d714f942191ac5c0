/** Stems whose last letter stands twice before an ending. */
const DOUBLED =
  'occur refer prefer transfer defer infer confer incur recur concur begin admit submit permit omit commit remit transmit control compel propel expel excel equip stop drop slip wrap regret unwrap step trip run get put sit cut plan';
/** "Planed", "siting", "wraping": words of their own, or nearly. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['planed', 'planing', 'siting', 'cuting', 'sited', 'stepes']);

/** Of three letters and none. */
const SHORT =
  'tht=that tha=that wth=with wih=with wer=were hav=have hve=have frm=from fom=from whn=when thn=then thi=this pst=past tme=time usd=used sme=same ony=only als=also pai=pain bac=back kne=knee wek=week nto=not ahs=has hsi=his';

/** Verbs with "not" whose apostrophe is lost. */
const NOT_TO = 'is are was were has have had does did do could would should'.split(' ');
/** Of these there are no several. */
const NONE_OF_SEVERAL = 'numbness tenderness advice homework furniture knowledge phenomena';

/** Everyday slips that a rule of spelling takes for words, and short words that are nearly no other. */
export const KNOWN_SLIPS: ReadonlyMap<string, string> = new Map([
  ['teh', 'the'],
  ['hte', 'the'],
  ['adn', 'and'],
  ['nad', 'and'],
  ['hsa', 'has'],
  ['fro', 'for'],
  ['wsa', 'was'],
  ...SHORT.split(' ').map((pair): [string, string] => [
    pair.slice(0, pair.indexOf('=')),
    pair.slice(pair.indexOf('=') + 1),
  ]),
  ...NOT_TO.map((verb): [string, string] => [`${verb}nt`, `${verb}n't`]),
  ...NONE_OF_SEVERAL.split(' ').map((noun): [string, string] => [noun.endsWith('ss') ? `${noun}es` : `${noun}s`, noun]),
  ['ofthe', 'of the'],
  ['inthe', 'in the'],
  ['tothe', 'to the'],
  ['hyperthenar', 'hypothenar'],
  ['indiscriminant', 'indiscriminate'],
  ['untill', 'until'],
  ['adviced', 'advised'],
  ['advicing', 'advising'],
  ['alot', 'a lot'],
  ['eachother', 'each other'],
  ['longterm', 'long-term'],
  ['shortterm', 'short-term'],
  ['infact', 'in fact'],
  ['atleast', 'at least'],
  ['inorder', 'in order'],
  ['occurence', 'occurrence'],
  ['occurences', 'occurrences'],
  ['recurence', 'recurrence'],
  ['reoccurence', 'recurrence'],
  ['concurence', 'concurrence'],
  ['occurrance', 'occurrence'],
  ['pregabaline', 'pregabalin'],
  ['excersise', 'exercise'],
  ['excersises', 'exercises'],
  ...DOUBLED.split(' ').flatMap(stem =>
    ['ed', 'ing']
      .filter(ending => !OTHER_WORDS.has(stem + ending))
      .map((ending): [string, string] => [stem + ending, stem + stem.slice(-1) + ending]),
  ),
]);

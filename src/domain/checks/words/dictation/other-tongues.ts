import { LEFT_OUT } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

const ING = 'the -ing form of the verb';
const MANY =
  'patients|workers|claimants|guidelines|medications|injections|visits|records|symptoms|studies|treatments|cases|notes|reports|providers|tests|sessions|drugs';
const DO =
  'walk|sleep|stand|sit|lift|bend|climb|drive|work|reach|grip|swallow|breathe|perform|concentrate|take|do|get|use';
const UNIT = 'days|weeks|months|years|hours';
const HIM = 'him|them|us|me';

/** Ways of other tongues that English has not: the verb behind a verb, what is counted, who is told, since when. */
// biome-ignore format: a table reads in columns
export const OTHER_TONGUES: readonly Row[] = [
  // what is not counted, what has no article
  ['a|an physical|occupational|aquatic|massage therapy $|and|was|is|for|with|in|on|to', 'the noun without "a"'],
  ['a @adjective? conservative? care|rest|acupuncture $|and|was|is|for|with', 'the noun without "a"'],
  ['a significant|great|considerable|substantial|complete|partial relief|progress $|from|with|in|of|by|after', 'the noun without "a"'],
  ['diagnosed with the carpal|cervical|lumbar|chronic|degenerative|complex|major|diabetes|hypertension|depression *', 'the noun without "the"'],
  ['return|returns|returned|returning|back|go|went|goes to the work $|on|in|with|and|at|without', 'the noun without "the"'],
  ['at the work|home|night $|and|or|with|because|due',          'the noun without "the"'],
  // some of the many
  [`most|some|many|several|few|none|one|each|any|much of ${MANY}`, LEFT_OUT],
  ['another @plural|tests|visits|studies|sessions|injections|weeks|records|notes *', 'other, or one of it'],
  // the verb behind a verb, a noun or a preposition
  ['avoid|avoids|avoided|avoiding|enjoys|enjoy|deny|denies|suggests|recommends to have|be|take|use|do|@base|continue|lift|drink|smoke|abuse|work|start|try|treat|walk', ING],
  [`difficulty|difficulties|trouble to ${DO}`,                  ING],
  ['risk to develop|fall|suffer|have|become *',                 'of, and the -ing form'],
  ['prior to start|begin|proceed|undergo|perform|consider|prescribe|obtain|receive|have|initiate|approve|get|take|do', ING],
  ['instead to take|use|do|have|start|give|rest|undergo|try *',                                              'instead of'],
  // who is told
  [`explained|explains|suggested|suggests|mentioned|said|says ${HIM} to|that|the|a|how|about`, 'to before the person'],
  ['explained|mentioned|said her to|that|the|how|about',        'to before the person'],
  ['advised|advises|informed|informs|instructed|instructs|reminded to the|this patient|claimant|worker|applicant|employee', 'the verb without "to"'],
  ['arrive|arrives|arrived|arriving to *',                      'at'],
  ['same like|than *',                                          'same as'],
  ['informed|asked|told|concerned|complained about of *',       'one preposition'],
  ['whom is|was|has|had|does|did *',                            'who'],
  // since when, for how long
  [`since one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|some ${UNIT} !ago`, 'for'],
  [`since one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|some ${UNIT} $`, 'for'],
  ['since|from a? long time *',                                 'for'],
  ['since|from a? long time $',                                 'for'],
  [`!visits|sessions|seen|treated|times|treatments|care during one|two|three|four|five|six|eight|ten|@digits ${UNIT} $|and|with|without`, 'for'],
  [`has|had|have @digits|thirty|forty|fifty|sixty years old`,   'is'],
  // what is done, and to whom
  ['was|were|been|is operated of|for|in the|his|her|may|june|july', 'operated on'],
  ['operated of *',                                             'operated on'],
  ['made|makes|make an? exercise|exercises|surgery|therapy|physiotherapy *', 'did'],
  ['suffering|suffers|suffer|suffered with a|an|the|his|her|severe|chronic|low|neck|back|pain|depression|anxiety|headaches', 'from'],
  // one "no" is enough
  ['^ no @adjective? @plural|@anyNoun|medications|records|tests was|were|is|are not given|done|seen|noted|reported|provided|found|documented|performed', 'one denial'],
  ['hardly|barely|scarcely no|not|never|none *',                'any'],
  ['!if|whether|or not any|no *? *? *? noted|reported|seen|found neither', 'either'],
];

import type { Row } from '../context/word-patterns.ts';

const PLURAL = 'the plural';
const SINGULAR = 'the singular';
const SPAN = 'day|week|month|year|hour|minute';
const COUNTED =
  'visit|session|injection|episode|medication|symptom|complaint|test|study|procedure|exercise|week|month|year|day|time|modality|report|note|record|activity|problem|finding|level|attempt|drug|fall|admission';
const BEHIND = 'of|with|for|is|was|were|are|have|had|has|when|that|which|in|to|from|at|and|but';

/** One and several, beside the words that tell which. */
// biome-ignore format: a table reads in columns
export const NUMBER_ROWS: readonly Row[] = [
  [`in|after|within|every|over|past|last|next|least|about|approximately|than|or|to @digits ${SPAN} for|in|and|at|with|to|prior|following|without|since|when|but|$`, PLURAL],
  [`@digits|@number ${SPAN} as needed`,                                              PLURAL],
  ['1 years|months|weeks|days|hours|minutes|visits|sessions|tablets|capsules|refills|pounds|times', SINGULAR],
  ['no|any|family|medical|past|surgical|reports|denies|denied|reported|remote|has|had|with|known|social|significant|long|clear|positive|month|year|week|day histories of', 'history'],
  ['!of|to|with|for|in|by|on|from|between|among the patients|claimants|workers is|was|has|does|himself|herself', SINGULAR],
  ['past|previous|prior medical|surgical|family|social histories who|of|and|is|was|significant', 'history'],
  ['all|many|most|other|some|for|of|in|among|several|two|three|few patient with|who|on|are|were|have|receiving|taking', 'patients'],
  ['hard|difficult|long|short|good|bad|first|last|same|enough|this|of times getting|sleeping|to|she|he|walking', 'time'],
  ['* ,the patients|claimants|workers is|was|has|does|@anyVerbS',                    SINGULAR],
  ['^ the|this patients|claimants|workers @anyVerbS|himself|herself',                'the singular, or its possessive'],
  ['@digits-year-old *? *? males|females|gentlemen|ladies|men|women who|with|presents|here|was|is|has|presenting|complaining|seen', SINGULAR],
  ['a|an|this|the @digits-year-old *? *? patients|workers|claimants|employees', SINGULAR],
  ['old @adjective? males|females|gentlemen|ladies who|presents|was|is|has|presenting|here|complaining|seen', SINGULAR],
  ['period|periods|length|amount|point|course|lengths of times',                   'time'],
  ['during|at|since|by|until that times|visits|months|years|days|weeks|appointments', SINGULAR],
  [`couple|number|variety|series of ${COUNTED} $`,                                   PLURAL],
  [`couple|number|variety|series of ${COUNTED} ${BEHIND}`,                           PLURAL],
  ['within a normal limits',                                                       'within normal limits'],
  ["there's no|any|many|several|multiple|two|three|few|numerous @adjective? @anyPlural", 'there are'],
  ['there\'s no|any|many|several @adjective or|and @adjective @plural',             'there are'],
  ['several multiple|many|few|numerous|various',                                   'one of both'],
  ['multiple|numerous|various|few several|multiple|many|numerous',            'one of both'],
  ['one of the|these|those|his|her|my @noun|@adjective corpsman|policeman|fireman|woman|man', PLURAL],
  ['one of the|these|those|her|my|our physician|provider|surgeon|nurse|child|brother|sister|coworker|doctor|therapist|man|woman|corpsman|incident|episode|reason|cause|area|muscle|tendon|ligament|finger|toe', PLURAL],
  ['two|three|four|five|six|several|many|both|few|multiple|numerous|these|those childs|mans|womans|foots|tooths', 'the right plural'],
  ['childs|womans|foots|tooths|vertebras|diagnosises|prognosises',                 'the right plural'],
  ['both knee|shoulder|hip|ankle|elbow|wrist|hand|leg|arm|ear|eye|lung|kidney $|and|are|were|is|was|in|with|have|has', PLURAL],
  ['both of his|her knee|shoulder|hip|ankle|elbow|wrist|hand|leg|arm|foot',        PLURAL],
  ['bilateral knee|shoulder|hip|ankle|elbow|wrist|hand|leg are|were|have',          PLURAL],
  ['much medications|visits|sessions|symptoms|injections|complaints|exercises|times|problems', 'many'],
  ['many improvement|relief|weakness|evidence|documentation|information|swelling', 'much'],
  ['less visits|sessions|injections|tablets|medications|episodes|symptoms|side effects?', 'fewer'],
];

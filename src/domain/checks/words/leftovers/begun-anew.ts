import { followsOn, type WordRow } from './leftover.ts';

const ANEW = 'a sentence begun anew without a stop';
const BROKEN_OFF = 'a sentence that breaks off';

/** Sentences that begin or end in the midst. */
// biome-ignore format: a table reads in columns
export const begunAnew: readonly WordRow[] = [
  { what: ANEW,       at: 'in according as based given it therefore however there the this', pattern: /(?<=\b[a-z]{3,} )(?:In this case|According to|As such|As the|Based on|Given the|It is|Therefore|However|There (?:is|was|are|were)|Th(?:e|is) (?:patient|claimant|injured worker|applicant|provider|treating|request|records?|documentation|guidelines?))(?=[ ,])/y, unless: ({ text }, { start }) => followsOn(text, start, /\b(?:the|of|that|in|as|and|to|a|rationale|titled|entitled|section|states|word|words)\s$/) },
  { what: BROKEN_OFF, at: 'continue continues continued attempts attempt required order due according prior secondary', pattern: /[a-z]+ to\.(?=\s|$)/iy },
  { what: BROKEN_OFF, at: 'that',      pattern: /that the (?:patient|claimant|injured worker|worker|applicant) (?:has|had|is|was)\.(?=\s|$)/iy },
  { what: BROKEN_OFF, at: 'the this',  pattern: /(?<=(?:[.] |^)(?:(?:Therefore|As such|Thus|Consequently), )?)(?:[Tt]he|[Tt]his) (?:requested? |current )*(?:request|treatment|service|medication|therapy|procedure|surgery)(?: (?:for|of)(?: (?!but|while|than|as|what|and|that|who|which|is|was|are|were)[\w-]+){1,5})? (?:is|was|are|were)(?: not)?\.(?=\s|$)/y },
  { what: BROKEN_OFF, at: 'continue continued continues comply proceed agree', pattern: /[a-z]+ with\.(?=\s|$)/iy, unless: ({ text }, { start }) => followsOn(text, start, /\b(?:which|that|whom|what|who|it|them|not|something|nothing|one) .{0,30}$/i) },
  { what: BROKEN_OFF, at: 'on upon', pattern: /(?:on|upon) the basis[.,](?=\s|$)|on (?:based|according|due)\b/iy },
  { what: BROKEN_OFF, at: 'therefore thus consequently hence accordingly', pattern: /[a-z]+\.(?=\s|$)/iy },
  { what: BROKEN_OFF, at: 'medically', pattern: /medically (?:at this time|for this patient|in this case)\b/iy },
  { what: BROKEN_OFF, at: 'work',      pattern: /work without\.(?=\s|$)/iy },
];

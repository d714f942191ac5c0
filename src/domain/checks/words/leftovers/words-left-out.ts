import { isUnread, LEFT_OUT } from '../context/left-out.ts';
import { findMisplaced } from '../context/misplaced.ts';
import { type FindLeftovers, followsOn, type WordRow } from './leftover.ts';
import type { CheckedText, Span } from '../../letter/checked-text.ts';

const PATIENT = 'patient claimant injured worker applicant employee';
const PROVIDER = 'provider physician doctor surgeon';

/** A helping verb stands before: "has the patient been treated", "nor was the request not …". */
const isAsked = ({ text }: CheckedText, { start }: Span): boolean =>
  followsOn(
    text,
    start,
    /\b(?:has|have|had|having|was|were|is|are|did|does|do|should|nor|would|could|can)(?: \w+)? (?:the|this) (?:injured )?$/i,
  );
const isBare = ({ text }: CheckedText, { start }: Span): boolean =>
  !followsOn(text, start, /\b(?:the|this) (?:injured )?$/i);

/** Places where words that stand side by side want one between them, or cannot stand so. */
export const wordsMissing: FindLeftovers = ({ words }) =>
  findMisplaced(words()).flatMap(({ meant, start, end }) => (isUnread(meant) ? [{ what: meant, start, end }] : []));

/** Sentences that lack a word they cannot be without. */
// biome-ignore format: a table reads in columns
export const wordsLeftOut: readonly WordRow[] = [
  { what: LEFT_OUT, at: 'done performed obtained taken completed conducted', pattern: /[a-z]+ (?:(?:on |in |dated )?(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:19|20)\d\d),? )?(?:showed|revealed|demonstrated|shows|reveals|demonstrates)\b/y, unless: ({ text }, { start }) => !followsOn(text, start, /\b(?:was|were) (?:\w+ )?$/) || followsOn(text, start, /\b(?:which|that|what|as|when|where|and) (?:was|were) (?:\w+ )?$/i) },
  { what: LEFT_OUT, at: 'dated', pattern: /dated [\w ,/-]{6,20} and (?:non-?certification|certification|denial|denied|modification|authorization) (?:for|of)\b/iy },
  { what: LEFT_OUT, at: 'not be is are was',   pattern: /[a-z]+ (?:be )?(?:supported|recommended|endorsed) (?:the )?guidelines?\b(?!\s*\w+(?:ly)?\s*(?:support|recommend))/iy },
  { what: LEFT_OUT, at: 'functional objective conservative symptomatic pharmacological orthopedic diagnostic therapeutic surgical', pattern: /(?<=\b(?:of|with|for|any|no|the) )[a-z]+\.(?=\s|$)/iy },
  { what: LEFT_OUT, at: 'patient',             pattern: /patient (?:decreased|increased|limited|reduced) (?:range|sensation|strength)\b/iy },
  { what: LEFT_OUT, at: 'noted seen found reported said considered believed determined felt', pattern: /[a-z]+ be (?:a|an|the|in|[a-z]+(?:ed|al|ive|ful|ant|ent)|normal|positive|negative|tender)\b/iy },
  { what: LEFT_OUT, at: 'due',                 pattern: /due (?:to (?:a |the )?lack (?:documentation|evidence|improvement)|lack|no|the)\b/iy },
  { what: LEFT_OUT, at: 'lack absence',        pattern: /(?<=\b(?:a|the|to|of|in) )[a-z]+ (?:documentation|evidence|improvement|information)\b/iy },
  { what: LEFT_OUT, at: 'in according regardless with prior secondary', pattern: /(?:in excess|in accordance|according|in terms|regardless|in spite|in favor|in the absence|with respect|prior|secondary) the\b/iy },
  { what: LEFT_OUT, at: PATIENT,               pattern: /[a-z]+ been\b/iy, unless: (checked, span) => isAsked(checked, span) || isBare(checked, span) },
  { what: LEFT_OUT, at: PROVIDER,              pattern: /[a-z]+ not (?:documented|provided|submitted|indicated|discussed|addressed|described|shown|stated)\b/iy, unless: (checked, span) => isAsked(checked, span) || isBare(checked, span) },
  { what: LEFT_OUT, at: PATIENT,               pattern: /(?<=(?:[.:] |^)(?:The|This) (?:injured )?)[a-z]+ to (?:continue|be|return|follow|undergo|have|receive|start|take|use|resume|remain|complete|proceed)\b/y },
  { what: LEFT_OUT, at: 'request treatment service medication therapy', pattern: /[a-z]+ not medically necessary\b/iy, unless: isAsked },
  { what: LEFT_OUT, at: 'trial course lack history absence range', pattern: /(?<=\b(?:a|the|full|prior|no) )[a-z]+ (?:first-line|physical therapy|chiropractic|acupuncture|opioids?|NSAIDs|conservative|low back|neck|motion|documentation|evidence)\b(?!-)/iy, unless: ({ text }, { start, end }) => /^ (?:exercises?|trial|range|pain|of)\b/.test(text.slice(end, end + 12)) || followsOn(text, start, /\bno $/) },
  { what: LEFT_OUT, at: 'there',               pattern: /(?<=[.;,:] |^)[Tt]here (?:no|not|insufficient)(?= [a-z])/y },
  { what: LEFT_OUT, at: 'complain complains complained complaining', pattern: /[a-z]+ (?:low|neck|back|left|right|bilateral|severe|constant|shoulder|knee|pain|numbness|persistent|ongoing|chronic|intermittent)\b/iy },
  { what: LEFT_OUT, at: 'be is are was were',  pattern: /[a-z]+ (?:not )?(?:appropriate|necessary|reasonable|able|unable|likely) (?:deny|approve|continue|proceed|perform|undergo|obtain|provide|receive|determine|certify|have)\b/iy },
  { what: LEFT_OUT, at: 'he she patient claimant worker', pattern: /[a-z]+ (?:was|is) of (?:\d|low|neck|right|left|pain|the (?:lumbar|cervical|right|left|back|neck))/iy },
  { what: LEFT_OUT, at: 'reveals revealed showed demonstrates demonstrated', pattern: /[a-z]+ of\b/iy },
  { what: LEFT_OUT, at: 'requested proposed prescribed recommended', pattern: /(?<=\b[Tt]he )[a-z]+ (?:is|was|are|were|has|does|did|not)\b/y },
];

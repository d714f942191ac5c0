import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Recogniser } from '../recogniser.ts';

export const source = publicationSource;

/** `patient J.D.`, `Mr. R.L.` */
const INITIALS =
  /((?:[Pp]atient|[Cc]laimant|[Aa]pplicant|[Ww]orker|[Ee]mployee|Mr\.?|Ms\.?|Mrs\.?|[Pp]atient initials|[Ii]nitials)[,:]?\s+(?:is\s+)?\(?)((?:\p{Lu}\.\s?){2,3}|\p{Lu}\.\p{Lu}(?!\p{L}))(?=[\s,;)'’]|$)/gu;

/** `seen by A.T.H., NP`, `Signed K.S.T., PT`: never a degree alone. */
const SIGNER =
  /((?:\bby|\b[Ss]igned|\b[Ii]nitialed|\/s\/):?\s+)(?!(?:M\.D|D\.O|D\.C|P\.T|O\.T|R\.N|N\.P|P\.A|U\.R|U\.S|E\.R|E\.D)\.(?!\p{Lu}\.))((?:\p{Lu}\.\s?){2,4})(?=[\s,;)'’]|$)/gu;

/** `Transcribed by kmb` */
const TYPIST =
  /((?<!\p{L})(?:transcribed|typed|dictated|keyed|scribed)\s+by:?\s+)(?!me|the|his|her|him|our|us|an)([a-z]{2,3})(?![\p{L}’'])/giu;

/** `Typed: S.C.M.` */
const TYPED =
  /((?:[Tt]yped|[Tt]ranscribed|[Dd]ictated|[Kk]eyed|[Tt]ypist|[Tt]ranscriptionist|[Ss]cribe|[Pp]roofread|TYPED|TRANSCRIBED|DICTATED)(?:\s+[Bb]y)?:\s+)((?:\p{Lu}\.\s?){2,4})(?=[\s,;)]|$)/gu;

/** `D: 3/4/15 T: 3/5/15 S.C.M.`: behind the days of dictation and typing. */
const DICTATED =
  /((?:\b(?:[DTR]{1,2}|Dictated|Transcribed|Typed):?\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4},?\s+){1,3})((?:\p{Lu}\.\s?){2,4})(?=[\s,;)]|$)/gu;

/** `Draft corrected S.C.M. 3/5/15`: what was done with a paper, before its day. */
const HANDLED =
  /((?:[Cc]orrected|[Ee]dited|[Pp]roofread|[Aa]mended|[Rr]evised|[Ff]inalized|[Cc]hecked|[Ss]canned|[Ff]iled|[Ff]axed|[Mm]ailed|[Ee]ntered|[Rr]eleased|[Ii]nitialed|[Tt]yped|[Tt]ranscribed|[Dd]ictated)\s+)(?!(?:M\.R\.I|C\.T|E\.M\.G|E\.K\.G|U\.D\.S|R\.F\.A)\.)((?:\p{Lu}\.\s?){2,4})(?=\s?[(,]?\d{1,2}[/-]\d)/gu;

/** `D: S.C.M. T: A.T.H. 3/5/15`: who dictated and who typed, before the day. */
const DICTATED_BY = /((?:^|[\s;])[DTR]:\s+)((?:\p{Lu}\.\s?){2,4})(?=[\s,;)]|$)/gu;

/** `Ana Ruiz, M.D./S.C.M.`: who typed it, behind who signed. */
const BEHIND_SIGNER =
  /((?<=\p{L}[,.]?\s)(?:M\.?D|D\.?[OC]|D\.?P\.?M|Ph\.?D|Psy\.?D|P\.?A(?:-C)?|N\.?P|P\.?T|L\.?Ac)\.?\s?[/:]\s?)(?!(?:M\.D|D\.O|D\.C|P\.T|O\.T|R\.N|N\.P|P\.A|J\.D|D\.P\.M|M\.P\.H|M\.S|M\.A|B\.S|M\.B\.A)\.?(?!\p{Lu}))((?:\p{Lu}\.){2,4})(?=[\s,;)]|$)/gu;

/** `J.D. is a 45-year-old woman` */
const OF_AN_AGE =
  /((?:^|[\s("“]))((?:\p{Lu}\.\s?){2,4})(?=,?\s*(?:is|was)\s+an?\s+\d{1,3}[\s-]*(?:years?|yrs?|y\.?\s?o))/gu;

/** `S.C.M., CMA, roomed the patient` */
const OF_A_CALLING =
  /((?:^|[.;\n\f]\s*|\s(?:by|per|with|and|from)\s))((?:\p{Lu}\.){2,4})(?=,\s(?:C?MA|RMA|RN|LVN|LPN|CNA|NP|PA(?:-C)?|PTA?|OTA?|RT|XT|MD|DO|DC)(?![\p{L}\p{N}]))/gu;

const patterns = [
  OF_A_CALLING,
  INITIALS,
  SIGNER,
  TYPIST,
  TYPED,
  HANDLED,
  DICTATED,
  DICTATED_BY,
  BEHIND_SIGNER,
  OF_AN_AGE,
];

/** Initials of a patient, of who signed or saw somebody, of who typed a letter. */
export const initials: Recogniser = ({ text }) => ({
  removed: patterns.flatMap(pattern =>
    [...text.matchAll(pattern)].map(({ index, 1: lead = '', 2: letters = '' }) => {
      const start = index + lead.length;
      return { start, end: start + letters.trimEnd().length, class: 'name' as const, rule: 'initials of a person' };
    }),
  ),
  kept: [],
});

import type { CheckedItem } from './checked-letter.ts';
import type { Span } from './checked-text.ts';

/** Services of one kind, each with its other names: one is never decided by another's. */
// biome-ignore format: a table reads in columns
const KINDS: readonly (readonly RegExp[])[] = [
  // equipment
  [
    /\b(?:brac(?:e|es|ing)|orthos[ei]s|orthotics?|supports?|corset|lso|tlso)\b/i,
    /\b(?:tens|transcutaneous)\b/i,
    /\bh-?\s?wave\b/i,
    /\b(?:interferential|ifc)\b/i,
    /\b(?:canes?|walkers?|rollator|crutch(?:es)?)\b/i,
    /\b(?:wheelchairs?|scooters?)\b/i,
    /\b(?:cold therapy|cryo\w*|ice machine|polar care|cold compression|cooling)\b/i,
    /\b(?:bed|mattress)\b/i,
    /\bbone (?:growth )?stimulators?\b/i,
    /\btraction\b/i,
    /\b(?:hot packs?|heating pads?|heat wraps?|paraffin)\b/i,
  ],
  // therapy
  [
    /\b(?:massage|myofascial release)\b/i,
    /\bacupuncture\b/i,
    /\b(?:chiropract\w*|manipulat\w*|manual therapy)\b/i,
    /\b(?:physical therapy|physiotherapy)\b/i,
    /\b(?:aquatic|pool|water)\b/i,
    /\bbiofeedback\b/i,
    /\b(?:psychotherapy|cognitive[- ]behaviou?ral)\b/i,
    /\b(?:work (?:hardening|conditioning)|functional restoration)\b/i,
  ],
  // imaging and tests
  [
    /\b(?:mri|magnetic resonance)\b/i,
    /\b(?:ct|computed tomograph\w*)\b/i,
    /\b(?:x-?rays?|radiographs?|plain films?)\b/i,
    /\b(?:ultrasound|sonogra\w*)\b/i,
    /\b(?:bone scan|spect)\b/i,
    /\b(?:emg|ncv|ncs|electrodiagnos\w*|nerve conduction)\b/i,
  ],
  // injections
  [
    /\b(?:epidurals?|esis?)\b/i,
    /\b(?:facets?|medial branch)\b/i,
    /\btrigger points?\b/i,
    /\b(?:sacroiliac|si joint)\b/i,
    /\b(?:hyaluron\w*|visco\w*|synvisc|orthovisc)\b/i,
  ],
];

/** What a conclusion is about: behind "request for" or at its beginning. */
const SUBJECT =
  /(?:\b(?:requests? for|necessity (?:of|for))\s+|^\s*(?:(?:therefore|thus|as such|hence|consequently|accordingly),?\s+)?)(?!(?:as|because|since|given|without|while|although|if|when|until|once|after|before|due|based|in)\b)(?:(?:the|an?|requested|additional|proposed|continued|further|purchase of|rental of)\s+)*(?<what>[^.;,]{3,70}?)\s+(?:is|are|was|were|cannot|can not)\b/i;

/** The service a conclusion decides where it is another of the same kind than the one asked for, and that one is not named in it. */
export function otherOfKind(checked: CheckedItem, span: Span): Span | null {
  if (checked.dependent()) return null;
  const sentence = checked.rationale.text.slice(span.start, span.end);
  const subject = SUBJECT.exec(sentence);
  const what = subject?.groups?.['what'];
  if (subject === null || what === undefined) return null;
  const title = checked.title.text;
  for (const kind of KINDS) {
    const other = kind.find(names => names.test(what));
    if (other === undefined) continue;
    const own = kind.filter(names => names.test(title));
    if (own.length === 0 || own.some(names => names.test(sentence))) continue;
    const start = span.start + subject.index + subject[0].indexOf(what) + what.search(other);
    return { start, end: start + (other.exec(what)?.[0].length ?? 0) };
  }
  return null;
}

import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { contextAt } from '../../context/context.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import { placeOf, placeWithin } from '../../reading/place-of.ts';
import { sentenceAt } from '../../reading/reading.ts';

const MODALITIES: readonly (readonly [modality: string, words: RegExp])[] = [
  ['MRI', /\b(?:mri|magnetic resonance)\b/i],
  ['CT', /\b(?:ct|computed tomography)\b/i],
  ['X-ray', /\b(?:x-?\s?rays?|radiographs?|views?)\b/i],
  ['ultrasound', /\bultrasound\b/i],
];
/** Where a report of a study has its title, and the parts that make it one. */
const HEAD = 700;
const PARTS =
  /(?:\b(?:findings|impression|technique|comparison|exam(?:ination)?)\s?:|^[ \t]*(?:findings|impression|technique|comparison|clinical (?:history|indication)|conclusion)[ \t]*$)/gim;
const FEWEST_PARTS = 2;
const FINDING =
  /\b(?:(?:disc|disk)\s+)?(?:protrusions?|bulg(?:e|es|ing)|herniations?|extrusions?|desiccation|degeneration)\b|\b(?:(?:central|canal|foraminal|spinal|lateral recess)\s+){0,3}stenosis\b|\b(?:facet\s+)?(?:arthropathy|hypertrophy|arthrosis)\b|\bosteoarthritis\b|\b(?:(?:full|partial)[- ]thickness\s+)?tears?\b|\bfractures?\b|\beffusions?\b|\btendin(?:osis|itis|opathy)\b|\b(?:spondylolisthesis|anterolisthesis|retrolisthesis)\b|\bjoint space (?:narrowing|loss)\b|\b(?:chondromalacia|bursitis|edema|osteophytes?|tenosynovitis|synovitis|perforations?|ruptures?|ganglion(?:\s+cysts?)?|cysts?|spondylosis|annular\s+(?:tears?|fissures?)|(?:nerve\s+root\s+)?(?:compression|impingement|encroachment|displacement)|avascular\s+necrosis|osteonecrosis|subluxation|dislocation|non-?union|spurs?|spurring|listhesis|degenerative\s+(?:changes?|disc\s+disease|joint\s+disease)|narrowing|atrophy)\b/gi;

/** What the report of a study finds, told under FINDINGS and IMPRESSION without naming the study again. */
export const findImagingReported: KindFinder = reading => {
  const { text } = reading;
  const title = text.slice(0, HEAD);
  const modality = MODALITIES.find(([, words]) => words.test(title))?.[0];
  if (modality === undefined || everyMatch(reading.raw, PARTS).length < FEWEST_PARTS) return [];
  const whole = placeWithin(reading, 0, Math.min(HEAD, text.length));
  return everyMatch(text, FINDING).map((match): Draft => {
    const start = match.index;
    const end = start + match[0].length;
    const { region, side, level } = placeOf(reading, start, end);
    const sentence = sentenceAt(reading, start);
    // "L5-S1, disc bulge": the level stands before the comma.
    const before = reading.levels.findLast(each => each.start >= sentence.start && each.end <= start);
    const finding = match[0].replace(/\s+/g, ' ').toLowerCase();
    return {
      says: {
        kind: 'imaging',
        value: {
          modality,
          finding,
          region: region ?? whole.region,
          side: side ?? whole.side,
          level: level ?? before?.level ?? null,
        },
      },
      start,
      end,
      assertion: contextAt(reading.scopes, start, end).isDenied ? 'denied' : 'affirmed',
    };
  });
};

import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
/** Chapters of the Official Disability Guidelines: official name, and how it is worded in letters. Longer wordings first. */
// biome-ignore format: a table reads in columns
const CHAPTERS: readonly (readonly [name: string, pattern: string])[] = [
  ['Neck and Upper Back',                     String.raw`neck\s*(?:and|&|/)\s*upper\s+back|cervical(?:\s+spine)?(?:\s+(?:and|&)\s+thoracic(?:\s+spine)?)?|neck`],
  ['Low Back',                                String.raw`low(?:er)?\s+back(?:\s*[-–,]?\s*lumbar\s*(?:and|&)\s*thoracic)?|lumbar\s*(?:and|&)\s*thoracic|lumbar(?:\s+spine)?|back`],
  ['Shoulder',                                String.raw`shoulder`],
  ['Elbow',                                   String.raw`elbow`],
  ['Forearm, Wrist, and Hand',                String.raw`forearm,?\s*(?:/\s*)?wrist,?\s*(?:(?:and|&|/)\s*)?hand|wrist\s*(?:and|&)\s*hand|hand,?\s*wrist,?\s*(?:and|&)\s*forearm`],
  ['Carpal Tunnel Syndrome',                  String.raw`carpal\s+tunnel(?:\s+syndrome)?`],
  ['Hip and Pelvis',                          String.raw`hip\s*(?:and|&)\s*pelvis|hip`],
  ['Knee and Leg',                            String.raw`knee\s*(?:and|&|/)\s*leg|knee`],
  ['Ankle and Foot',                          String.raw`(?:ankle\s*(?:and|&|/)\s*foot|foot\s*(?:and|&)\s*ankle|ankle|foot)`],
  ['Mental Illness and Stress',               String.raw`mental\s+illness\s*(?:and|&)\s*stress|stress\s*(?:and|&|/)\s*mental(?:\s+illness)?|mental(?:\s+(?:illness|health))?`],
  ['Pain',                                    String.raw`(?:chronic\s+)?pain`],
  ['Head',                                    String.raw`head`],
  ['Hernia',                                  String.raw`hernia`],
  ['Diabetes',                                String.raw`diabetes`],
  ['Pulmonary',                               String.raw`pulmonary`],
  ['Burns',                                   String.raw`burns`],
  ['Eye',                                     String.raw`eyes?`],
  ['Infectious Diseases',                     String.raw`infectious\s+diseases?`],
  ['Fitness for Duty',                        String.raw`fitness\s+for\s+duty`],
  ['Preface',                                 String.raw`preface`],
];

/** Official names. */
export const odgChapters: readonly string[] = CHAPTERS.map(([name]) => name);
/** What any of them is worded with. */
export const ODG_CHAPTER_WORDS = CHAPTERS.map(([, pattern]) => pattern).join('|');

const NOTES = String.raw`(?:\s*\((?:acute\s*(?:and|&)\s*chronic|chronic|updated[^)]*|online\s+version|web[^)]*|last\s+update[^)]*|\d[^)]*)\)|\s*[-–]\s*acute\s*(?:and|&)\s*chronic|\s*,?\s*updated\s+[\d/]+)*`;
const SUFFIX = String.raw`${NOTES}(?:\s*(?:chapters?|sections?|procedures?\s+summary|complaints)(?:\s+guidelines?)?)?${NOTES}`;
/** A chapter stands where a name may begin, and ends where one may end. */
const CHAPTER = new RegExp(
  String.raw`(?:^|[,;/:.]\s*|\band\s+|\bODG\)?\s+|[–-]\s+)(?:the\s+)?(?:20\d\d\s+)?(?:chapters?\s*:?\s*)?(?:${CHAPTERS.map(([, pattern]) => `(${pattern})`).join('|')})${SUFFIX}(?:(?=\s*(?:$|[,;:/.–-]|\(|procedures?\b|and\s+other\b|lumbar\b))|(?<=\)|chapter|section)(?=\s))`,
  'gi',
);

export type ChapterMatch = { readonly chapter: string; readonly start: number; readonly end: number };

/** Every ODG chapter named as such in a passage, in order; a body part inside the name of a treatment is not one. */
export function findOdgChapters(passage: string): ChapterMatch[] {
  const found: ChapterMatch[] = [];
  for (const match of everyMatchAnywhere(passage, CHAPTER)) {
    const chapter = CHAPTERS.find((_chapter, index) => match[index + 1] !== undefined)?.[0];
    if (chapter !== undefined) found.push({ chapter, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

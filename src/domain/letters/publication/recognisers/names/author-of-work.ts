import type { LetterWords } from '../../words/letter-words.ts';

/** Behind the second of two authors: their book, or what only a study does. */
const WORK =
  /^(?:['’]s?\s+(?:texts?|textbook|book|chapter|handbook|manual|classification|criteria|review|study|trial|scale|index|work)\b|,?\s+(?:in|\()\s?(?:19|20)\d\d\b|\s+(?:describes|validated|randomi[sz]ed|introduced|popularized|published|pooled|surveyed|proposed|devised)\s|\s+(?:wrote|described|reviewed|developed|studied|compared|defined)\s+(?:the|an?|their|its|on)\s+(?:\p{Ll}+\s+){0,3}(?:guidelines?|criteria|scales?|questionnaires?|measures?|tests?|classifications?|literature|trials?|stud(?:y|ies)|index|procedure|technique|approach|operation|syndrome)\b)/u;
/** Another author before. */
const BESIDE = /\p{Lu}[\p{L}'’-]+,?\s+(?:and|&)\s+$|\p{Lu}[\p{L}'’-]+,\s+$/u;
/** Another author behind. */
const JOINED = /^(?:,\s+\p{Lu}[\p{L}'’-]+){0,3},?\s+(?:and|&)\s+\p{Lu}[\p{L}-]*(?:['’](?!s(?!\p{L}))\p{L}+)*/u;

/** Whether a name is one of two or more authors of literature told of without its year: `Kroenke and Spitzer validated the measure`. */
export function isAuthorOfWork(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 120);
  const others = JOINED.exec(behind)?.[0].length;
  return (
    (others !== undefined && WORK.test(behind.slice(others))) ||
    (WORK.test(behind) && BESIDE.test(text.slice(Math.max(0, start - 40), start)))
  );
}

/** What stands behind an author. */
export const AUTHOR =
  /^(?:\s\([A-Z]{2}\)\s?:|(?:,?\s+(?:and|&)\s+\p{Lu}[\p{L}'’-]+){1,3},?\s+in\s+(?:19|20)\d\d|\s+(?:I{1,3}\s+)?(?:decisions?|cases?)\b|,?\s+(?:et\s+al(?!\.?\s(?:of|at|from)\s(?:the|his|her|their)\s)|and\s+(?:colleagues|coworkers|co-authors|associates))|,?\s*\(?(?:19|20)\d\d\b|\s+\p{Lu}{1,3}\.?(?=,\s+\p{Lu}\p{L}+\s+\p{Lu}{1,3}[,.]|,?\s+et\s+al)|,\s+\p{Lu}\.(?:\p{Lu}\.)?,\s+(?:&|and|\p{Lu}\p{L}+,)|\s*(?:&|and)\s+\p{Lu}[\p{L}'’-]+,?\s*\(?(?:19|20)\d\d)/u;
/** Whose method is followed: `blocks follow Ruiz and Bell`. */
export const FOLLOWED = /\sfollows?\s+(?:\p{Lu}[\p{L}'’-]+,?\s+(?:and\s+)?){0,2}$/u;
/** What literature is told with, in whole words: no `industrial`, no `resection`. */
const CITING =
  /(?<!\p{L})(?:guideline|citation|cited|(?<!(?:sleep|nerve|conduction|imaging|diagnostic|swallow|contrast|EMG|NCV|NCS|MRI|CT|film)\s)stud(?:y|ies)(?!\slist)|cases\sof|decisions\s(?:in|of)|trial|literature|journal|chapter|edition|section|reference|et al|review article|meta-analysis|systematic review|cochrane|pubmed|abstract|(?<![\d/.-])(?:19|20)\d\d;)/iu;

/** `As shown by Ruiz and by Bell`: two who wrote of a finding; `Ruiz and Bell's is quoted`, `The Ruiz and Bell reviews`, `In Ruiz the Board held`. */
const AS_SHOWN =
  /(?:^|\s)[Aa]s\s(?:\p{Ll}+\s)?(?:shown|described|defined|demonstrated|validated|proposed|popularized)\sby\s(?:\p{Lu}[\p{L}'’-]+,?\s(?:and\s|by\s|or\s)*)*$/u;
const IS_CITED =
  /^(?:\p{Lu}[\p{L}'’-]*(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s|\s)){1,5}(?:(?:is|are|was|were)\s(?:also\s|often\s)?(?:cited|quoted|silent)|(?:reviews?|papers?|trials?|studies|series|meta-analys[ei]s|decisions?|cases)\s|(?:the|that)\s(?:Board|[Cc]ourts?|WCAB|panel)\s(?:held|ruled|found|said|decided|concluded|upheld|rejected|declined|turned))/u;

/** Whether a sentence that cites literature holds the word. */
export function citing({ text, atoms }: LetterWords, index: number): boolean {
  const at = atoms[index]?.start ?? 0;
  const sentence =
    text
      .slice(Math.max(0, at - 160), at)
      .split(/[.!?]\s|\n\s*\n/u)
      .at(-1) ?? '';
  return (
    CITING.test(sentence) ||
    AS_SHOWN.test(sentence) ||
    IS_CITED.test(text.slice(at, at + 120)) ||
    /^[^.]{0,60}(?:et al\b(?!\.?\s(?:of|at|from)\s(?:the|his|her|their)\s)|(?<![\d/.-])(?:19|20)\d\d;)/u.test(
      text.slice(at, at + 80),
    )
  );
}

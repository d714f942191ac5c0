/** Behind the second of two authors: their book, or what only a study does. */
const WORK =
  /^(?:['’]s?\s+(?:texts?|textbook|book|chapter|handbook|manual|classification|criteria|review|study|trial|scale|index|work)\b|,?\s+(?:in|\()\s?(?:19|20)\d\d\b|\s+(?:describes|validated|randomi[sz]ed|introduced|popularized|published|pooled|surveyed|proposed|devised)\s|\s+(?:wrote|described|reviewed|developed|studied|compared|defined)\s+(?:the|an?|their|its|on)\s+(?:\p{Ll}+\s+){0,3}(?:guidelines?|criteria|scales?|questionnaires?|measures?|tests?|classifications?|literature|trials?|stud(?:y|ies)|index|procedure|technique|approach|operation|syndrome)\b)/u;
/** Another author before. */
const BESIDE = /\p{Lu}[\p{L}'’-]+,?\s+(?:and|&)\s+$|\p{Lu}[\p{L}'’-]+,\s+$/u;
/** Another author behind. */
const JOINED = /^(?:,\s+\p{Lu}[\p{L}'’-]+){0,3},?\s+(?:and|&)\s+\p{Lu}[\p{L}'’-]+/u;

/** Whether a name is one of two or more authors of literature told of without its year: `Kroenke and Spitzer validated the measure`. */
export function isAuthorOfWork(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 120);
  const others = JOINED.exec(behind)?.[0].length;
  return (
    (others !== undefined && WORK.test(behind.slice(others))) ||
    (WORK.test(behind) && BESIDE.test(text.slice(Math.max(0, start - 40), start)))
  );
}

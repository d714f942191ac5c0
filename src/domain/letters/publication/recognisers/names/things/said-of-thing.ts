/** What is said of a thing and of nobody: a drug, a book, a request, a rule. */
const SAID =
  /^(?:,?\s(?:and|or|&)\s(?:\p{Lu}[\p{L}'’-]*\s?){1,3}|,\s\p{Lu}[\p{L}'’-]+){0,4},?\s(?:is|are|was|were|remains?)\s(?:not\s|no\slonger\s|still\s|now\s|also\s|both\s|all\s){0,2}(?:pending|argued|contraindicated|dispensed|tapered|discontinued|refilled|compounded|over[\s-]the[\s-]counter|(?:on|off|in)\sthe\s(?:market|formulary|MTUS)|(?:standard|classic|current|common|reference|brand|generic|topical|oral|older|newer)\s(?:texts?|textbooks?|references?|names?|drugs?|agents?|works|opioids?|medications?)|(?:text|hand)?books|texts|hyaluronates|brands|opioids|cannabinoids|laxatives|drugs|agents|medications|creams|guidelines|questionnaires|instruments|devices|implants)(?!\p{L})/u;
/** A body of rules and another are consulted together: `Elm Data Institute and Oyel InterMed were consulted`. */
const BODY =
  /(?:Institute|Academy|Association|Society|College|Foundation|Guidelines?|Council)(?:,\s|,?\s(?:and|or)\s)$/u;
const CONSULTED =
  /^\s(?:(?:is|are|was|were)\s(?:also\s|both\s|all\s)?(?:consulted|cited|followed|searched|quoted|referenced)|recommend|advise|state)(?!\p{L})/u;
/** With what a procedure is done, named without an article: `Bankart repair with Remplissage`. */
const PROCEDURE =
  /(?:^|[.;:,\n\f]\s?|\p{Lu}\p{L}+\s)(?:\p{Ll}+\s)?(?:repair|reconstruction|release|fusion|arthroscopy|debridement|decompression|osteotomy|excision|resection|arthroplasty|fixation|tenodesis|transfer)\s(?:with|plus|versus|vs\.?)\s(?:possible\s)?$/iu;
const TALKED = /(?:discuss|review|spoke|talk|schedul|plan|agree|consult|consent|assist)/iu;

/** Whether capital words from `start` to `stop` are told of as a thing, by what is said of them or by what they are done with. */
export function isSaidOfThing(text: string, start: number, stop: number): boolean {
  const behind = text.slice(stop, stop + 80);
  const before = text.slice(Math.max(0, start - 50), start);
  return (
    SAID.test(behind) ||
    (BODY.test(before) && CONSULTED.test(behind)) ||
    (PROCEDURE.test(before) && /^(?:[;.,)]|\s(?:and|or)\s|\s*[\n\f]|$)/u.test(behind) && !TALKED.test(before))
  );
}

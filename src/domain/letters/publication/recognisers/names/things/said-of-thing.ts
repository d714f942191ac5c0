import { ROLE } from '../person-roles.ts';

/** What is said of a thing and of nobody: a drug, a book, a request, a rule. */
const SAID =
  /^(?:,?\s(?:and|or|&)\s(?:\p{Lu}[\p{L}'’-]*\s?){1,3}|,\s\p{Lu}[\p{L}'’-]+){0,4},?\s(?:(?:is|are|was|were|remains?)\s(?:not\s|no\slonger\s|still\s|now\s|also\s|both\s|all\s|rarely\s|often\s|commonly\s|never\s){0,2}|not\s)(?:scored|graded|mixed\swith|packed|implanted|placed\s(?:in|on|at|with)|infused|injected\s(?:in|at|with)|prescribed\sfor|applied|available\s(?:in|on|over|without)|equivocal|positive|negative|pending|argued|contraindicated|dispensed|tapered|discontinued|refilled|compounded|over[\s-]the[\s-]counter|(?:on|off|in)\sthe\s(?:market|formulary|MTUS)|(?:standard|classic|current|common|reference|brand|generic|topical|oral|older|newer)\s(?:texts?|textbooks?|references?|names?|drugs?|agents?|works|opioids?|medications?)|(?:text|hand)?books|texts|hyaluronates|brands|opioids|cannabinoids|laxatives|drugs|agents|medications|creams|guidelines|questionnaires|instruments|devices|implants)(?!\p{L})/u;
/** What a row of names is told to be: things, where the noun is of no persons. */
const ARE =
  /^(?:,?\s(?:and|or|&)\s(?:\p{Lu}[\p{L}'’-]*\s?){1,3}|,\s\p{Lu}[\p{L}'’-]+){0,4},?\s(?:are|were)\s(?:(?:all|both|only|just|not)\s)?(?:(?:the|its|on|in)\s)?(?:\p{Ll}+\s){0,2}?(\p{Ll}{3,}s|list)(?=[.,;)]|\s(?:of|that|on|in|for|to|with|reviewed|used|named|mentioned|stocked|listed)(?!\p{L}))/u;
const PEOPLE =
  /^(?:ones|others|parents|kids|persons|peoples|employees|partners|members|parties|workers|owners|founders|bosses|names|contacts|colleagues|associates|boys|girls|guys|ladies|roommates|officers|lawyers|doctors|nurses|students|cooks|guards|staffers|relatives|tenants|yes|his|hers|theirs|is|was|has|as|always|times|days|weeks|hours|miles|terms|across|towards|besides|perhaps|sometimes)$/u;
const areThings = (behind: string) => {
  const noun = ARE.exec(behind)?.[1];
  return noun !== undefined && !PEOPLE.test(noun) && !ROLE.test(noun.replace(/s$/u, '')) && !ROLE.test(noun);
};
/** What an illness is quiet on, what somebody slips on or is burned by, and what is taken. */
const TAKEN =
  /(?:^|[^\p{L}])(?:(?:quiet|stable|controlled|maintained|managed|started|doing\s(?:well|better|fine)|well|remains?|continues?|kept|put|placed|is|was|were|been|now|still|restarted|stays?|stayed|live[sd]?)\son|(?:slip(?:s|ped)?|slid|tripp?(?:ed|s)?|skidded|fell|choked|overdosed|gagged)\son|(?:burned|splashed|sprayed|irritated|exposed|allergic|sensiti[sz]ed|soaked|cleaned|stained|coated|washed|filled)\s(?:by|to|with|in)|(?:switched|changed|rotated|converted|weaned|tapered|titrated)\s(?:to|from|off)(?:\s\p{Lu}\p{L}+\sto)?|trial\sof|dose[sd]?\sof|course\sof|refills?\sof|brand\sof|bottle\sof|tube\sof|can\sof)\s(?:the\s)?$/iu;

/** The small word it ends with, asked first. */
const LED = /\s(?:on|by|to|with|in|of|from|off)\s(?:the\s)?$/u;

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
    areThings(behind) ||
    (LED.test(before.slice(-12)) &&
      TAKEN.test(before) &&
      !/^(?:['’]s|\s(?:who|and\s(?:he|she|I)))(?!\p{L})/u.test(behind)) ||
    (BODY.test(before) && CONSULTED.test(behind)) ||
    (PROCEDURE.test(before) && /^(?:[;.,)]|\s(?:and|or)\s|\s*[\n\f]|$)/u.test(behind) && !TALKED.test(before))
  );
}

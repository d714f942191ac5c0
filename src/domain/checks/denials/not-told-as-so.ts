import type { Span } from '../letter/checked-text.ts';

const REACH = 60;
/** Right before the thing: it was not accepted, or is to be kept from. */
const REFUSED =
  /\b(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|avoid(?:s|ed|ing)?|stay(?:s|ed|ing)? off|unwilling)\s(?:(?:to|any|an?|the|his|her|further|have|undergo|sign|give|provide|take|try|do|attend|repeat)\s)*$/i;
/** Right behind it: what it would bring about in anyone. */
const FEARED =
  /^\s(?:(?:of|in) [a-z]+\s)?(?:(?:(?:can|may|might|could|would|is known to)\s)?(?:raises?|increases?|heightens?)\s(?:the|his|her)?\s?risk|(?:impairs|delays|slows|hinders|worsens)\s(?!his\b|her\b)|(?:can|may|might|could)\s(?:impair|delay|cause|worsen|lead to|result in))\b/i;

/** Right behind it: it was shown or ordered, and not done. */
const NOT_DONE =
  /^[^.;]{0,24}\bbut (?:he|she|the (?:patient|worker)) (?:does|did|has|had) (?:not|never) (?:do|did|done|attend|attended|start|started|use|used|tried|try|perform|performed|take|taken|begin|begun)\b/i;

/** Right before it: it was asked for, offered or thought of, or a relative has it. */
const ASKED_FOR =
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|seek(?:s|ing)?|sought|offer(?:s|ed)|suspect(?:s|ed|ing)?|suspicion|suspicious|worri(?:es|ed) about|wonders? about)\s(?:(?:for|of|him|her|an?|the|some|initial|possible|left|right)\s)*$|\b(?:cousin|uncle|aunt|nephew|niece|neighbor|friend|coworker|grand(?:mother|father|parents?))\s(?:has|had|with|suffers from|takes|took)\s(?:[a-z]+\s){0,2}$|\bunrelated\s(?:[a-z]+\s)?$/i;
/** Right behind it: it was refused, or is still to come. */
const REFUSED_BEHIND =
  /^[^.;]{0,24}?\b(?:but|and|which)\s(?:(?:he|she|the (?:patient|worker)|was|has)\s)?(?:declin|refus|deferr|turned (?:it )?down)|^[^.;,]{0,20}\s(?:is\s|are\s)?to be (?:issued|given|started|begun|done|taught|scheduled|performed|tried|obtained|ordered|provided)\b/i;

/** "Can upset the stomach": it does in some. */
const CAN = /\b(?:can|may|might|could)\s(?:also\s)?$/i;
const DOES_HARM = /^(?:upset|irritate|cause|produce|lead|trigger)\b/i;

/** "Wears no brace", "has had no aquatic therapy": the very words that would tell of it tell that there was none. */
const HAD_NONE =
  /\b(?:wears?|wore|uses?|used|has|had|have|having|gets?|takes?|took|received|undergone|underwent|attended|tried|made|done)\s(?:(?:had|been|used|taken|received|undergone|tried|worn)\s)?(?:no|never)\s(?:(?!(?:with|from|of|to|after|on|despite|since|for|during|in|by|and|or|but|more|longer)\b)[a-z-]+\s){0,3}[a-z-]+$/i;

/** "Had not had acupuncture before": the same with the verb denied. */
const NOT_HAD =
  /\b(?:has|have|had|did)\s(?:not|never)\s(?:yet\s|ever\s|previously\s)?(?:had|have|been given|tried|try|received|receive|undergone|undergo|used|use|taken|take|attended|attend|worn|wear)\s(?:(?!(?:with|from|of|to|after|on|despite|since|for|during|in|by|and|or|but|more|longer)\b)[a-z-]+\s){0,3}[a-z-]+$/i;
/** "No new injury": a new one is what is asked for. */
const NONE_NEW = /\b(?:no|without(?: an?y?)?)\s(?:new|recent|further|acute)\s[a-z]+$/i;
/** Behind the thing: "sleep apnea has not been diagnosed". */
const NOT_FOUND =
  /^(?:\s(?:of|in|for)\s[a-z]+)?\s(?:is|are|was|were|has|have|had|did|does|do)\s(?:not|never)\s(?:yet\s|been\s|ever\s)*(?:occur(?:red)?|happen(?:ed)?|aris(?:e|en)|develop(?:ed)?|appear(?:ed)?|emerged?|been a problem|present|an issue|recur(?:red)?|experienced|claimed|complained of|addressed|diagnosed|documented|discussed|found|identified|mentioned|noted|obtained|performed|done|reported|seen|tried|given|used|ordered)\b/i;

/** Whether words of a record, to their end and right behind it, say that there was none of the thing. */
export function isHadByNone(text: string, end: number, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, end - REACH), end);
  return (
    HAD_NONE.test(before) ||
    NOT_HAD.test(before) ||
    NONE_NEW.test(before) ||
    NOT_FOUND.test(text.slice(end, Math.min(sentence.end, end + REACH)))
  );
}

/** Whether words of a record tell of something that was refused or left undone, or of what it does in general, and not that it is there. */
export function isRefusedOrFeared(text: string, start: number, end: number, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const behind = text.slice(end, Math.min(sentence.end, end + REACH));
  return (
    REFUSED.test(before) ||
    ASKED_FOR.test(before) ||
    REFUSED_BEHIND.test(behind) ||
    (CAN.test(before) && DOES_HARM.test(text.slice(start, end))) ||
    FEARED.test(behind) ||
    NOT_DONE.test(behind)
  );
}

import { isEnglish } from '#domain/checks/words/english/english.ts';
import { EPONYMS } from '../eponyms.ts';
import { isListedName } from './listed-name.ts';
import { remembering } from '#domain/drugs/words/remembering.ts';
import { isWord } from '../vocabulary.ts';

/** Names of signs, classes, tools and authors that many people have, too: such a word alone is nobody. Plain lower case. */
export const OF_MANY: ReadonlySet<string> = new Set(
  `chapman morrison obrien driscoll weaver stack burns kirk haines henry martin moore gibson austin weil taylor evans gould larsen johansson
  stahl palmer herbert bowers mason regan holstein lewis jupiter anderson hansen myerson sanders garden brooker burgess denis roy camille
  levine edwards ferguson mccormack king gordon jack moses marie hunt strauss gorham weiss richter petit frey kasai pugh hess fisher lund
  mackay bishop silverman downes ballard tanner conn plummer gilbert dubin blake salem levin quinton woodson kelly crile enders rush nancy
  gardner wells andrews crawford robertson langer marcus gunn holmes roth bowman aldrich arnold sunderland meyer wagner fontaine rutherford
  bruce stanford tomm broberg larson marx kaplan mackenzie alexander hilton davis starling frank laplace bernoulli reynolds turk loeser
  boswell derby saal lord barnsley dreyfuss campbell wilson cohen haynes sackett guyatt goodman gilman patterson dubon wallis cochrane
  hopkins mayo maximus medina almaraz guzman ogilvie benson wilkinson stevens escobedo yeager gay miller`.split(/\s+/u),
);

/** How surnames of many tongues end, and no drug or device does. */
const FORM =
  /^(?:mc|mac(?=[cdfgklnpqr]))\p{L}{4,}$|.{3}(?:[bcdghjkmnprstvz]i?yan|[bcdghjklmnprstvz]ian|ashvili|[iea]dze|[eo]vi[ct]h?|ovic|evic|owicz|[eo]v[ae]?|enko|chuk|[lnrtvz]sk(?:y|i|aya)|dakis|opoulos|oulos|akis|escu|eanu|oglu|quist|strom|gaard|sson|ssen|dottir|zadeh|nejad|pour|ullah|uddin|swamy|samy|murth[iy]|nathan|inder|preet|jeet|mura|yama|kawa|moto|guchi|shita|[nr]ez|[iu]ez|inho|[ln]etti|ucci|ellini|onyango|wala)$/u;

/** Whether people are called by a word in plain lower case and nothing else is: no vocabulary has it, and the list of names or the form of a surname. */
export const isNameAlone = remembering(
  50_000,
  (plain: string): boolean =>
    plain.length > 2 &&
    !isWord(plain) &&
    !isEnglish(plain) &&
    !EPONYMS.has(plain) &&
    !OF_MANY.has(plain) &&
    (isListedName(plain) || FORM.test(plain)),
);

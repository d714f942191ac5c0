import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { isWord } from '../../words/vocabulary.ts';
import type { Recogniser } from '../recogniser.ts';

export const source = publicationSource;

const ADDRESS =
  /(?<![\p{L}\p{N}@.])(?:https?:\s?\/\/|www\.\s?)[^\s,;<>()"“”]+|(?<![\p{L}\p{N}@.-])[a-z0-9][a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|us|gov|edu|mil|clinic|health|healthcare|care|dental|doctor|hospital|surgery|physio|vet|rehab|pharmacy|fit|fitness|yoga|legal|law|lawyer|attorney|biz|info|io|co|ai|app|dev|me|md|tv|ca|mx|ph|vn|in|cn|kr|am|ir|ru|claims|insure|insurance|finance|financial|bank|tax|travel|hotel|restaurant|catering|cafe|farm|wine|jobs|work|works|agency|company|inc|llc|group|partners|services|solutions|support|systems|tech|technology|network|online|site|website|web|page|store|shop|center|centre|community|foundation|institute|academy|school|college|university|construction|builders|contractors|cleaning|auto|auction|media|news|press|email|cloud|digital|team|world|today|life|live|plus|pro|expert|international|global|city|town|county|la)(?:\/[^\s,;<>()"“”]*)?(?![\p{L}\p{N}@])/giu;

/** A source of knowledge rather than somebody's page, by what its domain begins with: government, universities, journals, the guidelines. */
const LEARNED =
  /(?<![\p{L}\p{N}-])(?:(?:odg|acoem|mdguidelines|worklossdata|pubmed|ncbi|nih|cochrane|uptodate|medscape|emedicine|webmd|rxlist|drugs|medlineplus|mayoclinic|wikipedia|sciencedirect|springer(?:link|open)?|link\.springer|wiley|onlinelibrary|lww|jamanetwork|nejm|bmj|thebmj|aaos|orthoinfo|aafp|acr|asam|spine-health|spineuniverse|guidelines?|guidelinecentral|journals|library|slideshare|healthline|wheelessonline|orthobullets|physio-pedia|dailymed|who|doi|biomedcentral|oxfordjournals|academic|medicinenet|hindawi|plosone|plos)\.(?:[a-z-]+\.)*(?:com|org|net|gov|edu|int)|odg-twc|odgby|acoem[a-z]*|(?:umich|stanford|harvard|washington|ucsf|ucla)\.edu)(?![\p{L}\p{N}-])/iu;
/** Of the State what rules on injured workers, medicine and insurance, of the nation what rules on health and labor; towns, counties and prisons are employers. */
const GOVERNMENT =
  /\.mil\b|(?:^|\/\/|www\.)ca\.gov\b|(?:^|[/.])(?:(?:dir|dwc|leginfo|legislature|dhcs|cdph|dmhc|dca|mbc|ombc|rn|ptbc|pharmacy|psychology|chiro|acupuncture|oag|edd|insurance|calpers|courts|oal|govt|scif)\.)ca\.gov\b|(?:^|[/.])(?:cdc|fda|hhs|cms|ahrq|medicare|dol|osha|va|dea|nlm|nih|justice|usa|ssa|guidelines?)\.gov\b/iu;
/** What literature is cited with. */
const CITED =
  /(?:citation|cited|cites|guidelines?|et al|abstract|article|journal|website of the (?:FDA|CDC|NIH))[^.!?]{0,80}$/iu;
/** The same of words that papers of the case are told with, too, and of a year. */
const MAY_CITE = /(?:source|reference|study)[^.!?]{0,80}$|(?<![\d/.-])(?:19|20)\d\d[);:,]{0,2}\s[^.!?\n\f]{0,40}$/iu;
/** `Results are available at …`: where something of the case is found. */
const FOUND =
  /(?:is|are|was|were|be|been)\s+(?:\p{L}+\s+)?(?:available|posted|viewed|found|accessed|obtained|downloaded|retrieved|seen)\b[^.!?]{0,30}$/iu;
/** `Spine. 2009;34:66-77. Available at: …`: the end of a citation. */
const ENDS_CITATION =
  /(?:(?<![\d/.-])(?:19|20)\d\d\b|et al|guideline|journal|edition|press)[^\n\f]{0,90}[.;)]\s+(?:Available|Accessed|Retrieved)[^.!?]{0,40}$/iu;
const CONTACT =
  /(?:visit(?:ed)?(?: us)?|website|web ?site|web page|e-?mail|contact|online at|portal|schedul(?:e|ing)|register|payments?|forms?|page of|see|url|web|phone|fax|office|clinic|practice)\b[^.!?]{0,30}$/iu;

const SURE = /^(?:https?:|www\.)|\.(?:com|net|org|gov|edu|mil|us|biz|info|clinic|health)(?:\/|$)/iu;

/** `pain.In` and `11/2/2016.In`: a stop without a space before the next sentence, where what stands behind it is also an ending of addresses. */
function isSentenceEnd(words: string): boolean {
  if (SURE.test(words)) return false;
  const [, before = '', ending = ''] = /([^./]+)\.([a-z]+)(?:\/.*)?$/iu.exec(words) ?? [];
  return /^\d+$/u.test(before) || /^\p{Lu}\p{Ll}/u.test(ending) || isWord(before.toLowerCase());
}

/** Web addresses of people and offices; one that is cited as a source, or is a place of learning, stays. */
export const webAddress: Recogniser = ({ text }, cites) => {
  const removed: Span[] = [];
  const kept: { start: number; end: number; why: string }[] = [];
  for (const { index, 0: found } of text.matchAll(ADDRESS)) {
    const words = found.replace(/[.:!?'’]+$/u, '');
    if (isSentenceEnd(words)) continue;
    const end = index + words.length;
    const before = text.slice(Math.max(0, index - 110), index);
    const cited =
      cites ||
      LEARNED.test(words) ||
      GOVERNMENT.test(words) ||
      ENDS_CITATION.test(before) ||
      ((CITED.test(before) || (MAY_CITE.test(before) && !FOUND.test(before))) && !CONTACT.test(before));
    if (cited) kept.push({ start: index, end, why: 'a web address cited as a source' });
    else removed.push({ start: index, end, class: 'web-address', rule: 'a web address' });
  }
  return { removed, kept };
};

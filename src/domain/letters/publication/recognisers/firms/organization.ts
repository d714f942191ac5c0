import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { plainLetters } from '../../words/atoms.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { isClinicalWord } from '../../words/vocabulary.ts';
import type { Recogniser } from '../recogniser.ts';
import { frameOf } from './standings/frame.ts';
import { standsAsFirm } from './standings/position.ts';
import { headingAbove, sentenceBelow } from './firm-run.ts';
import { LEGAL_FORM } from './firm-words.ts';

export const source = publicationSource;

const WORDS = String.raw`(?:(?:St|Mt)\.\s)?(?:\p{Lu}[\p{L}\p{N}'’-]*|&)(?:[ \t\n\f](?:\p{Lu}[\p{L}\p{N}'’-]*|&|and|of|the|de|del|la))*?`;
const FIRM = String.raw`(?:Insurance(?:\s+(?:Company|Co|Group|Services|Exchange|Fund|Corporation)\b)?|Indemnity(?:\s+(?:Company|Co)\b)?|Casualty(?:\s+(?:Company|Co)\b)?|Assurance(?:\s+Company)?|Mutual(?:\s+(?:Insurance(?:\s+Company)?|Fund))?|Compensation\s+(?:Fund|Insurance(?:\s+Fund)?)|Claims\s+(?:Services|Management|Administrators?|Solutions)|Risk\s+(?:Administrators|Management|Services|Solutions)|Adjusters|Administrators|Underwriters|Utilization\s+Review|Review\s+Services|Managed\s+Care|Unified\s+School\s+District|School\s+District|(?:Water|Irrigation|Sanitation|Utility|Transit|Park)\s+District|Bill\s+Review|(?:Freight|Truck|Bus|Shipping)\s+Lines|Police\s+Department|Fire\s+Department|Sheriff['’]s\s+(?:Department|Office)|Law\s+(?:Group|Firm|Offices?|Corporation)|Attorneys\s+at\s+Law|Staffing|Logistics|Distribution|Trucking|Construction|Builders|Industries|Enterprises|Manufacturing|Foods|Farms|Packing(?:\s+(?:Company|Co\.?|Cooperative))?|Cooperative|Markets?|Supermarkets?|Restaurants?|Hotels?|Airlines|Transit(?:\s+Authority)?|Transport(?:ation)?|Electric(?:\s+(?:Company|Co)\b)?|Plumbing|Roofing|Landscaping|Security(?:\s+Services)?|Foundry|Bakery|Dairy|Vineyards|Winery|Nursery|Warehouse|Beverages?|Motors|Lath(?:\s+(?:and|&)\s+Plaster)?|Plaster(?:ing)?|Drywall|Painting|Concrete|Masonry|Paving|Demolition|Excavating|Flooring|Glazing|Welding|Steel|Ironworks|Upholstery|Catering|Seafoods?|Produce|Nurseries|Ranch(?:es)?|Orchards|Groves|Stevedoring|Shipping|Maritime|Salvage|Recycling|Disposal|Laundry|Cleaners|Casino|Resort|Studios?|Printing|TPA|Authority|Convalescent|Carnicer[ií]a|Panader[ií]a|Taquer[ií]a|Mercado|Aerospace|Metals?|Plastics|Kitchens|Janitorial|Stores?)`;
const LEGAL = String.raw`(?:,?\s+${LEGAL_FORM}(?:\.(?=[,;)'’]|\s+[\p{Ll}(]|\n))?)`;
const patterns = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])${WORDS}[ \t\n\f]${FIRM}${LEGAL}?(?![\p{L}])`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${WORDS}${LEGAL}(?![\p{L}])`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:The\s+)?(?:Law\s+Offices?|Offices(?!\s+of\s+the\b)|State\s+Fund)\s+of\s+\p{Lu}[\p{L}'’-]+(?:[ \t\n\f](?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*|&|(?:and|de|la)(?!\p{L}))){0,4}(?:(?:,\s\p{Lu}[\p{L}'’-]+){1,3},?\s(?:&|and)\s\p{Lu}[\p{L}'’-]+)?`,
    'gu',
  ),
  // `Elm Growers Self-Insurance Trust`, `Sierra Elm County Department of Social Services`, `Ana Ruiz, Attorney at Law`
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]+\s){1,4}Self-Insur(?:ed|ance)\s(?:Group|Fund|Trust|Program|Authority|Pool|Plan)(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]+\s){1,3}County\s(?:Department|Office|Superintendent)\sof\s\p{Lu}\p{L}+(?:\s(?:and\s)?\p{Lu}\p{L}+){0,3}/gu,
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’.-]+(?:,?\s(?:(?:and|&)\s)?\p{Lu}[\p{L}'’.-]*){0,4},\sAttorneys?\sat\sLaw(?!\p{L})/gu,
  // A prison of the State or the county, where many work: `California Men's Facility at Elm`.
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]+\s){0,3}?\p{Lu}[\p{L}'’-]+\s(?:State\sPrison|State\sPenitentiary|(?:Wo)?[Mm]en['’]s\s(?:Facility|Colony|Prison|Institution)|(?:State\s)?Correctional\s(?:Facility|Institution|Center|Complex|Training\sFacility)|Institution\sfor\s(?:Men|Women)|Conservation\sC(?:enter|amp)|Honor\sRancho|Juvenile\sHall|Detention\s(?:Facility|Center)|Youth\sAuthority|State\sHospital|Developmental\sCenter|Veterans\sHome)(?:,?\s(?:at|of|in)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)?(?!\p{L})/gu,
  // A union by its number, with its trade: `Teamsters Local 12`.
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]+\s){0,3}Local(?:\sUnion)?\s(?:[Nn]o\.\s?|#\s?)?\d{2,4}(?!\p{L}|\.?\d|\s?(?:%|mg|ml|cc|units?)(?!\p{L}))/gu,
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:ers|ors|men|s)['’]?(?:\s(?:&|and)\s\p{Lu}\p{Ll}+s['’]?)?\sUnion(?!\p{L})/gu,
  // Partners by their surnames, and a legal form: `Bell, Haddad & Ruiz, LLP`.
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?:,\s+\p{Lu}[\p{L}'’-]+){0,3},?\s+(?:&|and)\s+\p{Lu}[\p{L}'’-]+${LEGAL}(?![\p{L}])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:Department|Division|Bureau|Office)\s+of\s+\p{Lu}\p{L}+(?:\s+(?:and\s+)?\p{Lu}\p{L}+){0,3},\s+)?(?:City|County|Port|Town|Township|Village|Bank|Diocese|Archdiocese)\s+of\s+(?:the\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?:,\s+\p{Lu}[\p{L}'’-]+){0,3},?\s+(?:&|and)\s+(?:Associates|Partners|Sons?|Daughters?|Brothers|Bros|Company|Co)\b${LEGAL}?`,
    'gu',
  ),
];

const WORKPLACE = new RegExp(
  String.raw`(?:employed\s+(?:by|at|with)|works?\s+(?:for|at)|worked\s+(?:for|at)|working\s+(?:for|at)|employer(?:\s+(?:is|was))?\s*[:,]?|insured\s+(?:by|with)|insurer(?:\s+is)?\s*[:,]?|carrier(?:\s+is)?\s*[:,]?|administered\s+by|third[- ]party\s+administrator\s*[:,]?|on\s+behalf\s+of|job\s+(?:at|with)|hired\s+by)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}'’&-]*(?:[ \t\n\f](?:\p{Lu}[\p{L}\p{N}'’&-]*|&|and|of)){0,4})`,
  'gu',
);

/** `EMPLOYER Elm Inn OCCUPATION COOK`: the capitals of a form without a mark, up to the next of them. */
const FIELD_IN_CAPITALS =
  /(?:^|\s)(?:EMPLOYER|INSURER|CARRIER|ADMINISTRATOR|TPA)[ \t]+((?!\p{Lu}{4,}\s)(?:\p{Lu}[\p{L}\p{N}'’.-]*)(?:[ \t](?:\p{Lu}\p{Ll}[\p{L}\p{N}'’.-]*|&|of|and|the|de|la|#?\d{1,4})){0,5})(?=[ \t]+\p{Lu}{4,}(?!\p{Ll})|[ \t]*[\n\f])/gu;

/** What another State's office gives out is cited. */
const OF_STATE =
  /^(?:The\s)?(?:Alabama|Alaska|Arizona|Arkansas|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New\s(?:Hampshire|Jersey|Mexico|York)|(?:North|South)\s(?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode\sIsland|Tennessee|Texas|Utah|Vermont|Virginia|West\sVirginia|Wisconsin|Wyoming)\s(?:State\s)?(?:Department|Division|Board|Bureau|Workers['’]|Industrial\sCommission|Medical\s(?:Board|Society|Association))/u;

const PUBLIC =
  /\bState\s(?:Department\sof\s\p{Lu}|Disability\sInsurance$)|^(?:(?:California\s+)?State\s+(?:Disability|Unemployment)|(?:Long|Short)[\s-]+Term|(?:Unemployment|Private|Group|Life|Public)\s+Insurance|Hayes|Supplemental\s+Security|(?:American|National|International)\s[^,]*(?:Academy|Association|College|Society|Institute|Board|Guideline|Journal|Library|Council|Committee|Foundation|Federation|Center)|Official|Medicare|Medicaid|Medi-Cal|Social\s+Security|MAXIMUS|Maximus|Work Loss Data|California (?:MTUS|Code|Labor|Division|Department)|MTUS|ACOEM|ODG|State of California|Utilization Review|The Utilization Review|UR)\b|^(?:Prospective|Retrospective|The|A|This|Original|Prior|Concurrent)\s+Utilization\s+Review/u;

/** Partners by their surnames alone: `Bell, Haddad & Ruiz`, `Bell Haddad & Ruiz`, where a firm stands. */
const PARTNERS =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s+\p{Lu}[\p{L}'’-]+){0,3},?\s+(?:&|and)\s+\p{Lu}[\p{L}'’-]+(?![\p{L}])/gu;

/** What only counsel does. */
const APPEARS =
  /^\s(?:represents?|withdrew|substituted|appeared\s(?:for|on)|filed|(?:is|are|was|were)\s(?:\p{Ll}+\s)?(?:counsel|attorneys)|for\s(?:the\s)?(?:applicant|defendant))(?!\p{L})/u;

/** A department of the State that people work for, not one that is cited: `State of California, Department of Corrections`. */
const STATE_EMPLOYER =
  /(?<![\p{L}\p{N}])(?:(?:State\sof\s)?California,?\s(?:State\s)?)?Department\sof\s(?:Corrections|Parks|Transportation|Forestry|Fish|Water\sResources|Developmental|State\sHospitals|General\sServices|Food|Conservation|Youth)(?!\p{L})(?:(?:,|\s(?:and|&))?\s\p{Lu}\p{L}+){0,3}/gu;

/** Names of employers, insurers, administrators, law firms and public bodies that have a part in a case; bodies that write guidelines stay. */
export const organization: Recogniser = ({ text, lineEnds }, cites) => {
  const removed: Span[] = [];
  const kept: { start: number; end: number; why: string }[] = [];
  const take = (start: number, to: number) => {
    // What `&` joins to it is of its name: `Vesper Bakery & Deli`.
    const end = to + (/^\s&\s\p{Lu}[\p{L}'’-]+/u.exec(text.slice(to, to + 40))?.[0].length ?? 0);
    const words = text.slice(start, end);
    // `Elm Foods⏎Insurance Carrier: …`: a label in the line below.
    const label = /[\n\f]Insurance$/u.test(words) && /^\s(?:Carrier|Company|Co\.)\s?:/u.test(text.slice(end, end + 12));
    if (label) return;
    // The label of a field, behind the end of another line.
    if (/Administrators?$/u.test(words) && /^\s?:/u.test(text.slice(end, end + 2))) return;
    // `Prestige LP`: a device in a row, where nothing else says that it is a firm.
    if (
      /^\p{Lu}\p{Ll}+\s(?:LP|PC|Co)$/u.test(words) &&
      /,\s(?:and\s)?$/u.test(text.slice(Math.max(0, start - 6), start)) &&
      /^(?:,|\sand\s)/u.test(text.slice(end, end + 5))
    )
      return;
    // What review said, no house of review.
    if (
      /Utilization\sReview$/u.test(words) &&
      /^\s(?:Denials?|Determinations?|Decisions?|Letters?|Reports?|Appeals?|Process|Notices?)(?!\p{L})/u.test(
        text.slice(end, end + 16),
      )
    )
      return;
    if (
      PUBLIC.test(words) ||
      (OF_STATE.test(words) &&
        !/(?:by|for|at|employer:?)\s(?:the\s)?$/iu.test(text.slice(Math.max(0, start - 12), start)))
    )
      kept.push({ start, end, why: 'a body of guidelines, of the State, or the review organization' });
    else if (!cites) removed.push({ start, end, class: 'organization', rule: 'the name of a firm or public body' });
  };
  for (const pattern of patterns) {
    for (const { index: from, 0: whole } of text.matchAll(pattern)) {
      // A sentence that begins in a line below: what is called by `of` ends before it, other names stand in it.
      const below = sentenceBelow(whole);
      const ends = below > 0 && /^(?:The\s)?(?:Law\s)?\p{L}+\sof\s/u.test(whole);
      const above = ends ? 0 : Math.max(headingAbove(whole), below, /^.*\d[\n\f]/su.exec(whole)?.[0].length ?? 0);
      const [index, found] = [from + above, whole.slice(above, ends ? below : undefined).trimEnd()];
      const skip =
        /^(?:(?:[^,]*\sand\sof|(?:Records?|Notes?|Reports?|Letters?|Copies|Bills?|Liens?|Claims?|Petitions?|Motions?|Applications?|Objections?|Subpoenas?)\s+(?:of|from|by)|Both|Either|Neither|All|Each|Also|Through|Via|Later|Then|Since|Until|During|Though|Although|Because|But|If|Where|The|At|In|Of|By|Per|From|For|With|Employer|Insurer|Carrier|His|Her|And|When|While|After|Before|On|To|As|This)\s+)+/u.exec(
          found,
        )?.[0].length ?? 0;
      const person =
        (/\p{Lu}\.\s$/u.test(text.slice(Math.max(0, index - 3), index)) ? OF_SURNAME : OF_PERSON).exec(
          found.slice(skip),
        )?.[0].length ?? 0;
      const start = skip + person;
      if (isNamed(found.slice(start))) take(index + start, index + found.length);
    }
  }
  for (const { index, 0: found } of cites ? [] : text.matchAll(STATE_EMPLOYER)) {
    removed.push({
      start: index,
      end: index + found.length,
      class: 'organization',
      rule: 'the name of a firm or public body',
    });
  }
  for (const { index, 0: found } of text.matchAll(PARTNERS)) {
    const end = index + found.length;
    const [before, behind] = [text.slice(Math.max(0, index - 80), index), text.slice(end, end + 60)];
    const placed = frameOf(before, behind) === 'field' ? 'surely' : standsAsFirm(before, behind);
    const isCounsel = /(?:counsel|attorneys|lawyers|firm),?\s$/iu.test(text.slice(Math.max(0, index - 12), index));
    if (
      (placed === 'surely' || isCounsel || APPEARS.test(text.slice(end, end + 40))) &&
      !found.split(/[^\p{L}]+/u).some(word => isClinicalWord(plainLetters(word)))
    )
      take(index, end);
  }
  for (const { index, 0: found, 1: name = '' } of text.matchAll(FIELD_IN_CAPITALS)) {
    const start = index + found.length - name.length;
    if (isNamed(name)) take(start, start + name.length);
  }
  for (const found of text.matchAll(WORKPLACE)) {
    const whole = found[1] ?? '';
    const start = found.index + found[0].length - whole.length;
    const line = [...whole.matchAll(/[\n\f]/gu)].find(({ index }) => lineEnds(start + index, start + index + 1));
    const name = whole.slice(0, line?.index);
    if (!/^(?:He|She|It|They|This|Home|Work|UR|MTUS|Full|Light|Modified)\b/u.test(name))
      take(start, start + name.length);
  }
  return { removed, kept };
};

/** `Adjuster Ana Ruiz of Elm Insurance`: two. */
const OF_PERSON =
  /^(?:Adjusters?|Examiner|Attorney|Counsel|Nurse|Supervisor|Manager|Foreman|Interpreter|Representative|Coordinator|Agent|Investigator|Specialist)\s[^,]*?\sof\s(?:the\s)?/u;

/** `A. Ruiz of Elm Insurance`: behind an initial. */
const OF_SURNAME = /^\p{Lu}[\p{L}'’-]+\sof\s(?:the\s)?/u;

/** Words that firms share, and words of the letter: what is left must name one. */
const SHARED =
  /^(?:the|a|an|of|and|for|to|in|claims?|administrators?|upheld|overturned|utilization|review|reviews|bill|bills|insurance|company|co|inc|llc|group|services?|management|risk|solutions|managed|care|fund|compensation|workers?|mutual|attorneys?|at|law|city|county|town|security|transportation|transport|home|health|social|medical|employer|insurer|carrier|associated|surgical|service|quality|staffing|department|police|fire|store|electric)$/u;

function isNamed(words: string): boolean {
  const told = [...words.matchAll(/[\p{L}\p{N}'’-]+/gu)].map(([word]) => plainLetters(word));
  // `Appeal of Utilization Review` is a heading.
  const isReview =
    /(?:Review|Claims\s\p{Lu}\p{L}+|Administrators?|Distribution|Security|Transportation|Staffing)$/u.test(words);
  return (
    told.length > 1 &&
    told.some(
      word => !SHARED.test(word) && !isClinicalWord(word) && !(isReview && HEADING_WORDS.has(word)) && word.length > 1,
    )
  );
}

/** How surely a firm or a place of care stands somewhere: `named` where nothing else does, though every word is plain; `told` where it is one of papers, or does what houses do. */
export type Standing = 'named' | 'surely' | 'told' | 'listed' | 'likely' | 'running';

/** What stands right before and right behind; `ends` is asked first, of the last characters before. `alone`: one word that nobody knows is enough. */
export type Position = {
  readonly says: Standing;
  readonly alone?: true;
  /** One word is enough though the language has it, where it is of no heading, no part in the case and no medicine. */
  readonly word?: true;
  readonly ends?: RegExp;
  readonly before: RegExp;
  readonly behind?: RegExp;
};

/** What a sentence or a clause begins behind. */
export const OPENS =
  /(?:^|[.;:!?•\n\f,]\s*["“(]?|\s(?:and|that|but|while|when|because|administrator,)\s|(?:^|[.;\n\f]\s*)(?:Later|Then|Today|Also|(?:In|Since|Until)\s\p{Lu}\p{Ll}{2,8}(?:\s\d{4})?),?\s)$/u;
/** Most capital words stand behind no preposition and no mark. */
export const PREPOSITION =
  /(?:^|[^\p{L}])(?:by|at|with|for|to|from|of|on|in|is|was|being|the|against|vs?\.?)\s+$|@\s+$/iu;
export const PREPOSITION_THROUGH = /\s(?:through|via|the)\s$/u;
export const MARK =
  /[:#,;-]\s*$|(?:carrier|insurer|payor|tpa|administrator|vendor|defendant|insured|claimant|holder)\s$/iu;
export const ENDS = /^(?:\s*(?:[\n\f;|.,]|$)|,?\s{2})/u;

/** Behind a house in a list of records: which of its papers. */
export const OF_PAPERS =
  /^(?::\s(?:\p{Ll}+\s){0,3}(?:notes?|records?|reports?|charts?|films)(?!\p{L})|:\s(?:Doctor['’]s\sFirst\sReport|PR-?[234]|(?:Progress|Initial|Operative|Discharge|Daily|Chart|Office|Treatment|Physical\sTherapy|Chiropractic)\s(?:Notes?|Records?|Reports?|Evaluation|Summary|Visits?))(?!\p{L})|:\s\d{1,4}\s(?:pages?|pp|volumes?|vols?|sheets|images|films|discs?|cds?|boxes|bills|invoices)(?!\p{L})|,\s(?:\p{Ll}+\s){0,3}(?:notes?|records?|reports?|charts?|films|visits?|sessions?|bills?|invoices?|images|labs?|studies|summary|ledger|statements?|log|flowsheets?)(?:\s(?:of|dated|from|through|for)|,|:|\s[–-])?\s\(?\d|\s[–-]\s(?:\p{Ll}+\s){0,3}(?:notes?|records?|reports?|charts?)(?:,|\s))/u;

/** What an address begins with. */
export const ADDRESS = String.raw`(?:P\.?\s?O\.?\s|PO\s|Post\s+Office|Lock\s+Box|\d{1,6}(?:[ \t]+|(?<!(?:19|20)\d\d)\s+)(?:[NSEW]\.?\s)?\p{Lu})`;

/** What was shown there: `Elm Imaging: 3T MRI L shoulder, 5/7/2014`, `Elm House, 99213`. */
export const SHOWN =
  /^(?::\s(?:[\d.]+T\s|\p{L}{1,8}\s){0,2}(?:MRI|CT|EMG|NCV|NCS|X-?rays?|x-?rays?|UDS|UDT|US|ultrasound|labs?|films?|FCE|PT|OT|arthrogram|DEXA|EKG|sleep\sstudy)(?!\p{L})|,\s(?:CPT\s)?9\d{4}(?!\d))/u;

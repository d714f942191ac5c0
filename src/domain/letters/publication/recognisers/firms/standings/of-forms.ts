import { ADDRESS, ENDS, MARK, OF_PAPERS, type Position } from './marks.ts';

/** Where a house surely stands on a page: behind a label, in a list of records or of recipients, above its address. */
export const OF_FORMS: readonly Position[] = [
  // A label of a form or a part in the case that a firm has.
  {
    says: 'surely',
    ends: MARK,
    before:
      /(?:^|[^\p{L}])(?:(?:(?:self-)?insured|insurer|insurance|carrier|employers?|payo?r|payer|tpa|administrator|vendor|attorneys?|counsel|agency|firm|company|facility|clinic|hospital|pharmacy|laborator(?:y|ies)|lab|location|site|imaging|therapy|provider|jobs?|transport(?:ation)?|(?:concurrent|second|other|prior)\s+employment|place\s+of\s+(?:service|employment|work)|defendants?|uninsured|claimant|holder|(?:copy|interpret(?:er|ing)|transport(?:ation)?|delivery|courier)\s+services?|law\s+offices?|sender|recipient|entity|supplier|return\s+service\s+requested|letterhead|(?:performed|done|billed|dispensed|referred|ordered|requested|prepared|reviewed|copied|printed|faxed|sent|received|obtained|supplied|paid|issued|certified|transcribed)\s+(?:by|at|from|to)|schools?|union|network|mpn|pbm|ipa|(?:place|location)\s+of\s+\p{Ll}+|practice|referral|(?:prior|previous|past|initial|current)\s+(?:care|treatment|records|provider)|custodian|source|organization|distribution|(?:records|documents|materials)\s+(?:reviewed|received)|requesting|requestor|ordering|referring|for\s+the\s+(?:defense|applicant)|(?:misc\.?\s+)?correspondence|reporting\s+unit|workplace|from|to|cc|copies|(?:billing|mailing|remittance)\s+address)(?:\s+(?:name|at\s+(?:the\s+)?(?:time\s+of\s+)?injury|of\s+record|at\s+the\s+time))?\s*(?:\((?:\p{L}|\s)+\))?\s*[:#-]\s*|(?:carrier|insurer|payor|tpa|administrator|vendor|defendant|insured|lien\s+claimant|policy\s?holder),?[ \t])$/iu,
  },
  {
    says: 'surely',
    alone: true,
    ends: /;\s*$/u,
    before:
      /(?:^|[\s;])(?:RECORDS|DOCUMENTS|[Rr]ecords|[Dd]ocuments|[Mm]aterials|cc|CC|[Cc]opies(?:\sto)?)(?:\s(?:REVIEWED|RECEIVED|[Rr]eviewed|[Rr]eceived))?\s?:\s[^\f:]{2,70};\s$/u,
    behind: /^\s*(?:[;\n\f]|\.?$)/u,
  },
  // Behind another who gets a copy or is served: `cc: Ana Ruiz, Elm Foods`.
  {
    says: 'surely',
    ends: MARK,
    before:
      /(?:^|[\s;])(?:(?:RECORDS|DOCUMENTS|MATERIALS|REPORTS)\s(?:REVIEWED|RECEIVED)|(?:[Rr]ecords|[Dd]ocuments|[Mm]aterials|[Rr]eports)\s(?:[Rr]eviewed|[Rr]eceived)|cc|CC|Cc|[Cc]opies(?:\sto)?|(?:[Pp]arties\s)?[Ss]erved(?:\son)?|[Dd]istribution|[Aa]ppearances|[Ff]rom|FROM|[Tt]o|TO|[Ii]nterpreter|[Aa]djuster|[Ee]xaminer|[Rr]eviewer|[Aa]ttorney|[Cc]ounsel|[Pp]rovider|[Pp]hysician|[Ss]upervisor|[Oo]ccupation|[Ee]mployers?|(?:[Ww]ork|[Ee]mployment|[Vv]ocational|[Oo]ccupational|[Jj]ob)\s[Hh]istory)\s?:\s[^\f:]{2,70}[,;]\s$/u,
  },
  { says: 'surely', before: /(?:Attn|ATTN|Attention):?\s[^\n\f:]{3,40}[\n\f][ \t]*$/u, behind: ENDS },
  // Before where it is, and in brackets behind a day or a number.
  { says: 'surely', before: /(?:^|[^\p{L}])$/u, behind: new RegExp(`^(?:,|\\s[*|•·–-])\\s*${ADDRESS}`, 'u') },
  { says: 'surely', ends: /\d\s\($/u, before: /\($/u, behind: /^\)/u },
  // `Elm Rehab, Ana Ruiz, D.C., 6/1/15`: before whoever wrote there.
  {
    says: 'surely',
    before: /(?:^|[\n\f;]|[.:]\s|\d[.)]\s)[ \t]*$/u,
    behind:
      /^,\s(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}'’-]+(?:,\s(?:Sr|Jr|II|III)\.?)?,\s(?:M\.?D|D\.?O|D\.?C|D\.?P\.?M|Ph\.?D|Psy\.?D|N\.?P|P\.?A|P\.?T)(?!\p{L})/u,
  },
  // `3/3/2014, Elm Regional, progress note`
  {
    says: 'surely',
    before: /\d{1,2}[/-]\d{1,2}[/-]\d{2,4},\s(?:The\s)?$/u,
    behind:
      /^,\s(?:\p{L}+[\s-]){0,3}(?:notes?|reports?|records?|visit|evaluation|consultation|summary|x-?rays?|MRI|EMG|CT)(?!\p{L})/u,
  },
  // How long somebody was there, for whom somebody appears.
  {
    says: 'surely',
    before: /[:,]\s$/u,
    behind:
      /^(?:\s\(\d{1,2}\s(?:yrs?|years?|mos?|months?)\b|,\s(?:19|20)\d\d\s?(?:to|[-–])\s?|,\s(?:for|on\sbehalf\sof)\s(?:the\s)?(?:applicant|defendant|employer|insurer))/u,
  },
  // A page's head, a study in a list, whoever works there.
  {
    says: 'surely',
    before: /(?:^|[\n\f]|server\s)$/u,
    behind: /^\s+(?:page|pg\.?)\s\d|^,?\s(?:Attn|ATTN|Attention|c\/o)\b/u,
  },
  // A letterhead: the address or the telephone stands behind.
  {
    says: 'surely',
    before: /(?:^|[\n\f])[ \t]*(?:The\s)?$/u,
    behind: new RegExp(
      `^\\.?(?:,|\\s*[|•·]|\\s{2,}|\\s*[\\n\\f])\\s*(?:${ADDRESS}|\\(?\\d{3}\\)?[\\s.-]\\d{3}|\\+?1[\\s-]|Tel|Phone|Ph\\b|Fax|www\\.|https?:)`,
      'u',
    ),
  },
  { says: 'surely', before: /\sletterhead\sof\s(?:the\s)?$/u },
  // In a list of records, before its day, or in brackets what somebody was there.
  {
    says: 'surely',
    before: /(?:,|;|:|\bof|\bto|[\n\f]|(?:^|[\n\f.])\s*(?:\d{1,2}[.)]|[-–•*]))\s*$/u,
    behind:
      /^(?:,?\s(?:dated\s|of\s)?\(?(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])[/-]\d{2,4}|\s\((?:\p{Ll}|\s){4,24}\)|,?\s(?:subpoenaed|copied|produced)\s|,\s\d{1,4}\spages)/u,
  },
  {
    says: 'surely',
    before:
      /(?:reports?|notes?|records?|films|charts?|bills?|visits?|summar(?:y|ies)|stud(?:y|ies)|evaluations?|consult(?:ation)?s?|x-?rays?|labs?|therapy|MRI|CT|EMG)\s[–-]\s$/u,
    behind: /^\s[–-]\s\d/u,
  },
  // `Elm Rehab: physical therapy notes, 6/1/15`, `Elm Dental, operative report of 9/1/13`
  {
    says: 'surely',
    before: /(?:^|[\n\f.;]\s*)$/u,
    behind: OF_PAPERS,
  },
  {
    says: 'surely',
    before:
      /\s(?:shop|company|business|firm|employer|clinic|practice|store|restaurant|farm|agency|vendor|carrier|insurer|administrator|facility|hospital|pharmacy|laboratory|school|contractor|supplier|network|union|organization|authority|district|bank|hotel|market|warehouse|plant|ranch|dealer|landlord),\s$/u,
  },
  // In a list, between what the papers are and the months or years they are of.
  {
    says: 'surely',
    before:
      /(?:reports?|notes?|records?|films|charts?|bills?|visits?|stud(?:y|ies)|summar(?:y|ies)|evaluations?|consultations?|x-?rays|labs?|therapy|letters?|MRI|EMG(?:\/NCV)?|CT|images),\s$/iu,
    behind: /^,\s\(?(?:(?:0?[1-9]|1[0-2])[/-])?(?:19|20)\d\d(?:\s?(?:[-–]|to|through)\s|\)|[.;]|\s*[\n\f]|$)/u,
  },
];

import { OPENS, type Position } from './marks.ts';

/** Where one word is a firm's: before what an office alone does, whose people work on a claim, or what sort of place it is. */
export const OF_OFFICE: readonly Position[] = [
  // `Vesperia authorized six visits`, `Vesperia is the third party administrator`
  {
    says: 'surely',
    alone: true,
    word: true,
    before: OPENS,
    behind:
      /^\s(?:(?:has|had|then|also|later|again|since)\s)?(?:denied|approved|(?:non-?)?authori[sz]ed|modified|(?:non-?)?certified)\s(?:(?:the|this|that|these|those|his|her|an?|all|only|both|further|additional|coverage|authorization|payment|liability|treatment|surgery|physical\stherapy|therapy|acupuncture)(?!\p{L})|(?:\p{Ll}+|\d{1,3})\s(?:more\s)?(?:visits?|sessions?|days|weeks)(?!\p{L}))/u,
  },
  {
    says: 'surely',
    alone: true,
    word: true,
    before: OPENS,
    behind:
      /^\s(?:is|was|remains|acts\sas|serves\sas)\s(?:(?:the|his|her|their|now|then|also|an?)\s){1,2}(?:(?:workers['’]\scompensation|claims|third[\s-]party|insurance|applicant['’]s|worker['’]s|patient['’]s|usual|former|current|prior|new)\s)*(?:administrator|insurer|carrier|employer|tpa)(?!\p{L})/u,
  },
  // `Vesperia has accepted the low back`, `Vesperia supplied the oxygen`
  {
    says: 'surely',
    alone: true,
    before: OPENS,
    behind:
      /^\s(?:(?:has|had|then|also|later|again|since)\s)?(?:accepted|supplied|dispensed|delivered|billed|insures|insured|administers|adjusts|adjusted|contested|reimbursed|settled|rented|installed|shipped|mailed|couriered)\s(?:(?:the|this|that|these|those|his|her|an?|all|only|both|liability|payment)(?!\p{L})|\d)/u,
  },
  // `A Vesperia case manager attended`, `the Vesperia adjuster`
  {
    says: 'surely',
    alone: true,
    before: /(?:^|[.;:\n\f]\s*|(?:^|\s)(?:an?|the|his|her|with|by|from|of|to|and)\s)$/iu,
    behind:
      /^\s(?:(?:nurse|field|telephonic|medical|union|health|claims?|benefits?)\s)?(?:case\smanagers?|case\smanagement|adjusters?|claims?\s(?:adjuster|examiner|representative)s?|representatives?|shop\ssteward|peer\sreviewers?|physician\sadvisors?|delivery\sdriver|health\splan|insurance\splan|safety\sofficer)(?!\p{L})/u,
  },
  { says: 'surely', alone: true, word: true, before: /\s(?:adjuster|examiner)s?\s(?:at|for|from|with)\s$/u },
  // In a list of records, between the day and what the paper is; from whom papers came.
  {
    says: 'surely',
    alone: true,
    word: true,
    before: /\d{1,2}[/-]\d{1,2}[/-]\d{2,4},?\s(?:[–-]\s)?$/u,
    behind:
      /^,\s(?:\p{L}+[\s-]){0,3}(?:notes?|reports?|records?|visit|evaluation|consultation|summary|x-?rays?|MRI|EMG|CT)(?!\p{L})/u,
  },
  {
    says: 'surely',
    alone: true,
    word: true,
    before:
      /(?:^|\s)(?:[Rr]ecords?|[Nn]otes?|[Rr]eports?|[Cc]harts?|[Ff]ilms|[Ii]mages|X-rays|[Bb]ills?|[Ss]tudies|[Dd]ocuments|[Ll]abs|[Pp]apers)\sfrom\s$/u,
    behind: /^\s(?:were|was|are|is|dated|show|include|came|arrived)(?!\p{L})/u,
  },
  {
    says: 'surely',
    alone: true,
    word: true,
    before:
      /(?:(?:[Xx]-rays?|films|MRI|treated|hospitali[sz]ed|admitted|operated|surgery)\s(?:(?:was|were)\s(?:taken|done|performed|made)\s)?at|(?:[Bb]ill|[Ll]ien)\sof)\s$/u,
    behind: /^(?:\s*(?:[.;]|[\n\f]|$)|\s(?:on\s\d|is\s|was\s))/u,
  },
  // `at the Vesperia refinery`, `the Vesperia records`
  {
    says: 'surely',
    alone: true,
    before: /(?:^|[^\p{L}])the\s$/iu,
    behind:
      /^\s(?:refinery|plant|warehouse|store|branch|cannery|winery|factory|facility|hospital|clinic|emergency\s(?:room|department)|laboratory|pharmacy|offices?|campus|mill|yard|terminal|restaurant|hotel|distribution\scenter|records|chart|charts)(?!\p{L})/u,
  },
];

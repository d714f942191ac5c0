import { OPENS, PREPOSITION, PREPOSITION_THROUGH, type Position } from './marks.ts';

/** Where a firm surely stands: beside work, claims and counsel, and before what an office does. */
export const OF_WORK: readonly Position[] = [
  // Where somebody works or worked.
  {
    says: 'surely',
    alone: true,
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:employ(?:ed|ment)\s+(?:(?:full|part)[\s-]time\s+)?(?:by|at|with)|hired?\s+(?:by|at|with)|(?:work(?:s|ed|ing)?|job|position|shift|moonlight(?:s|ed|ing)?|start(?:ed|ing)?)(?:\s+(?:as|in)\s+(?:an?\s+)?[\p{Ll}\s-]{3,30}?)?(?:\s+\p{Ll}+){0,2}?\s+(?:for|at|with)|(?:a|an|as)\s+(?!(?:\p{Ll}+\s)?(?:prescription|refill|trial|repair|reconstruction|release|fusion|arthroscopy|debridement|decompression|osteotomy|resection|request|referral|dose|course|patch|injection|candidate|allergy|reaction|script|taper|regimen|combination|treatment)\s)[\p{Ll}-]{4,20}(?:\s[\p{Ll}-]{4,20})?\s+(?:for|at|with)|(?:let\s+go|laid\s+off|terminated|dismissed|fired|retired|resigned)\s+(?:by|from)|(?:sold|sells|cut|cuts|loaded|unloaded|served|serves|delivered|delivers|sorted|assembled|washed|drove|drives|driving|driven|cooked|cleaned|picked|packed|stocked|framed|sewed|welded|painted|built|guarded|taught)\s+[\p{Ll}\s]{0,20}(?:for|at)|employer(?:\s+of\s+record)?\s+(?:is|was|being)|employment\s+(?:was|is)\s+with)\s+(?:the\s+)?$/iu,
  },
  { says: 'surely', before: /\svs?\.\s[^\n\f;]{3,50};\s$/u },
  // Left, joined: whom somebody worked for, and until when.
  {
    says: 'surely',
    alone: true,
    before: /(?:^|\s)(?:left|quit|joined|sued)\s(?:the\s)?$/u,
    behind: /^(?:[.,;]|\s(?:in|on|after|before|because|when|as|due|over|at\sthe|and|but)\s)/u,
  },
  // A place of a house, and what is done there.
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:kitchen|warehouse|parking\s+(?:lot|garage|structure)|loading\s+dock|dock|yard|premises|grounds|plant|shop|store|factory|cafeteria|restroom|stairs|stairwell|hallway|lobby|offices?|campus|ranch|fields?|site|jobsite|freezer|cooler|counter|register|entrance|garage|stockroom|mailroom|basement|roof|truck|employees?|owners?|managers?|president|supervisor|branch|division|subsidiary|headquarters|human\s+resources)\s+(?:of|at|for|with|outside|behind)\s+(?:the\s+)?$/iu,
  },
  { says: 'surely', ends: PREPOSITION, before: /\s\p{Ll}{2,}ing\s(?:\p{Ll}+\s){0,4}at\s(?:the\s)?$/iu },
  {
    says: 'surely',
    ends: PREPOSITION_THROUGH,
    before:
      /(?:arranged|provided|scheduled|booked|coordinated|ordered|obtained|placed|made|routed|processed|billed|purchased|rented|insured|employed|hired|referred|submitted|handled|sent|assigned|available|care|treatment|network|coverage)\s(?:through|via)\s(?:the\s)?$/u,
  },
  // Under another name, or part of another.
  {
    says: 'surely',
    alone: true,
    before:
      /(?:^|[\s(,])(?:d\/?b\/?a|D\/?B\/?A|f\/?k\/?a|F\/?K\/?A|formerly|c\/o|C\/O|division\sof|subsidiary\sof|affiliate\sof)[\s:]\s?$/u,
  },
  // Where somebody was hurt.
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /\s(?:injured|hurt|assaulted|attacked|fell|slipped|tripped|collapsed|burned|accident|incident|injury|fall|shift|occurred|happened)\s(?:(?:while|when)\s\p{Ll}+ing\s)?(?:at|inside|outside)\s(?:the\s)?$/iu,
  },
  // What is done by an office.
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:(?:claims?|(?:law)?suits?|petitions?|awards?|judgments?)\s+against|(?:counsel|attorneys?|paralegals?)\s+at|(?:held|mediated|arbitrated)\s+at|served\s+(?:by\s+(?:mail|fax)\s+)?on|analysis\s+by|mailed\s+to\s+(?:him|her|them)\s+by|(?:until|to|through)\s+(?:19|20)\d\d\s+and\s+by|(?:\p{L}{2,}(?:[^e]ed|ied|eed)|given|taken|shown|written|driven|withdrawn|done|gone|seen|made|paid|held|sold|told|run|sent|set|put|cut|bought|brought|withheld|built|led|read|overseen|owned)\s+by|(?:petitions?|motions?|applications?|joinder|demands?|answers?|ur|transport(?:ation)?|interpret(?:ation|ing)|copying|investigations?|review|review\s+reports?|video|surveillance|determination|decision|denial|audit|appeal|claim|copies|lien|bills?|invoices?|notices?|checks?|payments?|correspondence|letters?|fax(?:es)?|cover(?:\s+sheet)?|notice\s+of\s+\p{Ll}+|objections?|voucher|offer|policy|coverage|requests?|referrals?)\s+(?:by|of|from)|filled\s+by|on\s+behalf\s+of|(?:counsel|claims|agent|attorneys?|driver|paralegal|,)\s+for|(?:Esq\.|[Aa]ttorney|[Cc]ounsel),?\s+of|(?:adjuster|examiner|nurse|interpreter|driver)\s+(?:at|of|from|with)|@)\s+(?:the\s+)?$/iu,
  },
  { says: 'surely', alone: true, ends: PREPOSITION, before: /(?:^|\s)vs?\.?\s+(?:the\s+)?$/u },
  // With whom a claim or policy is.
  {
    says: 'surely',
    alone: true,
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:claims?|coverage|polic(?:y|ies)|employer|injur(?:y|ies))\b[^;\n]{0,60}\s(?:is|was|are|were)\s+(?:now\s+|then\s+)?(?:with|insured\s+by|covered\s+by)\s+$/iu,
  },
  // `Her private insurance is through …`
  {
    says: 'surely',
    ends: PREPOSITION_THROUGH,
    before: /(?:insurance|coverage|plan|benefits|care)\s(?:is|was|are|were)\s(?:\p{Ll}+\s)?(?:through|via)\s$/u,
  },
  // `The vendor for transportation is …`
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:administrator|insurer|carrier|employer|vendor|tpa|pharmacy|facility|agency|service)(?:\s+(?:for|of)\s+(?:\p{Ll}+\s+){1,3}|\s+)(?:is|was)\s+$/iu,
  },
  // To whom bills, records or letters go.
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:(?:send|mail|fax|remit|forward|submit|address|direct)\s+(?:\p{Ll}+\s+){0,3}to|(?:bills\s+go|billed|charged|invoiced|submitted|tendered|assigned|transferred)\s+to)\s+(?:the\s+)?$/iu,
  },
  // `Adjuster Ana Ruiz of …`
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:[Aa]djuster|[Ee]xaminer|[Aa]ttorney|[Cc]ounsel|[Rr]epresentative|[Ss]upervisor|[Ff]oreman|[Cc]oordinator)\s+(?:\p{Lu}[\p{L}'’-]*\.?\s+){1,4}(?:of|at|with|from)\s+(?:the\s+)?$/u,
  },
  {
    says: 'surely',
    before: /\p{Lu}[\p{L}'’-]+,?\s(?:of|with|at|from)\s$/u,
    behind:
      /^\s(?:called|asked|wrote|requested|faxed|stated|said|phoned|e-?mailed|authori[sz]ed|approved|denied|confirmed|agreed|declined|advised|explained|replied|answered|sent|signed|on\s\d{1,2}\/)/u,
  },
  {
    says: 'surely',
    before: /(?:work|job|employment)\shistory\s(?:includes?|included|is|was)\s(?:[^.;\n]{3,45},\s)?$/iu,
  },
  // `Job: laborer with …`, `a case manager from …`
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:^|[\n\f.;\s])(?:[Jj]ob|[Oo]ccupation|[Tt]itle|[Pp]osition|[Dd]uties):\s[\p{L}\s-]{3,30}\s(?:for|with|at)\s(?:the\s)?$/u,
  },
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /\s(?:manager|reviewer|representative|investigator|broker|clerk|dispatcher|recruiter|counselor|supervisor|coordinator)\s(?:at|from|with)\s(?:the\s)?$/u,
  },
  // `peer reviewer for …`, `a report prepared for …`, `twelve years for …`
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /\s(?:[Aa]dvisor|[Rr]eviewer|[Cc]onsultant|[Ee]valuator|prepared|worked\s(?:\S+\s){1,3}(?:years|months))\sfor\s(?:the\s)?$/u,
  },
  // `Elm Foods, his employer, …`
  {
    says: 'surely',
    before: OPENS,
    behind:
      /^,\s(?:his|her|their|the)\s(?:(?:then|former|current|prior|usual|new|first|only|self-insured|applicant['’]s|patient['’]s|worker['’]s)\s)?(?:employer|insurer|carrier|administrator|landlord|union|agency|vendor)(?!\p{L})/u,
  },
  { says: 'surely', before: /(?:retained|hired|engaged|retains|engages|contracts?\swith)\s$/u },
  // `a represented Elm Foods employee`
  {
    says: 'surely',
    alone: true,
    before: /(?:^|\s)(?:an?|the|represented|unrepresented|former|current|retired|longtime)\s+$/u,
    behind: /^\s+(?:employee|worker|cashier|driver|foreman|supervisor)\b/u,
  },
  // What an office does, behind its name.
  {
    says: 'surely',
    before: OPENS,
    behind:
      /^,?\s+(?:(?:has|have|had|could|can|cannot|would|will|did|does)\s+(?:not\s+|never\s+|since\s+)?)?(?:(?:authori[sz]|accommodat|delay|settl|reject|den|serv|fail(?:ed|s)\s+to\s(?:approv|respond|authori|issu)|approv|certif|noncertif|non-certif|modif|accept|refus|disput|insur|adjust|pa(?=id\s|ys?\s)|issu|contest|object|stamp|fax|mail|sen|bill|offer|terminat|subpoena|copi|reduc|process|record|receiv|review|submitt|determin|schedul|cancel|suppl|ship(?=ped|s)|deliver|dispens|transport|brought|found|assign|clos|open|clear|hold|cover|demand|agree|request|retain|rejoin|respond|hire|employ)\p{Ll}*\s|(?:is|was)\s+(?:the|an?|his|her|their|now\sthe)\s+(?:\p{Ll}+\s){0,2}(?:administrator|insurer|carrier|employer|tpa|third|vendor|facility|clinic|pharmacy|lab|laboratory|hospital|claimant|lienholder|defendant|supplier|provider|contractor|subcontractor|company|firm|agency|payer|payor|self-insured|dealer|distributor)\b|(?:has|had)\s+no\s|asks?\s|asked\s(?:for|that|to)\s|wants?\s|brought\s|took\s+(?:him|her|them|over)|,?\s*the\s+(?:insurer|carrier|employer|administrator|third|clinic)|was\s+(?:the|his|her|their)\s+(?:employer|carrier|insurer)|-\sPatient\s|\|)/u,
  },
];

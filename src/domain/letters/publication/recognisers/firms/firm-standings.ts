import {
  ADDRESS,
  ENDS,
  MARK,
  OF_PAPERS,
  OPENS,
  PREPOSITION,
  PREPOSITION_THROUGH,
  type Position,
} from './standing-marks.ts';

/** In the order they are asked. */
export const POSITIONS: readonly Position[] = [
  // A field for what it is called, or for its part in the case.
  {
    says: 'named',
    before: /(?:company|practice|facility|clinic|firm|employer|insurer|carrier|administrator|agency)\s+name\s*:\s*$/iu,
  },
  {
    says: 'named',
    before:
      /(?:^|[^\p{L}])(?:insurer|insurance\s+carrier|carrier|employer|claims\s+administrator|tpa|payou?r|payer|law\s+firm|(?:\p{L}+\s)?vendor)\s*:\s*$/iu,
  },
  // Who reviewed, wrote or called.
  {
    says: 'named',
    before: /(?:^|\s)(?:utilization\s+review|ur)\s(?:(?:determination|decision|denial)\s)?(?:from|by|of)\s$/iu,
  },
  { says: 'named', before: /(?:^|\s)(?:letter|fax|notice|invoice|bill|e-?mail|call|subpoena|lien)s?\sfrom\s$/u },
  { says: 'named', before: OPENS, behind: /^\snon-?certified\s/u },
  { says: 'named', before: /\b(?:whom it may concern|dear (?:sir|madam|colleague)s?) (?:at|of|with) $/iu },
  // The caption of a case, a job, and where something came from.
  {
    says: 'named',
    before: /;\s$/u,
    behind: /^,\s(?:and\s)?(?:Defendants?|Respondents?|Insurers?|Employers?|Lien Claimants?)(?!\p{L})/u,
  },
  { says: 'named', before: /\b(?:job|position|shift|work),?\s(?:for|at|with)\s$/iu },
  {
    says: 'named',
    before:
      /\b(?:units?|records?|supplies|bills?|devices?|brace|chair|films?)\s(?:came|arrived|were sent|was sent)\sfrom\s$/iu,
  },
  // Beside whoever is of it: an attorney, somebody who gets a copy, a therapist with the day.
  {
    says: 'named',
    before:
      /(?:[Aa]ttorney|[Cc]ounsel|[Rr]epresentative|[Ii]nterpreter|[Aa]djuster|[Ee]xaminer|[Nn]urse|[Mm]anager|[Cc]ontact|[Aa]ttn|ATTN|[Aa]ttention|cc|CC)(?:(?:\s(?:for|of)\s(?:the\s)?\p{L}+)?\s?:|(?<=cc|CC))\s[^\n\f:;]{4,50}?,\s$/u,
    behind: /^(?:[;,.]|\s*[\n\f]|$)/u,
  },
  {
    says: 'named',
    before: /(?:evaluation|consultation|reports?|notes?|records?|summary|EMG\/NCV|cover),\s$/iu,
    behind: /^(?:,\s\p{Lu}[^,;\n]{4,40},\s(?:\p{Lu}{2,4}|M\.D\.|D\.[OC]\.),|\s*[\n\f]|$)/u,
  },
  // `signed by Ana Ruiz, store manager, Elm Foods`
  {
    says: 'named',
    before:
      /,\s(?:\p{Ll}+\s){0,2}(?:manager|supervisor|director|foreman|owner|president|representative|coordinator|specialist|lead),\s$/u,
    behind: /^\s*(?:[\n\f.;]|$)/u,
  },
  {
    says: 'named',
    before:
      /(?:Examiner|Adjuster|Manager|Director|Supervisor|Coordinator|Representative|Specialist|Nurse|Analyst|Paralegal|Attorney|Counsel|Administrator|Officer|President|Owner|Interpreter|Reviewer|Consultant|Custodian|Investigator|Partner|Controller|Foreman|Biller)(?:\s(?:[IV]{1,3}|of\sRecords))?,\s(?:The\s)?$/u,
    behind: /^(?:[;,.]|\s*[\n\f]|\s{2}|$)/u,
  },
  { says: 'named', before: /Department\sof\s\p{Lu}\p{L}+,\s$/u, behind: /^\s*(?:[\n\f]|$)/u },
  {
    says: 'named',
    before:
      /\s(?:by|to|with|from)\s(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}'’-]+(?:,\s(?:Jr|Sr|II|III|IV)\.?)?,?\s(?:of|with|at|from)\s$/u,
    behind: /^(?:\s*[\n\f.,;]|\s(?:on|in|for|who|and|dated)\s|$)/u,
  },
  { says: 'named', before: /\sby\s(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+,\s$/u, behind: /^\s*(?:[\n\f]|$)/u },
  { says: 'named', before: /(?:Dr\.|Mr\.|Ms\.|Mrs\.)\s\p{Lu}[\p{L}'’-]+,?\s(?:of|with|at|from)\s$/u },
  // With whom a claim is, whose worker, whose program.
  { says: 'named', before: /claims?\b[^.;]{0,60},\s+with\s$/u },
  { says: 'named', before: /employed\s+as\s+an?\s+[\p{Ll}\s-]{3,30}\s(?:by|with|at|for)\s$/u },
  {
    says: 'named',
    before: /\b(?:an?|the|old)\s(?:(?:un)?represented|former)\s$/u,
    behind: /^\s(?:employee|worker|cashier|driver|foreman|supervisor)\b/u,
  },
  { says: 'named', before: /program\s+of\s$/u },
  {
    says: 'named',
    before: /(?:is|was|are|were)\s(?:represented|copied|administered|insured|transported|interpreted)\sby\s$/u,
  },
  { says: 'named', before: OPENS, behind: /^\shas\sno\s(?:modified|light)\s(?:duty|work)/u },
  { says: 'named', before: /(?:taken|sent|brought|transported|transferred|discharged)\s+to\s$/u },
  { says: 'named', before: /(?:filled|treated|seen|evaluated|admitted)\s+at\s$/u },
  // Where somebody works or worked.
  {
    says: 'surely',
    alone: true,
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:employ(?:ed|ment)\s+(?:by|at|with)|hired\s+(?:by|at)|(?:work(?:s|ed|ing)?|job|position|shift|moonlight(?:s|ed|ing)?|start(?:ed|ing)?)(?:\s+(?:as|in)\s+(?:an?\s+)?[\p{Ll}\s-]{3,30}?)?(?:\s+\p{Ll}+){0,2}?\s+(?:for|at|with)|(?:a|an|as)\s+[\p{Ll}-]{4,20}(?:\s[\p{Ll}-]{4,20})?\s+(?:for|at|with)|(?:let\s+go|laid\s+off|terminated|dismissed|fired|retired|resigned)\s+(?:by|from)|(?:drove|drives|driving|driven|cooked|cleaned|picked|packed|stocked|framed|sewed|welded|painted|built|guarded|taught)\s+[\p{Ll}\s]{0,20}(?:for|at)|employer(?:\s+of\s+record)?\s+(?:is|was|being)|employment\s+(?:was|is)\s+with)\s+(?:the\s+)?$/iu,
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
  // What is done by an office.
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:(?:claims?|(?:law)?suits?|petitions?|awards?|judgments?)\s+against|(?:counsel|attorneys?|paralegals?)\s+at|(?:held|mediated|arbitrated)\s+at|served\s+(?:by\s+(?:mail|fax)\s+)?on|analysis\s+by|mailed\s+to\s+(?:him|her|them)\s+by|(?:until|to|through)\s+(?:19|20)\d\d\s+and\s+by|(?:\p{L}{2,}(?:[^e]ed|ied|eed)|given|taken|shown|written|driven|withdrawn|done|gone|seen|made|paid|held|sold|told|run|sent|set|put|cut|bought|brought|withheld|built|led|read|overseen|owned)\s+by|(?:ur|transport(?:ation)?|interpret(?:ation|ing)|copying|investigations?|review|video|surveillance|determination|decision|denial|audit|claim|copies|lien|bills?|invoices?|notices?|checks?|payments?|correspondence|letters?|fax(?:es)?|cover(?:\s+sheet)?|notice\s+of\s+\p{Ll}+|objections?|voucher|offer|policy|coverage|requests?|referrals?)\s+(?:by|of|from)|filled\s+by|on\s+behalf\s+of|(?:counsel|claims|agent|attorneys?|driver|paralegal|,)\s+for|(?:Esq\.|[Aa]ttorney|[Cc]ounsel),?\s+of|(?:adjuster|examiner|nurse|interpreter|driver)\s+(?:at|of|from|with)|@)\s+(?:the\s+)?$/iu,
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
  // Where somebody was cared for, or what was taken there.
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:(?:treated|seen|evaluated|examined|admitted|hospitali[sz]ed|rehabilitated|operated|scanned|tested|enrolled|attended|received|given|done|performed|taken|obtained|made|read|started|finished|completed|care|therapy|massage|surgery|rehab|sessions?|visits?|blocks?|injections?|x-?rays?|mri|ct|emg|ncv|imaging|films|scans?|labs?|study|studies|stay|programs?|appointment|days|nights|overnight|follow-?up|tests?|drawn|filled|pharmacy|emergency\s+room|department)(?:\s+(?:on|in)\s+\S+)?\s+at|(?:nights?|days|weeks?|stay|overnight|watched|kept)\s+(?:\S+\s+)?in|(?:discharged|transported|transferred|referred|taken|sent|rushed|brought|driven|airlifted|moved|admitted)\s+(?:him\s+|her\s+|them\s+|care\s+)?(?:to|from)|(?:records?|notes?|reports?|films|files?|documents|materials|papers|print-?outs?|images|bills?|billing|charts?|discs?|pages|invoice|brochures?|statements?)\s+(?:of|from)|(?:front\s+desk|emergency\s+room|office|staff|nurses?|therapists?|department|lobby|ward)\s+(?:of|at|from)|consult(?:ation)?s?\s+(?:with|at)|(?:medicine|medications?|pills|prescriptions?|supplies|brace|unit)\s+(?:from|at|by))\s+(?:the\s+)?$/iu,
  },
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:sent|faxed|mailed|addressed|directed|forwarded|went|returned|reported|specimens?|samples?|e-?prescribed|prescribed|referral|referred|filled|dispensed)\s+(?:\p{L}+\s+){0,2}to\s+(?:the\s+)?$/iu,
  },
  // `Adjuster Ana Ruiz of …`
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:[Aa]djuster|[Ee]xaminer|[Aa]ttorney|[Cc]ounsel|[Rr]epresentative|[Ss]upervisor|[Ff]oreman|[Cc]oordinator)\s+(?:\p{Lu}[\p{L}'’-]*\.?\s+){1,4}(?:of|at|with|from)\s+(?:the\s+)?$/u,
  },
  // A label of a form or a part in the case that a firm has.
  {
    says: 'surely',
    ends: MARK,
    before:
      /(?:^|[^\p{L}])(?:(?:(?:self-)?insured|insurer|insurance|carrier|employers?|payo?r|payer|tpa|administrator|vendor|attorneys?|counsel|agency|firm|company|facility|clinic|hospital|pharmacy|laborator(?:y|ies)|lab|location|site|imaging|therapy|provider|jobs?|transport(?:ation)?|(?:concurrent|second|other|prior)\s+employment|place\s+of\s+(?:service|employment|work)|defendants?|uninsured|claimant|holder|(?:copy|interpret(?:er|ing)|transport(?:ation)?|delivery|courier)\s+services?|law\s+offices?|sender|recipient|entity|supplier|return\s+service\s+requested|letterhead|(?:performed|done|billed|dispensed|referred|ordered|requested|prepared|reviewed|copied|printed|faxed|sent|received|obtained|supplied|paid|issued|certified|transcribed)\s+(?:by|at|from|to)|schools?|union|network|mpn|pbm|ipa|place\s+of\s+\p{Ll}+|custodian|source|organization|distribution|(?:misc\.?\s+)?correspondence|reporting\s+unit|workplace|from|to|cc|copies|(?:billing|mailing|remittance)\s+address)(?:\s+(?:name|at\s+injury|of\s+record|at\s+the\s+time))?\s*(?:\((?:\p{L}|\s)+\))?\s*[:#-]\s*|(?:carrier|insurer|payor|tpa|administrator|vendor|defendant|insured|lien\s+claimant|policy\s?holder),?\s)$/iu,
  },
  // Behind another who gets a copy or is served: `cc: Ana Ruiz, Elm Foods`.
  {
    says: 'surely',
    ends: MARK,
    before:
      /(?:^|[\s;])(?:cc|CC|Cc|[Cc]opies(?:\sto)?|(?:[Pp]arties\s)?[Ss]erved(?:\son)?|[Dd]istribution|[Aa]ppearances|[Ff]rom|FROM|[Tt]o|TO|[Ii]nterpreter|[Aa]djuster|[Ee]xaminer|[Rr]eviewer|[Oo]ccupation|[Ee]mployers?|(?:[Ww]ork|[Ee]mployment)\s[Hh]istory)\s?:\s[^\f:]{2,70}[,;]\s$/u,
  },
  // Before where it is, and in brackets behind a day or a number.
  { says: 'surely', before: /(?:^|[^\p{L}])$/u, behind: new RegExp(`^(?:,|\\s[*|•·–-])\\s*${ADDRESS}`, 'u') },
  { says: 'surely', ends: /\d\s\($/u, before: /\($/u, behind: /^\)/u },
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
  { says: 'surely', before: /(?:study|MRI|CT|EMG|x-?rays?|films|labs?),\s$/iu, behind: ENDS },
  {
    says: 'surely',
    before: /\p{Lu}[\p{L}'’-]+,?\s(?:of|with|at|from)\s$/u,
    behind: /^\s(?:called|asked|wrote|requested|faxed|stated|said|phoned|e-?mailed|on\s\d{1,2}\/)/u,
  },
  {
    says: 'surely',
    before: /(?:work|job|employment)\shistory\s(?:includes?|included|is|was)\s(?:[^.;\n]{3,45},\s)?$/iu,
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
      /^,?\s+(?:has\s+|have\s+|had\s+)?(?:(?:authori[sz]|delay|settl|reject|den|serv|fail(?:ed|s)\s+to\s(?:approv|respond|authori|issu)|approv|certif|noncertif|non-certif|modif|accept|refus|disput|insur|adjust|pa(?=id\s|ys?\s)|issu|contest|object|stamp|fax|mail|sen|bill|offer|terminat|subpoena|copi|reduc|process|record|receiv|schedul|cancel|suppl|deliver|dispens|transport|brought|found|assign|clos|open|clear|hold|cover|demand|agree|request|retain|rejoin|respond|hire|employ)\p{Ll}*\s|(?:is|was)\s+(?:the|an?|his|her|their|now\sthe)\s+(?:\p{Ll}+\s){0,2}(?:administrator|insurer|carrier|employer|tpa|third|vendor|facility|clinic|pharmacy|lab|laboratory|hospital|claimant|lienholder|defendant|supplier|provider|contractor|subcontractor|company|firm|agency|payer|payor|self-insured|dealer|distributor)\b|(?:has|had)\s+no\s|asks?\s|wants?\s|brought\s|took\s+(?:him|her|them|over)|,?\s*the\s+(?:insurer|carrier|employer|administrator|third|clinic)|was\s+(?:the|his|her|their)\s+(?:employer|carrier|insurer)|-\sPatient\s|\|)/u,
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
  // In a list of records, before its day, or in brackets what somebody was there.
  {
    says: 'surely',
    before: /(?:,|;|:|\bof|\bto|[\n\f])\s*$/u,
    behind:
      /^(?:,?\s(?:dated\s|of\s)?\(?(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])[/-]\d{2,4}|\s\((?:\p{Ll}|\s){4,24}\)|,?\s(?:subpoenaed|copied|produced)\s|,\s\d{1,4}\spages)/u,
  },
  // `Elm Rehab: physical therapy notes, 6/1/15`, `Elm Dental, operative report of 9/1/13`
  {
    says: 'surely',
    before: /(?:^|[\n\f.;]\s*)$/u,
    behind: OF_PAPERS,
  },
  // Behind somebody's degree or part.
  {
    says: 'surely',
    before:
      /(?:M\.?D|D\.?O|D\.?C|D\.?P\.?M|Ph\.?D|Psy\.?D|PA-C|N\.?P|R\.?N|P\.?T|D\.?P\.?T|O\.?D|L\.?Ac|Esq|CMT|CPA|J\.?D|QME|PTA|OTR|CHT|LMFT|LCSW)\.?\)?,\s+(?:at\s+|of\s+|for\s+)?(?:the\s+|The\s+)?$/u,
    behind: ENDS,
  },
  // What belongs to a house, is told of it or by whom it is told: only of a name that says that it is one.
  {
    says: 'told',
    before: /(?:^|[\n\f.;]\s*|\p{Ll}\s)$/u,
    behind:
      /^(?:\s(?:\p{Ll}+\s){0,3}(?:records?|notes?|charts?|bills?|billing|invoices?|summary|summaries|files?|ledger|lien|correspondence|statements?|films|images|x-rays|progress\sreports?)(?!\p{L})|\s[–-]\s(?:\p{Ll}|\d|(?:PT|OT|MRI|CT|EMG|UR|ER)\s)|\sby\s\p{Lu}|\s(?:handles|administers|manages|adjusts|processes|insures|covers|employs|supplies|provides|operates)\s)/u,
  },
  {
    says: 'told',
    before: OPENS,
    behind:
      /^\s(?:also\s|then\s|later\s|again\s)?(?:did|ran|gave|saw|says?|said|reports?|reported|writes?|wrote|states?|stated|notes?|noted|shows?|showed|performed|completed|provided|treated|evaluated|conducted|requests?|requested|recommends?|recommended|discharged|referred|charged|ordered|told|called|closed|opened|lost|kept|refused|does|was\s(?:paid|asked|told|served|closed|sold|the))\s/u,
  },
  {
    says: 'told',
    ends: /\p{Ll}\s(?:the\s)?$/u,
    before:
      /\s(?:represents?|represented|retained|hired|sued|served|notified|pays?|paid|contacted|versus|chose|uses?|used|owns?|owned|runs|ran|manages|managed)\s(?:the\s)?$/u,
  },
  {
    says: 'told',
    before: /(?:^|[.\n\f]\s*)(?:Per|From|At|With|Through|Via|According\sto|By|Cop(?:y|ies)\sto|cc|CC)\s$|,\sfor\s$/u,
  },
  { says: 'listed', before: /\($|\s\/\s$/u, behind: /^(?:\)|\s*(?:[\n\f;|.,]|$))/u },
  {
    says: 'surely',
    before:
      /\s(?:shop|company|business|firm|employer|clinic|practice|store|restaurant|farm|agency|vendor|carrier|insurer|administrator|facility|hospital|pharmacy|laboratory|school|contractor|supplier|network|union),\s$/u,
  },
  // Behind a capital word and a comma, or the next of a list.
  { says: 'listed', before: /\p{Lu}\p{Ll}+,\s+$|[;|]\s+$/u, behind: ENDS },
  { says: 'listed', before: /(?:^|[\n\f])[ \t]*$/u, behind: /^[ \t]*(?:[\n\f]|$)/u },
  { says: 'likely', before: /(?:^|[^\p{L}])(?:at|from|of|by|with|to|@)\s+(?:the\s+)?$/iu },
  { says: 'running', before: /\p{Ll}\s(?:through|via)\s$/u },
];

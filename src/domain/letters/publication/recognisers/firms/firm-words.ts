/** What the name of a body of science or of the State begins with, and that of many a firm. */
export const WIDE =
  /\b(?:American|National|International|World\s(?:Health|Medical|Federation|Congress|Association)|Canadian|British|European|Federal|United States|(?<!(?:Northern|Southern|Central)\s)California)\b/u;
/** What a body of science, of law or of the State is or gives out, however its name begins: the rest of such names are firms'. */
export const BODY =
  /\b(?:Associations?|Academy|College|Society|Board|Institutes?\s(?:of|on|for)|National\sInstitutes?|Council|Federation|Foundation|Library|Centers?\s(?:for|on)|Department|Division|Commission|Committee|Congress|Task\sForce|Clearinghouse|Guidelines?|Code|Labor|MTUS|Treatment|Law|Regulations|Journal|Annals|Bureau|Government|Registry|Coverage|Formulary|Consensus|Conference|Statement|State\sUniversity|Medical\sUnit|Health\s(?:Interview|Survey|Service)|Pain\sMedicine|Family\sPhysicians?)\b/u;
/** Bodies of guidelines, of science and of the State, and what is no body at all: cited, not of the case. */
export const PUBLIC =
  /\b(?:Official|Subsequent Injur(?:y|ies)|Employment Development|Social Security|Uninsured Employers|Care Excellence|U\.S\.\s(?:Preventive|Department|Food|Public|National|Government|Code|Pharmacopeia|Census)|Washington State|Medicare|Medicaid|Medi-Cal|MAXIMUS|Maximus|MTUS|ACOEM|ODG|FDA|AMA|Work Loss|Work Group|Labor Code|Cochrane|Mayo|Johns Hopkins|Cleveland Clinic|Stanford|Harvard|Society|Academy of|College of|Board|Medical Unit|Disease Control|Supreme Court|Court of Appeal|Department of (?:Industrial|Labor|Managed|Insurance|Justice|Motor|Health|Public Health|Consumer|Veterans|Workers|Social|Defense|Energy)|Division of|Administrative|(?<!\b(?:Claims?|Risks?|Benefits?|Plan|Business|Property)\s)Administration|Guides?|Guidelines?|Journal|JAMA|Lancet|NEJM|BMJ|Textbook|Desk Reference|Chapter|Table|Utilization Review|Independent|Expert Reviewer|Blue\s?Cross|Blue\s?Shield|McGraw[\s-]Hill|Elsevier|Lippincott|Centers for|Joint Commission|Edition|Judge|Criteria|Recommendations|History|Summary|Hayes)\b/u;
/** Words of letters that a name of a firm is not made of alone. */
export const SHARED =
  /^(?:the|a|an|of|and|for|to|in|at|de|la|del|los|las|el|new|old|first|second|primary|secondary|patient|treating|requesting|authorizations?|medical|physical|report|reports|request|date|dates|name|number|page|pages|services?|claims?|workers?|compensation|utilization|independent|final|determination|decision|rationale|treatment|plan|injury|injuries|industrial|initial|follow|prior|current|past|social|family|history|review|notice|appeal|application|employer|employee|insurer|insurance|carrier|administrator|attorney|defense|applicant|supplemental|progress|operative|consultation|evaluation|examination|certified|licensed|senior|total|temporary|permanent|home|work|status|duty|modified|full|right|left|upper|lower|bilateral|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|one|two|three|four|five|six|seven|eight|nine|ten|twelve|days?|weeks?|months?|years?|hours?|minutes?|times?|visits?|sessions?|english|spanish|dob|doi|mrn|ssn|npi|dea|tel|phone|fax|attn|re|cc|rx|yes|no|none|also|see|per|as|he|she|it|we|they|his|her|their|this|that|these|those|when|while|if|on|by|with|from|without|during|after|before|under|over|into|using|due|than|only|but)$/u;
/** Of a place of care a part, and a kind of medicine or therapy: of no house. */
export const WARD =
  /^(?:the\s)?(?:maximum\smedical\simprovement|public\shealth(?:\s(?:and|&)\sgeneral\spreventive\smedicine)?|(?:emergency|operating|recovery|treatment|waiting|procedure|fluoroscopy|radiology|imaging)\s(?:department|room|unit|ward|suite)s?|(?:manual|physical|internal|family|sports|occupational|emergency|alternative|complementary|preventive|general\spreventive)\smedicine(?:\s(?:and|&)\s(?:rehabilitation|pain\smanagement))?|(?:ur|hr|it|pt|ot|er|billing|claims|records|appeals|intake|payroll|utilization review|human resources|authorizations?|referrals?|collections|legal|safety|personnel|accounting|scheduling|customer service|medical records|workers[’']? compensation)\s(?:department|dept|unit|desk|team|office|division|line)|(?:pool|aqua|aquatic|massage|speech|manual|water|heat|art)\stherapy)$/iu;
/** What an illness, a thing asked for or a measure is called at its end, and no house. */
export const THING =
  /^(?:syndromes?|diseases?|disorders?|units?|screens?|screening|tests?|pumps?|braces?|rentals?|purchases?|access|memberships?|trials?|blocks?|injections?|scales?|index|inventory|scores?|questionnaires?|signs?|classifications?|tools?|birth|efforts?|capacity|intensity|baseline)$/u;
/** What stands before a firm as its part in the case, and is no word of its name. */
export const PART =
  /^(?:since|whether|although|unless|authorization|adjuster|examiner|interpreter|carrier|insurer|insurance|employer|payor|payer|administrator|tpa|vendor|agency|facility|hospital|clinic|pharmacy|provider|location|attention|attn|cc|to|from|at|by|of|for|under|per|see|via|through|later|then|today|its|their|the|records|bill|letter|correspondence|both|and|called|paged|texted|phoned|emailed|asked|told|saw|met|consulted|notified|contacted|jr|sr|ii|iii|iv)$/u;

export const CONNECTOR = /^(?:of|and|the|de|del|la|las|los|el|y|para)$/u;
/** Papers, what is done or charged: before `of` they are the sentence's, `Discs of Bayview Clinic`. */
export const PAPER =
  /^(?:ur|imr|records?|notes?|reports?|letters?|copies|copy|mri|ct|scans?|emg|studies|study|x-?rays?|visits?|bills?|billing|charges?|discs?|films|images?|brochures?|pages?|statements?|correspondence|depositions?|signatures?|opinions?|interviews?|invoices?|liens?|petitions?|motions?|applications?|answers?|objections?|subpoenas?|review|denial|approval|coverage|pictures|photographs|testimony|staff|employees?|owner|manager|director|president|judge|er|ed|awards?|findings|orders?|stipulations?|decisions?|correspondence|subsidiary|subcontractor|division)$/u;
export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends|weekdays)$/u;
export const TITLE =
  /^(?:dr|drs|señora?|senora?|sra|srta|don|doña|dona|doctors?|mr|mrs|ms|miss|prof|hon|honorable|judge|wcj|qme|pqme|ame|pcp|ptp|ncm)$/u;

/** What a house may be called by at the end, though letters have the word too. */
export const HOUSE =
  /^(?:PT|OT|UR|DME|TPA|MRI|ER|Claims|Services|Defense|Review|Medical|Health|Dental|Insurance|Administrators?)$/u;

/** What a program is, of whatever house: `Functional Restoration Program`. */
export const OF_PROGRAM =
  /^(?:functional|restoration|rehabilitation|program|programs|pain|chronic|inter-?disciplinary|multi-?disciplinary|disciplinary|inter|multi|comprehensive|intensive|coordinated|exercise|exercises|fitness|wellness|weight|loss|reduction|control|strengthening|stretching|work|hardening|conditioning|walking|aquatic|pool|gym|yoga|detox|detoxification|weaning|taper|tapering|opioid|opiate|prevention|education|training|safety|return|assistance|benefit|benefits|monitoring|steps?|self|day|week|weeks?|hours?|daily|weekly|month|trial|request|participation|continued|continuation|additional|further|extended|phase|part|time|aftercare|care|recovery|sobriety|cessation|smoking|tobacco|sleep|hygiene|back|neck|spine|cognitive|behavioral|group|individual|independent|supervised|directed|guided|based)$/u;
/** What a district or a house of many is counted behind: `Highways District 14`. */
export const COUNTED = /^(?:District|Local|Region|Station|Division|Battalion|Store)$/u;
/** `To Whom It May Concern at Elm Auto Body:`, up to a word of the name. */
export const SALUTED = /\bconcern at [^:\n]*$/iu;
/** What `at` belongs to within a name: `Friends at Home`. */
export const AT = /^(?:Home|Heart|Work|Life|Call|Play|Law|Sea|Hand|Peace|Ease)$/u;
/** What is called by where it lies: `Casino at Elm Mesa`, `University Hospital at Elm`. */
export const HOSTS =
  /^(?:casino|hotel|resort|inn|lodge|spa|club|villas?|terraces|suites|shops|gardens|village|hospital|campus|center|clinic|institute|pavilion)$/u;
/** Of the plural a house is called by, with where it lies: `The Willows at Elm Creek`. */
export const GROUNDS =
  /^(?!patients?|records?|notes?|doctors|therapists|nurses|physicians|reviewers|employers|workers|defendants|symptoms)\p{L}{3,}s$/u;
/** Phrases that houses take for a name, before what they are: `Back in Motion Physical Therapy`. */
export const IDIOM =
  /^(?:in (?:Motion|Action|Balance|Touch|Line|Shape|Form|Step|Sync|Harmony|Hand)|on (?:Track|Call|Duty|Site|Demand|Wheels|Point|Hand)|to (?:Doctor|Door|Health|Life|Wellness|Basics|Fitness|Motion|Balance|Work|Play|Move)|for (?:Life|Living|Health|Wellness|Less|All|Kids|Everyone)|on Healing|by (?:Step|Side|Design|Nature))$/u;
/** What begins what a worker does, and no house: `Return to Work`. */
export const DONE = /^(?:return|returned|release|released|cleared|referred|sent|readiness)$/u;
/** What a note orders, before what is ordered: `Await MRI`, `Obtain Labs`. */
export const ORDERS =
  /^(?:await|awaiting|obtain|order|ordered|schedule|request|requested|repeat|review|check|start|stop|continue|discontinue|refill|consider|recommend|pending)$/u;
/** What a place of care is at the end of its name. */
export const CARE_END = /^(?:therapy|medical|medicine|counseling|care|physiotherapy|orthopedics|psychology|nursing)$/u;
/** What a house calls itself before words of medicine alone, and what it is then: `Premier Spine Chiropractic`. */
export const PRAISE =
  /^(?:total|premier|elite|prime|first|modern|superior|ultimate|absolute|precision|optimum|optimal)$/u;
export const PRACTICE =
  /^(?:chiropractic|clinics?|centers?|institute|imaging|pharmacy|rehab|wellness|acupuncture|dental|laborator(?:y|ies)|hospital|specialists|associates|group|practice|network)$/u;

/** Small words a house may have within. */
export const JOINS = /^(?:in|for|by|to|on|at)$/u;

/** What a guideline or a journal is cited with. */
export const CITED =
  /(?:Textbook|Handbook|Principles|Citation|Guidelines?|Section\(s\)|et al|Chapter|Edition)[^.]{0,60}$/u;
/** A legal form, with its stops or without: `Inc`, `L.P.`, `A.P.C.`, `a Medical Corporation`. */
export const LEGAL_FORM = String.raw`(?:Inc(?:orporated)?|L\.?L\.?C|L\.?L\.?P|L\.?P|Ltd|Limited|Corp(?:oration)?|Co(?:mpany)?|(?:A\.?)?P\.?C|P\.?L\.?C|P\.?L\.?L\.?C|P\.?E\.?O|JPA|A\.?P\.?L\.?C|[Aa]\s(?:California\s)?(?:Professional\s)?(?:Professional|Medical|Dental|Chiropractic|Law)\s(?:Corporation|Corp|Group))\b`;
/** The same behind a name. */
export const LEGAL = new RegExp(String.raw`^\.?,?\s${LEGAL_FORM}\.?`, 'u');

/** Of which a chain has many. */
export const NUMBERED =
  /^(?:depot|market|mart|diner|cafe|grill|pizza|burgers?|tacos|donuts|liquors?|foods|store|pharmacy|drugs?|lube|tires?|motel|inn|gas|hardware|cleaners|wash)$/u;
export const COUNTED_BEHIND = /^\s?(?:visits|sessions|weeks|days|months|years|hours|times|mg|%|\/|-\d)/u;

/** What is counted, so that a figure behind it stands for no word: `Grade 4`. */
export const LEVEL =
  /^(?:grade|level|stage|type|phase|table|part|step|tier|class|schedule|figure|chapter|section|day|week|month|page|case|zone|unit|visit|score|volume|group|form|item|title|box|room|exhibit|number|no|pr|line|times|for|at|category|degree|axis|factor|claim|report|suite|floor|module|session|trial)s?$/u;

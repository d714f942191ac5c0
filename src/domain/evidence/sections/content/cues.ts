import type { SectionKind } from '../headings.ts';

/** Section → what its text is made of, and how much each says for it. A row counts once however often it matches. */
// biome-ignore format: a table reads in columns
export const CUES: readonly (readonly [kind: SectionKind, weight: number, words: RegExp])[] = [
  ['allergies',                  6, /\b(?:no known (?:\w+ )?(?:allergies|allergy)|nkda|allergic to|allerg(?:y|ies) (?:to|include))\b/i],
  ['allergies',                  4, /^(?:(?:she|he|the patient) (?:has|is)\b.{0,30}\ballerg|allerg|none known)/i],
  ['allergies',                  3, /\b(?:penicillin|pcn|sulfa|codeine|latex|shellfish|peanuts?|eggs|iodine|aspirin|morphine|amoxicillin|ivp dye)\b(?!.*\b(?:mg|daily|tablet)\b)/i],
  ['allergies',                  2, /\b(?:rash|hives|anaphylaxis|reaction|intoleran\w+)\b/i],

  ['immunizations',              6, /\b(?:immuniz\w+|vaccin\w+|shots)\b/i],
  ['immunizations',              4, /\bup[- ]to[- ]date\b/i],
  ['immunizations',              2, /\b(?:flu shot|tetanus|pneumovax|influenza vaccine)\b/i],

  ['gynecologic-history',        6, /\b(?:gravida|para\b|g\d,? ?p\d|menarche|menopaus\w+|last menstrual|lmp|menses|menstrual|pap smears?|pap\b)\b/i],
  ['gynecologic-history',        3, /\b(?:pregnan\w+|miscarriage|abortion|deliveries|vaginal|mammogram|contracepti\w+|periods?)\b/i],

  ['family-history',             7, /\b(?:mother|father|brothers?|sisters?|siblings?|grand(?:mother|father|parents?)|aunt|uncle|cousins?|paternal|maternal|parents|relatives|half-sister)\b/i],
  ['family-history',             6, /\b(?:in (?:the|his|her) (?:\w+ )?family|family (?:members?|history)|runs in|family is|of family)\b/i],
  ['family-history',             3, /\b(?:died|alive|healthy|deceased|passed away)\b.{0,40}\b(?:of|at|from|and well|age)\b/i],
  ['family-history',             5, /^(?:otherwise )?(?:non-?\s?contributory|unremarkable|negative|not significant|unknown|positive for \w+(?: \w+)?)\.?$/i],

  ['social-history',             5, /\b(?:smok\w+|tobacco|cigarettes?|nonsmoker|non-smoker|packs?)\b/i],
  ['social-history',             5, /\b(?:alcohol|etoh|drinks?|drinking|wine|beers?|illicit|recreational drug|drug (?:use|abuse)|iv drug)\b/i],
  ['social-history',             4, /\b(?:married|single|divorced|widow\w*|lives? (?:with|alone|in|at)|resides?|living with|children|works? (?:as|at|in|for)|employed|unemployed|retired|occupation|school|grade|college|housewife|homemaker|student|job|home with)\b/i],
  ['social-history',             2, /\b(?:exercise|hobbies|caffeine|sexually|pets?|cats|dogs|insurance|daycare|born in|moved|military|veteran)\b/i],

  ['medications',                3, /\b\d+(?:\.\d+)?\s?(?:mg|mcg|units?|ml|g)\b/i],
  ['medications',                4, /\b(?:daily|b\.?i\.?d|t\.?i\.?d|q\.?d|q\.?h\.?s|p\.?r\.?n|p\.?o|twice a day|tablets?|capsules?|puffs|inhaler|over-the-counter|otc|at bedtime|every \w+ hours)\b/i],
  ['medications',                3, /\b(?:medications?|takes|taking|is on|currently on|maintained on|prescribed)\b/i],

  ['past-surgical-history',      6, /\b(?:\w+ectom(?:y|ies)|\w+plast(?:y|ies)|\w+otom(?:y|ies)|\w+ostom(?:y|ies)|c-section|cesarean|tubal ligation|bypass|cabg|hernia repair|arthroscop\w+|fusion|\w+scopy|tonsils|catheterization|stent|tah|bso|release|replacement|implant\w*|biops\w+)\b/i],
  ['past-surgical-history',      4, /\b(?:surger(?:y|ies)|surgical|operations?|surgically|procedures?)\b/i],
  ['past-surgical-history',      2, /\b(?:in|19|20)\d\d\b/],

  ['past-medical-history',       4, /\b(?:hypertension|diabetes|diabetic|hyperlipidemia|high (?:blood pressure|cholesterol)|hypothyroidism|coronary artery disease|copd|asthma|arthritis|gerd|depression|anxiety|cancer|stroke|heart (?:disease|failure)|atrial fibrillation|seizures?|migraines?|osteoporosis|hepatitis|kidney disease|renal|pneumonia|anemia|gout|reflux|osteoarthritis|cirrhosis|fibromyalgia)\b/i],
  ['past-medical-history',       3, /\b(?:significant for|positive for|notable for|remarkable for|includes?|history of|h\/o|status post|s\/p|hospitalizations?|chronic (?:illness\w*|medical)|medical (?:history|problems)|otherwise healthy|illnesses|as (?:above|noted|mentioned)|born at|birth)\b/i],
  ['past-medical-history',       2, /\b(?:denies|no history of|negative for|unremarkable)\b/i],

  ['review-of-systems',          7, /\b(?:review of systems|ros|(?:ten|10|twelve|14|12)[- ](?:point|system)|all other systems|systems (?:are|is|were) negative)\b/i],
  ['review-of-systems',          5, /\b(?:CONSTITUTIONAL|EARS|GASTROINTESTINAL|CARDIOVASCULAR|RESPIRATORY|GENITOURINARY|MUSCULOSKELETAL|NEUROLOGIC(?:AL)?|PSYCHIATRIC|ENDOCRINE|EYES|ENT|ENMT|GI|GU|HEENT|SKIN|GENERAL|Constitutional|Gastrointestinal|Genitourinary):? (?=\w+ (?:negative|den)|negative|den|no |complains|he |she |see |positive|reports|pertinent)/i],
  ['review-of-systems',          5, /\b(?:den(?:y|ies|ied)|no|negative|without)\b[^.]{0,40}\b(?:fevers?|chills|nausea|vomiting|chest pain|shortness of breath|headaches?|weight loss|palpitations|diarrhea|constipation|cough|dysuria|dizziness|visual|abdominal pain|bleeding|urinary|sweats|appetite|sore throat|dysphagia)\b/i],
  ['review-of-systems',          3, /(?:\b(?:fever|chills|nausea|vomiting|chest pain|shortness of breath|headaches?|weight|palpitations|diarrhea|constipation|cough|dysuria|dizziness|abdominal pain|edema|hematuria|dyspnea)\b.*){3}/i],

  ['vital-signs',                7, /\b(?:blood pressure|bp:?|pulse|temperature|respirations|heart rate)\b[^.]{0,20}\d{2,3}/i],
  ['physical-examination',       6, /\b(?:clear to auscultation|regular rate|normocephalic|atraumatic|well[- ]developed|no acute distress|alert and oriented|nontender|non-tender|no masses|supple|pupils|bowel sounds|murmurs?|rubs|gallops|tympanic|mucous membranes|inspection|palpation|auscultation|cranial nerves|range of motion|well-nourished|adenopathy|nad|normal in size|descended|extraocular|cyanosis|clubbing|examination (?:was|is)|deferred|apparent distress|tenderness|code status)\b/i],
  ['physical-examination',       5, /^(?:GENERAL|HEENT|NECK|LUNGS?|CHEST|HEART|ABDOMEN|EXTREMIT(?:Y|IES)|NEUROLOGIC(?:AL)?|SKIN|EYES|BACK|LYMPH|RECTAL|BREASTS?|BONE|GENITALIA|EXTERNAL GENITALIA|VITAL SIGNS|RESPIRATORY|CODE STATUS|MUSCULOSKELETAL):/],

  ['laboratory',                 6, /\b(?:hemoglobin|hematocrit|white (?:blood )?(?:cell )?count|wbc|platelets?|creatinine|bun|sodium|potassium|glucose|troponin|cardiac enzymes?|urinalysis|cbc|h&h|inr|cultures?|electrolytes|bilirubin)\b/i],
  ['imaging',                    6, /\b(?:x-?rays?|ct|mri|ultrasound|radiograph\w*|echocardiogram|films?|scans?|mammogram|radiological|doppler)\b[^.]{0,60}\b(?:show\w*|reveal\w*|demonstrat\w*|negative|normal|was|were|read|indicat\w*|procedures)\b/i],

  ['chief-complaint',            3, /^(?!(?:none|negative|unremarkable|no|non|as|also|nothing|significant|positive|history|include|reviewed|not|unknown|status)\b)[^.,]{3,70}\.?$/i],
  ['chief-complaint',            5, /^(?:follow-?\s?up|one-month followup|recheck|check-?up|here (?:for|with)|well[- ]child|annual|physical exam|referral|consultation|evaluation|medical management|new patient|possible)\b/i],
  ['chief-complaint',            4, /^(?:[\w/'-]+,? ){0,5}(?:pain|aches?|cough|fever|nausea|vomiting|syncope|weakness|swelling|rash|headaches?|bleeding|dizziness|shortness of breath|fall|laceration|burn|injury|accident|lump|mass|loss|seizures?|numbness|confusion|complaint|exposure|difficulty|problems?|congestion|infection|fracture|palpitations|fatigue|lesion|evaluation|diarrhea|constipation|itching|bite|calcifications|droop)\b/i],
  ['chief-complaint',            2, /^(?:a |an )?\d{1,3}-year-old [^.]{0,80}(?:here|admitted|with)\b[^.]*\.?$/i],

  ['history-of-present-illness', 6, /\b(?:is|was) an? (?:\w+ )?(?:pleasant )?\d{1,3}[- ]?(?:year|yr|y\/?o|month|day|week)|\b\d{1,3}[- ]?(?:year|month)s?[- ]old\b/i],
  ['history-of-present-illness', 4, /\b(?:presents?|presented|presenting|complain\w*|states? that|reports?|began|started|since|noticed|developed|brought in|seen in|was seen|referred|evaluat\w+|onset|returns?|comes in|came in|followup|states|stated|says|said|went to)\b/i],
  ['history-of-present-illness', 3, /\b(?:(?:days?|weeks?|months?|years?|hours?) (?:ago|prior|history)|yesterday|today|this morning|last (?:night|week|month)|approximately)\b/i],
  ['history-of-present-illness', 3, /^(?=[\s\S]{350})/],
  ['history-of-present-illness', 3, /^(?=[\s\S]{700})/],

  ['assessment',                 4, /^(?:1\.|#1)[\s\S]*\b2\./],
  ['assessment',                 4, /\b(?:likely|probable|probably|secondary to|due to|status post|improv\w+|stable|controlled|consistent with|rule out|doing (?:well|better)|impression|assessment|differential)\b/i],
  ['diagnoses',                  3, /^(?:[\w/'-]+,? ){0,6}(?:\w+itis|\w+osis|\w+emia|\w+pathy|syndrome|disease|disorder|fracture|sprain|strain|goiter|failure|carcinoma|sepsis)\.?$/i],
  ['plan',                       6, /\b(?:will (?:be|see|obtain|check|start|continue|follow|return|need|have|order|schedule|refer)|follow[- ]?up (?:with|in)|return to|recommend\w*|instructed to|to be drawn|continue (?:on|with|the)|schedule|we will|i will|as tolerated|diet\b|\w+ was given a)\b/i],
  ['disposition',                7, /\b(?:discharged?|disposition|to home|transferred to|admitted to the (?:floor|icu))\b/i],
  ['disposition',                6, /^(?:(?:improved and |fair and )?stable|guarded|good|fair|home)\b[^.]{0,40}\.?$/i],
  ['course',                     6, /\b(?:in the (?:er|ed|emergency (?:room|department))|hospital (?:course|stay)|was (?:admitted|treated|given|started|placed|transfused|observed)|prognosis|restraints|on the next day|during (?:his|her|the) (?:stay|hospital))\b/i],
  ['procedures',                 5, /\b(?:was (?:prepped|draped|inserted|performed)|under (?:local|general) anesthesia|sterile|incision)\b/i],
  ['other-history',              5, /\b(?:reviewed and unchanged|see (?:chart|previous)|as dictated)\b/i],
];

// What headings, titles of papers, and names of requests, laws and guidelines are made of: a line of these names nobody.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words of papers and their headings, of law and guidelines, and of what is asked for; plain lower case. */
export const HEADING_WORDS = words(`
  case cases file files matter subject history present illness finding findings objective subjective assessment plan plans diagnosis diagnoses
  diagnostic impression summary summaries recommendation recommendations conclusion conclusions discussion background introduction question questions
  issue issues answer answers information details detail overview description descriptions guideline guidelines reference references citation
  citations evidence basis bases criteria criterion standard standards rule rules regulation regulations code codes section sections chapter title
  act statute schedule edition determination determinations decision decisions rationale reason reasons reasoning analysis explanation opinion
  opinions response responses statement statements comment comments note notes cover sheet fax form forms attachment attachments enclosure enclosures
  exhibit exhibits list lists index table tables contents appendix supplement addendum document documents paper papers record records expedited
  regular urgent sent received reviewed returned submitted signed signature signatures certification certifications credential credentials specialty
  specialties licensure qualification qualifications disputed dispute requested request requests approved denied modified certified upheld overturned
  made was were final how why what who where which body part parts side level levels location mechanism occupation onset demographics identification
  proof service services mail mailing delivery declaration affidavit verification order orders award awards stipulation stipulations petition
  petitions motion hearing copy copies original duplicate page pages volume letter letters memo memorandum bulletin billing bill charge charges
  payment payments fee fees amount balance benefits benefit position timeline chronology log worksheet checklist questionnaire survey score scores
  scale scales rating ratings impairment use uses using indication indications contraindication contraindications risk risks dosage dose frequency
  duration quantity number strength route goal goals progress outcome outcomes functional improvement measures measure monitoring management
  compliance agreement consent disclosure activities activity daily living limitations restrictions restriction precautions capacity ability
  tolerance demands allergies allergy habits education marital military legal vital signs general appearance inspection observation observations gait
  station range exercise exercises program programs training session trial test tests testing study studies procedure procedures panel screen
  screening drug drugs equipment supplies device devices unit units machine brace support cushion mattress bed chair chairs shower bath tub toilet
  seat commode bench grab bars bar rail rails ramp lift walker cane crutch crutches scooter wheelchair cart reacher pad pads wrap pack packs cold hot
  heat ice pillow wedge shoes shoe insert inserts orthotic orthotics glove gloves stocking stockings sling boot boots collar belt rental purchase
  replacement refill refills supply visit visits hour hours day days week weeks month months year years membership gym pool massage aquatic aqua
  water land yoga pilates tai chi transportation transport interpreter interpreting translation aide helper homemaker housekeeping modification
  modifications attended unattended continuous passive active assistive durable disposable portable public law labor administrative article health
  safety insurance appeal appeals internal external first second peer qualified agreed evaluator evaluators expert board relevant following
  additional other others various miscellaneous same new old current previous past prior recent clinical professional technical nonphysician
  ancillary employee employer claimant applicant worker injured party parties defendant utilization independent medical treatment preface hierarchy
  discharge admission emergency room department operating job duties duty light heavy usual customary alternative work status return timeframe
  deadline due date time place evaluation evaluations examination examinations exam consult consultation consultations follow up followup
  re-evaluation report reports laboratory labs imaging pathology results result specimen values value short long term acute chronic initial interim
  standing sitting walking lifting bending stooping kneeling climbing reaching driving sleeping mood
  correspondence custodian senior hearing curriculum vitae concern dear sincerely respectfully yours situation
`);

import { PHRASES_OF_MEDICINE } from './phrases-of-medicine.ts';

/** Phrases of medicine and of these letters: where the other words stand, a word written nearly as the one with a star is a slip for it; behind a bar what else may stand there. */
const PHRASES_OF_LETTERS = `
range* of motion*|motions|ranges|movement|movements|option|options|emotion|emotions|notion
loss of motion*|motions|emotion|emotions|notion|option|options; activities* of daily* living*|life|lives
quality* of life*|like|line; status* post*; rotator* cuff*
cuff* tear|tears|repair|tendinosis|tendinopathy|tendinitis|syndrome
cervical|lumbar|thoracic|lumbosacral spine*|spines|spin|line; spine* surgeon|surgery|surgeons|fusion
lumbar* spine|spinal|facet|laminectomy|fusion|radiculopathy|epidural|paraspinal|discectomy|lordosis|puncture|disc|spondylosis|stenosis
cervical* spine|radiculopathy|epidural|fusion|paraspinal|discectomy|disc|spondylosis|facet|collar
thoracic* spine|outlet|vertebra|vertebrae|kyphosis|radiculopathy; deep* tendon reflex|reflexes
deep tendon* reflex|reflexes; tendon reflexes*|reflex; deep* vein|venous thrombosis; vein* thrombosis*
carpal* tunnel|bones; carpal|cubital|tarsal tunnel*; tunnel* release|syndrome; tunnel syndrome*|syndromes
cubital* tunnel; plantar* fasciitis|fascia; plantar fasciitis*|fascia|fascial|fasciae
straight* leg raise|raising|raises; straight leg* raise|raising|raises; straight leg raise*|raises|raised|raising
trigger* point|points|finger|fingers|thumb; trigger point*|points|pointed
nerve* root|roots|conduction|block|blocks|entrapment|impingement; nerve conduction*
conduction* velocity|study|studies; conduction velocity*|velocities
nerve root* compression|impingement|irritation|block|blocks; epidural* steroid|injection|injections; epidural steroid*
steroid* injection|injections; steroid injection*|injections
facet* joint|joints|block|blocks|arthropathy|hypertrophy|injection|injections; sacroiliac* joint|joints
sacroiliac joint*|joints; medial* branch|epicondylitis|meniscus|meniscal|malleolus; medial branch*|branches
lateral* epicondylitis|epicondyle|malleolus|recess; anterior|posterior cruciate*; cruciate ligament*|ligaments
collateral ligament*|ligaments; medial|lateral collateral*|collaterals; medial|lateral|torn meniscus*|menisci
meniscal* tear|tears|repair; labral* tear|tears|repair; spinal* cord|stenosis|fusion|canal|stimulator
spinal cord*|cords|core; cord stimulator*|stimulators|stimulation; spinal stenosis*|stenoses
foraminal* stenosis|narrowing; central|foraminal|canal stenosis*|stenoses
disc* herniation|herniations|protrusion|protrusions|bulge|bulges|extrusion|degeneration|desiccation|replacement
disc|disk herniation*|herniations|herniates; disc|disk protrusion*|protrusions; disc|disk bulge*|bulges|bulged|bulging
degenerative*|degenerated|degenerating disc|disk|joint|changes; degenerative disc*|discs|disk|disks
disc disease*|diseases; joint disease*|diseases; degenerative joint*|joints; intervertebral* disc|discs|disk|disks
muscle* spasm|spasms|relaxant|relaxants|guarding|wasting|atrophy; muscle spasm*|spasms|spastic
muscle relaxant*|relaxants|relaxers|relaxer|relaxing|relaxation|relaxed; muscle atrophy*; tenderness* to palpation
tenderness to palpation*|palpate; tender* to palpation; light touch*|touches; sensation to light* touch
antalgic* gait; antalgic gait*|gaits; weight* bearing; weight bearing*|bearings; heel* and|to toe
heel and|to toe*|toes; low* back pain|strain|injury|sprain|complaints; low|lower|upper|mid back*|backs|pack
neck and back*|backs; back* pain; chronic* pain; chronic low|neck|back pain*|pains
pain* medication|medications|management|relief|level|levels; severe* pain|tenderness|spasm|stenosis|depression
acute* exacerbation|flare; radicular* pain|symptoms; neuropathic* pain; neuropathic pain*|pains
myofascial* pain|release; myofascial pain*|pains; complex* regional pain; complex regional* pain
regional pain* syndrome; pain syndrome*|syndromes; shortness* of breath; shortness of breath*|breaths
loss of consciousness*; loss of bowel*|bowels; bowel* and|or bladder; bowel and|or bladder*; cauda* equina
cauda equina*; visual* analog|analogue scale|score; visual analog*|analogue|analogues
analog|analogue scale*|scales|score|scores; body* mass* index*; blood* pressure|sugar|glucose|thinner
blood pressure*|pressures; vital* signs; vital signs*; physical* therapy|therapist|examination
physical|occupational|aquatic|massage|speech therapy*|therapies; physical|occupational|massage therapist*|therapists
home* exercise; home exercise*|exercises; exercise program*|programs|progress|progression; massage* therapy
aquatic* therapy; acupuncture* treatment|treatments|sessions|visits; chiropractic* treatment|care|manipulation
manual* therapy|manipulation; cognitive* behavioral; cognitive behavioral*|behavioural
functional* restoration|capacity|improvement; functional restoration*; functional capacity*
functional improvement*|improvements; work hardening*; work conditioning*; agreed* medical evaluator|examiner
qualified* medical evaluator|examiner; medical* evaluator|examiner|necessity|records|history|director|literature
medically* necessary; medically necessary*; medical necessity*; not medically* appropriate|necessary
treating* physician|provider|doctor; treating physician*|physicians; primary* treating; injured* worker
injured worker*|workers|work; claims* administrator|examiner|adjuster
claims administrator*|administrators|administration; utilization* review|reviewer
utilization review*|reviews|reviewer|reviewers|reviewed|reviewing; peer* review|reviewed
peer review*|reviews|reviewer|reviewed|reviewers; official* disability; official disability*
disability guidelines*|guideline; treatment guidelines*|guideline; medical treatment*|treatments utilization
treatment utilization* schedule; utilization schedule*|scheduled; independent* medical; date* of injury|birth|service
date of injury*|injuries; lack* of documentation|evidence|improvement
lack|absence of documentation*|documents|documented; lack|absence of evidence*; absence* of evidence|documentation|red
there is|was no evidence*|evident; there is|was no documentation*|documented
red* flags|flag conditions|condition|signs|findings|symptoms|diagnosis
red flag*|flags conditions|condition|signs|findings|symptoms; side* effects
side|adverse effects*|effect|affects|affect|events|event; adverse* effects|effect|reactions|reaction
urine* drug|toxicology; urine drug*|drugs; drug* screen|screens|screening|testing
drug screen*|screens|screening|screened|screenings
opioid* therapy|medication|medications|use|analgesic|analgesics|contract|agreement
opioid|narcotic|alcohol|drug|substance abuse*|use|abused|abuses; aberrant* drug|behavior|behaviors
anti|non inflammatory*; inflammatory* drugs|medication|medications|drug; proton* pump; proton pump*|pumps
pump inhibitor*|inhibitors|inhibition; gastrointestinal* events|event|bleed|bleeding|symptoms|upset|side
topical* analgesic|analgesics|cream|creams|compound|compounds|nsaids|lidocaine|agents
topical analgesic*|analgesics|analgesia; lidocaine|lidoderm|fentanyl patch*|patches
compounded* cream|topical|medication|medications; sleep* apnea|study|hygiene|disturbance; sleep apnea*
major* depressive; major depressive*; depressive disorder*|disorders|order; anxiety disorder*|disorders
stress* disorder|fracture; post traumatic* stress; traumatic* brain; brain injury*|injuries; heat* and|or ice
ice and|or heat*; durable* medical; durable medical* equipment; medical equipment*|equip; tens unit*|units|use
home|rental trial* of; one month* trial|home|rental; electrical* stimulation
electrical stimulation*|stimulator|stimulators; bone* scan|density|graft|marrow|stimulator; bone scan*|scans|scanning
growth* stimulator; plain* films|radiographs; plain films*|film|filming; magnetic* resonance; magnetic resonance*
resonance imaging*|image|images; wrist* splint|brace|fracture|sprain
knee* brace|pain|arthroscopy|replacement|injury|surgery|joint; knee brace*|braces; ankle* brace|sprain|fracture
shoulder* pain|impingement|arthroscopy|surgery|joint|injury; shoulder impingement*
subacromial* decompression|impingement|bursitis; subacromial decompression*; adhesive* capsulitis
adhesive capsulitis*; frozen shoulder*|shoulders; acromioclavicular* joint; biceps* tendon|tenodesis|tendinitis
lower* extremity|extremities|back|leg; upper|lower extremity*|extremities; muscle strength*; grip* strength
grip strength*; motor* strength|function|weakness|deficit|deficits|exam|examination
decreased* sensation|range|strength; neurological|neurologic|motor|sensory deficit*|deficits
sensory* deficit|deficits|loss|exam|examination; post* operative|operatively|traumatic; pre* operative|operatively
history* of present; history of present* illness; present illness*|illnesses
medical|surgical|family|social history*|histories|historic; chief* complaint|complaints
chief complaint*|complaints|complainant; mechanism* of injury; permanent* and stationary; permanent and stationary*
maximum* medical improvement; maximal* medical improvement; medical improvement*; modified* duty|work
modified|light|full|regular duty*|duties; temporary* disability|disabled
first line* treatment|therapy|drug|drugs|agent; short* term; long* term; short|long term*|terms
times a|per week*|weeks|weekly; once|twice|times daily*; six|four|two|three|eight|twelve weeks*|week|weekly
six|four|two|three|eight|twelve months*|month|monthly; on a daily* basis; on a regular|daily|routine|weekly basis*
in addition* to; with respect* to; in regard*|regards to; according* to; secondary* to|seconds
consistent*|content|inconsistent|consistency|insistent with; consistent with*; associated*|association|associates with
diagnosed*|diagnosis|diagnoses with; diagnosed with*; complains of*; return* to work
returned*|returning|turned to work; return to work*|word; therefore* the request
`;

/** All phrases, each with its words parted by blanks. */
export const SET_PHRASES: readonly string[] = `${PHRASES_OF_LETTERS};${PHRASES_OF_MEDICINE}`
  .split(/[;\n]/u)
  .map(phrase => phrase.trim())
  .filter(phrase => phrase !== '');

/** Every word that is right somewhere in them. */
export const PHRASE_WORDS: readonly string[] = [...new Set(SET_PHRASES.join(' ').match(/[a-z]+/gu))];

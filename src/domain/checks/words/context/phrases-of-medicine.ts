/** More of them: diagnoses, drugs, tests, parts of the body and what guidelines say. */
export const PHRASES_OF_MEDICINE = `
multiple* sclerosis|myeloma|trauma|trigger|regions|levels|medications; multiple sclerosis*
amyotrophic* lateral sclerosis; ankylosing* spondylitis; ankylosing spondylitis*; rheumatoid* arthritis
rheumatoid arthritis*; psoriatic* arthritis; septic* arthritis; traumatic arthritis*; computed*|computer tomography
computed tomography*; computerized* tomography; postherpetic* neuralgia; herpetic neuralgia*; trigeminal* neuralgia
trigeminal neuralgia*; diabetic* neuropathy|neuropathic|peripheral; diabetic neuropathy*|nephropathy|neuropathic
peripheral* neuropathy|nerve|vascular|edema; peripheral neuropathy*; nociceptive* pain; phantom* limb
phantom limb*|limbs; cancer* pain; malignant* pain; non malignant*|cancer|cancerous pain; breakthrough* pain
breakthrough pain*; tactile* stimulation|cueing|cues|instruction|allodynia; visual and|or tactile*
compression* fracture|fractures|testing|test|stockings|neuropathy|garment; compression fracture*|fractures
stress fracture*|fractures; vertebral* body|compression; vertebral body*|bodies; aberrant* behavior|behaviors
drug related behaviors*|behavior|behaviour; drug seeking*
adjuvant* medication|medications|analgesic|analgesics|therapy; antiepileptic*|antiepilepsy drug|drugs|medication|medications
anti epileptic*|epilepsy drug|drugs; tricyclic* antidepressant|antidepressants
tricyclic antidepressants*|antidepressant; muscle relaxants*|relaxant
oral* analgesics|medications|medication|contraceptives|steroids|nsaids; resonance* imaging
magnetic resonance imaging*; nerve study*|studies; diagnostic* imaging|arthroscopy|ultrasound|blocks|block|testing
diagnostic studies*|study; electrodiagnostic* studies|study|testing; electrodiagnostic studies*|study|testing
motor nerve*|nerves conduction; sensory nerve*|nerves conduction; range of motion exercises*|exercise
passive* range|modalities|motion; active* range|modalities|therapy; active range* of; passive modalities*|modality
therapeutic* exercise|exercises|modalities|procedure; therapeutic exercises*|exercise; aerobic* exercise|conditioning
stretching* exercises|exercise; strengthening* exercises|exercise; isometric* exercises|exercise
supervised* therapy|exercise|physical; self directed*; soft* tissue; soft tissue*|tissues|tissued; connective* tissue
scar* tissue; scar tissue*|tissues; granulation* tissue; joint* space|effusion|line|replacement
joint effusion*|effusions; pleural effusion*|effusions; joint space* narrowing; joint line* tenderness
line tenderness*; space narrowing*; foraminal narrowing*; thecal* sac; thecal sac*
nerve root impingement*|impingements; nerve impingement*|entrapment; nerve entrapment*|impingement
peripheral nerve*|nerves; ulnar* nerve|neuropathy; median* nerve|neuropathy; radial* nerve|tunnel|styloid
sciatic* nerve; femoral* nerve|neck|head|condyle; tibial* plateau|nerve|tendon|tuberosity
peroneal* nerve|tendon|tendons; sural* nerve; occipital* nerve|neuralgia|headache|headaches; brachial* plexus
brachial plexus*; thoracic outlet*; lumbar radiculopathy*|radiculopathies; cervical radiculopathy*|radiculopathies
lumbar strain*|sprain|strains; cervical strain*|sprain|strains; lumbar sprain*|strain|sprains
cervical sprain*|strain|sprains; spinal fusion*|fusions; lumbar fusion*|fusions; cervical fusion*|fusions
interbody* fusion; interbody fusion*; anterior* cervical; anterior cervical discectomy*; posterior* lumbar
transforaminal* epidural; transforaminal lumbar* interbody|epidural; vertebral* augmentation
radiofrequency* ablation|neurotomy|rhizotomy|lesioning; radiofrequency ablation*; ablation* of the
intrathecal* pump|drug|morphine; drug delivery*; joint injection*|injections|infection|infections; intra articular*
articular* cartilage|injection|injections|surface; articular cartilage*; hyaluronic* acid; hyaluronic acid*|acids
platelet* rich plasma; rich plasma*; growth factor*|factors; rotator cuff repair*|repairs; biceps tenodesis*
labral tear*|tears; meniscal tear*|tears; partial* thickness|meniscectomy|tear; full|partial thickness*
thickness tear*|tears; total* knee|hip|shoulder; knee replacement*|replacements; hip replacement*|replacements
knee arthroplasty*|arthroscopy; hip arthroplasty*; shoulder arthroplasty*|arthroscopy
distal* clavicle|radius|fibula|femur|radial; distal clavicle*|clavicular; distal radius*|radial
proximal* humerus|humeral|phalanx|row; greater* trochanter|trochanteric|tuberosity|occipital
greater trochanter*|trochanteric; trochanteric* bursitis|bursa; trochanteric bursitis*
lateral epicondylitis*|epicondyle|epicondyles|epicondylar; medial epicondylitis*|epicondyle|epicondylar; heel spur*|spurs
plantar surface*|surfaces; metatarsal* heads|head|joint|pads|fracture; hallux* valgus|rigidus; hammer* toe
flat* feet|foot; cauda equina syndrome*; failed* back|conservative; failed back surgery*|surgical; post laminectomy*
laminectomy* syndrome; metabolic* panel|syndrome|equivalents; metabolic panel*; complete* blood count
complete blood* count; blood count*|counts; blood thinner*|thinners; red blood* cell
liver* function|enzymes|panel|failure; liver function*|functions; kidney* function|disease|stones|failure
renal* function|failure|disease|insufficiency; thyroid* function|disease; fasting* glucose|blood; diabetes* mellitus
diabetes mellitus*; congestive* heart; congestive heart*; coronary* artery; coronary artery*|arteries
myocardial* infarction; myocardial infarction*|infarctions|infarct|infarcts; atrial* fibrillation; atrial fibrillation*; peptic* ulcer
peptic ulcer*|ulcers; acid reflux*; gastroesophageal* reflux; gastroesophageal reflux*; irritable* bowel
irritable bowel*; erectile* dysfunction; erectile dysfunction*; sexual* dysfunction|function
urinary* tract|incontinence|retention|frequency; urinary tract*; urinary incontinence*; traumatic stress* disorder
adjustment* disorder; adjustment disorder*|disorders; bipolar* disorder; mood* disorder|disorders
panic* disorder|attacks|attack; panic attacks*|attack; suicidal* ideation; suicidal ideation*|ideations
depressed* mood; beck depression* inventory; depression inventory*; beck anxiety* inventory; epworth sleepiness*
sleepiness scale*|score; global* assessment; global assessment of functioning*|function
psychological* evaluation|treatment|testing|factors; psychiatric*|psychotic|psychosocial evaluation|treatment|symptoms
cognitive impairment*|impairments; behavioral* therapy|health; behavioral therapy*; group* therapy; group therapy*
biofeedback* therapy; coping* skills; relaxation* techniques|training; relaxation techniques*|technique
catastrophic* thinking; gastric* bypass|ulcer|emptying; weight loss*|losses; weight loss program*|programs
smoking* cessation; smoking cessation*; tobacco* use; alcohol* use|abuse|withdrawal; illicit* drugs|drug|substances
controlled* substance|substances|trials|trial; controlled substance*|substances; controlled trials*|trial
randomized* controlled; randomized controlled*; systematic* review|reviews; systematic review*|reviews
placebo* controlled; double* blind; clinical trials*|trial; evidence based*; medical literature*
peer reviewed* literature; standard* of care; standards* of care; exceptional* factors; extenuating* circumstances
extenuating circumstances*|circumstance; functional benefit*|benefits; functional gains*|gain
functional deficits*|deficit; functional status*; functional limitations*|limitation; work restrictions*|restriction
work status*; modified work*; lifting* restriction|restrictions; pain relief*|relieved; symptomatic* relief
temporary* relief; significant relief*; pain contract*|contracts|control|controls|contrast; pain agreement*; informed* consent
informed consent*; risks and benefits*|benefit; benefits outweigh*|outweighs the; outweigh* the risks
lowest* effective dose; lowest possible dose*|doses; effective dose*|doses; morphine* equivalent|equivalents|sulfate
morphine equivalent*|equivalents|equivalence; equivalent dose*|doses|dosage; extended*|expected release; immediate* release
extended|immediate|sustained release*|released; first line*; second line*; long acting*
short acting*; sedating* effects; therapeutic dose*; maximum dose*|doses; daily dose*|doses; daily dosage*
as needed* for; at bedtime*|bedside; before meals*; every four|six|eight hours*|hour
gastrointestinal bleed*|bleeding; gastrointestinal bleeding*; peptic ulcer disease*; renal insufficiency*
hepatic* impairment|failure|insufficiency; respiratory* depression; respiratory depression*
serotonin* syndrome|norepinephrine; serotonin reuptake*; cox 2 inhibitor*|inhibitors; selective* serotonin
drug interactions*|interaction; allergic*|allergy reaction|reactions|rhinitis; side effect profile*; abuse potential*
wound* care|infection|dressing|healing; wound care*; wound healing*; wound infection*; negative pressure* wound
skilled* nursing; skilled nursing*; home health*; health aide*|aid|aides; health care*; assisted* living
hospital* bed; hospital stay*|stays; length of stay*; emergency* room|department; emergency room*|rooms
assistant* surgeon; assistant surgeon*; medical clearance*; operative clearance*; general* anesthesia
local* anesthetic|anesthesia; local anesthetic*|anesthetics|anesthesia; conscious* sedation; fluoroscopic* guidance
fluoroscopic guidance*; ultrasound* guidance; under fluoroscopy*; cold* therapy|compression|pack|packs|laser
cold therapy*; interferential* current|stimulation|unit; interferential current*; shock* wave; shock wave*
continuous passive*; passive motion* machine; gym* membership; gym membership*|memberships; lumbar support*|supports
cervical collar*|collars; cervical traction*; mechanical traction*; inversion* table
ergonomic* chair|evaluation|workstation; functional brace*; custom* orthotics|orthotic; custom orthotics*|orthotic
rigid* collar|brace; walking* boot|cane; wheeled walker*; rolling walker*; phalen* test|sign|maneuver
finkelstein* test; lachman* test; mcmurray* test|sign; spurling* test|maneuver|sign; hawkins* test|sign|impingement
patrick* test; babinski* sign; drawer* test|sign; apprehension* test|sign; apprehension test*
impingement* sign|syndrome|test; impingement syndrome*; sacral* ala|spine|nerve
patellar* tendon|tracking|grind|apprehension; patellar tendon*|tendons; achilles* tendon; achilles tendon*|tendons
flexion* and extension; flexion and extension*; internal* rotation; external* rotation
internal|external rotation*|rotations; forward* flexion; forward flexion*; lateral bending*; radial deviation*
ulnar deviation*; plantar flexion*; ankle dorsiflexion*; dorsiflexion* of the; toe* walk|walking
heel walk*|walking|walks; normal lordosis*; lordosis* is; muscle tone*; muscle tension*|tone
paraspinal* muscles|muscle|musculature|tenderness|spasm; paraspinal muscles*|muscle|musculature|muscular
paravertebral* muscles|muscle; trapezius* muscle|muscles; trapezius muscle*|muscles; levator* scapulae
levator scapulae*|scapula; quadriceps* strength|muscle|tendon|atrophy; gluteal* muscles|region; iliotibial* band
iliotibial band*|bands; iliac* crest; iliac crest*; posterior superior* iliac; spinous* process|processes
spinous process*|processes; transverse* process|processes; vertebral|cerebral artery*|arteries
dermatomal* distribution|pattern; dermatomal distribution*; in a dermatomal distribution*|pattern; capillary* refill
peripheral pulses*|pulse; pinprick* sensation; pin prick*; vibratory* sensation; deep tendon reflexes*|reflex
pathologic* reflexes; visual* acuity|field; hearing* loss|aid|aids; balance* problems; cranial* nerves|nerve
cranial nerves*|nerve; traumatic brain*; brain* injury; head* injury|trauma; skull* fracture; loss of hearing*|hair
loss of sensation*|sensations; loss of balance*; loss of appetite*; night sweats*|sweating; nausea* and vomiting
nausea and vomiting*; chest* pain|wall; abdominal* pain; chest pain*|pains; physical findings*|finding
objective* findings|evidence|improvement|functional; objective findings*|finding; subjective* complaints|symptoms
subjective complaints*|complaint; clinical* findings|evidence|judgment|presentation; physical examination*|exam
neurologic|neurological examination*|exam; neurological* deficit|deficits|examination|exam
conservative* treatment|care|therapy|management|measures; conservative treatment*|treatments|treated
conservative care*; surgical* intervention; surgical intervention*|interventions; operative report*|reports
progress* note|notes|report|reports; progress report*|reports; medical records*|record; reported* dated
date of service*|services; request for authorization*|authorizations; current* medications
current medications*|medication; prescription* drug|drugs|medications|medication; nonsteroidal* anti; steroidal* anti
industrial* injury; industrial injury*|injuries; work related*|relating; cumulative* trauma
repetitive* motion|strain|trauma; motor vehicle* accident; motor vehicle accident*|accidents; slip* and fall
labor* code; medical examiner*|examiners|examination|evaluator; daily activities*|activity|living; surgical candidate*|candidates; disability evaluation*|evaluator; impairment* rating
impairment rating*|ratings
`;

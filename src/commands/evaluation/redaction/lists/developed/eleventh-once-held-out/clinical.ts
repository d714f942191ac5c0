import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences of the summary, the rationale and the law that name nobody, no firm and no private place: every word must survive. */
export const eleventhClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    The injured worker is a 52 year old female, who sustained an industrial injury on 6-10-2013.
    This is a 38 year-old male with a 4/17/2009 date of injury. The mechanism of injury was not described.
    The patient is a 61-year-old male who reported an industrial injury on March 3, 1998.
    The injured worker was diagnosed with lumbar disc displacement without myelopathy, cervicalgia and myofascial pain.
    He was pulling a pallet jack when he felt a pop in the left shoulder.
    The injury occurred while she was transferring a patient from a bed to a chair.
    Treatment to date has included physical therapy, chiropractic care, epidural injections, medications and activity modification.
    The patient complained of neck pain rated at 6/10, radiating to the left hand with numbness in the ring and small fingers.
    Pain is rated 9/10 without medication and 5/10 with it.
    On physical examination there was tenderness over the bilateral paraspinals with spasm, and flexion was 40 degrees.
    Straight leg raise was positive on the right at 60 degrees; sensation was decreased in the L5 and S1 dermatomes.
    Spurling's test was positive on the left, and Adson's was negative.
    The patient has a positive Hawkins-Kennedy, a positive Neer's, and a negative drop arm test.
    McMurray's test was positive medially; Lachman's and anterior drawer were negative.
    O'Brien's, Speed's and Yergason's tests were positive on the right.
    Patrick's, Gaenslen's and Yeoman's tests are positive over the left sacroiliac joint.
    Tinel's sign at the elbow and Phalen's at the wrist are positive bilaterally.
    Finkelstein's test is positive, consistent with de Quervain's tenosynovitis.
    Waddell's signs were 3 of 5, and Hoover's test was positive.
    Hoffmann's sign is negative, and there is no Lhermitte's phenomenon.
    Kemp's test and Milgram's test reproduce the low back pain.
    Thompson's test shows that the Achilles tendon is intact; Homan's sign is absent.
    Romberg was negative, and the gait was antalgic with a cane.
    Grip by Jamar dynamometer was 24/22/20 kg on the right and 38/38/36 kg on the left.
    Motor strength is 4/5 in the extensor hallucis longus and 5/5 elsewhere.
    Deep tendon reflexes are 2+ and symmetric, and the Babinski is downgoing.
    Cranial nerves II through XII are intact.
    MRI of the lumbar spine dated 5/28/2014 revealed a 4 mm broad-based protrusion at L4-5 with bilateral foraminal stenosis.
    The MRI showed a partial-thickness tear of the supraspinatus and a type II acromion.
    MR arthrogram of the hip showed a cam lesion and a tear of the anterosuperior labrum.
    EMG/NCV of the upper extremities on 9/11/2013 was consistent with mild carpal tunnel syndrome on the right.
    X-rays showed a healed fracture of the fifth metacarpal and no hardware failure.
    A bone scan and a CT myelogram were done before the revision.
    The Kellgren-Lawrence grade is 4 in the medial compartment.
    There is grade I spondylolisthesis on the Meyerding scale and a Tarlov cyst at S2.
    The fracture was a Weber B, later classified as Lauge-Hansen supination-external rotation.
    A Baker's cyst, a Morton's neuroma and a Haglund deformity were also found.
    A Colles fracture of the left wrist was treated in a cast for six weeks.
    The patient has Sjogren's syndrome, Crohn's disease and a remote history of Bell's palsy.
    Comorbid conditions include Graves disease, Parkinson's disease and Barrett's esophagus.
    Past history is notable for valley fever, Lyme disease and Rocky Mountain spotted fever.
    The Epworth Sleepiness Scale score was 15, and the Mallampati class was III.
    The Beck Depression Inventory was 31 and the Beck Anxiety Inventory 27.
    Hamilton scores improved, and the Global Assessment of Functioning went from 50 to 60.
    The Oswestry score was 48%, the Neck Disability Index 40%, and the DASH 55.
    The Montreal Cognitive Assessment was 24/30.
    The Minnesota Multiphasic Personality Inventory was valid and showed somatic concern.
    PHQ-9 was 17, GAD-7 was 13, and the ORT was 6.
    Weight is 214 pounds, height 5 feet 9 inches, BMI 31.6, and blood pressure 138/88.
    Laboratory values on 2/12/2015: hemoglobin 12.4, A1c 7.1%, creatinine 1.1, AST 38, ALT 44.
    Vitamin D was 18 ng/mL, and testosterone was 212 ng/dL.
    The urine drug screen of 1/29/2014 was positive for hydrocodone and negative for carisoprodol.
    The CURES report was consistent, and a pain agreement was signed on 8/4/2014.
    Current medications include Norco 10/325 mg, Soma 350 mg, Prilosec 20 mg and Ambien 10 mg.
    Medications are OxyContin, Percocet, Neurontin, Cymbalta and Colace.
    He takes Tylenol with codeine, Motrin 800 mg, Flexeril and Protonix.
    She was switched from Butrans to Belbuca, and later to Suboxone.
    Other drugs tried were Savella, Lunesta, Zipsor, Duexis and Vimovo.
    Tylenol No. 3, Lidoderm patches and Voltaren gel were refilled.
    Teva tramadol was not tolerated, and the Mylan patch caused a rash.
    Pennsaid 2%, LidoPro, New Terocin and Medrox were dispensed at the visit.
    A compounded cream of ketoprofen 20%, cyclobenzaprine 5% and lidocaine 5% was prescribed.
    The morphine equivalent dose was 120 mg per day, above what is recommended.
    Weaning should take place slowly, as sudden discontinuation may cause withdrawal.
    The patient had a Toradol injection of 60 mg in the office and tolerated it well.
    Three Synvisc-One or five Hyalgan injections are considered equal.
    He received an injection of 40 mg Kenalog with 4 cc of Marcaine into the subacromial space.
    The patient had 70% relief for eight weeks after the transforaminal injection of 10/1/2013.
    A Boston Scientific stimulator was implanted in 2012, and the battery is now at the end of its life.
    The patient uses an H-Wave unit, a TENS unit and a LSO brace.
    An Aspen collar was given after the fusion, and a Game Ready unit was rented for 14 days.
    An interferential unit is not recommended as an isolated intervention.
    An Orthofix bone growth stimulator was ordered because of the two level fusion and smoking.
    The Bledsoe brace was locked in extension for two weeks.
    A ThermaCool unit, a Q-Tech system and a Solar Care heating system were requested.
    She underwent a modified Brostrom repair of the left ankle.
    He is status post Mumford procedure and SLAP repair of the right shoulder.
    A Girdlestone procedure and a Latarjet procedure were mentioned as salvage.
    The patient had anterior cervical discectomy and fusion at C5-6 and C6-7 in 2011.
    Post-surgical physical therapy is 24 visits over 14 weeks after rotator cuff repair.
    The patient has had 32 visits of physical therapy, and there is no reason why a home exercise program would not suffice.
    Functional improvement has not been shown with the prior sessions of acupuncture.
    The injured worker reported that the pain wakes her three to four times a night and that she naps during the day.
    The patient stated that the medications help her to care for herself, cook light meals and sleep five hours.
    Objective findings included trigger points with a twitch response, positive facet loading and a negative Fabere test.
    The diagnoses are status post left total knee arthroplasty, right knee chondromalacia patellae, and compensatory low back pain.
    A prior request for the same treatment was non-certified in January 2014 and upheld on review in March.
    The treating physician recommended a Tempur-Pedic mattress, a Thera Cane and a Nautilus machine for home use.
    The knee was aspirated of 30 cc of straw colored fluid, and DepoMedrol was injected.
    An Ilizarov frame was removed, and a Taylor Spatial Frame was considered.
    A Foley catheter, a Jackson-Pratt drain and a Hemovac were removed before discharge.
    The ankle was given a Cam walker, and an Unna boot was applied to the ulcer.
    The patient was taught McKenzie exercises, Kegel exercises and the Epley maneuver.
    Feldenkrais lessons, Pilates and Tai Chi were suggested by the therapist.
    The Salter-Harris type of the childhood fracture is unknown.
    Gadolinium was not used because the GFR was 42.
    Horner's syndrome was seen after the stellate ganglion block and cleared in two hours.
    The Budapest criteria are met: color change, edema, allodynia and limited motion.
    The Mini-Mental State score was 27, the Rey 15-item test 9, and the TOMM 48.
    Wechsler and Wisconsin card scores were average, and the Halstead battery was not given.
    The ASAM criteria and the Stanford program for self-management were cited by the provider.
    The patient meets the Wells criteria for low probability and the Ottawa ankle rules for imaging.
    Maximum medical improvement was reached on 4/4/2012 by the findings of the agreed examiner.
    The note lists a temperature of 98.2, a pulse of 76, respirations of 16 and saturation of 97% on room air.
    Work status: modified duty with no lifting over 15 pounds and no repetitive bending.
    The patient has not worked since May 2011.
    The patient is permanent and stationary with permanent restrictions.
    The patient has been found to have a 23% whole person impairment under the AMA Guides, Fifth Edition.
    The applicant is described as morbidly obese and hypertensive.
    He smokes half a pack a day and drinks socially.
    She is married, has three children, and was born in El Salvador.
    The patient is Spanish speaking, and an interpreter was present.
    He needs help with dressing, bathing, cooking and driving.
    The date of the utilization review under appeal is 11/21/2014.
    On 12-18-2015, Utilization Review non-certified the request for Norco 10/325 mg #120.
    The UR decision of 3/9/2016 modified the request to allow for weaning.
    The prior reviewer cited the ACOEM Guidelines and the ODG in the denial.
    The Request for Authorization form is dated 2-2-2016 and lists CPT 62311 and 77003.
    The IMR application was received on 1/5/2015, and the case was assigned on 1/30/2015.
    IMR Case Number: CM15-0018842   Date of Injury: 09/24/2012
    Priority: Standard   UR Denial Date: 10/30/2014
    State(s) of Licensure: California, Texas, Ohio
    Certification(s)/Specialty: Physical Medicine & Rehabilitation, Pain Management
    Certification(s)/Specialty: Orthopedic Surgery, Hand Surgery
    The expert reviewer is licensed in Maryland and is board certified in Occupational Medicine.
    He/she has been in active clinical practice for more than five years and is working at least 24 hours a week.
    MAXIMUS Federal Services sent the complete case file to an expert reviewer.
    The determination of MAXIMUS Federal Services is deemed to be the determination of the Administrative Director.
    Department of Industrial Relations, Division of Workers' Compensation, Independent Medical Review
    The Division of Workers' Compensation, Medical Unit, keeps the list of evaluators.
    The Medical Board of California does not discipline a physician for treating pain with opioids.
    Labor Code section 4610.6(h) sets out the grounds on which this determination may be appealed.
    Under Labor Code section 4616 the patient is treated within the medical provider network.
    The Workers' Compensation Appeals Board shall hear the appeal if it is verified and timely.
    Title 8, California Code of Regulations, section 9792.21(d) applies where the schedule is silent.
    The Centers for Medicare and Medicaid Services cover the implant after a trial.
    The American Pain Society and the American Academy of Pain Medicine have issued guidelines on opioids.
    The Centers for Disease Control and Prevention advise caution at 50 mg a day or more.
    The U.S. Food and Drug Administration approved the drug for fibromyalgia in 2008.
    The National Guideline Clearinghouse and the Mayo Clinic website were searched.
    The Washington State Department of Labor and Industries publishes a guideline on this surgery.
    The Colorado Division of Workers' Compensation guideline on chronic pain was also consulted.
    The American College of Radiology rates the study as usually appropriate.
    The North American Spine Society defines instability as more than 4 mm of motion.
    The Cochrane review by Furlan et al. found weak evidence for massage.
    Chou et al. (2007) and Manchikanti (2009) do not support a series of three.
    Washington (2002), Carville (2008) and Moulin (2007) are quoted by the guideline.
    (Lin, 2004) (Bjordal, 2007) (Mason, 2004)
    (Colombo, 2006) (Argoff, 2006)
    In the study of Fritz and Childs, early therapy lowered the cost of care.
    See Campbell's Operative Orthopaedics, 12th edition, chapter 39.
    The New England Journal of Medicine and Spine have published trials of this surgery.
    The MTUS Chronic Pain Medical Treatment Guidelines on page 78 speak of the 4 A's for ongoing monitoring.
    MTUS guidelines state that topical analgesics are largely experimental and primarily recommended for neuropathic pain.
    Per the ODG, a gym membership is not recommended unless a home program has failed and equipment is needed.
    ACOEM Chapter 12, page 303, states that unequivocal objective findings warrant imaging.
    According to ACOEM, page 127, a referral may be made when the diagnosis is uncertain or extremely complex.
    The guideline on page 94 lists the steps to avoid misuse, and page 43 speaks of drug testing.
    CRITERIA FOR THE USE OF OPIOIDS
    CLINICAL CASE SUMMARY
    HOW THE IMR FINAL DETERMINATION WAS MADE
    DOCUMENTS REVIEWED
    The following relevant documents received from the interested parties were reviewed: application, UR determination, and medical records.
    Application of Independent Medical Review
    Medical records from provider, employee and claims administrator
    Medical Treatment Utilization Schedule
    The documentation submitted does not include a current examination or a rationale for the request.
    There is no evidence of failure of first-line antidepressants and anticonvulsants.
    The request does not state the dose, the frequency or the number of refills.
    Therefore, the request for eight sessions is not medically necessary.
    Based on the currently available information, the medical necessity for this service has been established.
    As the primary procedure is not medically necessary, none of the associated services are medically necessary.
    While a short course may have been reasonable in 2012, there is no support for ongoing use.
    In this case, the patient has no red flags, no radicular findings, and no plan for surgery.
    The treating provider noted that without the medication the patient cannot do chores or walk the dog.
    The provider asked for a signed release to obtain the prior imaging.
    The attending physician failed to respond to the request for additional information.
    An agreed medical evaluator had recommended future care, including injections and possible surgery.
    The physician's reporting was sparse, handwritten and in part illegible.
    The hand surgeon was of the opinion that the cubital tunnel should be released first.
    The patient moved from Nevada and had prior treatment in Mexico.
    The fall was from a height of eight feet onto concrete.
    May be approved with a 30 day rental; purchase is not supported.
    Will continue with light duty; may return to full duty in June.
    Good relief was noted with ice, rest and a small pillow under the knee.
    The burn was on the back of the right hand, over the ring and long fingers.
    A story of gradual onset, a snapping noise and a field cut were recorded by the nurse.
    He plays pool and ball with his children less than before.
    The key pinch was 5 kg, and the horn of the meniscus was torn.
    She cannot clean the house or carry a guest's luggage since the injury.
    Snow and cold make the pain worse, and the peak is in the morning.
  `),
  titles: lines(`
    Norco 10/325mg #120
    Omeprazole 20mg #60 with 2 refills
    Cyclobenzaprine 7.5mg #90
    Terocin patches #30
    Duragesic patch 50mcg/hr #15
    Flurbiprofen 20%, tramadol 20%, cyclobenzaprine 4%, 240 grams
    Physical therapy, lumbar spine, 12 visits
    Chiropractic 2 times a week for 6 weeks
    Acupuncture 1 x 8, cervical spine
    MRI of the left shoulder without contrast
    EMG/NCS of the bilateral lower extremities
    C4-5 and C5-6 medial branch blocks
    Right knee arthroscopy with partial medial meniscectomy
    Post-operative DVT compression pump, 30 day rental
    Associated surgical service: Cold therapy unit
    Psychological consultation and 6 sessions of biofeedback
    Inpatient stay, 2 days
    TENS unit purchase with supplies
    Functional restoration program, 80 hours
    Orthopedic mattress, queen size
    Transportation to and from appointments
    Botox 200 units for chronic migraine
    Spinal cord stimulator trial
    Bone growth stimulator
    Retro: Urine drug screen, DOS 10/8/2014
    Interpreter services for follow-up visits
  `),
  guidelines: lines(`
    Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76-80.
    Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk Page(s): 68-69.
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Functional restoration programs (FRPs).
    Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment.
    Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.
    Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 209-211.
    Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Surgical Considerations.
    Decision based on MTUS Acupuncture Treatment 2007.
    Decision based on MTUS Postsurgical Treatment 2009, Section(s): Shoulder.
    Decision based on MTUS Chronic Pain Guideline (effective December 1, 2017), Section(s): Tramadol.
    Decision based on MTUS Low Back Disorders 2020, Section(s): Epidural Glucocorticosteroid Injections.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain (Chronic) Chapter, Zolpidem (Ambien).
    Decision based on Non-MTUS Citation ODG-TWC, Knee & Leg, Continuous-flow cryotherapy.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Mental Illness & Stress, Cognitive therapy for depression.
    Decision based on Non-MTUS Citation ACOEM Practice Guidelines, Third Edition (2011), Hip and Groin Disorders.
    Decision based on Non-MTUS Citation Medscape: Preoperative Testing, author Gyanendra K Sharma, MD.
    Decision based on Non-MTUS Citation Campbell's Operative Orthopaedics, 12th Edition, Mosby.
    Decision based on Non-MTUS Citation Skolasky RL, Maggard AM, Wegener ST, Riley LH. J Bone Joint Surg Am. 2018;100:1845-53.
    Decision based on Non-MTUS Citation UpToDate, Treatment of acute low back pain.
    Decision based on Non-MTUS Citation http://www.fda.gov/Drugs/DrugSafety.
    Decision based on Non-MTUS Citation www.drugs.com/pro/lidocaine.html.
    Decision based on Non-MTUS Citation Aetna Clinical Policy Bulletin No. 0016, Back Pain: Invasive Procedures.
    Decision based on Non-MTUS Citation Blue Cross of California Medical Policy, Durable Medical Equipment CG-DME-10.
    Decision based on Non-MTUS Citation Medicare National Coverage Determinations Manual, Chapter 1.
    Decision based on Non-MTUS Citation AMA Guides to the Evaluation of Permanent Impairment, 5th Edition.
    Decision based on Non-MTUS Citation American Society of Anesthesiologists, Practice Advisory for Preanesthesia Evaluation.
    Decision based on Non-MTUS Citation Bigos SJ (ed.), Acute Low Back Problems in Adults, AHCPR Publication 95-0642.
    The Claims Administrator did not cite any medical evidence for its decision.
    The Claims Administrator based its decision on the Non-MTUS Official Disability Guidelines.
    The Expert Reviewer found that no section of the MTUS was applicable, and relied on other guidelines.
  `),
};

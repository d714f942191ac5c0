import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences of medicine and law that name nobody, no firm and no place: every word must survive. */
export const thirteenthClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    The injured worker is a 47 year old female who sustained an industrial injury on 3-18-2012.
    This is a 58-year-old male who was injured on 10/02/2009 while lifting a box of tile.
    The applicant is a represented 39-year-old who has filed a claim for chronic low back pain.
    The patient is a 51-year-old male with a date of injury of August 11, 2013.
    The injured worker (IW) is a 33 year old man who fell from a ladder and landed on his right side.
    She reported cumulative trauma to both wrists from 1/1/2008 through 6/14/2013.
    The mechanism of injury was not provided in the records submitted for review.
    Injury occurred when a pallet jack rolled over the left foot.
    He was rear-ended at a stop light while driving a company truck.
    Current diagnoses include lumbar radiculopathy, lumbar facet arthropathy, and chronic pain syndrome.
    Diagnoses were right shoulder impingement, status post subacromial decompression and Mumford procedure.
    Diagnoses: 1. Cervical sprain/strain. 2. Bilateral carpal tunnel syndrome. 3. De Quervain tenosynovitis, left.
    The diagnoses have included complex regional pain syndrome of the left lower extremity and major depressive disorder.
    Treatment to date has included physical therapy, chiropractic care, acupuncture, TENS and Norco.
    Treatment to date: diagnostics, two lumbar epidural steroid injections, home exercise, and medications.
    Past surgical history is significant for L4-5 laminectomy in 2010 and left knee arthroscopy in 2012.
    Comorbid conditions include diabetes mellitus type II, hypertension and Hashimoto thyroiditis.
    Current medications include Norco 10/325 mg, Soma 350 mg, Ambien 10 mg and Prilosec 20 mg.
    Medications listed were Lyrica, Cymbalta, Nucynta ER, Zanaflex and Colace.
    She was taking Butrans 10 mcg, Celebrex, Lidoderm patches and Terocin lotion.
    The IW remains on Percocet, Neurontin, Flexeril, Protonix and Voltaren gel.
    Prior medications that failed include Tylenol #3, Vicodin, Ultram, Relafen and Elavil.
    Current medications: MS Contin 30 mg BID, Opana 10 mg prn, Topamax 50 mg, Senokot-S.
    He discontinued Naprosyn due to GI upset and was started on Mobic.
    Duragesic was tapered in 2014 and Suboxone was started.
    The patient uses Theramine, Sentra PM and GABAdone, which are medical foods.
    Synvisc-One and Orthovisc were both discussed with the patient.
    Botox injections for chronic migraine were certified on 2/12/2015.
    In a progress note dated 5/21/2014, the patient complained of neck pain rated 7/10.
    In the most recent PR-2 report dated 11-3-15, the injured worker reported ongoing low back pain.
    The PR-2 is handwritten and largely illegible.
    On 8-27-2015, the injured worker complained of constant pain in the right elbow with numbness in the small finger.
    Pain was rated 8 out of 10 without medications and 5 out of 10 with medications.
    The pain was described as sharp, stabbing and throbbing, with radiation into the left buttock.
    Symptoms are aggravated by prolonged sitting, bending and twisting, and relieved by rest and ice.
    He denies bowel or bladder dysfunction, saddle anesthesia, fever, or weight loss.
    The patient reports difficulty with sleep and wakes three to four times a night.
    The injured worker stated that medications allow her to cook, clean and care for her grandchildren.
    The worker has not worked since March 2013.
    Work status was temporarily totally disabled for six weeks.
    He was returned to modified duty with no lifting over 15 pounds.
    The patient has been declared permanent and stationary with permanent restrictions.
    Objective findings included tenderness over the L4-L5 and L5-S1 facet joints and a positive Kemp's test.
    Straight leg raise was positive at 50 degrees on the right.
    Spurling's maneuver was positive on the left with pain radiating to the forearm.
    Tinel's and Phalen's signs were positive bilaterally, and Finkelstein's was negative.
    Neer's and Hawkins' tests were positive, with a negative drop arm test.
    McMurray's test was positive medially, and Lachman's and anterior drawer tests were negative.
    Patrick's, Gaenslen's and Yeoman's tests were positive over the left sacroiliac joint.
    There was no Waddell's sign and Hoffmann's reflex was absent bilaterally.
    O'Brien's, Speed's and Yergason's tests were equivocal on the right.
    Jamar dynamometer readings were 22/20/18 kg on the right and 34/36/34 kg on the left.
    Cozen's test was positive and Mill's test was negative.
    Thompson test was negative and there was mild pain at the Achilles insertion.
    There was decreased sensation in the right L5 and S1 dermatomes.
    Motor strength was 4/5 in the left extensor hallucis longus and 5/5 elsewhere.
    Deep tendon reflexes were 2+ and symmetric at the biceps, triceps, patella and Achilles.
    Range of motion of the lumbar spine was flexion 40 degrees, extension 10 degrees, and lateral bending 15 degrees.
    Shoulder abduction was 110 degrees and forward flexion was 120 degrees.
    Gait was antalgic and the patient used a single point cane.
    There was +2 spasm of the paravertebral muscles with trigger points and a twitch response.
    The Beck Depression Inventory score was 31 and the Beck Anxiety Inventory score was 24.
    The Epworth Sleepiness Scale was 14 and the Oswestry Disability Index was 52%.
    Global Assessment of Functioning was 55.
    MRI of the lumbar spine dated 4/9/2013 showed a 4 mm disc protrusion at L5-S1 abutting the right S1 nerve root.
    An MRI of the right shoulder revealed a partial thickness tear of the supraspinatus and AC joint arthrosis.
    EMG/NCV of the upper extremities on 7/16/2014 showed moderate bilateral median neuropathy at the wrists.
    X-rays of the left knee showed tricompartmental osteoarthritis, Kellgren-Lawrence grade III.
    CT scan of the cervical spine showed solid fusion at C5-C6 with intact hardware.
    There is grade I anterolisthesis of L4 on L5 with Modic type II endplate changes.
    A Baker's cyst measuring 3 cm and a tear of the posterior horn of the medial meniscus were noted.
    The arthrogram showed a Hill-Sachs deformity and a SLAP tear.
    A urine drug screen collected 9/4/2014 was consistent with prescribed medications.
    The CURES report was reviewed and showed no inconsistencies.
    An opioid agreement is on file.
    The treatment plan included refill of medications, continued home exercise and follow up in four weeks.
    The treatment plan consisted of a right L4-L5 transforaminal epidural steroid injection under fluoroscopy.
    The request for authorization dated 12/15/2014 was for aquatic therapy twice a week for six weeks.
    A Request for Authorization form dated 2-24-16 was submitted for an interferential unit.
    The original utilization review decision dated 6/11/2015 non-certified the request for Norco.
    The Utilization Review on 10-13-2015 modified the request for Tramadol 50 mg #120 to #60.
    On 1/22/2015 Utilization Review non-certified a request for Menthoderm gel, citing the MTUS and ODG.
    The UR physician denied the request because no objective functional improvement was documented.
    "The request does not meet Official Disability Guidelines criteria and is recommended for non-certification."
    "Based on the clinical information submitted and using evidence-based, peer-reviewed guidelines, this request is non-certified."
    The prior reviewer stated that the number of completed therapy sessions was not provided.
    The claims administrator cited a January 6, 2015 RFA form and an associated progress note in its determination.
    The applicant's attorney subsequently appealed.
    In a Utilization Review Report dated July 8, 2014, the claims administrator failed to approve requests for Protonix and Ambien.
    An earlier IMR upheld the denial of the same request.
    There was no documentation of a peer-to-peer discussion.
    Application for Independent Medical Review
    Utilization Review Determination
    Medical Treatment Utilization Schedule (MTUS)
    Documents Reviewed: Application for IMR; UR determination dated 5/30/2014; RFA; PR-2 reports 2013 to 2014.
    All medical, insurance and administrative records provided were reviewed.
    Medical Records from Claims Administrator
    Primary Treating Physician's Progress Report (PR-2), 3/4/2014
    Doctor's First Report of Occupational Injury or Illness, 7/19/2013
    Operative report dated 11/14/2012
    Qualified Medical Evaluation, Orthopedic Surgery, 120 pages
    Agreed Medical Examination dated 10/9/2013, supplemental report dated 1/15/2014
    No medical records were submitted by the provider or the employee.
    The MTUS Chronic Pain Medical Treatment Guidelines recommend continuing opioids if the patient has returned to work or has improved functioning and pain.
    Per the California MTUS, topical analgesics are largely experimental in use with few randomized controlled trials.
    Any compounded product that contains at least one drug that is not recommended is not recommended.
    The 4 A's for ongoing monitoring are analgesia, activities of daily living, adverse side effects, and aberrant drug-taking behaviors.
    As noted on page 78 of the Chronic Pain Guidelines, the lowest possible dose should be prescribed.
    ACOEM Chapter 12 states that lumbar supports have not been shown to have any lasting benefit beyond the acute phase.
    The ACOEM Practice Guidelines, 2nd Edition, state that referral for surgical consultation is indicated for patients with red flag conditions.
    The Official Disability Guidelines do not recommend Ambien for long-term use.
    ODG states that Soma is not recommended and is metabolized to meprobamate, a Schedule IV substance.
    The MTUS does not address this request, therefore alternative guidelines were consulted.
    The MTUS Postsurgical Treatment Guidelines allow 24 visits over 14 weeks after arthroscopic rotator cuff repair.
    According to the American Academy of Orthopaedic Surgeons, the evidence for this injection is inconclusive.
    The American Society of Anesthesiologists Practice Advisory recommends testing based on the patient's condition.
    The Food and Drug Administration has approved Lidoderm for post-herpetic neuralgia only.
    The Physicians' Desk Reference lists Zofran for nausea from chemotherapy, radiation or surgery.
    The National Institutes of Health consensus statement does not support the use of this device.
    (Chou, 2007) (Airaksinen, 2006) (Manchikanti, 2009)
    A Cochrane review found little difference between massage and sham treatment. (Furlan, 2002)
    The Blue Cross Blue Shield technology assessment considers the treatment investigational.
    (Washington, 2002) (Colorado, 2006) (BlueCross BlueShield, 2005)
    Labor Code section 4610.5 and Title 8, California Code of Regulations, section 9792.21 apply.
    Section 9792.20(e) defines functional improvement as a clinically significant improvement in activities of daily living or a reduction in work restrictions.
    Under Labor Code Section 4600 the injured worker is entitled to reasonable and necessary treatment.
    This was not a first-line drug and no trial of an antidepressant or anticonvulsant was documented.
    In this case, there is no documentation of functional improvement from the previous twelve sessions.
    In the case of this worker, there was no evidence of failed conservative care prior to the request.
    There is no evidence of radiculopathy on examination corroborated by imaging or electrodiagnostic studies.
    The requested number of visits exceeds the guideline recommendation of six visits over two weeks.
    The patient is 65 years old and takes a daily NSAID, which places him at intermediate risk for gastrointestinal events.
    There is no documentation of a GI condition that would support the use of Prilosec.
    Weaning is recommended, as abrupt discontinuation of Xanax can cause withdrawal seizures.
    The morphine equivalent dose is 160, which exceeds the recommended maximum of 120 MED per day.
    The records do not show that the patient attempted to return to work.
    The request as written does not include the frequency, quantity or body part.
    The provider did not explain why a generic would not be sufficient.
    Therefore, the request for Norco 10/325 mg #120 is not medically necessary.
    Therefore, medical necessity for this request has been established.
    As such, the request for a right stellate ganglion block is not medically necessary.
    Consequently, a Functional Capacity Evaluation is not warranted at this time.
    Based on the medical records provided for review, the request for H-Wave is not medically necessary and appropriate.
    Given the above, the request is not supported.
    Since the primary procedure is not medically necessary, none of the associated services are medically necessary.
    The retrospective request for one Toradol 60 mg IM injection is medically necessary.
    The proposed surgery would be followed by a Polar Care unit, a CPM machine and a sling.
    Pre-operative clearance, CBC, PT/PTT and EKG were requested with the surgery.
    An assistant surgeon is appropriate for an anterior cervical discectomy and fusion.
    The patient was certified for 12 visits with a registered dietitian.
    Home health care is recommended only for patients who are homebound, for no more than 35 hours per week.
    Transportation to and from appointments is not addressed by the MTUS.
    The psychologist recommended cognitive behavioral therapy once a week for six weeks.
    The Minnesota Multiphasic Personality Inventory and the Millon Behavioral Medicine Diagnostic were administered.
    The qualified medical evaluator gave future medical care for the lumbar spine, including possible surgery.
    The AME recommended against further surgical treatment of the ankle.
    A Panel QME in internal medicine found hypertension to be aggravated by work.
    Apportionment was 80% industrial and 20% non-industrial.
    The worker was 5 feet 4 inches tall and weighed 212 pounds with a body mass index of 36.4.
    Blood pressure was 142/88, pulse 76 and respirations 16.
    Hemoglobin A1c was 7.9 and creatinine was 1.1.
    The patient smokes half a pack per day and drinks alcohol socially.
    He is married with three children and finished the eleventh grade.
    The patient speaks Spanish and the history was obtained through an interpreter.
    She completed a Functional Restoration Program and was discharged to an independent gym program.
    The Jacuzzi, the Tempur-Pedic mattress and the recliner are not primarily medical in nature.
    Durable medical equipment is defined by Medicare as equipment that can withstand repeated use.
    The DynaSplint and the Thermacure unit were requested for 30 days.
    The Lumbar Sacral Orthosis was dispensed on 8/20/2013.
    An Aspen collar and a Philadelphia collar were both provided after the fusion.
    A Medrol Dosepak gave three days of relief.
    Depo-Medrol 40 mg with Marcaine was injected into the subacromial space.
    The Marcaine trigger point injections gave greater than 50% relief for five weeks.
    Kenalog was injected into the first dorsal compartment.
    After the medial branch block he reported 80% relief for six hours.
    The first and second Euflexxa injections were tolerated well.
    The request is for Supartz injections, series of five, to the left knee.
    Kera-Tek gel, Dendracin and Medrox patches contain menthol and methyl salicylate.
    Flurbiprofen/Cyclobenzaprine/Menthol cream 20%/10%/4% 180 gm was dispensed.
    Tylenol remains the first choice for mild osteoarthritis.
    Viagra was prescribed for erectile dysfunction without a documented testosterone level.
    Lunesta is recommended for short-term use, while Restoril and Halcion are benzodiazepines.
    Wellbutrin, Lexapro and Abilify were continued by psychiatry.
    pt c/o LBP w/ radiation to B/L LE, 7/10, meds help
    TTP L/S paraspinals, +SLR R, sensation decr L5
    Rx: Anaprox DS 550 #60, Fexmid 7.5 #90, Omeprazole 20 #60
    TREATMENT PLAN: CONTINUE MEDS, AWAIT AUTH FOR LESI, RTC 4 WKS
    CC: Neck, upper back and R shoulder pain
    DX: 723.4, 724.4, 726.2
    ICD-10: M54.16, M75.41, G56.03
    UDS neg for Norco, pos for THC
    Work status: TTD until next visit
    Body parts accepted: low back, left knee. Body parts denied: psyche, sleep, GERD
    IMAGING: MRI L/S 6/2013, L4-5 3mm HNP w/ mild BL NF stenosis
    PHYSICAL EXAMINATION: Well developed, well nourished female in no acute distress
    SURGICAL HISTORY: ACDF C5-7, R CTR 2009, cholecystectomy
    Allergies: Penicillin, Sulfa, Codeine
    Frequency and duration: 2 x 6
    Date of UR decision: 9/15/2014
    Request: Lumbar ESI L5-S1. Decision: Non-certify. Rationale: Radiculopathy is not documented
    The Lumbar Spine MRI Scan was denied by the Claims Administrator as the Progress Report contained no Red Flags.
    Physical Medicine and Rehabilitation, Pain Management and Orthopedic Surgery consultations were requested.
    Psychiatric follow up was requested for Post Traumatic Stress Disorder after a robbery.
    The May, June and August 2014 visits were not documented.
    Chiropractic treatment was rendered on Mondays and Thursdays during April.
  `),
  titles: lines(`
    Norco 10/325mg #90
    Physical therapy 2 times a week for 6 weeks for the lumbar spine
    MRI of the right shoulder without contrast
    EMG/NCV of the bilateral lower extremities
    Tramadol ER 150mg #30
    Prilosec 20mg, #60
    Soma 350mg quantity 60
    Retrospective Terocin patch #10 (DOS 4/23/2014)
    Lumbar epidural steroid injection at L5-S1 under fluoroscopic guidance
    One urine drug screen
    Right knee arthroscopy with partial medial meniscectomy
    Associated surgical service: Assistant surgeon
    Associated surgical service: Cold therapy unit, 14 day rental
    Pre-op medical clearance with History and Physical
    Post-operative physical therapy x 12 visits, left shoulder
    Acupuncture x 6 sessions, cervical spine
    Chiropractic manipulation, 8 visits
    Functional Restoration Program, 80 hours
    Functional Capacity Evaluation
    TENS unit purchase with supplies
    H-wave device, 3 month rental
    Ambien 10mg #30 with 2 refills
    Lyrica 75 mg, 1 PO BID, #60
    Xanax 1mg #60
    Cyclobenzaprine (Flexeril) 7.5mg #90
    Lidoderm 5% patch #30
    Synvisc One injection, left knee
    Botox 200 units
    Bilateral L4-L5 and L5-S1 facet medial branch blocks
    Spinal cord stimulator trial
    Pain management consultation
    Psychology consult and treat
    Home health aide, 4 hours a day, 5 days a week
    Gym membership with pool access x 6 months
    LSO back brace
    Flurbiprofen 20%/Lidocaine 5% cream, 180 grams
    Right carpal tunnel release
    DME: Orthopedic mattress
    Follow up visit in 6 weeks
    Transportation to and from medical visits
  `),
  guidelines: lines(`
    Decision based on MTUS Chronic Pain Treatment Guidelines Opioids.
    Decision based on MTUS Chronic Pain Treatment Guidelines Physical Medicine.
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Opioids, criteria for use.
    Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303-305.
    Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.
    Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.
    Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Summary.
    Decision based on MTUS Knee Complaints 2004, Section(s): Diagnostic Criteria.
    Decision based on MTUS Ankle and Foot Complaints 2004.
    Decision based on MTUS Stress-Related Conditions 2004, Section(s): Treatment.
    Decision based on MTUS Elbow Complaints 2007, Section(s): Lateral Epicondylalgia.
    Decision based on MTUS Acupuncture Treatment 2007.
    Decision based on MTUS Acupuncture Treatment Guidelines.
    Decision based on MTUS Postsurgical Treatment Guidelines Page(s): 26-27.
    Decision based on MTUS Opioid Treatment 2016, Section(s): 3. Opioids for Chronic Pain.
    Decision based on MTUS General Approach to Initial Assessment and Documentation Page(s): 92, 127.
    Decision based on MTUS Cornerstones of Disability Prevention and Management 2004.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter, Zolpidem (Ambien).
    Decision based on Non-MTUS Citation ODG-TWC, Low Back Procedure Summary last updated 03/31/2014.
    Decision based on Non-MTUS Citation Official Disability Guidelines, Knee & Leg, Hyaluronic acid injections.
    Decision based on Non-MTUS Citation ODG Mental Illness & Stress, Cognitive therapy for depression.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Fitness for Duty, Functional capacity evaluation.
    Decision based on Non-MTUS Citation ODG, Neck and Upper Back (Acute & Chronic), Facet joint diagnostic blocks.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Carpal Tunnel Syndrome, Surgery.
    Decision based on Non-MTUS Citation Physician's Desk Reference.
    Decision based on Non-MTUS Citation http://www.ncbi.nlm.nih.gov/pubmed/17909209.
    Decision based on Non-MTUS Citation National Guideline Clearinghouse.
    Decision based on Non-MTUS Citation American Association of Orthopaedic Surgeons Position Statement, Reimbursement of the First Assistant at Surgery.
    Decision based on Non-MTUS Citation ACC/AHA 2007 Guidelines on Perioperative Cardiovascular Evaluation and Care for Noncardiac Surgery.
    Decision based on Non-MTUS Citation Medicare Benefits Manual, Chapter 7, Home Health Services.
    Decision based on Non-MTUS Citation FDA Zofran (ondansetron) label.
    Decision based on Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed. McGraw Hill, 2010.
    Decision based on Non-MTUS Citation Campbell's Operative Orthopaedics.
    Decision based on Non-MTUS Citation Washington State Department of Labor and Industries, Medical Treatment Guidelines.
    The Claims Administrator based its decision on the MTUS Chronic Pain Medical Treatment Guidelines, Topical Analgesics.
    The Claims Administrator did not cite any medical evidence for its decision.
    The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines.
    The Expert Reviewer found that no section of the MTUS was applicable. Per the Strength of Evidence hierarchy, the Expert Reviewer used ODG.
    The Expert Reviewer based their decision on the California MTUS and ACOEM Practice Guidelines, 3rd Edition, Low Back Disorders.
    MTUS: Chronic Pain Medical Treatment Guidelines, 8 C.C.R. 9792.20 - 9792.26, pages 41, 64
  `),
};

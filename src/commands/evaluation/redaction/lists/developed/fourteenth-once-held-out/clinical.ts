import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences of medicine and law that name nobody, no firm and no place: every word must survive. */
export const fourteenthClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    The injured worker is a 47-year-old male who sustained an industrial injury on 3/11/2013 while unloading pallets.
    This is a 61-year-old woman with a date of injury of 08/04/2009 involving the neck and both shoulders.
    The applicant is a 38-year-old roofer who fell from a ladder on 10-22-2014 and landed on his left heel.
    The mechanism of injury was a motor vehicle accident in which the patient was rear-ended at a stop light.
    The claimant reported a gradual onset of wrist pain due to keyboarding, with a date of injury of May 6, 2015.
    The patient has been diagnosed with lumbar radiculopathy, post laminectomy syndrome, and chronic pain syndrome.
    The diagnoses include De Quervain tenosynovitis, trigger thumb, and bilateral carpal tunnel syndrome.
    Diagnoses were complex regional pain syndrome type I, major depressive disorder, and Sjogren syndrome.
    The injured worker also carries a diagnosis of Hashimoto thyroiditis and is followed by her own internist.
    Past medical history is significant for Crohn's disease, Barrett's esophagus, and gout.
    Medical history includes Graves' disease and a remote episode of Bell's palsy.
    There is no history of Paget disease, Marfan syndrome, or Ehlers-Danlos syndrome.
    Spurling's maneuver was positive on the right and Adson's test was negative on both sides.
    Lhermitte's sign was absent, and Hoffmann's reflex was not elicited.
    Tinel's sign was positive at the cubital tunnel and Froment's sign was negative.
    Neer's and Hawkins-Kennedy impingement signs were positive, while Jobe's test was equivocal.
    Yergason's test, Speed's test, and O'Brien's test were all painful on the left.
    The Cozen, Mill and Maudsley tests reproduced pain at the lateral epicondyle.
    Patrick's test, Gaenslen's test, and Yeoman's test were positive over the left sacroiliac joint.
    McMurray's test was positive medially; Lachman's test and the anterior drawer were negative.
    The Thessaly test and Steinmann's test were positive, and Clarke's sign could not be tolerated.
    Straight leg raise was positive at 40 degrees on the right, with a positive Bragard's sign.
    Thompson's test was negative, and the Silfverskiold test showed an isolated gastrocnemius contracture.
    Ober's test was tight on the left and Thomas testing showed no hip flexion contracture.
    Watson's scaphoid shift test was negative, and Allen's test showed patent radial and ulnar arteries.
    Waddell signs were 3 of 5 according to the consultation report.
    Romberg was negative and tandem gait was steady.
    Homans' sign was negative and there was no calf swelling.
    Trendelenburg gait was noted on the left with use of a single point cane.
    A Popeye deformity of the biceps was observed.
    There was a palpable Baker's cyst in the popliteal fossa.
    Jamar dynamometer readings were 22, 20 and 24 kg on the right and 40, 38 and 41 kg on the left.
    Semmes-Weinstein monofilament testing was diminished at 4.31 in the right index finger.
    The Oswestry Disability Index was 52 percent, and the Roland-Morris score was 17.
    The Beck Depression Inventory was 24 and the Beck Anxiety Inventory was 19.
    The Epworth Sleepiness Scale was 14 out of 24, and a STOP-BANG of 5 was recorded.
    Scores on the Zung, Hamilton and Montgomery-Asberg scales were in the moderate range.
    The Pittsburgh Sleep Quality Index was 13 and the Tampa Scale for Kinesiophobia was 44.
    The Folstein examination was 28 of 30 and the Glasgow Coma Scale was 15 at the scene.
    His Constant score was 48, the Harris hip score was 61, and the Lysholm score was 55.
    A Global Assessment of Functioning of 55 was assigned under Axis V.
    Bruininks testing was not done and the Purdue Pegboard was below the tenth percentile.
    The MMPI-2, the Millon Behavioral Medicine Diagnostic and the Wahler inventory were administered.
    X-rays dated 1/14/2016 showed Kellgren and Lawrence grade IV changes of the medial compartment.
    MRI of the left ankle showed a tear of the anterior talofibular ligament and a Berndt and Harty stage II lesion.
    MRI of the right shoulder on 4/2/2014 revealed a Hill-Sachs deformity, a Buford complex, and a type II acromion.
    The study demonstrated a Perthes lesion without displacement and a small sublabral foramen.
    MRI of the lumbar spine showed Modic type I endplate changes at L4-L5 and a Tarlov cyst at S2.
    A Meyerding grade I anterolisthesis was seen at L5-S1 with bilateral pars defects.
    The CT scan showed a Schatzker type II tibial plateau fracture with 4 mm of depression.
    Outerbridge grade III chondromalacia of the patella was found at the time of surgery.
    The fracture was classified as Weber B with disruption of the syndesmosis.
    A Salter-Harris injury was excluded, and the old Colles fracture had healed with dorsal tilt.
    The Goutallier grade was 2 for the supraspinatus and 1 for the infraspinatus.
    The bone scan showed uptake in three phases consistent with Sudeck atrophy.
    EMG/NCV of the upper extremities dated 9-30-2015 was consistent with moderate right carpal tunnel syndrome.
    An incidental Martin-Gruber anastomosis was described on the nerve conduction study.
    A Doppler study of both legs was negative for deep venous thrombosis.
    A Holter monitor and a Persantine thallium study were normal.
    A DEXA scan showed a T score of -2.1 at the femoral neck.
    The urine drug screen dated 6/19/2015 was positive for Norco and negative for Soma, which was inconsistent.
    CURES was reviewed and was consistent with the prescriptions on file.
    The patient takes Norco 10/325 mg four times a day, Soma 350 mg at bedtime, and Prilosec 20 mg daily.
    Current medications include Lyrica, Cymbalta, Mobic, Zanaflex and Ambien CR.
    Medications were listed as Nucynta ER, Topamax, Pamelor, Flector patch and Colace.
    The patient had been tried on Celebrex, Relafen, Daypro and Voltaren gel without lasting benefit.
    Opana ER was weaned, and Butrans 10 mcg per hour was started in its place.
    She was prescribed Lunesta 2 mg, Wellbutrin XL 150 mg, and Viibryd 20 mg.
    The worker used Terocin patches, Menthoderm ointment, LidoPro cream and Dendracin lotion.
    Fioricet and Imitrex were used for headache, and Zofran was given for nausea.
    Gralise was substituted for Neurontin because of daytime sedation.
    Suboxone induction was considered as an alternative to a rapid taper of OxyContin.
    Sentra PM, Theramine, GABAdone and Trepadone are medical foods.
    Norvasc, Diovan, Januvia and Crestor are prescribed for conditions that are not industrial.
    Lovenox was given for fourteen days, after which Xarelto was started.
    Synvisc-One and Euflexxa are both listed on the request for the right knee.
    A Kenalog injection gave 60 percent relief for eight weeks.
    Botox was injected in a fixed pattern for chronic migraine, and the headaches fell from 20 to 9 days a month.
    A Toradol injection was administered in the clinic and was well tolerated.
    Treatment to date has included 24 sessions of physical therapy, acupuncture, and one epidural steroid injection.
    Prior surgeries include a Mumford procedure, a Bankart repair, and a revision SLAP repair.
    The patient underwent a modified Brostrom repair with a Strayer recession in 2012.
    A Lapidus bunionectomy was done on the left and an Akin osteotomy on the right.
    A Maquet procedure had been carried out before the present injury.
    The operative note describes a Wiltse approach with pedicle screws at L4, L5 and S1.
    Smith-Robinson exposure was used for the discectomy and fusion at C5-C6.
    A Guyon canal release was combined with an Osborne ligament release at the elbow.
    A Z-plasty was done for the Dupuytren's cord in the palm.
    The Nissen fundoplication was unrelated to the industrial claim.
    A Foley catheter was in place for one day after surgery.
    Kirschner wires were removed at six weeks and a Muenster splint was applied.
    An Ilizarov frame was used for four months because of a nonunion of the tibia.
    The Harrington rods from childhood remain in place.
    A Steinmann pin was removed in the office.
    The patient was fitted with a CAM walker, a Philadelphia collar and an Aspen LSO.
    The request includes a Vascutherm unit, a Game Ready unit, and an Ultrasling.
    An H-Wave unit was used at home for thirty days with a reported decrease in pain of 50 percent.
    Hylan therapy, Kinesio tape and Graston technique were provided.
    McKenzie exercises and Williams flexion exercises were taught.
    Alexander technique, Feldenkrais, Pilates and Tai Chi were discussed as options.
    The patient completed a home exercise program with a TheraBand and a Swiss ball.
    He was advised to purchase a Tempur-Pedic mattress, which is not mentioned in the guidelines.
    Physical examination of the cervical spine revealed tenderness over the paraspinal muscles with guarding.
    Range of motion of the lumbar spine was flexion 45 degrees, extension 10 degrees, and lateral bending 15 degrees.
    Schober's test was limited to 3 cm.
    Sensation was decreased to light touch in the left L5 and S1 dermatomes.
    Motor strength was 4/5 in the extensor hallucis longus and 5/5 elsewhere.
    Deep tendon reflexes were 2+ at the biceps and brachioradialis and 1+ at the Achilles.
    The wound was clean and dry, with no erythema, drainage or dehiscence.
    The incision over McBurney's point was well healed.
    Marcaine and Depo-Medrol were injected under ultrasound guidance into the subacromial space.
    The pain was rated at 7 out of 10 without medication and 4 out of 10 with medication.
    The patient reports that the pain is aching, stabbing and worse with sitting for more than 20 minutes.
    She denies fever, chills, weight loss, and loss of bowel or bladder control.
    He is unable to cook, clean, or drive for more than half an hour.
    The patient is a widow, lives with two grown children, and does not smoke.
    Family history is positive for Parkinson's disease and Huntington's disease.
    Social history is negative for alcohol; the patient quit smoking on New Year's Day.
    The patient attends church on Sundays and walks in the park every Saturday morning.
    The worker was last seen the week before Thanksgiving and returned on Martin Luther King Day.
    The worker speaks Spanish and Mixteco and reads neither English nor Spanish.
    The patient prefers to be examined in Tagalog, and an interpreter was present.
    Work status is temporarily total disability until the next appointment in six weeks.
    The patient was returned to modified duty with no lifting over 10 pounds and no overhead work.
    The worker was declared permanent and stationary on 2-18-2014 with future medical care.
    An impairment rating under Chapter 15 of the AMA Guides, Fifth Edition, was assigned.
    The ratings were merged with the Combined Values Chart on page 604.
    The request for authorization was dated 11/13/2015 and was received on 11/17/2015.
    Utilization review dated 12-02-2015 non-certified the request for six additional sessions of chiropractic care.
    The Utilization Review determination modified the request to one month for the purpose of weaning.
    The UR physician noted that there was no documented failure of first-line therapy.
    An appeal letter dated 1/5/2016 stated that the patient had failed Neurontin, Elavil and Effexor.
    The denial cited the Official Disability Guidelines, Low Back Chapter, and did not cite the MTUS.
    The MTUS Chronic Pain Medical Treatment Guidelines, page 78, address the 4 A's for ongoing monitoring of opioids.
    ACOEM Chapter 12 states that invasive techniques are of questionable merit.
    Per the Official Disability Guidelines, a Pain Chapter recommendation exists for Savella in fibromyalgia only.
    The ODG Treatment in Workers' Compensation, Fitness for Duty Chapter, sets out the criteria for a functional capacity evaluation.
    According to the Beers Criteria, Benadryl and Valium should be avoided in older adults.
    The American Academy of Orthopaedic Surgeons does not recommend hyaluronic acid for symptomatic osteoarthritis of the knee.
    The American College of Rheumatology and the Arthritis Foundation recommend exercise.
    The Cochrane Collaboration found low quality evidence in favor of traction.
    The Cochrane Database of Systematic Reviews was searched, as were Medline and Embase.
    The National Guideline Clearinghouse and Up-To-Date were also consulted.
    The Food and Drug Administration has issued a boxed warning for Ultram in children.
    The Physicians' Desk Reference lists constipation as a common effect of Percocet.
    The Centers for Disease Control and Prevention advise caution above 50 MED.
    The policy on Botox cited in the denial requires failure of Inderal and Depakote.
    Vertebral axial decompression with the DRX9000 or the VAX-D table is considered unproven.
    Medicare does not cover the BiteGuard appliance.
    Labor Code section 4610 requires that treatment requests be decided within five working days.
    Title 8, California Code of Regulations, section 9792.21 sets out the medical evidence search sequence.
    Under Labor Code Section 4062.2 the parties may select a Qualified Medical Evaluator.
    The Administrative Director has adopted the Medical Treatment Utilization Schedule.
    The Division of Workers' Compensation form PR-2 was submitted without a signature.
    The Doctor's First Report of Occupational Injury or Illness, Form 5021, was included.
    The form was marked Resubmission - Change in Material Facts.
    The Primary Treating Physician's Progress Report lists Hypertension, Gastritis and Insomnia.
    A Compromise and Release was approved for the psychiatric part of the claim.
    The Findings and Award provides for further medical treatment to the back and right knee.
    Supplemental Job Displacement Benefits were issued as a voucher.
    There is no documentation of functional improvement as defined in section 9792.20.
    The documentation does not show that the patient has tried and failed first-line antidepressants and anticonvulsants.
    Without evidence of red flags or nerve compromise, the requested imaging is not supported.
    The guidelines do not support the long term use of muscle relaxants such as Flexeril, Skelaxin and Robaxin.
    Any compounded product that contains at least one drug that is not recommended is not recommended.
    The guidelines recommend up to 24 visits over 16 weeks after an arthroscopic rotator cuff repair.
    As the primary procedure is not medically necessary, none of the associated services are medically necessary.
    Therefore, the request for Duexis 800/26.6 mg #90 is not medically necessary.
    As such, the request for eight sessions of cognitive behavioral therapy is medically necessary.
    The medical necessity of Lidoderm 5% patches has not been established.
    In this case, the injured worker has Virchow risk factors that justify a pneumatic compression device.
    Medical necessity for the Finger Trap splint is not established by the records.
    The requested Orthovisc injections are supported since the worker has failed Tylenol, Aleve and bracing.
    The criteria for a spinal cord stimulator trial include Failed Back Syndrome and a psychological clearance.
    The Pain Disability Questionnaire and the Screener and Opioid Assessment for Patients with Pain were not included.
    Weaning was recommended rather than abrupt discontinuation of Xanax and Klonopin.
    ICD-10 codes M75.121, S83.241A and G89.4 are given on the request.
    ICD-9 codes 726.10, 338.4 and 729.2 are given on the first page.
    CPT codes 29827, 29826 and 29824 correspond to the requested arthroscopy.
    HCPCS codes E0218, L3670 and E0935 are requested.
    Vital signs were BP 138/86, pulse 72, height 5 feet 9 inches, and weight 214 pounds with a BMI of 31.6.
    Laboratory results showed hemoglobin 13.2, creatinine 0.9, ALT 31, and Hemoglobin A1c 7.4.
    Helicobacter pylori testing was negative and Clostridium difficile was not found.
    A Gram stain was negative and the culture grew Staphylococcus epidermidis.
    The Mallampati class was III and the ASA class was II.
    The Jones fracture of the fifth metatarsal had not united at four months.
    Lisfranc alignment was maintained on weight bearing views.
    Hoffa's fat pad was edematous and the Wrisberg ligament was intact.
    The Achilles tendon and the Kager fat pad were normal.
    The Eustachian tubes were patent and the Weber and Rinne tests were normal.
    Snellen acuity was 20/25 in each eye and the Ishihara plates were read without error.
    Dix-Hallpike was positive to the left and the Epley maneuver was performed twice.
    The Broca area and the Sylvian fissure were normal on the CT of the head.
    The patient meets the Budapest criteria and has allodynia of the right hand.
    Acupuncture points included Hegu, Zusanli and Yanglingquan.
    Gait was antalgic, and heel and toe walking were performed with difficulty.
    Page 2 of 6
    Physician Reviewer Specialty: Physical Medicine and Rehabilitation
    Assessment: 1. Lumbago 2. Sciatica 3. Myofascial Pain 4. Rule out Internal Derangement Left Knee
    PLAN: Continue Ultracet. Refill Anaprox DS 550 mg #60. Return to Clinic in 4 Weeks.
    OBJECTIVE: Well Developed, Well Nourished. NAD. Positive Kemp's. Negative Valsalva. Pos. Minor's sign.
    Pt c/o LBP w/ rad to BLE, + SLR, - Faber, DTRs 2+, NKDA
    ALLERGIES: Penicillin, Sulfa, Latex, Vicodin (Itching)
    RFA: Physical Therapy 2 x 6, Right Shoulder; MRI Left Knee w/o Contrast; Urine Toxicology
    DME REQUESTED: COLD THERAPY UNIT, SHOULDER CPM, ABDUCTION PILLOW
    HEENT: PERRLA, EOMI. Neck: Supple. Heart: RRR. Lungs: CTA. Abdomen: Soft, Non-Tender.
    Date of Service: 05/16/2016. Chief Complaint: Neck, Mid Back, Left Elbow
    Dx: Chronic Pain Syndrome, Lumbar Facet Arthropathy, GERD, Anxiety NOS
    Work Status: TTD x 6 wks. Next Appt: 7/8/2016.
    UDS (+) Hydrocodone, (+) Hydromorphone, (-) Carisoprodol
    Impression: Mild Spinal Stenosis, L3-L4. Moderate Facet Hypertrophy, L4-L5. No Fracture.
  `),
  titles: lines(`
    Norco 10/325 mg #90
    Percocet 5/325mg, one tablet every 6 hours, #120 with 1 refill
    Physical therapy, twice weekly for six weeks, right knee
    MRI of the cervical spine without contrast
    Left shoulder arthroscopy with subacromial decompression and Mumford procedure
    Associated surgical service: Assistant surgeon, PA-C
    Associated surgical service: Pre-operative EKG, CBC and Chem 7
    Post-operative Polar Care unit, 14 day rental
    Lidoderm patch 5% #30
    Ketoprofen 10%, Cyclobenzaprine 3%, Capsaicin 0.0375% cream 120 gm
    Bilateral L4-L5 transforaminal epidural steroid injection under fluoroscopy
    Medial branch block at C4, C5 and C6 on the right
    Urine drug screen, 12 panel, quarterly
    Functional Restoration Program, 160 hours
    TENS unit with supplies, purchase
    Ambien CR 12.5mg #30
    Botox 200 units for chronic migraine
    Lyrica 75 MG #60
    H-Wave homecare system, three month rental
    Euflexxa injection, series of three, left knee
    Cognitive behavioral therapy, 8 sessions
    Aspen lumbosacral orthosis
    Functional capacity evaluation
    Modified Brostrom repair, right ankle
    Orthopedic consultation, left hip
    EMG/NCS of the bilateral upper extremities
    Chiropractic treatment 2x4, lumbar spine
    Home health aide, 4 hours a day, 5 days a week, for 6 weeks
    Transportation to and from all medical visits
    Interpreter services for surgery
    Nucynta ER 100mg #60
    Terocin patches #20
    Spinal cord stimulator trial
    Weight loss program, supervised, 6 months
    Gym membership with pool access, one year
    Jamar grip strengthening tool
    TOPAMAX 50 MG #60
    Synvisc-One, one injection, right knee
    Pulmonary stress test with Doppler
    Custom functional orthotics, one pair
  `),
  guidelines: lines(`
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Opioids, criteria for use, Weaning of Medications.
    Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies, Surgical Considerations.
    Decision based on MTUS Shoulder Complaints 2004, Section(s): Initial Care, Surgical Considerations.
    Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): General Approach.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee and Leg Chapter, Hyaluronic acid injections.
    Decision based on Non-MTUS Citation ODG, Pain Chapter, Compound drugs.
    Decision based on Non-MTUS Citation Official Disability Guidelines, Mental Illness and Stress, Zolpidem (Ambien).
    Decision based on Non-MTUS Citation Physicians' Desk Reference, 68th ed., www.RxList.com.
    Decision based on Non-MTUS Citation Rockwood and Green's Fractures in Adults, 7th Edition, Chapter 36.
    Decision based on Non-MTUS Citation Campbell's Operative Orthopaedics, 12th ed., Chapter 48.
    Decision based on Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed.
    Decision based on Non-MTUS Citation Braddom: Physical Medicine and Rehabilitation, 4th Edition.
    Decision based on Non-MTUS Citation Furlan AD, Yazdi F, Tsertsvadze A, et al. Acupuncture for neck pain. Eur J Pain. 2012;16:12-24.
    Decision based on Non-MTUS Citation Karppinen J, Malmivaara A. Periradicular infiltration for sciatica. Spine. 2001;26:1059-67.
    Decision based on Non-MTUS Citation Wheeless' Textbook of Orthopaedics online, Trigger Finger.
    Decision based on Non-MTUS Citation American Society of Anesthesiologists Practice Advisory for Preanesthesia Evaluation.
    Decision based on Non-MTUS Citation Medscape, Preoperative Testing, http://emedicine.medscape.com/article/285191.
    Decision based on Non-MTUS Citation Cigna Medical Coverage Policy, Cryotherapy Devices, and Aetna Clinical Policy Bulletin 0297.
    Decision based on MTUS Knee Complaints 2004, and on the MTUS Postsurgical Treatment Guidelines.
    Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Topical Analgesics, Capsaicin, Lidocaine.
    The Claims Administrator based its decision on the MTUS ACOEM Guidelines, Ankle and Foot Complaints, Table 14-6.
    The Expert Reviewer based the decision on the Dutch guideline by Verhagen and Bierma-Zeinstra on physiotherapy.
  `),
};

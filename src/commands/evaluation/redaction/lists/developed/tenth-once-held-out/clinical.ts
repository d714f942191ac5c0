import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences of medicine, work and law with no identity in them, though many a capital, a number and a place: every word must survive. */
export const tenthClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    The patient is a 57-year-old female with an injury date of 08/10/09.
    This is a 34 year old man who injured the low back on 5/2/2013 while pulling a pallet jack.
    The injured worker is a 52 year old female, who sustained an industrial injury on 02/15/2012.
    The injured worker was diagnosed as having lumbar radiculopathy, right knee strain and myofascial pain.
    Treatment to date has included diagnostics, physical therapy, a home exercise program and medications.
    Currently, the injured worker complains of constant neck pain that radiates to the left upper extremity.
    The treating physician's request for authorization dated 11/20/2015 included a lumbar support.
    On December 2, 2015, Utilization Review non-certified the request.
    The original Utilization Review (10/09/2015) partially approved a request for cognitive behavioral therapy.
    The patient is a 62 y/o right-hand-dominant male with cumulative trauma from 1/1/2005 to 6/30/2012.
    According to the progress report dated 03/19/14, there was no change in the pain.
    The utilization review determination being challenged is dated 05/22/14.
    Date of Injury: 09/16/2011   Decision Date: 03/04/2015   Priority: Standard
    Case Number: CM15-0031234   Date Assigned: 02/25/2015   Application Received: 02/18/2015
    The final determination in CM14-0098123 dealt with another body part.
    The applicant has filed a claim for chronic neck and shoulder pain reportedly associated with an injury of April 6, 2010.
    Thus far, the applicant has been treated with medication, manipulation, and time off work.
    Records from 11/2012 to 7/2014 were reviewed, 187 pages in all.
    At the visit of Monday, August 4, 2014, he was still off work.
    She had surgery in February 2013, and again in the winter of 2015.
    The pain began in her twenties and has been constant since age 41.
    He was seen at six, twelve and twenty-six weeks after the operation.
    Diagnoses: 1. Cervicalgia. 2. De Quervain tenosynovitis, left. 3. Insomnia. 4. Gastroesophageal reflux.
    ICD-9: 723.4, 726.10, 717.3, 338.4, 296.22.
    ICD-10: M75.121, S83.241A, G90.511, F43.21, Z79.891.
    CPT codes 29881, 29826, 97110, 97140, 95886 and 99214 are on the form.
    HCPCS L1832, E0217, G0431 and J7325 are billed as well.
    NDC 00591-0385-01, 30 tablets.
    Spurling is positive to the right; Adson and Roos are negative.
    There is a positive Tinel at Guyon's canal and a negative Froment sign.
    O'Brien, Yergason and Jobe tests give pain, and the drop arm test is negative.
    McMurray and Thessaly are positive medially, and Lachman is firm.
    Thompson squeeze and Homans are negative; the anterior drawer of the ankle is 1+.
    Patrick, Thomas and Ober tests are positive on the left.
    Waddell signs were two out of five.
    The Romberg is steady and tandem gait is normal.
    There is Heberden and Bouchard nodularity of the long fingers.
    Mallet finger, boutonniere and swan neck deformities are absent.
    The Budapest criteria for complex regional pain syndrome are met.
    Sudeck atrophy is not seen on the film.
    The Mankin, Outerbridge and Goutallier grades are given in the operative report.
    A Baker cyst and a Pellegrini-Stieda lesion are seen.
    Morton neuroma was found in the third web space, and a Haglund bump at the heel.
    Tarlov cysts at S2 are incidental findings.
    X-rays show a healed Colles fracture with slight dorsal tilt.
    The CT shows a Chance fracture at L1, Salter-Harris not being relevant at this age.
    Weber B, Jones and Lisfranc injuries were all considered.
    Osgood-Schlatter changes were noted as incidental.
    MRI: 4 mm broad-based protrusion at L4-5 abutting the left L5 root; L5-S1 within normal limits.
    MRI of the right shoulder showed a full thickness tear of the supraspinatus, 1.2 cm, with a type II acromion.
    The EMG of 3/2/2015 showed a left C6 radiculopathy, and distal motor latency of 5.1 ms.
    Bone density gives a T-score of -2.6 at the femoral neck.
    The Ottawa ankle rules and the Canadian C-spine rule were applied in the emergency room.
    Glasgow Coma Scale 15; Rancho Los Amigos level VIII.
    The Boston Carpal Tunnel Questionnaire score was 3.1, and the Michigan Hand Outcomes score 48.
    WOMAC stands for the Western Ontario and McMaster index; the score is 61.
    The Minnesota Multiphasic Personality Inventory was valid, with scales 1 and 3 raised.
    Bristol type 4 stools, no blood.
    New York Heart Association class II, ejection fraction 55%.
    Pittsburgh Sleep Quality Index 15, Epworth 9, STOP-BANG 5.
    Montreal Cognitive Assessment 24/30; Trails B at the 9th percentile.
    Hamilton Depression 19, Beck Depression Inventory 27, PCL-5 44, GAF 55.
    Oswestry went from 58 to 44, and the Roland-Morris from 18 to 14.
    DASH 63; Neck Disability Index 46%; LEFS 29; Lysholm 55; Constant-Murley 40.
    Harris hip score 62 before, 88 after.
    A Philadelphia collar was worn for two weeks and a Miami J for six.
    The Epley maneuver stopped the vertigo.
    McKenzie extension, Williams flexion and Pilates were taught.
    Codman pendulums and wall walks are done twice daily.
    Feldenkrais, tai chi and yoga classes were named as options.
    Motor strength 5/5 save for the left tibialis anterior at 4/5; sensation is less to pinprick at L5.
    Range of motion of the cervical spine: flexion 40, extension 35, right rotation 60, left rotation 55.
    Shoulder flexion 110/180, abduction 95/180, internal rotation to L3.
    Two-point discrimination is 6 mm in the median digits; grip by Jamar at setting II is 22, 20 and 24 kg.
    BP 124/76, P 68, R 16, T 98.4, SpO2 97%, weight 212 lb, height 5 ft 9 in.
    Labs of 8/1/2014: WBC 6.7, Hgb 14.2, platelets 233, ESR 12, CRP 0.4, BUN 15, creatinine 1.0, eGFR >60.
    Testosterone 184 ng/dL, TSH 2.10, vitamin D 19, A1c 7.2.
    Urine drug testing by GC/MS was positive for oxymorphone 1,240 ng/mL and negative for tramadol.
    CURES report of 4/15/2017 is in order; no aberrant behavior.
    MED 120 mg per day; the ceiling in the guideline is 80.
    The 4 As are documented in part: analgesia is noted, activities of daily living are not.
    Norco 10/325 #90, Soma 350 mg #60, Prilosec 20 mg #60 and Flexeril 7.5 mg #90 are prescribed.
    Medications include Lunesta, Topamax, Zofran, Colace and a Butrans patch 10 mcg/hr.
    She takes Effexor XR 150 mg, Abilify 5 mg, trazodone 100 mg and Klonopin 0.5 mg at night.
    Januvia, Lantus, Cozaar and Lipitor are for other conditions.
    Duexis, Vimovo, Pennsaid and Flector were tried without gain.
    He was switched from Kadian to Embeda, and then to Belbuca.
    Suboxone 8/2 mg twice daily was begun in May.
    Excedrin, Aleve and Tylenol are bought over the counter.
    Menthoderm gel, LidoPro, Medrox and BioFreeze all contain menthol.
    A cream of ketoprofen 20%, ketamine 10% and cyclobenzaprine 2% was dispensed, 240 grams.
    Toradol 60 mg and vitamin B12 1000 mcg were injected in the office.
    Depo-Medrol 80 mg with 4 cc of Marcaine was put into the subacromial space.
    Orthovisc, Euflexxa and Supartz are of the same class.
    Botox 155 units every twelve weeks cut the headaches by half.
    Xeomin is not the same as Dysport unit for unit.
    Narcan was supplied because of the dose.
    Generics from Teva, Mylan or Sandoz are equivalent for this use.
    The Medtronic pump is filled every 90 days with morphine 10 mg/mL.
    A Boston Scientific lead was placed at T8 for the trial, with 60% relief.
    The Nevro, Abbott and St. Jude devices differ in their waveform.
    The OrthoFix bone growth stimulator was worn four hours daily.
    A Game Ready unit, a DonJoy brace and an Aspen LSO were asked for.
    The Zynex and Empi units are both TENS devices.
    A Smith & Nephew anchor and a Stryker plate were used.
    Steri-Strips, Dermabond and Xeroform cover the wound.
    The Foley was out on day one and the Hemovac on day two.
    A Tempur-Pedic mattress was requested; it is not medical in nature.
    The Hoveround chair needs a ramp of 1:12.
    Under fluoroscopy a 22-gauge Tuohy needle was advanced; Omnipaque showed good spread.
    The patient was placed in the beach chair position, and later in Trendelenburg.
    A Kocher approach was used, with a Hohmann retractor under the neck of the femur.
    K-wires, a Kerlix dressing and an Ace wrap were put on.
    The tourniquet was inflated to 250 mmHg for 41 minutes.
    Mumford, Bankart and Putti-Platt procedures were discussed.
    A Brostrom repair and a Strayer recession were done in one sitting.
    Gill laminectomy, Wiltse approach, and a PEEK cage at L5-S1.
    Past surgery: tonsils, gallbladder, and a hysterectomy in 2003.
    Medical history: asthma, Graves disease, Bell palsy, Crohn disease and a Barrett esophagus.
    There is no sign of Parkinson disease, Lyme disease, Paget disease or Marfan habitus.
    Hashimoto thyroiditis and Sjogren syndrome run in the family.
    Sister with breast cancer at 49; father died at 71 of heart failure.
    He lives with his wife and two dogs in a house with five steps.
    She drinks two cups of coffee a day, and gave up smoking on New Year's Day of 2011.
    The job called for lifting 50 lb, climbing a 12 ft ladder and driving a manual truck.
    He was a welder, then a school bus driver, and last a machinist on the swing shift.
    She stood for eight hours on concrete and sorted peaches during the season.
    Off work from 10/1 to 11/15, then four hours a day.
    Work status: modified duty with no lifting over 15 pounds and no work above the shoulder.
    Temporary disability ended at 104 weeks.
    Whole person impairment 12%, DRE lumbar category III, with 10% apportioned.
    He reads English, speaks Spanish at home and has a ninth grade education.
    Christmas, Easter and the Fourth of July were each followed by a flare.
    The worst months are January and March; in May and August he was better.
    The Medical Treatment Utilization Schedule is presumed correct on the extent and scope of treatment.
    8 CCR 9792.21(d) sets the order in which evidence is searched.
    Labor Code section 4604.5(c)(1) limits chiropractic, occupational and physical therapy to 24 visits each.
    Under Section 9792.9.1(f) a request may be deferred.
    Form DWC RFA, effective 2/2014, must be filled in completely.
    The Division of Workers' Compensation posted the drug list effective January 1, 2018.
    Senate Bill 863 took effect on January 1, 2013, and Assembly Bill 1124 on January 1, 2018.
    Patterson v. The Oaks Farm concerned a nurse case manager, not a drug.
    The holding in Sandhagen requires a physician to decide.
    Benson v. Workers' Comp. Appeals Bd. and Escobedo v. Marshalls concern apportionment.
    King v. CompPartners was decided by the Supreme Court in 2018.
    The American Pain Society and the American Academy of Pain Medicine wrote the guideline together.
    North American Spine Society coverage advice supports a fusion for instability only.
    Colorado Division of Workers' Compensation guidelines call for a psychological screen.
    Washington State Department of Labor and Industries does not cover the device.
    The Cochrane Collaboration and the York review reached similar results.
    The Mayo Clinic web page on sciatica is not evidence of the needed rank.
    The National Institute for Health and Care Excellence (NICE) advises exercise first.
    The U.S. Preventive Services Task Force gives it grade C.
    The Veterans Affairs and Department of Defense guideline of 2017 warns against long use.
    The SPORT trial, by Weinstein and others, followed patients for eight years.
    Moseley et al. in 2002 found no gain over a sham in the knee.
    Manchikanti L, Abdi S, Atluri S, et al. Pain Physician 2013;16(2 Suppl):S49-283, grades the evidence as good.
    The Lancet, JAMA and Spine all carried trials on the subject.
    A Norwegian trial and two Dutch cohorts gave odds of 1.4 (95% CI 0.9-2.1).
    UpToDate and Medscape articles were attached by the office.
    ACOEM, 3rd edition, Low Back Disorders, gives insufficient evidence (I), no recommendation.
    ODG allows ten visits over eight weeks for a sprain, with fading of frequency.
    The Chronic Pain Medical Treatment Guidelines, page 78, ask for ongoing review of relief and function.
    The Expert Reviewer is licensed in California and is board certified in Physical Medicine & Rehabilitation.
    The requested treatment is not medically necessary and appropriate.
    Therefore, the request for twelve further visits is not supported.
    The previous reviewer modified the request to allow for weaning.
    Not all of the boxes on the form were ticked, and the page was cut off at the foot.
    The note reads "cont. meds, RTC 4 wks, TTD" and nothing more.
    No red flags: no fever, no weight loss, no saddle numbness.
    He has little hope of a return to work and little faith in the plan.
    Long walks in the park help; cold rooms and hard chairs do not.
    The left wing of the ilium was sharp to touch and the heel cord short.
    Brown discharge, white plaques and gray sputum were absent.
    Grant funding for the trial was disclosed; the price of the drug was not at issue.
    A page of the diary is missing for the week of 6/8 to 6/14.
    The bishop's hand posture and the sign of benediction were not seen.
    Medical records reviewed: application for independent medical review, utilization review determination, and progress notes from 4/2014.
    The injury is to the neck, right shoulder, low back, psyche, and internal system.
    He is a smoker, one pack a day for 20 years, and was told to quit before the fusion.
    Serial x-rays at 2, 6 and 12 weeks showed bridging callus.
    The incision, 11 cm long, healed without keloid.
    There was no tenderness at the coracoid, Erb's point or the anatomic snuffbox.
    Fields of vision are full; the fundi show no drusen.
    The miner, the baker and the farmer in the study had the same course.
  `),
  titles: lines(`
    Hydrocodone/APAP 10/325mg #120
    Omeprazole DR 20mg #60 with 2 refills
    Tramadol ER 150mg, one daily, #30
    Butrans patch 15mcg/hr #4
    Compound: gabapentin 6%/lidocaine 2%/tramadol 10%, 180gm
    Lumbar epidural steroid injection at L5-S1, left, under fluoroscopy
    Cervical medial branch block at C4, C5 and C6, bilateral
    Radiofrequency ablation, right L3-L5
    Physical therapy, right shoulder, 3 times a week for 4 weeks
    Chiropractic manipulation, 12 visits, cervical spine
    Acupuncture 2 times 6
    Aquatic therapy x 8
    MRI of the left knee without contrast
    EMG/NCV of the bilateral upper extremities
    CT myelogram, lumbar
    Anterior cervical discectomy and fusion at C5-6 with a two day stay
    Associated surgical service: pre-operative clearance with EKG, CBC and CMP
    Associated surgical service: cold therapy unit, 7 day rental
    Right knee arthroscopy with partial medial meniscectomy
    Spinal cord stimulator trial, two leads
    Psychotherapy, 6 sessions, and biofeedback, 6 sessions
    Functional restoration program, 80 hours
    Urine toxicology, quarterly
    Interferential unit, 30 day trial
    Lumbosacral orthosis, Aspen
    Ergonomic chair and sit-stand desk
    Transportation to and from visits
    Retrospective Toradol injection 60mg, DOS 7/10/2014
    Consultation with a gastroenterologist
    Sleep study, overnight, in the laboratory
  `),
  guidelines: lines(`
    Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 209-211.
    Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 300-309.
    Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76-80.
    Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63-66.
    Decision based on MTUS Acupuncture Treatment Guidelines.
    Decision based on MTUS Postsurgical Treatment Guidelines Page(s): 26-27.
    Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment, Cornerstones of Disability Prevention.
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Functional restoration programs (FRPs), Introduction.
    Decision based on MTUS Low Back Disorders 2020, Section(s): Injection Therapies, Lumbar Fusion.
    Decision based on MTUS Cervical and Thoracic Spine Disorders 2018, Section(s): Diagnostic Recommendations.
    Decision based on MTUS Workplace Mental Health 2021, Section(s): Depressive Disorders.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain (Chronic), Proton pump inhibitors (PPIs).
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Neck & Upper Back, Facet joint diagnostic blocks.
    Decision based on Non-MTUS Citation ODG, Knee & Leg, Durable medical equipment (DME).
    Decision based on Non-MTUS Citation ODG Mental Illness & Stress, Zolpidem.
    Decision based on Non-MTUS Citation Campbell's Operative Orthopaedics, 12th edition, Chapter 45.
    Decision based on Non-MTUS Citation Harrison's Principles of Internal Medicine, 18th ed.
    Decision based on Non-MTUS Citation Braddom's Physical Medicine and Rehabilitation, Elsevier, 2011.
    Decision based on Non-MTUS Citation Burgess FW. Pain scores: are the numbers adding up? Anesthesiology 2012;116:1-2.
    Decision based on Non-MTUS Citation Deyo RA, Mirza SK, Martin BI. Back pain prevalence and visit rates. Spine 2006;31:2724-7.
    Decision based on Non-MTUS Citation Katz JN, Brophy RH, Chaisson CE, et al. Surgery versus physical therapy. N Engl J Med 2013;368:1675-84.
    Decision based on Non-MTUS Citation Medline Plus, ondansetron, www.nlm.nih.gov/medlineplus.
    Decision based on Non-MTUS Citation FDA label, Lunesta (Sunovion Pharmaceuticals).
    Decision based on Non-MTUS Citation National Guideline Clearinghouse, http://www.guideline.gov/content.aspx?id=47585.
    Decision based on Non-MTUS Citation American Academy of Orthopaedic Surgeons, Treatment of osteoarthritis of the knee, 2nd edition.
    Decision based on Non-MTUS Citation American Society of Anesthesiologists, Practice advisory for preanesthesia evaluation.
    Decision based on Non-MTUS Citation Blue Cross of Idaho Medical Policy, Home oxygen.
    Decision based on Non-MTUS Citation Anthem Clinical UM Guideline, Cooling devices.
    Decision based on Non-MTUS Citation Medicare Benefit Policy Manual, Chapter 7, Home Health Services.
    Decision based on Non-MTUS Citation Title 8, California Code of Regulations, Section 9785.
    The Claims Administrator based its decision on the Non-MTUS Official Disability Guidelines.
    The Expert Reviewer found that no section of the MTUS was applicable and relevant.
  `),
};

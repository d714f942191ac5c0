import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences of determinations and reports with nobody in them: eponyms, scales, devices, drugs, studies, agencies, law, headings; every word must survive. */
export const sixthClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    MAXIMUS Federal Services sent the complete case file to an expert reviewer with no affiliation with the employer.
    The Expert Reviewer is licensed in Texas, Georgia and California and holds a certification in Physical Medicine & Rehabilitation.
    State(s) of Licensure: New York, North Carolina. Certification(s)/Specialty: Pain Management, Anesthesiology.
    This is a 51-year-old right hand dominant female with a cumulative trauma claim from May 2009 through August 2012.
    The injured worker (IW) is a 44 year old male who sustained an industrial injury on 7-14-2011.
    According to the Primary Treating Physician's Progress Report (PR-2) dated June 30, 2015 the pain is 7 out of 10.
    Treatments to date have included Physical Therapy, Chiropractic, Acupuncture, a TENS Unit and a Lumbar Support Orthosis.
    Kemp's, Milgram's and Valsalva were positive; Bechterew's and Minor's signs were noted on the right.
    Positive Jackson's, Soto-Hall and Bakody signs; Lhermitte was not elicited.
    Empty can, Speed's, Hawkins', Apley scratch and Gerber lift-off tests were painful on the left.
    Thomas and Ely tests show tight hip flexors; Ober's and Noble's are unremarkable; Thompson squeeze is intact.
    Allen's test shows good refill; Phalen's at 30 seconds; Durkan's at 15 seconds; Bunnell-Littler was not done.
    Murphy's sign was absent and Homans was negative, without cords in the calf.
    Fabere/Patrick, Yeoman's, Nachlas and Hibb's produced sacroiliac pain.
    Clarke's, Apley's distraction, Steinmann's and the Ballottement test were unremarkable.
    A healed Colles fracture, Kienböck's disease stage II and a Stener lesion were seen on old films.
    MRI findings include a Perthes lesion, a Segond fragment and Parsonage-Turner syndrome as a differential.
    Diagnoses: Post-Laminectomy Syndrome, Dupuytren's contracture, Scheuermann's kyphosis and Tietze syndrome.
    Hashimoto's, Sjögren's, Crohn's and Addison's disease were ruled out by the internist.
    Pfirrmann grade IV at L4-5; Eaton stage III at the thumb; Walch type B2 glenoid; Ficat stage II.
    An Ashworth of 2, a Glasgow Coma Scale of 15, an Apgar in the family history and a Mallampati of III.
    The Zung, Hamilton, Spielberger and Pittsburgh inventories and a Tampa Scale of 44 were recorded.
    The Moberg pickup, the Purdue pegboard, the Minnesota Rate and Semmes-Weinstein monofilament tests were slow.
    Rancho Los Amigos level VII, a Montreal Cognitive Assessment of 22 and a Stroop in the low average range.
    JAMAR dynamometer readings in pounds: right 22, 24, 20; left 58, 60, 57.
    Current medications: Anaprox DS, Fexmid, Protonix, Theramine, Sentra PM, GABAdone and Menthoderm.
    Duragesic, Exalgo, Zohydro ER, Xartemis and Subutex were discussed; Evzio was dispensed.
    FluriFlex, TGHot, Keratek gel and a Lidopro ointment are compounds or have no FDA approval.
    Remeron, Wellbutrin XL, BuSpar, Viibryd and Latuda were tried; Seroquel made her drowsy.
    She takes Lantus, Januvia, Crestor, Plavix and Synthroid for matters that are not industrial.
    Viscosupplementation with Monovisc or Durolane, or PRP by the Arthrex ACP system, was considered.
    A Zimmer unit, a DJO Iceman, a Donjoy brace, a Pro-Stim 5.0 and a Meds-4 interferential stimulator were requested.
    The St. Jude Eon Mini, the Nevro Senza and the Abbott Proclaim generators are of one class.
    A Hoyer lift, a Rollator, a Craftmatic bed and an Ergo Baby carrier stand on the list of equipment.
    Smith & Nephew anchors, a DePuy plate and a Synthes screw were used at the index operation.
    A Whipple procedure, a Nissen wrap and a Roux-en-Y bypass stand in the surgical history.
    The Bernese osteotomy, a Broström-Gould repair, a Mumford resection and a Darrach procedure were weighed.
    Mason-Allen stitches, a Krackow suture and a Hewson passer were used for the tendon.
    Feldman, Alexander technique, Bikram yoga, Tai Chi and Qi Gong are mentioned as self care.
    Cyriax massage, Mulligan mobilization, Bobath handling and Rolfing were provided.
    Per Turk and Okifuji, and Gatchel in 2005, interdisciplinary programs reduce disability.
    Carragee (2006), Kuslich et al. and Derby's group dispute the value of discography.
    A randomized trial by Karppinen and co-workers in Spine showed no benefit at one year.
    Dworkin RH, O'Connor AB, Backonja M. Pharmacologic management of neuropathic pain. Pain 2007;132:237-251.
    The Blue Cross Blue Shield technology assessment and the Washington State guideline reach the same conclusion.
    The American Society of Interventional Pain Physicians and the North American Spine Society concur.
    Hayes, Inc. rates the device D2; UpToDate and Medscape offer no other view.
    The U.S. Food and Drug Administration, the CDC and the Drug Enforcement Administration issued warnings.
    Under Labor Code section 4610.5(c)(2) and the Administrative Director's Rule 9792.21 the hierarchy applies.
    The Sandhagen decision and the Patterson and Dubon II cases are cited in the appeal letter.
    The Medical Treatment Utilization Schedule, the Primary Treating Physician and the Request for Authorization are defined terms.
    The Work Group cites Chapter 8, Neck and Upper Back Complaints, Table 8-8, Summary of Recommendations, page 181.
    ODG Treatment in Workers Comp, 20th annual edition, Knee & Leg Chapter: Continuous-flow cryotherapy.
    In Tables 15-11 and 16-10 of the AMA Guides a Grade 3 sensory deficit is described.
    Clinical Case Summary, Documents Reviewed, Employee's History, Decision Rationale and Notice are the parts of this letter.
    CHIEF COMPLAINTS: LOW BACK, LEFT HIP AND BILATERAL KNEE PAIN; STRESS, ANXIETY AND SLEEP DEPRIVATION.
    OBJECTIVE FINDINGS: TENDERNESS OVER THE RIGHT TRAPEZIUS AND RHOMBOIDS. JAMAR 20/18/20. KEMP'S POSITIVE.
    TREATMENT PLAN: 1) REFILL NORCO 2) URINE DRUG SCREEN 3) PSYCH CONSULT 4) RETURN TO CLINIC IN 4-6 WEEKS.
    Work Status: Temporarily Totally Disabled. Next Appointment: Six Weeks. Home Exercises: Yes.
    Social History: Married, Two Children. Tobacco: Never. Alcohol: Occasional Wine. Drugs: Denies.
    Family History: Mother, Diabetes. Father, Heart Attack. Brother, Gout.
    Review of Systems: Constitutional, Eyes, Cardiac, Respiratory and Skin are negative. Psychiatric: Depressed.
    General: Pleasant, Cooperative. Gait: Normal Heel and Toe Walk. Posture: Guarded.
    Past Surgical History: Right Knee Arthroscopy 2008, Appendectomy, Cesarean Section, Tonsillectomy.
    Allergies: Penicillin, Sulfa, Latex, Shellfish. Vitals: Height Five Feet Six, Weight 190.
    Sensory: Decreased Light Touch, Left L5 Dermatome. Motor: Extensor Hallucis Longus 4/5. Reflexes: Achilles Absent.
    The injured worker is a driver, hunter by season and a workman of long standing; he used to be a painter.
    Bright light and blood pressure cuffs on the arm bring on headache; the heel and the back are cold to touch.
    She walks her dog, a German shepherd, and can no longer dance salsa or sing in the church choir.
    He has the will to work and the patience for therapy; hope of a return to full duty is fair.
    May the request be certified? It may not, since April and May reports differ from those of June.
    In Reno and in Las Vegas he could gamble for an hour before the leg became numb.
    Travel by Amtrak, Greyhound and BART was tolerated; a flight to Hawaii at Christmas was not.
    English and Spanish forms were used; the French press and the Italian espresso maker strain her wrist.
    Sharp Pain, Burning, Pins and Needles; Worse With Sitting, Lifting, Coughing; Relieved By Rest.
    Low T, Vitamin D and Hemoglobin A1c were drawn; AST 31, ALT 28, GFR over 60.
    SF-36, QuickDASH 61, LEFS 28/80, KOOS 41, IKDC 38, SPADI 77 and FABQ-W 38.
    G56.02, M51.26, M75.42, S83.241A and F45.42 are the codes; E/M 99214 and WC002 were billed.
    Prilosec 20mg #60 DOS 5-11-15, Ultram ER 150mg #30 DOS 5-11-15: Overturned.
    The injured worker has tried and failed Naproxen, Etodolac and Relafen; Celebrex helps some.
    Dr. Bronner soap, Dr. Teal salts and Tiger Balm are bought by the patient over the counter.
    A pneumatic Aircast walker, a Darco shoe and Hapad inserts were dispensed.
    Facet blocks follow Dreyfuss; radiofrequency follows Lord and Bogduk; the Bonica text is older.
    The Boden and Hildebrandt papers found disc bulges in people without pain.
    Cervicogenic headache follows the International Headache Society; Sluijter is cited.
    Peer review was of the retrospective kind; the Agreed Medical Evaluator and a Panel QME differ.
    A Hamilton Rating, a Young Mania Rating and a Rey fifteen item test were given in one sitting.
    Bell's palsy in 1999, Graves' disease in 2003, Ménière's in 2010.
    Westergren 18, Rinne and Weber normal, Ishihara plates read without error.
    Pes anserine, Pellegrini-Stieda, Blumensaat line and Insall-Salvati ratio are described in the film report.
    The Wong-Baker FACES was four; a Jebsen-Taylor was not finished.
    He was at Maximum Medical Improvement in September and got a Supplemental Job Displacement voucher.
    Mechanism: Lifting a Stove; Immediate Pain; Reported Same Day; Sent To Industrial Clinic.
    La paciente refiere dolor en el hombro derecho de 8/10 desde el mes de agosto; toma ibuprofeno.
    Examen físico: marcha normal, reflejos simétricos, prueba de Phalen positiva, Finkelstein negativa.
    Naprosyn Rx #60 BID; Omeprazole QD; D/C Soma; RTC 4 wks; Cont HEP; TTD.
    Mr. Clean erasers and a Swiffer let her do some chores.
    Therapeutic trial of Cymbalta vs. Effexor; Wean Ativan over Eight Weeks; Recheck Cr.
    Lumbar MRI: L3-4 Schmorl; L4-5 3 mm bulge; L5-S1 Anterolisthesis. Cervical Films: Straightening of Lordosis.
    The Board of Chiropractic Examiners and the Division of Workers' Compensation were not addressed.
  `),
  titles: lines(`
    Prospective request for 1 prescription of Fexmid 7.5mg #60
    Bilateral L4-L5 Transforaminal Epidural Steroid Injection
    Associated Surgical Service: Assistant Surgeon
    Durable Medical Equipment: Aircast Cryo Cuff, Purchase
    Qualified Functional Capacity Evaluation
    Post-Op Physical Therapy, Right Wrist, 2 x 6
    Broström-Gould Repair, Left Ankle
    Retro Menthoderm Gel 120gm, DOS 3/2/15
    Urine Toxicology Screening, Quarterly
    Medical Transportation To and From All Appointments
    Cognitive Behavioral Therapy, Six Sessions
    Nevro Senza Trial, Two Leads
  `),
  guidelines: lines(`
    Decision based on MTUS Postsurgical Treatment Guidelines, and ODG Pain Chapter, Proton Pump Inhibitors.
    Decision based on Non-MTUS Citation Official Disability Guidelines, Ankle & Foot Chapter, Broström procedure. Other: Karlsson J, Lansinger O. Clin Orthop 1992;276:253-61.
    Decision based on Non-MTUS Citation Rockwood and Green's Fractures in Adults; DeLee & Drez's Orthopaedic Sports Medicine.
    Decision based on Non-MTUS Citation Kaplan & Sadock's Comprehensive Textbook of Psychiatry; Tarascon Pharmacopoeia.
    Decision based on Non-MTUS Citation Mitchell MD, Howe TS. https://www.aetna.com/cpb/medical/data/300_399/0399.html
    Decision based on MTUS ACOEM Practice Guidelines, Chapter 14 Ankle and Foot Complaints Page(s): 369-371, 374-377.
    Decision based on Non-MTUS Citation Cochrane Database Syst Rev. 2011 Apr 13;(4):CD004376, Dagenais S, Yelland MJ, Del Mar C.
    Decision based on Non-MTUS Citation Braddom's Physical Medicine; DeGowin's Diagnostic Examination; Harrison's Principles.
    MTUS Chronic Pain Medical Treatment Guidelines, NSAIDs, GI symptoms & cardiovascular risk, pages 68-69.
  `),
};

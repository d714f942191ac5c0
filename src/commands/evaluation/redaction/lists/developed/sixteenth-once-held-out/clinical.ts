import { lines, type TemplateSet } from '../../lists.ts';
import { sixteenthFurther } from './further.ts';
import { sixteenthGuidelines } from './guidelines.ts';

/** Sentences of medicine and law that name nobody, no firm and no private place: every word must survive. */
export const sixteenthClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: [
    ...lines(`
    The patient is a 57-year-old, left hand dominant male carpenter with a date of injury of 8/19/2007.
    This is a 33 y/o female who slipped on ice cream in the walk-in freezer on 1/14/2016.
    The IW is a 48 yo who was rear-ended in a company van on 5-5-2011.
    A 63 year-old retired correctional officer has a cumulative trauma claim ending 12/31/2009.
    Mechanism of injury: a pallet of tile shifted and pinned the right foot against a rack.
    CC: LBP with radiation to both buttocks, R > L.
    HPI: Pain is 7/10, sharp, burning, worse with sitting and better with rest and heat.
    PMH: HTN, DM II, GERD, OSA on CPAP.
    PSH: appendectomy, C-section x 2, right inguinal hernia repair with Prolene mesh.
    ROS: negative for fever, chills, weight loss, night sweats and saddle anesthesia.
    SH: quit smoking in 2010; a glass of wine on Sundays.
    FH: father with gout, mother with Huntington disease.
    Allergies: Keflex, Demerol, Betadine and shellfish.
    Vitals: BP 142/90, HR 82, RR 14, T 98.4, SpO2 96% RA.
    Gen: A&O x 3, NAD. HEENT: PERRLA. Lungs: CTA. Cor: RRR.
    Obese, pleasant, in no acute distress, sits with weight on the left hip.
    Gait is wide based, Trendelenburg is positive on the right, and tandem gait is fair.
    Cervical ROM: flexion 35, extension 40, rotation 60/55; Spurling is equivocal.
    Apley scratch, Jobe's and Neer's are positive; Gerber's lift-off and belly press are negative.
    The Hornblower sign is absent, and the Popeye deformity is old.
    Cozen's, Mill's and Maudsley's tests are positive on the right elbow.
    Froment's and Wartenberg's signs point to the ulnar nerve.
    Durkan's compression test at 20 seconds; Allen's test shows a complete arch.
    Watson's shift test and Murphy's sign of the lunate are negative, and the Terry-Thomas sign is absent.
    The Eichhoff maneuver hurts, and the CMC grind is positive at the base of the thumb.
    There is a trigger at the A1 pulley, a Heberden node and early Dupuytren contracture.
    Bragard's, Lasègue's and Slump tests are positive at 45 degrees on the left.
    Braggard's is recorded as positive, but no root is named.
    Ely's, Nachlas and Hibb's tests are positive; Minor's sign is present.
    FABER, FADIR, Stinchfield and Ober's tests are painful in the right groin.
    Gillet and Fortin finger tests point to the left SI joint.
    Thomas test shows a 10 degree flexion contracture, and Ely is tight.
    Clarke's sign and Apley's grind are positive, and there is a J sign of the patella.
    Steinmann, Thessaly and Bounce Home tests suggest a meniscal tear.
    Pivot shift is 1+, posterior sag is none, Dial test is equal and Noyes grade is II.
    Mulder's click in the third web space, Silfverskiöld positive, Coleman block corrects the heel.
    Jack's test restores the arch; Hubscher maneuver is weak.
    Dix-Hallpike was negative, and Unterberger was unsteady.
    The Fukuda step test and the Sharpened Romberg were done on foam.
    There is no clonus, Chaddock, Oppenheim or Gordon reflex.
    Beevor's sign, Brudzinski and Kernig are absent.
    Roos, Wright's and Adson's maneuvers reproduce the tingling of the ring finger.
    Jendrassik was needed to bring out the ankle jerks.
    Simmonds squeeze is normal and the Matles angle equal.
    Semmes-Weinstein 2.83 was felt at the index, not at the small finger.
    Two-point discrimination by Weber was 8 mm, and the Moberg pick-up test took 21 seconds.
    Axial rotation and light touch produced pain, 2 of 5 by Waddell.
    Jamar grip (lbs): R 44-40-38, L 82-80-81; pinch by Baseline gauge is 9.
    Berg 41/56, Tinetti 19/28, Timed Up and Go 17 seconds.
    MRI L/S 9/8/2013: Modic II changes, Schmorl's nodes at L1-2, HIZ at L4-5, Pfirrmann grade IV.
    The MRI shows a Hill-Sachs lesion, a bony Bankart, and a Buford complex as a variant.
    There is a Stener lesion of the thumb and a Segond fracture of the knee.
    Films show a Jones fracture, a Lisfranc injury and an os trigonum.
    An Osgood-Schlatter ossicle and a Pellegrini-Stieda sign are incidental.
    Hoffa's fat pad is swollen; the plica and ligament of Humphrey are intact.
    The arcade of Frohse, Lister's tubercle and Guyon's canal are normal by ultrasound.
    The ligament of Struthers and Osborne's band were seen in the drawing.
    Hardware: Harrington rod, Luque wires, Steffee plates, later removed.
    Cobb angle is 18 degrees, Risser 5, Ferguson view is normal.
    Goutallier 3 fatty change, Hamada 2, Walch B2 glenoid.
    Outerbridge grade III of the trochlea, ICRS grade 2 of the femoral condyle.
    Neer two-part fracture, Garden II hip fracture, Schatzker IV plateau, Gustilo IIIA tibia.
    Kienböck disease, Lichtman stage IIIA, with negative variance.
    Freiberg's infraction, Sever's disease and a Bunion were ruled out.
    A Bosworth, a Maisonneuve and a Tillaux fracture were considered and excluded.
    Scheuermann kyphosis and a Chance fracture at T12 are healed.
    Bertolotti's syndrome with a Castellvi IIa transitional segment.
    Baastrup's disease is noted at L3-4, and a Perineural cyst at S2.
    Paget-Schroetter, May-Thurner and Raynaud's have been excluded.
    The EMG shows a Martin-Gruber anastomosis, and the F wave is delayed.
    Guillain-Barré and Charcot-Marie-Tooth were in the differential.
    Sudeck's atrophy is an old name for CRPS type I; causalgia is type II.
    Lofstrand crutches, a Rollator and a Hoyer lift were ordered.
    A Velpeau sling, an Ultrasling, a Shantz collar and a Minerva jacket were tried.
    A Bauerfeind knee brace and a Richie brace were not covered.
    An Arizona brace, a Denver splint and an Alabama boot were listed by brand.
    A Miami J collar and a Philadelphia collar are both in the closet.
    The Boston brace was worn in high school, and a Milwaukee brace before that.
    A Don Joy unloader and a Breg Polar Care were given after surgery.
    The Vascutherm 4, VascuTherm wrap, Cryo/Cuff and IceMan were billed.
    A Medtronic SynchroMed II pump with Prialt was interrogated and refilled.
    A Nevro Senza trial gave 60% relief; leads were at T8 and T9.
    The Infuse graft, a PEEK cage, Grafton putty and a Prodisc-C were used.
    A Stryker Triathlon knee and a Zimmer Persona tray were templated.
    Hardware includes a Synthes DVR plate, an Acutrak screw and Kirschner wires.
    A Steinmann pin, a Gamma nail and a Rush rod were removed in 1994.
    A Swan-Ganz, a Greenfield filter and a Hickman line were used during that stay.
    TED hose, a Bair Hugger and an Ambu bag were at hand.
    A Penrose drain, a Davol pump and an On-Q ball were placed.
    Alpha-Stim, RS-4i, Empi Select and BioniCare units were all tried at home.
    A Saunders traction device, a Posture Pump and an inversion table did not help.
    A Bowflex, a Total Gym and a Thera-Band kit are kept in the garage.
    The Sit-N-Stand chair, a Jacuzzi and a Craftmatic bed are not medical in nature.
    A Hawkeye sit cushion, a Roho cushion and a Lumex rail were prescribed.
    The patient had a Whipple, a Nissen and a Roux-en-Y bypass in earlier years.
    Status post Bristow, Putti-Platt and Weaver-Dunn procedures.
    Status post Broström-Gould, Evans and Chrisman-Snook repairs of the ankle.
    An Austin bunionectomy, a Lapidus fusion, an Akin and a Weil osteotomy are proposed.
    She had a Keller in 1999, and a Kidner and a Strayer last year.
    Darrach, Sauvé-Kapandji and Bowers procedures were discussed for the wrist.
    A proximal row carpectomy is preferred over a Brunelli or a Blatt.
    The Eaton-Littler, Burton and Thompson suspensions are choices for the CMC joint.
    A Camitz transfer, a Zancolli lasso and a Bunnell repair were on the list.
    Bankart repair with Remplissage; Mumford at the same sitting.
    Hauser, Maquet and Fulkerson osteotomies have been abandoned by this surgeon.
    Gill laminectomy, Wiltse approach, and a Smith-Petersen osteotomy at L3.
    An ALIF by Pfannenstiel incision, and a Cloward at C5-6 long ago.
    A Smith-Robinson approach was used on the left.
    Bier block, Horner's after it, and then a Gasserian block were tried.
    Sluder's neuralgia was treated with a sphenopalatine block.
    Ilfeld splint, Bunnell block and Russell traction are of historical interest.
    Williams flexion, McKenzie extension, Codman pendulum and Buerger-Allen exercises were shown.
    Graston, Rolfing, Hellerwork, Alexander technique and Bowen therapy were not found in the guideline.
    Maitland grade II and Mulligan mobilization were done; Kaltenborn was not.
    Cox flexion-distraction and Gonstead adjustments gave a day of relief.
    Activator, Thompson drop and Palmer adjustments were listed in the chiropractic notes.
    Iyengar yoga, Pilates Reformer and Qi Gong were tried.
    Bobath, Brunnstrom and Rood methods were used after the stroke.
    Current meds: Norco, Zanaflex, Relafen, Prilosec, Effexor XR and Colace.
    Meds: Ultram 50 mg q6h prn, Elavil 25 mg qhs, Mobic 15 mg qd, Senna-S.
    She takes Nucynta ER, Gralise, Horizant, Amrix and Silenor.
    He takes Opana, Kadian, Exalgo and Zohydro, and Narcan is in the house.
    Also on Cozaar, Norvasc, Zocor, Januvia, Lantus and baby aspirin.
    Trials of Celebrex, Daypro, Feldene, Lodine and Arthrotec caused dyspepsia.
    Trials of Pamelor, Remeron, Paxil, Lexapro and Viibryd are listed.
    Nuvigil, Provigil, Sonata and Rozerem were denied.
    Imitrex, Maxalt, Fioricet, Depakote and Inderal were tried for the headaches.
    Humira, Enbrel, Plaquenil and Arava are given by the rheumatologist.
    Viagra, Cialis, AndroGel and Testim are not for the lumbar spine.
    Marinol, Sativex and Cesamet are not on the formulary.
    Xanax, Valium, Klonopin, Ativan and Restoril ought not be combined with opioids.
    Dilaudid caused itching, Talwin caused nausea, and Darvocet is off the market.
    Levsin, Bentyl, Reglan, Zofran, Carafate and Dexilant were given for the stomach.
    Amitiza, Movantik, Linzess and Relistor are for opioid constipation.
    Trepadone, Theramine, Sentra PM, GABAdone and Percura are medical foods.
    Dendracin, Exoten-C, Menthoderm, BenGay and Biofreeze were rubbed on daily.
    Flector, Qutenza, Salonpas and Synera patches have been used.
    FluriFlex, TGHot, Keratek gel and Capsin were dispensed in the office.
    Theraflex and Bio-Therm were compounded from ketamine, baclofen and menthol.
    Orphenadrine, metaxalone, methocarbamol and chlorzoxazone are antispasmodics.
    Generic names are listed in lower case: celecoxib, etodolac, nabumetone, oxaprozin.
    Supartz, Euflexxa, Orthovisc, Monovisc and Gel-One are hyaluronates.
    Depo-Medrol 80 mg, Celestone, Aristospan and Sarapin were mixed with Xylocaine.
    Omnipaque confirmed the flow, and Versed and Propofol were given for sedation.
    Ancef 2 g was hung before the incision, and Lovenox was given for two weeks.
    Duramorph 0.3 mg was injected with the spinal.
    Coumadin was bridged; INR was 2.3.
    Lab: WBC 7.1, Hgb 13.9, Plt 244, ESR 12, CRP 0.4, RF neg, ANA 1:40.
    Lyme titer, Coombs, Rh factor and Epstein-Barr were ordered.
    Gram stain was negative; culture grew Staph. epidermidis in one bottle.
    UDS by EMIT and LC/MS/MS found norhydrocodone, EDDP and noroxycodone.
    Ethyl glucuronide 612 ng/mL; the patient says that he had beer at a wedding.
    MED is 85; risk by SOAPP-R is 19, COMM 8, DIRE 16, Opioid Risk Tool 4.
    PHQ-9 was 21, the PCS 39, the Tampa Scale 44 and the Zung 58.
    BDI-II 34 (severe), BAI 22, Epworth 13, Pittsburgh Sleep Quality Index 15.
    WAIS-IV, Trails A and B, Stroop, Boston Naming and Rey-Osterrieth were in the low normal range.
    MMPI-2-RF, MBMD, Millon and P-3 suggest somatization.
    The Hopkins Verbal Learning Test and Benton were not valid by the Green and Slick criteria.
    The Roland-Morris score was 17, the LEFS 28, the Quick DASH 61 and the Lysholm 40.
    Constant 44, UCLA 15, ASES 38, WOMAC 66, Harris 58, Mayo elbow 70.
    Glasgow Coma Scale 15, Rancho Los Amigos VIII, Rivermead 31.
    Mallampati 3, Cormack-Lehane 1, ASA II, NYHA I, Child-Pugh A, Wagner 2.
    Fitzpatrick type IV skin; Vancouver scar scale 6.
    Norton 17, Braden 19, Morse 45 on admission.
    The Karnofsky of 70 and Katz of 5 were listed in the home health form.
    Dx: 722.10, 724.4, 847.2, 338.4, 311.
    ICD-10: M54.16, M51.26, S43.421A, G56.01, F32.9.
    CPT 64483, 64484, 77003, 99214-25; HCPCS L0637, E0730 and A4595.
    NDC 00591-0349-05 and 54868-4988-03 are printed on the label.
    DIAGNOSES: 1. Cervical HNP. 2. RTC tear, L. 3. CTS, bilat. 4. Anxiety, NOS.
    Impression: FBSS, lumbar radic, SI joint dysfunction, opioid dependence.
    Assessment/Plan: continue HEP, refill, RTC 4 wks.
    A/P: R knee OA, K-L 4. Plan TKA when A1c is under 7.5.
    Status: TTD until 7/15/2014, then re-evaluate.
    Work status: sedentary only, no overhead reach, alternate sit and stand.
    P&S as of 2/3/2010 with 18% WPI, 10% apportioned to other causes.
    The DRE category II rating is 8%, plus 3% for pain by Chapter 18.
    Almaraz/Guzman was argued, and a Benson apportionment was rejected.
    Dubon II permits the Board to decide only when the review is untimely.
    Under the Escobedo decision a judge needs substantial medical evidence on apportionment.
    The cases of Kite, Vigil and Ogilvie are cited in the brief, and none bears on necessity.
    Sandhagen requires the employer to use utilization review when it disputes treatment.
    Labor Code 4600 entitles the worker to care that is reasonably required to cure or relieve.
    Labor Code sections 4610.5(c)(2) and 4604.5 set the order of standards.
    8 CCR 9792.25.1 sets the strength of evidence.
    SB 863 and AB 1124 brought in the review and the formulary.
    Senate Bill 899 did away with the treating physician's presumption.
    California Business and Professions Code section 2241.5 is the Intractable Pain Act.
    Health and Safety Code section 11362.5 is called the Compassionate Use Act.
    HIPAA, ERISA, FMLA and ADA forms were left blank.
    Medicare, Medi-Cal and Social Security are not parties to this review.
    Penal Code sections are quoted on the claim form in English and Spanish.
    An EAMS cover sheet, a DWC-1 and a Form 5020 were blank.
    IMR Case Number: CM14-0207715   Date Assigned: 01/09/2015
    Date Application Received: 11/24/2014   Priority: Standard
    State(s) of Licensure: New York, Pennsylvania, Washington
    Certification(s)/Specialty: Family Practice
    Certification(s)/Specialty: Chiropractor, Oriental Medicine
    The expert reviewer was selected because of clinical experience in the same or similar specialties.
    The expert reviewer is board certified in Psychiatry and is licensed to practice in Illinois and Wisconsin.
  `),
    ...sixteenthFurther,
  ],
  titles: lines(`
    Nucynta 75mg #90
    Relafen (Nabumetone) 750 mg, sixty count
    Zanaflex 4mg #60, 1 refill
    Belbuca 300mcg film #60
    Prilosec DR 20mg QTY: 30.00
    Dendracin lotion 120ml
    Compound: Gabapentin 10%, Amitriptyline 5%, Capsaicin 0.025%
    Retrospective request for Toradol 60mg IM injection
    Eszopiclone (Lunesta) 3mg, #30
    Pool therapy 2x4, lumbar
    Additional PT x 6, R shoulder
    Chiropractic manipulation/Myofascial release, 8 sessions
    Electroacupuncture 2 x 3 for the cervical and thoracic spine
    3T MRI of the right wrist with arthrogram
    Standing AP pelvis x-ray
    NCV/EMG left upper extremity
    L4-L5 transforaminal ESI under fluoroscopy with MAC
    Right stellate ganglion block, series of 2
    Left shoulder arthroscopy, Mumford, possible biceps tenodesis
    Assistant surgeon (PA-C)
    Pre-op clearance: H&P, EKG, CXR, CBC, CMP, PT/PTT
    DonJoy UltraSling purchase
    Vascutherm rental x 28 days
    H-Wave home unit, 30 day trial
    Neuropsychological testing, 8 hours
    Consult with pain management for possible detox
    Home health aide, 4 hours/day, 5 days/week
    Tempur-Pedic mattress
    Gym membership, one year
    Follow up visit in 4-6 weeks
  `),
  guidelines: sixteenthGuidelines,
};

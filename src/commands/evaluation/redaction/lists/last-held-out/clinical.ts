import { lines, type TemplateSet } from '../lists.ts';
import { lastFurther } from './further.ts';
import { lastGuidelines } from './guidelines.ts';

/** Sentences of medicine and law that name nobody, no firm and no private place: every word must survive. */
export const lastClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: [
    ...lines(`
    Pt is a 41 YO RHD M s/p fall from roof 3/3/2012, multiple fxs.
    The injured worker is a 50-year-old female who sustained an industrial injury on 02/10/2010 when a shelf collapsed.
    This 36-year-old warehouse associate reported an injury on July 2, 2013; the mechanism of injury was not provided.
    The claimant is a 59 year old bus operator with neck and bilateral shoulder pain due to repetitive steering.
    The beneficiary, aged 47, alleges cumulative strain of neck, back and both wrists.
    Thus far, the applicant has been treated with the following: analgesic medications; unspecified amounts of physical therapy; and work restrictions.
    The denial was appealed in a timely manner by counsel.
    On June 9, 2014 the carrier cut the quantity of Norco and turned down the Ambien.
    In a progress note dated May 1, 2014, the applicant reported persistent complaints of shoulder pain, 6/10.
    The attending provider did not outline any quantifiable decrements in pain effected as a result of ongoing usage.
    This is at odds with page 7 of the guideline, which asks that efficacy be weighed.
    Mechanism: patient lunged at staff, twisted her knee on a mat.
    He got zapped by a 480 volt panel and was thrown into a Hoffman enclosure.
    Hit by a Sawtooth lid, per the first report.
    Cough, sneeze and Valsalva make the leg pain worse.
    CC: R sh pain x 9 mos. HPI: as above. PMHx: DM, CAD, Graves dz. Meds: see list.
    Soc: single, 1/2 ppd, EtOH rare, THC daily for pain.
    Review of systems: + GERD, + constipation, - CP, - SOB, - rash.
    Wt 214 lb, Ht 5 ft 10 in, BMI 30.7, BP 128/78, P 72, R 16, T 98.6.
    Constitutional: WDWN. Skin: no track marks. Psych: flat affect.
    MS 5/5 throughout, DTRs 2+ and symmetric, sensation intact to LT and PP.
    MS Contin 30 mg TID and MSIR 15 mg for breakthrough pain.
    MR arthrogram shows a Bennett lesion and a thickened rotator interval.
    PT: 2x6. OT: none. ST: none. PT INR 1.1.
    DR films were clear, and a CR cassette was not needed.
    LT hip: log roll neg, Patrick pos, Craig 20 degrees.
    Sh exam: Yergason, O'Brien and Speed pos; Hawkins-Kennedy pos; Neer pos.
    Jobe relocation relieved the apprehension; Whipple and Yocum were painful.
    Lachman 2A, KT-1000 side to side 4 mm, Losee negative.
    McMurray equivocal, Childress duck walk not possible.
    Rinne and Weber were normal with the 512 fork.
    Hoffmann, Trömner and inverted brachioradialis reflexes were all absent.
    Lhermitte's phenomenon was felt to the waist.
    Tinel's at the fibular head, and a positive Phalen's at 40 seconds.
    Spurling's, Bakody's and Valsalva tests do not localize.
    Kemp's facet loading is painful at L5, and Yeoman's and Gaenslen's are positive.
    SLR R 40 / L 70, Lasegue's and Sicard's on the right.
    Waddell's 3/5: simulation, distraction, regionalization.
    Mannkopf's maneuver and the Burns bench test were performed.
    Hoover's sign suggests poor effort.
    Adam's forward bend shows a slight rib hump.
    Schober's test 14 to 17 cm; occiput to wall zero.
    Homans sign neg, Moses sign neg, Wells 0.
    Thompson squeeze intact, Hoffa sign absent, Copeland squeeze not done.
    Feiss line grade 2, navicular drop 11 mm, Jack toe raise fair.
    The Bunion is hot, the Tailor's bunion is not.
    Elson, Boyes and Haines-Zancolli tests are of no help with this swelling.
    Kapandji opposition is 8, and Jeanne's sign is present.
    Lichtman's midcarpal shift and Kleinman shear were equivocal.
    A Bouchard node, a Dupuytren cord and a Garrod pad are seen.
    Kanavel 0 of 4; no felon.
    Visual fields by Goldmann, color by Ishihara, depth by Titmus.
    Amsler grid was straight; rose bengal stain showed a few dots.
    Schirmer 6 mm, Hertel 18/18, Marcus Gunn absent.
    Hallpike left: upbeat; Epley done once with relief, Semont not needed.
    Stroop, Trails B and Grooved Pegboard are impaired; Rey 15 is 13.
    The TOMM, Word Memory Test and Dot Counting were passed.
    BDI 27, BAI 33, GAD-7 17, Epworth 12, ISI 24, GAF 52.
    The Personality Assessment Inventory and the Battery for Health Improvement were valid.
    SCL-90-R, Rorschach and Bender-Gestalt were part of the 2011 workup.
    FABQ 51, PDI 47, TSK 46, PSEQ 18, NDI 54%.
    SF-36, EQ-5D, PROMIS and FOTO scores moved little.
    Simple Shoulder Test 3 of 12, Oxford Knee Score 19, Kujala 55, Tegner 2.
    The Boston Carpal Tunnel Questionnaire and the Michigan Hand form were left half done.
    The Toronto Alexithymia Scale, Stanford Sleepiness Scale and Pittsburgh index were given.
    West Haven-Yale Multidimensional Pain Inventory: dysfunctional profile.
    Canadian C-Spine and Ottawa ankle rules were met, so films were taken.
    The Fremont classification, the Denver criteria and the Berlin form are listed without score.
    Glasgow 14 on scene, Galveston test normal by day three.
    Bishop score and Apgar are from a chart of her delivery, not of this injury.
    Young-Burgess LC-1 pelvic fracture, treated without surgery.
    Denis zone II sacral fracture, Roy-Camille type 1.
    Winquist II, Pauwels III, Vancouver B2, Lauge-Hansen SER IV, Danis-Weber B.
    Mason I radial head, Monteggia, Galeazzi and Essex-Lopresti were excluded.
    Salter-Harris II as a child; Park-Harris lines are old.
    Hill-Sachs engaging, glenoid track off, Bankart bony, Perthes none.
    Rockwood III AC separation, Zanca view, Weaver-Dunn discussed.
    Snyder II SLAP, Ellman grade 2, Patte stage 1, Sugaya IV after repair.
    Tönnis 1, Crowe 0, alpha angle 62, Wiberg 31 degrees.
    Ahlbäck 2, Insall-Salvati 1.1, Dejour B trochlea, Wrisberg variant.
    Kellgren and Lawrence 3 medially, 1 laterally; Rosenberg view shows 2 mm.
    Hawkins 2 talar neck; Berndt-Harty III of the dome.
    Myerson B2 Lisfranc, Chopart intact, Böhler angle 12.
    Kager's triangle is clouded; Haglund bump and a Stieda process are seen.
    Eichenholtz stage 2, Wagner 1, Meggitt not scored.
    Meyerding 1 slip at L5, Wiltse isthmic, Taillard 18%.
    Modic 1, Pfirrmann 5, Schizas C, Farfan torsion not seen.
    A Tarlov cyst at S2, a Schmorl node at T11, a Hahn cleft, nothing acute.
    Luschka joints are hypertrophic; Barsony spur in the nuchal ligament.
    A Chiari of 4 mm and a Dandy-Walker variant are congenital.
    Virchow-Robin spaces and a Rathke cyst are incidental.
    Bochdalek hernia, Riedel lobe and a Meckel diverticulum on CT.
    EMG: MUAPs polyphasic in the EDB, H reflex absent on the left, Riche-Cannieu noted.
    SSEP, VEP and BAER normal; Erlanger-Gasser fibers as expected.
    Parsonage-Turner, Hirayama and Lambert-Eaton are on the list of what it is not.
    Sjogren's, Behcet's, Reiter's and Still's were worked up by rheum.
    Hashimoto's and Graves' are in the family; Cushing's was raised because of steroids.
    Addison's crisis was feared when the Medrol was stopped.
    Barrett's esophagus, Schatzki ring, LA grade B, H. pylori neg by CLO.
    Gilbert's explains the bilirubin; Wilson's was ruled out.
    Crohn's is quiet on Entyvio; Ogilvie's after the fusion resolved.
    Peyronie's, Fournier's and Alcock canal pain are not claimed.
    Baker's cyst ruptured; the calf Doppler was clean.
    De Quervain's was injected twice, and Intersection syndrome was missed.
    Saturday night palsy, honeymoon palsy and crutch palsy are all radial or axillary.
    Wallenberg, Bell's and Ramsay Hunt were considered in the ER.
    Hunt-Hess and Fisher grades do not apply; no bleed.
    Virchow's triad, so SCDs and Lovenox were used.
    Murphy drip, Mayo stand, Bovie on 30, and Raytec count correct x 2.
    Positioned on a Jackson table with Mayfield tongs and a Wilson frame.
    Prepped with Chloraprep, draped with Ioban, Esmarch to 250 mmHg.
    Kerrison, Penfield, Cobb and Woodson instruments were used.
    Gelpi, Weitlaner, Hohmann and Bennett retractors were placed.
    A Kocher, two Allis clamps and an Adson forceps were missing from the count and then found.
    Vicryl, Monocryl, Ethibond and FiberWire; Dermabond on skin.
    SwiveLock anchors x 2, Bio-Corkscrew x 1, Arthrex TightRope.
    The Latarjet was done through a deltopectoral approach of Henry.
    A Kocher-Langenbeck, a Hardinge and a Watson-Jones approach were compared.
    Woodward, Eden-Lange and Pauly transfers are rarely done.
    Wilson osteotomy, McBride and Reverdin-Green were refused by the patient.
    Jones tenodesis and Hibbs transfer for the claw toe.
    Girdlestone-Taylor for the second toe; Duvries plasty.
    Swanson silastic, Ascension PIP, Moje not available in the U.S.
    Oxford uni, Birmingham hip, Charnley, Exeter stem, Duracon, Genesis II.
    DePuy ASR was recalled in 2010, and the cobalt level is 4.2.
    X-Stop, Coflex, DIAM and Wallis spacers are considered investigational.
    Charité and ProDisc-L, Bryan, Prestige LP and Mobi-C are the discs reviewed.
    AxiaLIF, XLIF, OLIF and MIS TLIF (Wiltse) are options; BMP is off label.
    Vitoss, Actifuse, DBX and Trinity Evolution were mixed with autograft.
    Bone growth: SpinalLogic, Exogen, Physio-Stim, Biomet OrthoPak.
    Cybertech, Aspen Summit, Bledsoe, Ossur and Donjoy braces all look alike to the patient.
    Game Ready, Polar Care, ThermaZone and Q-Tech cold units were all billed.
    Interferential (IF-4000), Flexitouch and NexWave units are under review.
    MEDS-4, Zynex, OrthoStim 4 and X-Force have no trials behind them.
    LSO Sag-Coro, Apollo brace and a Bodycraft corset; L0631 and L0650.
    Jobst, Sigvaris and Juzo 20-30 mmHg.
    Hoveround, Pride Jazzy and Golden Buzzaround scooters were compared by the OT.
    A Simmons Beautyrest, a Sleep Number and a Tempur-Pedic are not DME.
    Meds: Norco 10/325 #120, Soma 350 #90, Xanax 1 #60 - the "Holy Trinity."
    Current: Percocet, Robaxin, Naprosyn, Protonix, Desyrel, Buspar, MiraLax.
    Rx: Ultracet, Skelaxin, Voltaren gel 1%, Lidoderm, Medrox, Terocin.
    Trialed and failed: Savella, Cymbalta, Neurontin, Lyrica, Keppra, Zonegran.
    Hysingla, Xtampza, Arymo and Embeda are abuse-deterrent in name.
    Subsys, Actiq and Fentora are for cancer pain.
    Suboxone 8/2 film and Bunavail 4.2; Vivitrol was offered.
    Lorzone, Fexmid and Parafon Forte are branded relaxants; Fexmid is 7.5 mg.
    Duexis, Vimovo, Zipsor, Zorvolex and Sprix cost many times as much.
    Pennsaid, Solaraze and Vopac MDS.
    Cyclo-keto-lido cream, KGL, LidoPro, New Terocin, Xolido.
    Synapryn 10 mg/mL 500 mL and Fanatrex 25 mg/mL 420 mL were dispensed with Deprizine.
    Genicin, Somnicin, Laxacin and Terocin came in a bag together.
    Intermezzo, Belsomra, Hetlioz and Edluar for sleep.
    Latuda, Abilify and Rexulti as add-ons; Brintellix was stopped.
    Benadryl, NyQuil, Goody's powder and Aleve are bought over the counter.
    Botox 200 U, Dysport and Xeomin; 31 sites by PREEMPT.
    Synvisc-One, Hyalgan, Durolane and Zilretta.
    Kenalog 40, Marcaine 0.25% and Isovue; needle 22 g Quincke.
    Tuohy 18 g, Racz catheter, Touhy-Borst adapter; loss of resistance at 6 cm.
    Precision Spectra, Eon Mini and Intellis generators; HF10 at 10 kHz.
    UDT: + hydrocodone, + hydromorphone, - carisoprodol, creatinine 88, pH 6.1.
    MEDD 140; naloxone offered; PDMP checked today and no red flags.
    Labs: CMP wnl, A1c 8.1, TSH 2.2, Vit D 18, HLA-B27 neg.
    ICD-9 724.2, 723.1, 719.41, 354.0, 300.4, 307.42, E927.
    M47.816, M75.121, S83.242D, G89.4, F43.23, Z79.891.
    CPT 22551, 22845, 20936, 63047-59, 95910, 97810 x 4, 97799-86.
    DX: 1) L4-5 HNP 2) Bil LE radic 3) Fibromyalgia 4) S/p IND 5) HTN.
    Imp: Cerv DDD; R/O CTS vs. TOS vs. double crush.
    PLAN: 1. Renew Rx. 2. PT 2x4. 3. Await AME. 4. RTW mod duty. 5. RTO 30 d.
    WS: TTD x 45 days. No driving.
    WPI 21%, FEC 6, age 51, occupational group 380H, PD 32.
    Under Hikida v. WCAB (2017) 12 Cal.App.5th 1249 treatment is not apportioned.
    Stevens v. WCAB (2015) 241 Cal.App.4th 1074 upheld the review process.
    Ramirez v. WCAB (2017) 10 Cal.App.5th 205 is to the same effect.
    The Patterson and Dubon holdings are matters for the judge.
    A Rolda analysis and a Blackwell reading belong to the psychiatric rating.
    LC 4062(b), LC 4610(i)(1), LC 5402(c) and 8 CCR 9792.9.1(c)(2)(B) are quoted.
    Title 8, section 9792.24.2 adopts the chronic pain guideline.
    Evidence Code 1158 and Penal Code 550 are printed at the bottom.
    Per Labor Code 139.3 there has been no violation, and the contents are true to the best of knowledge and belief.
    Fees: ML-104-95, 6 complexity factors, face to face 1.5 hours.
    A DWC Form RFA, a PR-2, a 5021 and a QME Form 111 are in the packet.
    Case Number: CM13-0060512 (consolidated)   Date of Injury: 04/17/2009
    UR Denial Date: 02/26/2016    Application Received: 03/14/2016    Priority: Expedited
    State(s) of Licensure: Texas, Ohio, New Jersey, Hawaii
    Certification(s)/Specialty: Preventive Medicine, Occupational Medicine
    Certification(s)/Specialty: Orthopedic Surgery; Hand Surgery (CAQ)
    He/she is licensed in Georgia and Virginia and is board certified in Internal Medicine and Rheumatology.
    The physician reviewer was chosen for training in hand surgery and has no tie to any party.
  `),
    ...lastFurther,
  ],
  titles: lines(`
    Norco 10/325mg #90 with 2 refills
    Percura #120
    Lunesta 2mg one PO QHS #30
    Soma 350 mg, quantity: 60
    Voltaren Gel 1% 100 g tubes x 5
    MBB bilat L3/L4/L5
    Right C5-C6 ESI w/ sedation
    Left knee Synvisc One injection under ultrasound
    ACDF C4-5, C5-6 w/ allograft & plate; 2 day LOS
    Associated surgical service: Thermacooler x 14 days
    Post op DME: shower chair
    Post op HHA
    DNA/pharmacogenetic testing
    Quantitative UDS (retro DOS 3/5/14)
    MRI of the thoracic spine w/o contrast
    Bone scan, three phase
    VNG and audiogram
    Cognitive behavioral therapy 1 x 10
    Biofeedback (6 sessions)
    FRP, 80 hours
    Work hardening x 10
    Aqua tx 3 x 4
    Manual lymph drainage, 12 visits
    Acupuncture once weekly for 6 weeks, right wrist
    LSO brace - Cybertech
    TENS supplies (electrodes, batteries), 3 months
    Meds x 4 electrical stimulator purchase
    Ergonomic chair
    Transport, round trip, to PT
    Referral to ENT
    Urology consult & urodynamics
    Weight loss program, 10 weeks
  `),
  guidelines: lastGuidelines,
};

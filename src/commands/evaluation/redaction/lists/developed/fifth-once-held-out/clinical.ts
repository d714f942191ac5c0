import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences of medicine and law with nobody in them: eponyms, brands, tests, studies, agencies, months and places of medical terms; every word must survive. */
export const fifthClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    The Lasègue sign is positive at 40 degrees on the left and the bowstring test confirms it.
    Gaenslen, Patrick and Fortin finger tests point to the right sacroiliac joint.
    O'Brien, Yergason, Jobe and Hawkins-Kennedy are positive; Neer is equivocal.
    Kellgren-Lawrence grade 3 changes of the medial compartment; Outerbridge III at the patella.
    She has Guyon canal symptoms, a positive Froment and a Wartenberg sign.
    Goutallier stage 2 infiltration and a Bankart lesion with a small Buford complex are described.
    A Baker cyst, a Hoffa impingement and an Osgood-Schlatter ossicle are incidental.
    Modic type II endplates at L4-L5, a Schmorl node at L2 and Meyerding grade 1 slip at L5-S1.
    Finkelstein negative, Watson shift negative, Durkan positive in 12 seconds.
    Babinski down-going, no Hoffmann, no clonus, Romberg steady, Trendelenburg gait absent.
    De Quervain tenosynovitis was injected with Kenalog and Marcaine under ultrasound.
    He takes Norco 10/325, Soma, Ambien CR and Prilosec; Lyrica and Cymbalta were stopped.
    Current: Nucynta ER 150 mg, Butrans 20, Lidoderm, Voltaren gel, Colace, Zofran ODT.
    Trial of Savella, then Horizant, then Gralise, each stopped for sedation.
    Terocin, Dendracin and a Medrox patch are compounded with menthol and capsaicin.
    A Medtronic SynchroMed pump and a Boston Scientific Spectra lead were considered.
    The Bledsoe hinged brace, an Aspen LSO and a VascuTherm unit are requested for home.
    Use of an Orthofix stimulator and a Game Ready wrap was denied on 09/15/2014.
    Fitted with a Miami J collar and a Breg Polar Care cube after surgery.
    The Beck Depression Inventory is 31, Epworth 16, Oswestry 58, Roland-Morris 17.
    MMPI-2-RF, Millon and Battery for Health Improvement profiles are valid.
    PHQ-9 is 19, GAD-7 is 15, Global Assessment of Functioning is 52.
    SOAPP-R, Opioid Risk Tool and COMM show a moderate risk; CURES is consistent.
    A Cochrane review (Furlan, 2010) found low quality evidence for massage.
    Deyo and Weinstein (2001) and the SPORT trial are cited in support of surgery.
    Manchikanti et al. reported relief in 79 percent at twelve months.
    In the study by Buchbinder and colleagues vertebroplasty was no better than sham.
    Chou, Qaseem and Snow wrote the guideline of the American College of Physicians.
    The Wiltse approach, a Smith-Robinson exposure and a Kambin triangle entry were discussed.
    The Lapidus, Austin and Akin procedures are options for the bunion.
    Latarjet, Putti-Platt and Weaver-Dunn are not indicated here.
    She scored 24 on the Tinetti and 41 on the Berg; Timed Up and Go took 17 seconds.
    Williams flexion and McKenzie extension exercises were taught; Pilates and Feldenkrais are at her own cost.
    Grade II Maitland mobilization, Graston and Kinesio tape were used for 15 minutes.
    The Texas Back study and the Boston brace protocol are not on point.
    Lyme, Rocky Mountain spotted fever and West Nile titers were negative.
    California Code of Regulations title 8 section 9792.6.1 defines a request.
    The Third Edition of ACOEM, Chapter 12, Low Back, Table 12-8 gives the summary.
    Hepatitis B, Coxsackie and Ebola exposures were denied; Norwalk virus was in the news.
    A Mediterranean diet, Pacific halibut and a Roman chair are mentioned in the plan.
    In March and again in May the numbness was worse; by August it was gone.
    April and June visits were missed; the July and October visits were kept.
    Dr. Scholl inserts and a Thera-Cane were bought over the counter.
    Follow up in Spring; next MRI no sooner than January 2016.
    Chief Complaint: Neck Pain. Secondary: Right Arm Numbness, Poor Sleep, Low Mood.
    Physical Examination: Alert, Pleasant, Well Groomed. Gait: Antalgic. Reflexes: Brisk.
    Assessment: 1. Lumbar Radiculopathy 2. Facet Arthropathy 3. Myofascial Pain 4. Insomnia
    IMPRESSION: MILD DEGENERATIVE DISC DISEASE. NO CANAL STENOSIS. CLINICAL CORRELATION IS ADVISED.
    Plan: Continue Home Exercise Program. Request Psychology Consult. Return In Six Weeks.
    ROM: Flexion 40, Extension 10, Right Lateral 15, Left Lateral 20; Strength 4/5 EHL.
    The worker lifts lamb carcasses at a cold store and may not lift over 20 pounds.
    She is a cook and a mason's helper by turns; the crane swings over the shore side.
    Pain burns and wakes him; cold glass against the hand hurts; a bolt of pain runs to the heel.
    Bass, salmon and fox squirrel were hunted in the past; he can no longer walk the ward of trees.
    It is a matter of justice to the evidence that the bond of trust with the therapist be noted.
    H&P of 5/2/14: HEENT nl, CV RRR, Lungs CTA, Abd soft NT, Ext w/o edema.
    CPT 64483, 77003 and 72275; ICD-9 722.10 and 724.4; HCPCS E0748; 12 units.
    BP 138/86, P 72, R 16, BMI 31.4, VAS 7/10 with and 9/10 without medication.
    NCS/EMG 02-11-2014: moderate bilateral CTS, no evidence of C6 radiculopathy or Martin-Gruber anastomosis.
    The Department of Industrial Relations and the Medical Board of California publish the rules.
    Mayo elbow score 70, Constant score 55, WOMAC 48, Harris hip score 61, Lysholm 64.
    Charcot, Sudeck and Raynaud changes are absent; Budapest criteria are not fulfilled.
    Spanish-speaking, right-handed, married with three children, a smoker until last Christmas.
    Tobradex drops, Systane and Restasis were given by ophthalmology; Snellen 20/30 in each eye.
    Tinel over the cubital tunnel, Spurling to the right, Adson and Roos negative.
    A Stryker intracompartmental monitor read 18; Ilizarov and Taylor Spatial frames were not needed.
    The Fukuda, Dix-Hallpike and Semont maneuvers were done for vertigo; Meniere is unlikely.
    Vicodin was changed to Percocet on Monday and to Opana on Thursday; Narcan was prescribed.
    HISTORY OF PRESENT ILLNESS: Constant Ache, Sharp With Twisting, Better With Rest And Ice.
    El dolor es de 7/10, empeora al sentarse y mejora con calor; niega fiebre o pérdida de peso.
    Diagnóstico: esguince lumbar, síndrome del túnel del carpo derecho, insomnio.
    Swan neck deformity of the ring finger, mallet thumb, and a lobster-claw splint.
    Aetna, Cigna and Medicare coverage policies hold the device to be investigational.
    A Joint Commission accredited laboratory ran the Millennium panel by LC/MS.
  `),
  titles: lines(`
    Synvisc-One injection, left knee, with ultrasound guidance
    Functional Restoration Program, 80 hours
    Botox 155 units for Chronic Migraine
    Revision Bristow-Latarjet, Right Shoulder
    Percutaneous Stimulation, Fluoroscopy and Moderate Sedation
    Home Health Aide, Four Hours a Day, Seven Days a Week
    Purchase of Tempur-Pedic Mattress
    Celebrex 200mg #60 with 2 Refills
    Qualitative Drug Screen, Ten Panel
    Post-operative CPM with Pads, 21 Day Rental
    Lumbar Discogram L3-S1, Pre- and Post-CT
    Interferential Unit; Electrodes; Lead Wires; Batteries
  `),
  guidelines: lines(`
    Decision based on Non-MTUS Citation Official Disability Guidelines, Shoulder Chapter, SLAP Repair. Other: Snyder SJ, Karzel RP, Del Pizzo W. Arthroscopy 1990;6:274-9.
    Decision based on MTUS ACOEM Practice Guidelines, Chapter 9 Shoulder Complaints Page(s): 207-209, 211.
    Decision based on Non-MTUS Citation National Guideline Clearinghouse, Work Loss Data Institute, Encinitas (CA); 2013 Nov 18.
    Decision based on Non-MTUS Citation Wheeless' Textbook of Orthopaedics; Campbell's Operative Orthopaedics, 12th ed., Canale and Beaty, chapter 41.
    Decision based on MTUS Chronic Pain Medical Treatment Guidelines Opioids, criteria for use Page(s): 76-80, 91, 124.
    Decision based on Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed. McGraw Hill, 2006; Physician's Desk Reference, 68th ed.
    Decision based on Non-MTUS Citation http://www.ncbi.nlm.nih.gov/pubmed/18164449; American Academy of Orthopaedic Surgeons, Rosemont, Illinois.
    Decision based on Non-MTUS Citation Aetna Clinical Policy Bulletin 0112; Mayo Clinic, Rochester; Cleveland Clinic Journal of Medicine, June 2009, van den Berg and Nguyen.
  `),
};

import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences of medicine and law that name nobody, no firm and no place: every word must survive. */
export const ninthClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    This is a 44 year old male with a date of injury of 6/22/2012.
    The worker, a 29-year-old female, slipped on wet tile and fell onto the left hip on 12-1-2014.
    The original injury date is reported as January 9, 1999, and the mechanism is cumulative trauma.
    Diagnoses: lumbosacral spondylosis, sacroiliitis, meralgia paresthetica, and adjustment disorder with mixed mood.
    ICD-9 codes 722.52, 724.4 and 354.0 appear on the request.
    ICD-10: M54.16, M25.511, G56.01.
    CPT 64483, 64484, 77003 and 99144 were asked for.
    HCPCS E0730, L0637 and A4556 are listed on the form.
    Pain is 8/10 at worst, 4/10 at best, and 6/10 on the day of the visit.
    The patient has a positive Kemp, a negative Gaenslen, and an equivocal FABER test.
    Hawkins, Neer and Speed tests are positive on the right.
    Lachman, pivot shift and posterior drawer are negative; Apley grind is positive.
    Finkelstein, Tinel and Phalen are negative, and Durkan is positive at 20 seconds.
    Lasegue was positive on the left at 45 degrees; the crossed sign was absent.
    Hoffman and Babinski signs are absent and there is no clonus.
    The patient has Raynaud phenomenon and a Dupuytren contracture of the ring finger.
    Reflex testing showed 2+ at the patella and 1+ at the Achilles.
    There was tenderness over the greater trochanter, the iliac crest and the ischium.
    Jamar grip: right 60/58/62, left 40/38/41.
    Wounds are clean, dry and intact, with Steri-Strips in place.
    MRI of the cervical spine showed a 3 mm protrusion at C5-6 with mild left neural foraminal stenosis.
    X-rays of the knee show Kellgren-Lawrence grade 3 change in the medial compartment.
    A Hill-Sachs lesion and a Bankart tear are described on the arthrogram.
    Modic type 2 changes are present at L5-S1 and a Schmorl node at T12.
    The Mehta, Bigos and Chou reviews do not speak to this device.
    The Cochrane review of 2012 found low quality evidence for the treatment.
    A study in Spine (2008;33:S5-S13) came to the same result.
    See Dworkin RH et al., Pain 2007;132:237-51, on first-line drugs for neuropathic pain.
    The New England Journal of Medicine published the trial of vertebroplasty.
    Epworth Sleepiness Scale 14; Insomnia Severity Index 21; Pittsburgh index 13.
    Oswestry Disability Index 52%; Roland-Morris 17; Fear-Avoidance Beliefs 38.
    QuickDASH 61; Boston questionnaire 3.4; Lower Extremity Functional Scale 32/80.
    Beck Anxiety Inventory 24, PHQ-9 15, GAD-7 12, Zung 55, GAF 58.
    The Opioid Risk Tool gave 3, SOAPP-R 11, and the COMM 7.
    CURES was checked and shows one prescriber.
    The drug screen found hydrocodone, norhydrocodone and hydromorphone; THC was negative.
    Laboratory: hemoglobin 13.1, creatinine 0.8, AST 22, ALT 25, hemoglobin A1c 5.9.
    Vital signs: BP 132/84, pulse 72, height 5'6", weight 188 lb, BMI 30.3.
    Allergies: penicillin, sulfa and latex.
    Medications are Ultram, Zanaflex, Prilosec, Elavil and Lidoderm.
    Celebrex 200 mg, Lyrica 75 mg, Cymbalta 30 mg and Ambien CR 12.5 mg were continued.
    Opana ER was changed to Nucynta ER, and Roxicodone stopped.
    He was given Toradol 60 mg IM and a Medrol Dosepak.
    The patient uses Terocin, Dendracin and Menthoderm by turns.
    Theramine, Sentra PM, GABAdone and Trepadone were dispensed.
    A compound of gabapentin 10%, amitriptyline 10% and bupivacaine 5% in a cream base was prescribed.
    Norco is down from six to four a day, which is a reduction of a third.
    Morphine equivalent dose is 80 mg a day.
    Naloxone nasal spray was explained to the family.
    Weaning of the benzodiazepine should be slow, by ten percent every two weeks.
    He has completed 18 of 24 visits of physical therapy with a gain of 20 degrees of flexion.
    Home exercise includes bridges, planks and straight leg lifts.
    A TENS unit was used for 30 days with some relief.
    The H-wave device and the interferential stimulator are not the same thing.
    Chiropractic care brought less pain on bending and fewer days of bed rest.
    Six sessions of acupuncture and four of massage were completed in the fall.
    The patient has tried bracing, ice, heat, rest and activity modification.
    She walks with a single point cane in the right hand.
    Aquatic therapy may suit patients in whom less weight bearing is wanted.
    A gym is not a medical service, and what is done there is not supervised.
    The request for a mattress was based on comfort.
    Post-operatively the arm was held in a sling with a pillow for four weeks.
    A Polar Care unit was rented for 14 days.
    The Synvisc series ended in May and helped for four months.
    Botox was injected at 31 sites following the PREEMPT protocol.
    A trial of the Medtronic stimulator covered 70 percent of the painful area.
    Hardware blocks at L4-5 gave relief for the length of the anesthetic.
    The C6-7 disc was replaced with an artificial one in 2012.
    He underwent open reduction and internal fixation of the distal radius.
    A Lapidus procedure and an Akin osteotomy were discussed.
    The surgical history includes an appendectomy, a hernia repair, and a cesarean section.
    Family history: father with gout, mother with stroke, sister healthy.
    Social history: married, three children, does not smoke, one beer on weekends.
    The patient worked as a custodian, a cook and a security guard.
    Temporarily totally disabled until the next appointment.
    Work restrictions: no lifting over ten pounds, no overhead reach, sit or stand at will.
    Permanent and stationary as of November 2013 with future medical care.
    A qualified medical evaluator found 12 percent whole person impairment, apportioned 80/20.
    Almaraz-Guzman arguments have no place in a review of necessity.
    Labor Code section 4610.5(c)(2) ranks the standards to be applied.
    Under Labor Code 4600 the employer provides care reasonably required to cure or relieve.
    Title 8, California Code of Regulations, sections 9792.20 to 9792.27.23 hold the schedule.
    The Administrative Director has adopted the determination of the review organization.
    In Dubon v. World Restoration the Appeals Board dealt with late utilization review.
    Stevens v. Workers' Comp. Appeals Bd. upheld the review as constitutional.
    In Ramirez and in Zuniga the courts turned down similar attacks.
    A request for authorization must be on the DWC Form RFA and be signed.
    The DWC-1 was given to the employee within one working day.
    The appeal must be filed with the Workers' Compensation Appeals Board within 30 days.
    The Medical Board of California and the Board of Chiropractic Examiners set the standards of practice.
    The Food and Drug Administration has put a boxed warning on the label.
    The American College of Occupational and Environmental Medicine does not recommend it.
    According to the Centers for Disease Control and Prevention, doses over 90 mg call for care.
    The American Academy of Orthopaedic Surgeons cannot recommend for or against it.
    The Official Disability Guidelines call it under study.
    Medicare does not cover the unit for this diagnosis.
    The Work Loss Data Institute published the chapter in 2013.
    The Agency for Healthcare Research and Quality is cited for the red flags.
    This reviewer is board certified and has been in practice for 22 years.
    As such, medical necessity has not been established.
    The prior UR physician opined that the request exceeds the limit.
    In the absence of documented gain the request cannot be certified.
    There is insufficient rationale for the brand in place of the generic.
    The note is handwritten and hard to read.
    No peer-reviewed literature was submitted in support.
    The claimant should be seen every four to six weeks while on opioids.
    He wishes to avoid surgery, is a good historian, and cried once during the visit.
    Grace under stress, hope and faith were named as strengths in the psychological report.
    Home health care may be for patients who are homebound, on a part time basis.
    The nearest bus stop is half a mile from the home, and there are stairs.
    Fall, spring and summer were free of attacks; May and June were worst.
    The long finger, the small finger and the little toe are numb.
    The young, the old and the frail bear such drugs less well.
    Green discharge from the wound was cultured and grew nothing.
    A black, tarry stool in March led to an endoscopy.
    The short course was well borne; the long one was not.
    A hand surgeon, a foot specialist and a hip surgeon were consulted.
    The best and the worst scores differ by three points.
    His strength is good, his balance is fair, and his endurance is poor.
    The cross arm test and the empty can test hurt; the belly press is strong.
    She can carry, stoop and drive, but cannot kneel or climb.
    A cook with a burn of this size would be off for two weeks.
  `),
  titles: lines(`
    Nabumetone 750mg #60
    Ultracet 37.5/325mg #90
    Xarelto 10mg #14
    Right L4-5 and L5-S1 transforaminal epidural steroid injection with fluoroscopy
    Physical therapy 2 x 4, left ankle
    Cognitive behavioral therapy, 8 sessions
    MR arthrogram of the right hip
    Left knee unloader brace, custom
    Urine drug screen, 12 panel, with confirmation
    Associated surgical service: Assistant surgeon
    Home health aide, 4 hours a day, 5 days a week
    Stellate ganglion block, right
    Genetic metabolism test
    Flurbiprofen 20%/baclofen 2%/dexamethasone 2% in cream base 210gm
    Gym membership with pool, 6 months
    Internal medicine consultation for hypertension
    One prescription of Sprix nasal spray 15.75mg, 40 units
    Retrospective request for a lumbar brace, DOS 3/25/2015
  `),
  guidelines: lines(`
    Decision based on MTUS ACOEM Chapter 11 Forearm, Wrist, and Hand Complaints Page(s): 270.
    Decision based on MTUS Chronic Pain Treatment Guidelines Weaning of Medications Page(s): 124.
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Medications for chronic pain, Topical Analgesics.
    Decision based on MTUS Postsurgical Treatment Guidelines, Section(s): Knee.
    Decision based on MTUS Opioids 2017, Section(s): Treatment Recommendations, Subacute and Chronic Pain.
    Decision based on MTUS Knee Disorders 2019, Section(s): Meniscal Tears, Surgical Considerations.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Hip & Pelvis Chapter, Sacroiliac joint blocks.
    Decision based on Non-MTUS Citation Official Disability Guidelines, Fitness for Duty, Functional capacity evaluation.
    Decision based on Non-MTUS Citation Wheeless' Textbook of Orthopaedics.
    Decision based on Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed., McGraw Hill 2010.
    Decision based on Non-MTUS Citation Chou R, Qaseem A, Owens DK, Shekelle P. Diagnostic imaging for low back pain. Ann Intern Med. 2011;154:181-9.
    Decision based on Non-MTUS Citation Hegmann KT et al. ACOEM practice guidelines: opioids. J Occup Environ Med. 2014;56:e143-59.
    Decision based on Non-MTUS Citation http://www.ncbi.nlm.nih.gov/pubmed/21282698.
    Decision based on Non-MTUS Citation Aetna Clinical Policy Bulletin: Vacuum compression, number 0500.
    Decision based on Non-MTUS Citation Cigna Coverage Policy, Autonomic nerve function testing.
    Decision based on Non-MTUS Citation Physicians' Desk Reference, 68th ed.
    Decision based on Non-MTUS Citation American Academy of Neurology, Practice parameter: carpal tunnel syndrome (summary statement).
    The Claims Administrator did not cite any medical evidence for its decision.
    The Expert Reviewer did not cite any medical evidence for its decision.
  `),
};

import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences of clinical summaries, rationales and law with nobody in them: every word must survive. */
export const seventhClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    The injured worker is a 49-year-old male who reported an industrial injury on 9/22/2012 after a fall from a ladder.
    This is a 38 year old female patient who sustained a work-related injury on 11-04-2013.
    The applicant has filed a claim for chronic mid back pain reportedly associated with an industrial injury of May 17, 2010.
    Diagnoses include lumbar radiculopathy, cervical sprain/strain, right shoulder impingement and chronic pain syndrome.
    The mechanism of injury was not provided for review.
    On exam, Tinel's and Phalen's tests were positive at both wrists and Finkelstein's was negative.
    Spurling's maneuver was positive on the left with pain going to the thumb.
    Straight leg raise was positive at 45 degrees on the right; Patrick's and Faber's were negative.
    McMurray's test was positive on the medial side; Lachman and the anterior drawer were negative.
    Hawkins-Kennedy and Neer's signs were positive, and O'Brien's and Speed's tests were equivocal.
    There were no Waddell signs, and Hoffmann's and Babinski's were absent.
    Kemp's test was positive bilaterally and Yeoman's was positive on the right.
    Deep tendon reflexes were 2+ at the biceps, triceps, patella and Achilles.
    Cozen's and Mill's tests reproduced pain over the lateral epicondyle.
    A positive Apprehension test, Clunk test and Drop Arm test were noted.
    Jamar dynamometer readings were 12/14/12 on the right and 30/32/30 on the left.
    The Beck Anxiety Inventory was 18, and the Epworth Sleepiness Scale was 11.
    The Oswestry Disability Index was 52% and the Neck Disability Index 40%.
    The score on the Hamilton Depression Rating Scale fell from 22 to 15.
    The SOAPP-R and the Opioid Risk Tool showed a low risk of misuse.
    Scores on the Zung, the PHQ-9 and the Pain Catastrophizing Scale were not given.
    MRI of the lumbar spine dated 10/08/2014 showed Modic type II changes at L5-S1 and a Tarlov cyst at S2.
    MRI of the left knee showed a Baker's cyst, a grade II signal in the medial meniscus and Hoffa's fat pad edema.
    X-rays showed Kellgren-Lawrence grade 3 changes of the medial compartment.
    A Hill-Sachs lesion and a Bankart tear were seen on the MR arthrogram.
    Plain films show a healed Jones fracture and no Lisfranc injury.
    Medications include Norco 10/325 mg, Zanaflex 4 mg, Prilosec 20 mg and Terocin patches.
    Current medications are Percocet, Soma, Xanax, Lunesta, Colace and Wellbutrin XL.
    The patient was given Medrol Dosepak, Toradol 60 mg IM and a Kenalog injection.
    Theramine, Sentra PM, GABAdone and Trepadone were dispensed as medical foods.
    Dendracin lotion, Flector patches, Pennsaid and Voltaren Gel gave some relief.
    Synvisc-One, Euflexxa and Orthovisc are considered equal in effect.
    Duexis, Vimovo and Zorvolex are not first-line.
    A trial of Lyrica, Cymbalta or Savella was considered for Fibromyalgia.
    Nucynta ER, Opana ER, Butrans and Exalgo were tried and stopped.
    Treatment to date has included a TENS unit, an H-Wave device, an LSO brace and a Thera-Cane.
    The Vascutherm, Game Ready and Polar Care units are requested for 30 days.
    A Don Joy brace, a Dynasplint and a SurgiStim unit were requested.
    The patient has a Medtronic pump with Prialt, last refilled in June.
    A Boston Scientific stimulator was trialed with 70% relief.
    A Hoveround scooter, a Jazzy chair and a Rollator were discussed.
    She uses a Tempur-Pedic mattress and a Saunders traction unit at home.
    The patient sees well with Lasik and has no history of Crohn's or Hashimoto's.
    Past surgical history: Roux-en-Y bypass, Nissen fundoplication and cesarean section.
    Surgery consisted of a Mumford procedure, subacromial decompression and a Bristow repair in 1999.
    A Weil osteotomy and a Brostrom repair were proposed.
    The patient has symptoms of Raynaud's and possible Sjogren's; Lyme titers are negative.
    There is concern for Complex Regional Pain Syndrome by the Budapest criteria.
    Dupuytren's contracture and Guyon canal syndrome were excluded.
    De Quervain's tenosynovitis was treated by injection of Celestone.
    The MTUS does not address the request, so the Official Disability Guidelines were consulted.
    The California MTUS Chronic Pain Medical Treatment Guidelines recommend NSAIDs at the lowest dose for the shortest period.
    ODG, Low Back Chapter, Fusion (Spinal), lists the selection criteria.
    The ACOEM Practice Guidelines, Chapter 12, Table 12-8, do not support traction.
    The Neck and Upper Back Chapter, the Forearm, Wrist and Hand Chapter and the Mental Illness and Stress Chapter were cited.
    ODG's Shoulder Chapter, Surgery for Rotator Cuff Repair, calls for three months of conservative care.
    Page 78 of the guidelines speaks of the 4 A's for Ongoing Monitoring.
    Weaning of Medications, page 124, and Opioids, Criteria for Use, pages 76-80, apply.
    Chou et al. found limited evidence for facet injections.
    Deyo and Mirza (2009) described the overuse of imaging for low back pain.
    Kroenke and Spitzer validated the measure in primary care.
    The SPORT trial (Weinstein, 2008) showed benefit of surgery in stenosis.
    The study by Moseley in the New England Journal of Medicine found no benefit of debridement.
    In a Cochrane review, Furlan and colleagues found low-quality evidence for massage.
    Campbell's Operative Orthopaedics describes the approach.
    Goodman and Gilman's text, the PDR and Epocrates list the side effects.
    Labor Code section 4610.5 and Title 8, California Code of Regulations, section 9792.20 apply.
    As in Dubon II, an untimely utilization review decision is the matter of the Workers' Compensation Appeals Board.
    Under the Knox-Keene Act the plan is overseen by the Department of Managed Health Care.
    The FDA approved Botox for chronic migraine; the DEA placed hydrocodone in Schedule II.
    The CURES report and an Opioid Agreement were reviewed.
    The expert reviewer is Board Certified in Orthopedic Surgery and Sports Medicine, and is licensed to practice in California.
    The reviewer has been in active clinical practice for more than five years and is working at least 24 hours a week.
    Therefore, the request is not medically necessary.
    The request for Omeprazole 20mg #60 is medically necessary and appropriate.
    Work status: Modified Duty with no lifting over 15 pounds, no overhead work; Temporarily Totally Disabled if not accommodated.
    The patient is a Hispanic male who speaks Spanish, is married, and denies alcohol, tobacco and drugs.
    Review of Systems: Negative for Fever, Chills, Weight Loss, Chest Pain and Shortness of Breath.
    Treatment Plan: Continue Home Exercise Program; Refill Medications; Return to Clinic in Six Weeks.
    Assessment: Lumbar Disc Displacement; Right Knee Internal Derangement; Anxiety, Not Otherwise Specified.
    General: Well developed. Gait: Antalgic. Cervical Spine: Decreased Range of Motion. Sensation: Intact to Light Touch.
    The records do not show objective functional improvement as defined in section 9792.20(e).
    The pain goes from the Left Buttock to the Left Calf and the Great Toe.
    The Request for Authorization dated 6/24/2015 asked for aquatic therapy twice weekly for four weeks.
  `),
  titles: lines(`
    MRI of the lumbar spine without contrast
    Norco 10/325mg #120
    Physical therapy 2 times a week for 6 weeks for the cervical spine
    Bilateral L4-5 Medial Branch Blocks
    Right Knee Arthroscopy with Partial Medial Meniscectomy
    Terocin Patches #30
    EMG/NCV of the Bilateral Upper Extremities
    Associated Surgical Service: Vascutherm Cold Therapy Unit, 14 day rental
    Pre-Operative Clearance with Internist
    Interferential Unit and Supplies, Purchase
    Omeprazole DR 20mg #60 with 2 Refills
    Pain Psychology Evaluation and Six Follow-Up Visits
    Consultation with Spine Surgeon
    Flurbiprofen 20%/Lidocaine 5% Cream 180gm
  `),
  guidelines: lines(`
    Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use; Weaning of Medications Page(s): 76-80, 124.
    Decision based on MTUS ACOEM Practice Guidelines, Chapter 9 Shoulder Complaints Page(s): 209-211.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee & Leg Chapter, Hyaluronic acid injections.
    Decision based on Non-MTUS Citation Official Disability Guidelines, Low Back - Lumbar & Thoracic (Acute & Chronic), Mattress selection.
    Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment.
    Decision based on Non-MTUS Citation Mosby's Drug Consult, Zolpidem; www.drugs.com/ambien.html.
    Decision based on Non-MTUS Citation Schatzberg AF, Cole JO. Manual of Clinical Psychopharmacology. 7th ed. 2010.
    Decision based on Non-MTUS Citation Vaccaro AR, Fisher CG, Patel AA, et al. Spine (Phila Pa 1976). 2013;38:1203-9.
    Decision based on Non-MTUS Citation Wheeless' Textbook of Orthopaedics; Orthopaedic Knowledge Update 9, Fischgrund (ed.), chapter 44.
    Decision based on Non-MTUS Citation http://www.guideline.gov/content.aspx?id=38289; Medscape, Sleep Apnea, Downey R III.
    Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, Chapter 7, page 127.
    Decision based on Non-MTUS Citation Bernstein RM, Cozen H. Evaluation of back pain. Am Fam Physician. 2007;76(11):1669-76.
    The Claims Administrator cited the MTUS Chronic Pain Medical Treatment Guidelines, Topical Analgesics, pages 111-113.
    The Expert Reviewer found the following applicable and relevant to the issue at dispute: ODG, Pain Chapter, Urine drug testing (UDT).
  `),
};

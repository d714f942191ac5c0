import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences of summaries, rationales and law without any person, firm or place in them: every word must survive. */
export const eighthClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    The injured worker, a 36 year old female, reported an industrial injury on 3-18-2014.
    The patient is a 60-year-old man with a date of injury of 11/05/2009; the mechanism was a twist of the knee.
    This case concerns a now 48-year-old female with an occupational claim from 07/21/2015.
    A review of the medical records indicates treatment for lumbar radiculitis and left knee internal derangement.
    Medical records reviewed: Application for Independent Medical Review, Utilization Review Determination, Medical Treatment Utilization Schedule.
    Utilization Review (12-29-2015) did not certify Tramadol ER 150 mg #60.
    In a Utilization Review Report dated August 19, 2015, the claims administrator failed to approve a topical compound.
    The claims administrator referenced an RFA form received on August 12, 2015 in its determination.
    The denial was then appealed through the applicant's attorney.
    As of July 2, 2015, the applicant was still on total temporary disability.
    The attending provider's progress note was handwritten and difficult to follow.
    Past surgical history includes bilateral carpal tunnel releases and a right L5-S1 microdiscectomy.
    CLINICAL CASE SUMMARY: The worker fell on an outstretched hand.
    SUBJECTIVE COMPLAINTS: Constant neck pain, worse with looking up.
    OBJECTIVE FINDINGS: Positive Spurling's on the right; Hoffman's negative.
    DIAGNOSES: Cervical Disc Protrusion, Right Lateral Epicondylitis, Left De Quervain's Tenosynovitis, Insomnia.
    TREATMENT PLAN: Start Gabapentin, continue Home Exercise Program, request Lumbar Support.
    WORK STATUS: Return to Modified Work with no repetitive bending or stooping.
    HISTORY OF PRESENT ILLNESS: Onset was gradual over two years of keyboard use.
    PAST MEDICAL HISTORY: Hypothyroidism, Asthma, Gastroesophageal Reflux Disease.
    LUMBAR SPINE: Flexion 40 degrees, extension 10 degrees, with guarding.
    LEFT SHOULDER: Abduction 95 degrees; Neer's, Hawkins' and Jobe's positive.
    BILATERAL KNEES: Crepitus, with medial joint line tenderness on the RIGHT.
    Diagnosis: 1. Lumbago. 2. Sciatica. 3. Myofascial Pain Syndrome. 4. Status Post Left Knee Arthroscopy.
    Assessment: Sprain of Ligaments of Lumbar Spine; Radiculopathy, Lumbosacral Region (M54.17).
    Impression: Post Laminectomy Syndrome, Major Depressive Disorder, Chronic Pain Due to Trauma.
    ICD-9 codes 722.10, 724.4 and 847.2 are listed without further explanation.
    CPT codes 64493, 64494 and 77003 were requested for the Medial Branch Blocks.
    The request lists CPT 97110, 97140 and 97014, twice weekly for four weeks.
    HCPCS code E0730 describes the four-lead TENS unit.
    On examination Lasegue's and Bragard's signs were recorded as positive.
    Gaenslen's, Thigh Thrust and Fortin Finger tests were positive on the left, and Yeoman's was negative.
    Adson's, Roos' and Wright's tests gave numbness in the ulnar fingers.
    Durkan's compression test and Tinel's sign at the elbow were positive.
    Apley's, Steinmann's and Thessaly tests were positive; the pivot shift was negative.
    Speed's and Yergason's tests were positive; O'Brien's was not done.
    Trendelenburg's sign was absent and Ober's test was tight.
    The Thompson test was negative, and Mulder's click was felt in the third web space.
    Romberg was negative, and Lhermitte's sign was denied.
    Watson's shift test and Allen's test were normal.
    Grip by Jamar was 18, 16 and 17 kg on the right; the Purdue Pegboard was not tested.
    The Beck Depression Inventory was 31 and the Epworth score 14.
    GAF was 55, and the MMPI-2 was valid.
    The patient scored 62% on the Roland-Morris and 44 on the Lower Extremity Functional Scale.
    The Tampa Scale for Kinesiophobia and the Fear-Avoidance Beliefs Questionnaire were high.
    MRI of the cervical spine (05-19-2016) shows a 3 mm protrusion at C6-C7, Luschka joint spurring and Schmorl's nodes.
    An MR arthrogram showed a SLAP II lesion, a Buford complex and a Hill-Sachs defect.
    MRI of the right ankle: partial tear of the Achilles, Kager's fat pad preserved.
    Cobb angle was 14 degrees; there is Meyerding grade I spondylolisthesis.
    Current Medications: Norco, Flexeril, Prilosec, Naprosyn, Ambien and Neurontin.
    The applicant's medication list included Ultracet, Mobic, Skelaxin, Lexapro, Norvasc and Zocor.
    The patient uses OxyContin 20 mg twice daily, Roxicodone for breakthrough pain and Senokot.
    She was prescribed Lidoderm, Menthoderm, LidoPro, Medrox and Biofreeze over one year.
    Belbuca, Suboxone and Xtampza ER were discussed as alternatives.
    Abilify, Seroquel, Buspar and Desyrel are prescribed by psychiatry.
    Hyalgan, Supartz and Monovisc were equally denied.
    Celebrex is appropriate where there is a history of gastrointestinal bleeding, which is not the case here.
    The H-Wave, the X-Force Stimulator and the Q-Tech DVT system are not covered by the guidelines.
    A ThermoCool unit, a Pro-Tech multi stim unit and an Aspen LSO were billed.
    The Bledsoe brace, the Swivel Walker and a Hoyer lift were ordered before discharge.
    A Nevro Senza system was compared with a St. Jude stimulator.
    The Alpha-Stim device and the Cefaly headband lack support.
    He uses a CPAP by ResMed, a Roho cushion and a Theracane.
    The planned surgery is a Latarjet procedure with possible Remplissage.
    An Akin osteotomy, a Lapidus fusion and a Strayer recession are proposed.
    The worker was rated at Kellgren and Lawrence grade IV and is a candidate for an Oxford knee.
    There is Raynaud's phenomenon, and Charcot changes were ruled out.
    Complex Regional Pain Syndrome was doubted, as the Budapest Criteria were not met.
    Guillain-Barre, Parkinson's disease and Ehlers-Danlos were not found.
    A Foley catheter, a Jackson-Pratt drain and a Hemovac were removed on day two.
    MTUS recommends Epidural Steroid Injections where radiculopathy is documented by examination and corroborated by imaging.
    The MTUS Chronic Pain Medical Treatment Guidelines state that Soma is not indicated for long-term use.
    The Official Disability Guidelines, Pain Chapter, Proton Pump Inhibitors, speak of patients at risk.
    ACOEM, Chapter 8, Neck and Upper Back Complaints, Table 8-8, was cited by Utilization Review.
    The Postsurgical Treatment Guidelines allow 24 visits over 14 weeks after Rotator Cuff Repair.
    Per ODG, Knee & Leg, Durable Medical Equipment must serve a medical purpose.
    Under Functional Restoration Programs, pages 30 to 33, no more than two weeks are allowed without proof of gain.
    AMA Guides, Fifth Edition, Table 15-3, DRE Lumbar Category III was used.
    American Pain Society and American Academy of Pain Medicine guidelines speak of risk assessment.
    Manchikanti et al. (2013) reviewed facet joint interventions.
    The trials of Friedly and Cohen found no lasting benefit of epidural injection for stenosis.
    ODG cites (Bigos, 1999), (Airaksinen, 2006) and (van Tulder, 2003) on exercise.
    Boden's study of asymptomatic subjects and that of Jarvik are cited for findings without symptoms.
    Katz and Losina in the New England Journal of Medicine compared therapy with meniscal surgery.
    The Cochrane review by Rubinstein showed small effects of manipulation.
    UpToDate, Lexi-Comp and the Physicians' Desk Reference were consulted for doses.
    DeLee and Drez describes immobilization of the acute ankle sprain.
    Labor Code section 4610.5(c)(2) defines medical necessity and ranks the evidence.
    Title 8, section 9792.21(d) permits care outside of the Medical Treatment Utilization Schedule.
    The Benson and Escobedo decisions concern apportionment and have no bearing on medical necessity.
    The Food and Drug Administration has not approved ketamine for topical use.
    Medicare policies were submitted, but do not replace the hierarchy of evidence.
    The records contain a Pain Agreement, a CURES report and an Opioid Risk Tool score of 3.
    The worker is Filipino, speaks Tagalog and some English, and does not smoke.
    The reviewer is licensed in Texas and California and holds a certificate in Pain Medicine.
    Treatment to date has included rest, heat, NSAIDs, twelve visits of physical therapy and a home exercise program.
    The pain is described as dull and constant, rated 6/10, with tingling into the third and fourth fingers.
    The injured worker denied fever, chills, chest pain or recent weight loss.
    Physical exam on 9-14-2016 revealed spasm of the paraspinal muscles and an antalgic gait.
    Sensation was decreased in the left L4 and L5 dermatomes, and strength was 4/5 in the extensor hallucis longus.
    Range of motion of the right shoulder was 120 degrees of flexion and 100 degrees of abduction.
    Radiographs of the right wrist showed a healed distal radius fracture with the plate in good position.
    The provider recommended a Lumbar MRI, as six weeks of conservative care had failed.
    The records do not show how many sessions of therapy were completed or what came of them.
    The guidelines support a short course of muscle relaxants for acute exacerbations only.
    There is no evidence of functional improvement, reduced work restrictions or less dependence on medical care.
    In this case, the Visual Analog Scale stayed at 7 despite Norco four times a day.
    Given the absence of instability, infection or tumor, Lumbar Fusion is not supported.
    The worker lives in a two-story house, needs no help with bathing and walks half a mile.
    There is no documentation of Red Flags, Progressive Neurologic Deficit or Failed Physical Therapy.
    The Request for Authorization was not provided in the records submitted.
    The 4 A's, namely Analgesia, Activities of Daily Living, Adverse Side Effects and Aberrant Behaviors, were not addressed.
    The worker says that Monday is the worst day, and that since Christmas the pain has been less.
    Medical necessity for the requested eight (8) sessions of Physical Therapy is not established.
    As the primary request is not supported, the associated Pre-Op Labs and EKG are not supported either.
    Therefore, the request for Bilateral Lumbar Facet Injections at L3-L4 and L4-L5 is not medically necessary.
    The request is medically necessary and appropriate as modified.
  `),
  titles: lines(`
    Lumbar Spine Epidural Steroid Injection at L5-S1 under Fluoroscopy
    Acupuncture therapy sessions, cervical spine, 2 x 3
    MRI without contrast, left knee
    NORCO 10/325 MG, #90
    Naproxen 550mg #60 with 3 refills
    Flexeril 7.5mg #60
    Functional Capacity Evaluation (FCE)
    Left Shoulder Arthroscopic Subacromial Decompression and Mumford Procedure
    Post-operative physical therapy 3 times a week for 4 weeks
    Assistant Surgeon
    DME: Hospital bed, rental for 30 days
    Electromyography (EMG) of the right lower extremity
    Home health aide 4 hours a day, 5 days a week for 6 weeks
    Urine Drug Screen, quarterly
    Chiropractic manipulation, lumbar spine, eight visits
    LidoPro Ointment 121 gm
    Cognitive Behavioral Therapy, 6 sessions
    Purchase of an H-Wave unit
  `),
  guidelines: lines(`
    Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies, Surgical Considerations.
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Medications for chronic pain; Anti-epilepsy drugs (AEDs).
    Decision based on MTUS Acupuncture Treatment 2007; ODG Neck and Upper Back Chapter, Acupuncture.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Head section, Greater occipital nerve block; Botulinum toxin.
    Decision based on MTUS Chronic Pain Treatment Guidelines Carisoprodol (Soma) topic Page(s): 29, 65.
    Decision based on MTUS Postsurgical Treatment Guidelines, Section(s): Shoulder; Rotator cuff syndrome/Impingement syndrome.
    Decision based on Non-MTUS Citation ODG, Shoulder (Acute & Chronic), Continuous-flow cryotherapy; Sling, post-op abduction pillow.
    Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, Activity Alteration, Table 13-3.
    Decision based on Non-MTUS Citation Rockwood CA, Matsen FA. The Shoulder. 5th ed. Elsevier; 2017, Chapter 15.
    Decision based on Non-MTUS Citation Dworkin RH, O'Connor AB, Audette J, et al. Mayo Clin Proc. 2010;85(3 Suppl):S3-14.
    Decision based on Non-MTUS Citation Goroll A.H., Mulley A.G. Primary Care Medicine, 7th ed., Lippincott Williams & Wilkins.
    Decision based on Non-MTUS Citation Kirkley A, Birmingham TB. N Engl J Med. 2008;359:1097-107. PMID: 18784099.
    Decision based on Non-MTUS Citation http://www.ncbi.nlm.nih.gov/pubmed/21339475; www.nlm.nih.gov/medlineplus/druginfo.
    Decision based on Non-MTUS Citation Medicare Benefit Policy Manual, Chapter 7, Home Health Services; section 50.2.
    Decision based on Non-MTUS Citation Braddom RL. Physical Medicine and Rehabilitation, 4th ed.; DeLisa's Physical Medicine and Rehabilitation.
    Decision based on Non-MTUS Citation Miller: Review of Orthopaedics; Canale & Beaty: Campbell's Operative Orthopaedics, 12th ed.
    The Claims Administrator cited no part of the MTUS, but the American Academy of Sleep Medicine, Schutte-Rodin S, Broch L. J Clin Sleep Med. 2008;4(5):487-504.
    Decision based on Non-MTUS Citation Aetna Clinical Policy Bulletin: Cryoanalgesia and Therapeutic Cold, No. 0297.
    The Expert Reviewer relied on a Non-MTUS Citation, ODG, Mental Illness & Stress, PTSD psychotherapy interventions.
  `),
};

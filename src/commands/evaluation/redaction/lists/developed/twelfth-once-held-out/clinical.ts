import { lines, type TemplateSet } from '../../lists.ts';

/** Sentences of medicine and law that name nobody, no firm and no place: every word must survive. */
export const twelfthClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    The injured worker is a 51 year old female who sustained an industrial injury on 03-17-2013.
    This 38-year-old male reported a cumulative injury to both wrists from 1/1/2010 through 8/30/2014.
    The patient is a 63-year-old right-hand-dominant woman with a date of injury of May 9, 2008.
    He fell about eight feet from a ladder and landed on his heels and buttocks.
    She was rear-ended at a red light while driving a company van.
    The mechanism of injury was a twisting of the left knee while stepping off a curb.
    A pallet shifted and struck the worker on the dorsum of the foot.
    No mechanism of injury was provided in the records available to the reviewer.
    Current diagnoses are cervicalgia, brachial neuritis, and myofascial pain syndrome.
    Diagnostic impressions: 1. Lumbar Disc Displacement 2. Lumbar Radiculopathy 3. Sleep Disturbance
    Accepted body parts include the neck, the mid back, the right shoulder and the psyche.
    Treatment diagnoses were de Quervain's tenosynovitis, trigger thumb, and Guyon canal syndrome.
    The claim was accepted for the left ankle; the low back is a compensable consequence.
    Past medical history is notable for Graves disease, Barrett esophagus, and Type 2 diabetes.
    Family history is significant for Parkinson's disease in the father and Crohn's disease in a sister.
    She has Sjogren syndrome and takes Plaquenil for it.
    There is a remote history of Bell's palsy and of Lyme disease, both resolved.
    Hashimoto thyroiditis is treated with Synthroid by the family physician.
    A Charcot joint was suspected but the bone scan was negative.
    Complex Regional Pain Syndrome was ruled out under the Budapest criteria.
    Spurling's maneuver was positive on the left and reproduced pain to the thumb.
    Tinel's sign was positive at the elbow, and Phalen's test was negative at both wrists.
    Straight Leg Raise was positive at 40 degrees on the right; Bragard's was negative.
    Kemp's test and Milgram's test were positive; Minor's sign was absent.
    The examination showed a positive Yergason, a positive Jobe, and a negative drop arm.
    Cross Arm Adduction, O'Brien's and Neer's impingement signs were positive.
    McMurray, Thessaly and Steinmann testing provoked medial joint line pain.
    Patrick's, Yeoman's and Gillet's tests were positive on the left.
    Cozen's test and Mill's test were positive over the lateral epicondyle.
    Adson's, Roos and Wright's tests were negative for thoracic outlet syndrome.
    Thompson's test was negative and the Achilles tendon was intact.
    Watson's shift test was painful, without a clunk.
    Froment's sign was present; Wartenberg's sign was absent.
    Allen's test showed good filling of the ulnar artery at three seconds.
    Romberg was negative; tandem gait was steady.
    Ober, Thomas and Ely tests showed tightness of the hip flexors.
    Waddell's signs were 3/5, which suggests a non-organic component.
    Trendelenburg gait was noted on the right with a cane in the left hand.
    Hoffmann's reflex was absent and Lhermitte's sign was not elicited.
    Shober testing was recorded at 3 cm.
    Sensation was decreased in the C6 and C7 dermatomes to Semmes-Weinstein monofilament.
    Motor strength was 4+/5 in the right extensor hallucis longus and tibialis anterior.
    Range of motion: flexion 40/60, extension 10/25, right lateral bend 15/25, left lateral bend 20/25.
    Grip strength by Jamar dynamometer was 22, 24 and 22 kg on the right.
    Blood pressure was 138/86, pulse 72, and Body Mass Index 34.1.
    The incision over the Achilles was healing and the Penrose drain had been removed.
    There was a Tinel's over the cubital tunnel and tenderness at the arcade of Struthers.
    Tenderness was noted over the bicipital groove, Codman's point, and the acromioclavicular joint.
    Palpation revealed trigger points with a twitch response in the rhomboid major and levator scapulae.
    Gerber lift-off was weak, and Hawkins-Kennedy was markedly positive.
    A Baker's cyst of 2 x 1 cm was palpable in the popliteal fossa.
    There is a Morton's neuroma in the third web space with a positive Mulder click.
    A Haglund deformity and a Jones fracture were both seen on plain films.
    Lisfranc joint alignment was maintained on weight bearing views.
    MRI of the lumbar spine dated 06/11/2014 showed a 4 mm broad-based disc protrusion at L4-L5.
    The MRI revealed Modic Type I endplate change, Schmorl's nodes, and a Tarlov cyst at S2.
    MR arthrogram of the left shoulder showed a SLAP tear and a Buford complex variant.
    CT showed a healed Colles' fracture with mild dorsal tilt.
    X-rays were read as Kellgren-Lawrence Grade IV with bone-on-bone contact.
    Outerbridge grade III chondromalacia was seen at arthroscopy.
    The ultrasound showed De Quervain's with thickening of the first dorsal compartment.
    EMG/NCV of the bilateral upper extremities on 2/20/15 was consistent with mild Carpal Tunnel Syndrome.
    The Meyerding grade was I, with a Cobb angle of 14 degrees.
    An arachnoid cyst and a Chiari I malformation were incidental findings.
    The DEXA T-score was minus 2.1 at the femoral neck, below Ward's triangle.
    Polysomnography showed an Epworth score of 14 and an AHI of 22.
    The Beck Depression Inventory score was 27 and the Beck Anxiety Inventory was 19.
    The Oswestry Disability Index was 52% and the Neck Disability Index was 44%.
    The Roland-Morris score fell from 18 to 12 after the program.
    The Hamilton, Zung and Pain Catastrophizing scales were given at intake.
    Minnesota Multiphasic Personality Inventory testing was valid.
    GAF was 55, and the Wahler Physical Symptoms Inventory was elevated.
    Medications include Norco 10/325 mg, Soma 350 mg, and Prilosec 20 mg.
    Current medications are Cymbalta, Lyrica, Mobic, and Voltaren Gel.
    She was given Terocin patches, Menthoderm, and Sentra AM in the office.
    Previous trials of Neurontin, Topamax and Elavil were stopped because of drowsiness.
    He takes Coumadin for atrial fibrillation, Lipitor, and Lopressor.
    Butrans was started at 10 mcg per hour; Nucynta ER was stopped.
    Percocet, Opana ER and Xanax were tapered over eleven weeks.
    Lunesta, Ambien and Restoril have each failed for insomnia.
    The Medrol Dosepak and Toradol injection gave three days of relief.
    Dendracin, Medrox and LidoPro were applied to the affected area twice daily.
    Viagra was requested for erectile dysfunction attributed to Opioid use.
    Zofran is FDA approved for nausea after chemotherapy, radiation or surgery.
    Fioricet, Imitrex and Maxalt were used for headaches at various times.
    Theramine, GABAdone and Trepadone are medical foods.
    Botox was given in the frontalis, the trapezius, and the splenius capitis.
    Kenalog 40 mg with Marcaine was injected into the subacromial space.
    Synvisc-One, Orthovisc and Euflexxa are all hyaluronic acid products.
    Depo-Medrol and Celestone have been used in the left knee, with relief for one month each.
    Lexapro was changed to Effexor XR, then to Wellbutrin.
    Duragesic and OxyContin bring the daily dose to 180 MED.
    Lidoderm is used twelve hours on and twelve hours off.
    The last CURES report was consistent, and the Opioid Risk Tool score was 3.
    Urine drug screen of 9/4/2014 was positive for hydrocodone and negative for THC.
    The 4 A's for ongoing monitoring were not addressed in the notes.
    Functional improvement is not documented as defined in Section 9792.20.
    The patient has completed 18 sessions of physical therapy, 12 of chiropractic, and 6 of acupuncture.
    Aquatic Therapy was helpful, but land-based exercise was not tried.
    Home Exercise Program with Thera-Band was taught and is done three times weekly.
    McKenzie exercises and Williams flexion exercises were both reviewed.
    Kinesio Tape and Graston technique were used in the last four visits.
    He uses a TENS unit, an Aspen collar, a Philadelphia collar at night, and a LSO brace.
    The H-Wave trial lasted thirty days and lowered the pain from eight to five.
    A Cam Walker boot and a Lofstrand crutch were dispensed.
    The Jewett brace was worn for twelve weeks after the compression fracture.
    Work status is Temporarily Totally Disabled for six weeks.
    Modified duty: no lifting over 15 pounds, no overhead work, no kneeling or squatting.
    The patient was declared Permanent and Stationary on 10/12/2011.
    Maximum Medical Improvement has not been reached.
    Future Medical care was left open in the Compromise and Release.
    The Qualified Medical Evaluator found 60% of the disability to be industrial.
    The Agreed Medical Examiner recommended a second surgical opinion.
    Whole Person Impairment under the AMA Guides, Fifth Edition, was 17 percent.
    An Almaraz/Guzman rebuttal is not addressed in this review.
    Treatment to date has included Diagnostic Studies, Medications, Physical Therapy, and Activity Modification.
    The patient is status post right L5-S1 laminectomy in 2009 with Failed Back Surgery Syndrome.
    She underwent Mumford resection, Bankart repair and biceps tenodesis on the same day.
    Surgical history: appendectomy, left knee arthroscopy x2, Cesarean section, Nissen fundoplication.
    A Weil osteotomy and an Austin bunionectomy were discussed.
    The Brostrom procedure was proposed for chronic ankle instability.
    The LeFort fracture was plated; the Foley was taken out on the second day.
    Harrington rods from a childhood scoliosis operation are in place.
    A Greenfield filter was inserted before the fusion.
    The Request for Authorization dated 01-08-2015 asked for Norco 10/325 #90 and a Lumbar MRI.
    Utilization Review on 4/22/2014 non-certified the request, citing the MTUS and ODG.
    On 11-17-2015, Utilization Review modified the request to one refill for weaning.
    An IMR application was received on 12-2-2015.
    The Claims Administrator denied the Orthopedic Consultation for lack of information.
    The Expert Reviewer is Board Certified in Physical Medicine and Rehabilitation and in Pain Medicine.
    State(s) of Licensure: California, Texas, Ohio
    Certification(s)/Specialty: Orthopedic Surgery, Sports Medicine
    The Final Determination Letter for IMR Case Number follows this page.
    I have determined that the disputed treatment is not medically necessary.
    This is a Final Determination of the Administrative Director and is binding on all parties.
    You may appeal under Labor Code Section 4610.6(h) within thirty days of mailing.
    Title 8, California Code of Regulations, Section 9792.10.1 sets the time for the request.
    The Division of Workers' Compensation adopted the Chronic Pain Medical Treatment Guidelines in 2009.
    The decision neither accepts nor denies liability for the injury.
    The Medical Treatment Utilization Schedule is presumed correct on the extent and scope of treatment.
    According to the ACOEM Practice Guidelines, Chapter 12, bed rest beyond two days is discouraged.
    The Official Disability Guidelines, Pain Chapter, call for a Trial of Oral Analgesics first.
    Per the MTUS, Opioids may continue if the patient has returned to work.
    ODG Low Back: recommended as an option after failure of conservative care.
    Cochrane reviews have found limited evidence for Traction and for Ultrasound.
    The guidelines of the American College of Occupational and Environmental Medicine are silent on the item.
    The American Academy of Orthopaedic Surgeons gives it a weak recommendation.
    The Food and Drug Administration has not approved any compounded topical with Ketamine.
    The Beers Criteria advise against Benzodiazepines in older adults.
    The National Guideline Clearinghouse was searched with no result.
    The Physicians' Desk Reference lists hepatic injury among its warnings.
    Ottawa Ankle Rules were not met, so no film was taken.
    There is no peer-reviewed study in MEDLINE, PubMed or Embase that supports this unit.
    In this case there are no red flags such as fever, weight loss or saddle anesthesia.
    The records do not show a failure of first-line agents such as Gabapentin or Amitriptyline.
    Therefore, the request for Zanaflex 4 mg #60 is not medically necessary.
    Medical necessity of the requested Interferential Unit has not been established.
    The requested Left Knee Unloader Brace is medically necessary and appropriate.
    As the primary procedure is not supported, Pre-operative Clearance is not needed.
    Since the surgery is not medically necessary, none of the associated services is either.
    Frequency and duration were not stated, so the request cannot be supported as written.
    The number of visits exceeds the recommendation of the guideline for Sprains and Strains.
    The provider's handwriting is not legible on page 3 of the Doctor's First Report.
    The Primary Treating Physician's Progress Report (PR-2) of 7-7-2014 was reviewed.
    Documents Reviewed: Application for IMR, UR Determination, Medical Records from 1/4/12 to 2/9/15
    Enclosed please find: Proof of Service, Form 5021, Form DWC-1, Notice of Representation
    The following documents were considered: Explanation of Review, Progress Notes, Operative Report, Pathology Report.
    Please direct the reply to the Medical Unit and keep a copy for your records.
    This notice does not end the right to other benefits, such as Temporary Disability or Mileage.
    Subjective Complaints: Constant Low Back Pain, Numbness to the Left Foot, Difficulty Sleeping
    Objective Findings: Guarded Gait, Spasm of the Paraspinals, Positive Lasegue on the Left
    Treatment Plan: Continue Naprosyn, Await Authorization, Return to Clinic in Six Weeks
    Chief Complaint: Right Shoulder Pain with Popping
    Review of Systems: Denies Chest Pain, Shortness of Breath, Nausea, Fever or Chills
    Social history: married, three children, does not smoke, drinks on weekends
    Allergies: Penicillin, Sulfa, Latex, Bactrim
    PT IS S/P R CTR 6 WKS AGO, DOING WELL, NO S/S OF INFXN
    LBP 7/10 W/ RAD TO L LE, SLR + , DTRS 2+ , CONT NORCO BID
    c/o neck pain w/ HA, rom dec, Spurling +, no motor def, f/u 4 wks
    pt states Ultram helps, no side effects, wants to cont PT 2x6
    Dx: Lumb HNP, L5 radic, Myospasm; Rx: Flexeril, Relafen, Protonix
    ROS neg; NKDA; HTN ctrl w/ Norvasc and Zestril
    MRI L/S 3/12: L4/5 DDD, 3mm HNP, mod NFS, no cord comp
    UDS done, CURES ok, pain agrmt signed
    WORK STATUS: TTD UNTIL NEXT VISIT, RTC 45 DAYS
    REQUEST IS NON CERTIFIED. SEE RATIONALE BELOW
    DISPUTED ITEM: LUMBAR EPIDURAL STEROID INJECTION AT L4-L5 UNDER FLUOROSCOPY
    Tx to date: meds, chiro x 12, ESI x 2 w/ 60% relief x 8 wks, HEP
    RTW full duty 3/3, re-injured 3/19, now TTD
    A: Rotator cuff tear, AC arthrosis P: MR arthrogram, Celebrex, ice
    Per ODG pt must fail Cons Care; only 4 PT done, so not met
    CPT 29827, 29826, 23430 and 29824 with assistant surgeon, modifier AS
    ICD-10 codes: M75.101, S83.241A, G89.4, F43.21, K21.9
    HCPCS E0217 Cold Therapy Unit, seven-day rental; E0650 Pneumatic Compressor
    NDC and quantity are missing from the form, and the Days Supply is blank
    Voc rehab was offered under the old law, and a Supplemental Job Displacement Voucher later
    The patient may may have reached a plateau , per the last note
    Pain is aggravated by prolonged sitting,standing and walking;relieved by rest
    Hydrocodone/APAP #120 Upheld. Omeprazole #60 Overturned
    Left stellate ganglion block was followed by a Horner's sign, as expected.
    The Mallampati class was II and the ASA class was III.
    Wallerian degeneration was seen distal to the lesion on the nerve study.
    There was no Homans' sign, no Virchow triad, and the Caprini score was low.
    Sudeck atrophy was mentioned in 2006 but not since.
    Osgood-Schlatter changes predate the injury.
    The Salter-Harris classification does not apply to an adult.
    Gadolinium was given; Scheuermann's changes were seen in the mid thoracic spine.
    Cauda Equina Syndrome was excluded in the Emergency Department.
    Heberden's nodes are present, and Bouchard's nodes are not.
    Pilates, Tai Chi and Yoga have been suggested for self-management.
    A Hoyer lift, a Roho cushion and a Tempur-Pedic mattress were listed as Durable Medical Equipment.
    Cognitive Behavioral Therapy and Biofeedback, four visits each, are supported by the guideline.
    The visit fell on Good Friday, and the follow-up after Labor Day was missed.
    English is a second language; the visit was held in Spanish.
    She was seen in March, April and again in August; there was no note for May or June.
  `),
  titles: lines(`
    Norco 10/325 mg #120
    Lumbar Epidural Steroid Injection at L4-L5, Left Side
    MRI of the Right Knee without Contrast
    Physical Therapy 2 times a week for 6 weeks, Cervical Spine
    Soma 350mg #90 with 2 refills
    Right Shoulder Arthroscopy with Mumford Procedure and SLAP Repair
    EMG/NCV of the Bilateral Lower Extremities
    Terocin Patch #30
    Associated Surgical Service: Cold Therapy Unit, 14 Day Rental
    Associated Surgical Service: Assistant Surgeon
    Synvisc-One Injection, Left Knee
    Acupuncture x 8 visits
    Functional Capacity Evaluation
    Prilosec 20 mg #60
    Compound Cream: Flurbiprofen 20%, Baclofen 2%, Lidocaine 4%, 180 gm
    Home Health Aide 4 hours a day, 5 days a week
    LSO Brace, Purchase
    Pre-Operative Clearance: CBC, CMP, EKG, Chest X-ray
    URINE DRUG SCREEN, 12 PANEL
    Butrans 20 mcg/hr #4
    Consultation with a Pain Management Specialist
    H-Wave Unit, 30 Day Trial
    Lidoderm 5% Patches #60
    Cymbalta 60mg #30 x 3 refills
    Gym Membership with Pool Access, 6 months
    Chiro 3x4 L/S
    Medial Branch Blocks, Bilateral C4, C5, C6
    Transportation To And From All Medical Appointments
  `),
  guidelines: lines(`
    Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Criteria for Use, Weaning of Medications.
    Decision based on MTUS ACOEM Practice Guidelines, Chapter 9 Shoulder Complaints, Page(s) 207-209, Special Studies.
    Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee & Leg Chapter, Hyaluronic Acid Injections.
    The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation ODG, Pain (Chronic), Ambien.
    Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods, Surgical Considerations.
    Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Carisoprodol (Soma), Muscle Relaxants (for pain).
    The MTUS Chronic Pain Guidelines were not applicable. Decision based on Non-MTUS Citation www.fda.gov, Zofran (ondansetron).
    Decision based on Non-MTUS Citation Aetna Clinical Policy Bulletin: Home Health Aides.
    Decision based on Non-MTUS Citation Blue Cross Clinical UM Guideline, Pneumatic Compression Devices.
    Decision based on Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th Edition.
    Decision based on Non-MTUS Citation Wheeless' Textbook of Orthopaedics, Impingement Syndrome.
    Decision based on Non-MTUS Citation Chou R, et al. Diagnosis and treatment of low back pain. Ann Intern Med 2007; 147:478-491.
    Decision based on Non-MTUS Citation Rockwood and Green's Fractures in Adults, Lippincott Williams & Wilkins.
    Decision based on Non-MTUS Citation Medicare Benefits Manual (Rev. 144, 05-06-11), Chapter 7, Home Health Services.
    Decision based on MTUS Elbow Complaints 2007, Section(s): Cubital Tunnel Syndrome, page 36.
    Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): De Quervain's, Ganglion, Trigger Finger.
    Decision based on Non-MTUS Citation American Association of Orthopaedic Surgeons Position Statement: First Assistant's Role in Orthopaedics.
    Decision based on Non-MTUS Citation Epocrates Online, Monograph, Synthroid.
    Decision based on Non-MTUS Citation Milliman Care Guidelines, 18th edition, Lumbar Fusion, Goal Length of Stay.
    The Expert Reviewer found that no section of the MTUS was applicable. Per the Strength of Evidence hierarchy, Cochrane Database Syst Rev. was used.
    ODG Treatment, Integrated Treatment/Disability Duration Guidelines, Ankle & Foot, Brostrom
    MTUS CPMTG pg 78, On-Going Management; pg 124, Weaning
    Decision based on Non-MTUS Citation Braddom's Physical Medicine and Rehabilitation, Chapter on Gait.
    Decision based on Non-MTUS Citation Campbell's Operative Orthopaedics, 11th ed., Mosby.
    Decision based on MTUS Postsurgical Treatment Guidelines, Carpal Tunnel Syndrome (ICD9 354.0), Rotator Cuff Syndrome.
  `),
};

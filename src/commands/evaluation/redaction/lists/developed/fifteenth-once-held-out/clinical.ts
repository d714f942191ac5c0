import { lines, type TemplateSet } from '../../lists.ts';
import { fifteenthGuidelines } from './guidelines.ts';

/** Sentences of medicine and law that name nobody, no firm and no place: every word must survive. */
export const fifteenthClinical: Pick<TemplateSet, 'clinical' | 'titles' | 'guidelines'> = {
  clinical: lines(`
    The patient is a 52-year-old female housekeeper who hurt her low back on 6/19/2011 while turning a mattress.
    This 44 year old male fell six feet from a scaffold on 02/27/2014 and broke his right wrist.
    A 29-year-old line cook sustained a laceration of the left thumb with a date of injury of April 12, 2016.
    The injured employee is a 66-year-old with a cumulative trauma injury from 1/1/2008 through 5/30/2012.
    The worker was struck on the head by a falling branch and lost consciousness for about a minute.
    Accepted body parts are the cervical spine, the right shoulder, the right elbow and the psyche.
    The working diagnoses are cervical spondylosis, Morton's neuroma, and Raynaud phenomenon.
    Diagnoses included Charcot arthropathy, Haglund deformity, and plantar fasciitis of the left foot.
    Past history includes Addison's disease, Gilbert's syndrome, and a single episode of Guillain-Barre syndrome.
    The patient is known to have Von Willebrand disease and Factor V Leiden.
    The surgical history is notable for a Whipple procedure and a Roux-en-Y bypass that are not part of the claim.
    There was no Horner's syndrome, and no Brown-Sequard pattern was seen.
    Meniere's disease and Lyme disease were ruled out by the neurologist.
    Hodgkin lymphoma was treated in childhood and has been in remission since May.
    He has Wolff-Parkinson-White syndrome, and his sister has Brugada syndrome.
    Parsonage-Turner syndrome was considered because of the sudden onset after a viral illness.
    The weakness was thought to be a Saturday night palsy rather than an Erb palsy.
    Finkelstein's test was strongly positive on the left and the Eichhoff test confirmed it.
    Phalen's and Durkan's tests were positive within 20 seconds.
    Wartenberg's sign was present, while Elson's test and the Bunnell-Littler test were normal.
    None of the four Kanavel signs was present in the long finger.
    Roos, Wright and Halstead maneuvers did not change the radial pulse.
    The Jackson compression test caused pain along the trapezius.
    Kernig and Brudzinski signs were absent, and Babinski was downgoing on both sides.
    Lasegue was positive at 50 degrees and Bonnet's sign was negative.
    The Milgram, Hoover and Nachlas tests were reported without further detail.
    Kemp's test reproduced pain over the L4-L5 and L5-S1 facets.
    Fortin's finger test pointed to the right sacroiliac joint, and the Gillet test was positive.
    FABER and FADIR were painful in the groin, and Stinchfield's test was positive.
    Ely's test was tight on both sides and Craig's test showed 15 degrees of anteversion.
    Apley's scratch test was limited to the level of the buttock.
    Gerber's lift-off, the bear hug, and the Napoleon test were all weak.
    Hornblower's sign was negative and Codman's drop arm test could not be done.
    Paxinos sign was positive over the acromioclavicular joint.
    The Kim test and the jerk test showed no posterior instability.
    Apley's grind was positive, and the bounce home test was positive on the right.
    The pivot shift was 1+ and Slocum's test was negative.
    Wilson's test and Noble's compression test did not provoke pain.
    A Mulder's click was felt in the third web space.
    The Coleman block test showed a flexible hindfoot, and Jack's test restored the arch.
    Kleiger's test was painful over the deltoid ligament.
    Babinski-Weil walking was not tested for reasons of safety.
    Tenderness was found at Lister's tubercle and at Gerdy's tubercle.
    Crepitus was noted at the first CMC joint, Eaton stage III.
    There were Heberden's nodes and Bouchard's nodes in both hands.
    The rash was consistent with a Koebner response, and Nikolsky's sign was negative.
    Murphy's sign was negative and there was no rebound at the left lower quadrant.
    Cullen's sign and Grey Turner's sign were absent.
    The Berg Balance Scale was 46 and the Tinetti score was 21.
    The patient rated exertion at 15 on the Borg scale during the Bruce protocol.
    The Wong-Baker FACES scale was used because the patient could not give a number.
    The McGill Pain Questionnaire, the Brief Pain Inventory, and the LANSS were completed in the waiting room.
    The Webster Opioid Risk Tool placed the patient at low risk.
    A Caprini score of 6 and a Wells score of 1 were calculated.
    The Framingham risk was 12 percent over ten years.
    The Braden Scale was 17, and the ulcer was Wagner grade 2.
    The Mayo elbow score was 65 and the Tegner activity level fell from 6 to 2.
    The Kujala score was 58; the WOMAC was 61 out of 96.
    The Wechsler Adult Intelligence Scale gave a Full Scale IQ of 94.
    Trail Making, the Stroop, the Rorschach, and the Boston Naming Test were given over two days.
    The Rey 15-Item Test and the Test of Memory Malingering did not raise concern for poor effort.
    The Hopkins Verbal Learning Test and the Grooved Pegboard were below expectation.
    On the Montreal Cognitive Assessment the patient lost points for recall and scored 23.
    The Epley and Semont maneuvers were taught by the vestibular therapist.
    MRI of the right knee dated 8/25/2015 showed a Segond fracture and a Wrisberg variant of the lateral meniscus.
    Radiographs showed Bertolotti's anomaly on the left and Schmorl's nodes from T11 to L2.
    There is Scheuermann kyphosis of the thoracic spine with a Cobb angle of 58 degrees.
    Baastrup disease was described between the spinous processes of L3 and L4.
    Disc degeneration was Pfirrmann grade IV at L5-S1 with a high intensity zone.
    An old Chance fracture of L1 was noted, stable under the Denis three-column model.
    The Jefferson fracture had healed, and the odontoid was intact.
    The CT confirmed a Le Fort I fracture and a fracture of the left zygoma.
    The femoral neck fracture was Garden III, Pauwels II.
    The open tibia fracture was Gustilo-Anderson type IIIA.
    The acromioclavicular separation was a Rockwood type III.
    The radial head fracture was Mason II and the distal radius was Frykman VII.
    The calcaneus was a Sanders type III, with a Bohler angle of 8 degrees.
    Avascular necrosis of the lunate, or Kienbock disease, was Lichtman stage IIIB.
    The femoral head showed Ficat stage II necrosis and the hip was Tonnis grade 1.
    The glenoid was Walch B2 and the cuff arthropathy was Hamada grade 2.
    The Insall-Salvati ratio was 1.3 and the Meary angle was broken at the navicular.
    A Maisonneuve injury was excluded by films of the proximal fibula.
    The Bennett fracture was pinned, and the Galeazzi fracture was plated.
    A Stener lesion of the thumb was seen on ultrasound.
    The shoulder MRI described a Bennett lesion and a GLAD lesion of the anterior inferior labrum.
    Chiari I malformation was an incidental finding, with tonsils 6 mm below the foramen magnum.
    The radial nerve was compressed at the arcade of Frohse, and the ligament of Struthers was absent.
    Free fluid was found in Morison's pouch, but the pouch of Douglas was dry.
    The nerve study showed a normal F wave and an absent H reflex on the right.
    The venous duplex showed no thrombus; the Baker cyst measured 3 cm.
    The echocardiogram was normal, and the Cushing reflex was not in question.
    A Mantoux test was read at 48 hours and was negative.
    The Papanicolaou smear was done by the family physician and has no bearing on the claim.
    Westergren sedimentation rate was 18 and the Coombs test was negative.
    Biopsy with Congo red stain was negative for amyloid.
    The blood sample was positive on Western Blot.
    He takes Hysingla ER 40 mg in the morning and Percocet 7.5 mg as needed.
    The list of medicines reads Kadian, Fexmid, Pristiq, Restoril, Nexium and Senokot.
    Lexapro and Remeron were stopped in March because of weight gain.
    Buspar was begun in April and Abilify was added in June.
    The patient uses Pennsaid twice a day and Biofreeze at night.
    Vimovo and Arthrotec were denied because a separate drug would do.
    Lorzone was replaced with Norflex, and Amrix was not filled.
    Belbuca film and Narcan nasal spray were prescribed at the same visit.
    Movantik was tried after Miralax and Amitiza had failed.
    A Medrol Dosepak gave some relief, but the sugar rose above 300.
    She could not tolerate Tegretol, Trileptal, or Keppra.
    Maxalt and Relpax were used for migraine, and Esgic for tension headache.
    Silenor, Belsomra and Rozerem are discussed in the section on insomnia treatment.
    Synapryn, Tabradol, Deprizine, Dicopanol and Fanatrex are oral suspensions sold as kits.
    Viagra was requested for dysfunction that followed the long use of Methadone.
    Lantus, Glucophage, Zestril and Plavix are taken for unrelated illness.
    Coumadin was held for five days and bridged with Heparin.
    Fosamax was changed to Forteo after the second compression fracture.
    Supartz and Monovisc have been given to the left knee in past years.
    Celestone and Lidocaine were injected into the first dorsal compartment.
    Versed and Fentanyl were used for sedation, and Ancef was given before incision.
    Omnipaque was injected through a Tuohy needle and spread along the S1 root.
    Isovue M-200 outlined the nerve in Kambin's triangle.
    Exparel was infiltrated around the wound for pain after surgery.
    The Qutenza patch was applied to the chest wall for one hour.
    The Latarjet procedure was done in 2009, after a failed Putti-Platt repair.
    A Darrach resection and a Nirschl release are described in the operative report.
    The Weaver-Dunn reconstruction used a graft of the coracoacromial ligament.
    A Fulkerson osteotomy of the tibial tubercle was planned for the fall.
    Cotton and Evans osteotomies corrected the flatfoot, and a Kidner procedure was added.
    The patient had a Lichtenstein repair of the left groin with Marlex mesh.
    The Girdlestone was converted to a total hip replacement.
    A Syme amputation was discussed, but a Chopart level was preferred.
    The ligament was rebuilt by the Chrisman-Snook technique.
    The Bankart tear and the Hill-Sachs defect were addressed together with a remplissage.
    Lumbar fusion was performed on a Jackson table with the head in a Mayfield holder.
    A Penrose drain and a Jackson-Pratt drain were both removed before discharge.
    The limb was wrapped with an Esmarch bandage and the Bovie was set at 30.
    The patient was placed in the Trendelenburg position and then in Fowler's position.
    A Swan-Ganz catheter was not needed.
    An Unna boot was put on each week, and a Robert Jones dressing was used before that.
    He wears a Jewett brace, and a Minerva jacket was thought to be too much.
    The Miami J collar was worn for twelve weeks, and the Bledsoe brace was locked at 30 degrees.
    Lofstrand crutches and a Hoyer lift were delivered with the hospital bed.
    The Taylor Spatial Frame was adjusted each day by the family.
    A Dynasplint was used for the elbow and a Joint Active Systems splint for the knee.
    The leg was placed in Buck's traction and later in a Thomas splint.
    A Hohmann retractor protected the nerve while the Gigli saw was passed.
    The Interferential unit, the Thermophore pad, and the Theracane were bought at retail.
    The OrthoStim4, the Meds-4 unit, and the Solace unit combine several forms of current.
    Active Release, Rolfing, Reiki, Bowen therapy and Gua Sha lack support in controlled trials.
    Qi Gong and Hatha Yoga are taught in the second week of the program.
    The Mulligan and Maitland methods of mobilization were used by the therapist.
    The patient does Codman pendulum exercises and Kegel exercises at home.
    Nordic walking and an Airdyne bike were recommended for fitness.
    Wolff's law explains the change of bone under load.
    The Gate Control theory was used to explain the effect of the stimulator.
    Pain over the trochanter was worse when lying on the right side.
    Flexion of the right knee was 105 degrees, and extension lacked 5 degrees.
    Grip was weak on the left; pinch was 4 kg, 5 kg and 4 kg.
    Sensation was reduced along the ulnar border of the hand and in the saphenous area.
    Reflexes were brisk at the patella, and there were two beats of clonus.
    The scar was tender, raised and 7 cm long.
    Strength of the tibialis anterior was 4-/5 and that of the peroneals was 5/5.
    The patient sits with a lean to the left and stands up with the help of the arms.
    The worker rates her pain at 8 out of 10 at worst and 3 out of 10 at best.
    Sleep is broken, appetite is fair, and there is no thought of self harm.
    The patient reads the Bible, sings in a choir, and used to coach Little League.
    He drinks a beer on Friday night and smokes half a pack of cigarettes a day.
    The patient was born in the month of August and came to this country as a child.
    The patient observes Ramadan and asks for doses that can be taken after sunset.
    He was off work from Labor Day to Christmas Eve and was seen again on Ash Wednesday.
    The clinic was closed for Cesar Chavez Day and again for Veterans Day.
    The patient speaks Farsi at home and Armenian with her parents.
    The consent form was read in Punjabi and in Hmong.
    Both Cantonese and Mandarin interpreters were offered.
    Work restrictions are no kneeling, no squatting, and no climbing of ladders.
    The patient reached maximal medical improvement on 1/15/2013 with a need for future care.
    Whole person impairment was rated under Table 15-3, DRE Lumbar Category II.
    The upper limb was rated with Figure 16-40 and the knee with Table 17-33 of the AMA Guides.
    Chapter 18 of the Guides was used to add 2 percent for pain.
    The request for treatment, dated 4/29/2014, was received by fax on 5/1/2014.
    A timely decision of 5/7/2014 denied the request, as no imaging was sent.
    Utilization Review certified the office visit and denied the Urine Toxicology.
    An appeal of 6/3/2014 was upheld by a second reviewer.
    The criteria of the ODG, Hip and Pelvis Chapter, were quoted in the denial.
    ACOEM, Chapter 7, page 127, supports a referral when a diagnosis is uncertain.
    ACOEM Chapter 10 finds little support for magnets, and Chapter 16 deals with the eye.
    The MTUS, pages 98 and 99, allow for fading of treatment frequency in Physical Medicine.
    MTUS page 43 recommends drug testing as an option, and page 124 covers weaning.
    The ODG Neck and Upper Back Chapter and the Burns Chapter do not mention the device.
    The American Pain Society and the American Academy of Pain Medicine have issued joint guidance.
    The North American Spine Society found grade B evidence for the injection.
    The American Society of Addiction Medicine and the World Health Organization were quoted.
    A search of PubMed and the Cochrane Library did not find a trial of this cream.
    The National Institute for Health and Care Excellence does not advise it for sciatica.
    The United States Preventive Services Task Force gave it a grade of D.
    The Agency for Healthcare Research and Quality has withdrawn that paper.
    The Mankin scale, the Nurick grade and the Ranawat class are used in research.
    Medi-Cal and Medicare follow rules that do not apply to this claim.
    State Disability Insurance was paid until the month of November.
    Labor Code section 4600 requires care that cures or relieves the effects of the injury.
    Labor Code section 4610.5 gives the worker thirty days to seek Independent Medical Review.
    Section 5402(b) presumes the injury to be compensable after ninety days.
    Title 8, section 9785 sets the duties of the Primary Treating Physician.
    Section 9792.9.1 deals with the time limits for prospective review.
    Senate Bill 863 changed how disputes over treatment are decided.
    The Official Medical Fee Schedule sets the price, and the Medical Director posts the decision.
    A DWC Form RFA, a Form PR-4, and a DWC-1 Claim Form were sent with the record.
    The parties signed Stipulations with Request for Award, and the Appeals Board adopted them.
    The Subsequent Injuries Benefits Trust Fund is not a party to this request.
    Cal/OSHA was told of the amputation within eight hours.
    Under the Business and Professions Code, a Physician Assistant may write such an order.
    First-line drugs have not been tried, and no reason for this is given.
    No plan for return to work, no goals, and no end of treatment are stated.
    The records do not show a Pain Agreement, a Pill Count, or a query of CURES.
    Where the record is silent, the reviewer cannot assume that a trial was done.
    A short course of manual therapy is reasonable for a flare of back pain.
    For these reasons, the request for Exalgo 16 mg #30 is not medically necessary.
    Thus, medical necessity for six visits of pool therapy has been shown.
    Accordingly, the Latarjet revision and the CPM are supported by the guidelines.
    The Butterfly needle, the Christmas Tree adapter and the Luer Lock syringe are supplies.
    The request for a Hot Ice unit is overturned in part.
    ICD-10 codes M54.16, G56.01 and M17.11 appear on the form.
    ICD-9 codes 724.4, 354.0 and 847.2 are typed at the top.
    CPT 64483, 22551, 29881 and 97110 are at issue.
    HCPCS E0730, E0217 and L3908 were left blank as to quantity.
    Weight is 186 pounds, temperature is 98.2, and the pulse is 80 and regular.
    Sodium was 139, glucose 148, AST 28, and TSH 2.1.
    Candida was seen under the microscope, and the Wood lamp showed no fungus.
    The Heimlich maneuver was used at the scene.
    Broca's aphasia was absent, and the circle of Willis was complete.
    The Bell's phenomenon and the Marcus Gunn pupil were tested by the eye doctor.
    The Amsler grid, Goldmann fields, and Schirmer test were normal.
    Points used were Hoku, Neiguan and Quchi, with cupping at the shoulder.
    The Apgar, the Virchow node, and the Kussmaul breathing in the old chart belong to another specialty.
    Cauda Equina Syndrome, Tumor, Infection and Fracture are red flags.
    Page 4 of 9
    Specialty of Reviewer: Occupational Medicine, Pain Medicine
    Diagnosis: 1. Cervicalgia 2. Brachial Neuritis 3. Tension Headache 4. Status Post Carpal Tunnel Release, Right
    TREATMENT PLAN: Start Zanaflex. Stop Soma. Await MRI Report. Recheck in Three Weeks.
    GENERAL: Alert and Oriented x 3, Pleasant, Mild Distress. Mood: Sad. Affect: Flat.
    Pt seen for f/u, c/o R sh pain 6/10, + Neer, + Hawkins, - Spurling, cont HEP
    CURRENT MEDS: NORCO, GABAPENTIN, COLACE. NO REFILLS TODAY.
    Requested: Acupuncture 2 x 4, Low Back; Ortho Consult, Left Ankle; TENS Pads
    DENIED: HOT/COLD UNIT, DVT PUMP, SLING WITH PILLOW, HOME HEALTH RN
    Cranial Nerves: Intact. Gait: Normal. Romberg: Negative. Cerebellar: Finger to Nose Normal.
    Surgical Hx: Appendectomy, C-Section x 2, Lap Chole. Family Hx: Stroke, Lupus.
    Left Hip: Flexion 90, Abduction 30, Positive Log Roll. Right Hip: Full.
    IMPRESSION: Partial Thickness Tear, Subscapularis. Mild Bursitis. No Labral Tear.
  `),
  titles: lines(`
    Hysingla ER 40 mg #30
    Tramadol ER 150mg, one capsule daily, #30 with 2 refills
    Aquatic therapy, three times weekly for four weeks, lumbar spine
    MR arthrogram, left hip, with Gadolinium
    Right knee arthroscopy with partial medial meniscectomy and chondroplasty
    Associated surgical service: Game Ready rental, 21 days
    Associated surgical service: Medical clearance with Chest X-ray
    Associated surgical service: Miami J collar
    Left L5-S1 microdiscectomy
    Posterior cervical foraminotomy, left C6-C7, one night of stay
    Flurbiprofen 20%, Baclofen 2%, Dexamethasone 0.2% cream 180 gm
    Cervical epidural steroid injection, C7-T1, interlaminar
    Radiofrequency ablation of the medial branches, right L3, L4 and L5
    Quantitative urine testing for Hydrocodone and Oxymorphone
    Interdisciplinary pain program, 80 hours
    Interferential unit with garment, purchase
    Belsomra 15 mg #30
    Lexapro 10 MG #60
    Pennsaid 2% solution, one bottle
    Narcan 4 mg nasal spray
    Supartz injections, series of five, right knee
    Biofeedback, 6 sessions
    Jewett brace
    Ergonomic work station evaluation
    Latarjet procedure, left shoulder
    Podiatry consultation, right foot
    NCS of the left lower extremity
    Manual therapy 1x6, cervical spine
    Home nursing visits, twice weekly, for 3 weeks
    Shower chair and Hoyer lift
    Follow up with Psychiatry
    MS Contin 15 mg #90
    Medrol Dosepak, one pack
    Dorsal column stimulator, permanent implant
    Lofstrand crutches, one pair
    Unna boot, weekly, left leg
    FEXMID 7.5 MG #60
    Qutenza patch, one application
    Polysomnogram, one night
    Thumb spica splint, right, for De Quervain disease
  `),
  guidelines: fifteenthGuidelines,
};

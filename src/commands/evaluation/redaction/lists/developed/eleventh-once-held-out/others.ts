import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds, as determinations tell of them, list them among the papers and quote them from a denial. */
export const eleventhOthers: readonly string[] = lines(`
  Per Dr. {other-surname}'s report of 3/4/2015, the injured worker has had no relief from the first injection.
  Per the report of Dr. {other-surname} dated 7/29/2013, surgery was recommended.
  According to the report of {other-name}, M.D., dated 1/17/2014, there is residual weakness of the right arm.
  In the progress note dated 11/12/2014, Dr. {other-surname} noted tenderness over the lumbar paraspinals.
  On 6/18/2012, the patient was evaluated by {other-name}, MD, who diagnosed a rotator cuff tear.
  The patient was seen by Dr. {other-surname} on 4/2/2015 for a surgical consultation.
  She saw Dr. {other-surname} for her shoulder and was given a cortisone injection.
  He was then seen by {other-name}, D.O., who added Lyrica.
  The patient was referred to Dr. {other-name} for pain management.
  She was referred by her primary treating physician, Dr. {other-surname}, for an EMG of both arms.
  Dr. {other-surname} performed an L4-5 laminectomy and discectomy on 5/20/2011.
  A lumbar fusion was carried out by Dr. {other-name} in October 2009.
  The patient had carpal tunnel release with Dr. {other-surname}, first on the right and later on the left.
  Dr. {other-surname} is requesting a repeat MRI of the lumbar spine.
  Dr. {other-surname} requested a psychological evaluation before the spinal cord stimulator trial.
  Dr. {other-surname} believes that the symptoms are due to complex regional pain syndrome.
  Dr. {other-surname} opined that the patient is not a surgical candidate at this time.
  Dr. {other-surname} states in his appeal that the patient has failed all NSAIDs.
  The appeal letter from Dr. {other-surname} cites two studies on viscosupplementation.
  Dr. {other-name} diagnosed cervical radiculopathy, left shoulder impingement and insomnia.
  Both Dr. {other-surname} and Dr. {other-surname} have placed her on modified duty.
  Drs. {other-surname} and {other-surname} disagree on whether the fusion is solid.
  Dr. {other-capitals} REQUESTS PHYSICAL THERAPY 2 X 6.
  The panel QME, Dr. {other-surname}, provided for future medical care.
  The AME, {other-name}, M.D., found the patient permanent and stationary on 9/30/2013.
  AME report of {other-name}, MD, of 12/5/2012 recommends access to injections and medication.
  QME report by {other-name}, D.C., found 9% whole person impairment.
  The qualified medical evaluator, {other-name}, M.D., apportioned 20% to prior injury.
  A QME re-evaluation by Dr. {other-surname} took place on 2/9/2016.
  The orthopedic surgeon, Dr. {other-surname}, has asked for a second opinion.
  The neurologist, {other-name}, M.D., recommended Topamax for headaches.
  Her psychiatrist, Dr. {other-surname}, prescribes Wellbutrin and trazodone.
  Treating psychologist {other-name}, PhD, recommends 6 additional sessions of cognitive behavioral therapy.
  The podiatrist, {other-name}, DPM, made custom orthotics.
  His chiropractor, {other-name}, D.C., has seen him 24 times.
  Acupuncturist {other-name}, L.Ac., reports less stiffness after four visits.
  The physical therapist, {other-name}, P.T., notes good progress with strength and gait.
  Occupational therapy was provided by {other-name}, OTR/L, CHT.
  He was seen by {other-name}, PA-C, in the office of the surgeon.
  The note of 8/3/2015 was prepared by {other-name}, NP.
  The dentist, {other-name}, DDS, found bruxism with fractures of two molars.
  Internal medicine consultation with {other-name}, M.D., for gastritis and hypertension was reviewed.
  EMG/NCS performed by {other-name}, M.D., on 3/11/2014 showed moderate right carpal tunnel syndrome.
  MRI of the left knee, interpreted by {other-name}, M.D., showed a complex tear of the medial meniscus.
  X-rays of the hand were read by Dr. {other-surname} as negative for fracture.
  A urine drug screen ordered by Dr. {other-surname} was consistent with the prescribed medication.
  The anesthesiologist was Dr. {other-surname}.
  The surgery was assisted by {other-name}, P.A.
  Her family doctor, Dr. {other-surname}, treats her diabetes.
  Dr. {other-surname} retired in 2014, and care was transferred to Dr. {other-surname}.
  Per the 5/6/2014 note of Dr. {other-surname}, the injured worker has had two epidural injections with little effect.
  The 9/10/2013 consultation with Dr. {other-surname} recommended facet blocks at L3-4 and L4-5.
  A report by Dr. {other-surname} (10/2/2012) describes a non-antalgic gait and normal reflexes.
  In a supplemental report, Dr. {other-surname} changed the impairment rating to 15%.
  Follow-up with Dr. {other-surname} is set for six weeks.
  The patient has been under the care of Dr. {other-surname} for her psyche since 2010.
  The patient was discharged from the care of Dr. {other-surname} in January 2011 with a 6% rating.
  The patient has had consultations with Dr. {other-surname} (orthopedics) and Dr. {other-surname} (neurology).
  After the injection by Dr. {other-surname}, the patient could sit for one hour.
  Dr. {other-name} took over as primary treating physician in 2012.
  Dr. {other-surname} did not explain why a brand name drug is needed.
  The claimant was evaluated by Dr. {other-surname}, an orthopedist, who found no instability.
  I agree with Dr. {other-surname} that the request exceeds what the guideline recommends.
  As stated in Dr. {other-surname}'s appeal, the patient cannot take oral NSAIDs because of an ulcer.
  Status post left knee total replacement by {other-name}, M.D., in 2010.
  The RFA signed by {other-name}, M.D., on 4/1/2015 asks for 12 sessions of therapy.
  Handwritten PR-2 by {other-name}, D.C., 6/17/2013, partly illegible
  Doctor's First Report of Occupational Injury, {other-name}, M.D., 2/4/2014
  Pain management consultation, Dr. {other-name}, 3/12/2013, 7/9/2013 and 11/5/2013
  Neuropsychological evaluation by {other-name}, Psy.D., 8/8/2016
  Acupuncture treatment notes by {other-name}, L.Ac., 5/1/2014 to 6/12/2014
  Physician advisor report, {other-name}, M.D., {other-firm}, 1/16/2015
  The denial letter of {other-firm}, dated 7/17/2014, was addressed to Dr. {other-surname}.
  UR denial letter from {other-firm}, 11/25/2015
  The appeal was reviewed by {other-name}, M.D., on behalf of {other-firm}, and the denial was upheld.
  The reviewing physician, {other-name}, M.D., noted that no trial of first-line therapy had been documented.
  {other-firm} denied the request because the guideline recommends no more than 24 visits.
  The request was sent to {other-firm} on 3/2/2015 and was denied three days later.
  The insurance carrier, {other-firm}, approved six sessions in May 2013.
  Notes from {other-facility} show that the patient attended 10 of 12 sessions.
  The patient went to the emergency room at {other-facility} for chest pain on 1/4/2015.
  He completed a functional restoration evaluation at {other-facility} on 4/11/2014.
  She had x-rays at {other-facility} that were normal.
  The consultation took place at the {other-facility} office.
  The injured worker was hired by {other-firm} in 2003 and did heavy lifting.
  The injury took place in the kitchen of {other-firm}.
  While stocking shelves at {other-firm}, she twisted her right knee.
  He left {other-firm} in 2012 and has not worked since.
  The patient's wife, Mrs. {other-surname}, says that he is forgetful and short tempered.
  The patient came with her sister {other-given}, who interpreted for her.
  Per the adjuster, Mr. {other-surname}, the left hip is not an accepted body part.
  The nurse, {other-given}, gave the injection without incident.
  Office visit with Dr. {other-name}, 1/6/2015
  Dr. {other-name}, progress reports, 4/14/2013 to 2/3/2015
  Report of {other-name}, M.D., dated 5/15/2012
  Initial orthopedic consultation by {other-name}, MD, 8/22/2011
  Operative report by {other-name}, M.D., dated 11/19/2013
  Supplemental report, {other-name}, MD, QME, 10/3/2014
  Agreed medical examination report dated 6/27/2013 by {other-name}, M.D., F.A.A.O.S.
  Letter of appeal from {other-name}, M.D. (3/30/2015)
  Psychological report from {other-name}, Ph.D., 2/10/2014
  Physical therapy evaluation by {other-name}, DPT, 7/7/2014
  Deposition of {other-name}, M.D., volume I, 4/4/2012
  Peer review report by {other-name}, MD, 9/12/2014
  Utilization review by {other-name}, M.D., board certified in physical medicine, 12/16/2013
  The utilization review physician, Dr. {other-surname}, non-certified the request.
  UR by {other-firm}, signed by {other-name}, D.O., denied the TENS unit on 2/6/2015.
  Utilization review was completed by {other-firm} on 8/26/2014 and modified the request to six visits.
  The request was non-certified by {other-firm} for lack of functional improvement.
  {other-firm} issued an adverse determination on 5/8/2013, citing the guideline on opioids.
  Reviewer: {other-name}, M.D., Anesthesiology, California License {other-licence}
  A peer-to-peer call between Dr. {other-surname} and Dr. {other-surname} took place on 1/27/2014.
  The reviewer spoke with {other-given}, the assistant of the requesting physician, who said that no further notes would be sent.
  I left a message with {other-given} at {other-phone} on 10/21/2014 at 9:15 AM.
  Three attempts were made to reach Dr. {other-surname} at {other-phone}.
  Contact: {other-name}, utilization review nurse, {other-phone}, fax {other-phone}
  Should the physician wish to discuss this decision, please call {other-name} at {other-phone}.
  The adjuster, {other-name}, approved the consultation on 3/18/2016.
  Claims adjuster: {other-name}   Phone: {other-phone}
  Ms. {other-surname}, the claims examiner, accepted the neck but not the psyche.
  {other-name}, Claims Examiner, {other-firm}
  E-mail from the adjuster, {other-name}, dated 4/24/2017
  The nurse case manager, {other-name}, RN, was present at the visit.
  Case manager {other-name} reports that therapy has not yet begun.
  The interpreter was {other-name}, who was present for the whole examination.
  History was obtained through a Vietnamese interpreter, {other-name}.
  Spanish interpreter: {other-name}
  Interpreting was provided by {other-name} of {other-firm}.
  The applicant's attorney, {other-name}, requested the records.
  Defense attorney {other-name} wrote to the evaluator on 6/9/2014.
  Attorney for applicant: {other-name}, {other-firm}
  Letter from {other-firm}, attorneys for the defendant, 7/31/2014
  {other-name}, Esq.
  The case settled by stipulation before Judge {other-surname} on 11/4/2010.
  Findings and Award by the Honorable {other-name}, 12/12/2013
  The patient lives with his wife, {other-given}, and two children.
  Her husband, {other-name}, helps her with bathing and dressing.
  His wife {other-given} does all of the housework since the injury.
  Her daughter, {other-name}, gave the history because the patient could not recall it.
  The patient's son, {other-given}, drove her to the visit.
  Her mother, {other-name}, looks after the children on bad days.
  Emergency contact: {other-name} (sister), {other-phone}
  Home health care is provided by his brother, {other-name}, six hours a day.
  The foreman, {other-name}, drove him to the clinic.
  She reported the injury to her supervisor, {other-name}, on the same day.
  A coworker, {other-name}, helped him up from the floor.
  He was struck by a forklift driven by a coworker named {other-given}.
  Her manager, Mr. {other-surname}, shouted at her in front of customers.
  Mr. {other-surname}, a human resources officer, confirmed that no light work was available.
  Mrs. {other-surname} is a 58-year-old female who sustained injury to the cervical spine.
  Mr. {other-surname} is a 39 year old male who fell from a scaffold on 9/1/2009.
  Ms. {other-surname} reports that her sleep is poor.
  Physical examination of Ms. {other-surname} revealed spasm and guarding.
  In summary, Mr. {other-surname} has not returned to work since the surgery.
  {other-name} is a 62-year-old right handed woman with chronic low back pain.
  {other-name} was seen in follow-up on 2/26/2013 and stated that the pain was unchanged.
  Patient: {other-name}
  Patient Name: {other-inverted}
  Patient: {other-listed}   Date of Exam: 10/9/2013
  RE: {other-name}   DOI: 7/12/2008
  Applicant: {other-inverted}   Employer: {other-firm}
  Name: {other-inverted}   DOB: {other-dob}
  Requesting Physician: {other-name}, M.D.
  Treating physician: Dr. {other-name}
  Referring Provider: {other-name}, MD
  Provider: {other-inverted}, MD
  Surgeon: {other-name}, M.D.   Facility: {other-facility}
  Interpreting physician: {other-name}, M.D.
  Dictated by {other-name}, M.D., and transcribed by {other-initials} on 5/27/2014.
  Electronically signed by: {other-name}, M.D., 3/13/2015 2:41 PM
  Digitally signed by {other-name} PA-C on 01/05/2016
  Signed: {other-name}, D.C.
  Sincerely, {other-name}, M.D.
  {other-name}, M.D., Diplomate, American Board of Orthopaedic Surgery
  The patient was seen at {other-facility} on 12/30/2014.
  She was seen at {other-facility} by Dr. {other-surname} for a pain consultation.
  He was taken by ambulance to {other-facility}, where a CT scan of the head was negative.
  The worker was first treated at {other-facility} and given ibuprofen and a splint.
  Treatment at {other-facility} included 12 sessions of physical therapy.
  She completed six weeks at {other-facility} and was able to stop opioids.
  An MRI of the lumbar spine from {other-facility} dated 4/16/2012 shows disc desiccation.
  Electrodiagnostic studies at {other-facility} were normal.
  He was admitted to {other-facility} from 3/3/2014 to 3/6/2014 for a wound infection.
  The surgery is to be performed at {other-facility}.
  Polysomnography at {other-facility} confirmed mild obstructive sleep apnea.
  Toxicology was performed by {other-facility} and was positive for opiates.
  Emergency department records, {other-facility}, 8/14/2012
  {other-facility}, daily notes, 5/2/2013 - 7/18/2013
  MRI report, right shoulder, {other-facility}, 6/5/2014
  Laboratory report from {other-facility}, 2/19/2015
  Records from {other-facility} (96 pages)
  {other-facility}, {other-address}
  {other-facility}
  The patient worked for {other-firm} as a forklift operator for 14 years.
  She was employed by {other-firm} as a housekeeper at the time of injury.
  He has worked as a driver at {other-firm} since 2001.
  She now works for {other-firm} in the office, four hours a day.
  A prior claim with {other-firm} for the right knee was settled in 2006.
  Job description of {other-firm}, 3 pages
  Employer: {other-firm}
  Insurer: {other-firm}
  The carrier, {other-firm}, has not authorized the surgery.
  The claim is administered by {other-firm}.
  Notice of denial, {other-firm}, dated 1/9/2014
  The compound was dispensed by {other-firm} on 7/2/2013.
  The brace was supplied by {other-firm} without a prior request.
  Invoice from {other-firm} for a cold therapy unit, 9/24/2014
  Subpoenaed records obtained by {other-firm}
  Transportation to the visit was arranged through {other-firm}.
  Surveillance by {other-firm} on 10/15/2011 shows him carrying a bag.
  {other-firm} is the lien claimant; lien no. {other-claim}
  Pharmacy: {other-firm}, {other-phone}
  Law Offices: {other-firm}, {other-street}, {other-town}
  Claims Administrator: {other-firm}, {other-box}
  {other-firm}
  {other-box}
  {other-street}
  {other-town}
  {other-address}
  The patient lives at {other-address} with her parents.
  He has moved to {other-address}.
  The injury took place at {other-street}, where he was unloading a truck.
  Please mail all records to {other-address}.
  Office: {other-address}   Tel: {other-phone}
  Phone: {other-phone}
  Tel {other-phone} Fax {other-phone}
  Fax: {other-phone}   Attn: {other-name}
  The patient left a telephone number, {other-phone}, for the scheduler.
  For an appointment call {other-phone}.
  Email: {other-email}
  The RFA was sent to {other-email} on 6/13/2018.
  Questions may be sent to {other-name} at {other-email}.
  Website: {other-web}
  Reports may be downloaded from the portal of the clinic at {other-web}.
  DOB: {other-dob}
  DOB {other-dob}   Age 53   Sex M
  Date of Birth: {other-dob}
  The patient was born on {other-dob} in Mexico.
  SSN: {other-ssn}
  Social Security Number {other-ssn}
  SS# ending {other-ssn-end}
  MRN: {other-mrn}   Visit date: 2/12/2016
  Medical Record # {other-mrn}
  Chart # {other-mrn}
  Patient ID: {other-mrn}
  Account No. {other-mrn}
  Claim No: {other-claim}
  Claim Number: {other-claim}   DOI: 4/30/2013
  The claim, number {other-claim}, was accepted for the lumbar spine.
  Our File No.: {other-claim}
  WCAB No.: {other-eams}
  Case numbers {other-eams} and {other-eams} were consolidated.
  Lic. # {other-licence}
  NPI: {other-npi}
  DEA # {other-dea}   Lic # {other-licence}
  {other-name}, M.D., CA License {other-licence}, NPI {other-npi}
  PROOF OF SERVICE: I, {other-name}, am employed in the county named above and am not a party to this action.
  My business address is {other-street}, {other-town}.
  I served the within document on {other-name}, {other-firm}, {other-address}.
  Executed on 3/24/2015 by {other-name}
  Served by mail: {other-name}, {other-box}
  cc: {other-name}, {other-firm}
  cc: Dr. {other-surname}; {other-firm}
  The patient, {other-name}, was examined today. {other-same-given} is doing better with the new brace.
  The report of {other-name}, M.D., was reviewed. Dr. {other-same-surname} recommends a left knee replacement.
  His wife, {other-name}, came along. Mrs. {other-same-surname} said that he forgets his pills.
  Dr. {other-name} was deposed on 5/5/2015. Dr. {other-same-surname} testified that the fall was the cause.
  Pt of Dr. {other-surname}, here for refill
  F/U w Dr {other-surname} re: MRI in 4 wks
  Spoke w/ {other-given-initial} in UR, pending
  Seen by {other-surname}, MD, and {other-surname}, PA
  Note initialed {other-initials} at the bottom
  OK per {other-surname} to start PT
  MA: {other-given}
  Scribe {other-name} for Dr. {other-surname}
`);

import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds: clinical summaries, rationales, lists of documents, application forms and notes of calls. */
export const eighthOthers: readonly string[] = lines(`
  Per the progress note of Dr. {other-surname} dated 08-12-2015, low back pain was 8 out of 10 and went to the left foot.
  On 10-06-2015, {other-name}, M.D., noted decreased sensation in the right L5 dermatome.
  Dr. {other-surname} saw the injured worker on 11-18-2016 and kept her on modified duty.
  The orthopedist, Dr. {other-name}, has recommended a left total knee replacement.
  The neurosurgeon, {other-name}, M.D., did not consider the worker a surgical candidate.
  The attending provider, {other-name}, D.O., renewed Percocet and Soma without saying what they had helped.
  In an appeal letter of December 1, 2014, Dr. {other-surname} wrote that six more visits would allow a return to full duty.
  Dr. {other-surname}'s RFA form dated 09/21/15 sought authorization for gabapentin and a single point cane.
  The RFA was signed by Dr. {other-name} on 1/20/2017.
  Dr. {other-capitals} 10/14/2014: pain 9/10, refill of medications, return in one month.
  Per Dr. {other-surname}, maximum medical improvement was reached in May 2012.
  Dr. {other-surname} is requesting bilateral L4-L5 and L5-S1 facet injections under fluoroscopy.
  Dr. {other-surname} has diagnosed the patient with cervical spondylosis and left shoulder adhesive capsulitis.
  On May 4, 2016 the patient followed up with Dr. {other-surname}, complaining of weakness of grip on both sides.
  The patient was last examined by Dr. {other-surname} on 2/10/16, when Lachman testing was negative.
  A trigger point injection was given by Dr. {other-surname} with relief for two weeks.
  In a PR-2 dated 7-30-2015 Dr. {other-surname} reported that the worker had run out of Cymbalta.
  The primary treating physician (Dr. {other-surname}) asked that she see a hand surgeon.
  The treating physician changed from {other-name}, M.D. to {other-name}, M.D. in late 2011.
  Both Dr. {other-surname} and Dr. {other-surname} described an antalgic gait.
  Dr. {other-name} and his physician assistant, {other-name}, have both seen the patient this year.
  She came under the care of {other-name}, M.D., a physiatrist, who began Lyrica 75 mg twice daily.
  Spine surgeon {other-name}, M.D. performed a C5-C7 anterior cervical discectomy and fusion on 4/17/2013.
  Right carpal tunnel release was done by Dr. {other-surname} on October 2, 2015 at {other-facility}.
  The surgeon, Dr. {other-surname}, asks for an assistant and for post-operative therapy.
  Dr. {other-surname}, who repaired the rotator cuff, states that the repair has failed.
  The patient consulted {other-name}, M.D. for hand numbness and was offered injections.
  He was seen in neurology consultation by Dr. {other-given} {other-same-surname} for post-concussive headache.
  Pain management with Dr. {other-surname} has included three lumbar epidural steroid injections.
  Dr. {other-surname} obtained a CURES report on 3-9-2016 and found nothing unexpected.
  AME Dr. {other-surname} provided for lumbar injections and short courses of therapy as future care.
  {other-name}, M.D., the agreed medical evaluator in orthopedics, re-examined the worker on 8/22/2016.
  The QME report by Dr. {other-name} dated July 15, 2013 apportioned 20% to prior degeneration.
  A supplemental report from the PQME, Dr. {other-surname}, was sent after the MRI had been reviewed.
  Dr. {other-surname}, in an AME deposition, agreed that home care was reasonable for six weeks.
  Psychiatric QME {other-name}, M.D. gave a GAF of 58.
  {other-name}, NP, refilled naproxen and omeprazole on 12/29/2016.
  The note was written by {other-name}, FNP-C, under the supervision of {other-name}, M.D.
  Seen by: {other-name}, PA-C
  According to physical therapist {other-name}, PT, the patient had met two of four goals at the tenth visit.
  {other-name}, OTR, recorded key pinch of 8 pounds on the right and 14 on the left.
  Ten acupuncture sessions with {other-name}, L.Ac. brought pain from 7 to 4.
  {other-name}, D.C., the treating chiropractor, requests twelve sessions of manipulation with myofascial release.
  Dr. {other-surname}, DC, took x-rays of the thoracic spine in 2010.
  A psychological evaluation by {other-name}, Ph.D. cleared the patient for a spinal cord stimulator trial.
  Cognitive behavioral therapy was provided by {other-name}, LMFT, over ten sessions.
  The worker told Dr. {other-surname}, her psychologist, that she slept three hours at most.
  {other-name}, D.P.M. dispensed a CAM boot and ordered an MRI of the ankle.
  {other-name}, M.D., of internal medicine, is following blood pressure and reflux.
  {other-name}, D.D.S., recommends a night guard for grinding of the teeth.
  {other-name}, Au.D. measured a high-frequency loss in both ears.
  EMG of the lower extremities by Dr. {other-surname} on 6/25/2015 showed a chronic left S1 radiculopathy.
  The MRI of the right knee dated 05/02/2016, read by {other-name}, M.D., showed a horizontal tear of the posterior horn.
  Radiologist {other-name}, M.D. reported no acute fracture.
  The anesthesiologist, Dr. {other-surname}, graded the patient ASA III.
  The request was non-certified by {other-name}, M.D., for {other-firm}, on 12-05-2016.
  UR reviewer {other-name}, D.O., board certified in PM&R, certified four visits out of eight.
  Reviewer: {other-name}, M.D., Orthopedic Surgery
  Two calls to Dr. {other-surname} at {other-phone} by the physician advisor were not returned.
  The physician advisor spoke with {other-name}, PA, who agreed to a shorter course.
  The prior determination by Dr. {other-surname} of {other-firm} relied on the Low Back Chapter.
  In a Utilization Review report of 8-14-2015, {other-firm} modified the request for Norco to #60.
  {other-firm} non-certified the cold therapy unit on January 8, 2015.
  A UR letter from {other-firm} dated 10/31/2016 approved the consultation.
  The claims examiner at {other-firm}, {other-name}, authorized the home evaluation.
  {other-name}, claims examiner, sent a notice of delay on 2/3/2012.
  According to the adjuster, {other-name}, the left shoulder is not an accepted body part.
  Nurse case manager {other-name}, RN, CCM arranged transportation to the MRI.
  The insurer, {other-firm}, accepted the lumbar spine and disputes the psyche.
  The workers' compensation carrier is {other-firm}.
  Applicant's attorney {other-name} wrote on 9/9/2015 that the denial came late.
  The applicant is represented by {other-firm}.
  A letter from {other-firm} encloses the records of {other-facility}.
  Records were copied by {other-firm} under subpoena.
  {other-name} of {other-firm} interpreted from Spanish.
  The visit was conducted in Vietnamese through {other-name}, interpreter.
  The applicant, a represented {other-firm} employee, has alleged chronic shoulder and neck pain.
  The applicant is a 44-year-old former {other-firm} cashier with wrist pain of September 9, 2010.
  The injured worker was employed as a custodian with {other-firm} when a shelf fell on the right foot.
  She worked at {other-firm} for nineteen years, most of them on the packing line.
  The patient was driving a truck for {other-firm} and was rear-ended.
  {other-firm} has no modified duty, so the worker remains off.
  He now does security work part time at {other-firm}.
  She told her supervisor, {other-name}, and was sent to {other-facility}.
  The foreman, {other-given}, called an ambulance.
  A coworker, {other-name}, who was holding the ladder, gave a statement.
  He lives with his wife, {other-given}, and two sons; {other-same-given} does the lifting at home.
  Her sister {other-given} drives her to therapy.
  The patient's husband, {other-name}, reported that she cries at night.
  His daughter {other-name} came to the appointment and translated.
  Emergency contact: {other-name} (spouse) {other-phone}
  Mr. {other-surname} from human resources confirmed the date of hire.
  Ms. {other-surname}, the caregiver, comes four hours a day.
  After the fall she was taken to {other-facility} and released the same day.
  He was admitted to {other-facility} from 3/11/2016 to 3/15/2016 for a wound infection.
  The emergency department of {other-facility} gave Toradol and a sling.
  The worker was seen at {other-facility} on the date of injury and diagnosed with a lumbar strain.
  MRI lumbar spine, {other-facility}, 01/27/2016: 5 mm extrusion at L5-S1 touching the left S1 root.
  X-rays of both knees taken at {other-facility} on 6-2-2015 show narrowing of the medial joint space.
  An ultrasound of the shoulder at {other-facility} was normal.
  She completed twelve visits of physical therapy at {other-facility} with some gain in flexion.
  Physical therapy notes from {other-facility} show eight visits attended and three missed.
  He took part in the functional restoration program of {other-facility} for 120 hours.
  A left stellate ganglion block was performed at {other-facility} on 2-19-2016.
  The urine specimen of 7/7/2015 was sent to {other-facility} and was negative for hydrocodone.
  The prescriptions were filled at {other-facility} on 11/02/2016.
  The brace was supplied by {other-facility}.
  A sleep study at {other-facility} showed an AHI of 17.
  Dr. {other-surname}, of {other-facility}, requests a second opinion.
  Utilization Review Determination from {other-firm} (dated 6/24/13)
  Medical Records from {other-facility} (dated 2/4/11-6/18/13)
  Employee Medical Records by {other-name}, M.D. (dated 1/9/13-7/2/13)
  Operative report, {other-name}, M.D., {other-facility}, 03/11/2014
  Consultation: {other-inverted}, M.D., 5/2/2016
  Progress notes: {other-surname}, MD 1/14/16, 2/11/16, 3/10/16; {other-surname}, DC 2/1/16-4/28/16
  AME report by {other-name}, M.D., dated 11/12/2013, 44 pages
  Physical therapy evaluation, {other-facility}, {other-name}, DPT, 9/3/2015
  Letter of medical necessity from {other-name}, M.D. to {other-firm} dated 10/1/2015
  Deposition of {other-name}, volume one, 2/10/2014
  Provider Name: {other-name}, MD   Specialty: Pain Medicine   NPI Number: {other-npi}
  Practice Name: {other-facility}   Contact Name: {other-name}
  Address: {other-street}   City, State, Zip: {other-town}
  Phone: {other-phone}   Fax Number: {other-phone}   E-mail Address: {other-email}
  Company Name: {other-firm}   Adjuster Name: {other-name}   Phone: {other-phone}
  Requesting Physician: {other-inverted}   State License Number: {other-licence}
  Primary treating physician: {other-name}, M.D., {other-address}
  Employee attorney: {other-name}, {other-firm}, {other-box}
  Employee Name: {other-listed}   Date of Birth: {other-dob}   Claim Number: {other-claim}
  Patient: {other-name}   MRN: {other-mrn}   DOB: {other-dob}
  DOB {other-dob}   SSN {other-ssn}   Acct # {other-mrn}
  One page of the record bears another name, {other-inverted}, with SSN ending in {other-ssn-end}.
  The right wrist is under a separate claim, number {other-claim}, with {other-firm}.
  WCAB No. {other-eams} concerns an earlier injury to the neck.
  Claim #: {other-claim}   Insurer: {other-firm}
  Electronically signed by {other-name}, M.D. on 12/14/2016 at 4:12 PM
  {other-name}, M.D., Diplomate, American Board of Orthopaedic Surgery, Lic. {other-licence}
  Prescriber: {other-name}, M.D.   DEA# {other-dea}   Lic# {other-licence}
  cc: {other-name}, {other-firm}; {other-name}, M.D.
  Please fax the response to {other-firm}, attention {other-name}, at {other-phone}.
  Results may be had from {other-facility}, {other-address}, telephone {other-phone}.
  The patient gave a new address, {other-address}.
  She moved from {other-town} to live with her mother.
  The provider may be reached at {other-email}.
  Instructions for the device were taken from {other-web}.
`);

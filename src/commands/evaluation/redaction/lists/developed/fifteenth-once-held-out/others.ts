import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds, as determinations, reports behind them and the papers of a claim have them. */
export const fifteenthOthers: readonly string[] = lines(`
  On 2/11/2015 the patient saw {other-name}, M.D., who advised against surgery.
  An orthopedic consultation with {other-name}, M.D., took place in the fall of 2013.
  The patient came under the care of Dr. {other-surname} after the first surgeon retired.
  It was the opinion of Dr. {other-surname} that the hip pain came from the back.
  Dr. {other-surname} found weakness of the right deltoid, 4/5.
  A left total knee replacement was performed by Dr. {other-name} on 8/17/2011.
  The arthroscopic photographs of Dr. {other-name} show a bucket handle tear.
  {other-name}, M.D., acted as Agreed Medical Evaluator in orthopedics.
  The Panel Qualified Medical Evaluator, Dr. {other-surname}, assigned 8 percent whole person impairment.
  The internal medicine QME, {other-name}, M.D., related the reflux to the use of NSAIDs.
  Future medical care was awarded on the basis of the report by Dr. {other-surname}.
  In an addendum, Dr. {other-surname} withdrew the request for the brace.
  Per {other-name}, M.D., the patient may return to full duty on 10/1/2015.
  Per Dr. {other-surname}, no further imaging is needed.
  As stated by {other-name}, D.O., the opioids are to be tapered over three months.
  We agree with Dr. {other-surname}'s opinion on causation.
  {other-name}'s report of 4/30/2012 was not among the papers received.
  The nurse practitioner, {other-name}, added Cymbalta at the visit of 3/2/2016.
  Both Dr. {other-surname} and Dr. {other-surname} recommend a spinal cord stimulator trial.
  Drs. {other-surname}, {other-surname}, and {other-surname} all found the knee to be stable.
  The nerve conduction studies of {other-name}, M.D., showed median neuropathy at both wrists.
  Films were read by {other-name}, M.D., and compared with those of last year.
  Therapy was supervised by {other-name}, PT, DPT, OCS.
  {other-name}, OTR/L, CHT, made the splint and taught the exercises.
  {other-name}, D.C., gave manipulation three times a week for two months.
  Treatment with {other-name}, LAc, eased the headaches.
  Biofeedback was begun with {other-name}, Ph.D., in August.
  The patient has been in psychotherapy with {other-name}, LCSW, since 2014.
  {other-name}, LMFT, reports better sleep and fewer panic attacks.
  {other-name}, MFT, wrote to the claims examiner on 6/8/2016.
  Seen today by {other-name}, FNP-BC, for medication refill.
  {other-name}, MD, FACS, repaired the inguinal hernia.
  {other-name}, O.D., measured the vision as 20/40 in the right eye.
  The hearing test was given by {other-name}, Au.D.
  {other-name}, DMD, recommends a night guard.
  The foot was examined by {other-name}, DPM, who injected the heel.
  {other-name}, RN, CCM, will follow up with the employer.
  Sedation was given by {other-name}, CRNA
  First assistant: {other-name}, RNFA
  Primary Surgeon: {other-name}, MD
  Co-surgeon: {other-name}, D.O.
  Interpreting Radiologist: {other-name}, MD
  Family physician: {other-name}, M.D.
  Own doctor: {other-name}, internist
  Examiner: {other-name}, Psy.D., QME
  Digitally signed by {other-name} MD 11/16/2015 08:42
  Report prepared by {other-name}, P.A.
  Very truly yours, {other-name}, M.D., Diplomate, American Board of Orthopaedic Surgery
  Yours truly, {other-name}, D.P.M.
  Thank you, {other-name}
  (signed) {other-name}, M.D., on behalf of the group
  Reviewer: {other-name}, D.C., licensed in California
  The non-certification of 9/15/2014 was issued by {other-name}, M.D., Occupational Medicine.
  The physician adviser, Dr. {other-surname}, approved six of the twelve visits.
  I called Dr. {other-surname} twice and left my number with the answering service.
  On 7/13/2016 I discussed the case with {other-name}, the physician assistant, who agreed to fewer tablets.
  The request was withdrawn in a call with {other-name}, office staff, on 2/4/2015.
  {other-given} from the surgery desk called back and gave the codes.
  The scheduler, {other-given}, was asked to send the MRI report.
  Spoke to {other-given-initial} in billing about the missing modifier.
  {other-given-initial} took the message and will tell the doctor.
  According to {other-given-initial} at the front desk, no appeal was sent.
  Claims Adjuster: {other-name}
  Claims Representative: {other-name}, phone and fax as above
  The file was handed over to a new adjuster, {other-name}, in March of 2014.
  To: {other-name}
  From: {other-name}, M.D.
  Good afternoon {other-name},
  To Mrs. {other-surname}, by hand
  Dear Counselor {other-surname}:
  Gentlemen: Attention {other-name}
  attn: {other-name}, medical records
  cc: {other-name}, Esq.; {other-name}, claims; {other-name}, M.D.
  CC: Dr. {other-surname}, {other-name} (nurse case manager)
  c/o {other-name}, Risk Manager
  The cross-examination by Mr. {other-surname} took place on 5/14/2013.
  {other-name}, counsel for the defendant, objects to the panel.
  Hon. {other-name}, Workers' Compensation Administrative Law Judge, approved the settlement.
  Judge {other-surname} ordered further development of the record.
  Certified Interpreter: {other-name}
  Ms. {other-surname}, a certified Spanish interpreter, was in the room throughout.
  Translation by {other-name} (Vietnamese)
  The children are looked after by {other-name}, her mother-in-law.
  At home are his wife {other-given}, her parents and a lodger.
  The patient's daughter, {other-given}, helps her to wash her hair.
  His nephew {other-given} mows the lawn now.
  Next of kin: {other-name} (spouse)
  Person to notify in an emergency: {other-name}, brother
  The injury was reported to the shift lead, {other-name}.
  The store manager, Ms. {other-surname}, called for an ambulance.
  A statement by {other-name}, the crew leader, says that the ladder was tied off.
  He and {other-name} were carrying a sofa down the stairs when it slipped.
  {other-given}, who worked on the same line, drove the patient to the clinic.
  Human Resources: {other-name}
  Ergonomic evaluation by {other-name}, CPE, dated 1/27/2012
  The vocational report of {other-name}, M.S., CRC, finds no suitable job.
  Records received: Dr. {other-surname} (12 pages), Dr. {other-surname} (40 pages)
  10/21/2013: {other-name}, M.D., Neurology Consultation
  4/14/15 - Dr. {other-surname} - Cervical Epidural Steroid Injection, C6-C7
  Progress Report, {other-name}, DC, 6/22/2016
  a. PR-2 of {other-name}, M.D., 7/6/2015
  7. Deposition of {other-name}, M.D., 2/19/2014, volume II
  Psychiatric AME, {other-name}, M.D., 12/13/2012, pages 1 to 58
  (see report of {other-name}, M.D., page 14)
  The second opinion (Dr. {other-surname}, 3/9/2016) supports a fusion at one level.
  Dr. {other-name} ordered the scan, and Dr. {other-same-surname} went over it with the patient.
  {other-name}, PA-C, saw the patient first. Ms. {other-same-surname} noted redness of the incision.
  The husband, {other-name}, was called in. {other-same-given} says that she forgets the stove.
  The adjuster is {other-name}; {other-same-given} can be reached in the mornings.
  Ordered by: {other-inverted}, MD
  {other-inverted}, NP, refilled the prescription.
  Box 31 of the bill shows {other-inverted}
  Author: {other-listed}
  Verified by: {other-listed}
  Collected by: {other-listed}
  {other-listed} RN, 8/24/2015 06:50
  NM1*DQ*1*{other-edi}
  NM1*71*1*{other-edi}***XX
  D: 5/2/2013 T: 5/3/2013 {other-initials}
  Draft corrected {other-initials} 3/8/2012
  PER DR. {other-capitals}, PATIENT IS TO REMAIN OFF WORK
  SIGNED: {other-capitals}, M.D.
  {other-capitals}, M.D., INC.
  After the fall the patient was taken to {other-facility}.
  Sutures were placed in the emergency room of {other-facility}, and a tetanus shot was given.
  {other-facility} discharged the patient on the third day after surgery.
  The patient spent two weeks at {other-facility} for inpatient rehabilitation.
  The hardware was removed at {other-facility} in June 2012.
  An open MRI from {other-facility}, dated 9/3/2014, shows a small tear of the labrum.
  CT lumbar spine, {other-facility}, 7/29/2010
  Electrodiagnostic studies were carried out at {other-facility} on 4/5/2016.
  The file holds 61 pages from {other-facility}.
  Therapy records, {other-facility}, 1/13/2015 to 2/26/2015
  According to the notes of {other-facility}, the patient reached her goals.
  The patient was sent to {other-facility} for six visits of hand therapy.
  A request was made for aquatic therapy at {other-facility}, twice a week.
  The multidisciplinary evaluation at {other-facility} took place on 10/28/2015.
  The patient was a walk-in at {other-facility}, where an ankle sprain was diagnosed.
  {other-facility}, {other-name}, M.D., 6/16/2014
  Dr. {other-surname} of {other-facility} asks for a pain pump trial.
  Surgical Facility: {other-facility}
  Location: {other-facility}
  Referred to: {other-facility}
  Outpatient surgery at {other-facility} is requested, with one night of observation.
  Specimen received by {other-facility} on 3/24/2015
  The screen sent to {other-facility} did not show the prescribed drug.
  Compound cream was mailed by {other-facility} to the patient's home.
  Pharmacy: {other-facility}
  The last fill was at {other-facility} on 12/21/2015.
  Polysomnography at {other-facility} was consistent with mild apnea.
  Home nursing visits by {other-facility} ended in May.
  {other-facility}'s billing office sent a second notice.
  REQUESTING: {other-facility}, by fax of 1/7/2016
  The patient has also been seen at {other-facility} and {other-facility} for the same complaint.
  For eleven years the patient drove a truck for {other-firm}.
  Prior to that she was a cook at {other-firm}.
  The worker is now employed part time by {other-firm} as a cashier.
  While employed by {other-firm}, the applicant hurt his back lifting a motor.
  {other-firm} could not offer a sitting job.
  Employer (name): {other-firm}
  Occupation: Picker, {other-firm}
  Coverage was provided by {other-firm} through 6/30/2012.
  Claims have been adjusted by {other-firm} since 2011.
  {other-firm} denied the claim on 2/13/2013.
  On 10/14/2014, {other-firm} modified the request to six visits.
  The review was done by {other-firm}, whose physician is licensed in Texas.
  The utilization review organization, {other-firm}, relied on ACOEM.
  A determination letter from {other-firm} was received after the deadline.
  The fee was cut by {other-firm} under the fee schedule.
  A set of 204 pages was produced by {other-firm} from the employment file.
  Records obtained by {other-firm}: 2 volumes
  Applicant Attorney: {other-firm}
  For the defense: {other-firm}
  By letter of 8/5/2015, {other-firm} asked for a supplemental report.
  The interpreter came from {other-firm}.
  A ride to the clinic was set up with {other-firm}.
  A bone growth stimulator by {other-firm} was delivered on 5/27/2016.
  Vendor for the cold therapy unit: {other-firm}
  Insured through: {other-firm}
  Third party administrator since 2013: {other-firm}
  Bill Review: {other-firm}
  The case manager of {other-firm} was present at the visit.
  Video by {other-firm}, 38 minutes, taken on 9/18/2014, was watched.
  Petition of {other-firm} to join the case
  Liens on file: {other-firm}; {other-firm}
  {other-name} of {other-firm} authorized the injection by telephone.
  {other-name}, R.N., {other-firm}
  c/o {other-firm}
  cc: {other-firm}, Attn: {other-name}
  Proposed job: assembler at {other-firm}
  Records may be mailed to our office, {other-address}.
  The patient was examined at {other-address}, by appointment.
  Location of injury: {other-address}
  If undelivered, back to {other-address}
  Mailing Address: {other-address}
  Evaluation site: {other-address}
  Please come to {other-street} at 9:15 a.m.
  Entrance at the rear, {other-street}
  {other-town} office
  A second office is in {other-town} and opens on Wednesdays.
  Executed at {other-town}
  All mail goes to {other-box}.
  Payments only: {other-box}
  Lien claimants may write to {other-box}
  For an appointment call {other-phone} during business hours.
  Front office {other-phone}
  Faxed copies to {other-phone}
  Voice {other-phone}, fax line {other-phone}
  Nurse line {other-phone} (day and night)
  A peer to peer discussion can be set up at {other-phone}, Monday through Friday.
  {other-name}'s direct line is {other-phone}.
  Please fax the signed form to {other-phone} today.
  Write to us at {other-email} for copies.
  or by e-mail at {other-email}
  The approval was sent by {other-name} from {other-email} on 11/30/2015.
  Providers may look up the status at {other-web} at any time.
  On the web at {other-web}
  The shoulder is part of claim {other-claim}, which is closed.
  The explanation of benefits is for claim number {other-claim}
  In reply please mention {other-claim}
  The companion case {other-eams} was dismissed.
  Master file {other-eams}, consolidated for trial
  A wage statement for SSN {other-ssn} was mixed in with the file.
  Box 1a, insured's number: SSN {other-ssn}
  SSN (last 4): {other-ssn-end}
  Film jacket, MRN {other-mrn}
  Sticker on page 3: Medical Record Number {other-mrn}
  The scan is filed under MRN {other-mrn} by mistake.
  State of California license {other-licence}
  {other-name}, D.O., whose license number is {other-licence}, signed the form.
  The script bears DEA number {other-dea}
  NPI Number: {other-npi}
  {other-name}, MD    NPI: {other-npi}    DEA: {other-dea}
  Billing NPI {other-npi} is that of the group.
  Dependent: {other-name}, date of birth {other-dob}
  A lab slip for someone born on {other-dob} was returned to the sender.
  Child, born {other-dob}
  saw dr {other-surname} last wk, no change, cont meds
  pt's wife {other-given} called, wants earlier appt
  rcvd call fr {other-given-initial} @ {other-facility} re MRI, tx resched
  VM left for {other-name} at {other-firm}, await c/b
  SUPPLEMENTAL REPORT BY {other-capitals}, PH.D.
  DOCUMENTS REVIEWED: {other-name} DC, {other-facility}, {other-firm}
  Hx: R knee scope x2 (Dr. {other-surname} 2009, Dr. {other-surname} 2012)
  rtn call to {other-phone}, ask for {other-given}
`);

import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds, as determinations, the denials and reports they quote, and lists of papers have them. */
export const thirteenthOthers: readonly string[] = lines(`
  In a report dated 3/12/2014, Dr. {other-surname} recommended a right shoulder arthroscopy.
  Dr. {other-surname} stated that the patient had plateaued with conservative care.
  Per Dr. {other-surname}, the patient is not a surgical candidate.
  According to the AME report of Dr. {other-surname} dated 11/7/2013, future medical care should include injections.
  The QME, Dr. {other-surname}, found the injured worker to be permanent and stationary.
  The panel QME, {other-name}, M.D., apportioned 10% to degenerative disease.
  The injured worker was evaluated by {other-name}, M.D., on 6/4/2015 for pain management.
  {other-name}, MD, saw the injured worker on 1-28-2016 and prescribed Gabapentin.
  An operative report by {other-name}, M.D., described a partial medial meniscectomy.
  {other-name}, M.D., performed the lumbar fusion in August 2011.
  The injured worker underwent left carpal tunnel release with Dr. {other-name} on 5/22/2014.
  She was referred to Dr. {other-surname} for a second opinion on surgery.
  He was seen in consultation by Dr. {other-surname}, a neurologist, who ordered an EEG.
  Dr. {other-surname}'s report of 2/18/2015 was not included in the records.
  A supplemental report from Dr. {other-surname} dated 9/9/2014 discusses the Lyrica.
  The patient is under the care of Dr. {other-surname} for hypertension and diabetes.
  Psychotherapy was provided by {other-name}, Ph.D., from January to June 2014.
  {other-name}, Psy.D., diagnosed major depressive disorder, single episode, moderate.
  The psychologist, Dr. {other-surname}, requested eight additional sessions.
  Chiropractic treatment with {other-name}, D.C., was noted to be helpful.
  Acupuncture notes by {other-name}, L.Ac., dated 8/5/2014 to 9/16/2014
  The physical therapist, {other-name}, DPT, noted improvement in flexion to 110 degrees.
  {other-name}, P.T., documented poor tolerance of the exercise program.
  Seen by {other-name}, PA-C, who refilled the Norco.
  The report was prepared by {other-name}, N.P., and was not co-signed.
  Podiatry consultation by {other-name}, DPM, dated 4/7/2016
  {other-name}, D.O., read the EMG as showing chronic L5 radiculopathy.
  The MRI was interpreted by {other-name}, M.D., as showing a full thickness tear.
  Electrodiagnostic study by {other-name}, M.D., 10/15/2013
  X-rays of the lumbar spine read by Dr. {other-surname} were normal.
  Drs. {other-surname} and {other-surname} agree that a fusion is not recommended.
  Dr. {other-surname} and Dr. {other-surname} have each prescribed opioids in the past year.
  The case was discussed with Dr. {other-surname} on 7/21/2015 at 2:15 p.m.
  The reviewer attempted to reach Dr. {other-surname} on two occasions without success.
  A message was left with {other-given} at the office of the requesting provider.
  Spoke with {other-given}, who stated that the doctor was not available.
  Per the call log, {other-given-initial} confirmed receipt of the fax.
  The determination was made by {other-name}, M.D., who is board certified in Orthopedic Surgery.
  Physician Advisor: {other-name}, M.D., Physical Medicine and Rehabilitation
  Reviewed by: {other-name}, D.O.
  The utilization review physician, {other-name}, M.D., recommended non-certification of the MRI.
  UR reviewer {other-name}, MD, modified the request to six visits.
  "I, {other-name}, M.D., declare under penalty of perjury that the information in this report is true and correct."
  Sincerely, {other-name}, M.D.
  Electronically signed by {other-name}, M.D. on 12/3/2014
  Dictated by: {other-name}, PA-C
  cc: {other-name}, Esq.
  Cc: {other-name}, claims examiner
  Attn: {other-name}
  Nurse case manager {other-name}, R.N., attended the visit.
  The nurse case manager, {other-name}, asked about the return to work date.
  The adjuster, {other-name}, authorized six visits on 2/3/2014.
  Claims examiner {other-name} forwarded the RFA to utilization review.
  A letter from the claims adjuster, {other-name}, dated 5/5/2015 objects to the report.
  History was obtained through {other-name}, a certified Spanish interpreter.
  The patient was accompanied by her husband, {other-name}.
  His wife, {other-given}, helps him with dressing and bathing.
  Her daughter {other-given} drove her to the appointment.
  The caregiver, {other-name}, is requested for four hours a day.
  The supervisor, {other-name}, told him to finish his shift.
  She reported the injury to her manager, {other-name}, the same day.
  A co-worker named {other-given} witnessed the fall.
  {other-name} of the billing office provided an itemized statement.
  The deposition of {other-name} was taken on 9/17/2015.
  Defense counsel {other-name} requested the supplemental report.
  Applicant's attorney: {other-name}
  Primary Treating Physician: {other-name}, M.D.
  Secondary Treater: Dr. {other-name}
  Requesting Physician: {other-name}, MD
  Referring Provider: {other-inverted}
  Provider: {other-inverted}, M.D.
  Surgeon: {other-inverted}
  Attending: {other-listed}
  Ordering physician {other-listed}
  Therapist: {other-listed}
  QME: {other-listed}
  DR. {other-capitals} RECOMMENDS SURGERY
  PTP: DR {other-capitals}
  SEEN BY DR. {other-capitals} 3/4/14 FOR F/U
  F/U w/ Dr {other-surname} in 4 wks
  Pt to see Dr {other-surname} re: inj
  per dr. {other-surname}, cont meds
  Awaiting auth for Dr {other-surname} ortho consult
  Progress report, {other-surname}, 2/19/2014
  PR-2 ({other-surname}) dated 7/30/2013, 8/27/2013 and 9/24/2013
  {other-surname}, 10/2/2014: patient reports increased pain with cold weather
  Treating physician initials {other-initials} appear on the form.
  NM1*82*1*{other-edi}
  Dr. {other-name} saw him in March; in May Dr. {other-same-surname} added Topamax.
  He was treated by {other-name}, M.D., in 2012. Dr. {other-same-surname} did not recommend injections.
  Her sister, {other-name}, was interviewed, and {other-same-given} said that the pain is worse at night.
  The request of Dr. {other-surname} for Terocin patches was denied on 1/9/2014.
  "Dr. {other-surname} is requesting a repeat epidural injection, however the prior response is not documented."
  "As Dr. {other-surname} did not provide the additional information requested, the request is denied."
  "The patient reports that Dr. {other-surname} told her she would need a fusion."
  In his appeal letter, Dr. {other-surname} cites two studies in support of the device.
  The 4/30/2014 report of {other-name}, M.D., documents a positive straight leg raise.
  On 6-26-15 the patient followed up with Dr. {other-surname}, who noted an antalgic gait.
  The orthopedic surgeon, Dr. {other-surname}, has requested authorization for surgery.
  The current primary treating physician, {other-name}, assumed care in 2013.
  After the retirement of Dr. {other-surname}, care was transferred to {other-name}, M.D.
  Consultation with {other-name}, M.D., internal medicine, 11/20/2012
  Pain management report of {other-name}, D.O., dated 10/22/2015
  Psychiatric QME report by {other-name}, M.D., 3/1/2013, 48 pages
  Operative Report - {other-name}, MD - 7/11/2014
  Letter of medical necessity, {other-name}, M.D., undated
  RFA, {other-name}, M.D., 9/18/2014
  Deposition transcript of {other-name}, 2/20/2014
  Utilization Review Determination from {other-firm} (dated 7/25/2013)
  Employee medical records from {other-facility}
  Medical Records from {other-facility}, 2009 through 2013
  Medical records from {other-name}, M.D. (2/11/2012 to 6/19/2013)
  Independent Medical Review application received with records from {other-firm}
  UR denial letter, {other-firm}, 12/18/2014
  Peer review report by {other-firm} dated 3/27/2015
  Records subpoenaed by {other-firm}, 312 pages
  Explanation of Review, {other-firm}, 6/1/2014
  Physical therapy notes, {other-facility}, 4/2/2014 to 5/14/2014
  MRI of the lumbar spine, {other-facility}, 8/30/2012
  Emergency department record, {other-facility}, 10/19/2013
  Laboratory report from {other-facility} dated 1/17/2015
  Doctor's First Report of Injury from {other-facility}
  Progress reports, {other-facility}, 1/2014 - 12/2014
  Discharge summary from {other-facility}
  Functional Restoration Program weekly summary, {other-facility}
  The injured worker was taken by ambulance to {other-facility}, where a CT of the head was negative.
  She was treated at {other-facility} with six visits of physical therapy.
  He went to {other-facility} on the day of injury and was given ibuprofen.
  An MRI performed at {other-facility} on 5/9/2013 revealed a 3 mm disc bulge at L4-5.
  The surgery took place at {other-facility} on 9/12/2014.
  The patient has been attending a pain program at {other-facility}.
  The injured worker transferred care from {other-facility} to {other-facility}.
  The request is for an inpatient stay of two days at {other-facility}.
  Prescriptions were filled by {other-facility} in the amount of 90 tablets.
  Detoxification was recommended at {other-facility}.
  Sleep study at {other-facility} showed an AHI of 22.
  {other-facility} submitted a request for 24 sessions of aquatic therapy.
  He was admitted to {other-facility} in 2010 for an unrelated condition.
  The evaluation at {other-facility} recommended 160 hours of treatment.
  SEEN AT {other-facility} 2/2/15
  Facility: {other-facility}
  The utilization review was performed by {other-firm} on behalf of the claims administrator.
  {other-firm} issued a modified certification on 8/8/2014.
  The request was non-certified by {other-firm} on 4-29-2016.
  According to {other-firm}, no additional information was received within 14 days.
  {other-firm} has accepted the cervical spine and right shoulder.
  The third party administrator is {other-firm}.
  Claims Administrator: {other-firm}
  Insurance carrier: {other-firm}
  Employer: {other-firm}
  The patient has worked for {other-firm} as a machine operator since 1998.
  Prior to this, he worked for {other-firm} for four years as a delivery driver.
  She was injured in the course of her employment with {other-firm}.
  He is currently employed part time at {other-firm} as a security guard.
  The worker was previously employed at {other-firm}, where he sustained a back strain in 2003.
  Occupation: Custodian, {other-firm}
  The unit was supplied by {other-firm} for a 30 day trial.
  A TENS unit from {other-firm} was returned because it did not help.
  Interpreting services were arranged by {other-firm}.
  Surveillance was conducted by {other-firm} on 6/12/2014 and 6/13/2014.
  The copy service was {other-firm}.
  The appeal was written by {other-firm}, attorneys for the applicant.
  A letter from {other-firm} dated 3/23/2016 argues that the UR was late.
  Toxicology was billed by {other-firm}.
  Transportation was provided by {other-firm} to each visit.
  The compound cream was dispensed by {other-firm}.
  Home health care was provided by {other-firm} after the surgery.
  "{other-firm} has reviewed the request for authorization and the determination is as follows."
  Her private insurance is through {other-firm}.
  Address: {other-address}
  The office is located at {other-address}.
  He lives at {other-address} with his wife and two sons.
  The accident occurred at {other-street}.
  Mailing address: {other-box}
  Send records to {other-box}
  He moved to {other-town} after the injury.
  Place of examination: {other-street}, {other-town}
  Telephone: {other-phone}
  Phone {other-phone}   Fax {other-phone}
  The provider can be reached at {other-phone} for peer to peer.
  Fax: {other-phone}
  E-mail: {other-email}
  Records may be sent to {other-email}.
  Website: {other-web}
  Further information on the denial is available at {other-web}.
  Claim #: {other-claim}
  A separate claim, {other-claim}, was filed for the left knee.
  Companion case {other-eams} was settled in 2012.
  Case No. {other-eams}
  SSN {other-ssn}
  SS# ending in {other-ssn-end}
  Medical Record Number: {other-mrn}
  Accession/MRN {other-mrn}
  CA Lic. {other-licence}
  State License Number: {other-licence}
  DEA {other-dea}
  NPI: {other-npi}
  The billing provider's NPI is {other-npi}.
  D.O.B.: {other-dob}
  The records of another patient, born {other-dob}, were found in the file.
`);

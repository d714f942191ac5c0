import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds, as determinations, reports behind them and the papers of a claim have them. */
export const fourteenthOthers: readonly string[] = lines(`
  The patient was evaluated by {other-name}, M.D., on 8/13/2014 for a surgical opinion.
  A consultation with Dr. {other-surname} on 5/6/2015 recommended a repeat MRI.
  Dr. {other-surname} noted decreased sensation in the left C6 dermatome.
  Dr. {other-name} performed a lumbar laminectomy on 2/14/2012.
  The operative report of Dr. {other-name} describes a complete tear of the supraspinatus.
  The Qualified Medical Evaluator, {other-name}, M.D., found the patient permanent and stationary.
  The Agreed Medical Examination of Dr. {other-surname} dated 11/4/2013 was reviewed.
  The QME report by Dr. {other-surname} apportioned 20 percent to prior injury.
  In his report dated 6/1/2016, Dr. {other-surname} requested six sessions of acupuncture.
  In a supplemental report, {other-name}, D.O., addressed the need for future medical care.
  According to Dr. {other-surname}, the patient is not a surgical candidate.
  Per Dr. {other-surname}'s note of 10/9/2015, the pain was controlled with Norco.
  The patient has seen Dr. {other-surname}, Dr. {other-surname}, and a chiropractor.
  Drs. {other-surname} and {other-surname} disagree about the cause of the neck pain.
  The EMG performed by {other-name}, M.D., showed a chronic left L5 radiculopathy.
  The MRI was interpreted by {other-name}, M.D., as showing a 4 mm disc protrusion.
  Physical therapy notes by {other-name}, P.T., show improved range of motion.
  The evaluation of {other-name}, DPT, dated 3/21/2016 was included.
  The chiropractic reports of {other-name}, D.C., cover 18 visits.
  A psychological evaluation was completed by {other-name}, Ph.D., on 9/27/2013.
  {other-name}, Psy.D., diagnosed an adjustment disorder with depressed mood.
  The patient was seen by {other-name}, PA-C, who refilled the medications.
  {other-name}, N.P., recorded a blood pressure of 150/92.
  Acupuncture was provided by {other-name}, L.Ac., with short term benefit.
  The podiatrist, {other-name}, D.P.M., dispensed custom orthotics.
  The dental evaluation by {other-name}, D.D.S., found evidence of bruxism.
  {other-name}, RN, the nurse case manager, attended the appointment.
  The anesthesiologist was {other-name}, M.D.
  Surgeon: {other-name}, M.D.
  Assistant: {other-name}, PA-C
  Referring Physician: {other-name}, MD
  Radiologist: {other-name}, M.D.
  Electronically signed by {other-name}, M.D., on 7/19/2016 at 4:12 PM
  Dictated by: {other-name}, D.O.
  Reviewed and agreed: {other-name}, M.D., Orthopaedic Surgery
  Sincerely, {other-name}, M.D.
  Respectfully submitted, {other-name}, D.C., Q.M.E.
  Physician Reviewer: {other-name}, M.D., Board Certified in Anesthesiology
  The utilization review decision was made by {other-name}, M.D., Family Medicine.
  The UR denial signed by Dr. {other-surname} states that no functional improvement was shown.
  A peer to peer call was placed to Dr. {other-surname} on 12/14/2015 without success.
  The peer reviewer spoke with {other-name}, the office manager, on 4/27/2016.
  A message was left with {other-given} at the front desk at 10:15 a.m.
  I spoke with {other-given} at the office, who said the doctor was in surgery.
  {other-given-initial} in medical records stated that the MRI report would be faxed.
  Per {other-given-initial} at the front office, the doctor is out until Monday.
  The claims examiner, {other-name}, approved the consultation.
  Adjuster: {other-name}
  Dear Ms. {other-surname}:
  Dear Mr. {other-surname}:
  Dear Dr. {other-surname}:
  Attention: {other-name}, Senior Claims Examiner
  Attn: {other-name}, Utilization Review Department
  The letter of 2/2/2016 is addressed to {other-name}, claims adjuster.
  The defense attorney, {other-name}, Esq., took the deposition on 6/30/2015.
  The defendant is represented by {other-name}, attorney at law.
  The matter was heard by Workers' Compensation Judge {other-name}.
  Interpreter: {other-name}, Certification No. 301184
  The examination was conducted with the help of a Spanish interpreter, {other-name}.
  The history was obtained through an interpreter, Ms. {other-surname}.
  The patient's wife, {other-name}, confirms that he snores at night.
  Her husband, {other-given}, now does the cooking and the laundry.
  His son {other-given} drove him to the appointment.
  The patient lives with her sister {other-given} and two children.
  Emergency contact: {other-name}, daughter
  The supervisor, {other-name}, was told of the injury on the same day.
  The injury was reported to {other-name} in human resources.
  His foreman, Mr. {other-surname}, filled out the accident report.
  A co-worker, {other-name}, witnessed the fall.
  The claimant was helped to the car by a co-worker named {other-given}.
  Mr. {other-surname}, the plant manager, offered modified duty.
  The vocational counselor, {other-name}, reported on the job description.
  {other-name}, Pharm.D., completed a medication review in March.
  Records were reviewed from Drs. {other-surname}, {other-surname} and {other-surname}.
  05/11/2015 - {other-name}, M.D. - Pain Management Re-evaluation
  09/02/14: Initial Orthopedic Evaluation, {other-name}, M.D.
  PR-2 reports, {other-name}, M.D., 1/12/2015, 2/23/2015 and 4/6/2015
  Operative Report, {other-name}, M.D., dated 10/24/2012
  3. AME report by {other-name}, M.D., dated 8/29/2013 (42 pages)
  Panel QME Report, Dr. {other-surname}, 3/17/2014
  Deposition transcript of {other-name}, dated 1/20/2016
  Dr. {other-name} saw the patient in consultation; Dr. {other-same-surname} advised injections.
  {other-name}, M.D., reported a positive Spurling test. Dr. {other-same-surname} asked for a cervical MRI.
  The patient's brother, {other-name}, was present, and {other-same-given} helped with the history.
  The nurse, {other-name}, called on 5/5/2016. {other-same-given} was told that the request was incomplete.
  {other-inverted}, M.D., is listed as the ordering provider.
  Ordering Provider: {other-inverted} MD
  Provider: {other-inverted}
  Seen by: {other-listed}
  Attending: {other-listed}
  Therapist: {other-listed}
  {other-listed} PT, 4/19/2016 11:30 AM
  NM1*82*1*{other-edi}***XX
  NM1*DN*1*{other-edi}
  Transcribed by {other-initials} on 6/6/2014
  The note is initialed {other-initials} in the margin.
  DR. {other-capitals} REQUESTS AUTHORIZATION FOR L4-S1 FUSION
  ATTN: {other-capitals}, CLAIMS
  The patient was transported to {other-facility} by ambulance.
  The patient was seen in the emergency department of {other-facility} on the date of injury.
  Initial treatment was given at {other-facility}, where x-rays were taken.
  She was admitted to {other-facility} from 3/4/2015 to 3/9/2015.
  The surgery was performed at {other-facility} on 5/30/2014.
  The MRI of the lumbar spine was done at {other-facility} on 1/16/2016.
  MRI left knee, {other-facility}, 12/5/2013
  Records from {other-facility} were reviewed.
  The discharge summary of {other-facility} was not available for review.
  Physical therapy was received at {other-facility} twice a week.
  The physical therapy notes from {other-facility} show eleven visits.
  The patient was referred to {other-facility} for pain management.
  The functional restoration program at {other-facility} was started in January.
  An initial evaluation at {other-facility} recommended 160 hours of treatment.
  The patient was last treated at {other-facility} by {other-name}, M.D.
  {other-name}, M.D., {other-facility}
  Facility: {other-facility}
  Place of Service: {other-facility}
  Surgery to be scheduled at {other-facility} on an outpatient basis.
  The urine specimen was sent to {other-facility} for confirmation.
  Prescriptions were filled at {other-facility} on 2/8/2016.
  The pharmacy, {other-facility}, dispensed the medication on 9/1/2015.
  A sleep study at {other-facility} showed an apnea index of 22.
  The sutures were removed at {other-facility} ten days later.
  Request for Authorization from {other-facility}, received 10/3/2016
  The patient transferred care from {other-facility} to the present office.
  The CT myelogram from {other-facility} shows a solid fusion.
  The patient worked for {other-firm} as a warehouse associate.
  He was previously employed by {other-firm} for seven years.
  The patient began a new job with {other-firm} in June of 2015.
  She has a second job at {other-firm} on weekends.
  The applicant was working for {other-firm} when a shelf fell on her.
  Employer at time of injury: {other-firm}
  The claim is insured by {other-firm}.
  The claim was transferred to {other-firm} on 1/1/2014.
  Utilization review was performed by {other-firm} on 3/22/2016.
  The utilization review report of {other-firm} dated 7/29/2015 denied the request.
  The denial by {other-firm} refers to the ODG.
  The letter is on the letterhead of {other-firm}.
  A notice from {other-firm} dated 5/18/2016 delays the decision.
  The bill was reviewed by {other-firm} and reduced by half.
  Records were copied by {other-firm} under subpoena.
  Subpoenaed records, {other-firm}, 318 pages
  The applicant is represented by {other-firm}.
  The cover letter from {other-firm} asks for an expedited review.
  Interpreting services were provided by {other-firm}.
  Transportation was arranged through {other-firm}.
  The TENS unit was supplied by {other-firm}.
  The brace was delivered by {other-firm} on 8/31/2016.
  DME vendor: {other-firm}
  Carrier: {other-firm}
  TPA: {other-firm}
  A nurse case manager from {other-firm} was assigned.
  Surveillance by {other-firm} on two days in May was reviewed.
  The QME panel was requested by {other-firm} on behalf of the defendant.
  The lien of {other-firm} is not at issue.
  Job analysis prepared by {other-firm} dated 4/11/2013
  {other-name}, claims examiner, {other-firm}
  Letter from {other-name}, Esq., {other-firm}, dated 9/9/2016
  The adjuster at {other-firm} is {other-name}.
  Our office is located at {other-address}.
  The examination took place at {other-address}.
  The injury occurred at {other-address}, where the company has its warehouse.
  Please send the records to {other-address}.
  Office address: {other-address}
  Mail checks to {other-address}
  The patient was seen at our office at {other-street}.
  {other-street}
  {other-town}
  The office in {other-town} is closed on Fridays.
  Served by mail from {other-town}
  Correspondence should be sent to {other-box}.
  {other-box}
  Send bills to {other-box}
  Please call our office at {other-phone} with any questions.
  Phone: {other-phone}
  Fax: {other-phone}
  Tel: {other-phone}  Fax: {other-phone}
  The reviewer can be reached at {other-phone} between 9 a.m. and 5 p.m.
  Dr. {other-surname}'s office was called at {other-phone} and did not answer.
  The report was faxed to {other-phone} on 6/17/2016.
  Questions may be sent to {other-email}.
  Email: {other-email}
  The report was sent to {other-name} at {other-email}.
  Visit {other-web} for a list of network providers.
  The criteria are posted at {other-web} by the review company.
  A second claim, number {other-claim}, concerns the right knee.
  Claim #: {other-claim}
  UR Reference No. {other-claim}
  The earlier case, {other-eams}, was settled in 2010.
  Case No.: {other-eams}
  The social security number on the fax, {other-ssn}, is of another patient.
  SSN: {other-ssn}
  SSN: XXX-XX-{other-ssn-end}
  Account No. {other-mrn}
  MRN: {other-mrn}
  The lab report lists chart number {other-mrn}.
  License No. {other-licence}
  {other-name}, M.D., Lic. # {other-licence}
  DEA: {other-dea}
  NPI: {other-npi}
  The prescriber's NPI is {other-npi} and the DEA number is {other-dea}.
  {other-name}, M.D., NPI {other-npi}
  The page of another patient, born {other-dob}, was filed by mistake.
  The spouse's date of birth is {other-dob}.
  Spouse: {other-name}, DOB {other-dob}
  F/U w/ Dr. {other-surname} 2 wks, cont PT, RTC prn
  ref to dr {other-surname} for ESI, pt agrees
  per {other-name} pa-c, rx called in to {other-facility}
  TC to {other-given-initial} @ {other-firm}, auth still pending
  REPORT OF {other-capitals}, M.D., DATED 2/25/2013
  RECORDS REVIEWED: {other-facility}, {other-firm}, {other-name} MD
  s/p L shoulder scope ({other-surname}, 2011), doing fair
  Pls fax UDS to {other-phone} attn {other-given}
  LM for adj {other-name}, ext 4471, no call back
`);

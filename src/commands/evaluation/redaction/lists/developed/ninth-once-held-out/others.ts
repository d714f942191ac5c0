import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds, as determinations, reports behind them and the papers of a claim have them. */
export const ninthOthers: readonly string[] = lines(`
  Reference is made to the appeal by {other-name}, M.D., of 4/7/15, in which the trial of duloxetine is described.
  According to Dr. {other-surname}, the flare began after a long drive and settled within ten days.
  Dr. {other-name} performed a left shoulder arthroscopy on 6/3/2014 without complication.
  On examination by {other-name}, D.C., lumbar extension was limited by half.
  The agreed medical evaluator, Dr. {other-surname}, assigned 14% whole person impairment.
  Dr. {other-surname}'s narrative of 2/27/2018 does not say how long the relief lasted.
  A second opinion was obtained from {other-name}, M.D., who advised against fusion.
  The worker was referred by {other-name}, PA-C, to orthopedics for the knee.
  He treats with {other-name}, Ph.D., for depression; six of ten sessions were used.
  The psychologist, {other-name}, Psy.D., found a Beck score of 29.
  Her physical therapist, {other-name}, DPT, recorded 4/5 strength of the hip abductors.
  Acupuncture with {other-name}, L.Ac., brought sleep up to six hours.
  It was {other-name}, N.P., who refilled the gabapentin in August.
  Interpretation was by {other-name}, certified interpreter, in Punjabi.
  The radiologist, {other-name}, read the film as showing no fracture.
  Electrodiagnostic testing by Dr. {other-capitals} on 9/18/2013 was read as normal.
  Dr. {other-surname} and Dr. {other-surname} agree that surgery is not indicated.
  Drs. {other-surname} and {other-surname} both recommended a functional restoration program.
  In a letter to the adjuster, {other-name}, the surgeon explained the need for hardware removal.
  A call was placed to {other-name} at the office of the requesting physician; there was no answer.
  Spoke to {other-given} in scheduling; the MRI of the knee is set for next Thursday.
  Voice message left for {other-given-initial} about the missing RFA.
  {other-given-initial} from the front desk confirmed that no further records would be sent.
  Peer to peer: {other-name}, MD, was reached on the second attempt and agreed to 6 visits.
  Her husband, {other-name}, does the laundry and carries the groceries.
  His daughter {other-given} drives him to appointments because he is sedated by the medication.
  The supervisor, {other-name}, told him to finish the shift in spite of the pain.
  A coworker by the name of {other-name} saw the forklift strike the rack.
  The nurse case manager is {other-name}, RN, CCM.
  {other-name}, R.N., attended the visit of 11/9/2016 and asked about modified duty.
  The vocational counselor, {other-name}, found that he could work as a dispatcher.
  Mr. {other-surname}, his union steward, came along to the evaluation.
  Ms. {other-surname} of the claims department authorized one office visit.
  Defense counsel, {other-name}, objected to the report of the evaluator.
  Applicant's attorney {other-name} asked for an expedited hearing on 8/14/2014.
  The matter was heard before the Honorable {other-name}, workers' compensation judge.
  Judge {other-surname} found injury to the psyche as a compensable consequence.
  {other-name} signed the declaration of service on behalf of the carrier.
  Re: {other-name}
  Patient: {other-inverted}
  Patient name: {other-inverted}   DOB: {other-dob}   MRN: {other-mrn}
  Employee: {other-inverted}  Claim #: {other-claim}
  PATIENT: {other-listed}
  Dictated by: {other-listed}
  Transcribed by {other-initials}, 3/3/2015
  NM1*82*1*{other-edi}
  NM1*IL*1*{other-edi}
  Reviewed and electronically signed by {other-name}, M.D. on 10/2/2017 at 4:51 PM
  Electronically authenticated by {other-name}, D.O., 07/19/2014 08:12
  Read by: {other-name}, M.D., Diplomate, American Board of Radiology
  /s/ {other-name}, M.D.
  Surgeon: {other-name}, M.D.    Assistant: {other-name}, P.A.
  Anesthesia: {other-name}, CRNA
  Primary treating physician: {other-name}, M.D.
  Secondary physician (pain): {other-inverted}, M.D.
  Ordering provider: {other-listed}, MD; NPI {other-npi}
  Prescriber DEA: {other-dea}
  Lic. no. {other-licence}
  License {other-licence}; NPI # {other-npi}
  Rx printed under DEA# {other-dea}, 2 refills
  Copy to {other-name}, Esq., of {other-firm}
  Attn: {other-name}, {other-firm}, {other-box}
  Attention {other-name}, bill review
  The injured worker was seen in the emergency department of {other-facility} and released with a sling.
  She was admitted to {other-facility} for two days with chest pain, which was not cardiac.
  The MRI was done at {other-facility} on a 1.5 Tesla magnet.
  Surgery will be carried out at {other-facility} as an outpatient.
  Therapy was received at {other-facility} from January to March.
  First aid was given at {other-facility}, where x-rays were negative.
  Records of {other-facility}, 12/2/2012 - 5/6/2014, 211 pages
  Operative report, {other-facility}, 8/21/2013
  Progress notes from {other-facility}, various dates
  Laboratory: {other-facility}; creatinine 0.9, ALT 31
  He gets his medication from {other-firm} by mail.
  At the time of the injury he was a press operator with {other-firm}.
  She has been employed by {other-firm} as a dietary aide since 2006.
  Before that he had driven for {other-firm} for eleven years.
  He now works part time for {other-firm}, stocking shelves.
  Prior claims: low back, 1998, with {other-firm}, settled.
  {other-firm} denied the request on the ground that the visits exceed the guideline.
  Utilization review was performed by {other-firm} on behalf of the claims administrator.
  In its letter of April 30, 2018, {other-firm} approved 6 of 12 visits.
  A bill for the brace came from {other-firm}.
  Sub rosa video by {other-firm}, 44 minutes, 7/8/2015
  The DME was delivered by {other-firm}; the vendor did not show how to use it.
  Copy service: {other-firm}, order for records of 3/16/2016
  Interpreter supplied by {other-firm}
  Employer: {other-firm}   Carrier: {other-firm}
  Claims administrator: {other-firm}, {other-box}
  Lien claimant {other-firm} appeared by telephone.
  Law Offices: {other-firm}, {other-address}
  Her deposition was taken at the offices of {other-firm} in May.
  Pharmacy: {other-firm}  Tel {other-phone}
  Approved through {other-firm}, authorization by fax {other-phone}
  {other-facility}
  {other-facility} * {other-address}
  {other-street}
  {other-town}
  {other-box}
  He lives at {other-address} with his brother.
  She has moved in with her sister at {other-street} and has to climb 22 steps.
  Send the records to {other-address}.
  Location of service: {other-street}, {other-town}
  Return mail to {other-box}
  Phone {other-phone}   Fax {other-phone}
  Facsimile {other-phone}, attention records
  T: {other-phone} | F: {other-phone}
  Office {other-phone}, cell {other-phone}
  Please call {other-phone} with any question on this request.
  The patient may be reached at {other-phone} after 5 p.m.
  Direct line of the reviewer: {other-phone}
  FAXED FROM {other-phone} 02/11/2014 15:22 P.003
  E-mail: {other-email}
  Questions go to {other-email} or {other-phone}.
  The request was sent by e-mail to {other-email} on 9/9/2019.
  Portal: {other-web}
  Forms are found at {other-web}.
  Pt DOB = {other-dob}
  D.O.B.: {other-dob}, sex F, handed R
  Birthday {other-dob}, left handed
  She was born on {other-dob}.
  Date of birth: {other-dob}    SSN: {other-ssn}
  S.S. no: {other-ssn}
  Social Security No. {other-ssn}
  SSN xxx-xx-{other-ssn-end}
  last four {other-ssn-end} of social
  MRN on the label: {other-mrn}
  Med Rec #: {other-mrn}
  Chart no. {other-mrn}
  Account: {other-mrn}    Visit: office
  Claim No. {other-claim}
  Claim number {other-claim} was accepted for the neck and left shoulder.
  Our file: {other-claim}
  WCAB No. {other-eams}
  EAMS {other-eams}, consolidated with {other-eams}
  Companion case {other-eams} concerns the left hip.
  Policy holder {other-firm}, claim {other-claim}
  {other-name} was evaluated on 5/2/2014; {other-same-given} reported that the neck was better.
  The wife, {other-name}, was present. {other-same-given} stated that he snores loudly.
  A note by {other-name}, M.D., is enclosed. {other-same-surname} wrote that no surgery is planned.
  Interview with {other-name}: Mr. {other-same-surname} said that the ladder had no feet.
  {other-initials} is a 45-year-old male in the care of another office whose page was misfiled.
  Note signed "{other-given}" without a title
  Seen with student {other-name}, MS-III
  Per phone call with {other-name} at {other-firm}, the RFA was never received.
  Ref. by {other-name}, MD, {other-facility}, ph. {other-phone}
  Proof of service by {other-name}, {other-street}, {other-town}
  Panel QME {other-name}, D.P.M., saw the worker for the right heel at {other-facility}.
  Copies: {other-firm}; {other-name}; {other-facility}
`);

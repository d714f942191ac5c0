import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, as summaries, reports and papers of the claim write them. */
export const twelfthKnown: readonly string[] = lines(`
  This letter concerns the application of {worker} for Independent Medical Review.
  {worker} was lifting a box of tile when the low back gave way.
  On 5/14/2014, {worker} returned for follow-up with pain of 6/10.
  The surgeon discussed the risks and benefits with {worker} and consent was signed.
  A request for twelve visits of physical therapy for {worker} was received on 3/2/2015.
  {worker-titled} is 47 years old, right handed, and stocked shelves at night.
  {worker-titled} reports that the injection of 8/12/2014 helped for about five weeks.
  {worker-titled} has been off work since the date of injury.
  At the last visit {worker-titled} could squat halfway and rise without help.
  It is my opinion that {worker-titled} needs a course of Cognitive Behavioral Therapy.
  I examined {worker-titled} today for a re-evaluation of the right knee.
  In summary, {worker-titled} has failed conservative care.
  {worker-possessive} MRI shows a full thickness tear of the supraspinatus.
  A copy of {worker-possessive} sleep study is attached as Exhibit C.
  We ask that you overturn the denial of {worker-possessive} medication.
  I reviewed {worker-possessive} file at the request of the adjuster.
  {worker-given} tells me that the numbness wakes her at three in the morning.
  Since the surgery {worker-given} has walked with a cane, says the wife.
  {worker-given} was pleasant and cooperative and spoke through an interpreter.
  {worker-capitals} V. EMPLOYER; PERMISSIBLY SELF-INSURED
  RE: {worker-capitals}, DATE OF SERVICE 06/18/2015
  PT NAME: {worker-inverted}
  Patient Name: {worker-inverted}   Visit Date: 4/9/2015   Page 1 of 4
  Employee: {worker-inverted}, injured 9/22/2011
  Injured Worker (Last, First): {worker-inverted}
  {worker-initials} is a 55 y/o male with chronic low back pain.
  The journal entry was written by the daughter of {worker-initials} in 2013.
  electronically signed by {worker-small} on 2/11/2016
  cc: {worker-small}
  Signature of the employee, printed below: {worker-line}
  Attachment: {worker-file}
  Fax cover, 14 pages, file name {worker-file}
  The applicant was born on {dob-words}.
  DOB: {dob}   Sex: F   Language: Spanish
  Date of Birth {dob}
  The patient, born {dob}, was seen in the office for the first time in May.
  The primary treating physician is {treating}.
  According to the report of {treating} dated 10/6/2014, pain is down by half.
  {treating} requested a left L5-S1 transforaminal epidural steroid injection.
  Requesting Physician: {treating}
  In his appeal {treating} cites two studies on viscosupplementation.
  A PR-2 by {treating} of 2-25-2015 notes spasm and guarding.
  I agree with {treating} that a trial of Lyrica is reasonable.
  Applicant's Attorney: {attorney}
  A copy was served on {attorney} by mail on 7/1/2015.
  {attorney} wrote on 3/30/2015 to object to the determination.
  {attorney} represents the injured worker in this matter.
  Employer: {employer}
  At the time of injury the worker was employed by {employer} as a forklift operator.
  She has worked for {employer} for eleven years, most of them on the line.
  Records of {employer} show modified duty from 1/5/2014 to 3/28/2014.
  Claims Administrator: {insurer}
  {insurer} denied the request on 11/3/2014 on the advice of its reviewer.
  A letter from {insurer} of 6/16/2015 accepts the cervical spine.
  Payment was issued by {insurer} under the fee schedule.
  The patient was seen at {clinic} on the day of the accident.
  Records from {clinic}, 42 pages, were received and reviewed.
  Surgery took place at {clinic} on 12/9/2013 under general anesthesia.
  Claim Number: {claim}
  Claim # {claim}, D/I 2/14/2012, body part: lumbar spine
  Please put claim no. {claim} on all letters.
  WCAB Case No. {eams}
  The case was heard under {eams} and closed by stipulation.
  SSN: {ssn}
  Soc. Sec. No. {ssn} is given on the Form 5021.
  The last four digits of the social security number are {ssn-end}.
  MRN: {mrn}   Acct type: WC
  Chart No. {mrn} was copied in full.
  Lic. No. {licence}, State of California
  Mailing address of the employee: {address}
  The injured worker lives at {address} with a brother.
  Tel: {phone}
  The patient may be called at {phone} after 4 p.m.
  E-mail: {email}
  Send the appointment letter to {email} and by mail.
  The forms are at {web} for download.
  Website {web}
`);

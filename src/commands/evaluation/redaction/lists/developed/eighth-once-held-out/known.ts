import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, in the forms summaries, reports, lists of documents and application forms give them. */
export const eighthKnown: readonly string[] = lines(`
  {worker} is a 39-year-old female who was hurt on 02-11-2014 while lifting a patient.
  The injured worker, {worker}, is a 57-year-old male with a date of injury of 8/30/2012.
  {worker-titled} is a 51 year old right-handed man who fell from a scaffold on 5/5/2013.
  {worker-titled} reports that the pain goes from the low back to the left calf.
  {worker-titled} returns today in follow-up of the right shoulder.
  I had the pleasure of seeing {worker-titled} for a pain management consultation.
  It is my opinion that {worker-titled} has failed conservative treatment.
  Since the last visit {worker-titled} has had four acupuncture sessions.
  {worker-titled}'s pain was 5/10 with Norco and 9/10 without.
  {worker-possessive} work status was modified duty with no overhead work.
  The examination of {worker-possessive} knee showed a moderate effusion.
  A review of {worker-possessive} records shows three prior epidural injections.
  {worker} was treated with naproxen, physical therapy and a wrist splint.
  The patient, {worker}, has a history of hypertension and two prior claims.
  According to the records {worker} had an L4-L5 laminectomy in 2009.
  {worker-capitals} was seen on 6/16/2015 for medication refill.
  PATIENT: {worker-inverted}
  RE: {worker-inverted}   D/I: 03/14/2011
  {worker-inverted} - PR-2 - 11/24/2015 - page 2 of 5
  Name: {worker-small}   Visit: 10/12/16   Reason: low back pain
  Message from {worker-small}: needs refill of tramadol
  The applicant ({worker-initials}) alleges cumulative trauma to both wrists.
  {worker-initials} denies bowel or bladder incontinence.
  The history was obtained from {worker-line}, who is a good historian.
  A cortisone injection was offered to {worker-line}, and was declined.
  {worker-given} said that she cannot stand for longer than ten minutes.
  Employee Name: {worker}   Employer Name: {employer}   Claim Number: {claim}
  Employee: {worker}   Date of Birth: {dob}   Address: {address}
  Claims Administrator: {insurer}   Claim #: {claim}   EAMS Case No.: {eams}
  {worker} vs. {employer}, {eams}
  {worker} (DOB: {dob}; MRN {mrn})
  SSN: {ssn}   DOB: {dob}
  Social security number ending in {ssn-end}
  Record No. {mrn}, {clinic}
  {worker} was employed by {employer} as a machine operator at the time of injury.
  The applicant is a represented {employer} employee with a claim for knee pain of July 7, 2012.
  {employer} offered light duty, which {worker} could not do.
  In a Utilization Review Report dated 9-17-2015, {insurer} denied the request for a lumbar MRI.
  {insurer} has accepted the cervical spine and both shoulders.
  The denial of {insurer} was appealed by {attorney} on 10/7/2015.
  Applicant's attorney {attorney} asks that the denial be set aside.
  {treating} saw {worker} on 4-20-2016 and requested a functional capacity evaluation.
  Per {treating}, {worker} remains temporarily totally disabled.
  {treating} noted a positive straight leg raise at 40 degrees.
  The treating physician, {treating}, asks for eight sessions of aquatic therapy.
  A Request for Authorization by {treating} is dated 12-15-2016.
  Progress reports of {treating} dated 1/5/16, 2/2/16 and 3/1/16 were reviewed.
  Signed: {treating}   License No. {licence}
  Treating physician: {treating}, {clinic}, {phone}
  An MRI from {clinic} dated 8-8-2015 shows a full-thickness supraspinatus tear.
  {worker} had twelve sessions of physical therapy at {clinic}.
  Medical records from {clinic} were submitted with the application.
  {worker} lives at {address} and takes the bus.
  The worker may be reached at {phone} or {email}.
  Forms are found at {web}.
  File attached: {worker-file}
  The request for eight sessions of physical therapy for {worker} is not medically necessary.
  In this case {worker-titled} has shown no functional gain from the first six visits.
`);

import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, as they stand in histories, letters, forms, headings of pages and names of files. */
export const tenthKnown: readonly string[] = lines(`
  {worker} is the subject of this review.
  The records describe {worker}, a warehouse picker, who was hurt on 10/17/2013 when a pallet tipped.
  {worker} reported a sudden pop in the low back while lifting a resident on 3/8/2015.
  {worker} came back to the office on 7/21/2016 with ongoing numbness of the left hand.
  On 11/30/2017, {worker} was declared permanent and stationary.
  The provider has treated {worker} since the spring of 2012.
  A 51-year-old cook, {worker}, has had neck pain for three years.
  Authorization is sought for {worker} to have twelve sessions of aquatic therapy.
  The history was given by {worker} through a Spanish interpreter.
  Time spent face to face with {worker}: 40 minutes.
  {worker-titled} presents today for follow-up of the right knee.
  {worker-titled} rates the pain at 7/10 without medication and 4/10 with it.
  As to the neck, {worker-titled} reports no change.
  I last saw {worker-titled} on 5/14/2019.
  It is my opinion that {worker-titled} would benefit from a second injection.
  Thank you for letting me take part in the care of {worker-titled}.
  {worker-titled} was told to stop the ibuprofen because of heartburn.
  The deposition shows that {worker-titled} had no earlier trouble with the back.
  Dear {worker-titled}:
  {worker-possessive} blood pressure was 148/92.
  The MRI bears out {worker-possessive} complaints.
  A review of {worker-possessive} file shows three earlier requests for the same drug.
  In {worker-possessive} case the flare has lasted longer than six weeks.
  {worker-given} was tearful and said that sleep is poor.
  Encouraged {worker-given} to continue with the home program.
  Patient tolerated treatment well; {worker-given} to return on Friday.
  Per {worker-given}, the TENS unit stopped working in June.
  Voicemail from {worker-given} on 5/3/2016, wants a call back about the brace.
  Hi {worker-given}, your refill was sent to the pharmacy today.
  {worker-capitals} v. {employer}; {insurer}
  EMPLOYEE: {worker-capitals}
  RE: {worker-capitals} - RESPONSE TO REQUEST FOR AUTHORIZATION
  PATIENT {worker-capitals} WAS PLACED PRONE ON THE FLUOROSCOPY TABLE.
  MS. {worker-capitals} WAS SEEN TODAY FOR SUTURE REMOVAL.
  Specimen label: {worker-capitals}/{worker-given}   DOB {dob}
  Patient: {worker-inverted}   Page 3 of 7
  Injured worker: {worker-inverted}
  Employee name (last, first, MI): {worker-inverted}
  Examinee: {worker-inverted}   Date of exam: 8/22/2014
  {worker-inverted} ({dob})
  {worker-inverted} / {mrn} / 4-11-2013
  Pt. {worker-initials} seen with spouse.
  Initials of the patient beside each line of the opioid agreement: {worker-initials}
  Portal user {worker-small} opened the result on 2/3/2018.
  Signature of patient: {worker-line}
  The undersigned, {worker-line}, agrees to use one pharmacy only.
  File name: {worker-file}
  Uploaded: {worker-file} (2.1 MB)
  See enclosure {worker-file}, received 6/3/2015.
  {worker-capitals}_UR_appeal.pdf
  Statement of {worker}, applicant, under penalty of perjury
  Qualified medical evaluation of {worker}, 44 pages
  cc: {worker}; {attorney}; {insurer}
  Consent for surgery signed by {worker} at 06:40
  Time card of {worker}, pay period ending 9/15/2012
  {treating} has asked for a repeat MRI of the lumbar spine.
  The request for authorization by {treating} is dated 9/26/2014.
  {treating} writes that conservative care has failed.
  On 2/11/2015, {treating} noted spasm and a positive straight leg raise on the left.
  In a telephone call of 3/3/2016, {treating} said that the splint was for nights only.
  No report by {treating} explains why the brand is needed.
  Follow up with {treating} in six weeks.
  PR-2 by {treating}, 10/6/2015
  Requesting physician: {treating}
  cc: {treating}, primary treating physician
  The doctor's first report, completed by {treating}, lists a sprain of the ankle.
  Referred by {treating} for electrodiagnostic studies
  {treating}, license number {licence}
  {attorney} signed the application for independent review on behalf of the employee.
  Attorney for applicant: {attorney}
  A letter from {attorney}, dated 1/28/2014, argues that the guideline was misread.
  The deposition was continued at the request of {attorney}.
  {worker} has worked for {employer} since 2004 as a forklift driver.
  Employer at time of injury: {employer}
  {employer} has no modified duty to offer.
  The employer's first report, filed by {employer}, gives the hour as 2:15 p.m.
  She has not returned to {employer} since the operation.
  The applicant, while employed by {employer}, sustained injury to the neck and both wrists.
  {insurer} denied the request on 8/5/2014.
  Claims administrator: {insurer}
  The adjuster at {insurer} has not answered.
  Notice of delay issued by {insurer}, 4/2/2013
  Utilization review for {insurer} certified 6 of 12 visits.
  Treatment has been given at {clinic} since 2012.
  Records from {clinic}, 1/9/2012 through 11/21/2014
  Therapy discharge summary, {clinic}, 3/30/2016
  He was sent from work to {clinic}, where the wound was closed with eight stitches.
  Claim #: {claim}
  Claim Number {claim}, date of injury 6/18/2013
  Claim {claim} was accepted in part.
  Ref: {claim} / {eams}
  Fax cover: claim {claim}, 12 pages
  Case No. {eams}
  WCAB case number {eams} (unassigned)
  SSN: {ssn}
  Soc. Sec. # {ssn}   DOB {dob}
  SS# (last four): {ssn-end}
  XXX-XX-{ssn-end}
  MRN: {mrn}
  Chart {mrn}, {worker-inverted}
  Acct/MRN {mrn}    DOS 7/7/2015
  D.O.B. {dob}
  Date of birth: {dob}   Sex: M
  The patient is a right hand dominant man born {dob}.
  DOB {dob}, age 47
  Q. What is your date of birth? A. It is {dob-words}.
  Residence address: {address}
  Home address {address}
  The employee was served by mail at {address}.
  She lives at {address} with two grown sons.
  Home phone {phone}
  Contact number on file: {phone}
  We tried {phone} twice without an answer.
  Email: {email}
  A copy was e-mailed to {email} on 10/4/2019.
  Records may be viewed at {web}.
  Website {web}
  CA Lic. {licence}
`);

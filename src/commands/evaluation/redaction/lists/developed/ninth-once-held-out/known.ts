import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, as summaries, reports and papers of the claim write them. */
export const ninthKnown: readonly string[] = lines(`
  This is an independent review of treatment requested for {worker}.
  {worker} sustained a crush injury of the right hand on July 14, 2011.
  {worker} was first seen on 2/4/2014 and was placed on modified work.
  {worker-titled} is right handed and works as a baker.
  {worker-titled} describes the pain as burning and worse at night.
  {worker-titled} denies bowel or bladder incontinence.
  The treating physician notes that {worker-titled} can now walk for half an hour.
  According to {worker-titled}, ice helps more than the pills do.
  We explained to {worker-titled} the risks of a repeat injection.
  {worker-possessive} pain diary was reviewed and shows four good days in the week.
  On exam {worker-possessive} gait was slow, without a limp.
  There has been no change in {worker-possessive} symptoms since the last report.
  I have known {worker-given} for six years, and he has never missed a visit.
  {worker-given} states that she wants to go back to her job.
  "{worker-given} cannot lift a gallon of milk," his wife writes.
  RE: {worker-capitals}
  IN THE MATTER OF {worker-capitals}, APPLICANT
  Patient: {worker-inverted}
  Name: {worker-inverted}    DOI: 3/15/2012
  Claimant {worker-inverted} was sent a copy on 6/20/2014.
  {worker-inverted}, visit of 8/18/2016, page 2 of 5
  {worker-initials} was scheduled for a medial branch block.
  The page that shows {worker-initials} at the foot is of the same visit.
  e-signature of {worker-small}
  Signed on the second page: {worker-line}
  Scan: {worker-file}
  Attachment {worker-file} could not be opened.
  Dr. and patient ({worker}) agreed to lower the dose by ten percent a month.
  {treating} asks for six more sessions of therapy.
  As {treating} points out, the last MRI is four years old.
  In the appeal, {treating} states that the brace has worn out.
  The RFA of 1/12/2015 was completed by {treating}.
  {treating} did not respond to a request for further records.
  Progress report (PR-2) of {treating}, 4/29/2013
  The application was filed by {attorney} for the employee.
  Represented by {attorney}
  {attorney} submitted 88 pages of records on behalf of the applicant.
  The injury happened in the warehouse of {employer}.
  {worker} has been off work from {employer} since 2013.
  Employer: {employer}
  {insurer} modified the request to four visits.
  The claims administrator, {insurer}, relied on the chapter on the low back.
  Correspondence of {insurer}, dated 5/22/2014
  Visits took place at {clinic} under {treating}.
  She was seen at {clinic} on 10/30/2018 for a refill.
  {clinic}, chart notes, 2011 to 2014
  Claim number: {claim}
  Re: {worker}, claim {claim}, date of injury 9/9/2010
  File no. {claim}   WCAB {eams}
  ADJ: {eams}
  SSN {ssn}
  Social ending in {ssn-end}
  Medical record number {mrn}
  MRN#{mrn}  {worker-inverted}  {dob}
  DOB: {dob}
  Birthdate {dob}, male, right handed
  The applicant was born on {dob-words}.
  He resides at {address}.
  Mailing address {address}
  Tel. {phone}
  Her telephone number is {phone}; messages may be left in Spanish.
  E-mail address: {email}
  The office can be found at {web}.
  License of {treating}: {licence}
`);

import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, as headings, reports, reviews and lists of records write them. */
export const sixthKnown: readonly string[] = lines(`
  Employee: {worker}     Employer: {employer}     Claim Number: {claim}
  Injured Worker Name: {worker}   WCIS: {claim}   DOI: 04/02/2013
  Dear {worker}, your application for Independent Medical Review was received.
  {worker} is a 46-year-old who filed a claim for the low back while working for {employer}.
  Thank you for referring {worker}, whom I saw for an orthopedic consultation.
  This claimant, {worker}, has been under my care for two years.
  As you know, {worker} fell from a ladder at {employer} and landed on the left side.
  HPI: {worker} presents with neck pain which goes to the right hand.
  {worker} presents today for follow up and medication refill.
  {worker} was last seen on 8/14/14; no show on 9/11/14.
  {worker-given} is doing better since the injection and wants to go back to work.
  {worker-given} cried during most of the interview.
  I have explained this to {worker-given} and to the daughter.
  The documents show that {worker} underwent a right shoulder arthroscopy in 2012.
  In a progress report dated 1/22/15, {worker} complains of constant pain.
  Physical therapy notes describe {worker} as motivated and compliant.
  Home exercise was reviewed with {worker} and written down.
  It is medically probable that {worker} will need care in the future.
  The above was discussed with {worker}, who agrees.
  Sleep study: {worker}, AHI 22, CPAP is advised.
  {worker-possessive} MRI shows a tear.
  On {worker-possessive} behalf the request was sent again.
  {worker} (DOB {dob}) - page 3
  Name: {worker}  Sex: F  DOB: {dob}  Acct: {mrn}
  Born on {dob}, in Michoacán, {worker} came to this country at nineteen.
  Date of birth given over the phone was {dob-words}.
  SSN {ssn} DOB {dob} DOI 6/6/11
  The last four digits of the SSN are {ssn-end}.
  MRN {mrn} | FIN {mrn} | {clinic}
  Chart # {mrn}: labs scanned.
  UR determination, {insurer}, claim {claim}, dated 2/18/2015
  Re: {claim} / {worker} / {employer}
  Adjuster at {insurer} was told that claim {claim} stays open.
  The claim was denied by {insurer} and later accepted by order in {eams}.
  WCAB: {eams}; {worker} vs {employer}
  {treating} has asked for a second epidural injection.
  Primary treating physician: {treating}
  PTP {treating} / {clinic} / {phone}
  PR-2 reports of {treating}, 3/5/14 through 1/7/15
  {treating} writes that surgery was declined.
  We called the office of {treating} at {phone}, and a message was left.
  The RFA of {treating} lists eight visits of aquatic therapy.
  In an appeal dated 2/2/15 {treating} argued that the criteria were met.
  Signature of physician: {treating}   Cal. Lic. {licence}
  {treating} (lic. no. {licence}) is in good standing.
  Application filed by {attorney} for the injured worker.
  {attorney} represents the applicant.
  Attention: {attorney}
  The attorney, {attorney}, sent a letter of 12/30/14.
  {employer} has offered modified work of four hours a day.
  At {employer} the worker stocked shelves by hand.
  Payor: {insurer}    Attn: Medical Bill Review
  It was {insurer} that first approved the MRI.
  Operative report, {clinic}, 10/10/2013
  {clinic} sent the x-rays on disc.
  Seen in the emergency room of {clinic} on the day of injury.
  Residence: {address}
  A visit to {address} found no ramp and a tub without rails.
  Contact: {phone} (cell), {email}
  Message from {email}: the pills make me sick
  Portal: {web}
  The forms can be printed from {web} or had at the desk.
  File received: {worker-file}
  See {worker-file} for the images.
  {worker} signed the agreement on opioids, and {treating} signed it too.
  This was a telephone visit with {worker}; the speaker was on.
  DOE: {worker} vs. {employer}, {insurer}
  Ms./Mr. {worker}: please bring the brace with you.
  {worker} has never smoked; {worker} drinks beer at weekends.
  Return the original to {attorney}, with a copy to {insurer}.
`);

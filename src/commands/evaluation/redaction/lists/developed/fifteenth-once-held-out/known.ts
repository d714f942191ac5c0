import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, as summaries, reports and papers of the claim write them. */
export const fifteenthKnown: readonly string[] = lines(`
  On 7/16/2012 {worker} slipped on a wet floor and struck the left elbow against a counter.
  This decision concerns the treatment requested for {worker} after an injury of 12/8/2010.
  Enclosed please find my report on {worker}, who was seen for a second opinion.
  The surgical request for {worker} was denied on 5/23/2014 and appealed on 6/2/2014.
  I am writing on behalf of my patient, {worker}, to ask that the denial be overturned.
  No prior claim by {worker} was found in the records sent for review.
  Until the accident, states {worker}, there had been no trouble with either knee.
  {worker} did not attend the last two sessions of therapy because of a lack of transport.
  In the recorded statement, {worker} described a twisting injury of the right ankle.
  The consent for the procedure was read to and signed by {worker}.
  {worker-titled} returns for a recheck of the left wrist six weeks after surgery.
  Today {worker-titled} complains of burning pain in both feet.
  According to {worker-titled}, the last injection helped for about a month.
  {worker-titled} underwent a right carpal tunnel release in the spring of 2013.
  The gait of {worker-titled} is slow, and a cane is held in the right hand.
  I have asked {worker-titled} to bring all bottles of medicine to the next visit.
  Given the failure of therapy, {worker-titled} would like to go ahead with surgery.
  We ask that the carrier authorize a home exercise kit for {worker-titled}.
  A refill was not given, since {worker-titled} had a supply for two more weeks.
  {worker-possessive} shoulder was examined under anesthesia before the repair.
  {worker-possessive} last day of work was 2/27/2015.
  Nothing in {worker-possessive} history suggests an earlier injury of the neck.
  The cause of {worker-possessive} headaches was explained at length.
  Today {worker-given} is in good spirits and walks without a limp.
  Her mother says that {worker-given} wakes up at night because of the pain.
  I explained to {worker-given} how to use the brace.
  Regarding: {worker}
  Claimant: {worker}
  Patient/Employee: {worker}
  Name of Injured Worker: {worker-capitals}
  PATIENT: {worker-capitals}
  {worker-capitals} V. THE EMPLOYER AND ITS CARRIER
  Injured Employee: {worker-inverted}
  Employee: {worker-inverted}    Occupation: Janitor
  Chart of {worker-inverted}, printed on 8/15/2016
  The request form gives the name as {worker-inverted} and leaves the date of injury blank.
  {worker-initials} was instructed in the use of crutches.
  In the therapist's flow sheet {worker-initials} is said to have missed three visits.
  The portal message was sent by {worker-small} at night
  Signed by the patient, {worker-line}
  Document uploaded: {worker-file}
  The operative photographs are saved as {worker-file} and were viewed.
  Birth date: {dob}
  Patient DOB: {dob}    Hand dominance: Left
  {worker}, born {dob}, comes in for a follow-up visit.
  The claim form lists {dob} as the date of birth.
  The applicant, who was born on {dob-words}, left school after the ninth grade.
  {treating} has asked for a surgical consultation and for new radiographs.
  An RFA signed by {treating} on 11/10/2015 lists four items.
  The most recent report is that of {treating}, dated 8/3/2016.
  Per {treating}, the patient has failed bracing, therapy and two injections.
  Requesting Provider: {treating}
  The patient remains under the care of {treating}.
  PTP: {treating}
  A letter from {attorney} dated 1/19/2016 objects to the delay.
  Counsel for the applicant is {attorney}
  Copies to: {attorney}
  The deposition was attended by {attorney} on 9/24/2014.
  The patient has been out of work since she was laid off by {employer} in 2013.
  Name of Employer: {employer}
  Modified duty is not available at {employer}, as the patient was told.
  The injury took place in the course of work for {employer}, on a loading dock.
  Notice of the request was given to {insurer} by fax.
  Insurance Carrier: {insurer}
  In its letter of 4/21/2015, {insurer} accepts liability for the left hip.
  The bill has been forwarded to {insurer} for payment.
  X-rays were taken at {clinic} and read as normal.
  The chart notes of {clinic} run from 10/7/2013 to 3/18/2014.
  Provider Group: {clinic}
  Claim No. {claim}
  Your file: {claim}
  Under claim number {claim} the low back and the right leg are accepted.
  EAMS Number: {eams}
  A hearing in {eams} is set for next month.
  The wage record is filed under SSN {ssn}
  The intake sheet shows social security number {ssn} and no telephone number.
  The badge number and a social security number ending in {ssn-end} are on the time card.
  Chart Number: {mrn}
  The label on the film reads MRN {mrn} and shows the left side.
  California License No.: {licence}
  The signature is followed by license number {licence} and the date.
  Address of Employee: {address}
  The notice was mailed to the worker at {address}.
  Evening phone of the patient {phone}
  A message was left for the patient at {phone} on Tuesday.
  Patient E-mail: {email}
  The reminder went to {email} on the day before the visit.
  The home exercises can be watched at {web} by all patients.
`);

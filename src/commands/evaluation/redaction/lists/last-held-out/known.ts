import { lines } from '../lists.ts';

/** Sentences with identities the case holds, as determinations, charts, forms, call logs and lists of papers have them. */
export const lastKnown: readonly string[] = lines(`
  Based on the records provided, {worker} is a 46-year-old who developed bilateral hand pain from data entry.
  The claimant, {worker}, was moving a refrigerator down a flight of stairs when the strap broke.
  IW {worker} reports feeling a pop in the R knee while stepping off a curb on 7/18/2014.
  This is an appeal regarding {worker}, DOI 9/4/2011, accepted for low back and left leg.
  Thank you for allowing me to participate in the care of {worker}.
  It was a pleasure to see {worker} in the spine clinic this morning.
  Reason for call: {worker} is out of Percocet two days early.
  Triage note 2:15 PM - {worker} walked in c/o dizziness after the nerve block.
  Per the therapist, {worker} gave good effort and was sore afterward.
  At this juncture {worker} has failed PT, acupuncture, TENS, NSAIDs and two ESIs.
  Should the surgery be approved, {worker} will need a driver and someone at home for 48 hours.
  If {worker} is not improved in six weeks, an MRI may be reconsidered.
  The history is inconsistent, as {worker} told the emergency physician of a fall at home.
  Submitted for review is the file of {worker}, comprising 614 pages.
  In my medical opinion {worker} has not had an adequate trial of conservative care.
  Nothing submitted shows that {worker} returned to work or cut back on pills.
  The surveillance DVD shows a person believed to be {worker} washing a truck.
  UDS collected from {worker} on 2/12/2015 was negative for all prescribed drugs.
  Body habitus of {worker}: 5'4", 238 lbs, BMI 40.8
  Patient instructions were printed and handed to {worker} in Spanish.
  The undersigned has examined {worker} on four occasions.
  Addendum: after I dictated the above, {worker} called to say that the foot was numb.
  Subject's name: {worker}. Sex: F. Handedness: R.
  Again {worker-titled} asks about a spinal cord stimulator.
  Nursing: {worker-titled} ambulated 40 feet with the walker, SBA.
  Overall {worker-titled} rates the benefit of the TENS as modest.
  {worker-titled} is a pleasant, heavyset gentleman who appears uncomfortable.
  {worker-titled} presents with her daughter and is tearful during the interview.
  {worker-titled} was laid off three weeks after the claim was filed.
  {worker-titled} states he "can't take it no more."
  {worker-titled} continues with HEP and walks the dog for 10 min BID.
  I have known {worker-titled} for over nine years, and the complaints have been consistent.
  Please see {worker-titled} for consideration of a medial branch block.
  The undersigned believes that {worker-titled} is a candidate for a functional restoration program.
  Please excuse {worker-titled} from work through 12/1/2015.
  MRI findings were gone over with {worker-titled} on the screen.
  Review of {worker-possessive} pharmacy printout shows early fills in March and May.
  {worker-possessive} ODI score went from 62 to 58.
  {worker-possessive} claim was accepted for the right wrist only.
  There has been no change in {worker-possessive} neurologic exam since January.
  My impression is that {worker-possessive} symptoms are myofascial.
  With {worker-possessive} BMI and sleep apnea, opioids carry more risk.
  Exhibit C: {worker-possessive} timecards
  {worker-given} is doing great!! Back to bowling.
  Hi doc, this is {worker-given}. My back went out again, can I get a stronger pill?
  Spoke with {worker-given}'s husband, who will pick up the script.
  {worker-given} and her sister came in together today.
  Gave {worker-given} a sample pack of Lidoderm.
  CHART LABEL {worker-capitals} ROOM 4
  NAME: {worker-capitals}, {worker-given}   AGE: 51Y   SEX: M
  CONFIDENTIAL -- {worker-capitals} -- PSYCHIATRIC RECORD
  RE: {worker-capitals} VS. SELF-INSURED EMPLOYER
  MR. {worker-capitals} IS SEEN IN FOLLOW-UP FOR HIS BACK.
  PATIENT'S NAME {worker-inverted}     TODAY'S DATE 6/3/2014
  Fax cover, 9 pages, Subj: {worker-inverted} RFA for L-spine MRI
  {worker-inverted} | DOB {dob} | 06/17/2015 | Page 2
  Claimant: {worker-inverted}      Examiner: on file
  Scheduling: {worker-inverted}, R CTR, 45 min, MAC
  Label on specimen cup: {worker-inverted}
  Records of {worker-inverted} were scanned in two batches.
  Patient initials: {worker-initials}
  Risks were read aloud, and {worker-initials} verbalized understanding.
  Pt. {worker-initials} no-showed on 4/2 and 4/9.
  Patient: {worker-line}
  This letter is to inform {worker-line} that the request has been denied.
  File name {worker-file}, 14 images
  See scanned {worker-file} in the media tab.
  portal msg from {worker-small}: need refill asap
  login {worker-small}
  {worker}, Applicant; {employer}, permissibly self-insured; administered by {insurer}
  Medical-legal report in the case of {worker} vs. {employer}
  IMR Case Number CM15-0100923 -- Employee: {worker} -- Date of UR Decision: 5/11/2015
  Copies sent to: {worker}; {attorney}; {insurer}; {treating}
  Per the 5/14/14 PR-2 by {treating}, the pain is worse with cold weather.
  {treating} is requesting 12 additional sessions of aquatic therapy.
  {treating} documents a 50% reduction in pain for six weeks following the last ESI.
  {treating}, the primary treating physician, did not give a rationale.
  Unfortunately {treating} has not documented objective functional improvement.
  The handwritten note of {treating} is barely legible.
  There is no indication from {treating} as to why a second unit is needed.
  A prior review had asked {treating} for a pill count, and none was sent.
  In a letter of appeal, {treating} cites three articles in support of the implant.
  Patient is to RTC with {treating} in 4 wks.
  Phys. signing the RFA was {treating}, see box 3.
  Referred by: {treating}     Referred to: Pain Management
  Message left for {treating} on 8/4/2016 at 11:05 AM, no call back.
  As always, thank you, {treating}
  Sent on behalf of {treating} by the surgery scheduler
  To: {treating}   From: UR Department   Re: additional information needed
  AA is {attorney}, prefers fax
  The employee is represented by {attorney}.
  Per {attorney}, the patient wants to keep the current PTP.
  {attorney}'s cover letter asks that all body parts be addressed.
  Email thread w/ {attorney} re: med-legal appt
  Emp/DOI/Carrier: {employer}, 8/22/2010, {insurer}
  Twenty-two years with {employer} as a heavy equipment mechanic
  {employer} had no work within the restrictions.
  Injured while employed at {employer}, where the job is to stock shelves at night.
  The nurse at {employer} applied ice and sent him home.
  After 9 months {employer} terminated the position.
  Carrier {insurer} authorized one of the three levels on 6/25/2013.
  Per the denial letter ({insurer}, 10/30/2014), the body part is in dispute.
  {insurer} has accepted neck, back, both shoulders; denied: sleep, psych, GI
  Bill to: {insurer}
  We have not heard back from {insurer} re: the brace.
  Seen at {clinic} the day of injury, given Motrin and a sling.
  Service location: {clinic}
  {clinic} progress notes 1/2013 through 6/2014 are mostly template.
  PT was done at {clinic}, 16 visits; pt. liked the ultrasound.
  Please send all reports to {clinic}.
  Claim #: {claim}    DOI: 11/13/2012    Body part(s): neck, R UE
  RE CLAIM {claim} - DELAY NOTICE
  The UR letter refers to claim {claim} and to an RFA received on 3/2/2016.
  WCAB No: {eams}
  EAMS {eams}, venue on file, MSC set for 9/14/2015
  SSN {ssn}     Marital status: divorced
  SSN (last 4): {ssn-end}
  Chart {mrn}
  MRN: {mrn} / Acct type: Work Comp / Fin class: WC
  Patient ID {mrn}, study of the left ankle, 3 views
  DOB {dob} (age 57)
  Pt's date of birth is {dob}; right handed; Spanish speaking
  On the record, the deponent gave {dob-words} as the date of birth.
  Lives at {address} in a second floor walk-up.
  Pt moved - {address} is the new addr per wife
  Please deliver the hospital bed to {address}.
  Ph: {phone}
  Call pt at {phone} w/ appt time
  Pt email {email}
  Send the link to {email} before the video visit.
  Forms at {web}
  Lic. No.: {licence}   Specialty: PM&R
  {treating}, License # {licence}, Specialty: Orthopedics, Tel {phone}
`);

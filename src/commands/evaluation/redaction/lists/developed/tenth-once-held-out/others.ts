import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds: told in summaries and rationales, listed among documents, printed on covers, proofs and labels. */
export const tenthOthers: readonly string[] = lines(`
  The claimant was evaluated by {other-name}, M.D., on 2/19/2014 for the left shoulder.
  On 8/13/15, {other-name}, MD, recommended a repeat ablation at L4-5.
  Per the report of Dr. {other-surname} dated 6/11/2013, range of motion was full.
  Dr. {other-surname} prescribed topiramate and asked the patient to return in four weeks.
  The applicant consulted Dr. {other-name} about a second operation.
  In a progress note of October 2, 2016, Dr. {other-surname} described a normal gait.
  Dr. {other-surname}'s request for a lumbar brace was not certified.
  Surgery was performed by Dr. {other-name} on January 14, 2014.
  The patient was first treated by {other-name}, D.C., who gave 24 adjustments.
  The hand surgeon, {other-name}, M.D., released the right A1 pulley in 2015.
  He saw Dr. {other-surname} in consultation and declined the offer of surgery.
  An orthopedic evaluation by {other-name}, M.D., noted crepitus and a small effusion.
  An agreed medical examination was carried out by {other-name}, MD, on 5/6/2017.
  Future medical care was provided for by Dr. {other-surname}, the panel QME.
  {other-name}, Psy.D., diagnosed a major depressive disorder, single episode, moderate.
  {other-name}, LMFT, saw her eleven times for anxiety.
  {other-name}, PT, DPT, noted that the goals were met in part.
  Physical therapist {other-name} reported slow progress with stairs.
  {other-name}, OTR/L, CHT, made a thumb spica of thermoplastic.
  {other-name}, PA-C, removed the sutures on the tenth day.
  Seen by {other-name}, FNP, for a refill of meloxicam.
  Acupuncturist {other-name}, L.Ac., used twelve points at each visit.
  {other-name}, D.P.M., fitted the orthotics and advised rocker soles.
  {other-name}, D.D.S., found worn molars and a click of the left joint.
  {other-name}, O.D., prescribed new lenses after the head injury.
  The anesthesiologist, {other-name}, placed an interscalene block.
  The scan was read by {other-name}, M.D., as showing a complex tear of the posterior horn.
  Nerve conduction by {other-name}, M.D., on 11/5/2014 was consistent with mild carpal tunnel syndrome.
  DR. {other-capitals} PERFORMED THE PROCEDURE UNDER LOCAL ANESTHESIA.
  Drs. {other-surname} and {other-surname} disagree on the need for fusion.
  As noted by {other-surname} in his supplemental report, the fusion is solid.
  Pt last seen by {other-surname} 2/4/15.
  The patient's chiropractor, Dr. {other-name}, wrote that she cannot sit for an hour.
  Per the PR-2 of 3/4/2014 by Dr. {other-surname}, the worker is not a candidate for surgery.
  Both Dr. {other-surname} and Dr. {other-surname} found no radiculopathy.
  Dr. {other-surname} deferred to Dr. {other-surname} for the matter of sleep.
  The UR physician, {other-name}, M.D., noncertified the request on 7/3/2014.
  The peer reviewer, Dr. {other-surname}, left two messages before making his decision.
  Peer reviewer {other-name}, M.D., licensed in California, board certified in physiatry
  Request was reviewed by {other-name}, RN, and sent on for physician review.
  {other-name}, the adjuster, authorized the consultation by telephone.
  Adjuster {other-name} was told of the missing chart note.
  The nurse case manager, {other-name}, came to the visit with the patient's leave.
  Spoke with {other-given} at the surgeon's office, who will fax the operative report.
  Left message with {other-given}, back office, at 10:25.
  {other-given-initial} in utilization review said that the request was never logged.
  Called pharmacy; {other-given-initial} states that the last fill was on 4/30.
  Her mother, {other-name}, cares for the children while she attends therapy.
  His wife {other-given} helps him to put on his socks.
  Her son, {other-given}, translated at the first two visits.
  The patient's girlfriend, {other-name}, drove him home after the block.
  In case of emergency notify {other-name} (sister) {other-phone}
  Emergency contact: {other-name}, spouse, {other-phone}
  He told his foreman, {other-name}, within the hour.
  Supervisor {other-name} filled out the incident report the next morning.
  Two coworkers, {other-name} and {other-name}, helped her up from the floor.
  The injury was witnessed by {other-name}.
  Her landlord, Mr. {other-surname}, put in a grab bar.
  Name of witness: {other-name}
  A customer named {other-name} struck him with a cart.
  Human resources manager {other-name} offered a seated job.
  The driver of the other car was {other-name}, who was not insured.
  Vocational evaluation by {other-name}, M.A., CRC, of 9/4/2015
  Counsel for the defendant, {other-name}, took the deposition on 3/26/2014.
  MR. {other-capitals}: Objection; that is compound.
  BY MS. {other-capitals}: Q. Had you ever hurt your back before that day?
  Q. Who is {other-name}? A. He was the lead man on my shift.
  Also present: {other-name}, certified Korean interpreter
  The deposition was taken before {other-name}, certified shorthand reporter.
  Applicant's counsel, Mr. {other-surname}, asked that the panel be struck.
  Ms. {other-surname} from the district's risk office approved a chair.
  {other-name}, Workers' Compensation Judge, ordered further medical care.
  Findings and Award by Judge {other-surname}, filed 12/12/2013
  I, {other-name}, declare that I am over the age of eighteen and not a party to this action.
  My business address is {other-address}.
  Executed at {other-town}, by {other-name}
  Served by mail on {other-firm}, {other-address}
  {other-name}, declarant
  Proof of service signed by {other-name}, 5/8/2015
  Patient: {other-inverted}
  Patient: {other-inverted}   DOB: {other-dob}   MRN: {other-mrn}
  Name: {other-inverted}    Acct: {other-mrn}
  Claimant: {other-inverted}   Claim no.: {other-claim}
  EMPLOYEE {other-listed}
  Insured's name: {other-inverted}
  Provider: {other-listed}, MD
  Attending: {other-listed}    Date: 6/22/2016
  Ordering: {other-inverted}, M.D.   Collected: 3/14/2014 09:40
  D: {other-initials} T: {other-initials} 7/9/2013
  Charted by {other-initials}, LVN
  NM1*77*1*{other-edi}
  REF BY {other-listed}
  Electronically signed by {other-name}, M.D. 1/22/2015 5:16 PM
  E-signed: {other-name}, DC, 10/30/2018
  Digitally signed by {other-listed}
  This report was dictated by {other-name}, M.D., and not read.
  Sincerely, {other-name}, M.D.
  Respectfully submitted, {other-name}, D.O.
  Cordially yours, {other-name}, Ph.D.
  /s/ {other-name}
  SURGEON: {other-name}, M.D.
  ASSISTANT SURGEON: {other-name}, PA-C
  Anesthesiologist: {other-name}, M.D.
  Circulating nurse: {other-name}, RN   Scrub: {other-name}, CST
  Referring physician: {other-name}, M.D.
  Treating therapist: {other-name}, MPT
  Interpreter: {other-name}, Hmong
  Medical assistant {other-given} took the vital signs.
  Chaperone: {other-given-initial}
  Supervising physician is Dr. {other-name}; the visit was with a nurse practitioner.
  TO: {other-name}   FAX: {other-phone}   PAGES: 14
  ATTN: {other-name}, utilization review department
  From the desk of {other-name}
  Attention: {other-name}, {other-firm}, {other-box}
  cc: {other-name}, Esq.
  cc: {other-firm}; {other-name}, M.D.; {other-facility}
  He was taken by ambulance to {other-facility} and discharged the same night.
  She went to {other-facility} on the day of the injury and was given a splint.
  Initial care was at {other-facility}, with six visits of therapy and naproxen.
  An MRI of the left knee at {other-facility} on 5/17/2014 showed a tear of the medial meniscus.
  The procedure was done at {other-facility} under monitored anesthesia care.
  She began therapy at {other-facility} two weeks after the operation.
  The patient transferred care from {other-facility} in the fall of 2015.
  He is on the waiting list of {other-facility} for a multidisciplinary evaluation.
  After the fall he was seen in the emergency room at {other-facility}.
  A urine specimen was sent to {other-facility} for confirmation.
  The worker was hospitalized at {other-facility} from 2/2/2014 to 2/6/2014.
  Admitted to {other-facility} with chest pain; the cause was not cardiac.
  Request: evaluation at {other-facility}, one day
  {other-facility}, operative report of 9/10/2013
  {other-facility}: physical therapy notes, 6/1/15-8/24/15
  Medical records from {other-facility}, 2010-2014
  Chart notes of {other-facility} are not legible.
  MRI report, lumbar spine, {other-facility}, 12/4/2014
  Laboratory report of {other-facility}, 7/28/2016
  Emergency department record, {other-facility}
  Place of service: {other-facility}
  Facility: {other-facility}, NPI {other-npi}
  {other-facility}
  {other-facility}, {other-address}
  {other-facility}   Tel: {other-phone}   Fax: {other-phone}
  {other-name}, M.D., {other-facility}
  The injury arose while she was working as a packer for {other-firm}.
  He is a 38-year-old laborer employed by {other-firm}.
  She started with {other-firm} in 2009 and worked 40 hours a week.
  He was hired by {other-firm} through a temporary agency.
  The patient had worked at {other-firm} for six years as a stocker.
  Since the injury he has taken a job at {other-firm} as a parking attendant.
  She was let go by {other-firm} in July 2015.
  An earlier claim against {other-firm} for the right wrist was settled in 2007.
  Concurrent employment: {other-firm}, weekends
  The modified job at {other-firm} was not in keeping with her restrictions.
  {other-firm} certified the first six visits and denied the rest.
  The utilization review decision of {other-firm}, dated 10/23/2014, cites the same pages.
  A denial by {other-firm} was issued on 3/2/2016.
  Liability is disputed by {other-firm}.
  Letter from {other-firm}, 11/14/2013
  UR determination, {other-firm}, 4/9/2015
  According to {other-firm}, no request was received.
  Coverage was provided by {other-firm} until 2011 and by {other-firm} thereafter.
  Carrier: {other-firm}
  Employer: {other-firm}    Insurer: {other-firm}
  Administered by {other-firm}, {other-box}
  TPA: {other-firm}   Claim: {other-claim}
  Defense attorneys: {other-firm}
  Applicant is represented by {other-firm}.
  Counsel at {other-firm} sent 312 pages.
  The deposition was held at {other-firm}, {other-street}.
  The prescription was filled at {other-firm} on 6/6/2014.
  Medications are mailed to him by {other-firm}.
  The cold therapy unit was billed by {other-firm} for thirty days.
  Crutches and a knee immobilizer were supplied by {other-firm}.
  Records obtained by {other-firm}, certificate of no records attached
  Surveillance film of {other-firm}, 4/18/2016, shows him loading a truck.
  Interpreting by {other-firm}, two hours
  Transportation: {other-firm}, round trip
  Job analysis by {other-firm}, 1/27/2015
  Lien of {other-firm}, lien no. {other-claim}
  Lien claimant: {other-firm}, {other-address}
  The lien of {other-facility} remains open, no. {other-claim}
  Bill from {other-firm}, invoice of 9/30/2013
  {other-firm}
  {other-firm}, {other-address}
  {other-address}
  {other-street}
  {other-town}
  {other-box}
  The patient now lives at {other-address}.
  He rents a room at {other-street} on the second floor.
  Her new address is {other-address}.
  Please mail the films to {other-address}.
  Address: {other-street}
  City, State, Zip: {other-town}
  Location where injury occurred: {other-street}, {other-town}
  Accident scene: loading dock, {other-address}
  Remit to: {other-box}
  Correspondence to {other-box}
  Office address {other-address}   Phone {other-phone}
  Ph: {other-phone}  Fx: {other-phone}
  Tel {other-phone}
  Fax no. {other-phone}
  Phone number: {other-phone} (cell)
  If you have questions, call me at {other-phone}.
  The requesting office was called at {other-phone} on 2/12 and 2/13.
  Call back {other-phone} before 4 p.m. Pacific time to discuss this case.
  Toll free {other-phone}
  From: {other-phone}   To: {other-phone}   Page 2 of 9
  Received by fax from {other-phone} on 06/19/2014 at 08:55
  Reach {other-given} at {other-phone}.
  Email {other-email}
  Send further records to {other-email}.
  From: {other-email}  Sent: Tuesday, 3:12 PM
  e-mailed to {other-email} and {other-email} by the claims department
  Contact: {other-name}, {other-email}, {other-phone}
  Visit us at {other-web}
  Results are posted on {other-web} for 30 days.
  www: {other-web}
  Forms can be downloaded from {other-web}.
  DOB: {other-dob}
  DOB {other-dob}  Age 52  Sex F
  Date of Birth: {other-dob}   Date of Service: 5/20/2014
  Born: {other-dob}
  She was born on {other-dob} and is right handed.
  b. {other-dob}, married, three children
  {other-inverted} (DOB {other-dob})
  {other-listed}  {other-mrn}  Room 4
  SSN: {other-ssn}
  Social Security Number {other-ssn}
  SS#: {other-ssn}   DOB: {other-dob}
  SSN ending {other-ssn-end}
  SS# xxx-xx-{other-ssn-end}
  MRN {other-mrn}
  Medical record no.: {other-mrn}
  Patient ID: {other-mrn}
  Pt. ID {other-mrn}   Acc. no. {other-mrn}
  Accession #: {other-mrn}   Specimen: urine
  Rx # {other-mrn}, cyclobenzaprine, no refills
  Encounter number {other-mrn}
  Claim number: {other-claim}
  Claim # {other-claim}, DOI 2/25/2012
  The second claim, {other-claim}, concerns the left elbow.
  RE: Claim {other-claim}
  Carrier file number {other-claim}
  ADJ number {other-eams}
  EAMS: {other-eams}; {other-eams}
  Case number {other-eams} was settled by compromise and release.
  License no. {other-licence}
  Cal. Lic. # {other-licence}, expires 6/30/2016
  State license {other-licence}   DEA {other-dea}
  NPI: {other-npi}
  DEA No. {other-dea}
  {other-name}, M.D., Lic. {other-licence}
  Rendering provider {other-listed}, NPI {other-npi}, license {other-licence}
  The daughter, {other-name}, came along. {other-same-given} says that he forgets his pills.
  Interviewed {other-name}, shift lead. Ms. {other-same-surname} recalled no accident.
  {other-name}, M.D., was reached by phone. Dr. {other-same-surname} agreed to withdraw the second item.
  Dr. {other-name} gave a second opinion. {other-same-surname} would not operate on a smoker.
  Note of 4/4/2014 initialed {other-initials}
  Case discussed with {other-name}, second-year resident
  Job description signed by {other-name}, store manager, {other-firm}
  PTP: {other-surname}. Secondary: {other-surname}.
  Appointment with {other-surname} on 9/17 at 10:30
  [{other-surname}, 3/12/2014, page 4]
  s/p right carpal tunnel release (Dr. {other-surname}, 2012)
  Med-legal: {other-surname} (ortho), {other-surname} (psych)
`);

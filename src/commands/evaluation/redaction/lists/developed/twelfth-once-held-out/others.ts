import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds, as determinations, reports behind them and the papers of a claim have them. */
export const twelfthOthers: readonly string[] = lines(`
  The patient was seen in consultation by {other-name}, M.D., who recommended a microdiscectomy.
  Dr. {other-surname} noted in a report of 3/11/2014 that the hardware was intact.
  Per Dr. {other-surname}, the patient is a candidate for a spinal cord stimulator trial.
  The operative report by {other-name}, MD, dated 6/20/2012 was reviewed.
  An Agreed Medical Examination by Dr. {other-name} took place on 9/8/2013.
  {other-name}, D.O., saw the worker for pain management from 2011 to 2013.
  Chiropractic care was given by {other-name}, D.C., three times a week.
  {other-name}, PT, discharged the patient after nine visits with goals partly met.
  An evaluation by {other-name}, Ph.D., found moderate Major Depressive Disorder.
  {other-name}, Psy.D., conducted the psychological testing for the stimulator.
  {other-name}, PA-C, prescribed Norco and Zanaflex on 1/19/2015.
  The nurse practitioner, {other-name}, changed the dressing and took out the sutures.
  Acupuncture notes by {other-name}, L.Ac., are handwritten.
  The podiatrist, {other-name}, DPM, cast the patient for orthotics.
  {other-name}, DDS, made an occlusal guard for bruxism.
  The neurologist, Dr. {other-surname}, started Topamax for the headaches.
  In a supplemental report Dr. {other-surname} apportioned 20% to a prior claim.
  Dr. {other-surname}'s note of 4/4/2015 does not mention the wrist.
  Dr. {other-capitals} RECOMMENDS TOTAL KNEE ARTHROPLASTY ON THE LEFT.
  DR {other-capitals} SAW PT 5/2, NO CHANGE, CONT MEDS
  Drs. {other-surname} and {other-surname} differ on whether surgery is needed.
  The patient was referred by Dr. {other-surname} to Dr. {other-name} for a hand opinion.
  The x-rays were read by {other-name}, M.D., as showing no acute fracture.
  Nerve studies by Dr. {other-surname} of 10/21/2013 were normal.
  Anesthesiologist: {other-name}, M.D.
  Assistant Surgeon: {other-name}, PA-C
  Surgeon: {other-name}, M.D.
  Radiologist: {other-name}, M.D.
  Interpreted by: {other-name}
  Dictated by: {other-name}, M.D.
  Reviewed by {other-name}, RN, Utilization Review Nurse
  Physician Reviewer: {other-name}, M.D., Board Certified in Occupational Medicine
  The reviewer, {other-name}, MD, spoke with the office on 2/3/2015.
  A peer-to-peer call with Dr. {other-surname} was tried twice without success.
  The denial was signed by {other-name}, M.D., on 12/18/2014.
  Medical Director {other-name}, M.D., upheld the non-certification.
  The adjuster, {other-name}, authorized six more visits by telephone.
  Claims examiner {other-name} asked for an updated RFA.
  Nurse case manager {other-name} was present for the visit.
  Certified Spanish interpreter {other-name} was in the room.
  Interpreter: {other-name}, State Certified
  {other-name}, the worker's wife, gave part of the history.
  His son {other-given} did the driving and helped with the forms.
  Her sister {other-given} stays with her at night because of the falls.
  She lives with her husband {other-given} and their two children.
  The supervisor, {other-name}, told him to finish the shift.
  She reported the injury to {other-name}, the shift lead, the same afternoon.
  A co-worker, {other-name}, saw the fall and called for help.
  {other-name} from Human Resources sent the claim form the next day.
  I spoke to {other-given} at the front desk and left a message for the doctor.
  Spoke with {other-given-initial} in authorizations at 10:40 a.m.
  Per {other-given-initial}, the fax was received but was missing page two.
  LM for {other-given} re: MRI auth, awaiting callback
  {other-name} called on 3/3/2015; {other-same-given} asked about a refill of Ultram.
  The second opinion was given by {other-name}, M.D. Dr. {other-same-surname} advised against fusion.
  The psychologist is {other-name}, Ph.D. In his note Dr. {other-same-surname} speaks of poor sleep.
  The mother, {other-name}, attended the visit. {other-same-given} keeps the pill box.
  Ms. {other-surname} of the lien unit confirmed that nothing had been paid.
  Mr. {other-surname}, the vocational expert, found no open labor market.
  Judge {other-surname} issued Findings and Award on 8/17/2012.
  The Honorable {other-name}, Workers' Compensation Judge, presided.
  Defense attorney {other-name} appeared for the carrier.
  Hearing representative {other-name} asked for a continuance.
  Deposition of {other-name}, taken 4/29/2014, pages 12 to 40.
  Q. And did Ms. {other-surname} give you the form? A. Yes, she did.
  The declaration of {other-name} is attached as Exhibit 4.
  I, {other-name}, declare under penalty of perjury that I am over eighteen and not a party.
  Served by: {other-name}
  Very truly yours, {other-name}
  Sincerely, {other-name}, M.D.
  Respectfully submitted, {other-name}, M.D., Q.M.E.
  Electronically signed by {other-name}, MD 7/14/2014 5:12 PM
  Transcribed by {other-initials} on 11/2/2014.
  DD: 5/6/2015 DT: 5/7/2015 {other-initials}
  Typed: {other-initials}
  Reviewed and initialed {other-initials}, 6/9/2014
  cc: {other-name}, Esq.
  CC: {other-inverted}, M.D.
  Dear Dr. {other-surname}:
  Dear Mr. {other-surname},
  Dear {other-name}:
  To Whom It May Concern at {other-firm}:
  ATTN: {other-name}, Claims
  Attention {other-capitals}, UR DEPT
  Provider: {other-inverted}
  Ordering Provider: {other-inverted}, MD
  Referring: {other-inverted}   Copy to: {other-inverted}
  Attending {other-listed}, admitted 2/6/2013, discharged 2/9/2013
  Rendering Provider {other-listed}
  Seen by: {other-listed} MD
  THERAPIST {other-listed}, VISIT 7 OF 12
  Technologist {other-listed}
  Emergency contact: {other-name}, spouse, {other-phone}
  NM1*82*1*{other-edi}***XX*{other-npi}~
  NM1*QC*1*{other-edi}~
  NM1*DN*1*{other-edi}~
  The first visit was at {other-facility} on 1/30/2012.
  She went by ambulance to {other-facility}, where films were negative.
  The left shoulder surgery was done at {other-facility} as an outpatient.
  Records of {other-facility}, 118 pages, dated 2009 to 2013.
  The MRI was performed at {other-facility} on 11/11/2013 on a 1.5 Tesla magnet.
  MRI Lumbar Spine, {other-facility}, 2/28/2014
  Physical therapy at {other-facility} ended in October after eight visits.
  He enrolled in the functional restoration program of {other-facility}.
  {other-facility} sent the urine to the laboratory for confirmation.
  The Norco was filled at {other-facility} on 5/5, 6/4 and 7/3.
  A discharge summary of {other-facility} gives a stay of three days.
  Transferred from {other-facility} to {other-facility} for rehabilitation.
  Emergency room note, {other-facility}, 10/2/2012, by {other-name}, M.D.
  The sleep study at {other-facility} showed mild apnea.
  The request is to see a spine surgeon at {other-facility}.
  pt seen @ {other-facility} ER after MVA, CT neg, d/c home
  LABS DRAWN AT {other-facility} 3/3/14
  {other-facility} Progress Note, Follow-up Visit
  Place of service: {other-facility}
  Dr. {other-surname} of {other-facility} has taken over the care.
  {other-name}, M.D., {other-facility}, {other-street}
  The worker's first employer was {other-firm}, where he was a framer.
  Since 2015 the patient has worked part time for {other-firm}.
  He drove a truck for {other-firm} before that job.
  In a second job, for {other-firm}, she cleaned offices at night.
  Prior claim against {other-firm}, settled in 2004.
  The carrier, {other-firm}, accepted the claim for the right knee.
  {other-firm} non-certified the request on 5/28/2015.
  The review was done by {other-firm} for the claims administrator.
  A bill review by {other-firm} cut the charge by half.
  The subpoenaed records came from {other-firm} on a disc.
  Records were copied by {other-firm} under a subpoena of 8/1/2014.
  Interpreting services were provided by {other-firm}.
  The brace was supplied by {other-firm} on 4/17/2014.
  The TENS unit came from {other-firm}; supplies are sent each month.
  Defendant {other-firm} disputes the neck.
  {other-firm} is the third-party administrator.
  A lien was filed by {other-firm} for $4,310.
  Applicant is represented by {other-firm}.
  Law firm: {other-firm}
  The letter of {other-firm} dated 2/13/2015 objects to the delay.
  Surveillance by {other-firm} shows the subject lifting a bag.
  Transportation was arranged through {other-firm}.
  Medication was mailed by {other-firm}, ninety days at a time.
  Insurer: {other-firm}
  EMPLOYER {other-firm} OCCUPATION LINE COOK
  Payor: {other-firm} COVERAGE: WORK COMP
  UR Vendor: {other-firm}
  UR determination letter, {other-firm}, 6/25/2014
  Job title: press operator, {other-firm}, 2003 to 2011
  Correspondence from {other-firm} and {other-firm}, various dates
  Notice of representation of {other-firm}
  In the matter of the claim against {other-firm}; {other-firm}, Defendants
  Toxicology report of {other-firm} was consistent with Tramadol.
  N1*PE*{other-firm}*XX*{other-npi}~
  The office moved to {other-address} last spring.
  Send records to {other-address}
  The clinic at {other-address} is closed on Fridays.
  The IMR application lists the address as {other-address}.
  Home visit made at {other-address}; three steps without a rail.
  Service address: {other-address}
  The accident was at the corner lot by {other-street}.
  She was getting off the bus in front of {other-street} when she fell.
  Delivered to {other-street}, {other-town}
  The patient moved to {other-town} in 2014.
  He commutes from {other-town}, about an hour each way.
  OFFICE LOCATION {other-town}
  Mail payment to {other-box}
  Remit to: {other-firm}, {other-box}
  Claims mail: {other-box}
  Please call {other-phone} to schedule the MRI.
  Phone {other-phone} Fax {other-phone}
  FAX: {other-phone}
  T: {other-phone} | F: {other-phone}
  Peer-to-peer line {other-phone}, weekdays from 8 to 5.
  The adjuster can be reached at {other-phone}.
  {other-name}, claims, {other-phone}, {other-email}
  Email the RFA to {other-email}
  e-mail: {other-email}
  Questions may be sent to {other-email} within ten days.
  Log in at {other-web} to see the status of the request.
  More about the program is found on {other-web}.
  Visit {other-web}
  Prior claim number {other-claim} was closed in 2006.
  Companion claim {other-claim} for the left hand is open.
  CLAIM: {other-claim} ADJ: {other-name}
  Our File No. {other-claim}
  Master file {other-eams}; companion case {other-eams}
  EAMS {other-eams}, hearing set for 9/15/2015
  Lien reservation number on {other-eams}
  SS# {other-ssn}
  The wife's social security number, {other-ssn}, was written in by mistake.
  Member SSN ending {other-ssn-end}
  XXX-XX-{other-ssn-end}
  Medical Record No. {other-mrn}
  Patient ID: {other-mrn}  Accession on file
  Acct # {other-mrn}, DOS 4/16/2013
  License No. {other-licence}
  {other-name}, M.D., CA Lic. {other-licence}
  Cal. Lic. # {other-licence} Exp. 6/30/2016
  DEA # {other-dea}
  Prescriber {other-name}, DEA {other-dea}, NPI {other-npi}
  NPI: {other-npi}
  Billing NPI {other-npi}, taxonomy on file
  Subscriber's date of birth {other-dob}
  His twin brother, born {other-dob}, has the same condition.
  Dependent: {other-name}, DOB {other-dob}
`);

import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds, as busy clinicians, reviewers, adjusters and clerks write them. */
export const sixteenthOthers: readonly string[] = lines(`
  Dr. {other-surname} felt that another injection would be of no use.
  Dr. {other-surname} would like the patient to see a rheumatologist.
  Dr. {other-surname}, in his 7/9/2014 appeal, points to the failure of three antidepressants.
  Dr. {other-surname} (spine) does not think the disc at L4-5 is the pain generator.
  Dr. {other-surname}'s exam of 1/30/2013 showed full motion of the elbow.
  Dr. {other-surname}’s office called to say that the films had been lost.
  Dr. {other-given} {other-surname} is the fourth surgeon to offer a fusion.
  DR. {other-capitals} DICTATING FOR THE ORTHOPEDIC SERVICE.
  PER DR. {other-capitals}: NO LIFTING OVER 10 LBS.
  Drs. {other-surname}, {other-surname} and {other-surname} have each advised against more surgery.
  Doctor {other-surname} gave a lumbar belt and told her to rest.
  Surgery was first raised by Dr. {other-name} in the fall of 2011.
  Two months later Dr. {other-surname} tried Lyrica, without effect.
  In contrast, Dr. {other-surname} rated the knee at 12% whole person.
  Unlike Dr. {other-surname}, I do not see a full thickness tear on these films.
  I spoke today with Dr. {other-surname}, who will forward the op note.
  I have nothing to add to what Dr. {other-surname} wrote.
  What Dr. {other-surname} calls a flare-up has now lasted nine months.
  Whether Dr. {other-surname} has seen the new MRI is not clear from the file.
  As far as Dr. {other-surname} is concerned, she can go back to full duty.
  It is Dr. {other-surname}'s view that the fall of 2006 plays no part.
  Referral to Dr. {other-surname} for LESI is pending.
  The epidural by Dr. {other-surname} helped for about ten days.
  The patient is unhappy with Dr. {other-surname} and wants to change doctors.
  She is awaiting an appointment with Dr. {other-name}, a gastroenterologist.
  He was operated on twice, in 2004 by Dr. {other-surname} and in 2009 by Dr. {other-surname}.
  Care was provided by Dr. {other-surname} until his death in 2012.
  Cardiac clearance (Dr. {other-surname}) is in the chart.
  Second opinion: Dr. {other-surname}, 2/6/2015, agrees with ACDF.
  Co-treater: Dr. {other-name}
  Secondary physicians include Dr. {other-surname}, pain, and Dr. {other-surname}, psych.
  Meds are managed by {other-name}, M.D.
  {other-name}, M.D., a neurosurgeon, reviewed the films and offered a laminectomy.
  {other-name}, M.D., on 8/21/2014: MRI shows an annular fissure at L5-S1.
  {other-name}, D.O., felt the patient had reached a plateau.
  {other-name}, PA-C, saw the patient on 4/14/2016 and refilled the tramadol.
  {other-name}, NP, noted on 3/3/2017 that the rash had cleared.
  {other-name}, FNP-BC, and {other-name}, PA-C, have written the last six notes.
  {other-name}, LCSW, has met with her weekly since August.
  {other-name}, PhD, gave the Beck inventories and recommended biofeedback.
  {other-name}, Ph.D., ABPP, found no sign of malingering.
  {other-name}, DC, has adjusted the thoracic spine 30 times.
  {other-name}, LAc, placed needles along the low back and both calves.
  {other-name}, DPM, debrided the ulcer.
  {other-name}, PT, DPT, OCS, discharged him to a home program.
  {other-name}, OT/CHT, made a thumb spica splint.
  {other-name}, RN, CCM, attended the visit on behalf of the carrier.
  {other-name}, MFT, reports panic attacks when she drives.
  {other-name}, Pharm.D., recommended that the Soma be stopped first.
  {other-name}, DDS, asks for a night guard and two crowns.
  {other-name}, AuD, measured a high frequency loss in both ears.
  {other-name}, CRNA, gave the sedation.
  The AME in orthopedics, {other-name}, M.D., left future care open.
  AME {other-name} gives 14% WPI for the cervical spine.
  Panel QME {other-name}, D.C., apportioned ten percent to age.
  PQME Dr. {other-surname} (3/27/2012): P&S with need for meds and occasional PT.
  An AME in internal medicine, Dr. {other-surname}, found the hypertension aggravated.
  QME in psychiatry (Dr. {other-surname}): GAF 58.
  The evaluator, {other-name}, M.D., was cross-examined on 10/5/2013.
  Per {other-name}, PA-C, on 1/12/2015, the wound is dry.
  Per {other-surname}'s 5/2/2014 note the knee locks on stairs.
  Hx per {other-surname}: fell 8 ft, landed on R hip.
  {other-surname} (ortho) rec'd R shoulder scope; {other-surname} (pain) rec'd SGB.
  {other-surname} and I reviewed the scan together.
  Saw {other-surname} yesterday, got Toradol IM
  Pt to f/u w/ {other-surname}, MD, in 2 wks
  S/P L4-S1 fusion (Dr {other-surname}, 2008), now w/ adjacent level dz
  d/w Dr. {other-surname}, agrees w/ plan
  Cc: Dr. {other-surname}
  Attending: {other-surname}, MD   Resident: {other-surname}, MD
  PCP - {other-name}
  Prev. PTP: {other-name}, DC
  Attending surgeon: {other-name}; assistant: {other-name}, PA-C; anesthesia: {other-name}, M.D.
  Radiologist: {other-name}, M.D.
  Read by: {other-inverted}, MD   Transcribed by: {other-initials}
  D: 3/4/2014   T: 3/5/2014   {other-name}, M.D./{other-initials}
  Ordering Provider: {other-inverted}
  Rendering provider {other-name}, NPI {other-npi}
  Supervising MD: {other-name}   Lic: {other-licence}
  /s/ {other-name}, D.O.
  X ______________ {other-name}, M.D.
  Respectfully submitted, {other-name}, M.D., QME
  Very truly yours, {other-name}, Esq.
  Yours sincerely, Dr. {other-name}, Fellow, American Academy of Orthopaedic Surgeons
  Reviewed and approved by {other-name} MD 09/11/2015 17:22
  {other-name}, M.D. -- Board Certified, Pain Medicine
  Chiropractor {other-name} has asked for six more visits.
  Physical therapist {other-surname} writes that she can now lift 15 pounds.
  Nurse practitioner {other-name} took the history.
  Psychologist {other-name} would begin with four sessions.
  The pharmacist, {other-given}, refused to fill the script early.
  The neuropsychologist's report ({other-name}, 11/2/2016) found slow processing.
  EMG by {other-surname}, 6/20/2013: chronic R L5 radiculopathy
  CT/myelo (interpreted by Dr. {other-name}) shows a solid fusion at C5-6.
  A sleep study scored by {other-name}, RPSGT, showed an AHI of 22.
  Discogram by Dr. {other-surname}: concordant at L5-S1, negative control at L3-4
  Right knee scope, {other-name}, M.D., 12/4/2013
  UR (Dr. {other-name}, 9/3/2014) allowed four visits of the twelve.
  First level review: {other-name}, D.O. Second level review: {other-name}, M.D.
  Peer reviewer {other-name}, M.D., board certified in anesthesiology, recommended non-certification.
  Physician advisor Dr. {other-surname} could not reach the provider by phone on 7/7/2015.
  Dr. {other-surname} was paged twice, and {other-given} in the back office took the message.
  P2P with Dr. {other-surname}, 2/18/2016, 10:40 a.m.: agreed to 6 visits
  The decision, signed by {other-name}, M.D., of {other-firm}, denies the pump.
  {other-firm} modified Norco from #120 to #90 to begin a taper.
  {other-firm}'s letter of 4/8/2013 asked for the last two progress notes.
  {other-firm} (UR vendor) received the fax on 6/14/2016.
  An earlier UR from {other-firm} had allowed the MRI.
  Denied 10/23/2014 - {other-firm}
  Determination letters, {other-firm}, 1/2/2014, 3/6/2014 and 5/19/2014
  UR determination by {other-name}, M.D. ({other-firm}), 8/8/2014
  This was adjusted by {other-firm} until 2010 and by {other-firm} since.
  A check from {other-firm} for temporary disability came late.
  The bill was sent to {other-firm}, which paid nothing.
  Adj: {other-name}   Ph: {other-phone}
  Per adjuster {other-given-initial}, hip is denied
  Senior claims examiner {other-name} approved a one time consult.
  Mr. {other-surname} of {other-firm} authorized the films by telephone.
  Ms. {other-surname} at the carrier never called back.
  The claims adjuster, {other-name} ({other-phone}), asked for a report within five days.
  NCM: {other-name}, RN
  Interpreter {other-name}, court certified, was present throughout.
  Punjabi was interpreted by {other-name}.
  The history was taken in Hmong with the help of {other-given}, a niece.
  Interpreted by the patient's son {other-given} at his request.
  {other-name}, an attorney with {other-firm}, took the deposition.
  Defense counsel, {other-name}, sent a cover letter and 900 pages of records.
  Advocacy letter from {other-firm}, 7/1/2013
  Hearing rep. {other-name} appeared for the lien claimant.
  WCJ {other-surname} ordered a supplemental report.
  Award of WCJ {other-name}, 5/30/2012: 34% PD, further medical treatment
  The matter came before Judge {other-name}, and was continued.
  Vocational expert {other-name} found no suitable jobs.
  The QA supervisor, {other-name}, said the ladder had been taped together.
  Reported to lead {other-given} right after the fall.
  Witnessed by co-worker {other-name}.
  Two coworkers, {other-given} and {other-given}, carried her to the office.
  Harassed, the patient says, by a foreman called {other-given}.
  The owner, Mr. {other-surname}, drove him to urgent care.
  Her boss (Mrs. {other-surname}) would not let her sit.
  HR contact: {other-name}, {other-phone}
  He shares an apartment with his cousin, {other-name}.
  Lives with husband {other-given} and 3 children
  Married to {other-given} for 31 years; two grown sons
  {other-given}, the patient's wife, does the shopping now.
  His girlfriend {other-given} says he cries at night.
  Accompanied by her daughter-in-law {other-name}
  Caregiver: {other-name} (niece), 4 hrs/day
  In an emergency please call {other-name}, {other-phone}.
  Her late husband, {other-name}, had worked at the same plant.
  The neighbor, Mrs. {other-surname}, feeds the dog.
  Mr. {other-surname} is status post right TKA, doing well.
  Mr. {other-surname} drove himself here and walks without a cane.
  Mrs. {other-surname} cannot tolerate NSAIDs because of GERD.
  Ms. {other-surname} and her employer could not agree on modified work.
  Miss {other-surname} is a 24-year-old barista with a wrist sprain.
  I have explained to Ms. {other-surname} that opioids alone will not help.
  Will see Mr. {other-surname} back in 6 weeks with new x-rays.
  MR. {other-capitals} RETURNS FOR RECHECK OF THE LEFT ANKLE.
  Pt: {other-inverted}   DOS: 5/11/2014   CC: neck pain
  PATIENT NAME: {other-capitals}, {other-given}
  Re: {other-name} -- DOI 2/17/2007 -- Claim {other-claim}
  Name {other-inverted}, Age 49, Sex F, Acct {other-mrn}
  Patient: {other-listed}   MRN: {other-mrn}
  {other-inverted}   {other-dob}   {other-mrn}
  Applicant {other-name} and defendant {other-firm} stipulate as follows.
  {other-name} vs. {other-firm}, {other-eams}
  {other-name} has had five surgeries to the right hand.
  {other-name} presents today for a refill and a work note.
  {other-name} was asked to bring all bottles to the next visit.
  The above named, {other-name}, may return to seated work on 9/8/2014.
  To whom it may concern: {other-name} has been under my care since 2010.
  {other-name} comes in today with neck pain. {other-same-given} has not slept for three nights.
  Referred by {other-name}, M.D., for a spine opinion. Dr. {other-same-surname} suspects a pars defect.
  Mother {other-name} sat in. Ms. {other-same-surname} reports mood swings.
  The foreman was {other-name}. Mr. {other-same-surname} filled in the accident form.
  He was taken to {other-facility} by a co-worker and had six stitches.
  Airlifted to {other-facility}; intubated in the field
  {other-facility} ER 3/19/2012: CT head neg, sutures x 5
  Was seen in the ED of {other-facility} for withdrawal in June.
  {other-facility} admitted her for two nights with cellulitis.
  Discharge summary - {other-facility} - 7/4/2013
  From {other-facility} he went to {other-facility} for rehab.
  Her last colonoscopy was at {other-facility} in 2011.
  Post-op PT at {other-facility}, 2 x 6, is under way.
  {other-facility} PT notes document 18 of 24 visits.
  Six visits at {other-facility} (acupuncture) gave her 40% relief.
  Chiro at {other-facility}, 24 visits, no lasting benefit
  The MRI ({other-facility}, 10/9/2014) was of poor quality.
  Right shoulder arthrogram, {other-facility}, 8/13/2013, full thickness tear
  X-ray of L wrist taken today at {other-facility}: no fx
  He prefers {other-facility} because it is close to his home.
  Request: L5-S1 TFESI at {other-facility}
  Outpatient surgery is planned for {other-facility} on 4/24/2015.
  A bed is available at {other-facility} starting Monday.
  The program at {other-facility} runs for six weeks, five days a week.
  Labs ({other-facility}, 2/2/2016): creatinine 1.4
  UDS 9/12/2013, {other-facility}: positive for oxymorphone
  {other-facility}'s intake form lists diabetes and asthma.
  The doctors of {other-facility} do not take her insurance.
  Dr. {other-surname}, {other-facility}, 3/5/2013, 4/2/2013, 5/7/2013
  Dr. {other-surname} of {other-facility} will do the block.
  {other-name}, M.D., Medical Director, {other-facility}
  {other-facility} - {other-street} - {other-town} - Tel {other-phone}
  {other-facility}, {other-box}
  Location: {other-facility}
  Facility name: {other-facility}   Phone {other-phone}
  Records requested from {other-facility}; none received
  Subpoenaed: {other-facility} (212 pp.), {other-facility} (38 pp.)
  Prior records incl. {other-facility}, {other-firm}, and photos of the truck
  Works for {other-firm}, cashier, 20 hrs/wk
  His previous jobs were with {other-firm} and {other-firm}.
  Before that she packed fruit at {other-firm} for eleven seasons.
  Self-employed since 2015; formerly of {other-firm}
  {other-firm} let her go in April 2013.
  {other-firm} has no light duty.
  A subcontractor of {other-firm} had left the trench open.
  When the crew of {other-firm} arrived, he was lying on his back.
  Injured 1/8/2003 at {other-firm}: R knee, settled by C&R
  Concurrent employment at {other-firm} (weekends)
  Emp: {other-firm}   Occ: welder   DOI: 6/6/2011
  Carrier/TPA: {other-firm}
  Payer: {other-firm}   Claim: {other-claim}
  The group plan of {other-firm} paid for the first MRI.
  A wheelchair van from {other-firm} brought him here.
  Rx sent to {other-firm}
  Meds filled at {other-firm} on 11/30/2014 per CURES
  {other-firm} shipped a 30 day supply of gel pads.
  A cold unit was rented from {other-firm}, $45 a day.
  Invoice, {other-firm}, interpreting, 2 hrs
  Video by {other-firm} shows her pushing a stroller on 8/2/2014.
  Lien of {other-firm} in the sum of $4,210.55
  Copies made by {other-firm}, order 55 of 60
  Mailing address: {other-box}
  Send payment to {other-firm}, {other-box}.
  Remit to: {other-street}, {other-town}
  Pt has moved; new address {other-address}
  He was hit by a car in front of {other-street} on his way to a job.
  She rents a room at {other-address}, second floor, no elevator.
  A home evaluation was done at {other-address} on 3/30/2015.
  Next visit at the satellite office, {other-street}, {other-town}.
  Return to: {other-address}
  {other-street}
  {other-town}
  T: {other-phone}   F: {other-phone}
  Ph# {other-phone}
  Fax back to {other-phone} by 5 PM.
  Please call me on my cell at {other-phone} between cases.
  She gave {other-phone} as the number of her sister.
  Toll free {other-phone}
  Questions? {other-phone} or {other-email}
  E-mail {other-email}
  Dr. {other-surname} can be reached at {other-email}.
  From: {other-email}   To: {other-email}   Subject: RFA
  See {other-web} for directions and forms.
  {other-facility} | {other-web}
  Online scheduling: {other-web}
  D.O.B. {other-dob}
  Birth date: {other-dob}
  {other-name}, born {other-dob}, is seen for the first time.
  Patient DOB {other-dob}, wt 188, ht 5'7"
  Pt. ID {other-mrn}   DOB {other-dob}
  SS#: {other-ssn}
  SSN {other-ssn} (verified)
  Last four of Social Security number: {other-ssn-end}
  MR# {other-mrn}
  Medical record number {other-mrn}, admitted 1/15/2013
  Account #: {other-mrn}
  Accession #: {other-mrn}
  Claim {other-claim} is closed.
  Clm #: {other-claim}   Insd: {other-firm}
  File number {other-claim}, left wrist
  Claim numbers {other-claim} and {other-claim} are both open.
  Case No. {other-eams}
  ADJ numbers: {other-eams}, {other-eams}
  California license number {other-licence}
  Lic # {other-licence}, exp. 8/31/2017
  DEA: {other-dea}
  NPI # {other-npi}   Lic # {other-licence}
  I, {other-name}, declare under penalty of perjury that the foregoing is true.
  Served on {other-firm} at {other-address} by first class mail.
  Copies to: {other-name}; {other-name}, Esq.; {other-firm}
  Received by {other-given-initial} at front desk, 4/30/2015
  Chaperone: {other-given}
  Roomed by {other-given-initial}, MA
  Vitals taken by {other-initials}
`);

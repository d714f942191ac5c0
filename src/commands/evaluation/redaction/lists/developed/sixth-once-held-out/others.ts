import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds, as letterheads, signature blocks, lists of records, reviews, histories and logs write them. */
export const sixthOthers: readonly string[] = lines(`
  {other-name}, M.D., F.A.A.O.S.
  {other-name}, MD, QME    Diplomate, American Board of Orthopaedic Surgery
  {other-name}, D.P.M., Foot and Ankle Surgery    {other-phone}
  {other-name} PsyD, ABPP
  {other-name}, O.D., {other-facility}
  {other-name}, MSN, FNP-BC, for {other-name}, M.D.
  {other-name}, OTR/L, CHT
  {other-name}, DDS
  {other-name}, Pharm.D., dispensed the patches.
  {other-facility}   {other-address}   Tel {other-phone}   Fax {other-phone}
  {other-facility}, {other-box}
  {other-firm} | {other-box} | {other-phone}
  {other-firm}, {other-address}, {other-web}
  Department of Orthopedics, {other-facility}
  Thank you for this consultation. Respectfully, {other-name}, MD
  Very truly yours, {other-name}
  Respectfully submitted, {other-name}, D.C., Q.M.E.
  I declare under penalty of perjury that the above is true. {other-name}, M.D. Executed in {other-town}
  D: 3/4/15 T: 3/5/15 {other-initials}
  Authenticated by {other-name} MD 03/12/2015 18:44
  E-signed: {other-inverted} MD
  CC: {other-name}; {other-firm}; {other-name}, Esq.
  Page 2 of 5, {other-inverted}, PR-2
  Primary Treating Physician: {other-name}, DC
  Secondary Physician: {other-name}, M.D., Pain Management
  PCP: {other-surname}
  Referred by: {other-name}, PA-C, {other-facility}
  Attending: {other-inverted}   Consultant: {other-inverted}
  Interpreter: {other-given} {other-surname}, ATA certified
  Radiologist: {other-name}
  Technologist: {other-given}
  Scribe: {other-given-initial}
  RN: {other-given-initial}    MA: {other-given-initial}
  Called claims 2/3/15, spoke to {other-given-initial}, no decision yet.
  1/9/15 LVM for {other-given} @ {other-firm} re auth.
  {other-given} at the front desk of {other-facility} says records were sent.
  Physician Advisor: {other-name}, M.D., {other-firm}
  UR reviewer {other-name}, DO, noncertified the request.
  The reviewer, Dr. {other-surname}, spoke with Dr. {other-surname}'s nurse, {other-given}.
  Peer to peer: {other-surname} unavailable, left word with {other-given}.
  A prior UR by {other-firm} ({other-name}, MD) approved six visits.
  In a report of 4/4/13, Dr. {other-surname} recommended a lumbar fusion.
  Dr. {other-surname} and I discussed the films.
  He has been under the care of Dr. {other-name} since 2009.
  She saw Dr. {other-surname}, a neurologist, who found carpal tunnel syndrome.
  Was evaluated by a Dr. {other-surname} in Tijuana.
  Per Dr {other-surname}, no driving.
  Dr. {other-surname} (pain) gave an injection; Dr. {other-surname} (ortho) wants surgery.
  {other-surname} felt that surgery was not indicated and {other-surname} agreed.
  AME {other-surname} at page 14 gives future medical care.
  QME report, {other-name}, 11/6/2012, 42 pages
  Panel QME Re-evaluation by {other-name}, M.D., dated 5/1/14
  Agreed Medical Examination, {other-surname}, 6/8/11
  Deposition of {other-name}, taken 9/9/13
  Deposition transcript: {other-inverted}, M.D.
  Operative Report, {other-name}, M.D., {other-facility}, 7/7/12
  MRI lumbar spine, {other-facility}, 3/3/14, read by {other-name}, M.D.
  EMG/NCV by {other-name}, {other-facility}
  Records of {other-facility}, subpoenaed by {other-firm}, 212 pages
  Correspondence, {other-firm}, 1/5/15; fax cover, {other-facility}
  Letter from {other-name}, Esq., of {other-firm}
  Physical therapy: {other-facility}, {other-name}, PT, 12 notes
  Pharmacy print-out of {other-facility}
  Reports reviewed: {other-surname} (3/2/12), {other-surname} (4/4/13) and {other-surname} (undated)
  Employer's First Report, completed by {other-name}, HR
  His employer of record was {other-firm}, where he drove a route.
  She worked as a housekeeper at {other-firm} from 1999 until the injury.
  Prior jobs: {other-firm} (cashier), {other-firm} (warehouse)
  The patient was then let go by {other-firm} and has not worked since.
  He moonlighted at {other-firm} on weekends.
  Her foreman, {other-given}, did not report the accident.
  The supervisor, a Mr. {other-surname}, sent him to {other-facility}.
  Coworkers {other-given} and {other-given} helped carry him out.
  He lives with his wife {other-given} and three children.
  The patient's daughter, {other-given}, translated.
  Mother {other-given} has diabetes, father {other-given} died of a stroke.
  Married to {other-name} for 21 years, two sons.
  Her ex-husband, {other-name}, has custody.
  Next of kin: {other-name}, {other-phone}
  Emergency contact {other-given} {other-phone} (sister)
  Ride home: {other-given}
  She was raised in {other-town} by an aunt.
  The accident took place at {other-street}, near the freeway.
  He stays with a friend at {other-street} for now.
  Mailing address {other-box}
  Remit to {other-box}
  Office: {other-street}, {other-town}
  Satellite offices in {other-town} and {other-town}
  Served on {other-name} at {other-address}
  Return service requested: {other-firm}, {other-box}
  He can be reached by mail at {other-box} only.
  Ph {other-phone} Fx {other-phone}
  T {other-phone} F {other-phone} E {other-email}
  Voicemail {other-phone}, text is better.
  After hours: {other-phone}
  Fax back to {other-phone} by noon.
  Reply to {other-email} or {other-email}.
  Secure mail: {other-email}
  Results at {other-web} within two days.
  Book at {other-web}
  Visit us: {other-web}
  Details are given on {other-web}, the vendor's site.
  Claim {other-claim} was for the neck and was settled by C&R.
  File No. {other-claim}
  Our Claim: {other-claim}   Your File: {other-claim}
  Ref #{other-claim}
  Policy {other-claim} ran out in 2010.
  The earlier case, {other-claim}, is closed.
  EAMS No(s). {other-claim}; {other-claim}
  UR Ref. No. {other-claim}
  Authorization no. {other-claim} was given on the phone.
  MR#: {other-mrn}
  Acct # {other-mrn}   FIN {other-mrn}
  Patient No. {other-mrn}
  Encounter {other-mrn} was coded as a fall.
  Accession {other-mrn}, final report
  Lic# {other-licence}
  California license {other-licence}, expires 2016
  Cal. Lic. No. {other-licence}   DEA {other-dea}   NPI {other-npi}
  NPI: {other-npi} Tax ID on file
  SSN: {other-ssn}
  Soc. Sec. No. {other-ssn}
  SSN ending in {other-ssn-end}
  DOB: {other-dob}
  Dob {other-dob}, not the patient of this file
  His older son, born {other-dob}, has asthma.
  Wrong patient: {other-inverted}, DOB {other-dob}, MRN {other-mrn}
  A page on another claimant, {other-name}, is in the file by error.
  {other-name} v. {other-firm} is cited in the letter of counsel.
  Defense counsel {other-name} took the deposition.
  Applicant's attorney: {other-name}, {other-firm}
  Defendants were represented by {other-firm} through {other-name}.
  Hearing before the Hon. {other-name}
  WCJ {other-surname} approved the stipulations.
  Claims Examiner: {other-name}   Phone: {other-phone}   Ext: 4431
  Senior Claims Adjuster {other-name} wrote on 6/2/14 that liability is accepted.
  Nurse case manager: {other-name}, R.N., C.C.M.
  NCM {other-given} called; patient at MMI per {other-surname}.
  Vocational counselor {other-name} tested reading and typing.
  Private investigator {other-name} filmed the patient for two days.
  Sub rosa video by {other-firm} was watched.
  Home care was given by {other-name}, a neighbor, eight hours a day.
  Massage by {other-given}, CMT, at {other-facility}
  Acupuncture with {other-name}, LAc, helped for a day.
  Psychotherapy with {other-name}, LMFT, weekly
  Aquatic therapy at {other-facility} was finished in May.
  He was hospitalized for three days at {other-facility}.
  911 was called; {other-facility} brought him in.
  X-rays taken at {other-facility} were negative for fracture.
  The injury was first treated at {other-facility}, where a splint was given.
  Care was transferred to {other-facility} in {other-town}
  She gets her medicine from {other-facility} on the corner.
  The surgery is to be done at {other-facility}, an outpatient center.
  {other-facility} asks to be paid for the brace.
  {other-facility} - Patient Instructions
  A consult with {other-facility} was put off.
  The bill of {other-firm} for copies is in dispute.
  {other-firm} is the administrator, {other-firm} the insurer.
  Insurance: {other-firm}    TPA: {other-firm}
  Carrier {other-firm} denied the hip as a body part.
  Utilization review vendor: {other-firm}
  {other-firm} authorized the first visit.
  {other-firm} found the drug not necessary and denied it.
  DR. {other-surname} NOTED THAT THE PATIENT WALKS WITH A CANE.
  THE PATIENT WAS SEEN BY {other-listed} FOR A SECOND OPINION.
  ATTENDING PHYSICIAN {other-listed}
  Team: {other-surname}/{other-surname}
  Staff: {other-listed}; {other-listed}; {other-listed}
  {other-surname}, MD / {other-surname}, PA
  Drs. {other-surname}, {other-surname} & {other-surname}
  Hx from pt and friend {other-given}; {other-same-given} drove.
  I asked {other-name}, his physical therapist, for notes; {other-same-surname} had none.
  {other-name} is the case nurse. {other-same-given} called on Monday.
  As {other-surname} wrote in 2013, the disc is not the cause of pain.
  Signed by {other-given} {other-surname} on behalf of {other-firm}
  Submitted for: {other-name}    By: {other-given-initial}
  El Dr. {other-surname} y la enfermera {other-given} hablaron con el paciente.
  Testigo: {other-name}, compañero de trabajo
  Vive con su hermana {other-given} en {other-town}
`);

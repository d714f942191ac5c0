import { lines } from '../lists.ts';

/** Further sentences with identities nobody holds: places of care, firms, addresses, contacts and numbers. */
export const lastPlacesTold: readonly string[] = lines(`
  Taken by ambulance to {other-facility}, kept overnight, head CT negative.
  ER visit 2/2/2013 {other-facility}: given Toradol, Valium
  Went to {other-facility} on his own for a shot.
  Initially treated at {other-facility} with ibuprofen and a wrist splint
  Inpt stay {other-facility} 4/4-4/9/2014 for DVT
  He was transferred from {other-facility} for a higher level of care.
  {other-facility} has no record of this patient.
  {other-facility} (PT) d/c summary 7/2013: met 2 of 4 goals
  {other-facility} closed its doors in 2014.
  {other-facility} is out of network.
  {other-facility}: 3T MRI L shoulder w/o, 5/7/2014, SLAP tear
  MRI R knee (4/2/15, {other-facility}): oblique tear PHMM
  MRI dated 9/17/2013 from {other-facility} revealed a 3 mm protrusion at L4-L5.
  US-guided inj done at {other-facility}
  X-rays from {other-facility} were brought on a CD that would not open.
  Tox report, {other-facility}, collected 1/5/2016, shows THC
  Location of surgery: {other-facility}, outpatient
  Will schedule TFESI @ {other-facility} once auth'd
  DOS 3/8/2014, {other-facility}, 99283-25
  Detox, 10 days, {other-facility}
  FRP eval at {other-facility}: good candidate, 160 hrs requested
  Acupuncture with {other-facility} twice a week helped sleep.
  She sees a counselor at {other-facility} on Thursdays.
  He is waiting for a slot at {other-facility}.
  Patient prefers to go back to {other-facility} for hand therapy.
  Nerve test 6/6/2012 through {other-facility} - mild L CTS
  Brace was dispensed from {other-facility} stock.
  Dr. {other-surname} at {other-facility} is in the MPN.
  Dr. {other-surname} left {other-facility} last month.
  {other-name}, DO, {other-facility}, {other-street}, {other-town}
  MPN providers near ZIP: {other-name}, M.D.; {other-facility}; {other-name}, D.C.
  Rec'd 45 pages from {other-facility}, mostly billing
  {other-facility} records, 2009-2012, Dr. {other-surname}
  Records reviewed: {other-facility}, Dr. {other-surname}, Dr. {other-surname}, {other-facility}
  Letterhead: {other-facility}, Tel. {other-phone}
  {other-facility}    {other-street}    {other-town}
  Job history: {other-firm} (picker), {other-firm} (driver), {other-firm} (current)
  Employed by {other-firm} x 14 yrs as a welder
  Now drives part time for {other-firm}
  His employer, {other-firm}, went out of business.
  {other-firm} sent him home without pay.
  {other-firm} (employer) states that he lifted no more than 20 lbs.
  Assigned by a temp agency to {other-firm}, she was hurt on day three.
  Fell from a ladder at a job site run by {other-firm}
  A forklift leased from {other-firm} had bad brakes.
  Prior WC claim 2003 vs. {other-firm}, L knee, 12% PD
  Union: {other-firm}
  New job at {other-firm} did not last because of sitting.
  The job analysis prepared by {other-firm} lists lifting of 50 lbs.
  DME vendor {other-firm} delivered the unit on 8/8/2014.
  TENS supplies autoshipped by {other-firm}
  Compound cream billed by {other-firm} at $1,890
  CURES 6/4/2015: fills at {other-firm} and {other-firm}, 2 prescribers
  Pharmacy of choice: {other-firm}
  Transport: {other-firm}, 42 miles round trip
  Surveillance by {other-firm}, three days, nothing remarkable
  Subpoena served by {other-firm} on 5/1/2014
  Outstanding lien: {other-firm}
  Ck mailed {other-box}, returned unclaimed
  Claims mailing: {other-firm}, {other-box}
  Moved in with parents at {other-address}
  Pt now staying at {other-street}
  MVA happened at the corner by {other-street}.
  Office moved to {other-street}, {other-town} as of 5/1.
  Addr per driver license: {other-address}
  Left msg on {other-phone}, then tried {other-phone}
  Direct: {other-phone}
  {other-given} needs the auth faxed, her fax is {other-phone}
  P2P call-back # {other-phone}
  Text him at {other-phone}.
  wife's cell {other-phone}
  Reach me at {other-email}.
  Scan & email to {other-email}
  Notes requested via {other-email} on 2/2/2016
  Portal sign-up at {other-web} was declined.
  Exercises are posted on {other-web}.
  Identity confirmed by {other-dob} and {other-ssn}
  Minor child in the home, born {other-dob}, has asthma.
  DOB={other-dob}
  Study list: {other-inverted}, {other-dob}, L-spine 2v
  Soc {other-ssn} on the back of the photo
  Caller verified by last 4 of social, {other-ssn-end}
  Films filed under {other-mrn} in the X-ray room
  Med. Rec. {other-mrn}
  Merge duplicate charts {other-mrn} and {other-mrn}
  Specimen ID {other-mrn}
  WC claim {other-claim} (L hand)
  Your claim no.: {other-claim}   Our client: {other-name}
  Companion case {other-eams}
  Filed under {other-eams} and {other-eams}
  Licensed by the Medical Board, {other-licence}, since 1994
  State Lic. # {other-licence}    NPI: {other-npi}
  Rx pad printed w/ DEA {other-dea} and two addresses
  I, the undersigned {other-name}, mailed a true copy to {other-firm}, {other-box}.
  Witness to consent: {other-name}
  Verified ID: {other-given-initial} (front)
  Visit no. {other-mrn}, chart {other-mrn}, left wrist
  The ER sheet bears the number {other-mrn} and a DOB of {other-dob}.
  Encounter {other-mrn} closed by {other-given-initial}
  Member ID {other-mrn}
  Age 61 (DOB {other-dob}), weight 190
  The passport gives {other-dob} as the birthday.
  b. {other-dob}, right handed, married
  Ins. claim {other-claim}, DOI 3/3/2003, back, settled
  The old claim, no. {other-claim}, was for the other knee.
  Adjuster's ref: {other-claim}
  The MSC in {other-eams} went off calendar.
  Daughter's number is {other-phone}; please don't call his.
  Per voicemail from {other-phone}, pt is in jail.
  Reports go to {other-email}, not by mail.
`);

import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, as summaries, rationales, forms and lists of papers have them. */
export const sixteenthKnown: readonly string[] = lines(`
  {worker} is a right handed custodian who injured the low back on 3/22/2012 while buffing a floor.
  According to the intake sheet, {worker} was lifting a keg when the left shoulder gave way.
  Today I re-evaluated {worker}, whom I last saw in November.
  Thank you for referring {worker} for electrodiagnostic testing.
  Please authorize eight more visits of hand therapy for {worker}.
  Since the stroke in 2013, {worker} has used a walker indoors.
  The reviewer did not speak with {worker}; the file alone was considered.
  A handwritten letter from {worker} (two pages, received 4/11/2016) describes sleepless nights.
  The note states, "{worker} cannot sit through a movie."
  Neither {worker} nor the family reported any side effects.
  Pain diagram completed by {worker}, 9/17/2014
  Two days after the injection, {worker} telephoned the office with a headache.
  By all accounts, {worker} was in good health before the accident.
  In sum, {worker} meets the criteria for a trial of the stimulator.
  For {worker}, walking is limited to one block.
  It was explained to {worker} that smoking delays union of the graft.
  It is requested that {worker-titled} be given a lumbar brace.
  On exam {worker-titled} is in mild distress and shifts in the chair.
  {worker-titled} denies any bowel or bladder trouble.
  {worker-titled} has been off work since the second surgery.
  {worker-titled}, who worked in the fields for 22 years, cannot read or write.
  As to the neck, {worker-titled} feels no better than a year ago.
  We discussed the risks with {worker-titled} at length.
  Without Norco, {worker-titled} says, the pain goes to 9/10.
  {worker-titled} saw the podiatrist on 5/5/2015 and was fitted with inserts.
  The deposition of {worker-titled} was taken on 8/30/2013.
  {worker-possessive} gait is antalgic, favoring the left.
  {worker-possessive} condition has plateaued.
  In {worker-possessive} case there are no red flags.
  The CT of {worker-possessive} cervical spine shows pseudarthrosis at C6-7.
  I reviewed {worker-possessive} urine screen of 7/2/2014, which was consistent.
  Both of {worker-possessive} prior injections were at L5-S1.
  {worker-given} says the new pillow is a great help.
  {worker-given} called on Friday asking for an early refill.
  I told {worker-given} to stop the Soma.
  PATIENT: {worker-capitals}
  {worker-capitals}, PAGE 3 OF 9
  Last Name: {worker-capitals}
  Applicant: {worker-inverted}
  Re: {worker-inverted}; DOI 10/29/2009
  Patient: {worker-inverted}   DOB: {dob}   MRN: {mrn}
  {worker-inverted} -- PR-2 -- 2/26/2015
  Pt {worker-inverted} here for F/U, LBP unchanged
  Employee: {worker-inverted}   Occupation: Caregiver   Body part: Lumbar
  {worker-initials} was counselled about weaning.
  Consent form initialed by {worker-initials}
  Patient Name: {worker-line}
  Attachment: {worker-file}
  e-signed {worker-small}, 6/1/2016
  {worker} v. {employer}; {insurer}
  {worker}, Applicant, vs. {employer}, Defendant
  Independent Medical Review application ({worker}), 11/18/2014
  Letter, {worker} to the Administrative Director, 3/9/2015
  {treating} wants to repeat the radiofrequency ablation.
  {treating} found no instability on flexion and extension films.
  {treating} has answered that a home program was tried and failed.
  When seen by {treating} on 10/1/2014, there was swelling of the right ankle.
  I concur with {treating} that the hardware should come out.
  Under the direction of {treating}, the opioids were cut by one third.
  What {treating} asks for exceeds the number of visits the guideline allows.
  The RFA, signed by {treating} and dated 1/27/2016, lists three medications.
  PTP: {treating}
  Treating provider: {treating}, {clinic}
  Progress notes ({treating}), 3/6/2013 - 12/11/2014
  Narrative report of {treating}, 21 pages, 8/19/2013
  Dear {treating}:
  The hand surgeon ({treating}) has not seen the nerve study.
  Appeal of {treating}, received 7/8/2015 by fax
  Counsel for the applicant, {attorney}, filed the application.
  {attorney} wrote on 9/12/2014 to ask for a panel in pain medicine.
  Attn: {attorney}
  Letter from {attorney} re: QME panel
  Applicant attorney ({attorney}) objected to the report.
  The applicant has worked at {employer} since 1998, first as a packer.
  Hired by {employer} in 2005; last day worked 6/30/2012
  While on the loading dock of {employer}, {worker} was pinned by a pallet.
  {employer} could not offer seated work.
  At {employer} the job called for lifting up to 75 pounds.
  EMPLOYER: {employer}   INSURER: {insurer}
  {insurer} accepted the lumbar spine and disputes the psyche.
  The request went to {insurer} on 4/3/2014 and was not certified.
  Adjusting agency: {insurer}
  Correspondence, {insurer}, 12/15/2015
  According to {insurer}, the treatment lies outside the network.
  {clinic}
  Treatment at {clinic} began the same afternoon.
  Chart notes, {clinic}, 45 pages
  The {clinic} records show twelve visits of therapy in all.
  Surgery took place at {clinic} on 9/9/2010 without complication.
  {worker} transferred care from {clinic} in the spring of 2014.
  Claim No. {claim}
  Claim: {claim}; Employee: {worker-inverted}
  Your file: {claim}
  The denial under claim {claim} is dated 2/20/2015.
  ADJ No.: {eams}
  Case {eams} was tried on 4/14/2011.
  SS No. {ssn}
  Social Security: xxx-xx-{ssn-end}
  Chart No. {mrn}
  Med Rec # {mrn}   Visit: 10/22/2013
  D.O.B.: {dob}
  {worker}, born {dob}, appears older than the stated age.
  Birthdate {dob}   Gender M
  The witness, sworn, gave a birth date of {dob-words}.
  Home address: {address}
  Mail was returned from {address}.
  {worker} now lives with a daughter at {address}.
  Cell {phone}
  Callback number {phone}, after 5 PM
  The best e-mail is {email}.
  E-mail: {email}
  Records can be viewed at {web}.
  CA License {licence}
  Physician signature: {treating}   License {licence}
`);

import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, as the letters, the reports they quote and their lists of papers write them. */
export const eleventhKnown: readonly string[] = lines(`
  {worker} is a 47 year old employee with a date of injury of 8/14/2012.
  The injured worker, {worker}, reported an injury to the low back while lifting a box.
  This is a case of {worker}, who sustained an industrial injury on 02-11-2015.
  {worker} underwent right knee arthroscopy on 10/7/2013.
  {worker} has a history of neck pain that radiates to both arms.
  The request concerns {worker}, who is currently not working.
  On 5/19/2014, {worker} returned for follow-up and rated the pain at 7/10.
  In a handwritten note, {worker} asks that the medication not be stopped.
  The reviewer has considered the statement of {worker} dated 3/2/2016.
  Records submitted for {worker} were reviewed in full.
  A copy of this determination was sent to {worker} at {address}.
  {worker-titled} complains of constant low back pain with radiation to the left leg.
  {worker-titled} has completed 12 visits of physical therapy to date.
  {worker-titled} reports 50% relief with the current medication.
  {worker-titled} remains temporarily totally disabled.
  {worker-titled} was last evaluated on 9/23/2014.
  Per the 4/8/2013 progress note, {worker-titled} has failed naproxen and gabapentin.
  It is the opinion of the treating physician that {worker-titled} is a candidate for surgery.
  I would ask that {worker-titled} be allowed to continue with acupuncture.
  I have been treating {worker-titled} since 2011 for this injury.
  {worker-possessive} MRI of 6/30/2014 was reviewed.
  The provider states that {worker-possessive} pain is worse with sitting.
  The records show that {worker-possessive} last injection was in March 2013.
  {worker-possessive} current medications include Norco and omeprazole.
  {worker-given} reports that the brace helps at work.
  {worker-given} has been a pleasure to treat and has been compliant.
  RE: {worker-capitals}
  Employee Name: {worker-inverted}
  Patient Name: {worker-inverted}
  Claimant: {worker-inverted}   Date of Injury: 11/3/2011
  Injured worker {worker-inverted}, DOB {dob}, claim {claim}
  PR-2 for {worker-inverted}, 7/15/2014
  Independent medical review application signed by {worker} on 1/22/2015
  Letter of {worker}, undated, 2 pages
  {worker-initials} tolerated the procedure well.
  Verbal consent was given by {worker-initials} before the injection.
  Patient signature: {worker-line}
  File name: {worker-file}
  Electronically signed by {worker-small}, patient portal
  {treating} requested authorization for a lumbar epidural steroid injection.
  Per {treating}, the injured worker has failed conservative care.
  The progress report of {treating} dated 2/18/2015 was reviewed.
  The treating physician, {treating}, recommends a functional capacity evaluation.
  On 3/26/2014, {treating} prescribed tramadol and a topical cream.
  As noted by {treating}, straight leg raise is positive on the right at 40 degrees.
  {treating} appealed the denial on 12/9/2013.
  The injured worker continues under the care of {treating}.
  In his report of 8/5/2016, {treating} states that the MRI shows a new herniation.
  Request for Authorization, {treating}, 6/3/2015
  Requesting Physician: {treating}
  Primary treating physician's progress reports, {treating}, 1/8/2014 through 9/17/2014
  The injured worker is represented by {attorney}.
  Applicant's Attorney: {attorney}
  Correspondence from {attorney}, dated 2/2/2015
  cc: {attorney}
  {attorney} argues that the denial was late.
  The injured worker has been employed by {employer} for nine years.
  {worker} fell from a ladder while working for {employer}.
  {worker} was employed as a machine operator at {employer} when the injury took place.
  Employer: {employer}
  Modified duty was not available at {employer}.
  The claims administrator, {insurer}, denied the request on 10/14/2014.
  In its response, {insurer} states that the body part is not accepted.
  Claims Administrator: {insurer}
  Explanation of review, {insurer}, 5/11/2016
  Utilization review determination of {insurer}, 4/29/2015
  The injured worker was seen at {clinic} on 1/13/2015.
  The injured worker has been treating at {clinic} since the date of injury.
  {treating} of {clinic} requests six sessions of acupuncture.
  Medical records from {clinic}, 3/1/2012 - 2/24/2015
  Physical therapy notes of {clinic}, 8 visits
  Claim Number: {claim}
  Claim # {claim}   Date of Injury: 5/6/2010
  RE: {worker-inverted}   Claim No.: {claim}   Employer: {employer}
  WCAB Case Number: {eams}
  EAMS No. {eams}
  SSN: {ssn}
  SSN XXX-XX-{ssn-end}
  MRN: {mrn}
  Patient ID {mrn}, date of service 9/2/2014
  DOB: {dob}
  Date of Birth: {dob}   Sex: F
  The injured worker was born on {dob} and is right hand dominant.
  The applicant's date of birth is given as {dob-words}.
  {worker}, {address}
  The employee lives at {address}.
  Phone: {phone}
  The injured worker can be reached at {phone}.
  Email: {email}
  Website of the clinic: {web}
  License number: {licence}
  {treating}, Lic. # {licence}
`);

import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, as clinical summaries and headings tell of them. */
export const seventhKnown: readonly string[] = lines(`
  {worker} is a 52 year old male who sustained a work injury on 6/14/2011 when he lifted a box.
  {worker} sustained injury to the neck and low back while employed by {employer}.
  The patient, {worker}, is a 47-year-old female with chronic right shoulder pain.
  The injured worker, {worker}, works as a cook for {employer}.
  The applicant, {worker}, has filed a claim for chronic low back pain of October 3, 2009.
  {worker} has been treated with medication, physical therapy and a home exercise program.
  {worker} complains of aching pain in the left wrist with numbness of the fingers.
  {worker-possessive} pain is 6/10 with medication and 9/10 without.
  {worker-possessive} past medical history includes hypertension and diabetes.
  On 2/24/2015, {treating} saw {worker} for a follow up.
  {treating} requested authorization for a lumbar epidural steroid injection.
  {treating} states that {worker} has failed conservative treatment.
  According to the PR-2 of {treating} dated 5/11/2015 there is tenderness of the medial joint line.
  In a handwritten note dated March 30, 2015, {treating} placed the applicant off of work.
  The treating physician, {treating}, prescribed Tramadol ER 150 mg.
  The patient was seen at {clinic} by {treating} on 4/22/2015.
  {worker} was first seen at {clinic} the day after the injury.
  Physical therapy was provided at {clinic} from June to August 2014.
  The MRI of {clinic} dated 7/19/2014 showed degenerative disc disease at C5-6.
  {worker} began working for {employer} in 2002 as a warehouse worker.
  {employer} could not accommodate the restrictions.
  The claims administrator, {insurer}, denied the request on 6/30/2015.
  {insurer} approved six of twelve visits.
  A letter from {attorney} dated 7/8/2015 asks for reversal of the denial.
  {attorney} represents {worker} in this matter.
  Employee: {worker}   Claim No.: {claim}   Employer: {employer}
  RE: {worker} v. {employer}; {insurer}   EAMS No.: {eams}
  Patient Name: {worker}   Date of Birth: {dob}   MRN: {mrn}
  DOB: {dob}   SSN: {ssn}   Claim #: {claim}
  Name: {worker}   DOB {dob}   Date of Service: 03/17/2015
  {worker}, born {dob}, is right hand dominant.
  The patient lives at {address}.
  Home: {address}   Phone: {phone}
  {worker} was called at {phone}; a message was left.
  Reports were faxed to {insurer} under claim {claim}.
  Requesting provider: {treating}   License: {licence}   Facility: {clinic}
  The chart number at {clinic} is {mrn}.
  {worker} may be reached by e-mail at {email}.
  I have reviewed the medical records of {worker}, including those of {clinic}.
  It is my opinion that {worker} would benefit from the requested treatment.
  Thank you for allowing me to take part in the care of {worker-given}.
`);

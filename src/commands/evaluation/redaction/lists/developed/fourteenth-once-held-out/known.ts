import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, as summaries, reports and papers of the claim write them. */
export const fourteenthKnown: readonly string[] = lines(`
  The records show that {worker} was injured on 5/20/2013 while lifting a box of parts.
  {worker} was evaluated on 9/12/2014 for continued pain in the low back.
  According to the report of 3/3/2016, {worker} had completed twelve visits of physical therapy.
  The request for authorization for {worker} was received on 1/29/2015.
  Thank you for referring {worker} to our office for consultation.
  I had the opportunity to examine {worker} in my office today.
  The medical file of {worker} was reviewed in its entirety.
  Authorization is requested for {worker} to undergo a left knee arthroscopy.
  {worker-titled} presents today for follow-up of the right shoulder.
  {worker-titled} is a right-hand dominant machine operator with ten years of service.
  {worker-titled} continues to report numbness in the fourth and fifth fingers.
  {worker-titled} has been off work since the date of injury.
  On physical examination, {worker-titled} was able to heel and toe walk.
  In my opinion, {worker-titled} remains temporarily totally disabled.
  It is my recommendation that {worker-titled} receive a second epidural injection.
  The side effects of the medication were explained to {worker-titled} in detail.
  {worker-possessive} pain is rated at 6 out of 10 with medication.
  {worker-possessive} condition has not changed since the last visit.
  I have reviewed {worker-possessive} MRI films with him in the office.
  The denial of {worker-possessive} surgery is not supported by the evidence.
  I spoke with {worker-given} about weaning, and he agreed to reduce the dose.
  {worker-given} tells me that she sleeps about four hours a night.
  The daughter writes that {worker-given} can no longer tie his own shoes.
  RE: {worker}
  Re: {worker-capitals}
  Applicant: {worker-capitals}
  Patient Name: {worker-inverted}
  Employee Name (Last, First, Middle): {worker-inverted}
  Patient: {worker-inverted}    Date of Visit: 6/14/2016
  Injured Worker: {worker}    Date of Injury: 11/3/2012
  The radiology report lists the patient as {worker-inverted} and shows no fracture.
  {worker-initials} tolerated the procedure well and was discharged home.
  The progress note refers to the patient only as {worker-initials} in the plan.
  Electronically signed by {worker-small} on the intake form
  Signature of employee: {worker-line}
  Attachment: {worker-file}
  The images were received under the name {worker-file} on 8/8/2015.
  The patient was born on {dob} and is right handed.
  DOB: {dob}
  Date of Birth: {dob}    Sex: F
  {worker}, DOB {dob}, was seen for a re-examination.
  The deposition states that the applicant was born on {dob-words}.
  The requesting physician, {treating}, saw the patient on 2/10/2016.
  {treating} recommended a repeat radiofrequency ablation at L4-L5 and L5-S1.
  The progress report of {treating} dated 7/7/2014 was reviewed.
  In the appeal dated 4/18/2016, {treating} states that conservative care has failed.
  Primary Treating Physician: {treating}
  Records were reviewed from {treating}, including reports dated 5/1/2015 through 12/9/2015.
  The application was filed by {attorney} on behalf of the injured worker.
  cc: {attorney}
  A copy of this decision was served on {attorney} on 10/6/2016.
  The patient was employed by {employer} as a forklift driver at the time of the injury.
  Employer: {employer}
  {worker} has worked for {employer} since 2004.
  The claim is administered by {insurer}, which received the request on 3/2/2015.
  Claims Administrator: {insurer}
  The denial letter from {insurer} dated 6/9/2016 was reviewed.
  The patient was treated at {clinic} on the day of the injury.
  Progress notes from {clinic} dated 1/8/2014 to 6/25/2014 were reviewed.
  Requesting facility: {clinic}
  Claim Number: {claim}
  This letter concerns claim {claim} for the injury of 4/4/2011.
  The adjuster on claim no. {claim} approved four visits.
  WCAB No. {eams}
  The case is pending before the Workers' Compensation Appeals Board as {eams}.
  Social Security Number: {ssn}
  The claim form gives the SSN as {ssn} and the occupation as welder.
  The last four digits of the social security number are {ssn-end}.
  Medical Record No.: {mrn}
  The chart, MRN {mrn}, contains no earlier imaging of the neck.
  State License Number: {licence}
  Signed under penalty of perjury, California license {licence}.
  The patient resides at {address}.
  Home address: {address}
  The patient can be reached at {phone} after 3 p.m.
  Telephone: {phone}
  The questionnaire was sent by e-mail to {email} and was returned in two days.
  E-mail: {email}
  Records may be uploaded at {web} by the provider.
`);

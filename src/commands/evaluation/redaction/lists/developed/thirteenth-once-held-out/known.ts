import { lines } from '../../lists.ts';

/** Sentences with identities the case holds, as summaries, quoted reports and lists of papers write them. */
export const thirteenthKnown: readonly string[] = lines(`
  According to the records made available for review, {worker} is a 49-year-old who injured the low back on 2/6/2012.
  {worker} was evaluated on 4-14-2015 for chronic neck and shoulder pain.
  The patient, {worker}, is status post right total knee replacement.
  This review concerns the treatment of {worker} for an injury of 9/23/2013.
  The UR letter dated 7/2/2014 states that {worker} has completed 18 visits of therapy.
  The AME indicates that {worker} will need access to pain medication.
  {worker-titled} is a 44-year-old warehouse worker who presents for follow-up of her lumbar spine.
  {worker-titled} reports that Norco reduces her pain from 8/10 to 4/10.
  {worker-titled} continues to have numbness in the right hand.
  Per the PR-2, "{worker-titled} has failed conservative treatment and wishes to proceed with surgery."
  I have discussed the risks and benefits with {worker-titled}, who agrees to the procedure.
  The treating physician states that {worker-titled} is able to do light housework with the medication.
  It is my opinion that {worker-titled} requires additional physical therapy.
  I saw {worker-titled} in my office today for re-evaluation.
  {worker-possessive} urine drug screen was consistent with the prescribed medications.
  The reviewer noted that {worker-possessive} MRI showed no nerve root compression.
  In {worker-possessive} case, the first six sessions gave no documented benefit.
  {worker-possessive} medications were refilled on 10/28/2014.
  {worker-given} states that she cannot sleep without the medication.
  The wife reports that {worker-given} is irritable and withdrawn.
  RE: {worker-capitals}
  EMPLOYEE: {worker-capitals}
  Patient Name: {worker-inverted}
  Patient: {worker-inverted}    DOI: 8/12/2011
  Injured Worker: {worker-inverted}
  Claimant: {worker-inverted}; date of report 5/6/2015; page 3 of 7
  {worker-initials} presented on 3/3/2016 with complaints of left ankle pain.
  Attachment to the application: {worker-file}
  Electronically acknowledged by {worker-small} on 11/4/2016
  The name on the second page reads {worker-line}
  Request for Authorization from {treating} dated 1/14/2015
  Primary Treating Physician's Progress Report by {treating}, 6/24/2014
  The most recent progress report from {treating} is dated 8/19/2013 and is handwritten.
  {treating} requested authorization for a repeat MRI of the cervical spine.
  On 12/9/2014 {treating} appealed the denial of Butrans.
  According to {treating}, the patient has had relief of more than 50% for eight weeks after each injection.
  The rationale of {treating} for the requested purchase is not given in the report.
  The request was discussed with {treating} by telephone on 2/25/2016, and no further information was given.
  Doctor's First Report, {clinic}, 5/17/2013
  Medical Records from {clinic}
  The patient received emergency care at {clinic} and was released the same day.
  He completed 12 sessions of physical therapy at {clinic}.
  The injured worker was first seen at {clinic}, where x-rays were negative.
  Progress notes from {clinic} dated 1/7/2014 through 7/22/2014 were reviewed.
  Utilization Review Determination from {insurer} (dated 8/16/2013)
  Medical Records provided by {insurer}
  On 9/30/2014 {insurer} denied the request as not medically necessary.
  The claim was accepted by {insurer} for the lumbar spine only.
  According to the denial letter of {insurer}, "The documentation does not support continued use of Soma."
  The injured worker was employed by {employer} as a forklift operator for nine years.
  She has worked for {employer} since 2006 and was performing her usual duties when she slipped.
  {employer} could not accommodate the restrictions.
  EMPLOYER: {employer}
  Letter from {attorney}, applicant's attorney, dated 10/10/2013
  The appeal was submitted by {attorney} on behalf of the employee.
  {attorney} argues that the UR decision was not timely.
  Claim Number: {claim}
  The utilization review of claim {claim} was completed on 6/18/2015.
  EAMS Case No.: {eams}
  WCAB No. {eams}, hearing of 4/20/2017
  DOB: {dob}
  The patient was born on {dob} and is right hand dominant.
  The history form gives the day of birth as {dob-words}.
  SSN: {ssn}
  The last four digits of the Social Security number are {ssn-end}.
  MRN: {mrn}
  License No. {licence}
  Employee address: {address}
  Questions may be directed to {phone}.
  E-mail: {email}
  Results can be viewed at {web}.
`);

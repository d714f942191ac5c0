import { lines } from '../../lists.ts';

/** Sentences with identities nobody holds, as clinical summaries and rationales of determinations tell of them, as often as those do. */
export const seventhOthers: readonly string[] = lines(`
  The patient was seen by Dr. {other-surname} at {other-facility} on 3/12/2015 with low back pain rated 7/10.
  In a progress note dated April 2, 2015, Dr. {other-surname} noted tenderness over the lumbar paraspinal muscles.
  The applicant was evaluated by {other-name}, M.D., an orthopedic surgeon, who recommended arthroscopy of the right knee.
  {other-name}, M.D., performed an Agreed Medical Evaluation on June 9, 2014.
  A Qualified Medical Evaluation by {other-name}, D.C., dated 10/21/2014 found the patient permanent and stationary.
  Per the AME report of Dr. {other-surname}, future medical care should include injections and medication.
  The PTP, Dr. {other-surname}, requested authorization for eight sessions of physical therapy.
  The primary treating physician, {other-name}, MD, prescribed Norco and tramadol.
  QME {other-name}, M.D., assigned 12% whole person impairment for the lumbar spine.
  Dr. {other-name} has requested a repeat MRI of the cervical spine because of new weakness in the left arm.
  The pain management consultant, Dr. {other-surname}, performed an L5-S1 epidural steroid injection on 11/3/14 with 60% relief.
  The patient transferred care from Dr. {other-surname} to Dr. {other-surname} in January 2013.
  A panel QME, Dr. {other-surname} ({other-name}, M.D., neurology), saw the patient on 2/18/2015.
  According to Dr. {other-surname}'s report of 5/6/2015, grip strength on the right was 20, 18 and 18 kg.
  Drs. {other-surname} and {other-surname} both recommended a trial of acupuncture.
  {other-name}, PA-C, saw the patient for a medication refill on 07/14/2015.
  The report was signed by {other-name}, PA-C, and countersigned by {other-name}, M.D.
  {other-name}, N.P., noted that the patient was tearful and slept four hours a night.
  Physical therapist {other-name}, DPT, reported that nine of twelve visits had been completed.
  The patient had chiropractic care with {other-name}, D.C., from May to August 2013 without lasting benefit.
  Acupuncturist {other-name}, L.Ac., documented improved sleep after six visits.
  Psychologist {other-name}, Ph.D., diagnosed Major Depressive Disorder, single episode, moderate.
  She has been seeing {other-name}, LCSW, for individual psychotherapy every two weeks.
  {other-name}, Psy.D., administered the Beck Depression Inventory, on which the score was 24.
  Podiatrist {other-name}, D.P.M., fitted custom orthotics in 2012.
  Occupational therapist {other-name}, OTR/L, CHT, made a thermoplastic thumb spica splint.
  The MRI was read by {other-name}, M.D., as showing a 4 mm protrusion at L4-L5.
  The EMG/NCV study performed by Dr. {other-surname} on 12/02/2014 was normal.
  Electrodiagnostic testing by {other-name}, M.D., showed mild bilateral carpal tunnel syndrome.
  The polysomnogram was interpreted by {other-name}, MD, who diagnosed mild obstructive sleep apnea.
  The patient underwent L4-S1 fusion by Dr. {other-surname} in August 2011.
  Left knee arthroscopy was performed by {other-name}, D.O., on September 17, 2013 at {other-facility}.
  The patient received a second opinion from {other-name}, M.D., a spine surgeon, who advised against fusion.
  He was first treated by Dr. {other-surname} at {other-facility}, where x-rays were taken and Motrin was dispensed.
  Cardiology clearance was given by {other-name}, M.D., F.A.C.C.
  Internist Dr. {other-surname} attributes the gastritis to long use of naproxen.
  The dentist, {other-name}, D.D.S., found bruxism due to pain and stress.
  Dr. {other-surname} (orthopedics) states that the patient has failed conservative treatment.
  Dr. {other-surname}, the secondary treater, wrote on 4/28/2015 that Butrans would be increased to 15 mcg/hr.
  The request was reviewed by {other-name}, M.D., a physician reviewer, who recommended denial.
  Utilization review by {other-firm}, signed by {other-name}, M.D., on 6/15/2015, denied the request for Topamax.
  The UR physician, Dr. {other-surname}, modified the request to #45 for weaning.
  A peer-to-peer call was placed to Dr. {other-surname} at {other-phone} without a return call.
  The claims adjuster, {other-name}, authorized two of the six sessions.
  Adjuster {other-name} of {other-firm} was called at {other-phone}.
  Nurse case manager {other-name}, RN, attended the appointment.
  The applicant's attorney, {other-name}, Esq., submitted a letter dated July 1, 2015.
  Defense attorney {other-name} objected to the report of the QME.
  Interpreter {other-name} was present throughout the examination.
  The history was taken with the help of {other-name}, a certified Spanish interpreter.
  The patient's wife, {other-name}, helps with dressing, cooking and cleaning.
  His supervisor, {other-name}, drove him to {other-facility}.
  She reported the injury to her manager, {other-given}, the same day.
  Her coworker {other-name} witnessed the fall.
  Treatment was discussed with the patient and her daughter, {other-given}.
  Mr. {other-surname} of the vocational bureau saw no job within the restrictions.
  Ms. {other-surname}, the physical therapist, measured lumbar flexion at 35 degrees.
  RE: {other-name}, date of injury 08/19/2010.
  Requesting Physician: {other-name}, MD
  Provider: {other-name}, D.O.
  Treating Provider: {other-name}, M.D., {other-facility}, {other-address}
  Electronically signed by {other-name}, M.D.
  Dictated by {other-name}, M.D., and transcribed on 3/20/15.
  Sincerely, {other-name}, M.D., Diplomate of the American Board of Physical Medicine and Rehabilitation
  cc: {other-name}, {other-firm}
  Reviewed records: PR-2 by Dr. {other-surname} dated 1/9/15, 2/6/15 and 3/6/15; operative report by {other-name}, M.D., dated 5/8/13.
  QME report, {other-name}, M.D., 4/4/2014, pages 1-32.
  Progress Report by {other-surname}, M.D., dated 02/25/2015.
  Secondary treating physician's initial report from Dr. {other-name}, 01/15/2014.
  The records include chart notes of {other-facility} from 2012 through 2015.
  She was taken by ambulance to {other-facility}, where a CT of the head was negative.
  He went to the emergency room of {other-facility} on the day of injury.
  The patient was treated at {other-facility} with ice, a sling and ibuprofen.
  An MRI of the right shoulder from {other-facility} dated 9/29/2014 showed a partial-thickness supraspinatus tear.
  X-rays were obtained at {other-facility} and showed no fracture.
  The surgery took place at {other-facility} as an outpatient procedure.
  The patient attended a functional restoration program at {other-facility} for two weeks.
  Physical therapy was given at {other-facility}, twice a week for six weeks.
  Prescriptions are filled at {other-facility}, {other-street}.
  A urine drug screen by {other-facility} dated 3/3/2015 was consistent with the medications prescribed.
  Compounded creams were shipped by {other-facility} and billed to {other-firm}.
  The patient was referred to {other-facility} for a sleep study.
  The injured worker was employed by {other-firm} as a forklift driver for eleven years.
  The applicant is a represented {other-firm} employee who has filed a claim for chronic neck and shoulder pain.
  While working as a housekeeper for {other-firm}, she slipped on a wet floor and fell on the left knee.
  He has since worked part time for {other-firm} with restrictions.
  In a Utilization Review Report dated July 22, 2015, {other-firm} failed to approve a request for Ultram.
  The claims administrator, {other-firm}, approved a one-month rental.
  A bill of {other-firm} dated 4/1/2015 lists a TENS unit and supplies.
  {other-firm} served a subpoena for the records of {other-facility}.
  The claim (No. {other-claim}) for the other knee is with {other-firm}.
  A second claim, {other-claim}, is denied by the carrier.
  The report bears the claim number {other-claim} and MRN {other-mrn}.
  MRN: {other-mrn}   DOB: {other-dob}
  Patient: {other-inverted}   DOB: {other-dob}   Acct #: {other-mrn}
  Please call the office at {other-phone} or fax records to {other-phone}.
  Questions may be sent to {other-email}.
  Records can be sent to {other-facility}, {other-address}.
  Send bills to {other-firm}, {other-box}.
  The patient lives at {other-address} with two children.
  She moved to {other-town} in 2014 and drives 60 miles to appointments.
  {other-name}, M.D.  License {other-licence}  NPI {other-npi}
  DEA {other-dea}, {other-name}, M.D.
  The brochure at {other-web} describes the device.
`);

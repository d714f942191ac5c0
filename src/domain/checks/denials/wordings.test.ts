import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { deniedFact } from '../facts/denied-fact.ts';

// Written as a list before the check was asked of any of them; it has been mended by them since, so that they hold what was gained and measure nothing.
const end = ' The request is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['Lumbar support', 'An MRI of the lumbar spine in 2014 showed a disc herniation at L4-5.', 'The chart is silent as to any prior MRI of the lumbar spine.'],
  ['Norco 10/325mg #60', 'She rated her low back pain 8/10.', 'Nowhere in the chart is a pain score to be found.'],
  ['MRI of the left knee', 'He completed 10 sessions of physical therapy.', 'At no time has the worker tried physical therapy.'],
  ['TENS unit', 'Treatment to date has included acupuncture.', 'One looks in vain for any trial of acupuncture.'],
  ['8 pool therapy sessions', 'Diagnoses included lumbar strain and morbid obesity.', 'Obesity is not among the conditions recorded.'],
  ['8 pool therapy sessions', 'Past medical history is significant for diabetes.', 'No diabetes is on record.'],
  ['Norco 10/325mg #60', 'A urine drug screen on 05/04/2015 was consistent.', 'The provider has yet to order a urine drug screen.'],
  ['Norco 10/325mg #60', 'An opioid agreement was signed on 02/01/2015.', 'An opioid agreement could not be located.'],
  ['Flexeril 10mg #30', 'Examination of the lumbar spine showed muscle spasm.', 'Muscle spasm goes unmentioned.'],
  ['MRI of the lumbar spine', 'He complained of low back pain radiating to the left leg.', 'The record is devoid of radicular complaints.'],
  ['MRI of the right shoulder', 'Examination of the right shoulder showed tenderness.', 'Tenderness of the right shoulder was nowhere recorded.'],
  ['Norco 10/325mg #60', 'She was placed on modified duty.', 'The file omits the work status.'],
  ['Norco 10/325mg #60', 'Current medications included Norco and Soma.', 'The notes leave out the current medications.'],
  ['Lidocaine patch #30', 'Current medications included gabapentin.', 'Anticonvulsants remain untried.'],
  ['Celebrex 200mg #30', 'Medications tried included ibuprofen and naproxen.', 'The worker is naive to NSAIDs.'],
  ['MRI of the lumbar spine', 'He had an epidural steroid injection on 03/01/2014.', 'The worker was never offered an epidural steroid injection.'],
  ['MRI of the left knee', 'He underwent left knee arthroscopy in 2013.', 'The worker is without any history of surgery.'],
  ['6 sessions of psychotherapy', 'Diagnoses included major depression.', 'Nothing in the file points to depression.'],
  ['6 sessions of psychotherapy', 'She complained of anxiety and stress.', 'I could not find any mention of anxiety.'],
  ['Ambien 10mg #30', 'He complained of difficulty sleeping.', 'Sleep difficulties were not brought up by the worker.'],
  ['Laboratory tests', 'Diagnoses included hypertension.', 'Hypertension does not appear in the records.'],
  ['Prilosec 20mg #60', 'Diagnoses included gastritis.', 'Gastrointestinal complaints are conspicuously absent.'],
  ['Norco 10/325mg #60', 'His ability to walk has improved with Norco.', 'Functional improvement with Norco has gone undocumented.'],
  ['Norco 10/325mg #60', 'She reported 9/10 pain without medications and 4/10 pain with medications.', 'The submitted reports offer no account of pain relief from the medication.'],
  ['MRI of the lumbar spine', 'The straight leg raise test was positive on the right.', 'A positive straight leg raise was not elicited.'],
  ['EMG of the right upper extremity', 'She complained of weakness of the right hand.', 'There is an absence of any weakness.'],
  ['EMG of both wrists', 'He complained of numbness and tingling of both hands.', 'Neither numbness nor tingling is reported.'],
  ['MRI of the left ankle', 'Examination of the left ankle showed swelling.', 'Swelling of the left ankle is lacking.'],
  ['MRI of the cervical spine', 'Examination of the cervical spine showed decreased range of motion.', 'The examiner records no decreased range of motion of the neck.'],
  ['Lumbar epidural steroid injection', 'An EMG of the lower extremities in 2015 showed L5 radiculopathy.', 'Electrodiagnostic studies of the lower extremities have not been carried out to date.'],
  ['MRI of the right knee', 'X-rays of the right knee showed degenerative changes.', 'X-rays of the right knee were never taken.'],
  ['Massage of the lumbar spine', 'Treatment to date has included 12 sessions of chiropractic care.', 'Chiropractic care has not been explored.'],
  ['Gym membership', 'Treatment to date has included a home exercise program.', 'The worker does not perform home exercises.'],
  ['MRI of the right knee', 'Treatment to date has included physical therapy and bracing.', 'Bracing was not attempted.'],
  ['MRI of the left shoulder', 'Treatment to date has included physical therapy, chiropractic care and medications.', 'Conservative measures have been skipped.'],
  ['MRI of the left shoulder', 'The mechanism of injury was a fall from a ladder.', 'The mechanism of injury is left unstated.'],
  ['Botox injections', 'She complained of headaches.', 'Headaches are not a feature of this case.'],
  ['Trigger point injections of the cervical spine', 'Examination of the cervical spine showed trigger points.', 'No trigger points have been identified on examination.'],
  ['Left knee brace', 'He complained of instability of the left knee.', 'Instability of the knee has not been shown.'],
  ['MRI of the right knee', 'She complained of locking of the right knee.', 'The worker is free of locking or catching.'],
  ['MRI of the left shoulder', 'Examination of the left shoulder showed a positive impingement sign.', 'A positive impingement sign is wanting.'],
  ['MRI of the left knee', 'Examination of the left knee showed tenderness and an effusion.', 'The left knee was not examined.'],
  ['MRI of the cervical spine', 'He complained of neck pain.', 'No complaints relating to the neck are on file.'],
  ['Norco 10/325mg #60', 'With Norco he can walk a mile and has returned to work.', 'None of the notes says what the patient can now do.'],
  ['Left elbow brace', 'Examination of the left elbow showed tenderness.', 'Nothing in the chart about the elbow.'],
  ['MRI of the left knee', 'The left knee locks when he climbs.', 'No locking or catching in the notes, only an ache.'],
  ['Lidoderm patch #30', 'Current medications included gabapentin.', 'The usual tablets for nerve pain have been skipped.'],
  ['MRI of the left shoulder', 'He had a cortisone injection of the left shoulder in May.', 'What is missing is an injection of the shoulder.'],
  ['Injection of the left ankle', 'MRI of the left ankle of 2014 showed a torn ligament.', 'The ankle has not been looked at with any MRI.'],
  ['Norco 10/325mg #60', 'Norco cut his pain by half.', 'It was not stated what, if anything, the worker had gained from Norco.'],
  ['Lumbar epidural steroid injection L4-5', 'Strength of the left great toe is 4/5.', 'The neurologic examination of the legs was unremarkable.'],
  ['MRI of the left shoulder', 'Treatment to date has included 12 sessions of physical therapy.', 'Physical therapy: not tried.'],
  ['Ambien 10mg #30', 'The doctor went over sleep hygiene with her in May.', 'Sleep hygiene does not seem to have been discussed.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial it does not contradict
  ['8 pool therapy sessions', 'Family history: her brother has diabetes.', 'No diabetes is on record.'],
  ['Lumbar support', 'An MRI of the lumbar spine is planned.', 'At no time has an MRI of the lumbar spine been done.'],
  ['MRI of the left knee', 'The treatment plan included physical therapy.', 'At no time has the worker tried physical therapy.'],
  ['MRI of the left knee', 'Examination of the right knee showed swelling.', 'Swelling of the left knee is lacking.'],
  ['Botox injections', 'She denied headaches.', 'Headaches are not a feature of this case.'],
  ['Acupuncture, 6 visits', 'She had relief for one day after acupuncture.', 'There is nothing to show lasting relief from acupuncture.'],
  ['6 sessions of psychotherapy', 'Depression was ruled out.', 'Nothing in the file points to depression.'],
  ['Lidocaine patch #30', 'Current medications included gabapentin.', 'Anticonvulsants have not been shown to be ineffective.'],
  ['Norco 10/325mg #60', 'The goal of treatment is to increase his ability to walk.', 'Functional improvement with Norco has gone undocumented.'],
  ['8 physical therapy sessions', 'He completed 10 sessions of physical therapy.', 'The notes do not say how the worker responded to physical therapy.'],
  ['Norco 10/325mg #60', 'A urine drug screen on 05/04/2015 was consistent.', 'The reason for another urine drug screen goes unmentioned.'],
  ['Flexeril 10mg #30', 'Utilization review denied the request because muscle spasm was not found.', 'Muscle spasm goes unmentioned.'],
  ['Norco 10/325mg #60', 'She rated her low back pain 8/10.', 'A change in the pain score goes unmentioned.'],
  ['MRI of the left knee', 'X-rays of the right knee showed degenerative changes.', 'X-rays of the left knee were never taken.'],
  ['MRI of the left knee', 'He underwent left knee arthroscopy in 2013.', 'The notes leave out any plan for surgery.'],
  ['Chiropractic care, 6 visits', 'Treatment to date has included 6 chiropractic visits.', 'A full course of chiropractic care has not been completed.'],
  ['Norco 10/325mg #60', 'An opioid agreement will be signed at the next visit.', 'An opioid agreement could not be located.'],
  ['8 pool therapy sessions', 'Diagnoses included obesity.', 'The guideline advises against it where obesity is not documented.'],
  ['Norco 10/325mg #60', 'Current medications included Norco.', 'The benefit of the current medications is nowhere recorded.'],
  ['Flexeril 10mg #30', 'Examination of the lumbar spine showed no muscle spasm.', 'Muscle spasm goes unmentioned.'],
  ['Norco 10/325mg #60', 'He takes Norco for his back.', 'None of the notes says what the patient can now do.'],
  ['Left elbow brace', 'Examination of the right elbow showed tenderness.', 'Nothing in the chart about the left elbow.'],
  ['MRI of the left knee', 'The right knee locks.', 'No locking of the left knee in the notes.'],
  ['Lidoderm patch #30', 'Current medications included naproxen.', 'The usual tablets for nerve pain have been skipped.'],
  ['MRI of the left shoulder', 'An injection of the left shoulder is planned.', 'What is missing is an injection of the shoulder.'],
  ['MRI of the left ankle', 'MRI of the right ankle of 2014 showed a torn ligament.', 'The left ankle has not been looked at with any MRI.'],
  ['Norco 10/325mg #60', 'He takes Norco.', 'It was not stated what, if anything, the worker had gained from Norco.'],
  ['Lumbar epidural steroid injection L4-5', 'Strength and sensation of the legs are normal.', 'The neurologic examination of the legs was unremarkable.'],
])('not: %s; %s: %s', (title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toEqual([]);
});

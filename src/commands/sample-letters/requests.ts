import type { DrugGroup } from '#domain/drugs/drug.ts';

/** A service that is asked for, how often, and what reviewers say of it. `REGION`, `SIDE`, `COUNT`, `DRUG` are filled in. */
export type SampleService = {
  /** Of a drug, its class. */
  readonly group?: DrugGroup;
  /** Share of all requests, in parts of a thousand: roughly the mix the programme reports for 2016 to 2024. */
  readonly weight: number;
  /** Share overturned, in percent. */
  readonly overturned: number;
  readonly titles: readonly string[];
  /** Topic of the 2009 chronic pain guideline and its page, where it has one. */
  readonly chronicPain: readonly [topic: string, pages: string] | null;
  /** Chapter of ODG a reviewer turns to. */
  readonly odg: string | null;
  readonly upheld: readonly string[];
  readonly granted: readonly string[];
};

// biome-ignore format: a table reads in columns
export const services: readonly SampleService[] = [
  { weight: 90, overturned: 12, titles: ['Physical therapy COUNT sessions for the REGION', 'Additional physical therapy, REGION, COUNT visits', 'Post-operative physical therapy COUNT visits REGION'], chronicPain: ['Physical Medicine', '98-99'], odg: 'Physical therapy',
    upheld: ['Supervised visits already given exceed what the guideline allows, and a home program has been taught.', 'Gains from earlier visits are not stated in measured terms.'], granted: ['A short course after the flare-up is within the number the guideline allows.', 'Earlier visits brought measured gains in motion and fewer work limits.'] },
  { weight: 45, overturned: 10, titles: ['Acupuncture COUNT visits REGION', 'Acupuncture twice weekly, COUNT sessions'], chronicPain: null, odg: 'Acupuncture',
    upheld: ['Three to six visits should show an effect; none is described after the first course.'], granted: ['A trial of up to six visits is supported while medication is being reduced.'] },
  { weight: 45, overturned: 11, titles: ['Chiropractic manipulation REGION COUNT visits', 'Chiropractic care, COUNT sessions'], chronicPain: ['Manual therapy & manipulation', '58-60'], odg: 'Manipulation',
    upheld: ['No objective improvement followed the visits that were authorized.'], granted: ['A recurrence after return to work supports one or two visits in this period.'] },
  { weight: 60, overturned: 14, titles: ['MRI of the REGION without contrast', 'MRI SIDE REGION', 'Repeat MRI of the REGION'], chronicPain: null, odg: 'MRIs (magnetic resonance imaging)',
    upheld: ['No change in the neurologic examination since the last study is described.', 'Red flags are absent and surgery is not being considered.'], granted: ['New weakness in a root distribution despite treatment supports imaging.'] },
  { weight: 15, overturned: 12, titles: ['X-ray of the REGION', 'Radiographs SIDE REGION, three views'], chronicPain: null, odg: 'Radiography (x-rays)',
    upheld: ['Films were taken within the year and nothing has changed.'], granted: ['Hardware in place and new pain on loading support plain films.'] },
  { weight: 35, overturned: 15, titles: ['EMG/NCV of the bilateral lower extremities', 'EMG/NCS bilateral upper extremities', 'NCV SIDE upper extremity'], chronicPain: null, odg: 'Electrodiagnostic studies (EDS)',
    upheld: ['Radiculopathy is already clear from the examination, so the study would not change treatment.'], granted: ['Numbness with an unclear source after four weeks of care supports the study.'] },
  { weight: 45, overturned: 13, titles: ['Lumbar epidural steroid injection L4-L5', 'Transforaminal epidural steroid injection L5-S1, SIDE', 'Cervical epidural injection C5-C6'], chronicPain: ['Epidural steroid injections (ESIs)', '46'], odg: 'Epidural steroid injections',
    upheld: ['Relief after the first injection was under half and under six weeks.', 'Radiculopathy is not confirmed by imaging or electrodiagnostic testing.'], granted: ['Dermatomal findings match the imaging and three months of care brought no relief.'] },
  { weight: 25, overturned: 12, titles: ['Medial branch block L3, L4, L5 bilateral', 'Facet joint injections L4-L5 and L5-S1'], chronicPain: null, odg: 'Facet joint diagnostic blocks',
    upheld: ['Radicular complaints are present, which the guideline excludes.'], granted: ['Axial pain with facet tenderness and no radicular signs meets the criteria for one block.'] },
  { weight: 20, overturned: 12, titles: ['SIDE shoulder subacromial injection', 'Cortisone injection SIDE REGION', 'Trigger point injections, REGION'], chronicPain: ['Trigger point injections', '122'], odg: 'Injections',
    upheld: ['A twitch response with referred pain is not described.'], granted: ['Two weeks of other care failed and the examination is specific.'] },
  { weight: 20, overturned: 16, titles: ['SIDE knee arthroscopy with partial meniscectomy', 'SIDE shoulder arthroscopy with subacromial decompression', 'L4-L5 lumbar fusion', 'SIDE carpal tunnel release'], chronicPain: null, odg: 'Surgery',
    upheld: ['Imaging does not show a lesion that surgery would mend.', 'Three to six months of non-operative care are not described.'], granted: ['Mechanical symptoms, examination and imaging agree, and other care has failed.'] },
  { weight: 18, overturned: 11, titles: ['Associated surgical service: pre-operative medical clearance', 'Post-operative cold therapy unit, 7 day rental', 'Assistant surgeon'], chronicPain: null, odg: 'Surgery',
    upheld: ['Since the surgery is not medically necessary, none of the associated services are.'], granted: ['The surgery is supported, and this service belongs to it.'] },
  { weight: 35, overturned: 11, titles: ['TENS unit purchase', 'TENS unit 30 day trial', 'H-wave unit, 3 month rental', 'Interferential unit and supplies'], chronicPain: ['Transcutaneous electrotherapy', '114'], odg: 'TENS',
    upheld: ['A one-month trial with its effect on pain and medication is not described.'], granted: ['A month of trial lowered pain scores and medication use.'] },
  { weight: 30, overturned: 13, titles: ['Lumbar support orthosis', 'SIDE knee brace', 'Cold therapy unit', 'Ergonomic chair', 'SIDE wrist splint'], chronicPain: null, odg: 'Durable medical equipment (DME)',
    upheld: ['Benefit beyond the acute phase is not established.'], granted: ['Instability on examination supports the brace.'] },
  { weight: 55, overturned: 24, titles: ['Follow-up visit with pain management', 'Orthopedic consultation', 'Neurology referral', 'Office visit once monthly for COUNT months', 'Spine surgery evaluation'], chronicPain: null, odg: 'Office visits',
    upheld: ['The reason for the referral is not stated.'], granted: ['A specialist opinion would help where the course is unclear.', 'Visits to manage medication that needs monitoring are supported.'] },
  { weight: 22, overturned: 18, titles: ['Cognitive behavioral therapy COUNT sessions', 'Psychological evaluation', 'Biofeedback COUNT sessions'], chronicPain: ['Behavioral interventions', '23'], odg: 'Cognitive therapy for depression',
    upheld: ['Functional gains after the first visits are not described.'], granted: ['Fear of movement and low mood after injury support a first block of visits.'] },
  { weight: 14, overturned: 18, titles: ['Functional restoration program COUNT days', 'Initial evaluation for a functional restoration program', 'Work hardening COUNT visits'], chronicPain: ['Chronic pain programs (functional restoration programs)', '30-34'], odg: 'Chronic pain programs',
    upheld: ['An evaluation with baseline testing was not sent, and motivation is not addressed.'], granted: ['The evaluation shows loss of function, no surgical option and a wish to change.'] },
  { weight: 30, overturned: 12, titles: ['Urine drug screen', 'Urine toxicology, quarterly', 'Laboratory: CBC, CMP'], chronicPain: ['Drug testing', '43'], odg: 'Urine drug testing (UDT)',
    upheld: ['Results of the last screen and the level of risk are not stated.'], granted: ['Long-term opioid use with moderate risk supports testing this often.'] },
  { weight: 8, overturned: 10, titles: ['Home health aide COUNT hours weekly', 'Home health evaluation'], chronicPain: ['Home health services', '51'], odg: 'Home health services',
    upheld: ['The patient is not homebound, and household help alone is not medical care.'], granted: ['Wound care after surgery in a patient who cannot leave home is supported.'] },
  { weight: 6, overturned: 12, titles: ['Transportation to and from medical visits'], chronicPain: null, odg: 'Transportation (to & from appointments)',
    upheld: ['A disability that prevents self-transport is not described.'], granted: ['After surgery the patient cannot drive and has nobody to take him.'] },
  { weight: 20, overturned: 9, titles: ['Gym membership, 6 months', 'Massage therapy COUNT visits', 'Aquatic therapy COUNT visits', 'Extracorporeal shock wave therapy REGION'], chronicPain: ['Physical Medicine', '98-99'], odg: 'Gym memberships',
    upheld: ['Unsupervised exercise with equipment is not medical treatment unless a home program failed.'], granted: ['Reduced weight bearing is desirable in a patient of this weight.'] },
];

/** Share of the requests that are for drugs; the others are the services. */
export const DRUG_SHARE = 0.4;

/** How often each class of drugs is asked for, among drugs, and what is said of it. */
// biome-ignore format: a table reads in columns
export const drugClasses: readonly SampleService[] = [
  { group: 'Opioids',                weight: 270, overturned: 9,  titles: [], chronicPain: ['Opioids, on-going management', '78'], odg: 'Opioids',
    upheld: ['Pain scores with and without medication, function, side effects and aberrant use are not all documented.', 'No gain in function or return to work is shown after long use.'], granted: ['Function improved, screening is consistent and the dose is low.'] },
  { group: 'NSAID',                  weight: 120, overturned: 17, titles: [], chronicPain: ['NSAIDs (non-steroidal anti-inflammatory drugs)', '67-68'], odg: 'NSAIDs',
    upheld: ['Long use without review of blood pressure, kidney and liver function is not supported.'], granted: ['A short course at the lowest dose for a flare-up is supported.'] },
  { group: 'Muscle relaxant',        weight: 160, overturned: 6,  titles: [], chronicPain: ['Muscle relaxants (for pain)', '63-66'], odg: 'Muscle relaxants',
    upheld: ['It has been used far beyond two to three weeks, and no acute spasm is described.'], granted: ['An acute flare with spasm supports a few days.'] },
  { group: 'Proton pump inhibitors', weight: 80,  overturned: 13, titles: [], chronicPain: ['NSAIDs, GI symptoms & cardiovascular risk', '68-69'], odg: 'Proton pump inhibitors (PPIs)',
    upheld: ['No risk of gastrointestinal events is stated.'], granted: ['Age over 65 with an anti-inflammatory drug is a stated risk.'] },
  { group: 'Topical analgesics',     weight: 120, overturned: 6,  titles: [], chronicPain: ['Topical Analgesics', '111-113'], odg: 'Topical analgesics',
    upheld: ['Trials of an antidepressant and an anticonvulsant have not failed.', 'One ingredient is not recommended, so the product is not.'], granted: ['Localized neuropathic pain after first-line drugs failed supports it.'] },
  { group: 'Anti-epilepsy drugs',    weight: 80,  overturned: 22, titles: [], chronicPain: ['Antiepilepsy drugs (AEDs)', '16-22'], odg: 'Anti-epilepsy drugs (AEDs) for pain',
    upheld: ['A drop in pain of at least 30 percent after a trial is not described.'], granted: ['Neuropathic pain with half the pain relieved supports it.'] },
  { group: 'Antidepressant',         weight: 70,  overturned: 20, titles: [], chronicPain: ['Antidepressants for chronic pain', '13-16'], odg: 'Antidepressants',
    upheld: ['Its effect on mood, sleep and function is not described.'], granted: ['It is a first choice for neuropathic pain and its benefit is described.'] },
  { group: 'Benzodiazepines',        weight: 40,  overturned: 5,  titles: [], chronicPain: ['Benzodiazepines', '24'], odg: 'Benzodiazepines',
    upheld: ['Use is limited to four weeks because of dependence.'], granted: ['A last refill to taper is supported.'] },
  { group: 'Sedative-hypnotics',     weight: 60,  overturned: 7,  titles: [], chronicPain: null, odg: 'Insomnia treatment',
    upheld: ['Sleep habits and the cause of the insomnia were not looked into.'], granted: ['A few nights after surgery are supported.'] },
];

/** Regions of the body by how often they are hurt, with the chapter that speaks of them. */
// biome-ignore format: a table reads in columns
export const regions: readonly { readonly weight: number; readonly name: string; readonly chapter: string; readonly pages: string; readonly odg: string; readonly paired: boolean; readonly exams: readonly string[]; readonly diagnoses: readonly string[] }[] = [
  { weight: 34, name: 'lumbar spine',   chapter: 'Low Back Complaints', pages: '303-304', odg: 'Low Back', paired: false, exams: ['tenderness over the lumbar paraspinals', 'straight leg raise positive at 45 degrees', 'lumbar flexion 40 of 60 degrees', 'diminished sensation in the L5 distribution'], diagnoses: ['lumbar radiculopathy', 'lumbar disc displacement', 'lumbar sprain', 'lumbar spinal stenosis'] },
  { weight: 18, name: 'cervical spine', chapter: 'Neck and Upper Back Complaints', pages: '177-178', odg: 'Neck and Upper Back', paired: false, exams: ['cervical extension limited to 30 degrees', 'Spurling test positive', 'trapezius spasm', 'biceps strength 4 of 5'], diagnoses: ['cervical radiculopathy', 'cervicalgia', 'cervical disc degeneration'] },
  { weight: 17, name: 'shoulder',       chapter: 'Shoulder Complaints', pages: '207-209', odg: 'Shoulder', paired: true,  exams: ['abduction 110 degrees', 'Neer and Hawkins signs positive', 'tenderness at the acromioclavicular joint'], diagnoses: ['rotator cuff tear', 'shoulder impingement', 'adhesive capsulitis'] },
  { weight: 15, name: 'knee',           chapter: 'Knee Complaints', pages: '343-345', odg: 'Knee and Leg', paired: true,  exams: ['medial joint line tenderness', 'McMurray test positive', 'flexion 115 degrees', 'mild effusion'], diagnoses: ['medial meniscus tear', 'chondromalacia patellae', 'knee osteoarthritis'] },
  { weight: 8,  name: 'wrist',          chapter: 'Forearm, Wrist, and Hand Complaints', pages: '268-270', odg: 'Carpal Tunnel Syndrome', paired: true,  exams: ['Tinel sign positive', 'Phalen test positive at 30 seconds', 'grip 14 kg'], diagnoses: ['carpal tunnel syndrome', 'de Quervain tenosynovitis'] },
  { weight: 4,  name: 'ankle',          chapter: 'Ankle and Foot Complaints', pages: '370-372', odg: 'Ankle and Foot', paired: true,  exams: ['swelling over the lateral ligaments', 'anterior drawer negative'], diagnoses: ['ankle sprain', 'posterior tibial tendinitis'] },
  { weight: 4,  name: 'elbow',          chapter: 'Elbow Complaints', pages: '26-29', odg: 'Elbow', paired: true,  exams: ['tenderness over the lateral epicondyle', 'resisted extension painful'], diagnoses: ['lateral epicondylitis', 'cubital tunnel syndrome'] },
];

import type { Random } from './random.ts';

/** One treatment and the ways in which it is worded; all of them ask for the same. */
export type Treatment = {
  readonly family: string;
  readonly wordings: readonly string[];
  /** A wording that leaves something out; null where none does. */
  readonly vague: string | null;
};

type Maker = (random: Random) => Treatment;

const drug =
  (brand: string, generic: string, strengths: readonly string[], counts: readonly number[]): Maker =>
  random => {
    const strength = random.pick(strengths);
    const count = random.pick(counts);
    return {
      family: generic,
      wordings: [
        `${brand} ${strength}mg #${count}`,
        `${generic} ${strength} mg, quantity ${count}`,
        `${generic.toUpperCase()} ${strength}MG #${count}`,
        `${brand} ${strength} mg, ${count} tablets`,
        `${brand} (${generic}) ${strength}mg qty ${count}`,
        `${count} tablets of ${generic} ${strength}mg`,
      ],
      vague: `${brand} ${strength}mg`,
    };
  };

const visits =
  (family: string, names: readonly string[], parts: readonly string[]): Maker =>
  random => {
    const weeks = random.pick([2, 3, 4, 6]);
    const part = random.pick(parts);
    const name = random.pick(names);
    const other = random.pick(names);
    return {
      family,
      wordings: [
        `${name}, ${weeks * 2} visits, ${part}`,
        `${other} ${weeks * 2} sessions for the ${part}`,
        `${name} 2 times a week for ${weeks} weeks, ${part}`,
        `${weeks * 2} sessions of ${other} to the ${part}`,
      ],
      vague: `${name}, ${part}`,
    };
  };

const joints = ['knee', 'shoulder', 'wrist', 'ankle', 'elbow', 'hip'];
const spine = ['lumbar spine', 'cervical spine', 'thoracic spine'];
const sided = (random: Random) => `${random.pick(['right', 'left'])} ${random.pick(joints)}`;

const imaging =
  (family: string, names: readonly [string, string]): Maker =>
  random => {
    const part = random.chance(0.5) ? sided(random) : random.pick(spine);
    const [short, long] = names;
    return {
      family,
      wordings: [`${short} of the ${part}`, `${part} ${short}`, `${long} of the ${part}`, `${short} ${part}`],
      vague: null,
    };
  };

const injection: Maker = random => {
  const level = random.pick(['L3-L4', 'L4-L5', 'L5-S1', 'C5-C6', 'C6-C7']);
  const side = random.pick(['right', 'left', 'bilateral']);
  return {
    family: 'epidural',
    wordings: [
      `${side} ${level} transforaminal epidural steroid injection`,
      `Transforaminal epidural steroid injection, ${side} ${level}`,
      `TFESI ${side} ${level}`,
      `${side} TFESI at ${level}`,
    ],
    vague: null,
  };
};

const fixed =
  (family: string, ...wordings: readonly string[]): Maker =>
  () => ({ family, wordings, vague: null });

const parts = ['right shoulder', 'left shoulder', 'lumbar spine', 'cervical spine', 'right knee', 'left knee'];

const makers: readonly Maker[] = [
  drug('Norco', 'hydrocodone/APAP', ['10/325', '5/325', '7.5/325'], [30, 60, 90, 120]),
  drug('Ultram', 'tramadol', ['50'], [60, 90, 120]),
  drug('Flexeril', 'cyclobenzaprine', ['7.5', '10'], [30, 60, 90]),
  drug('Zanaflex', 'tizanidine', ['2', '4'], [60, 90]),
  drug('Soma', 'carisoprodol', ['350'], [30, 60]),
  drug('Naprosyn', 'naproxen', ['500', '550'], [60, 90]),
  drug('Prilosec', 'omeprazole', ['20'], [30, 60]),
  drug('Neurontin', 'gabapentin', ['300', '600'], [60, 90]),
  drug('Cymbalta', 'duloxetine', ['30', '60'], [30, 60]),
  drug('Ambien', 'zolpidem', ['5', '10'], [30]),
  drug('Percocet', 'oxycodone/APAP', ['5/325', '10/325'], [60, 90]),
  drug('Xanax', 'alprazolam', ['0.5', '1'], [30, 60]),
  drug('Celebrex', 'celecoxib', ['100', '200'], [30, 60]),
  drug('Lyrica', 'pregabalin', ['75', '150'], [60]),
  visits('physical therapy', ['Physical therapy', 'PT'], parts),
  visits('chiropractic', ['Chiropractic therapy', 'Chiropractic treatment', 'Chiro'], parts),
  visits('acupuncture', ['Acupuncture', 'Acupuncture treatment'], parts),
  visits('aquatic therapy', ['Aquatic therapy', 'Pool therapy'], ['lumbar spine', 'right knee', 'left knee']),
  imaging('mri', ['MRI', 'Magnetic resonance imaging']),
  imaging('x-ray', ['X-ray', 'Radiographs']),
  imaging('ct', ['CT scan', 'Computed tomography']),
  injection,
  fixed('uds', 'Urine drug screen', 'UDS', 'Urine drug test', 'urine toxicology screening'),
  fixed(
    'emg upper',
    'EMG/NCV of the bilateral upper extremities',
    'Electrodiagnostic study, bilateral upper extremities',
    'NCS/EMG bilateral upper extremities',
  ),
  fixed(
    'emg lower',
    'EMG/NCV of the bilateral lower extremities',
    'Electrodiagnostic study, bilateral lower extremities',
    'NCS/EMG bilateral lower extremities',
  ),
  fixed(
    'tens',
    'TENS unit, 30 day rental',
    '30 day rental of a TENS unit',
    'Transcutaneous electrical nerve stimulation unit 30 day rental',
  ),
  fixed('lumbar brace', 'Lumbar support brace', 'LSO brace', 'Lumbar brace'),
  fixed('knee brace', 'Hinged knee brace, right', 'Right hinged knee brace'),
  fixed('walker', 'Front-wheeled walker', 'Front wheel walker'),
  fixed('cane', 'Single point cane', 'Cane, single point'),
  fixed('pain consult', 'Pain management consultation', 'Consultation with pain management', 'Pain management consult'),
  fixed('psych consult', 'Psychological evaluation', 'Evaluation by a psychologist', 'Psych evaluation'),
  fixed('ortho follow-up', 'Orthopedic follow-up visit', 'Follow up with orthopedic surgeon', 'Ortho follow-up'),
  fixed(
    'frp',
    'Functional restoration program, 80 hours',
    'FRP 80 hours',
    '80 hours of functional restoration program',
  ),
  fixed('fce', 'Functional capacity evaluation', 'FCE'),
  fixed(
    'knee surgery',
    'Right knee arthroscopy with partial meniscectomy',
    'Arthroscopic partial meniscectomy, right knee',
  ),
  fixed(
    'shoulder surgery',
    'Left shoulder arthroscopy with rotator cuff repair',
    'Arthroscopic rotator cuff repair, left shoulder',
  ),
  fixed(
    'clearance',
    'Preoperative medical clearance',
    'Pre-operative medical clearance',
    'Medical clearance before surgery',
  ),
  fixed('labs', 'Complete blood count and metabolic panel', 'CBC and CMP', 'Lab: CBC, CMP'),
  fixed(
    'trigger points',
    'Trigger point injections x 4, trapezius',
    'TPI x4 trapezius',
    '4 trigger point injections to the trapezius',
  ),
  fixed('gym', 'Gym membership, 6 months', '6 month gym membership'),
  fixed(
    'cbt',
    'Cognitive behavioral therapy, 6 sessions',
    'CBT x 6 sessions',
    '6 sessions of cognitive behavioral therapy',
  ),
  fixed(
    'home health',
    'Home health aide, 4 hours a day, 5 days a week',
    'Home health aide 4 hours per day 5 days per week',
  ),
  fixed('transport', 'Transportation to medical appointments', 'Transport to and from medical appointments'),
  fixed('topical', 'Lidoderm patch 5% #30', 'Lidocaine 5% patch, quantity 30', 'Lidocaine patches 5% #30'),
];

/** A treatment of a family none of these belong to. */
export function treatmentBeside(random: Random, others: readonly Treatment[]): Treatment {
  const one = random.pick(makers)(random);
  return others.some(({ family }) => family === one.family) ? treatmentBeside(random, others) : one;
}

/** The same kind of treatment, but another: another quantity, side or region; null where the kind has but one. */
export function anotherOfItsKind(random: Random, treatment: Treatment): Treatment | null {
  for (let tries = 0; tries < 20; tries += 1) {
    const maker = makers.find(make => make(random).family === treatment.family);
    const other = maker?.(random);
    if (
      other !== undefined &&
      other.wordings[0] !== treatment.wordings[0] &&
      other.vague === null &&
      treatment.vague === null
    )
      return other;
    if (other !== undefined && other.vague !== null && !treatment.wordings.includes(other.wordings[0] ?? ''))
      return other;
  }
  return null;
}

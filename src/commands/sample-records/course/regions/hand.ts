import type { InjuredRegion } from '../region.ts';

export const wrist: InjuredRegion = {
  region: 'wrist',
  sided: true,
  called: ['{side} wrist', '{side} wrist and hand'],
  mechanisms: [
    'noticed gradual onset of numbness of the {side} hand from repetitive packing of a {load}',
    'caught the {side} hand between a {load} and a rail',
    'developed pain of the {side} wrist from years of scanning and keyboarding',
  ],
  complaints: [
    '{side} wrist pain with numbness of the thumb, index and long fingers, waking at night',
    'tingling of the {side} hand and dropping of objects',
    'aching of the {side} wrist with loss of grip',
  ],
  exam: [
    {
      finding: 'Tinel',
      says: ['[Tinel sign is positive at the {side} wrist|it]', "[Tinel's + {side} carpal tunnel|it]"],
    },
    {
      finding: 'Phalen',
      says: ['[Phalen test positive on the {side}|it] at {k} seconds', "[positive {side} Phalen's|it]"],
    },
    {
      finding: 'grip weakness',
      says: ['[grip strength reduced on the {side}|it] by Jamar: {k}/{k}/{k} kg', '[weak {side} grip, 4/5|it]'],
    },
    {
      finding: 'decreased sensation',
      says: [
        '[decreased sensation in the {side} median distribution|it]',
        '[two-point discrimination widened, {side} index finger|it]',
      ],
    },
  ],
  diagnoses: [
    { name: 'carpal tunnel syndrome', code: 'G56.00' },
    { name: 'wrist tendinitis', code: 'M65.849' },
  ],
  imaging: {
    study: 'MRI of the {side} wrist without contrast',
    technique: 'Coronal, sagittal and axial images through the wrist with a dedicated coil.',
    rows: [
      {
        finding: 'TFCC tear',
        level: null,
        body: 'Triangular fibrocartilage: {n} mm central perforation of the disc with fluid in the distal radioulnar joint.',
        impression: ['central tear of the triangular fibrocartilage', '{n} mm perforation of the TFCC'],
      },
      {
        finding: 'tenosynovitis',
        level: null,
        body: 'First extensor compartment: fluid and thickening of the sheath in keeping with tenosynovitis.',
        impression: ['tenosynovitis of the first extensor compartment', 'first compartment tenosynovitis'],
      },
    ],
    normal: [
      'The scapholunate ligament is intact.',
      'There is no fracture or avascular necrosis.',
      'The median nerve is mildly flattened.',
      'The flexor tendons are unremarkable.',
    ],
  },
  nerves: {
    study: 'EMG/NCV of the upper extremities',
    finding: 'carpal tunnel syndrome',
    level: null,
    impression: [
      '{side} median neuropathy at the wrist, moderate, consistent with carpal tunnel syndrome',
      'moderate {side} carpal tunnel syndrome affecting sensory and motor components',
    ],
  },
  surgery: {
    procedure: 'carpal tunnel release',
    title: '{side} open carpal tunnel release',
    course: [
      'Under local anesthesia with sedation a tourniquet was inflated.',
      'A longitudinal incision was made in line with the ring finger.',
      'The transverse carpal ligament was divided under direct vision along its ulnar border.',
      'The median nerve was hyperemic and flattened.',
      'The skin was closed with interrupted nylon.',
    ],
  },
  injection: '{side} carpal tunnel steroid injection',
  exercises: ['tendon glides', 'nerve glides', 'putty grip', 'wrist flexor stretch', 'fine motor pegs'],
  limits: ['opening jars', 'typing more than {n} minutes', 'holding a telephone', 'buttoning a shirt'],
};

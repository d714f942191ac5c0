import type { InjuredRegion } from '../region.ts';

export const lumbar: InjuredRegion = {
  region: 'lumbar spine',
  sided: false,
  called: ['low back', 'lumbar spine', 'lower back'],
  mechanisms: [
    'was lifting a {load} from the floor onto a cart when a sharp pull was felt across the low back',
    'slipped on a wet floor while carrying a {load} and landed in a sitting position',
    'twisted while pulling a pallet jack that had caught on a threshold',
    'was bending to pick up a {load} when the back "locked up"',
  ],
  complaints: [
    'constant aching pain across the low back, with pain down the {side} leg to the calf on prolonged sitting',
    'low back pain radiating to the {side} lower extremity with tingling in the foot',
    'lower back pain, dull and at times sharp, going into the {side} buttock and posterior thigh',
    'pain in the lumbar spine with shooting pain and numbness down the {side} leg',
  ],
  exam: [
    {
      finding: 'tenderness',
      says: [
        '[tenderness to palpation over the lumbar paraspinal muscles|it] with spasm',
        'the [lumbar paravertebrals are tender|it] and guarded bilaterally',
        'palpation reveals [moderate tenderness at the lumbosacral junction|it]',
      ],
    },
    {
      finding: 'flexion',
      degrees: [30, 55],
      says: [
        '[lumbar flexion is {n} degrees|it], extension {m} degrees',
        'range of motion: [flexion {n}/60|it], extension {m}/25',
        'forward [flexion limited to {n} degrees|it] with pain at end range',
      ],
    },
    {
      finding: 'straight leg raise',
      says: [
        '[straight leg raising is positive on the {side}|it] at {k} degrees',
        '[SLR + {side}|it] @ {k} deg, neg on the {other}',
        'seated [straight leg raise positive {side}|it]',
      ],
    },
    {
      finding: 'decreased sensation',
      says: [
        '[sensation is diminished in the {side} L5 distribution|it]',
        '[decreased light touch over the {side} L5 dermatome|it]',
        'pinprick [reduced along the lateral {side} calf|it] and dorsum of the foot',
      ],
    },
    {
      finding: 'weakness',
      says: [
        '[{side} EHL strength 4/5|it]',
        'motor: [4/5 in the {side} extensor hallucis longus|it], otherwise 5/5',
        '[weakness of the {side} great toe extensors, 4+/5|it]',
      ],
    },
    {
      finding: 'antalgic gait',
      says: [
        'gait is [mildly antalgic|it]',
        'ambulates with an [antalgic gait|it] favoring the {side}',
        'walks [with a limp|it], no assistive device',
      ],
    },
  ],
  diagnoses: [
    { name: 'lumbar disc displacement with radiculopathy', code: 'M51.16' },
    { name: 'lumbar radiculopathy', code: 'M54.16' },
    { name: 'lumbar sprain/strain', code: 'S33.5XXA' },
    { name: 'lumbar facet arthropathy', code: 'M47.816' },
  ],
  imaging: {
    study: 'MRI of the lumbar spine without contrast',
    technique: 'Sagittal T1, T2 and STIR and axial T1 and T2 sequences were obtained on a 1.5 Tesla system.',
    rows: [
      {
        finding: 'disc protrusion',
        level: 'L4-L5',
        body: 'L4-L5: There is a {n} mm broad-based disc protrusion that effaces the ventral thecal sac. Mild bilateral neural foraminal narrowing.',
        impression: ['{n} mm disc protrusion at L4-L5', 'L4-L5 disc protrusion measuring {n} mm'],
      },
      {
        finding: 'disc extrusion',
        level: 'L5-S1',
        body: 'L5-S1: A {n} mm {side} paracentral disc extrusion contacts the traversing {side} S1 nerve root in the lateral recess.',
        impression: [
          '{side} paracentral disc extrusion at L5-S1',
          'L5-S1: {n} mm {side} paracentral extrusion with S1 root contact',
        ],
      },
      {
        finding: 'facet arthropathy',
        level: 'L4-L5',
        body: 'Moderate hypertrophic facet changes are seen at L4-L5 with a small amount of facet joint fluid.',
        impression: ['moderate facet arthropathy at L4-L5', 'facet hypertrophy L4-L5, moderate'],
      },
    ],
    normal: [
      'The conus medullaris ends at L1 and is of normal signal.',
      'Vertebral body heights are maintained. There is no compression fracture.',
      'L1-L2, L2-L3: unremarkable.',
      'L3-L4: disc height and hydration are preserved.',
      'The visualized retroperitoneum is unremarkable.',
    ],
  },
  nerves: {
    study: 'EMG/NCV of the lower extremities',
    finding: 'radiculopathy',
    level: 'L5',
    impression: [
      'electrodiagnostic evidence of an active {side} L5 radiculopathy',
      'findings consistent with {side} L5 radiculopathy, chronic with ongoing denervation',
    ],
  },
  surgery: {
    procedure: 'microdiscectomy',
    title: '{side} L5-S1 hemilaminotomy and microdiscectomy',
    course: [
      'The patient was turned prone on a Wilson frame and the pressure points were padded.',
      'A spinal needle and lateral fluoroscopy confirmed the L5-S1 level before and after exposure.',
      'A subperiosteal dissection was carried along the {side} lamina, and a tubular retractor was placed.',
      'The ligamentum flavum was opened and the traversing root was mobilized medially.',
      'A free fragment was teased from beneath the root and removed in three pieces; the disc space was irrigated.',
      'At the end a nerve hook passed freely along the root into the foramen.',
    ],
  },
  injection: '{side} L5-S1 transforaminal epidural steroid injection',
  exercises: [
    'pelvic tilts',
    'bridging',
    'prone press-ups',
    'hamstring stretch',
    'stationary bicycle',
    'quadruped arm/leg raise',
  ],
  limits: [
    'sitting more than {n} minutes',
    'standing more than {n} minutes',
    'lifting a gallon of milk',
    'putting on shoes and socks',
    'vacuuming',
  ],
};

export const cervical: InjuredRegion = {
  region: 'cervical spine',
  sided: false,
  called: ['neck', 'cervical spine'],
  mechanisms: [
    'was rear-ended in a company vehicle while stopped at a light, with immediate neck pain',
    'looked up to guide a {load} into place overhead and felt a pop in the neck',
    'was struck on the top of the head and neck by a falling {load}',
  ],
  complaints: [
    'neck pain radiating to the {side} arm with numbness of the thumb and index finger',
    'stiffness and burning pain of the neck, worse on looking up, into the {side} shoulder blade',
    'pain in the cervical spine with headaches starting at the base of the skull',
  ],
  exam: [
    {
      finding: 'tenderness',
      says: [
        '[tenderness over the cervical paraspinals and {side} upper trapezius|it]',
        'the [{side} trapezius is tender with trigger points|it]',
        '[TTP cervical paraspinals|it], {side} > {other}',
      ],
    },
    {
      finding: 'rotation',
      degrees: [40, 65],
      says: [
        '[rotation to the {side} is {n} degrees|it]',
        'cervical ROM: flexion {m}, [rotation {side} {n}|it]',
        '[{side} rotation limited to {n} degrees|it] with pain',
      ],
    },
    {
      finding: 'Spurling',
      says: [
        '[Spurling maneuver is positive to the {side}|it]',
        "[Spurling's + {side}|it]",
        '[positive foraminal compression on the {side}|it]',
      ],
    },
    {
      finding: 'weakness',
      says: [
        '[{side} biceps strength is 4/5|it]',
        'motor [4/5 {side} wrist extensors|it]',
        '[{side} deltoid 4+/5|it], remainder intact',
      ],
    },
    {
      finding: 'decreased sensation',
      says: [
        '[sensation decreased over the {side} C6 dermatome|it]',
        '[hypesthesia of the {side} thumb and index finger|it]',
      ],
    },
  ],
  diagnoses: [
    { name: 'cervical radiculopathy', code: 'M54.12' },
    { name: 'cervical disc displacement', code: 'M50.20' },
    { name: 'cervicalgia', code: 'M54.2' },
    { name: 'cervical sprain/strain', code: 'S13.4XXA' },
  ],
  imaging: {
    study: 'MRI of the cervical spine without contrast',
    technique: 'Multiplanar multisequence imaging was performed without intravenous contrast.',
    rows: [
      {
        finding: 'disc protrusion',
        level: 'C5-C6',
        body: 'C5-C6: {n} mm disc protrusion with uncovertebral spurring; moderate {side} neural foraminal narrowing.',
        impression: [
          '{n} mm disc protrusion at C5-C6 with {side} foraminal narrowing',
          'C5-C6 disc protrusion, {n} mm',
        ],
      },
      {
        finding: 'disc bulge',
        level: 'C6-C7',
        body: 'C6-C7: {n} mm annular bulge without cord contact. The foramina are patent.',
        impression: ['{n} mm disc bulge at C6-C7', 'annular bulge C6-C7'],
      },
    ],
    normal: [
      'The craniocervical junction is normal.',
      'The cord is of normal caliber and signal.',
      'C2-C3 and C3-C4: no disc bulge.',
      'There is straightening of the usual lordosis.',
    ],
  },
  nerves: {
    study: 'EMG/NCV of the upper extremities',
    finding: 'radiculopathy',
    level: 'C6',
    impression: [
      'electrodiagnostic findings of a {side} C6 radiculopathy',
      'subacute {side} C6 radiculopathy; no peripheral entrapment',
    ],
  },
  surgery: {
    procedure: 'anterior cervical discectomy and fusion',
    title: 'Anterior cervical discectomy and fusion, C5-C6',
    course: [
      'Through a transverse incision on the left side of the neck the platysma was divided.',
      'The interval between carotid sheath and midline structures was developed bluntly.',
      'A needle in the disc space confirmed C5-C6 on lateral fluoroscopy.',
      'A complete discectomy was carried out under the microscope and osteophytes were drilled.',
      'An allograft spacer was impacted and a plate with four screws was applied.',
    ],
  },
  injection: 'C6-C7 interlaminar epidural steroid injection',
  exercises: [
    'chin tucks',
    'scapular retraction',
    'isometric side bending',
    'upper trapezius stretch',
    'upper body ergometer',
  ],
  limits: [
    'looking over the shoulder while driving',
    'reaching overhead',
    'sleeping more than {n} hours',
    'computer work over {n} minutes',
  ],
};

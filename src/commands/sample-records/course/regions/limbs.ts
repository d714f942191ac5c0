import type { InjuredRegion } from '../region.ts';

export const shoulder: InjuredRegion = {
  region: 'shoulder',
  sided: true,
  called: ['{side} shoulder'],
  mechanisms: [
    'was reaching overhead to steady a {load} when the {side} shoulder gave way with a tearing sensation',
    'tripped on a hose and broke the fall with the outstretched {side} arm',
    'felt a snap in the {side} shoulder while throwing a {load} into a bin',
  ],
  complaints: [
    '{side} shoulder pain at night and with overhead reaching',
    'aching and weakness of the {side} shoulder, unable to sleep on that side',
    'pain over the lateral {side} shoulder with a catching sensation',
  ],
  exam: [
    {
      finding: 'abduction',
      degrees: [85, 140],
      says: [
        '[{side} shoulder abduction is {n} degrees|it], flexion {m}',
        'active [abduction {n}/180 on the {side}|it]',
        '[{side} shoulder abducts to {n} degrees|it] before pain stops motion',
      ],
    },
    {
      finding: 'impingement',
      says: [
        '[Neer and Hawkins signs are positive on the {side}|it]',
        '[positive impingement sign, {side} shoulder|it]',
        '[Hawkins-Kennedy + {side}|it]',
      ],
    },
    {
      finding: 'weakness',
      says: [
        '[supraspinatus strength 4/5 on the {side}|it]',
        '[{side} external rotation 4/5|it] against resistance',
        '[weakness of {side} shoulder abduction, 4-/5|it]',
      ],
    },
    {
      finding: 'tenderness',
      says: [
        '[tender over the {side} AC joint|it] and bicipital groove',
        '[tenderness at the {side} greater tuberosity|it]',
      ],
    },
  ],
  diagnoses: [
    { name: 'rotator cuff tear', code: 'M75.101' },
    { name: 'shoulder impingement syndrome', code: 'M75.40' },
    { name: 'adhesive capsulitis of shoulder', code: 'M75.00' },
  ],
  imaging: {
    study: 'MRI of the {side} shoulder without contrast',
    technique: 'Oblique coronal, oblique sagittal and axial proton density and T2 fat-suppressed images were acquired.',
    rows: [
      {
        finding: 'rotator cuff tear',
        level: null,
        body: 'Rotator cuff: There is a {n} mm full-thickness tear of the anterior supraspinatus tendon at its footprint with {m} mm of retraction. Infraspinatus and subscapularis tendons are intact.',
        impression: [
          'full-thickness supraspinatus tear, {n} mm',
          '{n} mm full-thickness tear of the supraspinatus tendon',
        ],
      },
      {
        finding: 'osteoarthritis',
        level: null,
        body: 'Acromioclavicular joint: moderate hypertrophic osteoarthritis with inferior spurring that narrows the outlet.',
        impression: ['moderate acromioclavicular osteoarthritis', 'AC joint arthrosis, moderate'],
      },
    ],
    normal: [
      'The long head of the biceps is located in its groove.',
      'No full-thickness cartilage defect is seen.',
      'There is no fracture or marrow replacing lesion.',
      'Small amount of fluid in the subacromial bursa.',
    ],
  },
  nerves: null,
  surgery: {
    procedure: 'arthroscopic rotator cuff repair',
    title: '{side} shoulder arthroscopy, rotator cuff repair, subacromial decompression',
    course: [
      'In the beach chair position a posterior portal was established.',
      'The glenohumeral joint was inspected: the labrum was frayed without detachment.',
      'The supraspinatus tear was crescent shaped and mobile.',
      'Two double-loaded anchors were placed at the articular margin and a double row repair was completed.',
      'The undersurface of the acromion was flattened with a burr.',
    ],
  },
  injection: '{side} subacromial corticosteroid injection',
  exercises: [
    'pendulum swings',
    'wall walks',
    'external rotation with band',
    'rows',
    'table slides',
    'sleeper stretch',
  ],
  limits: [
    'reaching above shoulder level',
    'washing hair with the {side} hand',
    'carrying over {n} pounds with the {side} arm',
    'fastening a seat belt',
  ],
};

export const knee: InjuredRegion = {
  region: 'knee',
  sided: true,
  called: ['{side} knee'],
  mechanisms: [
    'stepped off a ladder onto uneven ground and twisted the {side} knee',
    'struck the {side} knee against a {load} and fell',
    'was kneeling to lay tile and on rising felt the {side} knee buckle',
  ],
  complaints: [
    '{side} knee pain with stairs and squatting, with occasional locking',
    'swelling and giving way of the {side} knee',
    'deep aching pain along the inside of the {side} knee, worse at the end of the day',
  ],
  exam: [
    {
      finding: 'tenderness',
      says: [
        '[medial joint line tenderness of the {side} knee|it]',
        '[{side} knee tender along the medial joint line|it]',
        '[TTP medial joint line {side}|it]',
      ],
    },
    {
      finding: 'flexion',
      degrees: [85, 125],
      says: [
        '[{side} knee flexion {n} degrees|it], extension 0',
        'active ROM 0 to {n}: [flexion of the {side} knee to {n} degrees|it]',
        '[flexes the {side} knee to {n} deg|it]',
      ],
    },
    {
      finding: 'effusion',
      says: [
        '[small effusion of the {side} knee|it]',
        '[1+ effusion, {side}|it]',
        'there is [mild swelling of the {side} knee|it]',
      ],
    },
    {
      finding: 'McMurray',
      says: [
        '[McMurray test is positive on the {side}|it]',
        "[McMurray's + {side}|it] medially",
        '[positive {side} McMurray|it], Lachman negative',
      ],
    },
    {
      finding: 'weakness',
      says: ['[quadriceps strength 4/5 on the {side}|it]', '[{side} quad atrophy with 4/5 strength|it]'],
    },
  ],
  diagnoses: [
    { name: 'medial meniscus tear', code: 'S83.241A' },
    { name: 'knee osteoarthritis', code: 'M17.10' },
    { name: 'chondromalacia patellae', code: 'M22.40' },
  ],
  imaging: {
    study: 'MRI of the {side} knee without contrast',
    technique: 'Sagittal, coronal and axial proton density weighted sequences with and without fat suppression.',
    rows: [
      {
        finding: 'meniscus tear',
        level: null,
        body: 'Medial meniscus: oblique tear of the posterior horn reaching the inferior articular surface, {n} mm in length.',
        impression: [
          'tear of the posterior horn of the medial meniscus',
          'oblique medial meniscus tear, posterior horn',
        ],
      },
      {
        finding: 'osteoarthritis',
        level: null,
        body: 'Medial compartment: grade III chondral loss with marginal osteophytes and joint space narrowing, in keeping with moderate osteoarthritis.',
        impression: [
          'moderate osteoarthritis of the medial compartment',
          'medial compartment osteoarthritis with grade III chondral loss',
        ],
      },
    ],
    normal: [
      'Anterior and posterior cruciate ligaments are intact.',
      'The collateral ligaments are intact.',
      'Lateral meniscus: intact.',
      'The extensor mechanism is unremarkable.',
      'Small popliteal cyst.',
    ],
  },
  nerves: null,
  surgery: {
    procedure: 'arthroscopic partial medial meniscectomy',
    title: '{side} knee arthroscopy with partial medial meniscectomy and chondroplasty',
    course: [
      'Standard anterolateral and anteromedial portals were made.',
      'The patellofemoral joint showed grade II changes.',
      'The posterior horn tear was trimmed to a stable rim with a basket and a shaver.',
      'Loose cartilage of the medial femoral condyle was smoothed.',
      'The knee was irrigated and the portals closed with nylon.',
    ],
  },
  injection: '{side} knee intra-articular corticosteroid injection',
  exercises: ['quad sets', 'straight leg raises', 'mini squats', 'heel slides', 'stationary bicycle', 'step-ups'],
  limits: [
    'stairs beyond one flight',
    'kneeling',
    'squatting',
    'walking more than {n} minutes',
    'getting in and out of a car',
  ],
};

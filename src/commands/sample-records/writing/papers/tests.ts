import { between, oneOf } from '../../chance.ts';
import { nameOf } from '../../course/cast.ts';
import { centered, fields, gap, heading, list, paragraph, table } from '../../paper/block.ts';
import { fact, fill, type Mark, passage } from '../../paper/passage.ts';
import { authorOf, dated, fresh, habit, injuryValues, type Writer } from '../desk.ts';
import { aboutWorker, letterhead } from '../letterhead.ts';
import * as part from '../sections.ts';

const NONE_SHOWN = 'No prior study is available for comparison.';

/** A radiologist's report: technique, findings level by level, impression. */
export const imagingReport: Writer = (desk, happening) => {
  const injury =
    happening.now.injuries[happening.what.is === 'imaging' ? happening.what.injury : 0] ?? happening.now.injuries[0];
  if (injury === undefined) throw new Error('nothing to image');
  const { imaging, region, sided } = injury.of;
  const clinician = desk.cast.clinicians[happening.by];
  const { style } = clinician.office;
  const random = fresh(desk, happening, 'imaging');
  const values = injuryValues(injury, happening.now);
  const study = fill(imaging.study, values);
  const impressions = imaging.rows.map((row, index) => {
    const says = fill(oneOf(random, row.impression), { ...values, n: injury.size + index });
    const marks: Mark[] = [
      fact('imaging', {
        modality: 'MRI',
        finding: row.finding,
        region,
        ...(row.level !== null && { level: row.level }),
        ...(sided && { side: injury.side }),
      }),
    ];
    if (row.finding === 'osteoarthritis')
      marks.push({
        is: 'documents',
        topic: 'osteoarthritis',
        fact: { kind: 'imaging', value: { modality: 'MRI', finding: row.finding, region } },
      });
    return passage(`[${says.charAt(0).toUpperCase()}${says.slice(1)}|it].`, {}, { it: marks });
  });
  const bodies = imaging.rows.map((row, index) => fill(row.body, { ...values, n: injury.size + index }));
  const title = habit(desk, happening.by, 'imaging title', [
    study.toUpperCase(),
    'RADIOLOGY REPORT',
    `EXAM: ${study}`,
    'Diagnostic Imaging Report',
  ]).replace(/.*/su, shown =>
    /RADIOLOGY|Diagnostic/u.test(shown) ? shown : shown.startsWith('EXAM') ? `EXAM: ${study}` : study.toUpperCase(),
  );
  return {
    kind: 'imaging-report',
    title,
    date: happening.on,
    author: authorOf(clinician),
    provider: clinician.office.name,
    style,
    blocks: [
      ...letterhead(clinician.office, style),
      ...aboutWorker(desk, style, happening.on, 'Date of Exam'),
      fields(
        [
          ['Referring physician', nameOf(desk.cast.clinicians.primary)],
          ['Accession', `${between(random, 100000, 999999)}`],
        ],
        2,
      ),
      gap(6),
      centered(title, 12),
      paragraph(study, 'EXAMINATION:'),
      paragraph(
        habit(desk, happening.by, 'clinical', [
          'Pain following industrial injury.',
          'Work injury. Persistent pain.',
          'Pain. Evaluate for internal derangement.',
        ]),
        'CLINICAL HISTORY:',
      ),
      paragraph(imaging.technique, 'TECHNIQUE:'),
      paragraph(NONE_SHOWN, 'COMPARISON:'),
      heading('Findings'),
      ...imaging.normal.slice(0, 2).map(line => paragraph(line)),
      ...bodies.map(line => paragraph(line)),
      ...imaging.normal.slice(2).map(line => paragraph(line)),
      heading('Impression'),
      list(impressions, true),
      gap(12),
      paragraph(
        `${habit(desk, happening.by, 'read', ['Interpreted by', 'Electronically signed by', 'Dictated and authenticated by'])} ${nameOf(clinician)} on ${dated(style, happening.on)} at ${between(random, 8, 17)}:${between(random, 10, 59)}`,
      ),
    ],
  };
};

/** Nerve conduction tables, needle findings, interpretation. */
export const nerveReport: Writer = (desk, happening) => {
  const injury = happening.now.injuries[happening.what.is === 'nerves' ? happening.what.injury : 0];
  const nerves = injury?.of.nerves;
  if (injury === undefined || !nerves) throw new Error('no study of nerves for this region');
  const clinician = desk.cast.clinicians[happening.by];
  const { style } = clinician.office;
  const random = fresh(desk, happening, 'nerves');
  const legs = nerves.study.includes('lower');
  const reading = (low: number, high: number) => (low + random() * (high - low)).toFixed(1);
  const conduction = (
    legs
      ? ['Peroneal motor', 'Tibial motor', 'Sural sensory', 'Superficial peroneal']
      : ['Median motor', 'Ulnar motor', 'Median sensory', 'Radial sensory']
  ).flatMap(nerve =>
    (['L', 'R'] as const).map(side => [`${nerve} ${side}`, reading(2.9, 5.8), reading(3, 14), reading(41, 58)]),
  );
  const muscles = (
    legs
      ? [
          'Tibialis anterior',
          'Extensor hallucis longus',
          'Medial gastrocnemius',
          'Vastus medialis',
          'Lumbar paraspinals',
        ]
      : ['Deltoid', 'Biceps', 'Pronator teres', 'Abductor pollicis brevis', 'Cervical paraspinals']
  ).map((muscle, index) => [
    muscle,
    injury.side === 'left' ? 'L' : 'R',
    index === 1 || index === 2 ? '1+' : '0',
    index === 1 ? '1+' : '0',
    index === 1 ? 'reduced' : 'full',
  ]);
  const says = fill(oneOf(random, nerves.impression), injuryValues(injury, happening.now));
  return {
    kind: 'electrodiagnostic-report',
    title: habit(desk, happening.by, 'nerves title', [
      'ELECTRODIAGNOSTIC REPORT',
      'EMG & NCV Findings',
      'Electrodiagnostic Medicine Consultation',
    ]),
    date: happening.on,
    author: authorOf(clinician),
    provider: clinician.office.name,
    style,
    blocks: [
      ...letterhead(clinician.office, style, clinician),
      centered(
        habit(desk, happening.by, 'nerves title', [
          'ELECTRODIAGNOSTIC REPORT',
          'EMG & NCV Findings',
          'Electrodiagnostic Medicine Consultation',
        ]),
        12,
      ),
      ...aboutWorker(desk, style, happening.on, 'Test Date'),
      paragraph(part.history(desk, happening)[0] ?? [], 'HISTORY:'),
      paragraph(
        `${nerves.study} was performed with surface recording electrodes. Limb temperature was kept above 32 degrees.`,
      ),
      heading('Nerve conduction studies'),
      table(['Nerve / site', 'Latency (ms)', 'Amp (mV)', 'CV (m/s)'], [3, 1.4, 1.4, 1.4], conduction),
      heading('Needle EMG'),
      table(['Muscle', 'Side', 'Fibs', 'PSW', 'Recruitment'], [3, 0.8, 0.8, 0.8, 1.4], muscles),
      heading('Interpretation'),
      paragraph(
        passage(
          habit(desk, happening.by, 'nerves says', [
            'This is an abnormal study. There is [{says}|it].',
            'Abnormal: [{says}|it].',
            'IMPRESSION: [{says}|it]. Clinical correlation is advised.',
          ]),
          { says },
          {
            it: fact('electrodiagnostic', {
              study: nerves.study.includes('EMG') ? 'EMG/NCV' : nerves.study,
              finding: nerves.finding,
              ...(nerves.level !== null && { level: nerves.level }),
              side: injury.side,
            }),
          },
        ),
      ),
      ...part.signed(desk, clinician, happening),
    ],
  };
};

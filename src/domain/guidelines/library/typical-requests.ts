/** A request as it might be worded, and what else decides which topics speak to it. */
export type TypicalRequest = {
  readonly asks: string;
  /** Weeks since the injury, where a topic is for new complaints only. */
  readonly weeks?: number;
  /** The surgery it goes with. */
  readonly after?: string;
};

const plain = (...wordings: readonly string[]): TypicalRequest[] => wordings.map(asks => ({ asks }));
const REGIONS = ['lumbar spine', 'cervical spine', 'shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const;
const ofEach = (service: string) => plain(...REGIONS.map(region => `${service} of the ${region}`));
const after = (surgery: string, ...wordings: readonly string[]): TypicalRequest[] =>
  wordings.map(asks => ({ asks, after: surgery }));

/** Services other than drugs as they are asked for, every kind that the schedule or the search list names. */
export const typicalRequests: readonly TypicalRequest[] = [
  ...ofEach('MRI'),
  ...ofEach('X-ray'),
  ...plain('CT scan of the head', 'Lumbar discogram', 'EEG', 'Sleep study', 'EKG', 'Functional capacity evaluation'),
  ...plain(
    'EMG/NCS of the bilateral lower extremities',
    'EMG/NCS of the bilateral upper extremities',
    'NCS of the wrist',
  ),
  ...plain('Urine drug screen', 'Genetic testing', 'Laboratory testing: CBC and metabolic panel'),
  ...plain('Physical therapy, 12 visits', 'Aquatic therapy, 12 visits', 'Massage therapy, 6 visits'),
  ...plain('Post-operative physical therapy, 12 visits', 'Chiropractic, 6 visits', 'Acupuncture, 6 visits'),
  ...plain('Extracorporeal shock wave therapy', 'Low-level laser therapy', 'Therapeutic ultrasound'),
  ...plain(
    'Lumbar epidural steroid injection',
    'Trigger point injections',
    'Facet joint injection',
    'Joint injection of the knee',
  ),
  ...plain('Radiofrequency ablation', 'Pulsed radiofrequency', 'Sacroiliac joint injection', 'Stellate ganglion block'),
  ...plain(
    'Botox injection',
    'Synvisc injection',
    'Platelet-rich plasma injection',
    'Toradol injection',
    'Vitamin B12 injection',
  ),
  ...plain('Spinal cord stimulator trial', 'Intrathecal pump'),
  ...plain('Lumbar fusion', 'Anterior cervical discectomy and fusion', 'Shoulder arthroscopy', 'Knee arthroscopy'),
  ...plain(
    'Carpal tunnel release of the wrist',
    'Cubital tunnel release of the elbow',
    'Ankle arthroscopy',
    'Hernia repair',
  ),
  ...plain('TENS unit', 'H-wave unit', 'Interferential unit', 'NMES unit', 'Home traction unit', 'CPM machine'),
  ...plain('Hot/cold pack', 'Cold therapy unit', 'Compression device', 'Lumbar brace', 'Knee brace', 'Wheelchair'),
  ...plain('Hospital bed', 'Shower chair', 'Ergonomic workstation', 'Gym membership'),
  ...plain('Orthopedic surgeon consultation', 'Pain management consultation', 'Follow-up visit'),
  ...plain('Psychological evaluation', 'Cognitive behavioral therapy, 6 visits', 'Home health aide', 'Transportation'),
  ...plain(
    'Functional restoration program',
    'Work hardening program',
    'Weight loss program',
    'Inpatient rehabilitation',
  ),
  ...after(
    'Knee arthroscopy',
    'Physical therapy, 12 visits',
    'Cold therapy unit',
    'Compression device',
    'Assistant surgeon',
  ),
  ...after(
    'Knee arthroscopy',
    'Crutches',
    'EKG',
    'PT/PTT',
    'CBC',
    'Metabolic panel',
    'Chest X-ray',
    'Medical clearance',
  ),
  ...after('Knee arthroscopy', 'Overnight stay'),
  { asks: 'Bed rest' },
  { asks: 'Norco', weeks: 2 },
  { asks: 'Trial of Norco' },
];

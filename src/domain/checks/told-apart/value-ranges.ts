/** A measured value, and from which figure on words cannot be said of it any more. */
export type Measured = {
  readonly name: string;
  /** Its names, as a pattern. */
  readonly names: string;
  /** What stands behind its figure, where it must. */
  readonly unit?: string;
  /** Figures that are possible at all. */
  readonly from: number;
  readonly to: number;
  /** The part of the body the item or the summary must name for it. */
  readonly part?: RegExp;
  /** Each: words, and the least and greatest figure of which one may say so. */
  readonly said: readonly (readonly [words: string, least: number, greatest: number])[];
};

const NORMAL = String.raw`normal|unremarkable|within (?:the )?(?:normal|reference|usual)(?: limits| range)?|in (?:the )?normal range|not (?:elevated|prolonged|raised|abnormal|increased)|WNL`;
const RAISED = String.raw`(?:elevated|raised|high|increased|above normal|prolonged|abnormal)`;
const LOW = String.raw`(?:low|reduced|decreased|below normal|diminished|abnormal)`;
const NEVER = Number.POSITIVE_INFINITY;

/** A scale of symptoms: up to which figure the words for each degree may be said, with room on both sides. */
const scale = (name: string, names: string, most: number, mild: number, severe: number): Measured => ({
  name,
  names,
  from: 0,
  to: most,
  said: [
    [
      String.raw`(?:normal|minimal|not (?:depressed|anxious|elevated)|negative|below (?:the )?(?:cut-?off|threshold))`,
      0,
      mild,
    ],
    [String.raw`(?:severe|very high|marked(?:ly)?)`, severe, most],
  ],
});

/** Ranges with room on both sides, so that laboratories and authors who draw the line elsewhere agree; sources: reference ranges of clinical laboratories, published cut-offs of each scale. */
// biome-ignore format: a table reads in columns
export const MEASURED: readonly Measured[] = [
  { name: 'QT interval',     names: String.raw`(?:corrected )?QT(?:c|-c)?(?: interval)?`, from: 300, to: 700, said: [[NORMAL, 0, 475], [RAISED, 430, NEVER]] },
  { name: 'creatinine',      names: String.raw`(?:serum )?creatinine`,         from: 0.2, to: 15,  said: [[NORMAL, 0, 1.4],  [RAISED, 1.05, NEVER]] },
  { name: 'GFR',             names: String.raw`e?GFR|glomerular filtration(?: rate)?`, from: 3, to: 150, said: [[NORMAL, 60, NEVER], [LOW, 0, 90]] },
  { name: 'hemoglobin A1c',  names: String.raw`(?:hemoglobin |Hb|Hgb )?A1c`,   from: 3.5, to: 18,  said: [[`${NORMAL}|(?:well|adequately) controlled|at goal|in good control`, 0, 7.6], [`${RAISED}|poorly controlled|uncontrolled|above goal`, 6, NEVER]] },
  { name: 'ALT',             names: 'ALT|SGPT',                                from: 3, to: 3000,  said: [[NORMAL, 0, 65], [RAISED, 35, NEVER]] },
  { name: 'AST',             names: 'AST|SGOT',                                from: 3, to: 3000,  said: [[NORMAL, 0, 60], [RAISED, 33, NEVER]] },
  { name: 'sedimentation rate', names: String.raw`ESR|sed(?:imentation)? rate`, from: 0, to: 150,  said: [[NORMAL, 0, 30], [RAISED, 15, NEVER]] },
  { name: 'C-reactive protein', names: String.raw`CRP|C-reactive protein`,     from: 0, to: 500,   said: [[NORMAL, 0, 10], [RAISED, 0.9, NEVER]] },
  { name: 'white cells',     names: String.raw`WBC|white (?:blood )?(?:cell )?count`, from: 1, to: 60, said: [[NORMAL, 3.5, 12], [RAISED, 9.5, NEVER]] },
  { name: 'hemoglobin',      names: String.raw`hemoglobin(?! A1c)|Hgb(?! A1c)`, from: 4, to: 20,   said: [[NORMAL, 11.5, 18], [LOW, 0, 14]] },
  { name: 'fasting glucose', names: String.raw`(?:fasting )?(?:blood )?(?:glucose|sugar)`, from: 40, to: 600, said: [[NORMAL, 65, 130], [RAISED, 99, NEVER]] },
  { name: 'vitamin D',       names: String.raw`vitamin D(?: level)?`,          from: 3, to: 150,   said: [[NORMAL, 20, NEVER], [LOW, 0, 32]] },
  { name: 'testosterone',    names: String.raw`(?:total |serum )?testosterone(?: level)?`, from: 20, to: 1500, said: [[NORMAL, 240, NEVER], [LOW, 0, 360]] },
  { name: 'ejection fraction', names: String.raw`ejection fraction|LVEF|EF`,   from: 10, to: 80,   said: [[`${NORMAL}|preserved`, 49, NEVER], [LOW, 0, 52]] },
  { name: 'body mass index', names: String.raw`BMI|body mass index`,           from: 13, to: 80,   said: [[NORMAL, 17, 26.5], ['(?:high|elevated|in the obese range|obese)', 27, NEVER]] },
  { name: 'blood pressure',  names: String.raw`blood pressure|BP`, unit: String.raw`\s?\/\s?\d{2,3}`, from: 70, to: 240, said: [[`${NORMAL}|well controlled|in good control`, 90, 142], [`${RAISED}|uncontrolled|poorly controlled`, 128, NEVER]] },
  { name: 'apnea-hypopnea index', names: String.raw`AHI|apnea[- ]hypopnea index`, from: 0, to: 150, said: [[NORMAL, 0, 6], ['severe', 25, NEVER], [RAISED, 5, NEVER]] },
  { name: 'conduction velocity', names: String.raw`(?:nerve )?conduction(?: velocity)?`, unit: String.raw`\s?(?:m\/s(?:ec)?|meters (?:per|a) second)`, from: 5, to: 90, said: [[`${NORMAL}|not slow(?:ed)?`, 47, NEVER], [String.raw`slow(?:ed|ing)?|${LOW}`, 0, 53]] },
  { name: 'oxygen saturation', names: String.raw`(?:oxygen )?saturation|SpO2|O2 sat`, from: 50, to: 100, said: [[NORMAL, 92, NEVER], [LOW, 0, 95]] },
  { name: 'lift of the arm', part: /\bshoulders?\b/i, names: String.raw`(?:shoulder )?(?:forward )?(?:flexion|elevation|abduction)(?: of the arm)?`, from: 10, to: 185, said: [[String.raw`full(?: overhead| forward)?|normal|complete|unrestricted`, 145, NEVER], [String.raw`(?:severely |markedly )(?:limited|restricted|reduced)`, 0, 130]] },
  { name: 'bend of the knee', part: /\bknees?\b/i, names: String.raw`(?:knee )?(?:flexion|bend)`, from: 10, to: 160, said: [['full|normal|complete|unrestricted', 112, NEVER], [String.raw`(?:severely |markedly )(?:limited|restricted|reduced)`, 0, 105]] },
  { name: 'T-score',         names: String.raw`T[- ]scores?`,                  from: -6, to: 4,    said: [[NORMAL, -1.2, NEVER], ['osteoporotic|in the osteoporotic range', -6, -2.3]] },
  { name: 'ankle-brachial index', names: String.raw`ABI|ankle[- ]brachial index`, from: 0.1, to: 1.5, said: [[NORMAL, 0.88, 1.45], [LOW, 0, 0.95]] },
  { name: 'platelets',       names: String.raw`platelets?(?: count)?`,         from: 5, to: 900,   said: [[NORMAL, 130, 460], [LOW, 0, 160]] },
  { name: 'uric acid',       names: 'uric acid',                               from: 1, to: 20,    said: [[NORMAL, 2, 7.5], [RAISED, 6.4, NEVER]] },
  { name: 'thyrotropin',     names: 'TSH',                                     from: 0, to: 150,   said: [[NORMAL, 0.3, 5.2], [RAISED, 3.9, NEVER]] },
  { name: 'Montreal assessment', names: String.raw`MoCA|MMSE`,                 from: 0, to: 30,    said: [[NORMAL, 25, NEVER], ['impaired|abnormal|low', 0, 26]] },
  scale('PHQ-9', 'PHQ-?9', 27, 6, 14),
  scale('GAD-7', 'GAD-?7', 21, 6, 12),
  scale('Beck depression inventory', String.raw`BDI(?:-?II)?|Beck Depression(?: Inventory)?`, 63, 15, 24),
  scale('Beck anxiety inventory', String.raw`BAI|Beck Anxiety(?: Inventory)?`, 63, 11, 21),
  scale('PCL-5', 'PCL-?5', 80, 33, 38),
  scale('Epworth scale', String.raw`Epworth(?: sleepiness)?(?: scale)?|ESS`, 24, 10, 14),
  scale('insomnia severity index', String.raw`ISI|insomnia severity(?: index)?`, 28, 9, 19),
  scale('Oswestry index', String.raw`ODI|Oswestry(?: disability)?(?: index)?`, 100, 24, 36),
  scale('neck disability index', String.raw`NDI|neck disability(?: index)?`, 100, 20, 34),
];

/** Words of the made-up letters that are chosen by lot. */
export const mechanisms = [
  'lifting a box of tiles',
  'a fall from a ladder',
  'slipping on a wet floor',
  'repetitive keyboard work',
  'a collision in a delivery van',
  'moving a patient from bed to chair',
  'catching a falling pallet',
  'years of overhead work',
  'stepping into a hole',
  'pulling a hose',
  'being struck by a cart',
  'unloading a truck',
  'climbing out of a tractor',
  'a twist while carrying sheet rock',
  'stacking crates of fruit',
] as const;

export const occupations = [
  'warehouse worker',
  'nurse',
  'cook',
  'carpenter',
  'bus driver',
  'janitor',
  'data clerk',
  'farm worker',
  'teacher',
  'mechanic',
  'electrician',
  'home care aide',
  'police officer',
  'machine operator',
  'grocery clerk',
  'landscaper',
  'welder',
  'firefighter',
  'painter',
  'seamstress',
] as const;

export const treatments = [
  'physical therapy',
  'medication',
  'a home exercise program',
  'acupuncture',
  'chiropractic care',
  'an epidural steroid injection',
  'activity modification',
  'a TENS unit',
  'surgery',
  'bracing',
  'ice and heat',
  'cognitive behavioral therapy',
  'aquatic therapy',
  'trigger point injections',
] as const;

export const comorbidities = [
  'hypertension',
  'diabetes',
  'depression',
  'obesity',
  'asthma',
  'anxiety',
  'gastritis',
  'insomnia',
  'hypothyroidism',
  'sleep apnea',
] as const;
export const states = [
  'California',
  'Texas',
  'New York',
  'Florida',
  'Illinois',
  'Arizona',
  'Nevada',
  'Pennsylvania',
  'Ohio',
  'Washington',
] as const;

// biome-ignore format: a table reads in columns
export const specialties = [
  'Physical Medicine & Rehabilitation', 'Occupational Medicine', 'Orthopedic Surgery', 'Anesthesiology', 'Pain Management', 'Family Practice', 'Internal Medicine',
  'Neurology', 'Psychiatry', 'Chiropractor', 'Preventive Medicine', 'Neurological Surgery', 'Emergency Medicine',
] as const;

/** Reasons a utilization review gives. */
export const urReasons = [
  'because the guideline criteria were not met',
  'for lack of documented functional improvement',
  'since the records sent did not support it',
  'as the number exceeded the guideline',
  'because conservative care had not been exhausted',
  'for lack of objective findings',
  'as long-term use is not supported',
] as const;

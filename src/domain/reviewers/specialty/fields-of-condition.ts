import type { Source } from '#domain/law/source.ts';
import { type FieldRow, fields, FOOT, HAND, LOWER_LIMB, SPINE, UPPER_LIMB } from './field-row.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4)(A), (B)',
  says: 'the reviewer knows the treatment of the condition, and is certified in the area appropriate to the condition or the treatment; which fields those are is this table’s reading',
  confidence: 'medium',
};

const GENERAL =
  'Physical Medicine & Rehabilitation; Occupational Medicine; Preventive Medicine; Public Health & General Preventive Medicine; Family Practice; Internal Medicine';

/** Which specialties have a condition for their field, by the region it is in and the words of the diagnosis. */
// biome-ignore format: a table reads in columns
export const fieldsOfCondition: readonly FieldRow[] = [
  { name: 'spine', regions: SPINE, specialties: fields(`Orthopedic Surgery; Neurological Surgery; Pain Management; Anesthesiology; Chiropractic; Oriental Medicine; Sports Medicine; ${GENERAL}`), confidence: 'medium' },
  { name: 'arm', regions: UPPER_LIMB, specialties: fields(`Orthopedic Surgery; Sports Medicine; Pain Management; Chiropractic; Oriental Medicine; ${GENERAL}`), confidence: 'medium' },
  { name: 'hand', regions: HAND, specialties: fields(`Orthopedic Surgery; Hand Surgery; Plastic Surgery; Pain Management; Oriental Medicine; ${GENERAL}`), confidence: 'medium' },
  { name: 'leg', regions: LOWER_LIMB, specialties: fields(`Orthopedic Surgery; Sports Medicine; Pain Management; Chiropractic; Oriental Medicine; ${GENERAL}`), confidence: 'medium' },
  { name: 'foot and ankle', regions: FOOT, specialties: fields(`Orthopedic Surgery; Podiatric Surgery; Podiatrist; Sports Medicine; Pain Management; Oriental Medicine; ${GENERAL}`), confidence: 'medium' },
  { name: 'head and brain', regions: ['head', 'brain'], specialties: fields('Neurology; Neurological Surgery; Physical Medicine & Rehabilitation; Occupational Medicine'), confidence: 'high' },
  { name: 'ear', regions: ['ear'], specialties: fields('Otolaryngology'), confidence: 'high' },
  { name: 'throat and face', regions: ['throat', 'face'], specialties: fields('Otolaryngology; Plastic Surgery'), confidence: 'high' },
  { name: 'eye', regions: ['eye'], specialties: fields('Ophthalmology; Optometry'), confidence: 'high' },
  { name: 'teeth and jaw', regions: ['teeth', 'jaw'], specialties: fields('Dentist; Otolaryngology'), confidence: 'high' },
  { name: 'chest', regions: ['chest', 'ribs'], specialties: fields('Thoracic Surgery; Pulmonary Disease; Cardiovascular Disease; Internal Medicine; Occupational Medicine; Emergency Medicine'), confidence: 'medium' },
  { name: 'breast', regions: ['breast'], specialties: fields('Surgery; Plastic Surgery; Oncology; Medical Oncology'), confidence: 'medium' },
  { name: 'abdomen', regions: ['abdomen'], specialties: fields('Gastroenterology; Surgery; Internal Medicine; Family Practice'), confidence: 'high' },
  { name: 'groin', regions: ['groin'], specialties: fields('Surgery; Urology; Internal Medicine; Family Practice; Occupational Medicine'), confidence: 'medium' },
  { name: 'tinnitus and hearing', words: 'tinnitus, hearing loss, vertigo, vestibular, otitis', specialties: fields('Otolaryngology'), confidence: 'high' },
  { name: 'mood and anxiety', words: 'depression, depressive, anxiety, PTSD, posttraumatic stress, post-traumatic stress, adjustment disorder, panic, bipolar, psychosis, mood disorder, psychiatric', specialties: fields('Psychiatry; Psychology; Psychologist; Child and Adolescent Psychiatry'), confidence: 'high' },
  { name: 'dependence', words: 'addiction, opioid dependence, opioid use disorder, substance abuse, alcohol dependence', specialties: fields('Addiction Psychiatry; Psychiatry; Pain Management'), confidence: 'high' },
  { name: 'chronic pain', words: 'chronic pain, CRPS, complex regional pain syndrome, reflex sympathetic dystrophy, fibromyalgia, myofascial pain, neuropathic pain, failed back', specialties: fields('Pain Management; Physical Medicine & Rehabilitation; Anesthesiology; Occupational Medicine; Oriental Medicine'), confidence: 'high' },
  { name: 'nerve root and nerve', words: 'radiculopathy, neuropathy, neuritis, carpal tunnel, myelopathy, plexopathy, radiculitis', specialties: fields('Neurology; Neurological Surgery; Physical Medicine & Rehabilitation; Neuromuscular Medicine'), confidence: 'high' },
  { name: 'headache and brain injury', words: 'headache, headaches, migraine, concussion, postconcussion, post-concussion, traumatic brain injury, seizure, seizures, epilepsy, stroke', specialties: fields('Neurology; Neurological Surgery; Physical Medicine & Rehabilitation'), confidence: 'high' },
  { name: 'sleep', words: 'insomnia, sleep apnea, sleep disorder', specialties: fields('Sleep Medicine; Psychiatry; Pulmonary Disease; Neurology'), confidence: 'high' },
  { name: 'fracture and laceration', words: 'fracture, fractures, laceration, dislocation, open wound', specialties: fields('Orthopedic Surgery; Emergency Medicine; Surgery; Hand Surgery'), confidence: 'medium' },
  { name: 'joint disease', words: 'arthritis, rheumatoid, gout, lupus, fibromyalgia, spondylitis', specialties: fields('Rheumatology; Orthopedic Surgery; Internal Medicine'), confidence: 'high' },
  { name: 'stomach and bowel', words: 'gastritis, GERD, reflux, ulcer, dyspepsia, constipation, irritable bowel', specialties: fields('Gastroenterology; Internal Medicine; Family Practice'), confidence: 'high' },
  { name: 'heart and vessels', words: 'hypertension, coronary, cardiac, arrhythmia, hyperlipidemia, chest pain', specialties: fields('Cardiovascular Disease; Interventional Cardiology; Internal Medicine; Family Practice'), confidence: 'high' },
  { name: 'clots and circulation', words: 'deep vein thrombosis, DVT, varicose, thoracic outlet, claudication', specialties: fields('General Vascular Surgery; Cardiovascular Disease; Internal Medicine'), confidence: 'high' },
  { name: 'lung', words: 'asthma, COPD, pneumonia, pulmonary, bronchitis, silicosis', specialties: fields('Pulmonary Disease; Internal Medicine; Occupational Medicine; Critical Care Medicine'), confidence: 'high' },
  { name: 'skin and burns', words: 'dermatitis, burn, burns, rash, scar, eczema', specialties: fields('Dermatology; Plastic Surgery; Surgery; Occupational Medicine'), confidence: 'medium' },
  { name: 'hernia', words: 'hernia, herniorrhaphy', specialties: fields('Surgery; Occupational Medicine'), confidence: 'high' },
  { name: 'urinary and sexual', words: 'erectile dysfunction, incontinence, urinary, hypogonadism, prostate', specialties: fields('Urology; Internal Medicine; Family Practice'), confidence: 'high' },
  { name: 'kidney', words: 'renal, kidney', specialties: fields('Nephrology; Internal Medicine'), confidence: 'high' },
  { name: 'infection', words: 'infection, HIV, hepatitis, osteomyelitis, coccidioidomycosis, valley fever', specialties: fields('Infectious Disease; Internal Medicine'), confidence: 'high' },
  { name: 'cancer', words: 'cancer, carcinoma, lymphoma, leukemia, tumor', specialties: fields('Oncology; Medical Oncology; Internal Medicine; Hospice & Palliative Medicine'), confidence: 'high' },
  { name: 'poisoning', words: 'toxic exposure, poisoning, chemical exposure, lead exposure, inhalation', specialties: fields('Medical Toxicology; Occupational Medicine; Emergency Medicine; Pulmonary Disease'), confidence: 'high' },
  { name: 'diabetes and metabolism', words: 'diabetes, thyroid, obesity', specialties: fields('Internal Medicine; Family Practice'), confidence: 'high' },
];

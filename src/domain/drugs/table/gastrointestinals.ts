import { drugs } from '../drug.ts';

/** Drugs of the stomach and bowel. */
// biome-ignore format: one drug a line
export const gastrointestinals = drugs([
  { id: 'methylnaltrexone', of: 'methylnaltrexone', brands: 'Relistor', class: 'opioid-induced constipation', group: 'GI agents', strengths: '150, 12, 8 mg' },
  { id: 'naloxegol', of: 'naloxegol', brands: 'Movantik', class: 'opioid-induced constipation', group: 'GI agents', strengths: '12.5, 25 mg' },
  { id: 'lubiprostone', of: 'lubiprostone', brands: 'Amitiza', class: 'constipation', group: 'GI agents', strengths: '8, 24 mcg' },
  { id: 'omeprazole', of: 'omeprazole', brands: 'Prilosec', also: 'Prilosac, Omeprozole, omeprazole DR', class: 'PPI', group: 'Proton pump inhibitors', strengths: '10, 20, 40 mg', topics: 'nsaids_gi' },
  { id: 'omeprazole-sodium-bicarbonate', of: 'omeprazole, sodium bicarbonate', brands: 'Zegerid', class: 'PPI', group: 'Proton pump inhibitors', strengths: '20/1100, 40/1100 mg', topics: 'nsaids_gi' },
  { id: 'pantoprazole', of: 'pantoprazole', brands: 'Protonix', also: 'Protonics, pantoprazole sodium, pantoprazole sod', class: 'PPI', group: 'Proton pump inhibitors', strengths: '20, 40 mg', topics: 'nsaids_gi' },
  { id: 'esomeprazole', of: 'esomeprazole', brands: 'Nexium', class: 'PPI', group: 'Proton pump inhibitors', strengths: '20, 40 mg', topics: 'nsaids_gi' },
  { id: 'lansoprazole', of: 'lansoprazole', brands: 'Prevacid', class: 'PPI', group: 'Proton pump inhibitors', strengths: '15, 30 mg', topics: 'nsaids_gi' },
  { id: 'dexlansoprazole', of: 'dexlansoprazole', brands: 'Dexilant', class: 'PPI', group: 'Proton pump inhibitors', strengths: '30, 60 mg', topics: 'nsaids_gi' },
  { id: 'rabeprazole', of: 'rabeprazole', brands: 'Aciphex', class: 'PPI', group: 'Proton pump inhibitors', strengths: '20 mg', topics: 'nsaids_gi' },
  { id: 'famotidine', of: 'famotidine', brands: 'Pepcid', class: 'H2 blocker', group: 'H2 blocker (Histamine 2)', strengths: '20, 40 mg', topics: 'nsaids_gi' },
  { id: 'ranitidine', of: 'ranitidine', brands: 'Zantac', class: 'H2 blocker', group: 'H2 blocker (Histamine 2)', strengths: '150, 300 mg', topics: 'nsaids_gi' },
  { id: 'cimetidine', of: 'cimetidine', brands: 'Tagamet', class: 'H2 blocker', group: 'H2 blocker (Histamine 2)', strengths: '200, 300, 400, 800 mg', topics: 'nsaids_gi' },
  { id: 'misoprostol', of: 'misoprostol', brands: 'Cytotec', class: 'prostaglandin', group: 'GI agents', strengths: '100, 200 mcg', topics: 'nsaids_gi' },
  { id: 'sucralfate', of: 'sucralfate', brands: 'Carafate', class: 'mucosal protectant', group: 'GI agents', strengths: '1 g', topics: 'nsaids_gi' },
  { id: 'docusate', of: 'docusate', brands: 'Colace, Docuprene', also: 'DocQLace, Docusate sodium, Dulcolax stool softener', class: 'laxative (softener)', group: 'GI agents', strengths: '100 mg', topics: 'opioids_initiate' },
  { id: 'senna', of: 'senna', brands: 'Senokot', also: 'Sennosides', class: 'laxative (stimulant)', group: 'GI agents', strengths: '8.6 mg', topics: 'opioids_initiate' },
  { id: 'senna-docusate', of: 'senna, docusate', brands: 'Senokot-S, Peri-Colace, Laxacin', also: 'Senokot S, Senna-S, sennosides/docusate, Peri Colace', class: 'laxative', group: 'GI agents', strengths: '8.6/50 mg', topics: 'opioids_initiate' },
  { id: 'polyethylene-glycol', of: 'polyethylene glycol', brands: 'Miralax', also: 'PEG 3350, polyethylene glycol 3350', class: 'laxative (osmotic)', group: 'GI agents', strengths: '17 g', topics: 'opioids_initiate' },
  { id: 'bisacodyl', of: 'bisacodyl', brands: 'Dulcolax', class: 'laxative (stimulant)', group: 'GI agents', strengths: '5 mg', topics: 'opioids_initiate' },
  { id: 'lactulose', of: 'lactulose', brands: 'Enulose', class: 'laxative (osmotic)', group: 'GI agents', strengths: '10 g/15 ml', topics: 'opioids_initiate' },
  { id: 'ondansetron', of: 'ondansetron', brands: 'Zofran', also: 'Zofram, ondansetron ODT, ondansetron HCL, Zofran ODT', class: 'antiemetic', group: 'Antiemetic', strengths: '4, 8 mg' },
  { id: 'promethazine', of: 'promethazine', brands: 'Phenergan', also: 'promethazine HCL', class: 'antiemetic', group: 'Antiemetic', strengths: '12.5, 25 mg' },
  { id: 'metoclopramide', of: 'metoclopramide', brands: 'Reglan', class: 'antiemetic', group: 'Antiemetic', strengths: '5, 10 mg' },
  { id: 'ranitidine-suspension-kit', of: 'ranitidine', brands: 'Deprizine', class: 'compounded oral suspension kit', group: 'H2 blocker (Histamine 2)', strengths: '15 mg/ml', topics: 'nsaids_gi', confidence: 'medium' },
]);

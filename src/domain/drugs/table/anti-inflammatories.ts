import { drugs } from '../drug.ts';

/** Anti-inflammatory drugs, salicylates and other plain analgesics. */
// biome-ignore format: one drug a line
export const antiInflammatories = drugs([
  { id: 'ibuprofen', of: 'ibuprofen', brands: 'Motrin, Advil', also: 'ibuprofin', class: 'NSAID', group: 'NSAID', strengths: '400, 600, 800 mg', topics: 'nsaids, nsaids_list' },
  { id: 'ibuprofen-famotidine', of: 'ibuprofen, famotidine', brands: 'Duexis', class: 'NSAID combination', group: 'NSAID', strengths: '800/26.6 mg', topics: 'nsaids_gi' },
  { id: 'naproxen', of: 'naproxen', brands: 'Naprosyn, EC-Naprosyn', also: 'Naprosin, Naproxyn, naprosyn EC', class: 'NSAID', group: 'NSAID', strengths: '250, 375, 500 mg', topics: 'nsaids, nsaids_list' },
  { id: 'naproxen-sodium', of: 'naproxen', brands: 'Anaprox, Anaprox DS, Naprelan, Aleve', also: 'Anaprox-DS, naproxen sodium, naproxen sod', class: 'NSAID', group: 'NSAID', strengths: '275, 375, 500, 550, 750, 220 mg', topics: 'nsaids, nsaids_list' },
  { id: 'naproxen-esomeprazole', of: 'naproxen, esomeprazole', brands: 'Vimovo', class: 'NSAID combination', group: 'NSAID', strengths: '375/20, 500/20 mg', topics: 'nsaids_gi' },
  { id: 'nabumetone', of: 'nabumetone', brands: 'Relafen', also: 'Relefen, Nabumatone', class: 'NSAID', group: 'NSAID', strengths: '500, 750 mg', topics: 'nsaids, nsaids_list' },
  { id: 'etodolac', of: 'etodolac', brands: 'Lodine, Lodine XL', class: 'NSAID', group: 'NSAID', strengths: '200, 300, 400, 500, 600 mg', topics: 'nsaids_list' },
  { id: 'meloxicam', of: 'meloxicam', brands: 'Mobic, Vivlodex', also: 'Moloxicam', class: 'NSAID', group: 'NSAID', strengths: '5, 7.5, 10, 15 mg', topics: 'nsaids_list, meds' },
  { id: 'diclofenac-sodium', of: 'diclofenac', brands: 'Voltaren, Voltaren XR', also: 'Diclofenic, diclofenac, diclofenac sodium ER, diclofenac XR, diclofenac ER, diclofenac sod', class: 'NSAID', group: 'NSAID', strengths: '25, 50, 75, 100 mg', topics: 'nsaids_list, diclofenac' },
  { id: 'diclofenac-potassium', of: 'diclofenac', brands: 'Cataflam, Zipsor, Cambia', class: 'NSAID', group: 'NSAID', strengths: '25, 50 mg', topics: 'nsaids_list' },
  { id: 'diclofenac-misoprostol', of: 'diclofenac, misoprostol', brands: 'Arthrotec', class: 'NSAID combination', group: 'NSAID', strengths: '50/0.2, 75/0.2 mg', topics: 'nsaids_list' },
  { id: 'celecoxib', of: 'celecoxib', brands: 'Celebrex', also: 'Celebrax', class: 'NSAID COX-2', group: 'NSAID', strengths: '100, 200 mg', topics: 'celebrex, nsaids_gi' },
  { id: 'ketorolac-oral', of: 'ketorolac', brands: 'Toradol', also: 'ketorolac', class: 'NSAID', group: 'NSAID', strengths: '10 mg', topics: 'nsaids_list' },
  { id: 'ketorolac-injection', of: 'ketorolac', brands: 'Toradol IM', also: 'Toradol injection, ketorolac injection, ketorolac IM, Toradol shot', class: 'NSAID', group: 'NSAID', route: 'injection', strengths: '15, 30, 60 mg; 30 mg/ml', topics: 'nsaids_list' },
  { id: 'oxaprozin', of: 'oxaprozin', brands: 'Daypro', class: 'NSAID', group: 'NSAID', strengths: '600 mg', topics: 'nsaids_list' },
  { id: 'piroxicam', of: 'piroxicam', brands: 'Feldene', class: 'NSAID', group: 'NSAID', strengths: '10, 20 mg', topics: 'nsaids_list' },
  { id: 'indomethacin', of: 'indomethacin', brands: 'Indocin', class: 'NSAID', group: 'NSAID', strengths: '25, 50, 75 mg', topics: 'nsaids_list' },
  { id: 'sulindac', of: 'sulindac', brands: 'Clinoril', class: 'NSAID', group: 'NSAID', strengths: '150, 200 mg', topics: 'nsaids_list' },
  { id: 'fenoprofen', of: 'fenoprofen', brands: 'Nalfon', also: 'fenoprofen calcium', class: 'NSAID', group: 'NSAID', strengths: '200, 400, 600 mg', topics: 'nsaids_list' },
  { id: 'flurbiprofen-oral', of: 'flurbiprofen', brands: 'Ansaid', also: 'flurbiprofen', class: 'NSAID', group: 'NSAID', strengths: '50, 100 mg', topics: 'nsaids_list' },
  { id: 'ketoprofen-oral', of: 'ketoprofen', brands: 'Orudis, Oruvail', also: 'ketoprofen', class: 'NSAID', group: 'NSAID', strengths: '50, 75, 200 mg', topics: 'nsaids_list' },
  { id: 'diflunisal', of: 'diflunisal', brands: 'Dolobid', class: 'NSAID', group: 'NSAID', strengths: '500 mg', topics: 'nsaids_list' },
  { id: 'salsalate', of: 'salsalate', brands: 'Disalcid', class: 'NSAID (salicylate)', group: 'NSAID', strengths: '500, 750 mg', topics: 'nsaids_list' },
  { id: 'aspirin', of: 'aspirin', brands: 'Bayer, Ecotrin', class: 'salicylate', group: 'NSAID', strengths: '81, 325 mg', topics: 'nsaids' },
  { id: 'acetaminophen', of: 'acetaminophen', brands: 'Tylenol', also: 'APAP, Tylenal', class: 'analgesic', group: 'Misc. analgesics', strengths: '325, 500, 650 mg', topics: 'acetaminophen' },
  { id: 'colchicine', of: 'colchicine', brands: 'Colcrys', class: 'gout agent', group: 'Misc. analgesics', strengths: '0.6 mg' },
  { id: 'ziconotide', of: 'ziconotide', brands: 'Prialt', class: 'intrathecal', group: 'Misc. analgesics', route: 'intrathecal', topics: 'ziconotide' },
]);

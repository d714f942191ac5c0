import { drugs } from '../drug.ts';

/** Antidepressants by class. */
// biome-ignore format: one drug a line
export const antidepressants = drugs([
  { id: 'duloxetine', of: 'duloxetine', brands: 'Cymbalta', also: 'Cymbolta, Cimbalta, duloxetine HCL', class: 'SNRI', group: 'Antidepressant', strengths: '20, 30, 60 mg', abruptStop: 'discontinuation syndrome', topics: 'duloxetine, antidepressants' },
  { id: 'venlafaxine', of: 'venlafaxine', brands: 'Effexor, Effexor XR', also: 'Effexer, venlafaxine HCL, venlafaxine ER, venlafaxine XR', class: 'SNRI', group: 'Antidepressant', strengths: '37.5, 75, 150 mg', abruptStop: 'discontinuation syndrome', topics: 'venlafaxine, antidepressants' },
  { id: 'desvenlafaxine', of: 'desvenlafaxine', brands: 'Pristiq', class: 'SNRI', group: 'Antidepressant', strengths: '50, 100 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants' },
  { id: 'milnacipran', of: 'milnacipran', brands: 'Savella', class: 'SNRI', group: 'Antidepressant', strengths: '12.5, 25, 50, 100 mg', abruptStop: 'discontinuation syndrome', topics: 'milnacipran' },
  { id: 'levomilnacipran', of: 'levomilnacipran', brands: 'Fetzima', class: 'SNRI', group: 'Antidepressant', strengths: '20, 40, 80, 120 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants' },
  { id: 'amitriptyline', of: 'amitriptyline', brands: 'Elavil', also: 'Amitryptiline, Amitriptylene, amitriptyline HCL', class: 'TCA', group: 'Antidepressant', strengths: '10, 25, 50, 75, 100 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants, tricyclics' },
  { id: 'nortriptyline', of: 'nortriptyline', brands: 'Pamelor', class: 'TCA', group: 'Antidepressant', strengths: '10, 25, 50, 75 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants, tricyclics' },
  { id: 'doxepin', of: 'doxepin', brands: 'Sinequan, Silenor', class: 'TCA', group: 'Antidepressant', strengths: '10, 25, 50, 75, 100, 150, 3, 6 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants' },
  { id: 'imipramine', of: 'imipramine', brands: 'Tofranil', class: 'TCA', group: 'Antidepressant', strengths: '10, 25, 50 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants' },
  { id: 'clomipramine', of: 'clomipramine', brands: 'Anafranil', class: 'TCA', group: 'Antidepressant', strengths: '25, 50, 75 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants' },
  { id: 'desipramine', of: 'desipramine', brands: 'Norpramin', class: 'TCA', group: 'Antidepressant', strengths: '10, 25, 50, 75, 100, 150 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants' },
  { id: 'trazodone', of: 'trazodone', brands: 'Desyrel, Oleptro', also: 'Trazadone, trazodone HCL', class: 'antidepressant (SARI)', group: 'Antidepressant', strengths: '50, 100, 150 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants' },
  { id: 'bupropion', of: 'bupropion', brands: 'Wellbutrin', also: 'Buproprion, Wellbutrin SR, Wellbutrin XL, bupropion HCL', class: 'antidepressant (NDRI)', group: 'Antidepressant', strengths: '75, 100, 150, 200, 300 mg', abruptStop: 'discontinuation syndrome', topics: 'bupropion, antidepressants' },
  { id: 'mirtazapine', of: 'mirtazapine', brands: 'Remeron', class: 'antidepressant', group: 'Antidepressant', strengths: '15, 30, 45 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants' },
  { id: 'sertraline', of: 'sertraline', brands: 'Zoloft', also: 'sertraline HCL', class: 'SSRI', group: 'Antidepressant', strengths: '25, 50, 100 mg', abruptStop: 'discontinuation syndrome', topics: 'ssri' },
  { id: 'fluoxetine', of: 'fluoxetine', brands: 'Prozac', class: 'SSRI', group: 'Antidepressant', strengths: '10, 20, 40 mg', abruptStop: 'discontinuation syndrome', topics: 'ssri' },
  { id: 'citalopram', of: 'citalopram', brands: 'Celexa', class: 'SSRI', group: 'Antidepressant', strengths: '10, 20, 40 mg', abruptStop: 'discontinuation syndrome', topics: 'ssri' },
  { id: 'escitalopram', of: 'escitalopram', brands: 'Lexapro', class: 'SSRI', group: 'Antidepressant', strengths: '5, 10, 20 mg', abruptStop: 'discontinuation syndrome', topics: 'ssri' },
  { id: 'paroxetine', of: 'paroxetine', brands: 'Paxil, Pexeva', class: 'SSRI', group: 'Antidepressant', strengths: '10, 20, 30, 40 mg', abruptStop: 'discontinuation syndrome', topics: 'ssri' },
  { id: 'fluvoxamine', of: 'fluvoxamine', brands: 'Luvox', class: 'SSRI', group: 'Antidepressant', strengths: '50, 100 mg', abruptStop: 'discontinuation syndrome', topics: 'ssri' },
  { id: 'vilazodone', of: 'vilazodone', brands: 'Viibryd', class: 'SSRI', group: 'Antidepressant', strengths: '10, 20, 40 mg', abruptStop: 'discontinuation syndrome', topics: 'ssri' },
  { id: 'vortioxetine', of: 'vortioxetine', brands: 'Trintellix, Brintellix', class: 'antidepressant', group: 'Antidepressant', strengths: '5, 10, 20 mg', abruptStop: 'discontinuation syndrome', topics: 'antidepressants' },
]);

import { drugs } from '../drug.ts';

/** Drugs of other fields met in these requests. */
// biome-ignore format: one drug a line
export const otherMedicines = drugs([
  { id: 'sumatriptan', of: 'sumatriptan', brands: 'Imitrex', also: 'sumatriptan succinate', class: 'triptan', group: 'Antimigraine agent', strengths: '25, 50, 100 mg' },
  { id: 'rizatriptan', of: 'rizatriptan', brands: 'Maxalt', class: 'triptan', group: 'Antimigraine agent', strengths: '5, 10 mg' },
  { id: 'sumatriptan-naproxen', of: 'sumatriptan, naproxen', brands: 'Treximet', class: 'triptan combination', group: 'Antimigraine agent', strengths: '85/500 mg' },
  { id: 'propranolol', of: 'propranolol', brands: 'Inderal', class: 'beta blocker', group: 'Beta-blocker', strengths: '10, 20, 40, 60, 80, 120, 160 mg', abruptStop: 'rebound angina' },
  { id: 'atenolol', of: 'atenolol', brands: 'Tenormin', class: 'beta blocker', group: 'Beta-blocker', strengths: '25, 50, 100 mg', abruptStop: 'rebound angina' },
  { id: 'clonidine', of: 'clonidine', brands: 'Catapres', class: 'alpha-2 agonist', group: 'Antihypertensive', strengths: '0.1, 0.2, 0.3 mg', abruptStop: 'rebound hypertension', topics: 'crps' },
  { id: 'prazosin', of: 'prazosin', brands: 'Minipress', class: 'alpha-1 blocker', group: 'Alpha-blocker', strengths: '1, 2, 5 mg' },
  { id: 'testosterone', of: 'testosterone', brands: 'AndroGel, Depo-Testosterone, Testim', also: 'testosterone cypionate, Axiron, Fortesta', class: 'androgen', group: 'Androgens & anabolic steroids', schedule: 'III', strengths: '1%, 1.62%; 200 mg/ml', topics: 'testosterone' },
  { id: 'sildenafil', of: 'sildenafil', brands: 'Viagra', class: 'PDE5 inhibitor', group: 'Impotence agents', strengths: '25, 50, 100 mg' },
  { id: 'tadalafil', of: 'tadalafil', brands: 'Cialis', class: 'PDE5 inhibitor', group: 'Impotence agents', strengths: '5, 10, 20 mg' },
  { id: 'prednisone', of: 'prednisone', brands: 'Deltasone', class: 'corticosteroid', group: 'Adrenal cortical steroids', strengths: '1, 2.5, 5, 10, 20, 50 mg', abruptStop: 'adrenal insufficiency' },
  { id: 'methylprednisolone', of: 'methylprednisolone', brands: 'Medrol Dosepak', also: 'Medrol, Medrol dose pack, Medrol pak, Medrol dosepack', class: 'corticosteroid', group: 'Adrenal cortical steroids', strengths: '4, 8, 16, 32 mg', abruptStop: 'adrenal insufficiency' },
  { id: 'onabotulinumtoxina', of: 'onabotulinumtoxinA', brands: 'Botox', also: 'botulinum toxin, Botox A, botulinum toxin type A', class: 'neurotoxin', group: 'Injection', route: 'injection', strengths: '100, 200 units', topics: 'botulinum' },
  { id: 'cannabidiol-medical-cannabis', of: 'cannabis', also: 'medical marijuana, medical cannabis, cannabidiol, CBD oil, marijuana', class: 'cannabinoid', group: 'Cannabinoids', schedule: 'I', topics: 'cannabinoids' },
  { id: 'dronabinol', of: 'dronabinol', brands: 'Marinol', class: 'cannabinoid', group: 'Cannabinoids', schedule: 'III', strengths: '2.5, 5, 10 mg', topics: 'cannabinoids' },
  { id: 'cephalexin', of: 'cephalexin', brands: 'Keflex', class: 'antibiotic', group: 'Anti-infectives', strengths: '250, 500, 750 mg' },
  { id: 'enoxaparin', of: 'enoxaparin', brands: 'Lovenox', class: 'anticoagulant', group: 'Anti-coagulant', route: 'injection', strengths: '30, 40 mg' },
  { id: 'hyaluronate', of: 'hyaluronate', brands: 'Synvisc, Euflexxa, Supartz, Orthovisc', also: 'hyaluronic acid, sodium hyaluronate, Synvisc One, Synvisc-One, Hyalgan, Supartz FX, Monovisc, Gel-One, Gelsyn, viscosupplementation, viscosupplement, hylan G-F 20', class: 'viscosupplement', group: 'Viscosupplementation', route: 'injection' },
]);

import { drugs } from '../drug.ts';

/** Muscle relaxants: antispasmodics and drugs against spasticity. */
// biome-ignore format: one drug a line
export const muscleRelaxants = drugs([
  { id: 'cyclobenzaprine', of: 'cyclobenzaprine', brands: 'Flexeril, Fexmid, Amrix', also: 'Fexmind, Flexaril, Cyclobenzeprine, cyclobenzaprine HCL, cyclobenzaprine hydrochloride, cyclobenzaprin, cyclobenzapine', class: 'muscle relaxant', group: 'Muscle relaxant', strengths: '5, 7.5, 10, 15, 30 mg', topics: 'cyclobenzaprine, muscle_relaxants' },
  { id: 'carisoprodol', of: 'carisoprodol', brands: 'Soma, Vanadom', also: 'Carisprodol, Soma compound, carisoprodal', class: 'muscle relaxant', group: 'Muscle relaxant', schedule: [[null, null], ['2012-01-11', 'IV']], strengths: '250, 350 mg', abruptStop: 'withdrawal', topics: 'carisoprodol, muscle_relaxants' },
  { id: 'tizanidine', of: 'tizanidine', brands: 'Zanaflex', also: 'Zanoflex, Tizanadine, tizanidine HCL, tizanidine hydrochloride', class: 'muscle relaxant (alpha-2)', group: 'Muscle relaxant', strengths: '2, 4, 6 mg', abruptStop: 'rebound hypertension', topics: 'muscle_relaxants' },
  { id: 'metaxalone', of: 'metaxalone', brands: 'Skelaxin, Metaxall', also: 'Skelexin', class: 'muscle relaxant', group: 'Muscle relaxant', strengths: '400, 800 mg', topics: 'muscle_relaxants, meds' },
  { id: 'methocarbamol', of: 'methocarbamol', brands: 'Robaxin', also: 'methocarbomol', class: 'muscle relaxant', group: 'Muscle relaxant', strengths: '500, 750 mg', topics: 'muscle_relaxants' },
  { id: 'orphenadrine-er', of: 'orphenadrine', brands: 'Norflex', also: 'Norflex ER, Orphenadrin, orphenadrine citrate, orphenadrine citrate ER, orphenadrine', class: 'muscle relaxant', group: 'Muscle relaxant', release: 'extended', strengths: '100 mg', topics: 'muscle_relaxants' },
  { id: 'chlorzoxazone', of: 'chlorzoxazone', brands: 'Parafon Forte DSC, Lorzone', class: 'muscle relaxant', group: 'Muscle relaxant', strengths: '250, 375, 500, 750 mg', topics: 'muscle_relaxants' },
  { id: 'baclofen', of: 'baclofen', brands: 'Lioresal', class: 'antispastic', group: 'Muscle relaxant', strengths: '5, 10, 20 mg', abruptStop: 'seizures and hallucinations', topics: 'baclofen, muscle_relaxants' },
  { id: 'dantrolene', of: 'dantrolene', brands: 'Dantrium', class: 'antispastic', group: 'Muscle relaxant', strengths: '25, 50, 100 mg', topics: 'muscle_relaxants' },
  { id: 'orphenadrine-aspirin-caffeine', of: 'orphenadrine, aspirin, caffeine', brands: 'Norgesic Forte', class: 'muscle relaxant combination', group: 'Muscle relaxant', strengths: '50/770/60 mg', topics: 'muscle_relaxants' },
  { id: 'cyclobenzaprine-suspension-kit', of: 'cyclobenzaprine', brands: 'Tabradol', class: 'compounded oral suspension kit', group: 'Muscle relaxant', strengths: '1 mg/ml', topics: 'cyclobenzaprine', confidence: 'medium' },
]);

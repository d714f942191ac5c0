import type { SimulationView } from '#api/simulation/contract.ts';
import { PlainTable } from '../../parts/charts/figure-table.tsx';
import { countWords } from './simulation-words.ts';

/** Published figures beside the simulated ones, near or far, and those that prove nothing marked. */
export function Checks({ checks }: { readonly checks: SimulationView['checks'] }) {
  const near = checks.filter(check => check.near && !check.usedAsInput).length;
  const free = checks.filter(check => !check.usedAsInput).length;
  return (
    <section aria-labelledby="checks" className="simulation-wide">
      <h2 id="checks">Published figures beside the simulated</h2>
      <p className="quiet">
        Of {free} figures that no assumption was set by, {near} are near. A figure that an assumption was set by is
        called an input: that it agrees proves nothing.
      </p>
      <PlainTable
        caption="Published figures beside the simulated"
        head={['Figure', 'Published', 'Simulated', 'Verdict', 'Source']}
        rows={checks.map(check => [
          sentence(check.what),
          check.figure,
          check.simulated,
          `${check.near ? 'near' : 'far'}${check.usedAsInput ? ', an input' : ''}`,
          check.source,
        ])}
        words={countWords}
      />
    </section>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

import type { Weighing } from '#domain/cases/analyses/weighing.ts';
import { weighingSentences } from '#domain/guidelines/standards/competing-recommendations.ts';

/** How competing recommendations were weighed, as the letter says it after the reasons. */
export function Weighed({ weighing }: { readonly weighing: Weighing | null | undefined }) {
  if (weighing === null || weighing === undefined) return null;
  return (
    <div className="weighed">
      <h4>Competing recommendations, as the letter says it</h4>
      <p className="serif">{weighingSentences(weighing).join(' ')}</p>
    </div>
  );
}

import type { FirstView } from '#domain/cases/analyses/first-view.ts';
import { LEANING_WORDS } from '../../../parts/words/case-words.ts';

/** The first view as it stands in the log, beside what was proposed afterwards. */
export function FirstViewRecorded({ view }: { readonly view: FirstView }) {
  const judged = view.criteria.length;
  return (
    <section className="first-view-recorded" aria-labelledby="own-view">
      <h3 id="own-view">
        Your first view <span className="quiet">Recorded before the proposal was shown</span>
      </h3>
      <p>
        Leaning: {LEANING_WORDS[view.leaning]}
        {judged === 0 ? '' : `; ${judged} ${judged === 1 ? 'criterion' : 'criteria'} judged`}
      </p>
      {view.note === null ? null : <p className="serif">{view.note}</p>}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { similarQuery } from '../../decision-client.ts';
import { SideBySide } from '../../parts/corpus/side-by-side.tsx';
import { useLanguage, useSpoken } from '../../parts/language/language.tsx';
import { SaidProblem } from '../../parts/language/said-problem.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { DECISION_WORDS } from './words/decision-words.ts';

type Props = { readonly id: string; readonly item: number; readonly title: string };

/** Like treatments, upheld and overturned side by side; looked for when opened. */
export function SimilarToItem(props: Props) {
  const words = useSpoken(DECISION_WORDS);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {words.like}
        <span className="unseen" lang="en">
          : {props.title}
        </span>
      </summary>
      {isOpen ? <Similar {...props} /> : null}
    </details>
  );
}

function Similar({ id, item }: Props) {
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(similarQuery(id, item));
  if (error && !data) return <SaidProblem error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} says={DECISION_WORDS[language].looking} />;
  return <SideBySide found={data} language={language} />;
}

import { type ChangeEvent, useState } from 'react';
import type { Answers } from '../fields/answers.ts';
import { TextAnswer } from '../fields/text-answer.tsx';
import type { ApplyWords } from '../words/apply-words.ts';
import { useApplyWords } from '../words/use-apply-words.ts';

const MOST = 500_000; // characters the server takes

/** A copy of the decision: its text, pasted or from a text file. */
export function DecisionCopy({ answers }: { readonly answers: Answers }) {
  const { decision } = useApplyWords();
  const [refused, setRefused] = useState<string | null>(null);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = ''; // the same file may be chosen again once it is mended
    if (!file) return;
    const text = await file.text();
    const problem = problemOf(file.name, text, decision);
    setRefused(problem);
    if (problem === null) answers.set('urDecisionText', text);
  };
  return (
    <section className="copy" aria-labelledby="copy">
      <h2 id="copy">{decision.copy}</h2>
      <p>{decision.how}</p>
      <TextAnswer of={answers} place="urDecisionText" lines={6} />
      <div className="field">
        <label htmlFor="decision-file">{decision.file}</label>
        {refused === null ? null : (
          <p className="field-error" role="alert" id="decision-file-error">
            {refused}
          </p>
        )}
        <input
          id="decision-file"
          type="file"
          accept=".txt,text/plain"
          aria-describedby={refused === null ? undefined : 'decision-file-error'}
          onChange={event => void choose(event)}
        />
      </div>
    </section>
  );
}

function problemOf(name: string, text: string, say: ApplyWords['decision']): string | null {
  if (text.startsWith('%PDF') || /\.pdf$/i.test(name)) return say.pdf(name);
  if (text.includes('\0') || text.includes('\uFFFD')) return say.noText(name);
  if (text.trim() === '') return say.empty(name);
  return text.length > MOST ? say.tooLong(name) : null;
}

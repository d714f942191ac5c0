import { type ChangeEvent, useState } from 'react';
import { LabelledText } from '../../../parts/labelled-text.tsx';
import type { Answers } from '../fields/answers.ts';

const MOST = 500_000; // characters the server takes

/** A copy of the decision: its text, pasted or from a text file. */
export function DecisionCopy({ answers }: { readonly answers: Answers }) {
  const [refused, setRefused] = useState<string | null>(null);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = ''; // the same file may be chosen again once it is mended
    if (!file) return;
    const text = await file.text();
    const problem = problemOf(file.name, text);
    setRefused(problem);
    if (problem === null) answers.set('urDecisionText', text);
  };
  return (
    <section className="copy" aria-labelledby="copy">
      <h2 id="copy">A copy of the decision</h2>
      <p>
        A copy must come with your application. Copy the text of the letter and paste it here, or choose a text file. A
        PDF is not read here: open it, select all the text, copy it and paste it. A photo or a scan does not work; then
        type the pages that name the treatment and the reason, or file the paper form by mail with a copy.
      </p>
      <LabelledText
        name="urDecisionText"
        label="Text of the decision"
        lines={6}
        value={answers.value('urDecisionText')}
        error={answers.error('urDecisionText')}
        onChange={text => answers.set('urDecisionText', text)}
      />
      <div className="field">
        <label htmlFor="decision-file">Or choose a text file (.txt)</label>
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

function problemOf(name: string, text: string): string | null {
  if (text.startsWith('%PDF') || /\.pdf$/i.test(name))
    return `${name} is a PDF. Open it, copy its text and paste it above.`;
  if (text.includes('\0') || text.includes('\uFFFD')) return `${name} is not a text file. Paste the text above.`;
  if (text.trim() === '') return `${name} is empty.`;
  return text.length > MOST ? `${name} is too long: at most 500,000 letters are taken.` : null;
}

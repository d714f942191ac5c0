import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { LARGEST_COPY } from '#api/applications/contract.ts';
import { readCopy } from '../../../application-client.ts';
import { problemOf } from '../../../client.ts';
import type { Answers } from '../fields/answers.ts';
import { TextAnswer } from '../fields/text-answer.tsx';
import { useApplyWords } from '../words/use-apply-words.ts';

const MOST = 500_000; // characters the server takes
const KINDS = '.pdf,.txt,.docx,.tif,.tiff,.zip,application/pdf,text/plain,image/*';

type Said = { readonly kind: 'wrong' | 'read'; readonly lines: readonly string[] };

/** A copy of the decision: read from files or photos, or pasted; whoever sends it sees what was read. */
export function DecisionCopy({ answers }: { readonly answers: Answers }) {
  const { decision } = useApplyWords();
  const [said, setSaid] = useState<Said | null>(null);
  const [now, setNow] = useState('');
  const wrong = (...lines: readonly string[]) => setSaid({ kind: 'wrong', lines });

  const { mutate, isPending } = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const copies = [];
      for (const file of files) {
        setNow(file.name);
        copies.push(await readCopy(file));
      }
      return copies;
    },
    onSuccess: copies => {
      const text = [answers.value('urDecisionText').trim(), ...copies.map(each => each.text)]
        .filter(Boolean)
        .join('\n\n')
        .replaceAll('\f', '\n\n');
      if (text.length > MOST) return wrong(decision.tooLong);
      answers.set('urDecisionText', text);
      const pages = copies.reduce((sum, each) => sum + each.pages, 0);
      const look = copies.some(each => each.recognised) ? decision.lookClosely : decision.look;
      setSaid({
        kind: 'read',
        lines: [`${decision.pagesRead(pages)} ${look}`, ...copies.flatMap(each => each.unread)],
      });
    },
    onError: error => wrong(`${now}: ${problemOf(error).detail}`.trim(), decision.instead),
  });
  const choose = (files: readonly File[]) => {
    const [large] = files.filter(each => each.size > LARGEST_COPY);
    const [empty] = files.filter(each => each.size === 0);
    if (large) wrong(decision.tooLarge(large.name));
    else if (empty) wrong(decision.empty(empty.name));
    else if (files.length > 0) mutate(files);
  };
  return (
    <section className="copy" aria-labelledby="copy">
      <h2 id="copy">{decision.copy}</h2>
      <p>{decision.how}</p>
      <div className="field">
        <label htmlFor="decision-file">{decision.file}</label>
        <p className="field-help" id="decision-file-help">
          {decision.kinds}
        </p>
        <input
          id="decision-file"
          type="file"
          multiple
          accept={KINDS}
          disabled={isPending}
          aria-describedby="decision-file-help decision-file-said"
          onChange={event => {
            const files = [...(event.target.files ?? [])];
            event.target.value = ''; // the same file may be chosen again once it is mended
            setSaid(null);
            choose(files);
          }}
        />
        <div id="decision-file-said" aria-live="polite">
          {isPending ? <p className="waiting">{decision.reading(now)}</p> : null}
          {said?.lines.map((line, index) => (
            <p key={line} className={said.kind === 'wrong' && index === 0 ? 'field-error' : 'field-help'}>
              {line}
            </p>
          ))}
        </div>
      </div>
      <TextAnswer of={answers} place="urDecisionText" lines={6} />
    </section>
  );
}

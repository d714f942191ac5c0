import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { problemOf } from '../../client.ts';
import { type Brought, checkLetter, chosenLetter, pastedLetter } from '../../clients/letter-check-client.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { CheckedLetter } from './checked-letter.tsx';
import '../../style/letters/check.css';

/** Anybody brings a letter; it is read, and its findings are shown in place. */
export function CheckPage() {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | undefined>();
  const answer = useRef<HTMLDivElement>(null);
  const { mutate, data, error, isPending, reset } = useMutation({ mutationFn: checkLetter });

  const bring = (brought: Brought) => {
    reset();
    setWrong(brought.kind === 'wrong' ? brought.says : undefined);
    if (brought.kind === 'letter') mutate(brought.input);
  };
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    chosenLetter(file).then(bring, () => setWrong(`${file.name} could not be read.`));
  };

  // Whoever cannot see the page hears the answer: the focus goes to it.
  useEffect(() => {
    if (data !== undefined || error !== null) answer.current?.focus();
  }, [data, error]);

  return (
    <div className="page check-page">
      <title>Check a letter · OpenIMR</title>
      <h1>Check a letter</h1>
      <p className="lead">
        Bring a Final Determination of an Independent Medical Review. It is read, and what a hostile reader would find
        in it is shown in place, with both sides quoted and how to mend it.
      </p>
      <p className="check-kept">
        <strong>Nothing is kept.</strong> The letter is read in memory, answered and forgotten: not stored, not logged,
        not passed on.
      </p>
      <form
        className="form check-form"
        onSubmit={event => {
          event.preventDefault();
          bring(pastedLetter(text));
        }}
      >
        <DropZone
          className="drop-zone"
          aria-label="Drop a letter here"
          onDrop={({ items }) => {
            const [dropped] = items.flatMap(item => (item.kind === 'file' ? [item] : []));
            void dropped?.getFile().then(take);
          }}
        >
          <label className="drop-label">
            <span className="drop-words">Drop a letter here, or choose a file</span>
            <span className="quiet">PDF or text, up to 10 MB</span>
            <input
              type="file"
              accept=".pdf,.txt,application/pdf,text/plain"
              onChange={event => {
                take(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
          </label>
        </DropZone>
        <LabelledText
          name="text"
          label="Or paste its text"
          value={text}
          onChange={value => {
            setText(value);
            setWrong(undefined);
          }}
          error={wrong}
          lines={5}
        />
        <p>
          <Button type="submit" className="button primary" isDisabled={isPending}>
            Check the letter
          </Button>
        </p>
      </form>
      <div ref={answer} tabIndex={-1} aria-live="polite" className="check-answer">
        {isPending ? <p className="waiting">The letter is being read.</p> : null}
        {error ? <ProblemNotice problem={problemOf(error)} /> : null}
        {data ? <CheckedLetter view={data} /> : null}
      </div>
    </div>
  );
}

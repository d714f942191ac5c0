import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import {
  type Brought,
  checkLetter,
  chosenLetter,
  pastedLetter,
  type WrongLetter,
} from '../../clients/letter-check-client.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { useLanguage, useSpoken } from '../../parts/language/language.tsx';
import { SaidProblem } from '../../parts/language/said-problem.tsx';
import { CHECK_WORDS } from './check-words.ts';
import { CheckedLetter } from './checked-letter.tsx';
import '../../style/letters/check.css';

/** Anybody brings a letter; it is read, and its findings are shown in place. */
export function CheckPage() {
  const [text, setText] = useState('');
  const { language } = useLanguage();
  const words = useSpoken(CHECK_WORDS);
  const [wrong, setWrong] = useState<{ readonly why: WrongLetter; readonly file: string } | undefined>();
  const answer = useRef<HTMLDivElement>(null);
  const { mutate, data, error, isPending, reset } = useMutation({ mutationFn: checkLetter });

  const bring = (brought: Brought) => {
    reset();
    setWrong(brought.kind === 'wrong' ? brought : undefined);
    if (brought.kind === 'letter') mutate(brought.input);
  };
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    chosenLetter(file).then(bring, () => setWrong({ why: 'unreadable', file: file.name }));
  };

  // Whoever cannot see the page hears the answer: the focus goes to it.
  useEffect(() => {
    if (data !== undefined || error !== null) answer.current?.focus();
  }, [data, error]);

  return (
    <div className="page check-page" lang={language}>
      <title>{`${words.page} · OpenIMR`}</title>
      <h1>{words.page}</h1>
      <p className="lead">{words.lead}</p>
      {words.inEnglish === null ? null : <p className="check-kept">{words.inEnglish}</p>}
      <p className="check-kept">
        <strong>{words.nothingKept}</strong> {words.kept}
      </p>
      <form
        className="form check-form"
        onSubmit={event => {
          event.preventDefault();
          bring(pastedLetter(text, words.pasted));
        }}
      >
        <DropZone
          className="drop-zone"
          aria-label={words.drop}
          onDrop={({ items }) => {
            const [dropped] = items.flatMap(item => (item.kind === 'file' ? [item] : []));
            void dropped?.getFile().then(take);
          }}
        >
          <label className="drop-label">
            <span className="drop-words">{words.choose}</span>
            <span className="quiet">{words.limit}</span>
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
          label={words.paste}
          value={text}
          onChange={value => {
            setText(value);
            setWrong(undefined);
          }}
          error={wrong === undefined ? undefined : words.wrong[wrong.why](wrong.file)}
          lines={5}
        />
        <p>
          <Button type="submit" className="button primary" isDisabled={isPending}>
            {words.check}
          </Button>
        </p>
      </form>
      <div ref={answer} tabIndex={-1} aria-live="polite" className="check-answer">
        {isPending ? <p className="waiting">{words.reading}</p> : null}
        {error ? <SaidProblem error={error} /> : null}
        {data ? <CheckedLetter view={data} /> : null}
      </div>
    </div>
  );
}

import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { readCopy } from '../../application-client.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { useLanguage } from '../../parts/language/language.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { FileButton } from '../../parts/uploads/file-button.tsx';
import { pacificToday } from '../../parts/words/due-words.ts';
import { checkRequest } from '../../clients/request-check-client.ts';
import { CheckedRequest } from './checked-request.tsx';
import { useRequestWords } from './words/use-request-words.ts';
import '../../style/letters/check.css';
import '../../style/own/request-check.css';

const REQUIRED = ['treatment', 'diagnosis', 'report'] as const;
const FIELDS = [...REQUIRED, 'on', 'dateOfInjury'];

/** Which criteria of which guideline must my request show, which sentence of my report shows each, and what is missing. */
export function RequestCheckPage() {
  const { language } = useLanguage();
  const words = useRequestWords();
  const [request, setRequest] = useState({
    treatment: '',
    diagnosis: '',
    report: '',
    on: pacificToday(),
    dateOfInjury: '',
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const answer = useRef<HTMLDivElement>(null);
  const checking = useMutation({
    mutationFn: () => checkRequest({ ...request, on: request.on || null, dateOfInjury: request.dateOfInjury || null }),
    onError: error => setErrors(problemOf(error).fields),
  });
  const { data, error, isPending } = checking;
  const field = (name: keyof typeof request) => ({
    name,
    value: request[name],
    error: errors[name],
    onChange: (value: string) => {
      setErrors(({ [name]: _, ...others }) => others);
      setRequest(before => ({ ...before, [name]: value }));
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const lacking = REQUIRED.filter(name => request[name].trim() === '');
    setErrors(Object.fromEntries(lacking.map(name => [name, words.missing[name]])));
    const [first] = lacking;
    if (first === undefined) checking.mutate();
    else event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  // Whoever cannot see the page hears the answer: the focus goes to it.
  useEffect(() => {
    if (data !== undefined) answer.current?.focus();
  }, [data]);
  const refused = error ? problemOf(error) : null;
  return (
    <div className="page request-check" lang={language}>
      <title>{`${words.page} · OpenIMR`}</title>
      <h1>{words.page}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <strong>{words.kept}</strong> {words.notDecided}
      </p>
      <form noValidate className="form" onSubmit={submit}>
        {refused !== null && isOfNoField(refused, FIELDS) ? <ProblemNotice problem={refused} /> : null}
        <LabelledText {...field('treatment')} label={words.treatment} help={words.treatmentHelp} />
        <LabelledText {...field('diagnosis')} label={words.diagnosis} />
        <div className="request-days">
          <LabelledText {...field('on')} label={words.on} type="date" />
          <LabelledText {...field('dateOfInjury')} label={words.injury} type="date" />
        </div>
        <LabelledText {...field('report')} label={words.report} help={words.reportHelp} lines={8} />
        <ReportFile
          add={text => field('report').onChange([request.report.trim(), text].filter(Boolean).join('\n\n'))}
        />
        <p className="actions">
          <Button type="submit" className="button primary" isDisabled={isPending}>
            {words.check}
          </Button>
        </p>
      </form>
      <div ref={answer} tabIndex={-1} aria-live="polite" className="check-answer">
        {isPending ? <p className="waiting">{words.checking}</p> : null}
        {data && !isPending ? <CheckedRequest view={data} /> : null}
      </div>
    </div>
  );
}

/** A report as a file: its words go into the field, where they are looked at before anything is asked. */
function ReportFile({ add }: { readonly add: (text: string) => void }) {
  const words = useRequestWords();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (files: readonly File[]) => Promise.all(files.map(readCopy)),
    onSuccess: copies => add(copies.map(({ text }) => text.replaceAll('\f', '\n\n')).join('\n\n')),
  });
  return (
    <div className="report-file">
      <p className="actions">
        <FileButton label={words.file} choose={files => mutate([...files])} />
        <span className="quiet">{words.fileKinds}</span>
      </p>
      {error ? <ProblemNotice problem={problemOf(error)} /> : null}
      <output>
        {isPending ? words.reading : data ? words.read(data.reduce((sum, each) => sum + each.pages, 0)) : ''}
      </output>
    </div>
  );
}

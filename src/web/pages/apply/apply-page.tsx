import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage } from '../../parts/language/language.tsx';
import { keepDraft, OF_ACCOUNT, readDraft } from '../../parts/drafts.ts';
import { sessionQuery } from '../../session-client.ts';
import { pacificToday } from '../../parts/words/due-words.ts';
import { ApplicationDraft, datedToday, DRAFT, emptyDraft } from './application-draft.ts';
import { checkDraft } from './application-of-draft.ts';
import { Sent } from './sent.tsx';
import { Start } from './start.tsx';
import { StepForm } from './step-form.tsx';
import { Step, stepOf } from './steps.ts';
import { APPLY_WORDS } from './words/use-apply-words.ts';
import '../../style/apply.css';

/** Am I in time, what is missing, what did I send: the application for independent medical review, one thing per step. */
export function ApplyPage() {
  const { step, filed, mailed } = useSearch({ from: '/apply' });
  const navigate = useNavigate({ from: '/apply' });
  const [today] = useState(() => pacificToday());
  const [kept, setKept] = useState(() => {
    const found = readDraft(ApplicationDraft, DRAFT);
    return found && datedToday(found, today);
  });
  const [isStored, setStored] = useState(true);
  const { language } = useLanguage();
  const { data } = useQuery(sessionQuery);
  const draft = kept ?? emptyDraft(today, language);

  const change = (next: ApplicationDraft | null) => {
    setKept(next);
    setStored(keepDraft(DRAFT, next));
    if (next === null || data?.account != null) keepDraft(OF_ACCOUNT, next === null ? null : true);
  };
  const go = (next: Step | null) => void navigate({ search: next === null ? {} : { step: next } });

  return (
    <div className="page reading apply" lang={language}>
      {filed === undefined ? null : <Sent caseNumber={filed} isMailed={mailed === true} />}
      {filed === undefined && step === undefined ? (
        <Start
          isBegun={kept !== null}
          begin={() => go(kept === null ? 'decision' : firstOpen(kept))}
          forget={() => change(null)}
        />
      ) : null}
      {filed === undefined && step !== undefined ? (
        <StepForm
          step={step}
          draft={draft}
          today={today}
          isStored={isStored}
          change={change}
          go={go}
          done={(caseNumber, mailed) => {
            change(null);
            void navigate({ search: { filed: caseNumber, ...(mailed ? { mailed } : {}) }, replace: true });
          }}
        />
      ) : null}
    </div>
  );
}

/** The first step where something is missing or wrong. */
function firstOpen(draft: ApplicationDraft): Step {
  const checked = checkDraft(draft, APPLY_WORDS.en);
  const open = checked.kind === 'complete' ? [] : Object.keys(checked.errors).map(stepOf);
  return Step.options.find(step => open.includes(step)) ?? 'sign';
}

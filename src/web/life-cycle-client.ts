import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type AssignmentInput,
  CaseClocks,
  CaseView,
  type ConsolidationInput,
  type EventInput,
  MatchView,
  type PanelInput,
  ScreeningView,
} from '#api/cases/contract.ts';
import { ApplicationForm } from '#domain/cases/events/application-form.ts';
import { addressOf, ask, caseListsKey, caseQuery, sending } from './client.ts';

/** Every clock of a case and how it was counted. */
export function clocksQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [...caseQuery(caseNumber).queryKey, 'clocks'],
    queryFn: ({ signal }) => ask(CaseClocks, `${addressOf(caseNumber)}/clocks`, { signal }),
  });
}

/** The application as it was filed; a case taken over whole has none. */
export function applicationQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [...caseQuery(caseNumber).queryKey, 'application'],
    queryFn: ({ signal }) => ask(ApplicationForm, `${addressOf(caseNumber)}/application`, { signal }),
  });
}

/** What screening finds as the case stands; nothing is recorded by asking. */
export function screeningQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [...caseQuery(caseNumber).queryKey, 'screening'],
    queryFn: ({ signal }) => ask(ScreeningView, `${addressOf(caseNumber)}/screening`, { signal }),
  });
}

export function recordEvent(caseNumber: string, event: EventInput): Promise<CaseView> {
  return ask(CaseView, `${addressOf(caseNumber)}/events`, sending('POST', event));
}

/** Records what screening finds. */
export function settleScreening(caseNumber: string): Promise<CaseView> {
  return ask(CaseView, `${addressOf(caseNumber)}/screening`, sending('POST', {}));
}

/** Who may review a case, best first, and why each other reviewer may not. */
export function matchQuery(caseNumber: string) {
  return queryOptions({
    queryKey: [...caseQuery(caseNumber).queryKey, 'match'],
    queryFn: ({ signal }) => ask(MatchView, `${addressOf(caseNumber)}/match`, { signal }),
  });
}

export function assignReviewer(caseNumber: string, input: z.infer<typeof AssignmentInput>): Promise<CaseView> {
  return ask(CaseView, `${addressOf(caseNumber)}/reviewer`, sending('POST', input));
}

export function assignPanel(caseNumber: string, input: z.infer<typeof PanelInput>): Promise<CaseView> {
  return ask(CaseView, `${addressOf(caseNumber)}/panel`, sending('POST', input));
}

export function joinApplication(caseNumber: string, input: z.infer<typeof ConsolidationInput>): Promise<CaseView> {
  return ask(CaseView, `${addressOf(caseNumber)}/consolidation`, sending('POST', input));
}

/** Takes in a case as it stands after a step, and asks anew for whatever followed from how it stood before. */
export function useChangedCase(): (changed: CaseView) => void {
  const queries = useQueryClient();
  return changed => {
    const { queryKey } = caseQuery(changed.caseNumber);
    queries.setQueryData(queryKey, changed);
    void queries.invalidateQueries({ queryKey, predicate: each => each.queryKey.length > queryKey.length });
    void queries.invalidateQueries({ queryKey: caseListsKey });
  };
}

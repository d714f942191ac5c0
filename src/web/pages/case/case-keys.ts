import { useNavigate } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import { useKeys } from '../../parts/keys.tsx';

const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

type Needs = {
  readonly view: CaseView;
  readonly item: number;
  readonly open: (item: number) => void;
  readonly toRecord: () => void;
};

/** The keys of the workspace. */
export function useCaseKeys({ view, item, open, toRecord }: Needs): void {
  const navigate = useNavigate();
  const { caseNumber } = view;
  const last = view.items.length - 1;
  const openItem = (index: number) => {
    if (index < 0 || index > last) return;
    open(index);
  };
  useKeys(`Case ${caseNumber}`, [
    { keys: NUMBERS, label: '1 … 9', says: 'Go to that item', run: key => openItem(Number(key) - 1) },
    {
      keys: ['[', ']'],
      label: '[ ]',
      says: 'Previous, next item',
      run: key => openItem(item + (key === ']' ? 1 : -1)),
    },
    {
      keys: ['j', 'k'],
      label: 'j k',
      says: 'Next, previous criterion',
      run: key => moveCriterion(key === 'j' ? 1 : -1),
    },
    {
      keys: [],
      label: 'Enter',
      says: 'On a quote: go to its place. On a criterion: how it was judged',
      run: () => undefined,
    },
    {
      keys: ['f'],
      label: 'f',
      says: 'Record a first view of this item',
      run: () => focusWithin('#first-view'),
    },
    { keys: ['d'], label: 'd', says: 'Decide this item', run: () => focusWithin('#decide') },
    {
      keys: ['r'],
      label: 'r',
      says: 'Read the record',
      run: () => {
        toRecord();
        focusWithin('#record');
      },
    },
    { keys: [], label: 'Ctrl Enter', says: 'In the decision: save it', run: () => undefined },
    {
      keys: ['s'],
      label: 's',
      says: 'Review and sign',
      run: () => void navigate({ to: '/cases/$caseNumber/sign', params: { caseNumber } }),
    },
    {
      keys: ['w'],
      label: 'w',
      says: 'Where it stands',
      run: () => void navigate({ to: '/cases/$caseNumber/status', params: { caseNumber } }),
    },
    { keys: ['u'], label: 'u', says: 'Up to the cases', run: () => void navigate({ to: '/cases' }) },
  ]);
}

function moveCriterion(step: 1 | -1) {
  const criteria = [...document.querySelectorAll<HTMLElement>('[data-criterion]')];
  const inside = document.activeElement?.closest('.criterion');
  const now = criteria.findIndex(each => inside?.contains(each));
  criteria[now === -1 ? 0 : Math.min(Math.max(now + step, 0), criteria.length - 1)]?.focus();
}

function focusWithin(place: string) {
  const root = document.querySelector(place);
  const first = root?.querySelector<HTMLElement>('input:checked, [role=tab][aria-selected=true]');
  (first ?? root?.querySelector<HTMLElement>('input, button'))?.focus();
}

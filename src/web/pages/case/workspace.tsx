import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseView } from '#api/cases/contract.ts';
import { CaseHead } from './case-head.tsx';
import { DecisionPanel } from './decision/decision-panel.tsx';
import { EvidenceContext, type EvidenceView } from './evidence-view.ts';
import { FindingsPanel } from './findings/findings-panel.tsx';
import { ItemList } from './items/item-list.tsx';
import { criterionId, headingId } from './items/item-ids.ts';
import { ItemPanel } from './items/item-panel.tsx';
import { evidenceIndex, SUMMARY_TAB, submittedDocuments } from './record/evidence-index.ts';
import { RecordPane, type Showing } from './record/record-pane.tsx';
import { ReturnNotice } from '../../parts/draft-findings/return-notice.tsx';
import { SideSwitch } from './side-switch.tsx';
import { useCaseKeys } from './case-keys.ts';

/** Holds which item, document and evidence are looked at, for both sides of the workspace. */
export function Workspace({ view }: { readonly view: CaseView }) {
  const search = useSearch({ from: '/cases/$caseNumber' });
  const navigate = useNavigate({ from: '/cases/$caseNumber' });
  const item = Math.min(search.item ?? 1, view.items.length) - 1;
  const side = search.show ?? 'items';
  const index = useMemo(() => evidenceIndex(view), [view]);
  const [tab, setTab] = useState(() => submittedDocuments(view)[0]?.id ?? SUMMARY_TAB);
  const [showing, setShowing] = useState<Showing>({ marks: [], focus: false, turn: 0 });
  const wanted = useRef<string | null>(null);

  const go = (next: typeof search) => void navigate({ search: { ...search, ...next }, replace: true });

  const show = (marks: readonly string[], focus = false) => {
    const tabs = [...index.values()].filter(mark => marks.includes(mark.id) && mark.tab !== null).map(mark => mark.tab);
    const [first] = tabs;
    if (first && !tabs.includes(tab)) setTab(first);
    setShowing(({ turn }) => ({ marks, focus, turn: turn + 1 }));
  };
  const evidence: EvidenceView = {
    view,
    index,
    item,
    active: showing.marks,
    show,
    goTo: mark => {
      if (side !== 'record') go({ show: 'record' });
      show([mark], true);
    },
    openUse: use => openItem(use.item, criterionId(use.item, use.criterion)),
  };

  const focusWanted = () => {
    const place = wanted.current && document.getElementById(wanted.current);
    if (!place || place.offsetParent === null) return;
    wanted.current = null;
    place.focus();
  };
  // Runs after every drawing: the place may be of an item that is shown only now.
  useEffect(focusWanted);

  const openItem = (each: number, place: string) => {
    wanted.current = place;
    go({ item: each + 1, show: 'items' });
    if (each === item) focusWanted();
  };
  useCaseKeys({
    view,
    item,
    open: each => openItem(each, headingId(each)),
    toRecord: () => go({ show: 'record' }),
  });

  const openPart = (part: string) => {
    setTab(part === 'summary' ? SUMMARY_TAB : part);
    go({ show: 'record' });
  };

  const current = view.items[item];
  if (!current) return null;
  return (
    <EvidenceContext value={evidence}>
      <title>{`${view.caseNumber} · OpenIMR`}</title>
      <div className="workspace" data-side={side}>
        <CaseHead view={view} />
        <SideSwitch side={side} change={next => go({ show: next })} />
        <RecordPane tab={tab} changeTab={setTab} showing={showing} />
        <section className="bench" aria-label="Disputed items and decision">
          <div className="bench-item" key={item}>
            <ReturnNotice view={view} />
            <ItemList view={view} item={item} />
            <ItemPanel item={current} index={item} />
          </div>
          <DecisionPanel key={`decision ${item}`} view={view} item={current} index={item} />
          <FindingsPanel view={view} index={item} openPart={openPart} />
        </section>
      </div>
    </EvidenceContext>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ImportView } from '#api/imports/contract.ts';
import { problemOf } from '../../client.ts';
import { importsQuery, startImport, stopImport, troublesAddress, troublesQuery } from './import-client.ts';
import { PlainTable } from '../../parts/charts/figure-table.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { paceWords, stateWords, sumWords, TROUBLE_WORDS } from './import-words.ts';
import '../../style/charts.css';

const AT_A_TIME = 50;

/** One import: where it stands, how fast it goes, what became of the files, and what of them could not be taken in. */
export function ImportEntry({ of }: { readonly of: ImportView }) {
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: (verb: 'start' | 'stop') => (verb === 'start' ? startImport(of.id) : stopImport(of.id)),
    onSettled: () => queries.invalidateQueries({ queryKey: importsQuery.queryKey }),
  });
  const { state, progress, troubles } = of;
  const isOpen = state === 'waiting' || state === 'running';
  const mayStart = (state === 'receiving' || state === 'stopped') && of.files.whole > 0;
  const begun = `${of.at.slice(0, 10)} ${of.at.slice(11, 16)} UTC`;
  const pace = paceWords(of);
  return (
    <li>
      <h3>{begun}</h3>
      <p className="quiet">{`by ${of.by}`}</p>
      <p>
        <strong>{stateWords(of)}</strong>
        {pace === '' ? null : ` · ${pace}`}
      </p>
      {progress === null ? null : (
        <>
          {isOpen ? (
            <label className="import-progress">
              {`${progress.done.toLocaleString('en')} of ${progress.total.toLocaleString('en')} looked at`}
              <progress value={progress.done} max={Math.max(progress.total, 1)} />
            </label>
          ) : null}
          <p>{sumWords(progress)}</p>
        </>
      )}
      {act.error ? <ProblemNotice problem={problemOf(act.error)} /> : null}
      {isOpen || mayStart ? (
        <p className="actions">
          {isOpen ? (
            <Button
              className="button"
              isDisabled={act.isPending || of.stopAsked}
              onPress={() => act.mutate('stop')}
              aria-label={`Stop the import of ${begun}`}
            >
              Stop
            </Button>
          ) : (
            <Button
              className="button"
              isDisabled={act.isPending}
              onPress={() => act.mutate('start')}
              aria-label={`${state === 'stopped' ? 'Go on with' : 'Begin'} the import of ${begun}`}
            >
              {state === 'stopped' ? 'Go on' : 'Begin with what is here'}
            </Button>
          )}
        </p>
      ) : null}
      {troubles.length === 0 ? null : <Troubles of={of} begun={begun} />}
    </li>
  );
}

/** What could not be taken in, file by file, some at a time, and the whole list as a file. */
function Troubles({ of: { id, troubles }, begun }: { readonly of: ImportView; readonly begun: string }) {
  const [isOpen, setOpen] = useState(false);
  const [offset, setOffset] = useState(0);
  const { data, error } = useQuery({ ...troublesQuery(id, offset, AT_A_TIME), enabled: isOpen });
  const count = troubles.reduce((sum, each) => sum + each.count, 0);
  return (
    <details className="figures" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {`To look at: ${troubles.map(each => `${each.count.toLocaleString('en')} ${TROUBLE_WORDS[each.code] ?? each.code}`).join(', ')}`}
      </summary>
      {error && !data ? <ProblemNotice problem={problemOf(error)} /> : null}
      {!data && !error ? <Skeleton lines={4} says="Looking at the list" /> : null}
      {data ? (
        <PlainTable
          caption={`Files to look at of the import of ${begun}`}
          head={['File', 'What', 'Why']}
          rows={data.map(({ file, code, message, at }) => [
            file,
            TROUBLE_WORDS[code] ?? code,
            at === null ? message : `${message} (${at})`,
          ])}
          words={String}
        />
      ) : null}
      <p className="actions">
        <a className="button" href={troublesAddress(id)} download>
          Download all as CSV
        </a>
        {offset > 0 ? (
          <Button className="button" onPress={() => setOffset(offset - AT_A_TIME)}>
            Those before
          </Button>
        ) : null}
        {offset + AT_A_TIME < count ? (
          <Button className="button" onPress={() => setOffset(offset + AT_A_TIME)}>
            {`Those after (${(count - offset - AT_A_TIME).toLocaleString('en')})`}
          </Button>
        ) : null}
      </p>
    </details>
  );
}

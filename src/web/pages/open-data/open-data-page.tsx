import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DataSet, KeptExports } from '#api/decisions/contract.ts';
import { problemOf } from '../../client.ts';
import {
  checksumsAddress,
  dataSetQuery,
  exportAddress,
  keptExportAddress,
  keptExportsQuery,
} from '../../decision-client.ts';
import { PlainTable } from '../../parts/charts/figure-table.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { sizeWords } from '../../parts/uploads/size-words.ts';
import '../../style/charts.css';
import '../../style/corpus/open-data.css';

const FORMS = [
  { format: 'parquet', name: 'Parquet', says: 'one row for each treatment, with types; for DuckDB, pandas, R, Spark' },
  { format: 'csv', name: 'CSV', says: 'the same rows as text; for spreadsheets' },
  { format: 'jsonl', name: 'JSON Lines', says: 'one decision a line, whole: summary, reasons, citations, findings' },
  { format: 'fhir', name: 'FHIR R4', says: 'one document Bundle a line; for health records' },
] as const;

/** The corpus to take along: which state of it this is, in which forms, and what each column means. */
export function OpenDataPage() {
  const { data, error, refetch } = useQuery(dataSetQuery);
  return (
    <div className="page open-data">
      <title>Open data · OpenIMR</title>
      <h1>Open data</h1>
      <p className="lead">Every published decision, read into structure. Anyone may take it and use it.</p>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says="Looking at the data" /> : null}
      {data ? <Data data={data} /> : null}
    </div>
  );
}

function Data({ data: { version, decisions, columns } }: { readonly data: DataSet }) {
  const { data: files = [] } = useQuery(keptExportsQuery);
  const fileOf = (format: string) => files.find(each => each.format === format);
  const [first] = files;
  return (
    <>
      <p>
        Version {version}: {decisions.toLocaleString('en')} decisions. The version grows with every import; a file says
        in its name which one it is of.
      </p>
      <section aria-labelledby="download">
        <h2 id="download">Download everything</h2>
        <ul className="download-forms">
          {FORMS.map(({ format, name, says }) => (
            <li key={format}>
              <a href={addressOf(format, fileOf(format)?.name)} download>
                {name}
              </a>
              <span className="quiet">
                {says}
                <Made of={fileOf(format)} />
              </span>
            </li>
          ))}
        </ul>
        {first === undefined ? (
          <p className="quiet">
            Files are written a few minutes after an import; until then each is made as you take it.
          </p>
        ) : (
          <p className="quiet">
            {`Written ${first.madeAt.slice(0, 10)} ${first.madeAt.slice(11, 16)} UTC, of version ${first.version}. A download that breaks off can be gone on with. `}
            <a href={checksumsAddress}>Checksums</a>
          </p>
        )}
        <p className="quiet">
          A part of it: narrow the <Link to="/decisions">decisions</Link> and take what was found. Programs use the{' '}
          <Link to="/api">API</Link>; nothing needs a key.
        </p>
      </section>
      <section aria-labelledby="dictionary">
        <h2 id="dictionary">What the columns mean</h2>
        <p className="quiet">
          Of Parquet and CSV. Lists are joined by semicolons; what a letter does not tell is empty.{' '}
          <a href="/api/v1/decisions/dictionary">The same as JSON</a>
        </p>
        <PlainTable
          caption="Columns of the table of treatments"
          head={['Column', 'Type', 'Meaning']}
          rows={columns.map(({ name, type, says }) => [name, type, says])}
          words={String}
        />
      </section>
    </>
  );
}

function addressOf(format: (typeof FORMS)[number]['format'], file: string | undefined): string {
  return file === undefined ? exportAddress({}, format) : keptExportAddress(file);
}

/** How large a file is, and its checksum. */
function Made({ of }: { readonly of: KeptExports['files'][number] | undefined }) {
  if (of === undefined) return null;
  return (
    <>
      {` · ${sizeWords(of.bytes)}`}
      <br />
      <span className="checksum">SHA-256 {of.sha256}</span>
    </>
  );
}

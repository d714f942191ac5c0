import { useState } from 'react';
import { type Description, type Entry, fieldsOf, typeOf } from './reference.ts';

type Props = { readonly entry: Entry; readonly description: Description };

/** One operation: its line, and what it takes and answers when it is opened. */
export function OperationEntry({ entry: { id, method, path, operation }, description }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="operation" id={id}>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <span className={`verb verb-${method.toLowerCase()}`}>{method}</span> <code>{path}</code>{' '}
          <span className="quiet">{operation.summary}</span>
        </summary>
        {isOpen ? <Body operation={operation} description={description} /> : null}
      </details>
    </li>
  );
}

function Body({
  operation,
  description,
}: {
  readonly operation: Entry['operation'];
  readonly description: Description;
}) {
  const { parameters, requestBody, responses } = operation;
  const action = operation['x-action'];
  return (
    <div className="operation-body">
      {action === undefined ? null : (
        <p>
          Takes the scope <code>{action}</code>.
        </p>
      )}
      {parameters.length === 0 ? null : (
        <>
          <h3>In the address and headers</h3>
          <dl className="shape">
            {parameters.map(parameter => (
              <div key={`${parameter.in} ${parameter.name}`}>
                <dt>
                  <code>{parameter.name}</code>
                  {parameter.required ? '' : '?'}
                </dt>
                <dd>
                  {parameter.in}, {typeOf(description, parameter.schema)}
                  {parameter.description === undefined ? null : <span className="quiet"> {parameter.description}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {Object.entries(requestBody?.content ?? {}).map(([form, { schema }]) => (
        <div key={form}>
          <h3>
            Body, <code>{form}</code>
          </h3>
          <Shape of={schema} description={description} />
        </div>
      ))}
      {Object.entries(responses)
        .filter(([status]) => Number(status) < 400)
        .map(([status, { content = {} }]) => (
          <div key={status}>
            <h3>Answer {status}</h3>
            {Object.entries(content).map(([form, { schema }]) => (
              <Shape key={form} of={schema} description={description} />
            ))}
          </div>
        ))}
      <p className="quiet">
        Refusals:{' '}
        {Object.keys(responses)
          .filter(status => Number(status) >= 400)
          .join(', ') || 'none of its own'}
        , each a problem.
      </p>
    </div>
  );
}

/** The members of a shape; those below a member are shown when it is opened. */
function Shape({ of, description }: { readonly of: unknown; readonly description: Description }) {
  const fields = fieldsOf(description, of);
  if (fields.length === 0) return <p className="quiet">{typeOf(description, of)}</p>;
  return (
    <dl className="shape">
      {fields.map(({ name, type, isRequired, below }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            {isRequired ? '' : '?'}
          </dt>
          <dd>
            {fieldsOf(description, below).length === 0 ? (
              type
            ) : (
              <Below type={type} of={below} description={description} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Below({
  type,
  of,
  description,
}: {
  readonly type: string;
  readonly of: unknown;
  readonly description: Description;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{type}</summary>
      {isOpen ? <Shape of={of} description={description} /> : null}
    </details>
  );
}

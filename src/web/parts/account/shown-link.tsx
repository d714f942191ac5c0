import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GivenLink } from '#api/accounts/contract.ts';

type Props = { readonly given: GivenLink; readonly name: string };

/** A link that works once, shown once: for whoever gets no e-mail. */
export function ShownLink({ given: { link, mailed }, name }: Props) {
  const address = `${window.location.origin}/password#${link}`;
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="notice shown-link" aria-live="polite">
      <h2>The link for {name}</h2>
      <p>
        {mailed ? 'It is also sent by e-mail.' : 'No mail server is set up, so give it to them yourself.'} It works
        once, and is shown only here and now.
      </p>
      <p className="secret">{address}</p>
      <p className="actions">
        <Button
          className="button"
          onPress={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
        >
          {isCopied ? 'Copied' : 'Copy the link'}
        </Button>
      </p>
    </div>
  );
}

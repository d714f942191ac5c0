import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

type Props = {
  readonly title: string;
  /** That it is shown this once, and what it is for. */
  readonly once: string;
  readonly secret: string;
  readonly words: Readonly<Record<'secret' | 'copy' | 'copied', string>>;
};

/** A secret shown once, to be copied. */
export function ShownSecret({ title, once, secret, words }: Props) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="notice" aria-live="polite">
      <h3>{title}</h3>
      <p>{once}</p>
      <p>
        <code className="secret">{secret}</code>
      </p>
      <Button className="button" onPress={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>
        {isCopied ? words.copied : words.copy}
        <span className="unseen">: {words.secret}</span>
      </Button>
    </div>
  );
}

import { Button } from 'react-aria-components/Button';

type Props = { readonly text: string; readonly written: string; readonly use: (text: string) => void };

/** Offers the reasons drafted from criteria and facts: never put there unasked, never over what the reviewer wrote. */
export function DraftedRationale({ text, written, use }: Props) {
  if (text === '' || written.includes(text)) return null;
  const isEmpty = written.trim() === '';
  return (
    <Button className="button quiet-button" onPress={() => use(isEmpty ? text : `${written.trimEnd()}\n\n${text}`)}>
      {isEmpty ? 'Use the draft' : 'Add the draft below'}
    </Button>
  );
}

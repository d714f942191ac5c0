import { Button } from 'react-aria-components/Button';

type Props = {
  /** Place of the first row shown, from 0, how many are shown, and how many there are. */
  readonly from: number;
  readonly shown: number;
  readonly of: number;
  readonly size: number;
  readonly go: (from: number) => void;
};

/** Which of many rows are shown, and the way to the others. */
export function Pager({ from, shown, of, size, go }: Props) {
  if (of <= shown && from === 0) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <p className="quiet">
        {shown === 0 ? 'None' : `${from + 1} to ${from + shown}`} of {of.toLocaleString('en')}
      </p>
      <Button className="button" isDisabled={from === 0} onPress={() => go(Math.max(0, from - size))}>
        Earlier
      </Button>
      <Button className="button" isDisabled={from + shown >= of} onPress={() => go(from + size)}>
        Later
      </Button>
    </nav>
  );
}

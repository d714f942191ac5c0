import { LabelledText } from '../../../parts/labelled-text.tsx';
import type { Place } from '../application-draft.ts';
import { useApplyWords } from '../words/use-apply-words.ts';
import type { Answers } from './answers.ts';

type Props = {
  readonly of: Answers;
  readonly place: Place;
  readonly type?: 'text' | 'date' | 'tel';
  readonly lines?: number;
  readonly autoComplete?: string;
};

/** An answer that is typed, or a date. */
export function TextAnswer({ of, place, type = 'text', ...rest }: Props) {
  const asked = useApplyWords().fields[place];
  return (
    <LabelledText
      name={place}
      type={type}
      className={type === 'date' ? 'short-field' : ''}
      value={of.value(place)}
      error={of.error(place)}
      onChange={value => of.set(place, value)}
      {...asked}
      {...rest}
    />
  );
}

import type { Place } from '../application-draft.ts';
import { useApplyWords } from '../words/use-apply-words.ts';
import type { Answers } from './answers.ts';
import { ChoiceAnswer } from './choice-answer.tsx';
import type { Question } from './options.ts';

type Props = { readonly of: Answers; readonly place: Place; readonly question: Question };

/** An answer chosen of few, in the words of its place. */
export function PlaceChoice({ of, place, question }: Props) {
  const { fields, choices } = useApplyWords();
  return (
    <ChoiceAnswer
      name={place}
      options={choices[question]}
      value={of.value(place)}
      error={of.error(place)}
      onChange={value => of.set(place, value)}
      {...fields[place]}
    />
  );
}

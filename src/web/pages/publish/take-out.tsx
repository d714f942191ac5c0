import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PublicationView } from '#api/publications/contract.ts';
import { IdentifierClass } from '#domain/cases/publication/identifier.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { type Choice, placesOf } from './choice.ts';

type Props = { readonly view: PublicationView; readonly choice: Choice; readonly change: (choice: Choice) => void };

/** Words that were missed, taken out wherever they stand. */
export function TakeOut({ view, choice, change }: Props) {
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<IdentifierClass>('name');
  const [says, setSays] = useState<{ readonly wrong?: string; readonly done?: string }>({});
  return (
    <form
      className="form take-out"
      onSubmit={event => {
        event.preventDefault();
        const places = placesOf(view, choice, words, kind);
        if (places.length === 0) {
          setSays({
            wrong: words.trim() === '' ? 'write the words to take out' : 'these words do not stand in the public copy',
          });
          return;
        }
        change({ ...choice, add: [...choice.add, ...places] });
        setSays({
          done: `“${words.trim()}” is taken out in ${places.length} ${places.length === 1 ? 'place' : 'places'}.`,
        });
        setWords('');
      }}
    >
      <LabelledText
        name="words"
        label="Take out more words"
        help="Wherever they stand in the letter, in capitals or not"
        value={words}
        onChange={value => {
          setWords(value);
          setSays({});
        }}
        error={says.wrong}
      />
      <label className="field take-out-kind">
        <span>What they are</span>
        <select value={kind} onChange={event => setKind(IdentifierClass.parse(event.target.value))}>
          {IdentifierClass.options.map(option => (
            <option key={option} value={option}>
              {option.replaceAll('-', ' ')}
            </option>
          ))}
        </select>
      </label>
      <p>
        <Button type="submit" className="button">
          Take them out
        </Button>
      </p>
      <output className="quiet">{says.done}</output>
    </form>
  );
}

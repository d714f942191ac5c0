import type { ScreeningView } from '#api/cases/contract.ts';
import { writtenDay } from '../../../parts/words/due-words.ts';
import { concernWords } from './screening-words.ts';

type Props = {
  readonly ground: ScreeningView['screening']['grounds'][number];
  readonly titles: readonly string[];
};

/** One ground against a review: what it concerns, the rule, and how it is mended until when. */
export function GroundEntry({ ground, titles }: Props) {
  return (
    <li className="ground">
      <p className="ground-concern">{concernWords(ground.item, titles)}</p>
      <p>{ground.message}</p>
      <p className="quiet">
        {ground.source}: {ground.says}.
      </p>
      <p>
        {ground.cure === null ? 'Nothing the applicant can do lifts it.' : `Lifted by: ${ground.cure}.`}
        {ground.lastDayToCure === null ? '' : ` Last day: ${writtenDay(ground.lastDayToCure)}.`}
      </p>
      {ground.elsewhere === null ? null : <p>Where to go instead: {ground.elsewhere}.</p>}
      {ground.notes.map(each => (
        <p key={each} className="quiet">
          {each}
        </p>
      ))}
      {ground.confidence === 'high' ? null : <p className="quiet">Confidence in this rule: {ground.confidence}.</p>}
    </li>
  );
}

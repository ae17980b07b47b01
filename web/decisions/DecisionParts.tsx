import { Link } from '@tanstack/react-router';
import { useDays } from '../design/days.js';
import { type Mood, Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { decisionResultWords } from '../../src/words/minutes-words.js';
import type { Decision } from './decisions.queries.js';
import { decisionTexts } from './decisions.texts.js';

const moods: Record<Decision['result'], Mood> = {
  proposed: 'neutral',
  adopted: 'success',
  adopted_amended: 'success',
  rejected: 'danger',
  withdrawn: 'neutral',
  deferred: 'warning',
};

export function Result({ result }: Pick<Decision, 'result'>) {
  return <Status mood={moods[result]}>{useWord()(decisionResultWords, result)}</Status>;
}

/** Another decision, by its number, or the day where it has none. */
export function ToDecision({ decision }: { decision: NonNullable<Decision['supersedes']> }) {
  const texts = useTexts(decisionTexts);
  const days = useDays();
  return (
    <Link to="/decisions/$id" params={{ id: decision.id }} className="kern-link">
      {decision.number ?? texts.from(days.day(decision.meetingDay))}
    </Link>
  );
}

/** What it has to do with others, both ways. */
export function Relations({ decision }: { decision: Decision }) {
  const texts = useTexts(decisionTexts);
  const all = [
    { name: texts.supersededBy, other: decision.supersededBy },
    { name: texts.supersedes, other: decision.supersedes },
    { name: texts.deferredFrom, other: decision.deferredFrom },
  ];
  return all.map(
    ({ name, other }) =>
      other !== null && (
        <span key={name} className="relation">
          {name} <ToDecision decision={other} />
        </span>
      ),
  );
}

/** „7 : 0 : 1“, said in words to screen readers. */
export function Votes({
  votesYes,
  votesNo,
  votesAbstain,
}: Pick<Decision, 'votesYes' | 'votesNo' | 'votesAbstain'>) {
  const texts = useTexts(decisionTexts);
  if (votesYes === null || votesNo === null || votesAbstain === null)
    return <span className="muted">{texts.notVoted}</span>;
  const said = texts.votesSaid(votesYes, votesNo, votesAbstain);
  return (
    <span title={said} className="votes">
      <span aria-hidden="true">
        {votesYes} : {votesNo} : {votesAbstain}
      </span>
      <span className="kern-sr-only">{said}</span>
    </span>
  );
}

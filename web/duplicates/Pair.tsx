import { type ReactNode, useRef } from 'react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { likenessWords } from '../../src/words/network-words.js';
import { useMay } from '../api/me.js';
import { Button, ButtonLink } from '../design/Button.js';
import { Moment } from '../design/Day.js';
import { focusTitle } from '../design/FocusFirst.js';
import { notify } from '../design/Notices.js';
import { placeOf } from '../design/places.js';
import { Problem } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { type Duplicate, useDismissal } from './duplicates.queries.js';
import { duplicatesTexts } from './duplicates.texts.js';
import { compared, type Side, sidesOf } from './sides.js';

/** From here on a pair is very likely, or likely, one record. */
const VERY = 80;
const LIKELY = 65;

/** Two records side by side, with what speaks for their being one, and the way to say that they are two. */
export function Pair({ pair }: { pair: Duplicate }) {
  const texts = useTexts(duplicatesTexts);
  const word = useWord();
  const may = useMay();
  const item = useRef<HTMLLIElement>(null);
  const dismissal = useDismissal();
  const sides = sidesOf(pair);
  const names = sides.map(({ name }) => name).join(' – ');
  const { score } = pair;
  // The pair goes: the work goes on at the one that follows, at the one before, or at the title.
  const goOn = () => {
    const next = item.current?.nextElementSibling ?? item.current?.previousElementSibling;
    const heading = next?.querySelector('h2');
    if (heading) heading.focus();
    else focusTitle();
  };
  const tell = (back: boolean) =>
    dismissal.mutate(
      { id: pair.id, back },
      {
        onSuccess: () => {
          goOn();
          notify(back ? texts.takenBack : texts.told, () => dismissal.mutate({ id: pair.id, back: !back }));
        },
      },
    );
  const told = pair.dismissedAt !== null;
  return (
    <li className="card" ref={item}>
      <h2 className="kern-heading-small" tabIndex={-1}>
        {names}
      </h2>
      <p className="row">
        <Status mood={score >= VERY ? 'warning' : 'info'}>
          {score >= VERY ? texts.very : score >= LIKELY ? texts.likely : texts.perhaps}
        </Status>
        <span className="muted">{pair.reasons.map((reason) => word(likenessWords, reason)).join(', ')}</span>
      </p>
      {dismissal.error !== null && <Problem error={dismissal.error} />}
      <SideBySide pair={pair} sides={sides} caption={names} />
      <div className="row">
        {!told && may.everywhere('record.merge') && (
          <ButtonLink to={mergeOf(pair, sides)}>{texts.merge}</ButtonLink>
        )}
        <Button busy={dismissal.isPending} onClick={() => tell(told)}>
          {told ? texts.again : texts.differ}
        </Button>
      </div>
    </li>
  );
}

/** The one that was there first takes the other in. */
function mergeOf({ type }: Duplicate, [one, other]: [Side, Side]): LinkProps {
  const [kept, gone] = one.createdAt <= other.createdAt ? [one, other] : [other, one];
  const to = type === 'persons' ? '/persons/$id/merge' : '/organisations/$id/merge';
  return { to, params: { id: kept.id }, search: { with: gone.id } } as LinkProps;
}

function SideBySide({ pair, sides, caption }: { pair: Duplicate; sides: [Side, Side]; caption: string }) {
  const texts = useTexts(duplicatesTexts);
  const [first, second] = sides;
  const to = pair.type === 'persons' ? placeOf.person : placeOf.organisation;
  const rows: [label: string, one: ReactNode, other: ReactNode][] = [
    ...compared
      .filter((field) => first[field] !== '' || second[field] !== '')
      .map((field): [string, string, string] => [texts.fields[field], first[field], second[field]]),
    [texts.since, <Moment moment={first.createdAt} />, <Moment moment={second.createdAt} />],
  ];
  return (
    <table className="table compared">
      <caption className="kern-sr-only">{caption}</caption>
      <thead>
        <tr>
          <td />
          {sides.map(({ id, name }) => (
            <th key={id} scope="col">
              <Link {...to(id)} className="kern-link">
                {name}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, one, other]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{one}</td>
            <td>{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

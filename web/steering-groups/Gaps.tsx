import { Link } from '@tanstack/react-router';
import { gapWords, seatRoleWords } from '../../src/words/network-words.js';
import { atStart } from '../../src/words/word.js';
import { Alert } from '../design/Alert.js';
import { Day } from '../design/Day.js';
import { placeOf } from '../design/places.js';
import { lastDayOf } from '../design/terms.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { Gap } from './queries.js';
import { seatsTexts } from './seats.texts.js';

/** What the group lacks, the most pressing first, each with the person or organisation where it is mended. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const texts = useTexts(seatsTexts);
  const word = useWord();
  if (gaps.length === 0) return null;
  return (
    <Alert mood="warning" title={texts.gaps}>
      <ul>
        {gaps.map(({ kind, seat }) => (
          <li key={`${kind} ${seat?.id}`}>
            {seat === null ? (
              atStart(word(gapWords, kind))
            ) : (
              <>
                <Link {...placeOf.person(seat.person.id)} className="kern-link">
                  {seat.person.name}
                </Link>
                {`, ${word(seatRoleWords, seat.role)}, `}
                <Link {...placeOf.organisation(seat.organisation.id)}>{seat.organisation.name}</Link>
                {`: ${word(gapWords, kind)}`}
                {kind === 'ending' && seat.endDate !== null && (
                  <>
                    {' ('}
                    <Day day={lastDayOf(seat.endDate)} />)
                  </>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

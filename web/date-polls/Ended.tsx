import type { ReactNode } from 'react';
import type { Schema } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import type { Days } from '../design/days.js';
import { useTexts } from '../texts/texts.js';
import { datePollsTexts } from './date-polls.texts.js';

type Poll = Pick<Schema<'DatePollSheet'>, 'state' | 'chosenOptionId' | 'options' | 'withdrawalReason'>;

/** What became of a poll that is over. */
export function Ended({ poll, days, children }: { poll: Poll; days: Days; children?: ReactNode }) {
  const texts = useTexts(datePollsTexts);
  const { state, options, chosenOptionId, withdrawalReason } = poll;
  const chosen = options.find(({ id }) => id === chosenOptionId);
  if (chosen !== undefined)
    return (
      <Alert mood="success" title={texts.decided(days.span(chosen.plannedStart, chosen.plannedEnd))}>
        {children ?? <p>{texts.invitationFollows}</p>}
      </Alert>
    );
  if (state !== 'withdrawn') return null;
  return (
    <Alert mood="info" title={texts.withdrawn}>
      {withdrawalReason !== null && <p>{withdrawalReason}</p>}
    </Alert>
  );
}

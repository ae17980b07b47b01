import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { newPollTexts } from './new-poll.texts.js';
import type { PollDraft } from './poll-draft.js';

const namesOf = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(', ');

/** Said before it is done: how many get a mail, and who does not. */
export function WhoIsAsked({ groupId, from }: { groupId: string; from: PollDraft['from'] | undefined }) {
  const texts = useTexts(newPollTexts);
  const preview = useQuery({
    queryKey: ['date-polls', 'preview', groupId, from],
    queryFn: () => {
      const params = { path: { idOrSlug: groupId }, query: from === undefined ? {} : { from } };
      return answer(api.GET('/api/v1/steering-groups/{idOrSlug}/date-poll-preview', { params }));
    },
  });
  return (
    <Loaded query={preview} rows={2}>
      {({ mails, unreached, leftOut }) => (
        <div className="who-is-asked" role="status">
          <p>{texts.mails(mails)}</p>
          {unreached.length > 0 && <p>{texts.unreached(namesOf(unreached))}</p>}
          {leftOut.length > 0 && <p className="muted">{texts.leftOut(namesOf(leftOut))}</p>}
        </div>
      )}
    </Loaded>
  );
}

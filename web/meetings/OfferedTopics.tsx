import { useRef } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, onlyOnce, type Schema } from '../api/client.js';
import { Button } from '../design/Button.js';
import { announce, notify } from '../design/Notices.js';
import { Loaded, useProblemText } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useDays } from '../design/days.js';
import { useTexts } from '../texts/texts.js';
import { ageOf } from './age.js';
import { type Meeting, meetingQuery } from './meetings.query.js';
import { planTexts } from './plan.texts.js';

type Topic = Schema<'TopicResponse'>;

/** What the group keeps working on and is not on this agenda yet, the oldest first; taken up by one press. */
export function OfferedTopics({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(planTexts);
  const textOf = useProblemText();
  const client = useQueryClient();
  const section = useRef<HTMLElement>(null);
  const queryKey = ['topics', 'offered', meeting.id];
  const query = { offeredFor: [meeting.id], sort: 'firstRaisedOn' as const, limit: 200 };
  const offered = useQuery({
    queryKey,
    queryFn: async () => (await answer(api.GET('/api/v1/topics', { params: { query } }))).data,
  });
  const taking = useMutation({
    mutationFn: ({ id, title }: Topic) =>
      answer(
        api.POST('/api/v1/meetings/{id}/agenda-items', {
          // The same topic twice is refused anyway.
          params: { path: { id: meeting.id }, header: onlyOnce(crypto.randomUUID()) },
          body: { title: title.slice(0, 200), kind: 'discussion', topicId: id },
        }),
      ),
    onSuccess: async (item) => {
      const place = offered.data?.findIndex(({ id }) => id === item.topicId) ?? 0;
      await Promise.all([
        client.invalidateQueries({ queryKey }),
        client.invalidateQueries(meetingQuery(meeting.id)),
      ]);
      const buttons = section.current?.querySelectorAll('button') ?? [];
      const next = buttons[Math.min(place, buttons.length - 1)];
      (next ?? section.current?.querySelector('h2'))?.focus();
      announce(texts.added(item.title));
    },
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <section aria-labelledby="offered" ref={section}>
      <h2 id="offered" className="kern-heading-small" tabIndex={-1}>
        {texts.offered}
      </h2>
      <Loaded query={offered} rows={3}>
        {(topics) =>
          topics.length === 0 ? (
            <p className="muted">{texts.offeredNone}</p>
          ) : (
            <ul className="plain">
              {topics.map((topic) => (
                <li key={topic.id} className="person-row">
                  <div>
                    <p>{topic.title}</p>
                    <TopicAge topic={topic} />
                  </div>
                  <Button
                    icon="add"
                    aria-label={texts.takeIt(topic.title)}
                    busy={taking.isPending && taking.variables.id === topic.id}
                    onClick={() => {
                      if (!taking.isPending) taking.mutate(topic);
                    }}
                  >
                    {texts.take}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function TopicAge({ topic }: { topic: Topic }) {
  const texts = useTexts(planTexts);
  const days = useDays();
  const { unit, count } = ageOf(-days.fromToday(topic.firstRaisedOn));
  return (
    <p className="agenda-facts">
      <span className="muted" title={days.day(topic.firstRaisedOn)}>
        {texts.age[unit](count)}
      </span>
      {topic.carryCount > 0 && (
        <Status mood={topic.isLongCarried ? 'warning' : 'neutral'}>{texts.carried(topic.carryCount)}</Status>
      )}
      {topic.isRecurring && <Status>{texts.recurring}</Status>}
    </p>
  );
}

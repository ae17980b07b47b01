import './action-items.css';
import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { answer, BY_LINK, linkApi, type Schema } from '../api/client.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Day, Due } from '../design/Day.js';
import { Notices, notify } from '../design/Notices.js';
import { Page } from '../design/Page.js';
import { Loaded, Problem, useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { dateWishTexts } from './date-wish.texts.js';
import { taskLinkTexts } from './task-link.texts.js';
import { WishDialog } from './WishDialog.js';

type Tasks = Schema<'LinkedTasksResponse'>;
type Task = Tasks['actionItems'][number];

const keyOf = (link: string) => [BY_LINK, 'task link', link] as const;

/**
 * What somebody has to do, by the link of a reminder: without signing in, and without anything done by opening it. The secret
 * stands behind `#`, which browsers send to no server.
 */
export function TaskLinkPage() {
  const texts = useTexts(taskLinkTexts);
  const link = useLocation({ select: ({ hash }) => hash });
  const tasks = useQuery({
    queryKey: keyOf(link),
    queryFn: async () => await answer(linkApi.POST('/api/v1/task-links/reading', { body: { link } })),
    enabled: link !== '',
    retry: false,
  });
  return (
    <main id="content" className="task-guest">
      <Page title={texts.title} intro={tasks.data && texts.of(tasks.data.name)}>
        {link === '' ? (
          <Alert mood="warning" title={texts.noLink}>
            {texts.noLinkDetail}
          </Alert>
        ) : (
          <Loaded query={tasks} rows={6}>
            {({ actionItems }) =>
              actionItems.length === 0 ? (
                <Alert mood="success" title={texts.none}>
                  {texts.noneDetail}
                </Alert>
              ) : (
                <ul className="task-guest-list">
                  {actionItems.map((task) => (
                    <LinkedTask key={task.id} task={task} link={link} />
                  ))}
                </ul>
              )
            }
          </Loaded>
        )}
      </Page>
      <Notices />
    </main>
  );
}

function LinkedTask({ task, link }: { task: Task; link: string }) {
  const texts = useTexts(taskLinkTexts);
  const words = useTexts(dateWishTexts);
  const textOf = useProblemText();
  const local = useLocalName();
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const answering = useMutation({
    mutationFn: (said: { done: true } | { dueDate: string; reason: string }) =>
      answer(linkApi.POST('/api/v1/task-links/answers', { body: { link, actionItemId: task.id, ...said } })),
    onSuccess: (now, said) => {
      setIsAsking(false);
      client.setQueryData(keyOf(link), now);
      notify('done' in said ? texts.isDone(task.title) : texts.wishSent);
      document.querySelector<HTMLElement>('h1')?.focus();
    },
    onError: async (error) => {
      await client.invalidateQueries({ queryKey: keyOf(link) });
      // Finished elsewhere: what was wrong has no place any more.
      const isThere = client.getQueryData<Tasks>(keyOf(link))?.actionItems.some(({ id }) => id === task.id);
      if (isThere === true) return;
      notify(textOf(error).detail);
      document.querySelector<HTMLElement>('h1')?.focus();
    },
  });
  return (
    <li>
      <h2 className="kern-heading-small">{task.title}</h2>
      <p>
        <Due day={task.dueDate} /> <span className="muted">{local(task.group)}</span>
      </p>
      {task.dateWish && (
        <p className="muted">
          {words.wished}: <Day day={task.dateWish.dueDate} />
        </p>
      )}
      {answering.error !== null && !isAsking && <Problem error={answering.error} />}
      <div className="row">
        <Button
          look="primary"
          icon="check"
          busy={answering.isPending}
          onClick={() => {
            if (!answering.isPending) answering.mutate({ done: true });
          }}
        >
          {texts.done}
        </Button>
        <Button
          onClick={() => {
            if (answering.isPending) return;
            answering.reset();
            setIsAsking(true);
          }}
        >
          {texts.wish}
        </Button>
      </div>
      {isAsking && (
        <WishDialog
          title={texts.wishFor(task.title)}
          sending={answering}
          onClose={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}

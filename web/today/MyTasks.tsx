import { useEffect, useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api, ifMatch, type Schema } from '../api/client.js';
import { useMay } from '../api/me.js';
import { Due } from '../design/Day.js';
import { Button } from '../design/Button.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { useLocalName } from '../texts/words.js';
import { useTexts } from '../texts/texts.js';
import { Part } from './Part.js';
import { todayTexts } from './today.texts.js';

type Task = Schema<'ActionItemResponse'>;
type Today = Schema<'TodayResponse'>;

/** What I owe, overdue first; done by one press, and taken back by the next. */
export function MyTasks({ tasks }: { tasks: Today['actionItems'] }) {
  const texts = useTexts(todayTexts);
  const may = useMay();
  const localName = useLocalName();
  const textOf = useProblemText();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['today'] });
  const setState = async (task: Task, state: Task['state'], reason?: string) =>
    answer(
      api.PATCH('/api/v1/action-items/{id}', {
        params: { path: { id: task.id }, header: ifMatch(task) },
        body: { state, ...(reason !== undefined && { reason }) },
      }),
    );
  const gone = useRef<string>(null);
  // Once the row with the button is gone, the work goes on with the next one, or at the title of this part.
  useEffect(() => {
    if (gone.current === null || tasks.data.some(({ id }) => id === gone.current)) return;
    gone.current = null;
    const own = document.querySelector('.part');
    (own?.querySelector('button') ?? own?.querySelector('h2'))?.focus();
  }, [tasks]);
  const done = useMutation({
    mutationFn: (task: Task) => setState(task, 'done'),
    onSuccess: async (finished, task) => {
      notify(texts.taskDone(task.title), () => {
        // Back to where it was; what had begun was open before that.
        setState(finished, 'open', texts.undoReason).then(refresh, (error: unknown) =>
          notify(textOf(error).detail),
        );
      });
      gone.current = task.id;
      await refresh();
    },
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <Part
      title={texts.tasks}
      first={tasks}
      all={{ to: '/action-items', search: { mine: true } }}
      empty={
        <>
          <p className="muted">{texts.noTasks}</p>
          {may.somewhere('actionItem.read') && (
            <Link to="/action-items" className="kern-link">
              {texts.toTasks}
            </Link>
          )}
        </>
      }
      rowKey={({ id }) => id}
    >
      {(task) => (
        <div className="today-row">
          <div>
            <Link to="/action-items/$id" params={{ id: task.id }} className="row-title">
              {task.title}
            </Link>
            <div className="muted">
              {localName(task.steeringGroup.name)} · <Due day={task.dueDate} />
            </div>
          </div>
          {task.openSteps.includes('done') && (
            <Button
              icon="check"
              small
              busy={done.isPending && done.variables.id === task.id}
              onClick={() => done.mutate(task)}
              aria-label={texts.finish(task.title)}
            >
              {texts.done}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}

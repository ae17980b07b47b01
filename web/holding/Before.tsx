import { useQuery } from '@tanstack/react-query';
import { decisionResultWords } from '../../src/words/minutes-words.js';
import { Button } from '../design/Button.js';
import { Day, Due } from '../design/Day.js';
import { notify } from '../design/Notices.js';
import { Loaded } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useDays } from '../design/days.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { changeTask, type Item, type Meeting, openTasksOf, type Task, topicBefore } from './holding.api.js';
import { itemTexts } from './item.texts.js';

/** What is open from last time, beside the item: of its topic, and of the group. */
export function Before({ meeting, item }: { meeting: Meeting; item: Item }) {
  const texts = useTexts(itemTexts);
  const tasks = useQuery({
    queryKey: ['open-tasks', meeting.steeringGroupId],
    queryFn: () => openTasksOf(meeting.steeringGroupId),
    staleTime: 60_000,
  });
  const topic = useQuery({
    queryKey: ['topic-before', item.topicId, item.id],
    queryFn: () => topicBefore(item.topicId ?? '', item.id),
    staleTime: 60_000,
    enabled: item.topicId !== null,
  });
  const earlier = topic.data?.before.flatMap(({ agendaItemId }) => agendaItemId ?? []) ?? [];
  const here = meeting.agenda.map(({ id }) => id);
  const own =
    tasks.data?.filter(({ agendaItemId }) => agendaItemId !== null && earlier.includes(agendaItemId)) ?? [];
  const others =
    tasks.data?.filter((task) => !own.includes(task) && !here.includes(task.agendaItemId ?? '')) ?? [];
  const refresh = () => void tasks.refetch();
  return (
    <section className="before stack" aria-labelledby="before">
      <h3 id="before" className="kern-title">
        {texts.before}
      </h3>
      {item.topicId === null ? (
        <p className="muted">{texts.nothingBefore}</p>
      ) : (
        <Loaded query={topic} rows={2}>
          {({ before, decisions }) => (
            <>
              {before.length === 0 && own.length === 0 && <p className="muted">{texts.nothingBefore}</p>}
              <ul className="plain stack">
                {before.slice(0, 3).map(({ id, day, meeting: at, wasDiscussed }) => (
                  <li key={id}>
                    <StoodOn day={day} meetingId={at?.id} />
                    {wasDiscussed === false && <Status mood="warning">{texts.notDiscussed}</Status>}
                  </li>
                ))}
                {decisions.map(({ id, text, result, number }) => (
                  <li key={id}>
                    <DecisionBefore text={text} result={result} number={number} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      )}
      <TaskList tasks={own} onChanged={refresh} />
      {others.length > 0 && (
        <details>
          <summary>{texts.openTasks(others.length)}</summary>
          <TaskList tasks={others} onChanged={refresh} />
        </details>
      )}
    </section>
  );
}

function StoodOn({ day, meetingId }: { day: string; meetingId: string | undefined }) {
  const texts = useTexts(itemTexts);
  const days = useDays();
  const said = texts.stoodOn(days.day(day));
  if (meetingId === undefined) return <span>{said}</span>;
  return (
    <a className="kern-link" href={`/meetings/${meetingId}`}>
      {said}
    </a>
  );
}

function DecisionBefore({ text, result, number }: { text: string; result: string; number: string | null }) {
  const word = useWord();
  return (
    <>
      <Status mood={result === 'deferred' ? 'warning' : 'neutral'}>
        {word(decisionResultWords, result)}
      </Status>{' '}
      {number !== null && <strong>{number} </strong>}
      {text}
    </>
  );
}

/** Tasks that are open; whoever reports at the table that one is done has it ticked off at once. */
function TaskList({ tasks, onChanged }: { tasks: readonly Task[]; onChanged: () => void }) {
  if (tasks.length === 0) return null;
  return (
    <ul className="plain stack">
      {tasks.map((task) => (
        <li key={task.id}>
          <OpenTask task={task} onChanged={onChanged} />
        </li>
      ))}
    </ul>
  );
}

function OpenTask({ task, onChanged }: { task: Task; onChanged: () => void }) {
  const texts = useTexts(itemTexts);
  const finish = async () => {
    const done = await changeTask(task, { state: 'done' });
    onChanged();
    notify(texts.isDone(task.title), () => {
      void changeTask(done, { state: 'open', reason: texts.notDone }).then(onChanged);
    });
  };
  return (
    <div className="open-task">
      <span>
        <a className="kern-link" href={`/action-items/${task.id}`}>
          {task.title}
        </a>
        <span className="muted">
          {task.responsiblePerson?.name ?? task.responsibleOrganisation?.name} · <Due day={task.dueDate} />
        </span>
      </span>
      {task.openSteps.includes('done') && (
        <Button small onClick={() => void finish()}>
          {texts.done}
        </Button>
      )}
    </div>
  );
}

/** A task that was born at this item. */
export function NewTask({ task }: { task: Task }) {
  return (
    <li className="card">
      <span>
        <a className="kern-link" href={`/action-items/${task.id}`}>
          {task.title}
        </a>
      </span>
      <span className="muted">
        {task.responsiblePerson?.name ?? task.responsibleOrganisation?.name} ·{' '}
        {task.dueDate === null ? <Due day={null} /> : <Day day={task.dueDate} />}
      </span>
    </li>
  );
}

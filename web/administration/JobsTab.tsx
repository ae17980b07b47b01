import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { jobQueueWords, jobStateWords } from '../../src/words/mail-words.js';
import { answer, api, type Schema } from '../api/client.js';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Moment } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { notify } from '../design/Notices.js';
import { Empty, Loaded, useProblemText } from '../design/Problem.js';
import { type Mood, Status } from '../design/Status.js';
import { PAGE, useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { jobsTexts } from './jobs.texts.js';

type Job = Schema<'JobResponse'>;
type Queue = Schema<'JobQueueResponse'>;

/** Seconds between two looks while the page is open. */
const LOOK_EVERY = 5;

const moods: Record<string, Mood> = { waiting: 'info', running: 'info', failed: 'danger' };

/** What waits in the background, and what of it failed. */
export function JobsTab() {
  const texts = useTexts(jobsTexts);
  const queues = useQuery({
    queryKey: ['jobs', 'queues'],
    queryFn: () => answer(api.GET('/api/v1/job-queues')),
    refetchInterval: LOOK_EVERY * 1000,
  });
  const jobs = useList(
    ['jobs', 'list'],
    (cursor) => api.GET('/api/v1/jobs', { params: { query: { cursor, limit: PAGE } } }),
    LOOK_EVERY,
  );
  const queueColumns = useQueueColumns();
  const columns = useJobColumns();
  return (
    <div className="stack">
      <p className="muted">{texts.intro}</p>
      <Loaded query={queues}>
        {({ data }) => (
          <DataTable
            caption={texts.queues}
            columns={queueColumns}
            rows={data.map((queue) => ({ id: queue.name, ...queue }))}
          />
        )}
      </Loaded>
      <Loaded query={jobs}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={texts.none} />
          ) : (
            <DataTable
              caption={texts.jobs}
              columns={columns}
              rows={rows}
              more={jobs.hasMore ? { load: jobs.more, isLoading: jobs.isLoadingMore } : undefined}
            />
          )
        }
      </Loaded>
    </div>
  );
}

function useQueueColumns(): Column<Queue & { id: string }>[] {
  const texts = useTexts(jobsTexts);
  const word = useWord();
  return [
    { key: 'name', head: texts.queue, cell: ({ name }) => word(jobQueueWords, name) },
    { key: 'waiting', head: texts.waiting, numeric: true, cell: ({ waiting }) => waiting },
    { key: 'running', head: texts.running, numeric: true, cell: ({ running }) => running },
    { key: 'failed', head: texts.failed, numeric: true, cell: ({ failed }) => failed },
    {
      key: 'oldest',
      head: texts.oldest,
      numeric: true,
      cell: ({ oldestSeconds }) => (oldestSeconds === 0 ? texts.nothing : texts.seconds(oldestSeconds)),
    },
  ];
}

function useJobColumns(): Column<Job>[] {
  const texts = useTexts(jobsTexts);
  const word = useWord();
  return [
    { key: 'queue', head: texts.queue, cell: ({ queue }) => word(jobQueueWords, queue) },
    {
      key: 'state',
      head: texts.state,
      cell: ({ state }) => <Status mood={moods[state] ?? 'neutral'}>{word(jobStateWords, state)}</Status>,
    },
    { key: 'reason', head: texts.reason, cell: ({ reason }) => reason && <code>{reason}</code> },
    { key: 'tries', head: texts.tries, numeric: true, cell: ({ tries }) => tries },
    { key: 'createdAt', head: texts.createdAt, cell: ({ createdAt }) => <Moment moment={createdAt} /> },
    {
      key: 'dueAt',
      head: texts.dueAt,
      cell: ({ state, dueAt }) => state === 'waiting' && <Moment moment={dueAt} />,
    },
    { key: 'retry', head: '', cell: (job) => job.state === 'failed' && <Retry job={job} /> },
  ];
}

function Retry({ job: { id, queue, createdAt } }: { job: Job }) {
  const texts = useTexts(jobsTexts);
  const word = useWord();
  const textOf = useProblemText();
  const days = useDays();
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/jobs/{id}/retry', { params: { path: { id } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['jobs'] });
      notify(texts.retried);
    },
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <Button
      small
      busy={retry.isPending}
      aria-label={texts.retryOf(word(jobQueueWords, queue), days.moment(createdAt))}
      onClick={() => {
        if (!retry.isPending) retry.mutate();
      }}
    >
      {texts.retry}
    </Button>
  );
}

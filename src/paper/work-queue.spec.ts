import { setImmediate as turn } from 'node:timers/promises';
import { WorkQueue } from './work-queue.js';

/** A queue whose work ends when the test says so. */
function queue() {
  const begun: { job: string; end: (made: unknown) => void; unwanted: AbortSignal }[] = [];
  const works = new WorkQueue<string>(
    (job, unwanted) => new Promise((end) => begun.push({ job, end, unwanted })),
  );
  const ask = (job: string, by: string) => {
    const leaving = new AbortController();
    const answer = works.done(job, { by, gone: leaving.signal }).then(
      (made) => made,
      (error: Error) => error.message,
    );
    return { answer, leave: () => leaving.abort(new Error('gone')) };
  };
  return { begun, jobs: () => begun.map(({ job }) => job), ask };
}

describe('the queue for papers', () => {
  it('does one piece of work after the other, in the order in which they were asked for', async () => {
    const { begun, jobs, ask } = queue();
    const answers = [ask('a', 'ada'), ask('b', 'bob'), ask('c', 'ada')].map(({ answer }) => answer);
    expect(jobs()).toEqual(['a']);
    for (const number of [0, 1, 2]) {
      begun[number]!.end(`made ${number}`);
      await turn();
    }
    expect(jobs()).toEqual(['a', 'b', 'c']);
    expect(await Promise.all(answers)).toEqual(['made 0', 'made 1', 'made 2']);
  });

  it('goes on after work that fails, which only who asked for it hears of', async () => {
    const works = new WorkQueue<string>((job) =>
      job === 'bad' ? Promise.reject(new Error('failed')) : Promise.resolve(job),
    );
    const asking = { by: 'ada', gone: new AbortController().signal };
    const [bad, good] = await Promise.allSettled([works.done('bad', asking), works.done('good', asking)]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'failed' } });
    expect(good).toEqual({ status: 'fulfilled', value: 'good' });
  });

  it('has two places for each who asks, and twenty for all', async () => {
    const { begun, ask } = queue();
    const own = ['a', 'b', 'c'].map((job) => ask(job, 'ada').answer);
    expect(await own[2]).toBe('papers_busy');
    const others = Array.from({ length: 19 }, (_, number) => ask(`${number}`, `one ${number}`).answer);
    expect(await others.at(-1)).toBe('papers_busy');
    begun[0]!.end('made');
    await own[0];
    void ask('d', 'ada');
    await turn();
    begun[1]!.end('made');
    expect(await own[1]).toBe('made');
  });

  it('says when to ask again', async () => {
    const works = new WorkQueue<string>(() => new Promise(() => undefined));
    const asking = { by: 'ada', gone: new AbortController().signal };
    void works.done('a', asking);
    void works.done('b', asking);
    await expect(works.done('c', asking)).rejects.toMatchObject({
      definition: { status: 503 },
      headers: { 'retry-after': '2' },
    });
  });

  it('does the same for whoever asks for the same, as long as one of them waits', async () => {
    const { begun, jobs, ask } = queue();
    const first = ask('a', 'ada');
    const second = ask('a', 'bob');
    first.leave();
    expect(await first.answer).toBe('gone');
    expect(begun[0]!.unwanted.aborted).toBe(false);
    begun[0]!.end('made');
    expect(await second.answer).toBe('made');
    expect(jobs()).toEqual(['a']);
  });

  it('drops what nobody waits for, and ends it where it has begun', async () => {
    const { begun, jobs, ask } = queue();
    const [running, waiting, last] = [ask('a', 'ada'), ask('b', 'ada'), ask('c', 'bob')];
    waiting.leave();
    running.leave();
    expect(begun[0]!.unwanted.aborted).toBe(true);
    begun[0]!.end('too late');
    await turn();
    expect(jobs()).toEqual(['a', 'c']);
    expect(await running.answer).toBe('gone');
    begun[1]!.end('made');
    expect(await last.answer).toBe('made');
  });

  it('begins nothing for who is gone already', async () => {
    const begun: string[] = [];
    const works = new WorkQueue<string>((job) => Promise.resolve(begun.push(job)));
    const gone = AbortSignal.abort(new Error('gone'));
    await expect(works.done('a', { by: 'ada', gone })).rejects.toThrow('gone');
    expect(begun).toEqual([]);
  });
});

import { until } from '../http/server.js';
import { type Job, OwnProcess } from '../../src/paper/own-process.js';

const job = (name: string, ...given: unknown[]): Job => ({
  module: new URL('./jobs.ts', import.meta.url).href,
  name,
  given,
});
const wanted = new AbortController().signal;
const tooCostly = { definition: { code: 'paper_too_costly', status: 422 } };

describe('a process of its own', () => {
  it('does one job after the other, and goes on after one that fails', async () => {
    const own = new OwnProcess({ seconds: 30, megabytes: 1000 });
    expect(await own.run(job('double', 21), wanted)).toBe(42);
    const failed = await own.run(job('fail'), wanted).catch((error: Error) => error.message);
    expect(failed).toMatch(/a paper failed: no good … at all\n {4}at fail /);
    // It is logged, and a message quotes what somebody wrote.
    expect(failed).not.toContain('Lenz');
    const warned: string[] = [];
    process.on('warning', ({ name }) => warned.push(name));
    for (let number = 0; number < 12; number++)
      expect(await own.run(job('double', number), wanted)).toBe(2 * number);
    // Of listeners that pile up.
    expect(warned).toEqual([]);
  });

  it('is ended by a job that takes too long', async () => {
    const own = new OwnProcess({ seconds: 1, megabytes: 1000 });
    await expect(own.run(job('forEver'), wanted)).rejects.toMatchObject(tooCostly);
  });

  it('is ended by a job that takes too much memory, and begun again', async () => {
    const own = new OwnProcess({ seconds: 30, megabytes: 600 });
    await expect(own.run(job('greedy'), wanted)).rejects.toMatchObject(tooCostly);
    expect(await own.run(job('double', 1), wanted)).toBe(2);
  });

  it('is ended where nobody wants the job any more, and where it breaks off', async () => {
    const own = new OwnProcess({ seconds: 30, megabytes: 1000 });
    const leaving = new AbortController();
    const unwanted = own.run(job('forEver'), leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(unwanted).rejects.toThrow();
    await expect(own.run(job('end'), wanted)).rejects.toThrow('ended (SIGSEGV)');
    expect(await own.run(job('double', 3), wanted)).toBe(6);
  });

  it('finishes what is short though nobody wants it any more, and goes on', async () => {
    const own = new OwnProcess({ seconds: 30, megabytes: 1000 });
    const pid = await own.run(job('pid'), wanted);
    const leaving = new AbortController();
    const unwanted = own.run(job('pid'), leaving.signal);
    leaving.abort(new Error('gone'));
    expect(await unwanted).toBe(pid);
    expect(await own.run(job('pid'), wanted)).toBe(pid);
  });

  it('is followed by another where a job leaves much memory behind', async () => {
    const own = new OwnProcess({ seconds: 30, megabytes: 1000 });
    const pid = await own.run(job('large'), wanted);
    expect(await own.run(job('pid'), wanted)).not.toBe(pid);
  });

  it('is begun again where somebody ended it while it had nothing to do', async () => {
    const own = new OwnProcess({ seconds: 30, megabytes: 1000 });
    const pid = (await own.run(job('pid'), wanted)) as number;
    process.kill(pid, 'SIGKILL');
    await until(() => !isRunning(pid));
    expect(await own.run(job('pid'), wanted)).not.toBe(pid);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/* What is done in a process of its own, in own-process.spec.ts. */

export const double = (number: number) => number * 2;

export function fail(): never {
  throw new Error('no good "Ada "Lenz" sagt" at all');
}

export function forEver(): never {
  for (;;);
}

export async function greedy(): Promise<number> {
  const taken: Buffer[] = [];
  for (;;) {
    taken.push(Buffer.alloc(20_000_000, 1));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export const end = () => process.kill(process.pid, 'SIGSEGV');

export const pid = () => process.pid;

const kept: Buffer[] = [];
export function large(): number {
  kept.push(Buffer.alloc(400_000_000, 1));
  return process.pid;
}

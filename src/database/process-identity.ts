import { readFileSync } from 'node:fs';

/**
 * What tells a process from a later one that got the same number: boot and start time where /proc
 * tells them, else null. In a container every process has the number 1, so the number says little.
 */
export function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // Field 22, counted behind the command's name, which may contain spaces and parentheses.
    const startTicks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return `${boot}/${startTicks}`;
  } catch {
    return null;
  }
}

/** Whether a process of this number runs, whoever it is. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

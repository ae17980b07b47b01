import type { Measured, Round, Rounds } from './compare.js';
import { kinds } from './kinds.js';

/** What was aimed at on size M: at least, or at most, so many times the limit. */
const targets = { read: 0.8, whole: 0.85, write: 0.65, p99: 1.6, cpu: 2, residentMb: 160, ready: 8 };

export interface Line {
  kind: string;
  limit: Figures;
  application: Figures;
  /** Application to limit. */
  ratio: Figures;
  /** Whether throughput, p99 and processor time keep their targets. */
  keeps: boolean;
}

export type Figures = Pick<Measured, 'perSecond' | 'p50' | 'p99' | 'cpuMs'>;

const figures = ['perSecond', 'p50', 'p99', 'cpuMs'] as const;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Medians over the rounds, and their ratios. */
export function linesOf(rounds: Rounds): Line[] {
  return kinds.map(({ name, writes }) => {
    const of = (all: readonly Round[]) =>
      Object.fromEntries(
        figures.map((figure) => [
          figure,
          median(all.map((round) => (round.kinds[name] as Measured)[figure])),
        ]),
      ) as unknown as Figures;
    const [limit, application] = [of(rounds.limit), of(rounds.application)];
    const ratio = Object.fromEntries(
      figures.map((figure) => [figure, application[figure] / limit[figure]]),
    ) as unknown as Figures;
    const least = writes ? targets.write : name === 'one meeting whole' ? targets.whole : targets.read;
    const keeps = ratio.perSecond >= least && ratio.p99 <= targets.p99 && ratio.cpuMs <= targets.cpu;
    return { kind: name, limit, application, ratio, keeps };
  });
}

/** A table for people (Markdown): what the application does, and its ratio to the limit. */
export function tableOf(lines: readonly Line[], rounds: Rounds, statements: Record<string, number>): string {
  const rows = lines.map(({ kind, limit, application, ratio, keeps }) => [
    kind,
    `${limit.perSecond.toFixed(0)}`,
    `${application.perSecond.toFixed(0)}`,
    ratio.perSecond.toFixed(2),
    `${application.p50.toFixed(1)} (${ratio.p50.toFixed(2)})`,
    `${application.p99.toFixed(1)} (${ratio.p99.toFixed(2)})`,
    `${application.cpuMs.toFixed(2)} (${ratio.cpuMs.toFixed(2)})`,
    String(statements[kind] ?? ''),
    keeps ? 'yes' : 'no',
  ]);
  const head = ['request', 'limit/s', 'app/s', 'ratio', 'p50 ms', 'p99 ms', 'CPU ms', 'statements', 'keeps'];
  const spread = (all: readonly Round[], figure: 'readyMs' | 'residentMb') =>
    median(all.map((round) => round[figure])).toFixed(0);
  const start = Number(spread(rounds.application, 'readyMs')) / Number(spread(rounds.limit, 'readyMs'));
  return [
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `Start to ready: limit ${spread(rounds.limit, 'readyMs')} ms, application ${spread(rounds.application, 'readyMs')} ms (${start.toFixed(1)} times; at most ${targets.ready}).`,
    `Resident memory after load: limit ${spread(rounds.limit, 'residentMb')} MB, application ${spread(rounds.application, 'residentMb')} MB (at most ${targets.residentMb}).`,
  ].join('\n');
}

import type { Measured, Round, Rounds } from './compare.js';
import { kinds } from './kinds.js';
import { markdownTable } from './made-blocks.js';

/** What was aimed at on size M: of the limit's requests at least so many, of its p99, processor time and start at most. */
const targets = { read: 0.8, whole: 0.85, write: 0.65, p99: 1.6, cpu: 2, residentMb: 160, ready: 8 };

export interface Line {
  kind: string;
  limit: Figures;
  application: Figures;
  /** Application to limit. */
  ratio: Figures;
  /** Requests a second that were aimed at, as part of the limit's. */
  aim: number;
}

export type Figures = Pick<Measured, 'perSecond' | 'p50' | 'p99' | 'cpuMs'>;

const figures = ['perSecond', 'p50', 'p99', 'cpuMs'] as const;

export function medianOf(values: readonly number[]): number {
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
          medianOf(all.map((round) => (round.kinds[name] as Measured)[figure])),
        ]),
      ) as unknown as Figures;
    const [limit, application] = [of(rounds.limit), of(rounds.application)];
    const ratio = Object.fromEntries(
      figures.map((figure) => [figure, application[figure] / limit[figure]]),
    ) as unknown as Figures;
    const aim = writes ? targets.write : name === 'one meeting whole' ? targets.whole : targets.read;
    return { kind: name, limit, application, ratio, aim };
  });
}

/** Tables for people (Markdown): what the application does, in brackets as many times the limit's. */
export function tableOf(lines: readonly Line[], rounds: Rounds, statements: Record<string, number>): string {
  const rows = lines.map(({ kind, limit, application, ratio, aim }) => [
    kind,
    limit.perSecond.toFixed(0),
    application.perSecond.toFixed(0),
    ratio.perSecond.toFixed(2),
    String(aim),
    `${application.p50.toFixed(0)} (${ratio.p50.toFixed(2)})`,
    `${application.p99.toFixed(0)} (${ratio.p99.toFixed(2)})`,
    `${application.cpuMs.toFixed(2)} (${ratio.cpuMs.toFixed(2)})`,
    String(statements[kind] ?? ''),
  ]);
  const head = ['request', 'limit/s', 'app/s', 'ratio', 'aim', 'p50 ms', 'p99 ms', 'CPU ms', 'statements'];
  const median = (all: readonly Round[], figure: 'readyMs' | 'residentMb') =>
    medianOf(all.map((round) => round[figure]));
  const process = (name: string, figure: 'readyMs' | 'residentMb', aim: string) => {
    const [limit, application] = [median(rounds.limit, figure), median(rounds.application, figure)];
    return [name, limit.toFixed(0), application.toFixed(0), (application / limit).toFixed(1), aim];
  };
  const processes = [
    process('start to ready, ms', 'readyMs', `ratio ${targets.ready}`),
    process('resident memory after load, MB', 'residentMb', `${targets.residentMb} MB`),
  ];
  return [
    markdownTable(head, rows),
    `Aims for every request: p99 ${targets.p99} and CPU ${targets.cpu} times the limit's at the most.`,
    markdownTable(['process', 'limit', 'app', 'ratio', 'aim'], processes),
  ].join('\n\n');
}

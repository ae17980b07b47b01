import type { Schema } from '../api/client.js';
import { NoAnswerError } from '../api/problem.js';

export type Participation = Schema<'ParticipationResponse'>;
export type Attendance = NonNullable<Participation['attendance']>;
/** What can be tapped; `unknown` is what is there before. */
export const taps = ['present', 'partial', 'excused', 'absent'] as const satisfies readonly Attendance[];

export interface AttendanceEntry {
  participationId: string;
  version: number;
  attendance: Attendance;
}

type Known = Pick<Participation, 'id' | 'version' | 'attendance'>;

export interface SheetPorts {
  /** All in one call. @returns what stands there now; null where one of them was changed meanwhile: see `reload` */
  put: (entries: AttendanceEntry[]) => Promise<readonly Known[] | null>;
  reload: () => Promise<readonly Known[]>;
}

export interface SheetState {
  /** What is shown: what was tapped, else what the server has. */
  readonly shown: ReadonlyMap<string, Attendance>;
  readonly saving: 'idle' | 'saving' | 'saved' | 'offline' | 'refused';
  readonly error: unknown;
}

/** Taps within this time go in one call. */
export const TOGETHER_MS = 600;
const AGAIN_MS = 3_000;

/** Who is there: shown at the tap, sent together, tried again until the server has it. */
export class AttendanceSheet {
  private known = new Map<string, Known>();
  private tapped = new Map<string, Attendance>();
  private isSending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private now: SheetState = { shown: new Map(), saving: 'idle', error: null };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ports: SheetPorts) {}

  readonly getState = (): SheetState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What the server has, as the live meeting says. */
  receive(participations: readonly Known[]): void {
    let isNew = false;
    for (const each of participations) {
      const before = this.known.get(each.id);
      if (before !== undefined && before.version >= each.version) continue;
      this.known.set(each.id, each);
      isNew = true;
    }
    if (isNew) this.become({});
  }

  /** @returns what it was before, for undoing it */
  tap(changes: ReadonlyMap<string, Attendance>): Map<string, Attendance> {
    const before = new Map([...changes.keys()].map((id) => [id, this.now.shown.get(id) ?? 'unknown']));
    for (const [id, attendance] of changes) this.tapped.set(id, attendance);
    this.become({ saving: this.now.saving === 'offline' ? 'offline' : 'saving', error: null });
    if (!this.isSending) this.sendIn(TOGETHER_MS);
    return before;
  }

  flush(): void {
    if (this.tapped.size > 0 && !this.isSending) void this.send();
  }

  private sendIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), ms);
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    const sent = new Map(this.tapped);
    this.isSending = true;
    try {
      const now = await this.ports.put(
        [...sent].map(([participationId, attendance]) => ({
          participationId,
          attendance,
          version: this.known.get(participationId)?.version ?? 1,
        })),
      );
      this.isSending = false;
      if (now === null) {
        this.receive(await this.ports.reload());
        return this.sendIn(0);
      }
      for (const [id, attendance] of sent) if (this.tapped.get(id) === attendance) this.tapped.delete(id);
      this.receive(now);
      this.become({ saving: this.tapped.size > 0 ? 'saving' : 'saved', error: null });
      if (this.tapped.size > 0) this.sendIn(0);
    } catch (error) {
      this.isSending = false;
      if (error instanceof NoAnswerError) {
        this.become({ saving: 'offline', error });
        return this.sendIn(AGAIN_MS);
      }
      // Refused: what is shown is what the server has.
      this.tapped.clear();
      this.become({ saving: 'refused', error });
    }
  }

  private become(change: Partial<SheetState>): void {
    const shown = new Map([...this.known].map(([id, { attendance }]) => [id, attendance ?? 'unknown']));
    for (const [id, attendance] of this.tapped) shown.set(id, attendance);
    this.now = { ...this.now, ...change, shown };
    for (const listener of this.listeners) listener();
  }
}

/** All at one sweep: whoever has no entry yet is there, save who said that they would not come. */
export function sweep(
  participations: readonly Pick<Participation, 'id' | 'rsvp'>[],
  shown: ReadonlyMap<string, Attendance>,
): Map<string, Attendance> {
  const open = participations.filter(({ id }) => (shown.get(id) ?? 'unknown') === 'unknown');
  const isAway = ({ rsvp }: Pick<Participation, 'rsvp'>) => rsvp === 'declined' || rsvp === 'delegated';
  return new Map(open.map((each) => [each.id, isAway(each) ? 'excused' : 'present']));
}

export function countsOf(shown: ReadonlyMap<string, Attendance>): {
  there: number;
  open: number;
  all: number;
} {
  const all = [...shown.values()];
  return {
    there: all.filter((each) => each === 'present' || each === 'partial').length,
    open: all.filter((each) => each === 'unknown').length,
    all: all.length,
  };
}

import { ApiError, NoAnswerError } from '../api/problem.js';
import type { Draft } from '../design/drafts.js';
import { type Choice, clashesIn, mergeNotes, type Piece, textOf } from './notes-merge.js';

/** The notes of one item as the server has them. */
export interface ServerNotes {
  notes: string;
  version: number;
}

/** `stale`: somebody else saved meanwhile; `now` is what stands there, and nothing of ours was written. */
export interface SaveAnswer {
  kind: 'saved' | 'stale';
  now: ServerNotes;
}

/** What the notes need of the outside. */
export interface NotesPorts {
  /** @throws NoAnswerError, ApiError; waits where the session is over */
  save: (notes: string, version: number) => Promise<SaveAnswer>;
  /** Keeps what the server does not have, on this device. */
  drafts: { keep: (draft: Draft) => void; forget: () => void };
  now: () => Date;
}

export interface NotesState {
  /** `typing`: will be saved in a moment; `offline`: no answer came, it is tried again by itself; `refused`: see error. */
  readonly saving: 'idle' | 'typing' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused';
  readonly savedAt: Date | null;
  readonly error: unknown;
  /** Lines of which one has to choose, in their text; null where there are none. */
  readonly pieces: readonly Piece[] | null;
  /** Whose the other lines are: of the server, or of a draft that was kept on this device (then these are `mine`). */
  readonly against: 'server' | 'draft';
  /** Whether what is not saved is kept on this device; a full or forbidden store keeps nothing. */
  readonly isKept: boolean;
}

/** Saved once nobody has typed for this long, and at the latest after the longer one. */
export const PAUSE_MS = 1_000;
export const LONGEST_MS = 8_000;
const RETRIES_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

type Conflict = { with: 'server'; theirs: ServerNotes } | { with: 'draft'; draft: Draft; forget: () => void };

const start: NotesState = {
  saving: 'idle',
  savedAt: null,
  error: null,
  pieces: null,
  against: 'server',
  isKept: true,
};

const passes = (error: unknown) =>
  error instanceof NoAnswerError ||
  (error instanceof ApiError && (error.status === 503 || error.status === 429 || error.status === 408));

/**
 * The notes of one agenda item, from the first key to the server's word that it has them. Typing is never waited for:
 * `text` is what stands in the field, everything else goes on behind it.
 */
export class NotesSaver {
  private typed: string;
  /** What both started from: the last that the server is known to have. */
  private base: ServerNotes;
  /** What was sent without an answer: the server may have it. */
  private sent: string[] = [];
  private isSending = false;
  private conflict: Conflict | null = null;
  private held: ServerNotes | null = null;
  private isComposing = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dirtySince: number | null = null;
  private now: NotesState = start;
  private readonly listeners = new Set<() => void>();
  private replaced: ((before: string, after: string) => void) | null = null;

  constructor(
    server: ServerNotes,
    private readonly ports: NotesPorts,
  ) {
    this.base = server;
    this.typed = server.notes;
  }

  get text(): string {
    return this.typed;
  }

  /** The version of the item that was heard of last. */
  get version(): number {
    return this.base.version;
  }

  get isClean(): boolean {
    return this.typed === this.base.notes && !this.isSending && this.conflict === null;
  }

  readonly getState = (): NotesState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells when somebody else's change comes into the text: what it was, what it is. @returns how to hear no more */
  onReplace(replaced: (before: string, after: string) => void): () => void {
    this.replaced = replaced;
    return () => {
      if (this.replaced === replaced) this.replaced = null;
    };
  }

  type(text: string): void {
    this.typed = text;
    this.keep();
    if (this.conflict !== null) return void this.lookAtConflict();
    if (this.now.saving !== 'offline' && !this.isSending) this.become({ saving: 'typing', error: null });
    if (this.now.saving !== 'offline') this.saveSoon();
  }

  /** An input method is in the middle of a word: nothing comes into the text before it is done. */
  composing(is: boolean): void {
    this.isComposing = is;
    const { held } = this;
    if (is || held === null) return;
    this.held = null;
    this.receive(held);
  }

  /** What the server has now, as the live meeting says. */
  receive(server: ServerNotes): void {
    if (this.isSending || server.version <= this.base.version) return;
    if (this.takeIn(server) && !this.isClean) this.saveSoon();
  }

  /** A draft of a tab that is no more: comes into the text, and is forgotten once it is in ours. */
  adopt(draft: Draft, forget: () => void): void {
    if (this.conflict !== null) return;
    if (draft.text === draft.base || draft.text === this.typed) return forget();
    this.conflict = { with: 'draft', draft, forget };
    this.lookAtConflict();
  }

  /** One choice for each clash, in their order. */
  choose(choices: readonly Choice[]): void {
    const { conflict } = this;
    if (conflict === null) return;
    this.settle(conflict, textOf(this.piecesOf(conflict), choices));
    this.flush();
  }

  /** Sends at once what is not saved: one leaves the item, the tab is hidden, the network is back. */
  flush(): void {
    if (this.conflict === null && !this.isClean) void this.send();
  }

  /** Nobody hears of it any more, and nothing is sent: somebody signed out. */
  end(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
    this.ports.drafts = { keep: () => {}, forget: () => {} };
    this.ports.save = () => new Promise<never>(() => {});
  }

  private saveSoon(): void {
    this.dirtySince ??= Date.now();
    const left = Math.max(0, this.dirtySince + LONGEST_MS - Date.now());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), Math.min(PAUSE_MS, left));
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isSending || this.conflict !== null) return;
    if (this.typed === this.base.notes) return this.done();
    const text = this.typed;
    this.isSending = true;
    this.dirtySince = null;
    this.sent.push(text);
    if (this.now.saving !== 'offline') this.become({ saving: 'saving', error: null });
    try {
      const { kind, now } = await this.ports.save(text, this.base.version);
      this.isSending = false;
      this.failures = 0;
      if (kind === 'saved') this.acknowledged(text, now);
      else if (this.takeIn(now)) void this.send();
    } catch (error) {
      this.isSending = false;
      this.failed(error);
    }
  }

  private acknowledged(text: string, now: ServerNotes): void {
    // What the server made of it is not typed over what stands here: the next change goes from what was sent.
    this.base = { notes: text, version: now.version };
    this.sent = [];
    if (this.conflict !== null) return void this.lookAtConflict();
    if (this.typed === text) return this.done(this.ports.now());
    this.keep();
    this.become({ saving: 'typing', savedAt: this.ports.now(), error: null });
    this.saveSoon();
  }

  private failed(error: unknown): void {
    this.keep();
    if (this.conflict !== null) return;
    if (!passes(error)) return this.become({ saving: 'refused', error });
    this.become({ saving: 'offline', error });
    const wait = RETRIES_MS[Math.min(this.failures, RETRIES_MS.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(() => void this.send(), wait);
  }

  private done(savedAt = this.now.savedAt): void {
    this.sent = [];
    this.dirtySince = null;
    this.ports.drafts.forget();
    this.become({ saving: savedAt === null ? 'idle' : 'saved', savedAt, error: null, isKept: true });
  }

  /** @returns whether the text goes on from there; false where one has to choose first, or a word is being composed */
  private takeIn(server: ServerNotes): boolean {
    if (this.isComposing) {
      this.held = server;
      this.become({ saving: 'typing' });
      return false;
    }
    if (this.conflict?.with === 'draft') return false;
    this.conflict = { with: 'server', theirs: server };
    return this.lookAtConflict();
  }

  private piecesOf(conflict: Conflict): Piece[] {
    if (conflict.with === 'draft') return mergeNotes(conflict.draft.base, conflict.draft.text, this.typed);
    const { theirs } = conflict;
    // What the server has may be our own, whose answer was lost.
    const base = this.sent.includes(theirs.notes) ? theirs.notes : this.base.notes;
    return mergeNotes(base, this.typed, theirs.notes);
  }

  /** Goes on by itself where nobody has to choose. */
  private lookAtConflict(): boolean {
    const { conflict } = this;
    if (conflict === null) return true;
    const pieces = this.piecesOf(conflict);
    if (clashesIn(pieces).length === 0) {
      this.settle(conflict, textOf(pieces));
      return true;
    }
    this.keep();
    this.become({ saving: 'conflict', pieces, against: conflict.with, error: null });
    return false;
  }

  private settle(conflict: Conflict, text: string): void {
    this.conflict = null;
    if (conflict.with === 'server') {
      this.base = conflict.theirs;
      this.sent = [];
    }
    this.replace(text);
    if (this.typed === this.base.notes) {
      if (!this.isSending) this.done();
    } else {
      this.keep();
      this.become({ saving: this.isSending ? 'saving' : 'typing', error: null });
      this.saveSoon();
    }
    if (conflict.with === 'draft') conflict.forget();
  }

  private replace(text: string): void {
    const before = this.typed;
    if (before === text) return;
    this.typed = text;
    this.replaced?.(before, text);
  }

  private keep(): void {
    const draft = { text: this.typed, base: this.base.notes, version: this.base.version };
    try {
      this.ports.drafts.keep({ ...draft, at: this.ports.now().toISOString() });
      this.become({ isKept: true, pieces: this.now.pieces });
    } catch {
      this.become({ isKept: false, pieces: this.now.pieces });
    }
  }

  private become(change: Partial<NotesState>): void {
    const next: NotesState = { ...this.now, pieces: null, ...change };
    // Whoever types hears of no change that is none.
    if (Object.entries(next).every(([key, value]) => this.now[key as keyof NotesState] === value)) return;
    this.now = next;
    for (const listener of this.listeners) listener();
  }
}

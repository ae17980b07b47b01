import { drafts } from '../design/drafts.js';
import { NotesSaver, type SaveAnswer } from './notes-saver.js';

/** An agenda item as the live meeting has it. */
interface ItemWithNotes {
  id: string;
  version: number;
  notes?: string | null;
}

export interface DeskPorts {
  accountId: string;
  /** This tab: drafts of tabs that live are theirs. */
  tab: string;
  closedOf: (tabs: readonly string[]) => Promise<string[]>;
  save: (itemId: string, notes: string, version: number) => Promise<SaveAnswer>;
}

/** How notes are typed and how they are kept; see names-in-notes. */
interface Form {
  typed: (kept: string) => string;
  kept: (typed: string) => string;
}

/**
 * The notes of all items of a meeting that somebody has touched in this tab. It outlives the page: what is not saved when
 * one leaves goes on being saved, and coming back finds it.
 */
export class NotesDesk {
  private readonly savers = new Map<string, NotesSaver>();
  private form: Form = { typed: (text) => text, kept: (text) => text };

  constructor(private readonly ports: DeskPorts) {}

  readAs(form: Form): void {
    this.form = form;
  }

  saverOf(item: ItemWithNotes): NotesSaver {
    const known = this.savers.get(item.id);
    if (known !== undefined) return known;
    const { accountId, tab } = this.ports;
    const key = `${item.id}.${tab}`;
    const saver = new NotesSaver(
      { notes: this.form.typed(item.notes ?? ''), version: item.version },
      {
        save: async (notes, version) => {
          const { kind, now } = await this.ports.save(item.id, this.form.kept(notes), version);
          return { kind, now: { notes: this.form.typed(now.notes), version: now.version } };
        },
        drafts: {
          keep: (draft) => drafts.keep(accountId, key, draft),
          forget: () => drafts.forget(accountId, key),
        },
        now: () => new Date(),
      },
    );
    this.savers.set(item.id, saver);
    return saver;
  }

  /** The one of an item that was touched. */
  find(itemId: string): NotesSaver | undefined {
    return this.savers.get(itemId);
  }

  /** What the live meeting says of the items. */
  receive(items: readonly ItemWithNotes[]): void {
    for (const { id, notes, version } of items)
      this.savers.get(id)?.receive({ notes: this.form.typed(notes ?? ''), version });
  }

  /** Takes up what closed tabs left of these items. @returns the items of which there was something */
  async takeUp<Item extends ItemWithNotes>(items: readonly Item[]): Promise<Item[]> {
    const { accountId, closedOf, tab } = this.ports;
    const left = [...drafts.all(accountId)].flatMap(([key, draft]) => {
      const [itemId = '', from = ''] = key.split('.');
      const item = items.find(({ id }) => id === itemId);
      return item === undefined || from === tab ? [] : [{ key, from, item, draft }];
    });
    if (left.length === 0) return [];
    const closed = await closedOf(left.map(({ from }) => from));
    const found = left.filter(({ from }) => closed.includes(from));
    for (const { key, item, draft } of found)
      this.saverOf(item).adopt(draft, () => drafts.forget(accountId, key));
    return found.map(({ item }) => item);
  }

  /** Sends what is not saved: the page is left, the network is back. */
  flush(): void {
    for (const saver of this.savers.values()) saver.flush();
  }

  /** The server answers again: what found none is tried now, not when its turn comes. */
  flushWaiting(): void {
    for (const saver of this.savers.values()) if (saver.getState().saving === 'offline') saver.flush();
  }

  get isClean(): boolean {
    return [...this.savers.values()].every((saver) => saver.isClean);
  }

  /** Somebody signed out. */
  end(): void {
    for (const saver of this.savers.values()) saver.end();
    this.savers.clear();
  }
}

import { PGlite } from '@electric-sql/pglite';

/** Messages of the extended query protocol that a Sync must still follow: Parse, Bind, Describe, Execute, Close, Flush. */
const UNFINISHED = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));
const SYNC = Uint8Array.of('S'.charCodeAt(0), 0, 0, 0, 4);

/**
 * PGlite for several clients. The socket server hands it single messages of the protocol, and may change
 * from one client to another between any two of them unless a transaction is open. A statement with
 * parameters is five messages to the one session that all share; where it arrives in pieces, because it
 * is long, two clients got each other's rows. So a statement on its way counts as an open transaction.
 */
export class PipelinedPGlite extends PGlite {
  private unfinished = false;

  override isInTransaction(): boolean {
    return this.unfinished || super.isInTransaction();
  }

  override execProtocolRawStream(
    ...[message, options]: Parameters<PGlite['execProtocolRawStream']>
  ): Promise<void> {
    this.unfinished = UNFINISHED.has(message[0] ?? 0);
    return super.execProtocolRawStream(message, options);
  }

  /** The socket server calls it, with ROLLBACK, for a client that went away in the middle. */
  override async exec(...args: Parameters<PGlite['exec']>): ReturnType<PGlite['exec']> {
    if (this.unfinished)
      await this.runExclusive(() => this.execProtocolRawStream(SYNC, { onRawData: () => {} }));
    return super.exec(...args);
  }
}

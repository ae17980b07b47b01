import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** How pg reaches an embedded engine; `host` is the directory of its socket, or an address. */
export interface SocketAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

const PREFIX = 'alliance-';

/** A directory that only this user can enter; a temporary one, because a socket's path must be short. */
export function makeSocketDirectory(): string {
  return mkdtempSync(join(tmpdir(), PREFIX));
}

/** Removes a directory made by `makeSocketDirectory`, also by an earlier process; any other it leaves alone. */
export function removeSocketDirectory(directory: string): void {
  if (dirname(directory) !== tmpdir() || !basename(directory).startsWith(PREFIX)) return;
  rmSync(directory, { recursive: true, force: true });
}

import { createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { ACCESS_TOKEN_SECONDS, AUDIENCE, ISSUER } from '../src/accounts/access-tokens.js';
import type { KnownAccount } from './data/known.js';
import type { Sent, Source } from './load.js';
import type { Material, Versioned } from './material.js';
import { BENCH_SECRET } from './servers.js';
import { readConfig } from '../src/config/config.js';
import { Settings } from '../src/config/settings.js';

/** One kind of request. */
export interface Kind {
  readonly name: string;
  readonly writes?: true;
  /** So many are sent of what is used up; of everything else, as many as there is time for. */
  readonly amount?: number;
  /** What connection `n` sends. */
  source(material: Material, n: number): Source;
}

const API = '/api/v1';

const key = createSecretKey(new Settings(readConfig({ DATA_DIR: '.' }), BENCH_SECRET).key('access-token'));

/** An access token as the application signs it, good for a whole measurement. */
export function tokenOf({ accountId, sessionId }: KnownAccount): string {
  const iat = Math.floor(Date.now() / 1000);
  const claims = { sid: sessionId, iat, exp: iat + 100 * ACCESS_TOKEN_SECONDS };
  return jwt.sign(claims, key, {
    algorithm: 'HS256',
    subject: accountId,
    issuer: ISSUER,
    audience: AUDIENCE,
  });
}

/** The same requests over and over; connections begin at different ones. */
export function inTurn(requests: readonly Sent[], n: number): Source {
  let next = n;
  return () => requests[next++ % requests.length] as Sent;
}

/** One request for each of the first groups, as the lead of the group. */
function perGroup({ known }: Material, request: (group: number) => Omit<Sent, 'token'>): Sent[] {
  return Array.from({ length: Math.min(known.groups, 100) }, (_, group) => ({
    ...request(group),
    token: tokenOf(known.lead(group)),
  }));
}

const memory = new WeakMap<Material, Map<string, Sent[]>>();

/** Makes the requests of a kind once. */
function once(material: Material, name: string, make: () => Sent[]): Sent[] {
  const made = memory.get(material) ?? new Map<string, Sent[]>();
  memory.set(material, made);
  const requests = made.get(name) ?? make();
  made.set(name, requests);
  return requests;
}

export const kinds: readonly Kind[] = [
  {
    name: 'list of organisations',
    source(material, n) {
      const token = tokenOf(material.known.coordinator());
      const requests = material.sectors.map((sector) => ({
        method: 'GET' as const,
        path: `${API}/organisations?sector=${sector}&sort=name&total=true&limit=25`,
        token,
      }));
      return inTurn(requests, n);
    },
  },
  {
    name: 'one meeting whole',
    source(material, n) {
      const { known } = material;
      const requests = once(material, 'meetings', () =>
        perGroup(material, (group) => ({
          method: 'GET',
          path: `${API}/meetings/${known.meeting(known.meetingNumber(group, group % 16))}`,
        })),
      );
      return inTurn(requests, n * 6);
    },
  },
  {
    name: 'overdue of a group',
    source(material, n) {
      const requests = once(material, 'overdue', () =>
        perGroup(material, (group) => ({
          method: 'GET',
          path: `${API}/action-items?steeringGroup=${material.known.group(group)}&overdue=true&sort=dueDate&limit=25`,
        })),
      );
      return inTurn(requests, n * 6);
    },
  },
  {
    name: 'home',
    source(material, n) {
      const mine = `${API}/action-items?mine=true&state=open&state=in_progress&limit=25`;
      const requests = once(material, 'home', () =>
        perGroup(material, () => ({ method: 'GET', path: '' })).flatMap((request) => [
          { ...request, path: `${API}/me` },
          { ...request, path: mine },
        ]),
      );
      return inTurn(requests, n * 12);
    },
  },
  {
    name: 'create an action item',
    writes: true,
    source(material, n) {
      const { known } = material;
      const requests = once(material, 'create', () =>
        perGroup(material, (group) => ({
          method: 'POST',
          path: `${API}/action-items`,
          body: JSON.stringify({
            title: 'Räume für den nächsten Termin anfragen',
            steeringGroupId: known.group(group),
            responsiblePersonId: known.lead(group).personId,
            dueDate: '2030-05-31',
          }),
        })),
      );
      return inTurn(requests, n * 6);
    },
  },
  {
    name: 'notes of an agenda item',
    writes: true,
    source({ known, agendaItems }, n) {
      const item = agendaItems[n] as Versioned;
      const token = tokenOf(known.lead(n % known.groups));
      let saved = 0;
      return (etag) => {
        if (etag !== null) item.version = Number(/\d+/.exec(etag)?.[0]);
        saved += 1;
        return {
          method: 'PATCH',
          path: `${API}/agenda-items/${item.id}`,
          body: JSON.stringify({ notes: `Die Runde berichtet, Stand ${saved}. `.repeat(8) }),
          headers: { 'if-match': `"${item.version}"` },
          token,
        };
      };
    },
  },
  {
    name: 'approve minutes',
    writes: true,
    amount: 200,
    source({ known, minutes }) {
      return () => {
        const next = minutes.shift();
        if (next === undefined) return null;
        return {
          method: 'POST',
          path: `${API}/minutes/${next.id}/approval`,
          body: '{}',
          headers: { 'if-match': `"${next.version}"` },
          token: tokenOf(known.lead(next.group)),
        };
      };
    },
  },
];

import { readFileSync } from 'node:fs';

/** Records of the demo, by the first part of their addresses; each with what it may be told apart by. */
export type Kinds = Readonly<Record<string, readonly { id: string; state: string }[]>>;

/** Lists of the API whose records have pages. */
const LISTS = [
  'meetings',
  'minutes',
  'organisations',
  'persons',
  'steering-groups',
  'action-items',
  'decisions',
  'topics',
  'accounts',
  'imports',
  'mails',
  'date-polls',
  'webhooks',
];

/** All records that this account finds in the lists. */
export async function kindsOf(address: string, token: string): Promise<Kinds> {
  const lists = LISTS.map(async (list) => {
    const response = await fetch(`${address}/api/v1/${list}?limit=200`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { data = [] } = (await response.json()) as { data?: { id: string; state?: string }[] };
    return [list, data.map(({ id, state = '' }) => ({ id, state }))] as const;
  });
  return Object.fromEntries(await Promise.all(lists));
}

/** The paths of all routes, as web/routes.tsx has them: `/meetings/$id`. */
export function routePaths(source = readFileSync('web/routes.tsx', 'utf8')): string[] {
  const routes = new Map<string, { parent: string; path: string }>();
  const pattern =
    /const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*(path|id): ['"`]([^'"`]+)['"`]/g;
  for (const [, name = '', parent = '', key, path = ''] of source.matchAll(pattern))
    routes.set(name, { parent, path: key === 'id' ? '' : path });
  const whole = (name: string): string => {
    const route = routes.get(name);
    return route === undefined ? '' : `${whole(route.parent)}/${route.path}`.replace(/\/+/g, '/');
  };
  const all = [...routes.keys()].map((name) => whole(name).replace(/(.)\/$/, '$1'));
  return [...new Set(all)].filter((path) => path !== '' && !path.endsWith('/$'));
}

/** Of each state one that may be read, and two that may not. */
function chosen(all: Kinds[string], readable: Kinds[string]) {
  const states = [...new Set(readable.map(({ state }) => state))];
  const seen = states.flatMap((state) => readable.find((record) => record.state === state) ?? []);
  const unseen = all.filter(({ id }) => !readable.some((record) => record.id === id)).slice(0, 2);
  return [
    ...seen.map(({ id }) => ({ id, isReadable: true })),
    ...unseen.map(({ id }) => ({ id, isReadable: false })),
  ];
}

/** Every route, with ids of what this account may read and of what it may not. */
export function addressesFor(all: Kinds, readable: Kinds): { path: string; isReadable: boolean }[] {
  return routePaths()
    .filter((path) => !['/sign-in', '/password'].includes(path))
    .flatMap((path) => {
      if (!path.includes('$')) return [{ path, isReadable: true }];
      const kind = path.slice(0, path.indexOf('/$')).split('/').at(-1) ?? '';
      return chosen(all[kind] ?? [], readable[kind] ?? []).map(({ id, isReadable }) => ({
        path: path.replace(/\$\w+/, id),
        isReadable,
      }));
    })
    .filter(({ path }) => !path.includes('$'));
}

import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from './client.js';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answer(api.GET('/api/v1/me')),
  staleTime: 60_000,
});

export type Me = Schema<'MeResponse'>;
export type Permission = Me['permissions'][number]['permission'];

/** Who is signed in. Only in pages, which the shell shows once it is known. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** How far a permission reaches for who is signed in; the API says it, no screen works it out. */
export function useMay(): {
  /** Somewhere: whether a place in the navigation means anything. */
  somewhere(permission: Permission): boolean;
  everywhere(permission: Permission): boolean;
  inGroup(permission: Permission, groupId: string): boolean;
  /** The groups in which it holds; null for all. */
  groups(permission: Permission): readonly string[] | null;
  mine(permission: Permission): boolean;
} {
  const { permissions } = useMe();
  const reach = (permission: Permission) => permissions.find((each) => each.permission === permission);
  return {
    somewhere: (permission) => reach(permission) !== undefined,
    everywhere: (permission) => reach(permission)?.everywhere ?? false,
    inGroup: (permission, groupId) => {
      const found = reach(permission);
      return found !== undefined && (found.everywhere || found.groupIds.includes(groupId));
    },
    groups: (permission) => {
      const found = reach(permission);
      return found?.everywhere ? null : (found?.groupIds ?? []);
    },
    mine: (permission) => reach(permission)?.mine ?? false,
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';
import { notify } from '../design/Notices.js';
import { useEdit } from '../design/useEdit.js';
import type { Group } from './queries.js';

/**
 * A group, or a part of it, in a form.
 * @param bodyOf what the API takes of the changes
 * @param saved said once it is
 */
export function useGroupEdit<Draft extends Record<string, unknown>>({
  group,
  draftOf,
  bodyOf,
  saved,
  onDone,
}: {
  group: Group;
  draftOf: (group: Group) => Draft;
  bodyOf: (changes: Partial<Draft>) => Schema<'PatchSteeringGroupRequest'>;
  saved: string;
  onDone: () => void;
}) {
  const client = useQueryClient();
  const path = { idOrSlug: group.id };
  type Versioned = Group & { version: number };
  return useEdit<Versioned, Draft>({
    // Who may change a group reads its version.
    record: { ...group, version: group.version ?? 0 },
    draftOf,
    save: (changes, version) =>
      answer(
        api.PATCH('/api/v1/steering-groups/{idOrSlug}', {
          params: { path, header: { 'If-Match': `"${version}"` } },
          body: bodyOf(changes),
        }),
      ) as Promise<Versioned>,
    reload: () =>
      answer(api.GET('/api/v1/steering-groups/{idOrSlug}', { params: { path } })) as Promise<Versioned>,
    onSaved: () => {
      void client.invalidateQueries({ queryKey: ['steering-groups'] });
      notify(saved);
      onDone();
    },
  });
}

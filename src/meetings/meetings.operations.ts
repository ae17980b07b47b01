import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { newId } from '../common/ids.js';
import type { SteeringGroup } from '../steering-groups/steering-group.entity.js';
import { Meeting } from './meeting.entity.js';

type Planned = Pick<Meeting, 'kind' | 'title' | 'plannedStart' | 'plannedEnd' | 'timeZone'> &
  Partial<Pick<Meeting, 'location' | 'joinUrl' | 'answerBy'>>;

/** Makes a draft of a meeting, with a name for calendars. @returns its id */
export async function draftMeeting<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  group: Pick<SteeringGroup, 'id' | 'kind'>,
  planned: Planned & { id?: string },
): Promise<string> {
  const [id] = await draftMeetings(em, writes, change, group, [planned]);
  return id as string;
}

/** As `draftMeeting`, for several of one group. @returns their ids, in order */
export function draftMeetings<T extends object>(
  em: EntityManager,
  writes: Writes,
  change: Change<T>,
  group: Pick<SteeringGroup, 'id' | 'kind'>,
  all: readonly (Planned & { id?: string })[],
): Promise<string[]> {
  const drafts = all.map((planned) => ({
    ...planned,
    steeringGroupId: group.id,
    groupKind: group.kind,
    state: 'draft' as const,
    icsUid: newId(),
    icsSequence: 0,
  }));
  return writes.insertAll(em, change, Meeting, drafts);
}

import { groupKeyPermissions, type Permission } from '../access/policy.js';
import type { FieldError } from '../common/problem.js';
import { expiryPast, notForGroupKeys, permissionNeeds } from './api-keys.errors.js';
import type { CreateApiKeyRequest } from './dto/api-key.request.js';

/** A write answers with the record as it then is: a key that may write must be able to read it. */
const neededToRead: Readonly<Partial<Record<Permission, Permission>>> = {
  'freeDay.write': 'freeDay.read',
  'organisation.create': 'organisation.read',
  'organisation.update': 'organisation.read',
  'membership.write': 'membership.read',
  'person.create': 'person.read',
  'person.update': 'person.read',
  'affiliation.create': 'person.read',
  'affiliation.update': 'person.read',
  'contact.read': 'person.read',
  'seat.write': 'seat.read',
  'topic.write': 'topic.read',
  'meeting.write': 'meeting.read',
  'rsvp.write': 'meeting.read',
  'minutes.write': 'meeting.read',
  'actionItem.write': 'actionItem.read',
  'actionItem.answer': 'actionItem.read',
};

/** What is wrong with the permissions and the end of a key that is to be made. */
export function apiKeyFaults(
  { permissions, steeringGroupId, expiresAt }: CreateApiKeyRequest,
  now: Date,
): FieldError[] {
  const faults = permissions.flatMap((permission, index) => {
    const pointer = `/permissions/${index}`;
    const needed = neededToRead[permission];
    if (steeringGroupId && !groupKeyPermissions.includes(permission)) {
      return [notForGroupKeys(pointer, { values: groupKeyPermissions.join(', ') })];
    }
    return needed && !permissions.includes(needed) ? [permissionNeeds(pointer, { needed })] : [];
  });
  return expiresAt && new Date(expiresAt) <= now ? [...faults, expiryPast('/expiresAt')] : faults;
}

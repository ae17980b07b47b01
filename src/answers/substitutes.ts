import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { contentInvalid } from '../common/problems.js';
import { recordsWhere } from '../database/editable-record.js';
import type { LockedMeeting } from '../meetings/meeting-lock.js';
import { Participation } from '../participations/participation.entity.js';
import { NAMED, takeBackNamed, wasNamed } from '../participations/participations.operations.js';
import { notOffered, substituteMissing, tooManySubstitutes } from './answers.errors.js';
import { isOffered } from './answers.query.js';
import type { SubstituteRequest } from './dto/answer.request.js';

/** Whoever has a link may have mails sent to others by it: not to more than these. */
const MOST_NAMED = 3;

/** Who comes in somebody's place: on the list, and invited, at once. The meeting is locked alone. */
@Injectable()
export class Substitutes {
  constructor(private readonly writes: Writes) {}

  /**
   * Names somebody, instead of whom was named before; without anybody given, whoever was named stays.
   * @returns whether that is somebody else than before
   * @throws content_invalid, too_many_substitutes
   */
  async name<T extends object>(
    em: EntityManager,
    change: Change<T>,
    meeting: LockedMeeting,
    current: Participation,
    substitute: SubstituteRequest | undefined,
  ): Promise<boolean> {
    const before = await this.standing(em, current);
    if (!substitute) {
      if (before.length === 0) throw contentInvalid(substituteMissing('/substitute'));
      return false;
    }
    const taking = await takingOf(em, current, substitute);
    const listed = await onList(em, meeting.id, taking);
    if (listed && before.some(({ id }) => id === listed.id)) {
      await takeBackNamed(em, this.writes, change, current.id, listed.id);
      return false;
    }
    // Whoever was named so themselves writes to no others, or three would become any number.
    const isChain = taking.personId === undefined && (await this.wasNamed(em, current));
    if (isChain || (await this.timesNamed(em, current)) >= MOST_NAMED) throw tooManySubstitutes();
    await takeBackNamed(em, this.writes, change, current.id);
    if (listed) {
      // Comes for themselves already, or for somebody else, or is known by an address only, which anybody may guess: then the
      // answer says it, and the list stays as it is.
      const isOffered = taking.personId !== undefined;
      if (!isOffered || listed.substituteForPersonId !== null) return true;
      await this.writes.update(em, change, Participation, listed, {
        substituteForPersonId: current.personId,
        namedById: current.id,
        invitedAt: listed.invitedAt ?? this.writes.clock.now(),
      });
      return true;
    }
    await this.writes.insert(em, change, Participation, {
      ...taking,
      meetingId: meeting.id,
      meetingRole: taking.personId === undefined ? 'guest' : 'participant',
      substituteForPersonId: current.personId,
      namedById: current.id,
      invitedAt: this.writes.clock.now(),
    });
    return true;
  }

  /**
   * The person comes after all, or nobody does: who was named and has not answered is no longer invited. Whom those who run the
   * meeting put there in the person's place stays.
   */
  take<T extends object>(em: EntityManager, change: Change<T>, { id }: Participation): Promise<void> {
    return takeBackNamed(em, this.writes, change, id);
  }

  /** Who stands on the list in their place, whoever put them there. */
  private standing(em: EntityManager, { id, meetingId, personId }: Participation): Promise<Participation[]> {
    const theirs =
      'meeting_id = $1::uuid AND (substitute_for_person_id = $2::uuid OR named_by_id = $3::uuid)';
    return recordsWhere(em, Participation, theirs, [meetingId, personId, id]);
  }

  private async wasNamed(em: EntityManager, { id, namedById }: Participation): Promise<boolean> {
    const naming: unknown[] = await em.query(wasNamed, [id, NAMED]);
    return namedById !== null || naming.length > 0;
  }

  /** How often they named somebody with this participation. */
  private async timesNamed(em: EntityManager, { id }: Participation): Promise<number> {
    const [{ named }] = await em.query<[{ named: number }]>(
      `SELECT count(*)::integer AS named FROM audit_event e
       WHERE e.record_type = 'participation' AND e.record_id = $1::uuid AND e.action = $2::text`,
      [id, NAMED],
    );
    return named;
  }
}

type Taking = { readonly personId?: string; readonly guestName?: string; readonly guestEmail?: string };

/** @throws content_invalid where it is neither somebody offered nor a name with an address */
async function takingOf(
  em: EntityManager,
  { id }: Participation,
  { personId, name, email }: SubstituteRequest,
): Promise<Taking> {
  if (personId === undefined) {
    if (name === undefined || email === undefined) throw contentInvalid(substituteMissing('/substitute'));
    return { guestName: name, guestEmail: email };
  }
  const offered: unknown[] = await em.query(isOffered, [id, personId]);
  if (offered.length === 0) throw contentInvalid(notOffered('/substitute/personId'));
  return { personId };
}

/** The participation of whoever is meant, where they are on the list already. */
async function onList(
  em: EntityManager,
  meetingId: string,
  { personId, guestEmail }: Taking,
): Promise<Participation | undefined> {
  const [listed] = await recordsWhere(
    em,
    Participation,
    'meeting_id = $1::uuid AND (person_id = $2::uuid OR lower(guest_email) = lower($3::text))',
    [meetingId, personId ?? null, guestEmail ?? null],
  );
  return listed;
}

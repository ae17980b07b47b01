import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.js';
import { Settings } from '../config/settings.js';
import type { MailKind } from '../mail/mail-kinds.js';
import { Mails, type Outgoing } from '../mail/outgoing.js';
import { PLACE_OF_WORD } from '../mail/switching-off.js';
import type { LetterDraft } from '../mail/letter-kind.js';
import type { Around } from './reminder-values.js';
import type { Receiver } from './reminders.query.js';

/** What all mails about tasks have in common. */
@Injectable()
export class MailAround {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly mails: Mails,
  ) {}

  async of(em: EntityManager): Promise<Around> {
    const [alliance] = await em.query<{ name: string }[]>(`SELECT name FROM alliance`);
    const { publicUrl } = this.settings.config;
    return {
      today: this.clock.today(),
      allianceName: alliance?.name ?? '',
      pages:
        publicUrl === null
          ? null
          : {
              application: publicUrl,
              tasks: this.mails.secretPage('/task-link'),
              wishes: `${publicUrl}/mail-wishes#${PLACE_OF_WORD}`,
            },
    };
  }
}

/** A mail of the alliance to one person. */
export function mailTo(
  { personId, name, address }: Receiver,
  kind: MailKind,
  once: string,
  letter: LetterDraft,
  { allianceName }: Around,
): Outgoing {
  return {
    kind,
    once: `${kind} ${once} ${personId}`,
    to: { name, address, personId },
    senderName: allianceName,
    meetingId: null,
    letter,
  };
}

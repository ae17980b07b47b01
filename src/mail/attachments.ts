import { Injectable } from '@nestjs/common';

/** A file that goes with a mail. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Makes the file of an approved version of minutes. */
type MakeMinutes = (versionId: string) => Promise<Omit<Attachment, 'name'>>;

/**
 * Makes what goes with a mail when it is sent, so that no copies of it stand beside what it is made of. How, says the room of
 * the minutes, which stands after this one.
 */
@Injectable()
export class Attachments {
  private makeMinutes: MakeMinutes | undefined;

  handle(makeMinutes: MakeMinutes): void {
    this.makeMinutes = makeMinutes;
  }

  /** @throws what making it throws, so that the mail is tried again */
  async of(mail: {
    minutesVersionId: string | null;
    attachmentName: string | null;
  }): Promise<Attachment | null> {
    if (mail.minutesVersionId === null || mail.attachmentName === null) return null;
    if (!this.makeMinutes) throw new Error('nobody makes minutes for mails');
    return { name: mail.attachmentName, ...(await this.makeMinutes(mail.minutesVersionId)) };
  }
}

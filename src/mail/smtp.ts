import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Refusal } from '../bounces/bounce-reason.js';
import { Settings } from '../config/settings.js';
import type { Attachment } from './attachments.js';

/** Milliseconds that the server has for each step; a try is over before its job counts as abandoned (migration 0032). */
const CONNECT_MS = 20_000;
const ANSWER_MS = 60_000;

/** What of a mail goes over the wire. */
export interface Message {
  readonly senderName: string;
  readonly replyTo: string | null;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: string | null;
  readonly calendarMethod: string | null;
  readonly attachment: Attachment | null;
  /** Those that only mails of its kind have. */
  readonly headers: Readonly<Record<string, string>>;
  readonly messageId: string;
  readonly inReplyTo: string | null;
}

/** The server did not take it. */
export class NotTakenError extends Error {
  constructor(
    /** smtp_550, ECONNREFUSED … */
    readonly code: string,
    /** It will not take it another time either (5xx). */
    readonly isFinal: boolean,
    /** How it refused the recipient; null where it refused something else, or gave no enhanced code. */
    readonly recipient: Refusal | null = null,
  ) {
    super(code);
  }
}

/** Gives mails to the SMTP server, not faster than it likes. */
@Injectable()
export class Smtp {
  private next = 0;

  constructor(private readonly settings: Settings) {}

  /**
   * @param beforeEnd is waited for when everything was sent but the end, by which the server takes it: where it throws, the
   *   connection is cut and the server has taken nothing
   * @throws NotTakenError, and what beforeEnd throws
   */
  async send(message: Message, beforeEnd: () => Promise<void>): Promise<void> {
    const { smtpUrl, mailFrom } = this.settings.config;
    if (smtpUrl === null || mailFrom === null) throw new NotTakenError('mail_not_configured', false);
    await this.turn();
    const text = await composed(message, mailFrom);
    let fault: unknown;
    async function* withEnd() {
      yield text;
      try {
        await beforeEnd();
      } catch (error) {
        fault = error;
        throw error;
      }
    }
    const transport = createTransport({
      url: smtpUrl,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: ANSWER_MS,
    });
    try {
      await transport.sendMail({
        envelope: { from: mailFrom, to: message.toAddress },
        raw: Readable.from(withEnd()),
      });
    } catch (error) {
      throw fault ?? notTaken(error);
    } finally {
      transport.close();
    }
  }

  /** Pauses so that no more than so many mails leave in a minute. */
  private async turn(): Promise<void> {
    const every = 60_000 / this.settings.config.mailPerMinute;
    const now = Date.now();
    const at = Math.max(now, this.next);
    this.next = at + every;
    if (at > now) await sleep(at - now);
  }
}

/** The message as bytes (MIME). */
async function composed(message: Message, from: string): Promise<Buffer> {
  const { calendar, calendarMethod: method, attachment } = message;
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message: bytes } = await composer.sendMail({
    from: { name: message.senderName, address: from },
    to: { name: message.toName, address: message.toAddress },
    ...(message.replyTo !== null && { replyTo: { name: message.senderName, address: message.replyTo } }),
    subject: message.subject,
    text: message.text,
    html: message.html,
    messageId: message.messageId,
    ...(message.inReplyTo !== null && { inReplyTo: message.inReplyTo, references: [message.inReplyTo] }),
    // RFC 3834: nobody's absence is to answer it.
    headers: { 'Auto-Submitted': 'auto-generated', ...message.headers },
    ...(attachment !== null && {
      attachments: [
        { filename: attachment.name, contentType: attachment.mediaType, content: attachment.content },
      ],
    }),
    ...(calendar !== null &&
      method !== null && { icalEvent: { method, content: calendar, filename: 'sitzung.ics' } }),
  });
  return bytes as Buffer;
}

function notTaken(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { responseCode: code, response = '', command, ...of } = error as Error & SmtpError;
  if (code === undefined) return of.code === undefined ? error : new NotTakenError(of.code, false);
  // A server also answers 550 to whom it lets send nothing; so words alone, without a code, do not mark an address.
  const enhanced = command === 'RCPT TO' ? /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) : null;
  const status = enhanced?.[1];
  const recipient = status === undefined ? null : { status, words: response };
  return new NotTakenError(`smtp_${code}`, code >= 500, recipient);
}

interface SmtpError {
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
  readonly code?: string;
}

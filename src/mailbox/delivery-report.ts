import type { Attachment, ParsedMail } from 'mailparser';
import { statusIn } from '../bounces/bounce-reason.js';
import type { BounceReport } from '../mail/coming-back.js';

const REPORTS = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED = [
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
];
/** Characters of a report that are looked at: what failed stands first, then the head of the mail. */
const LONGEST = 50_000;
const isCopyBelow = /copy of (the|your) message/i;
/** A report is on few; each of our mails has one recipient. */
const MOST_RECIPIENTS = 20;

/** What a mail reports as not delivered for good (RFC 3464, RFC 6533, and as Exim did it before); null where it reports nothing. */
export function bounceReportOf(mail: ParsedMail): Reported | null {
  const told = standardReport(mail) ?? reportOfExim(mail);
  if (!told) return null;
  const messageIds = [...told.messageIds, ...[mail.inReplyTo ?? [], mail.references ?? []].flat()];
  return { ...told, messageIds };
}

/** When it was said, the mailbox knows better than the clock of who wrote it. */
export type Reported = Omit<BounceReport, 'saidAt'>;

const asText = (content: Buffer, encoding: BufferEncoding) => content.subarray(0, LONGEST).toString(encoding);

function standardReport({ attachments }: ParsedMail): Reported | null {
  const part = attachments.find(({ contentType }) => REPORTS.includes(contentType));
  if (!part) return null;
  const failed = recipientsIn(asText(part.content, 'utf8')).filter(({ status }) => status !== null);
  const [first] = failed;
  if (!first?.status) return null;
  return {
    messageIds: attachments.filter(({ contentType }) => RETURNED.includes(contentType)).flatMap(messageIdOf),
    addresses: failed.flatMap(({ addresses }) => addresses),
    status: first.status,
    words: first.words,
  };
}

/** Each recipient of the report, with a status where the mail to them failed for good. */
function recipientsIn(report: string) {
  return report
    .split(/\r?\n[ \t]*\r?\n/)
    .map(fieldsIn)
    .filter((fields) => fields.has('final-recipient'))
    .slice(0, MOST_RECIPIENTS)
    .map((fields) => ({
      addresses: ['final-recipient', 'original-recipient'].flatMap((name) => addressIn(fields.get(name))),
      status: fields.get('action')?.toLowerCase() === 'failed' ? statusOf(fields) : null,
      words: fields.get('diagnostic-code') ?? '',
    }));
}

/** Header fields by their names in small letters; what is folded in one line. */
function fieldsIn(block: string): Map<string, string> {
  const lines = block.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
    }),
  );
}

/** 5.1.1 …; where the report only says 5.0.0, what the server said that refused it, which is often more. */
function statusOf(fields: Map<string, string>): string | null {
  const status = /^5\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null;
  return status === '5.0.0' ? (statusIn(fields.get('diagnostic-code') ?? '') ?? status) : status;
}

/** `rfc822; ada@firma.example`; in `utf-8` letters may stand as `\x{E4}` (RFC 6533, 3). */
function addressIn(value = ''): string[] {
  const [, type = '', address = ''] = /^([\w-]+)\s*;\s*(\S+)$/.exec(value) ?? [];
  const bare = address.replaceAll(/^<|>$/g, '');
  if (type.toLowerCase() !== 'utf-8') return bare === '' ? [] : [bare];
  return [
    bare.replaceAll(/\\x\{([0-9a-f]{1,6})\}/gi, (whole, hex: string) => {
      const letter = Number.parseInt(hex, 16);
      return letter <= 0x10ffff ? String.fromCodePoint(letter) : whole;
    }),
  ];
}

/** Of a message that was returned, whole or its header. */
function messageIdOf({ content }: Attachment): string[] {
  const head = asText(content, 'latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /<[^<>\s]{1,500}>/.exec(fieldsIn(head).get('message-id') ?? '')?.slice(0, 1) ?? [];
}

/** Exim before 4.85 writes it for people alone, and the addresses into a header. */
function reportOfExim({ headers, text = '' }: ParsedMail): Reported | null {
  const failed = headers.get('x-failed-recipients');
  if (failed === undefined) return null;
  const lines = text.slice(0, LONGEST).split(/\r?\n/);
  const cut = lines.findIndex((line) => line.startsWith('----') && isCopyBelow.test(line.slice(0, 100)));
  const [said, returned] = cut < 0 ? [lines, []] : [lines.slice(0, cut), lines.slice(cut + 1)];
  const words = said.join('\n');
  const status = statusIn(words);
  const messageId = /^message-id:\s*(<[^<>\s]{1,500}>)/im.exec(returned.join('\n'))?.[1];
  if (status === null) return null;
  const addresses = [failed].flat().flatMap((line) => (typeof line === 'string' ? line.split(',') : []));
  return {
    messageIds: messageId === undefined ? [] : [messageId],
    addresses: addresses.slice(0, MOST_RECIPIENTS),
    status,
    words,
  };
}

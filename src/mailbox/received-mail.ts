import iconv from 'iconv-lite';
import { type Attachment, type ParsedMail, simpleParser, type StructuredHeader } from 'mailparser';
import { type CalendarReply, calendarReplyOf } from '../answers/calendar-reply.js';
import { LONGEST_REPLY } from '../answers/dto/calendar-reply.js';
import { bounceReportOf, type Reported } from './delivery-report.js';

/** What a mail is to us; both null: it is for people, or nothing that we know. */
export interface ReceivedMail {
  readonly reply: CalendarReply | null;
  readonly report: Reported | null;
}

/** Reads as much of a mail as is needed. What it is not, it says in no other way than by both being null. */
export async function readMail(source: Buffer): Promise<ReceivedMail> {
  const mail = await parsed(source);
  if (mail === null) return { reply: null, report: null };
  const reply = replyIn(mail);
  return { reply, report: reply === null ? bounceReportOf(mail) : null };
}

/** Null where it cannot be read: too deep, too many parts, too large a header. */
async function parsed(source: Buffer): Promise<ParsedMail | null> {
  try {
    return await simpleParser(source, {
      // What was returned or forwarded is nobody's answer here.
      ignoreEmbedded: true,
      keepDeliveryStatus: true,
      checksumAlgo: false,
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
      maxHeadSize: 65_536,
      maxChildNodes: 100,
    });
  } catch {
    return null;
  }
}

/** The first part that answers, wherever it stands; many programs send the same one twice. */
function replyIn({ attachments }: ParsedMail): CalendarReply | null {
  for (const part of attachments) {
    if (!isCalendar(part) || part.size > 4 * LONGEST_REPLY) continue;
    const replies = textsOf(part).map((text) =>
      text !== null && text.length <= LONGEST_REPLY ? calendarReplyOf(text) : null,
    );
    const reply = replies.find((one) => one !== null);
    if (reply) return reply;
  }
  return null;
}

const isCalendar = ({ contentType, filename = '' }: Attachment) =>
  ['text/calendar', 'application/ics'].includes(contentType) || /\.ics$/i.test(filename);

/** As its charset says, and, should that not be so, as it may have been meant. */
function textsOf({ content, headers }: Attachment): (string | null)[] {
  const type = headers.get('content-type') as StructuredHeader | undefined;
  return [type?.params.charset ?? 'utf-8', 'utf-8', 'windows-1252'].map((charset) =>
    decoded(content, charset),
  );
}

/** Null where the bytes are none of that charset. (TextDecoder of Node 20 knows Windows' letters by name alone.) */
function decoded(content: Buffer, charset: string): string | null {
  const text = iconv.encodingExists(charset) ? iconv.decode(content, charset) : '\ufffd';
  return text.includes('\ufffd') ? null : text;
}

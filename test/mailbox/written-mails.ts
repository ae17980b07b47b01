import { createTransport } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';

/* Mails as people's programs and mail servers write them, in words of our own. */

export interface Answered {
  uid: string;
  email: string;
  partstat?: string;
  sequence?: number;
  stamp?: string;
  comment?: string;
  method?: string;
}

export function calendarReply({ uid, email, ...reply }: Answered): string {
  const { partstat = 'ACCEPTED', sequence = 1, stamp = '20260318T085500Z', method = 'REPLY' } = reply;
  return [
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'PRODID:-//Beispiel//Kalender//DE',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `ATTENDEE;PARTSTAT=${partstat};CN="Größner, Käthe":`,
    ` mailto:${email}`,
    ...(reply.comment === undefined ? [] : [`COMMENT:${reply.comment}`]),
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** A mail as nodemailer writes it. */
export async function composed(mail: object): Promise<Buffer> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = (await composer.sendMail({
    from: 'Käthe Größner <kaethe@firma.test>',
    to: 'allianz@stadt.test',
    ...mail,
  })) as unknown as SMTPTransport.SentMessageInfo & { message: Buffer };
  return message;
}

/** Lines as a mail. */
export const lines = (...all: string[]) => all.join('\r\n');

/** As a calendar program sends an answer: the entry as an alternative of the text. */
export const replyMail = (reply: Answered) =>
  composed({
    subject: 'Zugesagt: Frühjahrssitzung',
    text: 'Käthe Größner hat zugesagt.',
    icalEvent: { method: 'REPLY', content: calendarReply(reply) },
  });

export interface Reported {
  messageId: string;
  address: string;
  status?: string;
  action?: string;
  date?: string;
  diagnostic?: string;
}

/** As Postfix reports it, with the whole mail. */
export function postfixReport(report: Reported): string {
  const { messageId, address, status = '5.1.1', action = 'failed' } = report;
  const diagnostic = report.diagnostic ?? `550 ${status} <${address}>: user unknown`;
  return lines(
    'Return-Path: <>',
    `Date: ${report.date ?? 'Wed, 18 Mar 2026 08:58:00 +0000'}`,
    'From: MAILER-DAEMON@mx.stadt.test (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'To: allianz@stadt.test',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4XyZ.1773824280/mx.stadt.test"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4XyZ.1773824280/mx.stadt.test',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'What you sent could not be delivered to one recipient.',
    '',
    '--4XyZ.1773824280/mx.stadt.test',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.stadt.test',
    'X-Postfix-Queue-ID: 4XyZ',
    'Arrival-Date: Wed, 18 Mar 2026 08:57:58 +0000 (UTC)',
    '',
    `Final-Recipient: rfc822; ${address}`,
    `Original-Recipient: rfc822;${address}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mail.firma.test',
    'Diagnostic-Code: smtp; host mail.firma.test said:',
    `    ${diagnostic} (in reply to RCPT TO command)`,
    '',
    '--4XyZ.1773824280/mx.stadt.test',
    'Content-Description: Undelivered Message',
    'Content-Type: message/rfc822',
    'Content-Transfer-Encoding: 8bit',
    '',
    'Return-Path: <allianz@stadt.test>',
    'From: IT-Fachkräfte <allianz@stadt.test>',
    `To: ${address}`,
    'Subject: Einladung',
    `Message-ID: ${messageId}`,
    '',
    'Guten Tag',
    '--4XyZ.1773824280/mx.stadt.test--',
    '',
  );
}

/** As Exchange does: the recipient without a space, the mail in base64, and what it answers in its own header. */
export function exchangeReport({ messageId, address, status = '5.1.10' }: Reported): string {
  const returned = lines(
    'From: allianz@stadt.test',
    `To: <${address}>`,
    'Subject: Einladung',
    'Message-ID:',
    ` ${messageId}`,
    '',
    'Guten Tag',
  );
  return lines(
    'From: <postmaster@firma.test>',
    'To: <allianz@stadt.test>',
    'Date: Wed, 18 Mar 2026 08:58:10 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="e1"',
    'Content-Language: de-DE',
    'Subject: Nicht zustellbar: Einladung',
    `In-Reply-To: ${messageId}`,
    '',
    '--e1',
    'Content-Type: multipart/alternative; boundary="e2"',
    '',
    '--e2',
    'Content-Type: text/plain; charset="iso-8859-1"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Ihre Nachricht konnte nicht zugestellt werden: K=E4the ist unbekannt.',
    '--e2',
    'Content-Type: text/html; charset="iso-8859-1"',
    '',
    '<p>Ihre Nachricht konnte nicht zugestellt werden.</p>',
    '--e2--',
    '--e1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;ex.firma.test',
    'Received-From-MTA: dns;mx.stadt.test',
    '',
    `Final-Recipient: rfc822;${address}`,
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp;550 ${status} RESOLVER.ADR.RecipientNotFound`,
    '',
    '--e1',
    'Content-Type: message/rfc822',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(returned)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '--e1--',
    '',
  );
}

/** As Gmail does: related parts before, the header alone returned. */
export const gmailReport = ({ messageId, address }: Reported) =>
  lines(
    'From: Mail Delivery Subsystem <mailer-daemon@post.test>',
    'To: allianz@stadt.test',
    'Auto-Submitted: auto-replied',
    'Subject: Delivery Status Notification (Failure)',
    `References: ${messageId}`,
    `In-Reply-To: ${messageId}`,
    `X-Failed-Recipients: ${address}`,
    'Date: Wed, 18 Mar 2026 00:58:00 -0800',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; boundary="g1"; report-type=delivery-status',
    '',
    '--g1',
    'Content-Type: multipart/related; boundary="g2"',
    '',
    '--g2',
    'Content-Type: text/html; charset="UTF-8"',
    '',
    '<html><body>Address not found</body></html>',
    '--g2--',
    '--g1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; post.test',
    'Received-From-MTA: dns; allianz@stadt.test',
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550-5.1.1 The account that you tried to reach does not',
    ' 550 5.1.1 exist.',
    'Last-Attempt-Date: Wed, 18 Mar 2026 00:58:00 -0800 (PST)',
    '',
    '--g1',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    'Subject: Einladung',
    '',
    '--g1--',
    '',
  );

/** As Exim did before it knew RFC 3464. */
export const eximReport = ({ messageId, address }: Reported) =>
  lines(
    'From: Mail Delivery System <Mailer-Daemon@mx.stadt.test>',
    'To: allianz@stadt.test',
    `X-Failed-Recipients: ${address}`,
    'Auto-Submitted: auto-replied',
    'Subject: Mail delivery failed: returning message to sender',
    'Date: Wed, 18 Mar 2026 09:58:00 +0100',
    '',
    'A message that you sent could not be delivered:',
    '',
    `  ${address}`,
    '    SMTP error from remote mail server after RCPT TO:',
    '    host mail.firma.test [192.0.2.7]: 550 Unknown user',
    '',
    '------ This is a copy of the message, including all the headers. ------',
    '',
    'Return-path: <allianz@stadt.test>',
    `Message-ID: ${messageId}`,
    'Subject: Einladung 5.7.1',
    '',
    'Guten Tag',
  );

import {
  calendarReply,
  composed,
  eximReport,
  exchangeReport,
  gmailReport,
  lines,
  postfixReport,
  replyMail,
} from '../../test/mailbox/written-mails.js';
import { readMail } from './received-mail.js';

const reply = { uid: '019a@stadt.test', email: 'kaethe@firma.test' };
const report = { messageId: '<019a-1@stadt.test>', address: 'kaethe@firma.test' };
const read = (source: string | Buffer) => readMail(Buffer.from(source));
const nothing = { reply: null, report: null };

const withPart = (head: string[], body: string) =>
  lines(
    'From: kaethe@firma.test',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=m',
    '',
    '--m',
    'Content-Type: text/plain',
    '',
    'Ja.',
    '--m',
    ...head,
    '',
    body,
    '--m--',
    '',
  );

describe('an answer of a calendar program is found', () => {
  it('beside the text, as most programs send it', async () => {
    expect(await read(await replyMail(reply))).toMatchObject({
      reply: { uid: '019a@stadt.test', address: 'kaethe@firma.test', given: { rsvp: 'accepted' } },
      report: null,
    });
  });

  it('as the whole mail, in the letters of Windows', async () => {
    const windows: Record<string, string> = { '=': '=3D', ä: '=E4', ö: '=F6', ß: '=DF', '€': '=80' };
    const calendar = calendarReply({ ...reply, comment: 'Käthe kömmt €' });
    const mail = lines(
      'From: kaethe@firma.test',
      'Content-Type: text/calendar; method=REPLY; charset="Windows-1252"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      calendar.replaceAll(/[=äöß€]/g, (letter) => windows[letter] ?? ''),
    );
    expect((await read(mail)).reply?.given).toEqual({ rsvp: 'accepted', note: 'Käthe kömmt €' });
  });

  it.each([
    ['of no charset, in UTF-8', 'text/calendar', 'ü'],
    ['of a charset that nobody knows', 'text/calendar; charset=klingon', 'ü'],
    ['whose charset is a lie', 'text/calendar; charset=utf-16le', 'ü'],
  ])('in a part %s', async (_, type, letter) => {
    const body = Buffer.from(calendarReply({ ...reply, comment: letter })).toString('base64');
    const mail = withPart([`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64'], body);
    expect((await read(mail)).reply?.given.note).toBe(letter);
  });

  it('in an attached file, of whatever type, with the method within alone', async () => {
    const content = calendarReply({ ...reply, partstat: 'DECLINED' });
    const attachments = [{ filename: 'invite.ics', contentType: 'application/octet-stream', content }];
    const mail = await composed({ text: 'Leider nicht.', attachments });
    expect((await read(mail)).reply?.given.rsvp).toBe('declined');
  });
});

describe('no answer is', () => {
  it('an invitation, the mail of somebody, or that they are away', async () => {
    const request = calendarReply({ ...reply, method: 'REQUEST' });
    expect(
      await read(await composed({ text: '?', icalEvent: { method: 'REQUEST', content: request } })),
    ).toEqual(nothing);
    expect(await read(await composed({ subject: 'Frage', text: 'Wo ist der Eingang?' }))).toEqual(nothing);
    const away = { text: 'Ich bin im Urlaub.', headers: { 'Auto-Submitted': 'auto-replied' } };
    expect(await read(await composed(away))).toEqual(nothing);
  });

  it('one within a mail that is forwarded', async () => {
    const forwarded = (await replyMail(reply)).toString();
    expect(await read(withPart(['Content-Type: message/rfc822'], forwarded))).toEqual(nothing);
  });

  it.each([
    [
      'of endless parts',
      lines(
        'From: a@x.test',
        ...Array.from(
          { length: 5_000 },
          (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`,
        ),
      ),
    ],
    ['of an endless header', `From: a@x.test\r\n${'X-A: b\r\n'.repeat(100_000)}\r\nJa`],
    ['of no header at all', '\0\0\0'],
    [
      'that seems a report of an old Exim, of one endless line',
      `X-Failed-Recipients: a@x.test\r\n\r\n${'-'.repeat(4_000_000)}`,
    ],
    ['that ends in the middle', withPart(['Content-Type: text/calendar'], calendarReply(reply).slice(0, 90))],
    [
      'that is an endless calendar',
      withPart(['Content-Type: text/calendar'], `${calendarReply(reply)}${'X'.repeat(100_000)}`),
    ],
    [
      'with a moment that is none',
      withPart(['Content-Type: text/calendar'], calendarReply({ ...reply, stamp: 'gestern' })),
    ],
    [
      'that seems a report, of endless empty lines',
      postfixReport(report).replace('Final-Recipient', `${'\r\n'.repeat(30_000)}Final-Recipient`),
    ],
    [
      'with a number that is none',
      withPart(['Content-Type: text/calendar'], calendarReply({ ...reply, sequence: 99_999_999_999 })),
    ],
  ])('a mail %s', async (_, mail) => {
    expect(await read(mail)).toEqual(nothing);
  });

  it('what smuggles lines into a name or a remark: they become one line', async () => {
    const delegated = calendarReply(reply).replace(
      /ATTENDEE;PARTSTAT[^]*?firma\.test/,
      lines(
        'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:lena@firma.test":mailto:kaethe@firma.test',
        'ATTENDEE;DELEGATED-FROM="mailto:kaethe@firma.test";CN="Lena^nBcc: alle@firma.test":mailto:lena@firma.test',
        'COMMENT:Ja\\nSubject: Neues',
      ),
    );
    expect((await read(withPart(['Content-Type: text/calendar'], delegated))).reply?.given).toEqual({
      rsvp: 'delegated',
      substitute: { name: 'Lena Bcc: alle@firma.test', email: 'lena@firma.test' },
      note: 'Ja Subject: Neues',
    });
  });
});

describe('a report is read', () => {
  it.each([
    ['Postfix', postfixReport(report), '5.1.1'],
    ['Exchange', exchangeReport(report), '5.1.10'],
    ['Gmail', gmailReport(report), '5.1.1'],
    ['an old Exim', eximReport(report), '5.1.1'],
  ])('of %s', async (_, mail, status) => {
    const { report: found } = await read(mail);
    expect(found?.messageIds).toContain('<019a-1@stadt.test>');
    expect(found?.addresses).toContain('kaethe@firma.test');
    expect(found?.status).toBe(status);
  });

  it('with an address in letters of the world (RFC 6533)', async () => {
    const mail = postfixReport(report)
      .replace('message/delivery-status', 'message/global-delivery-status')
      .replace('message/rfc822', 'message/global')
      .replace(
        'Final-Recipient: rfc822; kaethe@firma.test',
        'Final-Recipient: utf-8; k\\x{E4}the@gr\\x{F6}\\x{DF}e.test',
      );
    expect((await read(mail)).report?.addresses).toContain('käthe@größe.test');
  });

  it.each([
    ['550 5.2.2 mailbox full', '5.2.2'],
    ['550 No such user here', '5.1.1'],
    ['550 Sender address rejected: User unknown', '5.0.0'],
    ['554 rejected', '5.0.0'],
  ])('where it says only that it failed, by what the server said: %s', async (diagnostic, status) => {
    const mail = postfixReport({ ...report, status: '5.0.0', diagnostic });
    const { report: found } = await read(mail);
    expect(found?.status).toBe(status);
    expect(found?.words).toContain(diagnostic);
  });

  it.each([
    ['is late', { action: 'delayed', status: '4.4.1' }],
    ['failed for now', { status: '4.2.2' }],
    ['came', { action: 'delivered', status: '2.1.5' }],
    ['came elsewhere', { action: 'relayed', status: '5.1.1' }],
  ])('not where a mail %s', async (_, fields) => {
    expect(await read(postfixReport({ ...report, ...fields }))).toEqual(nothing);
  });
});

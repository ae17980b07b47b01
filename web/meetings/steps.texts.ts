import { inBoth } from '../texts/texts.js';

export const stepsTexts = inBoth(
  {
    schedule: 'Ansetzen',
    scheduled: 'Angesetzt: Die Gruppe sieht die Sitzung jetzt.',
    invite: 'Einladen',
    inviteMore: (n: number) => (n === 1 ? '1 weitere Person einladen' : `${n} weitere einladen`),
    look: 'Einladung ansehen',
    mail: 'Einladung',
    cancellationMail: 'Absage als Mail',
    reasonOnTop: 'Ein Grund, den Sie nennen, kommt als eigener Absatz dazu.',
    howTo:
      'Mails verschicken Sie selbst: Kopieren Sie Text und Adressen in Ihr Mailprogramm, und vermerken Sie dann hier, dass eingeladen ist.',
    howToCancelled: 'Mails verschicken Sie selbst: Kopieren Sie Text und Adressen in Ihr Mailprogramm.',
    subject: 'Betreff',
    text: 'Text',
    recipients: (n: number) => (n === 1 ? '1 Adresse' : `${n} Adressen`),
    withoutAddress: 'Ohne Adresse, bitte anders Bescheid geben:',
    copyText: 'Text kopieren',
    copySubject: 'Betreff kopieren',
    copyAddresses: 'Adressen kopieren',
    copied: 'Kopiert.',
    notCopied: 'Das Kopieren ging nicht; markieren Sie den Text von Hand.',
    openMail: 'Im Mailprogramm öffnen',
    mark: (n: number) => (n === 1 ? 'Als eingeladen vermerken (1)' : `Als eingeladen vermerken (${n})`),
    invited: 'Als eingeladen vermerkt.',
    send: (n: number) => (n === 1 ? 'Einladen (1 Mail)' : `Einladen (${n} Mails)`),
    sent: 'Eingeladen: Die Mails gehen hinaus.',
    willBeSent:
      'Wenn Sie einladen, bekommt jede und jeder eine eigene Mail mit der Tagesordnung, den eigenen offenen Aufgaben und einem Eintrag für den Kalender. Wird die Sitzung verschoben oder abgesagt, erfahren es alle von selbst.',
    wereSent:
      'Wer eingeladen ist, hat eine eigene Mail bekommen; verschieben und absagen erfahren alle von selbst.',
    mailsOfMeeting: 'Mails zu dieser Sitzung',
    nobody: 'Es steht noch niemand auf der Liste',
    toPeople: 'Zu den Teilnehmenden',
    close: 'Schließen',
    cancel: 'Sitzung absagen',
    cancelling: 'Diese Sitzung absagen?',
    final: 'Das lässt sich nicht zurücknehmen. Die Sitzung bleibt als abgesagt sichtbar.',
    becomesTopics: 'Das werden offene Themen der Gruppe:',
    staysTopics: 'Diese Themen bleiben offen und werden wieder angeboten:',
    nothingLost: 'Auf der Tagesordnung steht nichts, das sonst verloren ginge.',
    areTold: (n: number) =>
      n === 1
        ? '1 Person ist eingeladen: Sie bekommt diese Mail, und der Termin verschwindet aus ihrem Kalender.'
        : `${n} Personen sind eingeladen: Sie bekommen diese Mail, und der Termin verschwindet aus ihren Kalendern.`,
    mustKnow: (n: number) =>
      n === 1
        ? '1 Person ist eingeladen. Sagen Sie ihr danach ab: Den Text unten finden Sie dann auf der Seite der Sitzung zum Kopieren.'
        : `${n} Personen sind eingeladen. Sagen Sie ihnen danach ab: Den Text unten finden Sie dann auf der Seite der Sitzung zum Kopieren.`,
    reason: 'Grund',
    reasonHelp: 'Alle, die die Sitzung sehen, lesen ihn.',
    cancelNow: 'Absagen',
    keep: 'Nicht absagen',
    cancelled: 'Die Sitzung ist abgesagt.',
    stale: 'Die Sitzung wurde inzwischen geändert. Sehen Sie noch einmal nach, und drücken Sie dann erneut.',
  },
  {
    schedule: 'Schedule',
    scheduled: 'Scheduled: the group sees the meeting now.',
    invite: 'Invite',
    inviteMore: (n: number) => (n === 1 ? 'Invite 1 more' : `Invite ${n} more`),
    look: 'See the invitation',
    mail: 'Invitation',
    cancellationMail: 'Cancellation as a mail',
    reasonOnTop: 'A reason that you give is added as a paragraph of its own.',
    howTo:
      'You send mails yourself: copy text and addresses into your mail program, and then note here that people are invited.',
    howToCancelled: 'You send mails yourself: copy text and addresses into your mail program.',
    subject: 'Subject',
    text: 'Text',
    recipients: (n: number) => (n === 1 ? '1 address' : `${n} addresses`),
    withoutAddress: 'Without an address, please tell them otherwise:',
    copyText: 'Copy the text',
    copySubject: 'Copy the subject',
    copyAddresses: 'Copy the addresses',
    copied: 'Copied.',
    notCopied: 'Copying failed; select the text by hand.',
    openMail: 'Open in the mail program',
    mark: (n: number) => (n === 1 ? 'Note as invited (1)' : `Note as invited (${n})`),
    invited: 'Noted as invited.',
    send: (n: number) => (n === 1 ? 'Invite (1 mail)' : `Invite (${n} mails)`),
    sent: 'Invited: the mails are on their way.',
    willBeSent:
      'If you invite, everybody gets a mail of their own with the agenda, their own open tasks and an entry for the calendar. If the meeting is moved or cancelled, all are told by themselves.',
    wereSent:
      'Who is invited has got a mail of their own; of a move or a cancellation all are told by themselves.',
    mailsOfMeeting: 'Mails about this meeting',
    nobody: 'Nobody is on the list yet',
    toPeople: 'To the participants',
    close: 'Close',
    cancel: 'Cancel the meeting',
    cancelling: 'Cancel this meeting?',
    final: 'This cannot be taken back. The meeting stays visible as cancelled.',
    becomesTopics: 'These become open topics of the group:',
    staysTopics: 'These topics stay open and are offered again:',
    nothingLost: 'Nothing on the agenda would otherwise be lost.',
    areTold: (n: number) =>
      n === 1
        ? '1 person is invited: they get this mail, and the meeting leaves their calendar.'
        : `${n} persons are invited: they get this mail, and the meeting leaves their calendars.`,
    mustKnow: (n: number) =>
      n === 1
        ? '1 person is invited. Tell them afterwards: the text below is then on the meeting’s page, to be copied.'
        : `${n} persons are invited. Tell them afterwards: the text below is then on the meeting’s page, to be copied.`,
    reason: 'Reason',
    reasonHelp: 'Everybody who sees the meeting reads it.',
    cancelNow: 'Cancel the meeting',
    keep: 'Keep it',
    cancelled: 'The meeting is cancelled.',
    stale: 'The meeting was changed meanwhile. Look again, and then press once more.',
  },
);

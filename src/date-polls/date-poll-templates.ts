import type { Language } from '../common/problem.js';
import { letterKind, type LetterCode, type TemplateTexts } from '../mail/letter-kind.js';
import { EXAMPLE_ADDRESS, exampleMeeting, exampleNames } from '../meeting-papers/meeting-values.js';
import type { MailedOption, PollToMail } from './date-poll-mails.query.js';
import {
  askingPlaceholders,
  askingValues,
  chosenPlaceholders,
  chosenValues,
  countedPlaceholders,
  countedValues,
  type Reader,
  withdrawnPlaceholders,
  withdrawnValues,
} from './date-poll-values.js';

/** A poll that never was, for previews. */
const examplePoll: PollToMail = {
  ...exampleMeeting,
  id: '1',
  steeringGroupId: '1',
  message: 'Wir brauchen zwei Stunden.',
  answerBy: '2026-10-01',
  withdrawalReason: 'Die Sitzung entfällt in diesem Jahr.',
  chosenOptionId: '2',
  options: [
    option('1', '2026-10-14', { yes: 3, ifNeedBe: 1, no: 2 }),
    option('2', '2026-10-15', { yes: 5, ifNeedBe: 1, no: 0 }),
    option('3', '2026-10-20', { yes: 2, ifNeedBe: 0, no: 4 }),
  ],
  respondents: [exampleNames.reader, exampleNames.other].map((name, n) => ({
    id: String(n),
    personId: null,
    name,
    language: 'de' as const,
    email: null,
    hasAnswered: n === 0,
  })),
};

function option(
  id: string,
  day: string,
  counts: Pick<MailedOption, 'yes' | 'ifNeedBe' | 'no'>,
): MailedOption {
  return { id, plannedStart: `${day}T14:00:00Z`, plannedEnd: `${day}T16:00:00Z`, ...counts };
}

const reader = (language: Language): Reader => ({ name: exampleNames.reader, language });

function asking(code: LetterCode, texts: Record<Language, TemplateTexts>) {
  return letterKind({
    code,
    about: 'date_polls',
    placeholders: askingPlaceholders,
    required: ['dates', 'answerLink'],
    default: texts,
    example: (language) => askingValues(examplePoll, reader(language), `${EXAMPLE_ADDRESS}/terminfindung`),
  });
}

export const datePoll = asking('date_poll', {
  de: {
    subject: 'Wann passt es Ihnen? – {Titel}',
    text: `
Guten Tag {Name},

für die folgende Sitzung suchen wir einen Termin. Bitte sagen Sie uns bis zum {Antworttag}, welche Termine Ihnen passen.

{Worum es geht}

{Nachricht}

{Termine}

{Link zur Antwort}

Mit freundlichen Grüßen
{Allianz}
`,
  },
  en: {
    subject: 'Which date suits you? – {title}',
    text: `
Dear {name},

We are looking for a date for the following meeting. Please tell us by {answer day} which dates suit you.

{what it is about}

{message}

{dates}

{link to answer}

Kind regards
{alliance}
`,
  },
});

export const datePollReminder = asking('date_poll_reminder', {
  de: {
    subject: 'Noch keine Antwort: Wann passt es Ihnen? – {Titel}',
    text: `
Guten Tag {Name},

von Ihnen haben wir noch keine Antwort auf unsere Terminfindung. Bitte sagen Sie uns bis zum {Antworttag}, welche Termine Ihnen passen.

{Worum es geht}

{Nachricht}

{Termine}

{Link zur Antwort}

Mit freundlichen Grüßen
{Allianz}
`,
  },
  en: {
    subject: 'No answer yet: which date suits you? – {title}',
    text: `
Dear {name},

We have no answer from you to our date poll yet. Please tell us by {answer day} which dates suit you.

{what it is about}

{message}

{dates}

{link to answer}

Kind regards
{alliance}
`,
  },
});

export const dateChosen = letterKind({
  code: 'date_chosen',
  about: 'date_polls',
  placeholders: chosenPlaceholders,
  required: ['timeAndPlace'],
  default: {
    de: {
      subject: 'Termin steht: {Tag} – {Titel}',
      text: `
Guten Tag {Name},

der Termin steht fest. Danke für Ihre Antworten. Die Einladung mit der Tagesordnung folgt.

{Zeit und Ort}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'The date is fixed: {day} – {title}',
      text: `
Dear {name},

The date is fixed. Thank you for your answers. The invitation with the agenda follows.

{time and place}

Kind regards
{alliance}
`,
    },
  },
  example: (language) => chosenValues(examplePoll, reader(language)),
});

export const datePollWithdrawn = letterKind({
  code: 'date_poll_withdrawn',
  about: 'date_polls',
  placeholders: withdrawnPlaceholders,
  required: ['pollMeeting'],
  default: {
    de: {
      subject: 'Terminfindung zurückgezogen – {Titel}',
      text: `
Guten Tag {Name},

wir suchen für diese Sitzung keinen Termin mehr. Sie brauchen die Tage nicht länger freizuhalten.

{Worum es geht}

Grund: {Grund}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Date poll withdrawn – {title}',
      text: `
Dear {name},

We are no longer looking for a date for this meeting. You need not keep the days free any longer.

{what it is about}

Reason: {reason}

Kind regards
{alliance}
`,
    },
  },
  example: (language) => withdrawnValues(examplePoll, reader(language)),
});

export const datePollCounted = letterKind({
  code: 'date_poll_counted',
  about: 'date_polls',
  placeholders: countedPlaceholders,
  required: ['datesStanding', 'pollLink'],
  default: {
    de: {
      subject: 'Stand der Terminfindung – {Titel}',
      text: `
Guten Tag {Name},

die Frist für Antworten ist vorbei: {Zahl der Antworten} Gefragten haben geantwortet. Bitte wählen Sie einen Termin.

{Worum es geht}

{Stand der Termine}

{Link zur Terminfindung}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'How the date poll stands – {title}',
      text: `
Dear {name},

The time to answer is over: {number of answers} who were asked have answered. Please choose a date.

{what it is about}

{how the dates stand}

{link to the date poll}

Kind regards
{alliance}
`,
    },
  },
  example: (language) => countedValues(examplePoll, reader(language), `${EXAMPLE_ADDRESS}/date-polls`),
});

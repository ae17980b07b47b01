import type { Language } from '../common/problem.js';
import { type LetterCode, letterKind, type LetterKindOf, type TemplateTexts } from '../mail/letter-kind.js';
import type { MeetingPaper } from './meeting-paper.js';
import { type Addressed, invitationPlaceholders, invitationValues } from './invitation-values.js';
import { EXAMPLE_ADDRESS, exampleMeeting, exampleNames } from './meeting-values.js';

type All = typeof invitationPlaceholders;

/** A letter about a meeting, with the placeholders of all but those that say nothing in it. */
function ofMeeting(
  code: LetterCode,
  without: readonly (keyof All)[],
  required: readonly (keyof All)[],
  texts: Record<Language, TemplateTexts>,
  example: { paper?: Partial<MeetingPaper<unknown>>; to?: Partial<Addressed> } = {},
): LetterKindOf<All> {
  const left = Object.entries(invitationPlaceholders).filter(
    ([name]) => !without.includes(name as keyof All),
  );
  return letterKind({
    code,
    about: 'meetings',
    placeholders: Object.fromEntries(left) as All,
    required,
    default: texts,
    example: (language) =>
      invitationValues({ ...exampleMeeting, ...example.paper }, language, { ...reader, ...example.to }),
  });
}

const reader: Addressed = {
  name: exampleNames.reader,
  tasks: [{ title: 'Betriebe anfragen', dueDate: '2026-10-01' }],
  standsInFor: exampleNames.other,
  answerPage: `${EXAMPLE_ADDRESS}/antwort`,
};

export const invitation = ofMeeting('invitation', ['reason'], ['timeAndPlace', 'answerLink'], {
  de: {
    subject: 'Einladung zur {Sitzungsart} am {Tag} – {Titel}',
    text: `
{Anrede},

wir laden Sie herzlich zur {Sitzung} ein.

Sie wurden als Vertretung für {Vertretene Person} genannt.

{Zeit und Ort}

{Tagesordnung}

{Ihre Aufgaben}

Bitte geben Sie uns Bescheid, ob Sie teilnehmen. {Bitte um Antwort bis}

{Link zur Antwort}

Mit freundlichen Grüßen
{Allianz}
`,
  },
  en: {
    subject: 'Invitation to the {kind of meeting} on {day} – {title}',
    text: `
{greeting},

You are cordially invited to the {meeting}.

You were named to come in the place of {person replaced}.

{time and place}

{agenda}

{your action items}

Please let us know whether you will attend. {please answer by}

{link to answer}

Kind regards
{alliance}
`,
  },
});

export const meetingMoved = ofMeeting(
  'meeting_moved',
  ['reason'],
  ['timeAndPlace', 'answerLink'],
  {
    de: {
      subject: 'Neuer Termin: {Sitzungsart} am {Tag} – {Titel}',
      text: `
{Anrede},

die {Sitzung} hat einen neuen Termin oder Ort.

Sie wurden als Vertretung für {Vertretene Person} genannt.

{Zeit und Ort}

{Tagesordnung}

{Ihre Aufgaben}

Antworten galten dem bisherigen Termin: Bitte geben Sie uns zum neuen Bescheid, auch wenn Sie schon geantwortet haben. {Bitte um Antwort bis}

{Link zur Antwort}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'New date: {kind of meeting} on {day} – {title}',
      text: `
{greeting},

The {meeting} has a new date or place.

You were named to come in the place of {person replaced}.

{time and place}

{agenda}

{your action items}

Answers were for the former date: please let us know about the new one, also if you have answered before. {please answer by}

{link to answer}

Kind regards
{alliance}
`,
    },
  },
  {
    to: {
      before: {
        plannedStart: '2026-10-07T14:00:00Z',
        plannedEnd: '2026-10-07T16:00:00Z',
        timeZone: exampleMeeting.timeZone,
        location: 'Volkshaus',
      },
    },
  },
);

/** What says nothing where a meeting does not take place. */
const ofWhatTakesPlace = ['standsInFor', 'agenda', 'ownTasks', 'answerBy', 'answerLink'] as const;

export const meetingCancelled = ofMeeting(
  'meeting_cancelled',
  ofWhatTakesPlace,
  ['timeAndPlace'],
  {
    de: {
      subject: 'Absage der {Sitzungsart} am {Tag} – {Titel}',
      text: `
{Anrede},

leider müssen wir die {Sitzung} absagen.

Grund: {Grund}

{Zeit und Ort}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Cancellation of the {kind of meeting} on {day} – {title}',
      text: `
{greeting},

We are sorry to cancel the {meeting}.

Reason: {reason}

{time and place}

Kind regards
{alliance}
`,
    },
  },
  { paper: { state: 'cancelled', cancelReason: 'Zu viele sind verhindert.' } },
);

export const invitationWithdrawn = ofMeeting(
  'invitation_withdrawn',
  [...ofWhatTakesPlace, 'reason'],
  ['timeAndPlace'],
  {
    de: {
      subject: 'Keine Einladung mehr: {Sitzungsart} am {Tag} – {Titel}',
      text: `
{Anrede},

Sie stehen nicht mehr auf der Liste der {Sitzung}. Der Termin wird aus Ihrem Kalender genommen; für die anderen findet er statt.

{Zeit und Ort}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'No longer invited: {kind of meeting} on {day} – {title}',
      text: `
{greeting},

You are no longer on the list of the {meeting}. It is taken out of your calendar; for the others it takes place.

{time and place}

Kind regards
{alliance}
`,
    },
  },
  { to: { isWithdrawn: true } },
);

export const agendaChanged = ofMeeting(
  'agenda_changed',
  ['standsInFor', 'reason', 'ownTasks', 'answerBy', 'answerLink'],
  ['agenda'],
  {
    de: {
      subject: 'Neue Tagesordnung: {Sitzungsart} am {Tag} – {Titel}',
      text: `
{Anrede},

die Tagesordnung der {Sitzung} hat sich geändert. Zeit und Ort bleiben, wie Sie sie kennen.

{Zeit und Ort}

{Tagesordnung}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'New agenda: {kind of meeting} on {day} – {title}',
      text: `
{greeting},

The agenda of the {meeting} has changed. Time and place stay as you know them.

{time and place}

{agenda}

Kind regards
{alliance}
`,
    },
  },
  { to: { isAgendaNew: true } },
);

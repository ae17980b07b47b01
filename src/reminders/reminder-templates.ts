import { letterKind } from '../mail/letter-kind.js';
import { EXAMPLE_ADDRESS, exampleMeeting, exampleNames } from '../meeting-papers/meeting-values.js';
import {
  type Around,
  digestPlaceholders,
  digestValues,
  reminderPlaceholders,
  reminderValues,
} from './reminder-values.js';
import type { ToldTask } from './reminders.query.js';

/* Tasks, people and addresses of the examples are made up. */

export const exampleGroup = exampleMeeting.groupName;
export const exampleAround: Around = {
  today: '2026-10-05',
  allianceName: exampleMeeting.allianceName,
  pages: {
    application: EXAMPLE_ADDRESS,
    tasks: `${EXAMPLE_ADDRESS}/task-link`,
    wishes: `${EXAMPLE_ADDRESS}/mail-wishes`,
  },
};
const tasks: ToldTask[] = [
  { title: 'Betriebe anfragen', dueDate: '2026-10-01', group: exampleGroup },
  { title: 'Räume buchen', dueDate: '2026-10-08', group: exampleGroup },
];
const news = {
  name: exampleGroup,
  overdue: [{ title: 'Betriebe anfragen', dueDate: '2026-10-01', responsible: exampleNames.other }],
  minutes: [{ title: 'Sommertreffen', heldOn: '2026-09-02' }],
  meeting: { title: 'Herbsttreffen', day: '2026-10-14', unanswered: [exampleNames.other] },
};

export const taskReminder = letterKind({
  code: 'task_reminder',
  about: 'action_items',
  placeholders: reminderPlaceholders,
  required: ['taskList', 'tasksLink'],
  default: {
    de: {
      subject: 'Erinnerung: {Aufgaben}',
      text: `
Guten Tag {Name},

hier stehen Aufgaben, die Sie übernommen haben.

{Aufgabenliste}

{Link zu den Aufgaben}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Reminder: {action items}',
      text: `
Dear {name},

These are action items that you took on.

{list of action items}

{link to the action items}

Kind regards
{alliance}
`,
    },
  },
  example: (language) => reminderValues({ name: exampleNames.reader, language }, tasks, exampleAround),
});

export const leadDigest = letterKind({
  code: 'lead_digest',
  about: 'action_items',
  placeholders: digestPlaceholders,
  required: ['overview'],
  default: {
    de: {
      subject: 'Überblick vom {Heute}',
      text: `
Guten Tag {Name},

das steht in Ihren Gruppen an.

{Überblick}

{Link zur Anwendung}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Overview of {today}',
      text: `
Dear {name},

This is what is open in your groups.

{overview}

{link to the application}

Kind regards
{alliance}
`,
    },
  },
  example: (language) => digestValues({ name: exampleNames.reader, language }, [news], exampleAround),
});

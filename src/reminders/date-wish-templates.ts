import { letterKind } from '../mail/letter-kind.js';
import { exampleNames } from '../meeting-papers/meeting-values.js';
import { exampleAround, exampleGroup } from './reminder-templates.js';
import {
  acceptedPlaceholders,
  refusedPlaceholders,
  wishAnsweredValues,
  wishPlaceholders,
  wishValues,
} from './reminder-values.js';

const task = {
  id: '1',
  groupId: '1',
  title: 'Betriebe anfragen',
  group: exampleGroup,
  dueDate: '2026-10-12',
  wishedDueDate: '2026-10-26',
  wishReason: 'Bis dahin sind Ferien.',
  responsible: exampleNames.other,
};

export const dateWish = letterKind({
  code: 'date_wish',
  about: 'action_items',
  placeholders: wishPlaceholders,
  required: ['wish', 'taskLink'],
  default: {
    de: {
      subject: 'Bitte um anderen Termin: {Aufgabe}',
      text: `
Guten Tag {Name},

{Wer bittet} bittet für die Aufgabe „{Aufgabe}“ um einen anderen Termin.

{Wunsch}

{Link zur Aufgabe}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Another date asked for: {action item}',
      text: `
Dear {name},

{who asks} asks for another date for the action item “{action item}”.

{wish}

{link to the action item}

Kind regards
{alliance}
`,
    },
  },
  example: (language) => wishValues({ name: exampleNames.reader, language }, task, exampleAround),
});

export const dateWishAccepted = letterKind({
  code: 'date_wish_accepted',
  about: 'action_items',
  placeholders: acceptedPlaceholders,
  required: ['task', 'newDay'],
  default: {
    de: {
      subject: 'Neuer Termin: {Aufgabe}',
      text: `
Guten Tag {Name},

die Aufgabe „{Aufgabe}“ ist jetzt bis {Neuer Termin} zu erledigen.

Dazu: {Bemerkung}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'New date: {action item}',
      text: `
Dear {name},

The action item “{action item}” is now due on {new date}.

Remark: {remark}

Kind regards
{alliance}
`,
    },
  },
  example: (language) => answerOf(language, 'Dann passt es.'),
});

export const dateWishRefused = letterKind({
  code: 'date_wish_refused',
  about: 'action_items',
  placeholders: refusedPlaceholders,
  required: ['task', 'whatStays'],
  default: {
    de: {
      subject: 'Termin bleibt: {Aufgabe}',
      text: `
Guten Tag {Name},

für die Aufgabe „{Aufgabe}“ bleibt es {Was bleibt}.

Dazu: {Bemerkung}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'The date stays: {action item}',
      text: `
Dear {name},

For the action item “{action item}” {what stays}.

Remark: {remark}

Kind regards
{alliance}
`,
    },
  },
  example: (language) => answerOf(language, 'Die Messe wartet nicht.'),
});

function answerOf(language: 'de' | 'en', comment: string) {
  return wishAnsweredValues({ name: exampleNames.reader, language }, task, comment, exampleAround);
}

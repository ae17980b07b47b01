import { letterKind } from '../mail/letter-kind.js';
import { EXAMPLE_ADDRESS, exampleMeeting, exampleNames } from '../meeting-papers/meeting-values.js';
import {
  approvedPlaceholders,
  approvedValues,
  correctedPlaceholders,
  reviewPlaceholders,
  reviewValues,
} from './minutes-values.js';

const to = {
  name: exampleNames.reader,
  where: { is: 'link', href: `${EXAMPLE_ADDRESS}/minutes/1`, isPersonal: true },
} as const;
const review = { end: new Date('2026-11-04T09:00:00Z'), zone: exampleMeeting.allianceZone };

export const minutesApproved = letterKind({
  code: 'minutes_approved',
  about: 'minutes',
  placeholders: approvedPlaceholders,
  required: ['minutesLink'],
  default: {
    de: {
      subject: 'Protokoll der {Sitzungsart} am {Tag} – {Titel}',
      text: `
Guten Tag {Name},

das Protokoll der {Sitzung} am {Tag} ist genehmigt.

{Link zum Protokoll}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Minutes of the {kind of meeting} on {day} – {title}',
      text: `
Dear {name},

The minutes of the {meeting} on {day} have been approved. They are in German.

{link to the minutes}

Kind regards
{alliance}
`,
    },
  },
  example: (language) => approvedValues(exampleMeeting, { ...to, language }, null),
});

export const minutesCorrected = letterKind({
  code: 'minutes_corrected',
  about: 'minutes',
  placeholders: correctedPlaceholders,
  required: ['minutesLink'],
  default: {
    de: {
      subject: 'Berichtigtes Protokoll der {Sitzungsart} am {Tag} – {Titel}',
      text: `
Guten Tag {Name},

das Protokoll der {Sitzung} am {Tag} wurde berichtigt.

Grund: {Grund}

Diese Fassung gilt anstelle der bisherigen.

{Link zum Protokoll}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Corrected minutes of the {kind of meeting} on {day} – {title}',
      text: `
Dear {name},

The minutes of the {meeting} on {day} have been corrected. They are in German.

Reason: {reason}

This version takes the place of the former one.

{link to the minutes}

Kind regards
{alliance}
`,
    },
  },
  example: (language) =>
    approvedValues(exampleMeeting, { ...to, language }, 'In einem Beschluss stand ein falsches Datum.'),
});

export const minutesInReview = letterKind({
  code: 'minutes_in_review',
  about: 'minutes',
  placeholders: reviewPlaceholders,
  required: ['objectionsUntil', 'draftLink'],
  default: {
    de: {
      subject: 'Bitte prüfen: Protokoll der {Sitzungsart} am {Tag} – {Titel}',
      text: `
Guten Tag {Name},

der Entwurf des Protokolls der {Sitzung} am {Tag} liegt vor. Bitte sehen Sie ihn durch.

Stimmt etwas nicht? Dann erheben Sie bitte bis {Einwandfrist} Einwand. Wenn alles stimmt, müssen Sie nichts tun.

{Hinweis ohne Frist}

{Link zum Entwurf}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Please check: minutes of the {kind of meeting} on {day} – {title}',
      text: `
Dear {name},

The draft of the minutes of the {meeting} on {day} is ready. Please look through it.

Is something wrong? Then please object by {objection deadline}. If all is well, you need not do anything.

{note without deadline}

{link to the draft}

Kind regards
{alliance}
`,
    },
  },
  example: (language) =>
    reviewValues(exampleMeeting, { ...to, language }, { ...review, isCorrection: false }),
});

export const correctionInReview = letterKind({
  code: 'correction_in_review',
  about: 'minutes',
  placeholders: reviewPlaceholders,
  required: ['objectionsUntil', 'draftLink'],
  default: {
    de: {
      subject: 'Bitte prüfen: Protokoll der {Sitzungsart} am {Tag} – {Titel}',
      text: `
Guten Tag {Name},

das Protokoll der {Sitzung} am {Tag} soll berichtigt werden. Bitte sehen Sie den Entwurf durch.

Stimmt etwas nicht? Dann erheben Sie bitte bis {Einwandfrist} Einwand. Wenn alles stimmt, müssen Sie nichts tun.

{Hinweis ohne Frist}

{Link zum Entwurf}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Please check: minutes of the {kind of meeting} on {day} – {title}',
      text: `
Dear {name},

The minutes of the {meeting} on {day} are to be corrected. Please look through the draft.

Is something wrong? Then please object by {objection deadline}. If all is well, you need not do anything.

{note without deadline}

{link to the draft}

Kind regards
{alliance}
`,
    },
  },
  example: (language) => reviewValues(exampleMeeting, { ...to, language }, { ...review, isCorrection: true }),
});

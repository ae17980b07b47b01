import { inBoth } from '../texts/texts.js';

export const myPasswordTexts = inBoth(
  {
    title: 'Passwort ändern',
    intro: 'Danach sind Sie auf allen anderen Geräten abgemeldet.',
    current: 'Jetziges Passwort',
    next: 'Neues Passwort',
    nextHelp: 'Mindestens 12 Zeichen. Ein Satz, den nur Sie kennen, ist gut.',
    show: 'Passwörter zeigen',
    change: 'Passwort ändern',
    changed: 'Das neue Passwort gilt. Auf anderen Geräten sind Sie abgemeldet.',
  },
  {
    title: 'Change password',
    intro: 'Afterwards you are signed out on all other devices.',
    current: 'Present password',
    next: 'New password',
    nextHelp: 'At least 12 characters. A sentence that only you know is good.',
    show: 'Show passwords',
    change: 'Change password',
    changed: 'The new password counts. On other devices you are signed out.',
  },
);

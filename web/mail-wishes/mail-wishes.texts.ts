import { inBoth } from '../texts/texts.js';

export const mailWishesTexts = inBoth(
  {
    title: 'Meine Mails',
    intro:
      'Was Sie bekommen möchten. Einladungen, Protokolle und Antworten kommen immer, damit Sie dabei sein können.',
    kinds: 'Diese Mails bekomme ich',
    detail: {
      task_reminder: 'Erinnerungen an meine Aufgaben: drei Tage vorher, am Tag danach, dann wöchentlich',
      lead_digest: 'Überblick am Montag über die Gruppen, die ich leite',
      date_wish: 'Wenn jemand in meinen Gruppen um einen anderen Termin bittet',
    },
    pause: 'Im Urlaub',
    pauseDetail:
      'In dieser Zeit kommt keine davon. Was in der Zeit fällig wird, steht in der ersten Mail danach.',
    from: 'Vom',
    to: 'Bis einschließlich',
    save: 'Speichern',
    saved: 'Gespeichert',
    noLink: 'Der Link ist unvollständig',
    noLinkDetail: 'Öffnen Sie ihn bitte so, wie er in der Mail steht.',
  },
  {
    title: 'My mails',
    intro:
      'What you would like to get. Invitations, minutes and answers always come, so that you can take part.',
    kinds: 'I get these mails',
    detail: {
      task_reminder: 'Reminders of my action items: three days before, the day after, then weekly',
      lead_digest: 'Overview on Monday of the groups that I run',
      date_wish: 'When somebody in my groups asks for another date',
    },
    pause: 'On holiday',
    pauseDetail: 'None of them comes in that time. What falls due meanwhile is in the first mail afterwards.',
    from: 'From',
    to: 'Until and with',
    save: 'Save',
    saved: 'Saved',
    noLink: 'The link is not whole',
    noLinkDetail: 'Please open it as it stands in the mail.',
  },
);

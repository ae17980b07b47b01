import type { Word, Words } from './word.js';

/* What letters are called, and what stands in braces in their templates. */

/** What a letter says; a mail of one kind (mailKindWords) may say this or that. */
export const letterWords = {
  invitation: { de: 'Einladung', en: 'invitation' },
  meeting_moved: { de: 'neuer Termin oder Ort', en: 'new date or place' },
  meeting_cancelled: { de: 'Absage', en: 'cancellation' },
  invitation_withdrawn: { de: 'nicht mehr eingeladen', en: 'no longer invited' },
  agenda_changed: { de: 'neue Tagesordnung', en: 'new agenda' },
  answer_reminder: { de: 'Erinnerung an die Antwort', en: 'reminder to answer' },
  answers_counted: { de: 'Stand der Antworten', en: 'count of answers' },
  minutes_in_review: { de: 'Protokoll zur Prüfung', en: 'minutes to check' },
  correction_in_review: { de: 'Berichtigung zur Prüfung', en: 'correction to check' },
  minutes_approved: { de: 'genehmigtes Protokoll', en: 'approved minutes' },
  minutes_corrected: { de: 'berichtigtes Protokoll', en: 'corrected minutes' },
  task_reminder: { de: 'Erinnerung an Aufgaben', en: 'reminder of action items' },
  lead_digest: { de: 'Überblick für die Leitung', en: 'overview for leads' },
  date_wish: { de: 'Wunsch nach anderem Termin', en: 'wish for another date' },
  date_wish_accepted: { de: 'Terminwunsch angenommen', en: 'wish for another date accepted' },
  date_wish_refused: { de: 'Terminwunsch abgelehnt', en: 'wish for another date refused' },
  date_poll: { de: 'Frage nach Terminen', en: 'question about dates' },
  date_poll_reminder: { de: 'Erinnerung an die Terminfindung', en: 'reminder of the date poll' },
  date_poll_counted: { de: 'Stand der Terminfindung', en: 'how the date poll stands' },
  date_chosen: { de: 'Termin steht', en: 'date chosen' },
  date_poll_withdrawn: { de: 'Terminfindung zurückgezogen', en: 'date poll withdrawn' },
} satisfies Words;

/** What a letter is about. */
export const letterSubjectWords = {
  meetings: { de: 'Sitzungen', en: 'meetings' },
  minutes: { de: 'Protokolle', en: 'minutes' },
  action_items: { de: 'Aufgaben', en: 'action items' },
  date_polls: { de: 'Terminfindung', en: 'date polls' },
} satisfies Words;

/** Which text of a letter counts. */
export const mailTemplateStateWords = {
  default: { de: 'Standard', en: 'default' },
  changed: { de: 'geändert', en: 'changed' },
  outdated: { de: 'passt nicht mehr, gesandt wird der Standard', en: 'fits no more, the default is sent' },
} satisfies Words;

/** How a placeholder stands in a text. */
export const placeholderSortWords = {
  value: { de: 'im Satz', en: 'in a sentence' },
  optional: {
    de: 'im Satz; fehlt es, entfällt der Absatz',
    en: 'in a sentence; without it the paragraph is left out',
  },
  sentence: { de: 'als ganzer Satz', en: 'as a whole sentence' },
  block: { de: 'allein in einem Absatz', en: 'alone in a paragraph' },
} satisfies Words;

/** What stands in braces: a text may use no other words of its language. */
export const placeholderWords = {
  greeting: { de: 'Anrede', en: 'greeting' },
  name: { de: 'Name', en: 'name' },
  alliance: { de: 'Allianz', en: 'alliance' },
  meetingKind: { de: 'Sitzungsart', en: 'kind of meeting' },
  meeting: { de: 'Sitzung', en: 'meeting' },
  meetingDay: { de: 'Tag', en: 'day' },
  meetingTitle: { de: 'Titel', en: 'title' },
  standsInFor: { de: 'Vertretene Person', en: 'person replaced' },
  reason: { de: 'Grund', en: 'reason' },
  timeAndPlace: { de: 'Zeit und Ort', en: 'time and place' },
  agenda: { de: 'Tagesordnung', en: 'agenda' },
  ownTasks: { de: 'Ihre Aufgaben', en: 'your action items' },
  answerBy: { de: 'Bitte um Antwort bis', en: 'please answer by' },
  answerDay: { de: 'Antworttag', en: 'answer day' },
  answerLink: { de: 'Link zur Antwort', en: 'link to answer' },
  answers: { de: 'Antworten', en: 'answers' },
  meetingLink: { de: 'Link zur Sitzung', en: 'link to the meeting' },
  minutesLink: { de: 'Link zum Protokoll', en: 'link to the minutes' },
  draftLink: { de: 'Link zum Entwurf', en: 'link to the draft' },
  objectionsUntil: { de: 'Einwandfrist', en: 'objection deadline' },
  noObjections: { de: 'Hinweis ohne Frist', en: 'note without deadline' },
  today: { de: 'Heute', en: 'today' },
  tasks: { de: 'Aufgaben', en: 'action items' },
  taskList: { de: 'Aufgabenliste', en: 'list of action items' },
  tasksLink: { de: 'Link zu den Aufgaben', en: 'link to the action items' },
  overview: { de: 'Überblick', en: 'overview' },
  applicationLink: { de: 'Link zur Anwendung', en: 'link to the application' },
  task: { de: 'Aufgabe', en: 'action item' },
  whoWishes: { de: 'Wer bittet', en: 'who asks' },
  wish: { de: 'Wunsch', en: 'wish' },
  taskLink: { de: 'Link zur Aufgabe', en: 'link to the action item' },
  newDay: { de: 'Neuer Termin', en: 'new date' },
  whatStays: { de: 'Was bleibt', en: 'what stays' },
  remark: { de: 'Bemerkung', en: 'remark' },
  pollMeeting: { de: 'Worum es geht', en: 'what it is about' },
  message: { de: 'Nachricht', en: 'message' },
  dates: { de: 'Termine', en: 'dates' },
  answeredCount: { de: 'Zahl der Antworten', en: 'number of answers' },
  datesStanding: { de: 'Stand der Termine', en: 'how the dates stand' },
  pollLink: { de: 'Link zur Terminfindung', en: 'link to the date poll' },
} satisfies Words;

export type PlaceholderName = keyof typeof placeholderWords;

/** What comes in its place. */
export const placeholderMeaningWords = {
  greeting: {
    de: 'Begrüßung mit Namen; in der Mail, die an alle zusammen geht, ohne',
    en: 'greeting with the name; without in the mail that goes to all together',
  },
  name: { de: 'wer die Mail bekommt', en: 'who gets the mail' },
  alliance: { de: 'Name der Allianz', en: 'name of the alliance' },
  meetingKind: { de: 'Sitzung oder Jahressitzung', en: 'meeting or annual session' },
  meeting: { de: 'Art der Sitzung mit der Gruppe', en: 'kind of meeting with the group' },
  meetingDay: { de: 'Tag der Sitzung', en: 'day of the meeting' },
  meetingTitle: { de: 'Gruppe und Titel der Sitzung', en: 'group and title of the meeting' },
  standsInFor: {
    de: 'an wessen Stelle jemand kommt',
    en: 'in whose place somebody comes',
  },
  reason: {
    de: 'warum, falls es gesagt wurde',
    en: 'why, where that was said',
  },
  timeAndPlace: {
    de: 'Titel, Zeit, Ort und Einwahl der Sitzung; was davon neu ist',
    en: 'title, time, place and address to dial in; what of it is new',
  },
  agenda: { de: 'alle Tagesordnungspunkte mit ihrer Dauer', en: 'all agenda items with how long they take' },
  ownTasks: { de: 'was die Person offen hat; sonst nichts', en: 'what is open for the person; else nothing' },
  answerBy: {
    de: 'Satz mit dem letzten Tag für Antworten; ohne solchen Tag nichts',
    en: 'sentence with the last day for answers; nothing where there is none',
  },
  answerDay: { de: 'letzter Tag für Antworten', en: 'last day for answers' },
  answerLink: {
    de: 'Link, mit dem die Person ohne Konto antwortet',
    en: 'link by which the person answers without an account',
  },
  answers: { de: 'wer zugesagt und abgesagt hat', en: 'who accepted and who declined' },
  meetingLink: { de: 'Link zur Seite der Sitzung', en: 'link to the page of the meeting' },
  minutesLink: {
    de: 'Link zum Protokoll; für Personen ohne Konto der Hinweis auf den Anhang',
    en: 'link to the minutes; for persons without an account, that they are attached',
  },
  draftLink: {
    de: 'Link, mit dem die Person den Entwurf liest und Einwand erhebt',
    en: 'link by which the person reads the draft and objects',
  },
  objectionsUntil: {
    de: 'bis wann Einwände möglich sind',
    en: 'until when one can object',
  },
  noObjections: {
    de: 'Satz für Entwürfe ohne Frist für Einwände; sonst nichts',
    en: 'sentence for drafts without a deadline for objections; else nothing',
  },
  today: { de: 'Tag, an dem die Mail geschrieben wird', en: 'day on which the mail is written' },
  tasks: {
    de: 'Titel der Aufgabe; bei mehreren, wie viele',
    en: 'title of the action item; of several, how many',
  },
  taskList: { de: 'überfällige und bald fällige Aufgaben', en: 'action items that are overdue and due soon' },
  tasksLink: {
    de: 'Link, mit dem die Person ohne Konto antwortet, und dass er nur für sie ist',
    en: 'link by which the person answers without an account, and that it is theirs alone',
  },
  overview: {
    de: 'was in den Gruppen überfällig ist, fehlt oder unbeantwortet ist',
    en: 'what is overdue, missing or unanswered in the groups',
  },
  applicationLink: { de: 'Link zur Startseite', en: 'link to the first page' },
  task: { de: 'Titel der Aufgabe', en: 'title of the action item' },
  whoWishes: { de: 'wer um einen anderen Termin bittet', en: 'who asks for another date' },
  wish: {
    de: 'Aufgabe, Gruppe, bisheriger und gewünschter Termin, Begründung',
    en: 'action item, group, date so far, date asked for, reason given',
  },
  taskLink: { de: 'Link zur Seite der Aufgabe', en: 'link to the page of the action item' },
  newDay: { de: 'Tag, bis zu dem es jetzt zu tun ist', en: 'day until which it is to be done now' },
  whatStays: { de: '„beim“ und der Tag, der bleibt', en: 'that the date stays, and which' },
  remark: {
    de: 'was dazu gesagt wurde',
    en: 'what was said to it',
  },
  pollMeeting: {
    de: 'Titel und Ort der Sitzung, für die ein Termin gesucht wird',
    en: 'title and place of the meeting for which a date is looked for',
  },
  message: {
    de: 'was die Leitung dazu schreibt; ohne entfällt der Absatz',
    en: 'what the lead writes to it; without it the paragraph is left out',
  },
  dates: { de: 'alle Termine, die zur Wahl stehen', en: 'all dates to choose from' },
  answeredCount: {
    de: 'wie viele geantwortet haben, von wie vielen',
    en: 'how many have answered, of how many',
  },
  datesStanding: {
    de: 'Antworten zu jedem Termin, und wer noch nicht geantwortet hat',
    en: 'answers to each date, and who has not answered yet',
  },
  pollLink: { de: 'Link zur Seite der Terminfindung', en: 'link to the page of the date poll' },
} satisfies Record<PlaceholderName, Word>;

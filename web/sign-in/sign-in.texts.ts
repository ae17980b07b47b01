import { inBoth } from '../texts/texts.js';

export const signInTexts = inBoth(
  {
    title: 'Anmelden',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    signIn: 'Anmelden',
    showPassword: 'Passwort zeigen',
    forgotten: 'Passwort vergessen?',
    forgottenDetail:
      'Die Allianzleitung schickt Ihnen einen Link, mit dem Sie ein neues Passwort setzen. Er gilt 24 Stunden und nur einmal.',
    demo: 'Zum Ausprobieren',
    demoDetail:
      'Das ist die Demo-Allianz: Personen und Organisationen sind erfunden. Ein Knopf füllt die Adresse aus; das Passwort steht im Fenster, in dem der Server gestartet wurde.',
    again: 'Bitte noch einmal anmelden',
    againDetail: 'Ihre Sitzung ist abgelaufen. Was Sie eingegeben haben, ist noch da.',
    leave: 'Ohne Anmeldung verlassen',
    newPassword: 'Passwort setzen',
    newPasswordField: 'Neues Passwort',
    newPasswordHelp: 'Mindestens 12 Zeichen. Ein Satz, den nur Sie kennen, ist gut.',
    setPassword: 'Passwort setzen',
    isSet: 'Das Passwort ist gesetzt. Melden Sie sich damit an.',
    noLink: 'Dieser Link ist nicht vollständig',
    noLinkDetail:
      'Öffnen Sie ihn noch einmal aus der Nachricht, oder bitten Sie die Allianzleitung um einen neuen.',
    linkOver: 'Mit diesem Link lässt sich kein Passwort setzen',
    linkOverDetail: 'Haben Sie Ihr Passwort schon gesetzt? Dann melden Sie sich damit an.',
  },
  {
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    showPassword: 'Show password',
    forgotten: 'Forgotten your password?',
    forgottenDetail:
      'The alliance lead sends you a link to set a new one. It is good for 24 hours and for one use.',
    demo: 'To try it out',
    demoDetail:
      'This is the demo alliance: persons and organisations are invented. A button fills in the address; the password stands in the window in which the server was started.',
    again: 'Please sign in again',
    againDetail: 'Your session has ended. What you typed is still there.',
    leave: 'Leave without signing in',
    newPassword: 'Set a password',
    newPasswordField: 'New password',
    newPasswordHelp: 'At least 12 characters. A sentence that only you know is good.',
    setPassword: 'Set password',
    isSet: 'The password is set. Sign in with it.',
    noLink: 'This link is not complete',
    noLinkDetail: 'Open it from the message again, or ask the alliance lead for a new one.',
    linkOver: 'No password can be set with this link',
    linkOverDetail: 'Have you set your password already? Then sign in with it.',
  },
);

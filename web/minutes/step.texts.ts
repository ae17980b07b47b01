import { inBoth } from '../texts/texts.js';

export const stepTexts = inBoth(
  {
    cancel: 'Abbrechen',
    reviewed: 'Das Protokoll ist in der Prüfung. Wer eingeladen war, kann es lesen.',
    back: 'Zurückgeben …',
    backTitle: 'Protokoll zurückgeben',
    backDetail: 'Es wird wieder Entwurf und kann geändert werden. Danach geht es noch einmal in die Prüfung.',
    backReason: 'Was muss sich ändern?',
    backSend: 'Zurückgeben',
    returned: 'Das Protokoll ist wieder Entwurf.',
    correct: 'Berichtigen …',
    correctTitle: 'Berichtigung beginnen',
    correctDetail:
      'Die genehmigte Fassung bleibt, wie sie ist. Es entsteht die nächste, die wie die erste geprüft und genehmigt wird; bis dahin lesen alle die letzte.',
    correctReason: 'Was stimmt nicht?',
    correctReasonHelp: 'Das steht bei der neuen Fassung.',
    correctSend: 'Berichtigung beginnen',
    corrected: 'Die Berichtigung ist offen.',
    publishTitle: 'Protokoll veröffentlichen?',
    publishDetail: (items: number, of: number) =>
      `Jeder kann dann lesen, auch ohne Anmeldung: ${items === 1 ? '1 öffentlichen Punkt' : `${items} öffentliche Punkte`} von ${of} und was darunter angenommen wurde. Personen werden nicht genannt.`,
    publishNothing:
      'Kein Punkt ist als öffentlich gekennzeichnet: Zu lesen sind nur Gruppe, Sitzung und Tag.',
    published: 'Das Protokoll ist veröffentlicht.',
    withdraw: 'Veröffentlichung zurücknehmen …',
    withdrawTitle: 'Veröffentlichung zurücknehmen?',
    withdrawDetail:
      'Die Öffentlichkeit erfährt dann nur noch, dass das Protokoll zurückgezogen wurde. Wer es schon gelesen oder übernommen hat, hat es weiter. In der Allianz bleibt es genehmigt.',
    withdrawSend: 'Zurücknehmen',
    withdrawn: 'Das Protokoll ist nicht mehr öffentlich.',
  },
  {
    cancel: 'Cancel',
    reviewed: 'The minutes are in review. Who was invited can read them.',
    back: 'Return …',
    backTitle: 'Return the minutes',
    backDetail: 'They become a draft again and can be changed. After that they go to review once more.',
    backReason: 'What has to change?',
    backSend: 'Return',
    returned: 'The minutes are a draft again.',
    correct: 'Correct …',
    correctTitle: 'Begin a correction',
    correctDetail:
      'The approved version stays as it is. The next one begins, which is reviewed and approved like the first; until then everybody reads the last one.',
    correctReason: 'What is wrong?',
    correctReasonHelp: 'It stands with the new version.',
    correctSend: 'Begin correction',
    corrected: 'The correction is open.',
    publishTitle: 'Publish the minutes?',
    publishDetail: (items: number, of: number) =>
      `Everybody can then read, without signing in: ${items} public ${items === 1 ? 'item' : 'items'} of ${of} and what was adopted under them. No persons are named.`,
    publishNothing: 'No item is marked as public: only group, meeting and day can be read.',
    published: 'The minutes are published.',
    withdraw: 'Withdraw publication …',
    withdrawTitle: 'Withdraw the publication?',
    withdrawDetail:
      'The public is then told only that the minutes were withdrawn. Who has read or copied them keeps them. Within the alliance they stay approved.',
    withdrawSend: 'Withdraw',
    withdrawn: 'The minutes are public no more.',
  },
);

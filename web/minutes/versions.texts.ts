import { inBoth } from '../texts/texts.js';

export const versionsTexts = inBoth(
  {
    versions: 'Genehmigte Fassungen',
    caption: 'Genehmigte Fassungen, die neueste zuerst',
    version: 'Fassung',
    approvedAt: 'Genehmigt',
    by: 'von',
    reason: 'Warum',
    first: 'erste Fassung',
    check: 'Echtheit',
    verify: 'Prüfen',
    verifyOne: (no: number) => `Fassung ${no} prüfen`,
    compare: 'Was sich geändert hat',
    onlyOne:
      'Es gibt erst eine Fassung. Eine Berichtigung führt zur nächsten; dann steht hier, was sie ändert.',
    newer: 'Neuere Fassung',
    older: 'verglichen mit',
    no: (no: number) => `Fassung ${no}`,
    nothing: 'Zwischen diesen Fassungen hat sich nichts geändert.',
    removed: 'gestrichen:',
    added: 'neu:',
    valid: (no: number) => `Fassung ${no} ist unverändert`,
    validDetail:
      'Der Text ergibt noch dieselbe Prüfsumme wie bei der Genehmigung, und jede Fassung nennt die Prüfsumme der vorigen. Nachträglich geändert hat ihn niemand.',
    invalid: (no: number) => `Fassung ${no} stimmt nicht mehr mit dem überein, was genehmigt wurde`,
    invalidDetail:
      'Wenden Sie sich an den Betrieb der Anwendung, bevor Sie sich auf dieses Protokoll berufen.',
    linkOk: (no: number) => `Fassung ${no}: Text unverändert, schließt an die vorige an.`,
    linkText: (no: number) => `Fassung ${no}: Der Text wurde verändert.`,
    linkChain: (no: number) => `Fassung ${no}: schließt nicht an die vorige an.`,
    names: (n: number) => (n === 1 ? '1 Name passt zum Text.' : `${n} Namen passen zum Text.`),
    namesErased: (n: number) =>
      n === 1
        ? '1 Name wurde gelöscht; der Text gilt ohne ihn.'
        : `${n} Namen wurden gelöscht; der Text gilt ohne sie.`,
    namesWrong: (n: number) =>
      n === 1 ? '1 Name passt nicht zum Text.' : `${n} Namen passen nicht zum Text.`,
    sum: 'Prüfsumme (SHA-256)',
  },
  {
    versions: 'Approved versions',
    caption: 'Approved versions, the newest first',
    version: 'Version',
    approvedAt: 'Approved',
    by: 'by',
    reason: 'Why',
    first: 'first version',
    check: 'Authenticity',
    verify: 'Verify',
    verifyOne: (no: number) => `Verify version ${no}`,
    compare: 'What changed',
    onlyOne:
      'There is only one version so far. A correction leads to the next; what it changes stands here then.',
    newer: 'Newer version',
    older: 'compared with',
    no: (no: number) => `Version ${no}`,
    nothing: 'Nothing changed between these versions.',
    removed: 'removed:',
    added: 'added:',
    valid: (no: number) => `Version ${no} is unchanged`,
    validDetail:
      'The text still gives the checksum it had when it was approved, and each version names the checksum of the one before. Nobody has changed it since.',
    invalid: (no: number) => `Version ${no} is not what was approved any more`,
    invalidDetail: 'Ask those who run this application before you rely on these minutes.',
    linkOk: (no: number) => `Version ${no}: text unchanged, follows the one before.`,
    linkText: (no: number) => `Version ${no}: the text was changed.`,
    linkChain: (no: number) => `Version ${no}: does not follow the one before.`,
    names: (n: number) => (n === 1 ? '1 name fits the text.' : `${n} names fit the text.`),
    namesErased: (n: number) =>
      n === 1
        ? '1 name was erased; the text holds without it.'
        : `${n} names were erased; the text holds without them.`,
    namesWrong: (n: number) =>
      n === 1 ? '1 name does not fit the text.' : `${n} names do not fit the text.`,
    sum: 'Checksum (SHA-256)',
  },
);

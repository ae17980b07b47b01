import { inBoth } from '../texts/texts.js';

export const administrationTexts = inBoth(
  {
    title: 'Verwaltung',
    parts: 'Bereiche der Verwaltung',
    accounts: 'Konten',
    apiKeys: 'API-Schlüssel',
    trail: 'Änderungen',
    sectors: 'Bereiche',
    alliance: 'Allianz',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser erlaubt das Kopieren nicht. Der Text ist ausgewählt: kopieren Sie ihn selbst.',
    finished: 'Fertig',
    never: 'nie',
  },
  {
    title: 'Administration',
    parts: 'Parts of the administration',
    accounts: 'Accounts',
    apiKeys: 'API keys',
    trail: 'Changes',
    sectors: 'Sectors',
    alliance: 'Alliance',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. The text is selected: copy it yourself.',
    finished: 'Done',
    never: 'never',
  },
);

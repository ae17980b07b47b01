import { inBoth } from '../texts/texts.js';

export const administrationTexts = inBoth(
  {
    title: 'Verwaltung',
    parts: 'Bereiche der Verwaltung',
    accounts: 'Konten',
    apiKeys: 'API-Schlüssel',
    webhooks: 'Webhooks',
    trail: 'Änderungen',
    sectors: 'Bereiche',
    ownFields: 'Eigene Felder',
    jobs: 'Im Hintergrund',
    alliance: 'Allianz',
    freeDays: 'Freie Tage',
    never: 'nie',
  },
  {
    title: 'Administration',
    parts: 'Parts of the administration',
    accounts: 'Accounts',
    apiKeys: 'API keys',
    webhooks: 'Webhooks',
    trail: 'Changes',
    sectors: 'Sectors',
    ownFields: 'Own fields',
    jobs: 'In the background',
    alliance: 'Alliance',
    freeDays: 'Free days',
    never: 'never',
  },
);

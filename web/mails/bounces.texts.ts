import { inBoth } from '../texts/texts.js';

export const bouncesTexts = inBoth(
  {
    title: 'Adressen, die zurückkommen',
    intro:
      'Von diesen Adressen kam Post zurück. Dorthin wird nichts gesandt, bis die Adresse berichtigt ist oder Sie sagen, dass sie wieder geht. Eine berichtigte Adresse verschwindet von selbst aus dieser Liste.',
    filters: 'Adressen filtern',
    caption: 'Adressen, von denen Post zurückkam, die neueste zuerst',
    address: 'Adresse und Empfänger',
    reason: 'Grund',
    since: 'Zurück seit',
    mail: 'Mail',
    clear: 'Adresse geht wieder',
    clearOf: (address: string) => `Adresse geht wieder: ${address}`,
    cleared: (address: string) => `An ${address} wird wieder gesandt.`,
    none: 'Keine Adresse kommt zurück',
    noneDetail: 'Kommt eine Mail zurück, steht ihre Adresse hier, bis sie berichtigt ist.',
    noneFound: 'Keine Adresse passt dazu',
  },
  {
    title: 'Addresses that bounce',
    intro:
      'Mail came back from these addresses. Nothing is sent there until the address is corrected or you say that it works again. A corrected address leaves this list by itself.',
    filters: 'Filter addresses',
    caption: 'Addresses from which mail came back, newest first',
    address: 'Address and recipient',
    reason: 'Reason',
    since: 'Bounces since',
    mail: 'Mail',
    clear: 'Address works again',
    clearOf: (address: string) => `Address works again: ${address}`,
    cleared: (address: string) => `Mail is sent to ${address} again.`,
    none: 'No address bounces',
    noneDetail: 'When a mail comes back, its address stands here until it is corrected.',
    noneFound: 'No address fits',
  },
);

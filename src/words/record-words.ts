import type { Word, Words } from './word.js';

/** Kinds of records, by the code that reasons and the audit trail give. */
export const recordWords = {
  alliance: { de: 'Allianz', en: 'alliance' },
  free_span: { de: 'freie Zeit', en: 'free days' },
  sector: { de: 'Bereich', en: 'sector' },
  organisation: { de: 'Organisation', en: 'organisation' },
  membership: { de: 'Mitgliedschaft', en: 'membership' },
  person: { de: 'Person', en: 'person' },
  affiliation: { de: 'Zugehörigkeit', en: 'affiliation' },
  interaction: { de: 'Vermerk', en: 'interaction' },
  steering_group: { de: 'Steuergruppe', en: 'steering group' },
  seat: { de: 'Sitz', en: 'seat' },
  meeting: { de: 'Sitzung', en: 'meeting' },
  date_poll: { de: 'Terminfindung', en: 'date poll' },
  date_poll_option: { de: 'Terminvorschlag', en: 'offered date' },
  date_poll_respondent: { de: 'Befragung', en: 'respondent' },
  topic: { de: 'Thema', en: 'topic' },
  agenda_item: { de: 'Tagesordnungspunkt', en: 'agenda item' },
  participation: { de: 'Teilnahme', en: 'participation' },
  action_item: { de: 'Aufgabe', en: 'action item' },
  minutes: { de: 'Protokoll', en: 'minutes' },
  minutes_version: { de: 'Fassung', en: 'version' },
  decision: { de: 'Beschluss', en: 'decision' },
  objection: { de: 'Einwand', en: 'objection' },
  account: { de: 'Konto', en: 'account' },
  api_key: { de: 'API-Schlüssel', en: 'API key' },
  signed_link: { de: 'Link', en: 'link' },
  mail_wish: { de: 'Mailwünsche', en: 'mail wishes' },
  feed: { de: 'Kalender', en: 'calendar' },
  webhook: { de: 'Webhook', en: 'webhook' },
  tag: { de: 'Schlagwort', en: 'tag' },
  segment: { de: 'Segment', en: 'segment' },
  own_field: { de: 'eigenes Feld', en: 'own field' },
  mail_template: { de: 'Mailvorlage', en: 'mail template' },
  mail: { de: 'Mail', en: 'mail' },
  /** Done in the background. */
  job: { de: 'Hintergrundaufgabe', en: 'job' },
  import: { de: 'Import', en: 'import' },
  /** Of which somebody took a file along. */
  list: { de: 'Liste', en: 'list' },
} satisfies Words;

/** Who was erased, where minutes still speak of that person. */
export const formerMember: Word = { de: 'ehemaliges Mitglied', en: 'former member' };

import { recordWords } from './record-words.js';
import type { Word, Words } from './word.js';

/** Of whose changes events tell. */
export const eventKindWords = {
  organisation: recordWords.organisation,
  membership: recordWords.membership,
  person: recordWords.person,
  affiliation: recordWords.affiliation,
  steering_group: recordWords.steering_group,
  seat: recordWords.seat,
  meeting: recordWords.meeting,
  minutes: recordWords.minutes,
  decision: recordWords.decision,
  action_item: recordWords.action_item,
} satisfies Words;

const changes = {
  created: { de: 'angelegt', en: 'added' },
  changed: { de: 'geändert', en: 'changed' },
  removed: { de: 'entfernt', en: 'removed' },
} satisfies Words;

/** What events are called. */
export const eventTypeWords: Words = Object.fromEntries(
  Object.entries<Word>(eventKindWords).flatMap(([kind, of]) =>
    Object.entries<Word>(changes).map(([change, done]) => [
      `${kind}.${change}`,
      { de: `${of.de} ${done.de}`, en: `${of.en} ${done.en}` },
    ]),
  ),
);

/** Why nothing is sent to a webhook. */
export const webhookDisabledWords = {
  by_hand: { de: 'von Hand ausgeschaltet', en: 'switched off by hand' },
  failing: { de: 'drei Tage lang ohne Erfolg', en: 'three days without success' },
  gone: { de: 'die Gegenseite will keine mehr (410)', en: 'the other side wants no more (410)' },
  key_revoked: { de: 'der Schlüssel ist widerrufen', en: 'the key is revoked' },
  key_expired: { de: 'der Schlüssel ist abgelaufen', en: 'the key is expired' },
  key_without_events: { de: 'der Schlüssel darf keine Ereignisse lesen', en: 'the key may not read events' },
  secret_unreadable: {
    de: 'das Geheimnis ist nicht mehr lesbar; erneuern Sie es',
    en: 'the secret cannot be read any more; renew it',
  },
} satisfies Words;

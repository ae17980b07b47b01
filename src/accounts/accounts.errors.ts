import { duplicate } from '../common/field-errors.js';
import { defineFieldError, defineProblem } from '../common/problem.js';
import { onBrokenField, onUnknownReference } from '../database/broken-constraints.js';

/** The same for every reason, so that nobody learns which accounts there are. */
export const signInFailed = defineProblem(401, 'sign_in_failed', {
  de: [
    'Anmeldung fehlgeschlagen',
    'E-Mail-Adresse oder Passwort stimmt nicht. Wer kein Passwort mehr hat, bekommt von der Allianzleitung einen Link.',
  ],
  en: [
    'Sign-in failed',
    'E-mail address or password is wrong. Whoever has no password any more gets a link from the alliance lead.',
  ],
});
export const signInSlowed = defineProblem(429, 'sign_in_slowed', {
  de: [
    'Zu viele Fehlversuche',
    'Nach mehreren Fehlversuchen geht es erst in {seconds} Sekunden weiter; warten Sie so lange.',
  ],
  en: ['Too many failed tries', 'After several failed tries the next one is possible in {seconds} seconds.'],
  example: { params: { seconds: 4 } },
});
export const sessionOver = defineProblem(401, 'session_over', {
  de: ['Sitzung beendet', 'Diese Anmeldung ist abgelaufen oder wurde beendet; melden Sie sich neu an.'],
  en: ['Session over', 'This sign-in has expired or was ended; sign in again.'],
});
export const originNotOurs = defineProblem(403, 'origin_not_ours', {
  de: [
    'Fremde Herkunft',
    'Das Anmelde-Cookie gilt nur für Seiten dieser Anwendung; senden Sie ihre Adresse im Kopf Origin oder das refreshToken im Inhalt.',
  ],
  en: [
    'Foreign origin',
    'The sign-in cookie is good for pages of this application only; send their address in the Origin header, or the refreshToken in the body.',
  ],
});
export const lastAllianceLead = defineProblem(409, 'last_alliance_lead', {
  de: [
    'Letzte Allianzleitung',
    'Ohne dieses Konto hätte die Allianz keine Leitung mehr; geben Sie zuerst einem anderen Konto diese Rolle.',
  ],
  en: [
    'Last alliance lead',
    'Without this account the alliance would have no lead; give another account that role first.',
  ],
});
export const allianceLeadExists = defineProblem(409, 'alliance_lead_exists', {
  de: ['Allianzleitung vorhanden', 'Es gibt schon eine Allianzleitung; mit --another entsteht eine weitere.'],
  en: ['There is an alliance lead', 'There is an alliance lead already; --another makes one more.'],
});
export const accountDisabled = defineProblem(409, 'account_disabled', {
  de: [
    'Konto gesperrt',
    'Dieses Konto ist gesperrt; heben Sie die Sperre auf, bevor Sie einen Link ausstellen.',
  ],
  en: ['Account disabled', 'This account is disabled; enable it before you make a link.'],
});

export const passwordTooCommon = defineFieldError('password_too_common', {
  de: 'Dieses Passwort wird früh geraten; nehmen Sie mehrere Wörter, die nichts miteinander zu tun haben.',
  en: 'This password is guessed early; take several words that have nothing to do with each other.',
});
export const passwordWrong = defineFieldError('password_wrong', {
  de: 'Das ist nicht Ihr jetziges Passwort.',
  en: 'This is not your present password.',
});
export const linkNotUsable = defineFieldError('link_not_usable', {
  de: 'Dieser Link gilt nicht oder nicht mehr; die Allianzleitung stellt einen neuen aus.',
  en: 'This link is not or no longer valid; the alliance lead makes a new one.',
});

onUnknownReference({ account_person_fk: '/personId' });
onBrokenField({
  account_email_once: () => duplicate('/email'),
  account_one_per_person: () => duplicate('/personId'),
});

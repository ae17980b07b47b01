import { notWritable, required, unknownField } from './field-errors.js';
import { defineProblem, type FieldError, Problem } from './problem.js';

/* What any route may answer. Problems of one feature stand in its own *.errors.ts. */

export const notSignedIn = defineProblem(401, 'not_signed_in', {
  de: [
    'Nicht angemeldet',
    'Dafür ist eine gültige Anmeldung nötig: ein Zugriffstoken oder ein API-Schlüssel.',
  ],
  en: ['Not signed in', 'This needs a valid sign-in: an access token or an API key.'],
});
export const notAllowed = defineProblem(403, 'not_allowed', {
  de: ['Nicht erlaubt', 'Ihre Rechte reichen dafür nicht aus.'],
  en: ['Not allowed', 'Your rights do not cover this.'],
});
export const fieldsNotAllowed = defineProblem(403, 'fields_not_allowed', {
  de: ['Felder nicht erlaubt', 'Diese Felder dürfen Sie nicht ändern; lassen Sie sie weg.'],
  en: ['Fields not allowed', 'You may not change these fields; leave them out.'],
  example: { errors: [notWritable('/internalNote')] },
});
export const notFound = defineProblem(404, 'not_found', {
  de: ['Nicht gefunden', 'Unter dieser Adresse gibt es für Sie nichts.'],
  en: ['Not found', 'There is nothing here for you.'],
});
export const bodyUnreadable = defineProblem(400, 'body_unreadable', {
  de: [
    'Inhalt nicht lesbar',
    'Der Inhalt der Anfrage ist kein gültiges JSON-Objekt (UTF-8), oder er hat mehr Werte oder Ebenen, als hier möglich sind.',
  ],
  en: [
    'Body not readable',
    'The body of the request is not a valid JSON object (UTF-8), or has more values or levels than are possible here.',
  ],
});
export const parametersInvalid = defineProblem(400, 'parameters_invalid', {
  de: ['Parameter ungültig', 'Mindestens ein Parameter der Adresse ist unbekannt oder nicht lesbar.'],
  en: ['Invalid parameters', 'At least one parameter of the address is unknown or cannot be read.'],
  example: { errors: [{ ...unknownField('/colour'), parameter: 'colour' }] },
});
export const requestMalformed = defineProblem(400, 'request_malformed', {
  de: ['Anfrage fehlerhaft', 'Die Anfrage entspricht nicht HTTP und kann nicht gelesen werden.'],
  en: ['Malformed request', 'The request does not follow HTTP and cannot be read.'],
});
export const requestIncomplete = defineProblem(408, 'request_incomplete', {
  de: ['Anfrage unvollständig', 'Die Anfrage kam nicht rechtzeitig ganz an; senden Sie sie noch einmal.'],
  en: ['Incomplete request', 'The request did not come in whole in time; send it again.'],
});
export const headersTooLarge = defineProblem(431, 'headers_too_large', {
  de: ['Anfragekopf zu groß', 'Adresse und Kopf der Anfrage dürfen zusammen höchstens 16 KiB groß sein.'],
  en: ['Headers too large', 'Address and headers of the request may be at most 16 KiB together.'],
});
export const bodyTooLarge = defineProblem(413, 'body_too_large', {
  de: ['Inhalt zu groß', 'Der Inhalt dieser Anfrage darf höchstens {kib} KiB groß sein.'],
  en: ['Body too large', 'The body of this request may be at most {kib} KiB.'],
  example: { params: { kib: 16 } },
});
export const bodyNotJson = defineProblem(415, 'body_not_json', {
  de: ['Inhalt nicht JSON', 'Senden Sie den Inhalt als application/json oder application/merge-patch+json.'],
  en: ['Body is not JSON', 'Send the body as application/json or application/merge-patch+json.'],
});
const contentProblem = defineProblem(422, 'content_invalid', {
  de: ['Inhalt ungültig', 'Die Angaben unter „errors“ müssen geändert werden; gespeichert wurde nichts.'],
  en: ['Invalid content', 'What stands under "errors" has to change; nothing was saved.'],
  example: { errors: [required('/title')] },
});
/** What is wrong with the content, place by place. */
export const contentInvalid = (...errors: FieldError[]): Problem => contentProblem({}, { errors });
/** @throws content_invalid where there is any error */
export function requireSound(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw contentInvalid(...errors);
}
/** Says of a parameter that something was asked with that it is wrong in the content, below this place. */
export const inContent =
  (place: string) =>
  (error: unknown): never => {
    if (!(error instanceof Problem) || error.definition.code !== parametersInvalid().definition.code)
      throw error;
    throw contentInvalid(
      ...error.errors.map(({ pointer, code, params }) => ({ pointer: `${place}${pointer}`, code, params })),
    );
  };
export const preconditionRequired = defineProblem(428, 'precondition_required', {
  de: ['If-Match fehlt', 'Senden Sie im Kopf If-Match das ETag der Fassung, die Sie gelesen haben.'],
  en: ['If-Match is missing', 'Send the ETag of the version that you have read in the If-Match header.'],
});
export const versionStale = defineProblem(412, 'version_stale', {
  de: [
    'Inzwischen geändert',
    'Der Datensatz wurde inzwischen geändert; lesen Sie ihn neu und wiederholen Sie die Änderung.',
  ],
  en: ['Changed meanwhile', 'The record was changed meanwhile; read it again and repeat your change.'],
});
export const idempotencyKeyReused = defineProblem(422, 'idempotency_key_reused', {
  de: [
    'Idempotency-Key schon benutzt',
    'Dieser Schlüssel gehört zu einer anderen Anfrage; nehmen Sie einen neuen.',
  ],
  en: ['Idempotency-Key already used', 'This key belongs to another request; take a new one.'],
});
export const busy = defineProblem(409, 'busy', {
  de: ['Gerade in Bearbeitung', 'Eine andere Anfrage ändert dies gerade; wiederholen Sie die Anfrage.'],
  en: ['Being changed', 'Another request is changing this right now; repeat the request.'],
});
export const tooManyRequests = defineProblem(429, 'too_many_requests', {
  de: ['Zu viele Anfragen', 'Warten Sie {seconds} Sekunden und versuchen Sie es dann erneut.'],
  en: ['Too many requests', 'Wait {seconds} seconds, then try again.'],
  example: { params: { seconds: 30 } },
});
export const stepNotOpen = defineProblem(409, 'step_not_open', {
  de: ['Schritt nicht möglich', 'Von „{state}“ aus geht dieser Schritt nicht; möglich: {open}.'],
  en: ['Step not open', 'This step cannot be taken from "{state}"; open: {open}.'],
  example: {
    params: { state: 'in_progress', open: 'held' },
    members: { state: 'in_progress', open: ['held'] },
  },
});
export const conflict = defineProblem(409, 'conflict', {
  de: ['Widerspruch zum Bestand', 'Die Änderung widerspricht dem, was schon gespeichert ist.'],
  en: ['Conflict', 'The change contradicts what is already stored.'],
});
export const internalError = defineProblem(500, 'internal_error', {
  de: [
    'Fehler im System',
    'Das ist unser Fehler, nicht Ihrer. Nennen Sie bei einer Rückfrage die requestId.',
  ],
  en: ['Internal error', 'This is our fault, not yours. Quote the requestId when you ask about it.'],
});
export const unavailable = defineProblem(503, 'unavailable', {
  de: ['Zurzeit nicht verfügbar', 'Die Datenbank antwortet nicht; versuchen Sie es später erneut.'],
  en: ['Unavailable', 'The database does not answer; try again later.'],
});

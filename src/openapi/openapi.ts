import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { addStandardAnswers } from './standard-answers.js';

const description = `
Members, steering groups, minutes and promises of a regional alliance.

**Signing in**: \`POST /auth/sessions\` gives an access token for \`Authorization: Bearer …\`; scripts use an API key
the same way. **Errors** are RFC 9457 problems with a stable \`code\`, in German or English (\`Accept-Language\`).
**Changing** a record needs its \`ETag\` in \`If-Match\`. **Repeating** a POST is safe with \`Idempotency-Key\`.
**Lists** give \`data\`, \`page.nextCursor\` and, with \`total=true\`, \`total\`. Fields that you may not read are absent.
Days are \`YYYY-MM-DD\` in the alliance's time zone, moments are UTC; terms include their start and exclude their end.
Fields and enum values may be added within v1; nothing else changes.
`.trim();

/** The contract as OpenAPI 3.1, made from the routes and their classes. */
export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Alliance CRM')
    .setVersion('1')
    .setDescription(description)
    .setLicense('All rights reserved', 'urn:alliance-crm:licence')
    .addServer('/', 'This installation')
    .addSecurity('bearer', {
      type: 'http',
      scheme: 'bearer',
      description: 'An access token of POST /auth/sessions, or an API key (aak_…).',
    });
  for (const [tag, text] of tags) builder.addTag(tag, text);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  addStandardAnswers(document);
  return document;
}

/** The document as it is committed in openapi.json. */
export function openApiText(app: NestFastifyApplication): string {
  return `${JSON.stringify(openApiOf(app), null, 2)}\n`;
}

const tags: [string, string][] = [
  ['auth', 'Signing in and out, passwords, and who I am'],
  ['alliance', 'The alliance that this installation serves'],
  ['organisations', 'Organisations, sectors and memberships'],
  ['persons', 'Persons and their affiliations with organisations'],
  ['interactions', 'What staff had to do with organisations and persons'],
  ['tags', 'What staff file organisations and persons under'],
  ['segments', 'Filters of lists, kept under a name'],
  ['own-fields', 'Fields that the alliance makes for itself'],
  ['duplicates', 'Records that look like one'],
  ['steering-groups', 'Steering groups, the plenary and seats'],
  ['meetings', 'Meetings, agendas, participations and topics'],
  ['date-polls', 'Finding a date: several are offered, people answer, one becomes a meeting'],
  ['minutes', 'Minutes and decisions'],
  ['action-items', 'Who does what by when'],
  ['reports', 'Balance: who takes part, what is left undone'],
  ['home', 'What waits for me'],
  ['feeds', 'Calendars to subscribe to'],
  ['webhooks', 'What changed, for programs: asked for, or sent to them'],
  ['accounts', 'Accounts, API keys and the audit trail'],
  ['mails', 'What was mailed to whom'],
  ['jobs', 'What is done in the background'],
  ['health', 'For load balancers and supervisors'],
];

/** Serves the document at /api/openapi.json and a readable reference at /api/docs. */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Alliance CRM API',
    raw: ['json'],
  });
}

import { Account } from './accounts/account.entity.js';
import { Alliance } from './alliance/alliance.entity.js';
import { ActionItem } from './action-items/action-item.entity.js';
import { AgendaItem } from './agenda/agenda-item.entity.js';
import { FreeSpan } from './free-days/free-span.entity.js';
import { Interaction } from './interactions/interaction.entity.js';
import { MailTemplate } from './mail/mail-template.entity.js';
import { Meeting } from './meetings/meeting.entity.js';
import { Participation } from './participations/participation.entity.js';
import { Topic } from './topics/topic.entity.js';
import { DatePoll } from './date-polls/date-poll.entity.js';
import { DatePollOption } from './date-polls/date-poll-option.entity.js';
import { DatePollRespondent } from './date-polls/date-poll-respondent.entity.js';
import { Decision } from './decisions/decision.entity.js';
import { Objection } from './objections/objection.entity.js';
import { MinutesVersion } from './versions/minutes-version.entity.js';
import { Minutes } from './minutes/minutes.entity.js';
import { Import } from './imports/import.entity.js';
import { Membership } from './organisations/membership.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { Sector } from './organisations/sector.entity.js';
import { OwnField } from './own-fields/own-field.entity.js';
import { Affiliation } from './persons/affiliation.entity.js';
import { Person } from './persons/person.entity.js';
import { Segment } from './segments/segment.entity.js';
import { Seat } from './steering-groups/seat.entity.js';
import { SteeringGroup } from './steering-groups/steering-group.entity.js';
import { Webhook } from './webhooks/webhook.entity.js';

/** The tables that features write through TypeORM. */
export const entities = [
  Alliance,
  FreeSpan,
  Sector,
  Organisation,
  Membership,
  Person,
  Affiliation,
  Interaction,
  SteeringGroup,
  Seat,
  Meeting,
  Topic,
  AgendaItem,
  Participation,
  ActionItem,
  Minutes,
  MinutesVersion,
  Decision,
  Objection,
  DatePoll,
  DatePollOption,
  DatePollRespondent,
  Account,
  Import,
  Segment,
  OwnField,
  Webhook,
  MailTemplate,
];

import { Answered, PageOf } from '../../common/answered.js';
import { CodeList, Id, Moment, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { objectionOutcomes } from '../objection.entity.js';
import { CreateObjectionRequest } from './objection.request.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const nullable = { nullable: true, optional: false };
const objectionSteps = ['answer'];

class ObjectionRecord extends RecordResponse {
  @Id({ description: 'The minutes.', example })
  minutesId!: string;

  @Id({ description: 'The participation of who objected.', example })
  participationId!: string;

  @Text({ max: 500, description: 'Name of who objected.', example: 'Dr. Ada von Beispiel' })
  name!: string;

  @OneOf(objectionOutcomes, {
    ...nullable,
    description: 'Whether it is right; null while nobody has answered.',
    example: 'accepted',
  })
  outcome!: string | null;

  @Text({
    max: 5000,
    multiline: true,
    ...nullable,
    description: 'The answer.',
    example: 'Stimmt, wir berichtigen die Zahl.',
  })
  answer!: string | null;

  @Moment({ ...nullable, description: 'When it was answered (UTC).', example: '2026-03-12T15:04:05.678Z' })
  answeredAt!: string | null;

  @CodeList(objectionSteps, {
    maxEntries: objectionSteps.length,
    description: 'The steps that are open to you now: `answer` (POST /objections/{id}/answer).',
    example: ['answer'],
  })
  openSteps!: string[];
}

export class ObjectionResponse extends Answered(CreateObjectionRequest, ObjectionRecord) {}

export class ObjectionPage extends PageOf(ObjectionResponse) {}

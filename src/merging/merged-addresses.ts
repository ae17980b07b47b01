import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, anonymous } from '../access/actor.js';
import type { ActingRequest } from '../access/allow.js';
import { Clock } from '../common/clock.js';
import { Problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { Values } from '../database/statements.js';
import { sendProblem } from '../http/problem.filter.js';
import { organisationIsThere } from '../organisations/organisations.query.js';
import { seesPerson } from '../persons/persons.query.js';
import { mergedInto } from './merging.errors.js';

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Addresses of persons and organisations; nowhere else does an id of one stand in the way. */
const ofParties = /^\/api\/v1\/(?:(?:organisations|persons)\/|meetings\/[^/?]+\/dossiers\/)/;

/**
 * Whoever asks for a record that is not there, by an id of one that went into another, is led there: only who sees that
 * one, and only then, so that nothing is looked up for whoever finds what he asks for.
 */
@Injectable()
@Catch(Problem)
export class MergedAddresses implements ExceptionFilter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  catch(problem: Problem, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ActingRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    if (problem.definition.code !== 'not_found') return sendProblem(problem, request, reply);
    // Where nothing is found out, the problem stands as it is.
    const found = this.leading(request).catch(() => null);
    void found.then((leads) => sendProblem(leads ?? problem, request, reply));
  }

  /** The problem that leads on; null where there is nowhere to go. */
  private async leading({
    url,
    actor = anonymous,
  }: FastifyRequest & { actor?: Actor }): Promise<Problem | null> {
    if (!ofParties.test(url)) return null;
    const named = [...new Set(url.slice(0, 2000).match(ids) ?? [])].map((id) => id.toLowerCase());
    if (named.length === 0) return null;
    const values = new Values();
    const today = this.clock.today();
    const old = values.add(named);
    const rows = await this.database.read<{ oldId: string; newId: string }>(
      `SELECT mg.old_id AS "oldId", coalesce(p.id, o.id) AS "newId" FROM merged_record mg
         LEFT JOIN person p ON p.id = mg.person_id LEFT JOIN organisation o ON o.id = mg.organisation_id
       WHERE mg.old_id = ANY(${old}::uuid[]) AND CASE WHEN p.id IS NOT NULL THEN ${seesPerson(actor, values, today)}
         ELSE ${organisationIsThere(actor, values, today)} END`,
      values.list,
    );
    if (rows.length === 0) return null;
    const location = url.replaceAll(
      ids,
      (id) => rows.find(({ oldId }) => oldId === id.toLowerCase())?.newId ?? id,
    );
    return mergedInto({}, { headers: { location } });
  }
}

import { Membership } from './organisations/membership.entity.js';
import { Organisation } from './organisations/organisation.entity.js';

/** The tables that features write through TypeORM. */
export const entities = [Organisation, Membership];

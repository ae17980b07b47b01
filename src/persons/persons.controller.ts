import { Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Creates, Reads200, ReadsFile } from '../audit/route.js';
import { ReadsExportable } from '../exports/exportable.js';
import { CurrentReader, type Reader } from '../exports/reader.js';
import { AffiliationsService } from './affiliations.service.js';
import { CreateAffiliationRequest } from './dto/affiliation.request.js';
import { PersonFilters } from './dto/person.filters.js';
import { CreatePersonRequest, PatchPersonRequest } from './dto/person.request.js';
import { AffiliationResponse, PersonPage, PersonResponse } from './dto/person.response.js';
import { PersonsService } from './persons.service.js';
import { vcards } from './vcard.js';

@ApiTags('persons')
@Controller('persons')
export class PersonsController {
  constructor(
    private readonly persons: PersonsService,
    private readonly affiliations: AffiliationsService,
  ) {}

  @Get()
  @Allow('person.read')
  @ReadsExportable(
    PersonPage,
    {
      summary: 'List persons',
      description: 'With their affiliations. E-mail and phone only where you may read them.',
    },
    vcards,
  )
  list(@CurrentReader() reader: Reader, @Query() filters: PersonFilters) {
    return this.persons.list(reader, filters);
  }

  @Post()
  @Allow('person.create')
  @Creates(PersonResponse, '/persons/{id}', {
    summary: 'Add a person',
    description: 'Staff, and primary contacts who want to name a further contact of their organisation.',
    refuses: ['possible_duplicate'],
  })
  create(@Input(CreatePersonRequest) change: Change<CreatePersonRequest>) {
    return this.persons.create(change);
  }

  @Get(':id')
  @Allow('person.read')
  @Reads200(PersonResponse, {
    summary: 'Read a person',
    description: 'With all affiliations. E-mail and phone only where you may read them.',
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.persons.one(actor, idFrom(id));
  }

  @Get(':id/vcard')
  @Allow('person.read')
  @ReadsFile('text/vcard', {
    summary: 'Take a person into an address book',
    description:
      'vCard 4.0 (RFC 6350): names, and where the person works today. E-mail and phone only where you may read them.',
  })
  vcard(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.persons.vcard(actor, idFrom(id));
  }

  @Patch(':id')
  @Allow('person.update')
  @Changes(PersonResponse, {
    summary: 'Change a person',
    description: 'Members change their own data; notes are for staff.',
  })
  patch(@Input(PatchPersonRequest) change: Change<PatchPersonRequest>, @Param('id') id: string) {
    return this.persons.patch(change, idFrom(id));
  }

  @Post(':id/affiliations')
  @Allow('affiliation.create')
  @Creates(AffiliationResponse, '/affiliations/{id}', {
    summary: 'Add an affiliation',
    description:
      'That the person works for an organisation. Primary contacts name contacts of their own; who is the ' +
      'primary contact, staff say. What a primary contact gives counts nowhere until staff have confirmed it ' +
      '(confirmedAt), save the first one of a person whom it added within the last 24 hours. Terms of one person ' +
      'in one organisation do not overlap.',
    refuses: ['affiliation_terms_overlap', 'primary_contact_taken'],
  })
  affiliate(
    @Input(CreateAffiliationRequest) change: Change<CreateAffiliationRequest>,
    @Param('id') id: string,
  ) {
    return this.affiliations.create(change, idFrom(id));
  }
}

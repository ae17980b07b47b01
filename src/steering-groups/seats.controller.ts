import { Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Creates, Reads200 } from '../audit/route.js';
import { ReadsExportable } from '../exports/exportable.js';
import { CurrentReader, type Reader } from '../exports/reader.js';
import { SeatFilters } from './dto/seat.filters.js';
import { CreateSeatRequest, PatchSeatRequest } from './dto/seat.request.js';
import { SeatPage, SeatResponse } from './dto/seat.response.js';
import { SeatsService } from './seats.service.js';

@ApiTags('steering-groups')
@Controller()
export class SeatsController {
  constructor(private readonly seats: SeatsService) {}

  @Get('steering-groups/:idOrSlug/seats')
  @Allow('seat.read')
  @ReadsExportable(SeatPage, {
    summary: 'List the seats of a steering group',
    description: 'Ended ones too, unless current=true. The plenary has none.',
  })
  list(@CurrentReader() reader: Reader, @Param('idOrSlug') idOrSlug: string, @Query() filters: SeatFilters) {
    return this.seats.list(reader, idOrSlug, filters);
  }

  @Post('steering-groups/:idOrSlug/seats')
  @Allow('seat.write')
  @Creates(SeatResponse, '/seats/{id}', {
    summary: 'Give a person a seat',
    description:
      'Staff give every seat, confirmed at once. Lead and deputy, and API keys, give member and guest seats, which staff confirm. Nobody gives a lead or deputy seat to himself.',
    refuses: ['own_lead_seat', 'seat_terms_overlap', 'plenary_has_no_seats'],
  })
  create(@Input(CreateSeatRequest) change: Change<CreateSeatRequest>, @Param('idOrSlug') idOrSlug: string) {
    return this.seats.create(change, idOrSlug);
  }

  @Get('seats/:id')
  @Allow('seat.read')
  @Reads200(SeatResponse, { summary: 'Read a seat', description: 'As the list shows it.' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.seats.one(actor, idFrom(id));
  }

  @Patch('seats/:id')
  @Allow('seat.write')
  @Changes(SeatResponse, {
    summary: 'Change or end a seat',
    description:
      'endDate, hasVote and confirmed change this seat. Another role or organisation ends it on `from` and gives the person another seat: then the answer is that one, with an id of its own. Lead and deputy seats, and confirming, are for staff.',
    refuses: ['own_lead_seat', 'seat_terms_overlap'],
  })
  patch(@Input(PatchSeatRequest) change: Change<PatchSeatRequest>, @Param('id') id: string) {
    return this.seats.patch(change, idFrom(id));
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { Reads200 } from '../audit/route.js';
import { WantedLanguage } from '../common/language.js';
import type { Language } from '../common/problem.js';
import { notFound } from '../common/problems.js';
import { DiffParameters, VersionFilters } from './dto/version.filters.js';
import {
  DiffResponse,
  VerificationResponse,
  VersionPage,
  WholeVersionResponse,
} from './dto/version.response.js';
import { VersionsService } from './versions.service.js';

const readers = ['minutes.read', 'minutes.published', 'minutes.review', 'minutes.write'] as const;
const VersionNo = () =>
  ApiParam({
    name: 'versionNo',
    description: 'Number of the version, from 1 on.',
    example: 1,
    schema: { type: 'integer', minimum: 1 },
  });

@ApiTags('minutes')
@Controller('minutes/:id/versions')
export class VersionsController {
  constructor(private readonly versions: VersionsService) {}

  @Get()
  @Allow(...readers)
  @Reads200(VersionPage, {
    summary: 'List the versions of minutes',
    description: 'Approved ones, the first one first. Whoever reads the minutes whole reads every version.',
  })
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() filters: VersionFilters) {
    return this.versions.list(actor, idFrom(id), filters);
  }

  @Get(':versionNo')
  @Allow(...readers)
  @VersionNo()
  @Reads200(WholeVersionResponse, {
    summary: 'Read a version',
    description:
      'Exactly what was approved, with the names of those of whom it speaks, unless they were erased.',
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('versionNo') versionNo: string) {
    return this.versions.one(actor, idFrom(id), numberFrom(versionNo));
  }

  @Get(':versionNo/verification')
  @Allow(...readers)
  @VersionNo()
  @Reads200(VerificationResponse, {
    summary: 'Verify a version',
    description:
      'Works out its hash anew, and those of all versions before it, and compares them with what is stored.',
  })
  verification(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('versionNo') versionNo: string) {
    return this.versions.verification(actor, idFrom(id), numberFrom(versionNo));
  }

  @Get(':versionNo/diff')
  @Allow(...readers)
  @VersionNo()
  @Reads200(DiffResponse, {
    summary: 'Compare two versions',
    description:
      'What a version changed of the one before it, or of the one named, in words of the language asked for.',
  })
  diff(
    @CurrentActor() actor: Actor,
    @WantedLanguage() language: Language,
    @Param('id') id: string,
    @Param('versionNo') versionNo: string,
    @Query() { against }: DiffParameters,
  ) {
    return this.versions.diff(actor, idFrom(id), numberFrom(versionNo), against, language);
  }
}

/** @throws not_found where it is no number of a version */
function numberFrom(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw notFound();
  return Number(text);
}

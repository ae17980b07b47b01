import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { ActionItemsModule } from './action-items/action-items.module.js';
import { HealthController } from './health.controller.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { MinutesModule } from './minutes/minutes.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { type Parts, PartsModule } from './parts.module.js';
import { PersonsModule } from './persons/persons.module.js';
import { RefuseParameters } from './read-parameters.pipe.js';
import { ReportsModule } from './reports/reports.module.js';
import { SteeringGroupsModule } from './steering-groups/steering-groups.module.js';

/** The application: its features around the parts that were made before it. */
@Module({})
export class AppModule {
  static of(parts: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PartsModule.of(parts),
        OrganisationsModule,
        PersonsModule,
        SteeringGroupsModule,
        MeetingsModule,
        ActionItemsModule,
        MinutesModule,
        ReportsModule,
        AccountsModule,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: RefuseParameters },
      ],
    };
  }
}

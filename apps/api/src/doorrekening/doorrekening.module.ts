import { Module } from '@nestjs/common';
import { AfspraakDoorrekenenController } from './afspraak-doorrekenen.controller.js';
import { doorrekenvraag } from './doorrekenen.js';
import { maakProefvraagcontroller } from './maak-controller.js';
import { Proeftellers } from './proeftellers.js';
import { scenariovraag } from './scenarios.js';

/** What would come of a rule, of an afspraak, and of choices that nobody made yet. */
@Module({
  controllers: [...[doorrekenvraag, scenariovraag].map(maakProefvraagcontroller), AfspraakDoorrekenenController],
  providers: [Proeftellers],
})
export class DoorrekeningModule {}

import { Module } from '@nestjs/common';
import { doorrekenvraag } from './doorrekenen.js';
import { maakProefvraagcontroller } from './maak-controller.js';
import { scenariovraag } from './scenarios.js';

/** What would come of a rule, and of choices that nobody made yet. */
@Module({ controllers: [doorrekenvraag, scenariovraag].map(maakProefvraagcontroller) })
export class DoorrekeningModule {}

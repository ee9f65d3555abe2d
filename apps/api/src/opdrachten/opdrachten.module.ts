import { Module } from '@nestjs/common';
import { BoekOpdrachtenHandler } from './boek-opdrachten.command.js';
import { BulkController } from './bulk.controller.js';
import { maakController } from './maak-controller.js';
import { SOORTEN } from './soorten/index.js';

/** All that changes a boek. */
@Module({ controllers: [...SOORTEN.map(maakController), BulkController], providers: [BoekOpdrachtenHandler] })
export class OpdrachtenModule {}

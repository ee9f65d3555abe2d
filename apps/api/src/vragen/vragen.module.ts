import { Module } from '@nestjs/common';
import { maakVraagController } from './maak-controller.js';
import { VRAGEN } from './soorten/index.js';
import { StelVraagHandler } from './stel-vraag.query.js';

/** All that can be asked of a boek. */
@Module({ controllers: VRAGEN.map(maakVraagController), providers: [StelVraagHandler] })
export class VragenModule {}

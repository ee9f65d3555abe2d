import { Module } from '@nestjs/common';
import { Gebeurtenisuitvoer } from './gebeurtenisuitvoer.js';
import { UitvoerController } from './uitvoer.controller.js';
import { Uitvoeren } from './uitvoeren.js';
import { Vraaguitvoer } from './vraaguitvoer.js';

/** Taking a boek away in formats of others. */
@Module({ controllers: [UitvoerController], providers: [Uitvoeren, Gebeurtenisuitvoer, Vraaguitvoer] })
export class UitvoerModule {}

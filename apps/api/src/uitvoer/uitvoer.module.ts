import { Module } from '@nestjs/common';
import { UitvoerController } from './uitvoer.controller.js';
import { Uitvoeren } from './uitvoeren.js';

/** Taking a boek away in formats of others. */
@Module({ controllers: [UitvoerController], providers: [Uitvoeren] })
export class UitvoerModule {}

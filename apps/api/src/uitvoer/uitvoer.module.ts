import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Gebeurtenisuitvoer } from './gebeurtenisuitvoer.js';
import { TabelGuard } from './tabel.guard.js';
import { UitvoerController } from './uitvoer.controller.js';
import { Uitvoeren } from './uitvoeren.js';
import { Vraaguitvoer } from './vraaguitvoer.js';

/** Taking a boek away in formats of others. */
@Module({
  controllers: [UitvoerController],
  providers: [Uitvoeren, Gebeurtenisuitvoer, Vraaguitvoer, { provide: APP_GUARD, useClass: TabelGuard }],
})
export class UitvoerModule {}

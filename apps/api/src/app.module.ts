import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { Logger } from 'pino';
import { BegrotingModule } from './begroting/begroting.module.js';
import { BeveiligingModule } from './beveiliging/beveiliging.module.js';
import { ControleModule } from './controle/controle.module.js';
import { DeclaratiesModule } from './declaraties/declaraties.module.js';
import { DemoVuller } from './demo/demo-vuller.js';
import { DoorrekeningModule } from './doorrekening/doorrekening.module.js';
import { FoutenController } from './fouten/fouten.controller.js';
import { ProbleemFilter } from './fouten/probleem.filter.js';
import { GezondheidController } from './gezondheid/gezondheid.controller.js';
import { Levensloop } from './gezondheid/levensloop.js';
import { HuishoudensModule } from './huishoudens/huishoudens.module.js';
import { KlokModule } from './klok/klok.module.js';
import { Routes } from './http/routes.js';
import { MET_GRENZEN, type Grenzen } from './grenzen.js';
import type { Instellingen } from './instellingen.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { OpenApi } from './openapi/openapi.js';
import { OpdrachtenModule } from './opdrachten/opdrachten.module.js';
import type { openOpslag } from './opslag/openen.js';
import { OpslagModule } from './opslag/opslag.module.js';
import { WebModule } from './web/web.module.js';
import { StroomModule } from './stroom/stroom.module.js';
import { TekstenModule } from './teksten/teksten.module.js';
import { UitvoerModule } from './uitvoer/uitvoer.module.js';
import { VragenModule } from './vragen/vragen.module.js';

/** The whole service. */
@Module({})
export class AppModule {
  static voor(instellingen: Instellingen, log: Logger, grenzen: Grenzen, opslag: typeof openOpslag): DynamicModule {
    return {
      module: AppModule,
      global: true,
      exports: [MET_GRENZEN, Levensloop],
      imports: [
        CqrsModule.forRoot(),
        OpslagModule.voor(instellingen, log, opslag),
        TekstenModule.voor(instellingen, log),
        BeveiligingModule.voor(instellingen),
        OpdrachtenModule,
        HuishoudensModule.voor(instellingen),
        ControleModule.voor(instellingen),
        StroomModule,
        KlokModule.voor(instellingen, log),
        VragenModule,
        DoorrekeningModule,
        BegrotingModule,
        UitvoerModule,
        DeclaratiesModule.voor(instellingen, log),
        WebModule.voor(instellingen),
      ],
      controllers: [FoutenController, GezondheidController, OpenApiController],
      providers: [
        { provide: MET_GRENZEN, useValue: grenzen },
        OpenApi,
        Routes,
        Levensloop,
        DemoVuller,
        { provide: APP_FILTER, useClass: ProbleemFilter },
      ],
    };
  }
}

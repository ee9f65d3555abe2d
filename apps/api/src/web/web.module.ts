import { Module, type DynamicModule } from '@nestjs/common';
import type { Instellingen } from '../instellingen.js';
import { AANMELDING, aanmeldingVan } from './aanmelding.js';
import { AanmeldingController } from './aanmelding.controller.js';
import { WebController } from './web.controller.js';

/** Hands out the workplaces, and tells them how somebody signs in. */
@Module({})
export class WebModule {
  static voor(instellingen: Instellingen): DynamicModule {
    return {
      module: WebModule,
      controllers: [AanmeldingController, WebController],
      providers: [{ provide: AANMELDING, useValue: aanmeldingVan(instellingen) }],
    };
  }
}

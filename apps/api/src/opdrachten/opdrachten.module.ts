import { Module } from '@nestjs/common';
import { JaarController } from '../jaar/jaar.controller.js';
import { BoekOpdrachtenHandler } from './boek-opdrachten.command.js';
import { BulkController } from './bulk.controller.js';
import { maakController } from './maak-controller.js';
import { maakProefcontroller } from './maak-proefcontroller.js';
import { SOORTEN } from './soorten/index.js';
import { Voorstellen } from './stemmen/voorstellen.js';
import { Vergetenen } from './vergeten/vergetenen.js';
import { Wisser } from './vergeten/wisser.js';
import { Wezen } from './zinnen/wezen.js';

/** All that changes a boek. */
@Module({
  controllers: [
    ...SOORTEN.map(maakController),
    ...SOORTEN.filter(({ proef }) => proef === true).map(maakProefcontroller),
    BulkController,
    JaarController,
  ],
  providers: [BoekOpdrachtenHandler, Voorstellen, Wezen, Wisser, Vergetenen],
  exports: [Wisser],
})
export class OpdrachtenModule {}

import { Module } from '@nestjs/common';
import { BestandenController } from './bestanden.controller.js';
import { maakBegrotingsproef } from './maak-controller.js';
import { PROEFSOORTEN } from './proefsoorten.js';

/** A begroting that is tried line by line before it is booked, typed or out of a file. */
@Module({ controllers: [...PROEFSOORTEN.map(maakBegrotingsproef), BestandenController] })
export class BegrotingModule {}

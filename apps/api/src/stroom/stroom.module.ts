import { Module } from '@nestjs/common';
import { Betrokkenen } from './betrokkenen.js';
import { Bewonersstromen } from './bewonersstromen.js';
import { GebeurtenissenController } from './gebeurtenissen.controller.js';
import { Stromen } from './stromen.js';

/** Following a boek as it changes. */
@Module({ controllers: [GebeurtenissenController], providers: [Betrokkenen, Bewonersstromen, Stromen] })
export class StroomModule {}

import { Module } from '@nestjs/common';
import { GebeurtenissenController } from './gebeurtenissen.controller.js';
import { Stromen } from './stromen.js';

/** Following a boek as it changes. */
@Module({ controllers: [GebeurtenissenController], providers: [Stromen] })
export class StroomModule {}

import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { gevraagdeTabel, HEEFT_TABELLEN, TABEL } from './als-tabel.js';
import { weiger } from './lees.js';

/** Refuses a table of an answer that has none: who asks for a file of a proof at the wrong address, must not book instead. */
@Injectable()
export class TabelGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const gevraagd = gevraagdeTabel(context.switchToHttp().getRequest<FastifyRequest>());
    const heeft = this.reflector.get<boolean | undefined>(HEEFT_TABELLEN, context.getHandler()) === true;
    if (gevraagd !== undefined && !heeft)
      weiger([{ veld: TABEL, code: 'onbekend', melding: 'Dit antwoord heeft geen tabellen.' }]);
    return true;
  }
}

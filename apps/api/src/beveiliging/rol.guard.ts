import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { probleem } from '../fouten/probleem.js';
import { eersteRol } from './identiteit.js';
import { RECHT, type Recht } from './rechten.js';

/** Lets in who the route asks for; a route that does not say whom it is for, is for nobody. */
@Injectable()
export class RolGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const recht = this.reflector.get<Recht | undefined>(RECHT, context.getHandler());
    if (recht !== undefined && 'openbaar' in recht) return true;
    const { identiteit } = context.switchToHttp().getRequest<FastifyRequest>();
    if (recht === undefined) throw probleem('geen-recht', 'Voor dit adres is niet vastgelegd wie er iets mag.');
    if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
    if (eersteRol(identiteit, recht.rollen) === undefined)
      throw probleem('geen-recht', `Dit is alleen voor ${recht.rollen.join(', ')}.`);
    return true;
  }
}

/** 401, with the header that says how to do better. */
export function nietAangemeld(detail: string, fout?: 'invalid_token') {
  return probleem('niet-aangemeld', detail, {
    'www-authenticate': `Bearer realm="ontschot"${fout === undefined ? '' : `, error="${fout}"`}`,
  });
}

import { applyDecorators, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { Rol } from './identiteit.js';

/** What a route asks of the caller. A route that asks nothing is refused (design 9: deny by default). */
export type Recht = { readonly openbaar: true } | { readonly rollen: readonly Rol[] };

export const RECHT = 'ontschot:recht';

/** For everybody, without a token. */
export const Openbaar = (): MethodDecorator =>
  applyDecorators(SetMetadata(RECHT, { openbaar: true } satisfies Recht), RouteConfig({ openbaar: true }));

/** For who has one of these roles. */
export const Rollen = (...rollen: readonly Rol[]): MethodDecorator =>
  applyDecorators(SetMetadata(RECHT, { rollen } satisfies Recht), ApiBearerAuth('token'));

declare module 'fastify' {
  interface FastifyContextConfig {
    openbaar?: true;
  }
}

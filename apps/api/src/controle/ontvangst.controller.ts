import { Controller, Get, Param, Req } from '@nestjs/common';
import type { Ontvangstbewijs } from '@ontschot/audit';
import type { FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { keur } from './keur.js';
import { Ontvangsten } from './ontvangsten.js';
import { ApiControle } from './openapi.js';

/** Proof of one event, for the organisatie that it is about. */
@Controller('v1/boeken/:boekId/gebeurtenissen/:revisie')
export class OntvangstController {
  constructor(private readonly ontvangsten: Ontvangsten) {}

  @Get('ontvangstbewijs')
  @Rollen('aanbieder', 'financier')
  @ApiControle(
    'ontvangstbewijs',
    'Bewijs dat een gebeurtenis over de eigen organisatie in het boek staat, om zonder deze dienst te controleren',
  )
  async ontvangstbewijs(
    @Param('boekId') boek: string,
    @Param('revisie') revisie: string,
    @Req() verzoek: FastifyRequest,
  ): Promise<Ontvangstbewijs> {
    const geheel = /^(0|[1-9]\d{0,14})$/u.test(revisie);
    keur(boek, verzoek, geheel ? [] : [{ veld: 'revisie', code: 'getal', melding: 'Geef een geheel getal vanaf 0.' }]);
    const { identiteit } = verzoek;
    if (identiteit === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
    return this.ontvangsten.geef(boek, Number(revisie), identiteit);
  }
}

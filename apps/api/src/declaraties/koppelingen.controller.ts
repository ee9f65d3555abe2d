import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { InvoerFout, leesKoppelingen, schrijfRegelfout } from '@ontschot/invoer';
import { Teksten } from '@ontschot/teksten';
import type { FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { keurVraag } from '../opdrachten/lees.js';
import { bestandVan } from './bestand.js';
import { koppelAlles } from './koppelen.js';
import { ApiKoppelingen } from './openapi-koppelingen.js';

/**
 * Says to which household people belong. It can only be written: no answer leads from a person to a code or back, and the
 * boek knows nothing of it (design 9).
 */
@Controller('v1/persoonskoppelingen')
export class KoppelingenController {
  constructor(private readonly teksten: Teksten) {}

  @Post()
  @HttpCode(200)
  @RouteConfig({ bestand: true, hoogstens: GRENZEN.koppelingenInhoud })
  @Rollen('beheerder')
  @ApiKoppelingen()
  async koppel(@Req() verzoek: FastifyRequest): Promise<object> {
    const inVraag = keurVraag(verzoek);
    if (inVraag.length > 0) throw new Probleem(foutenInhoud('invoer-ongeldig', inVraag, GRENZEN.fouten));
    const bron = bestandVan(verzoek, 'text/csv', GRENZEN.koppelingenInhoud);
    const koppelingen = await leesKoppelingen(bron).catch(alsProbleem);
    const { elders, ...geteld } = await koppelAlles(this.teksten.opzoektabel, koppelingen);
    if (elders.length > 0) throw new Probleem(foutenInhoud('invoer-ongeldig', elders.map(vanElders), GRENZEN.fouten));
    return geteld;
  }
}

const vanElders = (regel: number) => ({
  veld: `regel ${regel}`,
  code: 'koppeling',
  melding: `regel ${regel}: deze persoon hoort al bij een ander huishouden; zet ja in de kolom verhuisd als dat zo is. Er is niets gekoppeld.`,
});

function alsProbleem(fout: unknown): never {
  if (!(fout instanceof InvoerFout)) throw fout;
  const fouten = fout.fouten.map((een) => ({
    veld: een.regel === 0 ? 'bestand' : `regel ${een.regel}`,
    code: 'koppeling',
    melding: schrijfRegelfout(een),
  }));
  throw new Probleem(foutenInhoud('invoer-ongeldig', fouten, GRENZEN.fouten));
}

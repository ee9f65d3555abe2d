import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { InvoerFout, leesKoppelingen, schrijfRegelfout } from '@ontschot/invoer';
import { Teksten } from '@ontschot/teksten';
import type { FastifyRequest } from 'fastify';
import { Rollen } from '../beveiliging/rechten.js';
import { foutenInhoud, Probleem, probleem } from '../fouten/probleem.js';
import { GRENZEN } from '../grenzen.js';
import { keurVraag } from '../opdrachten/lees.js';
import { TMP } from './tmp.js';
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
    const bron = verzoek.body as AsyncIterable<Uint8Array> | Buffer | undefined;
    if (bron === undefined || Buffer.isBuffer(bron))
      throw probleem('verkeerd-mediatype', 'Stuur het bestand zelf, als text/csv.');
    const koppelingen = await leesKoppelingen(bron).catch(alsProbleem);
    const { nieuw, anders } = TMP.koppel(koppelingen);
    if (anders.length > 0) throw new Probleem(foutenInhoud('invoer-ongeldig', anders.map(elders), GRENZEN.fouten));
    return { gekoppeld: nieuw, ongewijzigd: koppelingen.length - nieuw };
  }
}

const elders = (regel: number) => ({
  veld: `regel ${regel}`,
  code: 'koppeling',
  melding: `regel ${regel}: deze persoon hoort al bij een ander huishouden; er is niets gekoppeld`,
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

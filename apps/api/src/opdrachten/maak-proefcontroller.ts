import { randomUUID } from 'node:crypto';
import { Controller, HttpCode, Post, Req, Res, type Type } from '@nestjs/common';
import type { Opdracht } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { Leesmodel } from '@ontschot/projecties';
import { Inzagelogboek } from '@ontschot/teksten';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { eersteRol, type Identiteit, type Rol } from '../beveiliging/identiteit.js';
import { Rollen } from '../beveiliging/rechten.js';
import { nietAangemeld } from '../beveiliging/rol.guard.js';
import { Probleem, probleem, weigerinhoud } from '../fouten/probleem.js';
import { AlsTabel } from '../uitvoer/als-tabel.js';
import { proeftabellen } from '../uitvoer/csv/antwoordtabellen.js';
import { boekstatus, metCijfers } from './antwoord.js';
import type { OpdrachtHttp } from './definitie.js';
import { kentMerk, uitkomstmerk } from './gezien.js';
import { toonCijfers, toonGebeurtenissen } from './getoond.js';
import { ingediend } from './indienen.js';
import { leesProef } from './lees.js';
import { adresVan } from './maak-controller.js';
import { ApiProef } from './openapi.js';
import { beproef } from './proef.js';
import { beproefMetKosten, vraagtKosten } from './tellen/kosten-tellen.js';

/** The controller that says what an opdracht of this kind would come to: the same answer, and nothing is written. */
export function maakProefcontroller(http: OpdrachtHttp): Type {
  @Controller(`${adresVan(http)}/proeven`)
  class Proefcontroller {
    constructor(
      readonly schrijvers: Boekschrijvers,
      readonly lees: Leesmodel,
      readonly logboek: Inzagelogboek,
    ) {}

    @Post()
    @HttpCode(200)
    @Rollen(...http.rollen)
    @ApiProef(http)
    @AlsTabel(...proeftabellen(http.soort))
    async beproef(@Req() verzoek: FastifyRequest, @Res({ passthrough: true }) antwoord: FastifyReply): Promise<object> {
      const { identiteit } = verzoek;
      const rol = identiteit && eersteRol(identiteit, http.rollen);
      if (identiteit === undefined || rol === undefined) throw nietAangemeld('Er is geen token meegestuurd.');
      const { boek, opdracht: gevraagd } = leesProef(http, verzoek);
      const een = ingediend(http, identiteit, rol, randomUUID(), gevraagd);
      const { herkomst, opdracht } = een;
      this.noteer(verzoek, identiteit, rol, boek, opdracht);
      const { uitkomst, revisie } = vraagtKosten(een)
        ? await beproefMetKosten(this.schrijvers, this.lees.store, boek, een)
        : await beproef(this.schrijvers, boek, herkomst, opdracht);
      if (uitkomst.soort === 'geweigerd')
        throw new Probleem(metCijfers(weigerinhoud(uitkomst.weigering, undefined, false), toonCijfers(rol)));
      if (uitkomst.soort !== 'geboekt') throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
      antwoord.header('etag', `"${revisie}"`);
      const toon = toonGebeurtenissen(http, rol);
      return {
        status: boekstatus(uitkomst.feiten),
        opRevisie: revisie,
        gebeurtenissen: toon(uitkomst.feiten),
        ...(kentMerk(http) && { merk: uitkomstmerk(uitkomst.feiten, toon) }),
      };
    }

    /** A proof leaves no event, and its answer may tell what a household got: so it is recorded like any other look. */
    private noteer({ id }: FastifyRequest, wie: Identiteit, rol: Rol, boek: string, opdracht: Opdracht): void {
      const { huishouden } = opdracht as Opdracht & { readonly huishouden?: string };
      if (huishouden === undefined) return;
      const op = new Date().toISOString();
      this.logboek.noteer({
        ...{ op, wie: wie.afzender, rol, organisatie: wie.organisatie ?? null, boek, huishouden },
        ...{ wat: 'proef', doelbinding: `Proef van ${http.soort}`, inzage: null, kenmerk: id },
      });
    }
  }
  Object.defineProperty(Proefcontroller, 'name', { value: `Proefcontroller:${http.soort}` });
  return Proefcontroller;
}

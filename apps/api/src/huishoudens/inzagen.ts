import { Inject, Injectable } from '@nestjs/common';
import { Leesmodel } from '@ontschot/projecties';
import { Inzagelogboek } from '@ontschot/teksten';
import type { FastifyRequest } from 'fastify';
import { genoemdeHuishoudens, noemtHuishoudens } from '../beveiliging/huishoudens.js';
import { eersteRol, type Identiteit } from '../beveiliging/identiteit.js';
import { moetDoelbinding, schrijfInzage } from '../beveiliging/inzage.js';
import { noemtUitschieters } from '../beveiliging/uitschieters.js';
import { foutenInhoud, Probleem } from '../fouten/probleem.js';
import { MET_GRENZEN, type Grenzen } from '../grenzen.js';
import type { VraagHttp } from '../vragen/definitie.js';

/** Lets answers out that may name households, and keeps who read them. Every role alike: none reads them unseen. */
@Injectable()
export class Inzagen {
  constructor(
    private readonly logboek: Inzagelogboek,
    private readonly lees: Leesmodel,
    @Inject(MET_GRENZEN) private readonly grenzen: Grenzen,
  ) {}

  /**
   * An answer that names households is recorded for each of them, before it goes out, and in the log of the service; one
   * that tells what few of them cost together names nobody, and stands in that log alone. Throws `vraag-ongeldig` when
   * nothing was said of what for, and `TekstenOnbereikbaar`: what cannot be recorded is not shown.
   */
  laatZien(verzoek: FastifyRequest, wie: Identiteit, { naam: wat, rollen }: VraagHttp, antwoord: object): void {
    const noemt = noemtHuishoudens(antwoord);
    if (!noemt && !noemtUitschieters(antwoord)) return;
    const doelbinding = moetDoelbinding(verzoek);
    const { boekId: boek } = verzoek.params as Readonly<Record<string, string>>;
    if (noemt && boek !== undefined) {
      const { afzender, organisatie = null } = wie;
      const rol = eersteRol(wie, ['auditor', ...rollen]) ?? '';
      const codes = this.hoogstens(genoemdeHuishoudens(antwoord));
      const inkijk = { op: this.lees.nu(), wie: afzender, rol, organisatie, boek, wat, doelbinding, inzage: null };
      this.logboek.noteerAlle({ ...inkijk, kenmerk: verzoek.id }, codes);
    }
    schrijfInzage(verzoek, wie, doelbinding);
  }

  /** All households of a boek at once, by who takes its events away: recorded for each, in parts that hold up nobody. */
  neemtMee(verzoek: FastifyRequest, wie: Identiteit, wat: string, boek: string, codes: readonly string[]): void {
    const doelbinding = moetDoelbinding(verzoek);
    const { afzender, organisatie = null } = wie;
    const rol = eersteRol(wie, ['auditor']) ?? '';
    const inkijk = { op: this.lees.nu(), wie: afzender, rol, organisatie, boek, wat, doelbinding, inzage: null };
    for (let i = 0; i < codes.length; i += this.grenzen.ingezien)
      this.logboek.noteerAlle({ ...inkijk, kenmerk: verzoek.id }, new Set(codes.slice(i, i + this.grenzen.ingezien)));
    schrijfInzage(verzoek, wie, doelbinding);
  }

  /** Refuses what would hold everybody up while it is recorded. */
  private hoogstens(codes: ReadonlySet<string>): ReadonlySet<string> {
    if (codes.size <= this.grenzen.ingezien) return codes;
    const melding = `Dit antwoord noemt ${codes.size} huishoudens, en hoogstens ${this.grenzen.ingezien} kunnen in één keer worden ingezien. Vraag een kleiner deel, of één gebeurtenis tegelijk.`;
    const fouten = [{ veld: 'huishoudens', code: 'te-veel', melding }];
    throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, this.grenzen.fouten));
  }
}

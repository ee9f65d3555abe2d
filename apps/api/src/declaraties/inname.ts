import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Declaratie, Declaratieindeling, DeclaratieOntvangen } from '@ontschot/boek';
import { declaratieLoopt } from '@ontschot/boek';
import { opdrachtHash, type Antwoord, type Boekschrijvers } from '@ontschot/boekschrijver';
import type { Eurocent } from '@ontschot/kern';
import { Probleem, probleem, weigerinhoud } from '../fouten/probleem.js';
import type { Grenzen } from '../grenzen.js';
import { probleemVan } from '../opdrachten/antwoord.js';
import { moetNietAfgebrokenZijn } from './afgebroken.js';
import { keuzeVan, kopfouten } from './keuze.js';
import { naamVan, nummerVan } from './naam.js';
import { Onbekenden, type Personenregister } from './onbekenden.js';
import { moetNogPassen } from './nog-passen.js';
import { neemOp, type Opname } from './opnemen.js';
import { metRaad } from './raad.js';
import { Spoel } from './spoel.js';
import { toetsAlles, type Toetsing } from './toets-alles.js';
import { alsProbleem } from './vertaal.js';
import type { Verwerkers } from './verwerkers.js';
import type { Innamevraag } from './vraag.js';

/** Who hands a file in. */
export interface Inbrenger {
  readonly afzender: string;
  readonly rol: string;
}

/** What came of a file: taken in now, or known already. */
export interface Ingenomen {
  readonly declaratie: string;
  readonly revisie: number;
  readonly regels: number;
  readonly debet: Eurocent;
  readonly credit: Eurocent;
  readonly herhaald: boolean;
  readonly loopt: boolean;
}

/** How often a file is held against the boek again because another declaratie came between. */
const POGINGEN = 3;

/** Takes a file in: reads and judges the whole of it, sets its room aside in one event, and lets its lines be booked. */
export class Inname {
  private tegelijk = 0;

  constructor(
    private readonly schrijvers: Boekschrijvers,
    private readonly register: Personenregister,
    private readonly verwerkers: Verwerkers,
    private readonly grenzen: Grenzen,
  ) {}

  /** Throws a `Probleem` with every fault of the file (400), or with what it does not agree with in the boek (409). */
  async neemIn(boek: string, vraag: Innamevraag, bron: AsyncIterable<Uint8Array>, wie: Inbrenger): Promise<Ingenomen> {
    if (this.tegelijk >= this.grenzen.declaratiesTegelijk)
      throw probleem('overbelast', 'Er worden al te veel declaraties gelezen.', { 'retry-after': '10' });
    this.tegelijk += 1;
    try {
      const indeling = await this.indelingVan(boek, vraag.indeling);
      const spoel = await Spoel.maak(this.verwerkers.tijdelijk(randomUUID()));
      try {
        const onbekenden = new Onbekenden(this.register);
        const opname = await alsProbleem(() => neemOp(bron, keuzeVan(indeling, vraag), onbekenden, spoel));
        kopfouten(boek, indeling, opname.kop);
        await spoel.sluit();
        return await this.brengIn(boek, { indeling, opname, onbekenden, vraag, wie, spoel: spoel.pad });
      } finally {
        await spoel.gooiWeg();
      }
    } finally {
      this.tegelijk -= 1;
    }
  }

  private async indelingVan(boek: string, naam: string): Promise<Declaratieindeling> {
    return this.schrijvers.bekijk(boek, (toestand) => {
      if (toestand.boek === undefined) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
      const gevonden = toestand.declaraties.declaratieindelingen.lees(naam);
      if (gevonden !== undefined) return gevonden;
      const uitleg = `Indeling ${naam} staat niet in dit boek.`;
      throw new Probleem(
        weigerinhoud({ code: 'onbekende-indeling', uitleg, cijfers: { indeling: naam } }, undefined, false),
      );
    });
  }

  private async brengIn(boek: string, werk: Werk): Promise<Ingenomen> {
    const { indeling, opname } = werk;
    const declaratie = naamVan(indeling.aanbieder, opname.kop.declaratie);
    const gedaan = await this.verwerkers.houdVast(boek, declaratie, () => this.brengVast(boek, declaratie, werk));
    const klaar = gedaan ?? (await this.eerder(boek, declaratie, opname));
    if (klaar === undefined) throw probleem('overbelast', 'Deze declaratie wordt op dit moment al gelezen.');
    if (klaar.loopt) this.verwerkers.begin({ boek, declaratie, aanbieder: indeling.aanbieder });
    return klaar;
  }

  private async brengVast(boek: string, declaratie: string, werk: Werk): Promise<Ingenomen> {
    const { indeling, opname, onbekenden, spoel, vraag } = werk;
    const pad = this.verwerkers.padVan(boek, declaratie);
    for (let poging = 1; ; poging += 1) {
      const eerder = await this.eerder(boek, declaratie, opname);
      // What was judged before and is still there, is what is booked.
      if (eerder !== undefined && (!eerder.loopt || existsSync(pad))) return eerder;
      const naar = this.verwerkers.tijdelijk(randomUUID());
      try {
        const te = { indeling, onbekenden, spoel, naar, boekdatum: vraag.boekdatum, vanaf: eerder?.revisie };
        const getoetst = await toetsAlles(this.schrijvers, boek, te, this.grenzen);
        if (eerder !== undefined) await moetNogPassen(this.schrijvers, boek, declaratie, getoetst);
        await rename(naar, pad);
        if (eerder !== undefined) return eerder;
        const antwoord = await this.dienIn(boek, declaratie, werk, getoetst);
        if (antwoord.soort === 'geboekt') {
          const { regels, debet, credit } = opname.slot;
          return { declaratie, revisie: antwoord.revisie, regels, debet, credit, herhaald: false, loopt: true };
        }
        await rm(pad, { force: true });
        if (antwoord.soort !== 'verouderd' || poging >= POGINGEN) throw new Probleem(metRaad(probleemVan(antwoord)));
      } finally {
        await rm(naar, { force: true });
      }
    }
  }

  /** What came of this file before; refuses another under its number. */
  private async eerder(boek: string, declaratie: string, opname: Opname): Promise<Ingenomen | undefined> {
    const er = await this.bestaande(boek, declaratie);
    return er === undefined ? undefined : this.herhaald(er, opname);
  }

  private bestaande(boek: string, declaratie: string): Promise<Declaratie | undefined> {
    return this.schrijvers.bekijk(boek, ({ declaraties }) => declaraties.declaraties.lees(declaratie));
  }

  /** The same file again; refuses another under its number. */
  private herhaald(er: Declaratie, { slot, regelhash }: Opname): Ingenomen {
    if (er.regelhash !== regelhash) {
      const uitleg = `Declaratie ${er.declaratie} staat al in dit boek, met andere regels.`;
      const cijfers = { declaratie: er.declaratie, revisie: er.revisie };
      throw new Probleem(weigerinhoud({ code: 'declaratie-bestaat-al', uitleg, cijfers }, undefined, false));
    }
    moetNietAfgebrokenZijn(er);
    const { totaal: _, ...telling } = slot;
    return { declaratie: er.declaratie, revisie: er.revisie, ...telling, herhaald: true, loopt: declaratieLoopt(er) };
  }

  private async dienIn(
    boek: string,
    declaratie: string,
    { indeling, opname, vraag, wie }: Werk,
    { posten, credits, eerder, gelezenTot, bezwaren }: Toetsing,
  ): Promise<Antwoord> {
    const { kop, slot, regelhash } = opname;
    const hoofd = {
      soort: 'declaratie-ontvangen' as const,
      ...{ boekdatum: vraag.boekdatum, ...(vraag.hoortBij !== undefined && { hoortBij: vraag.hoortBij }) },
      ...{
        declaratie,
        aanbieder: indeling.aanbieder,
        nummer: nummerVan(indeling.aanbieder, kop.declaratie),
        formaat: indeling.formaat,
      },
      ...{ periode: kop.periode, dagtekening: kop.dagtekening },
      ...{ regels: slot.regels, debet: slot.debet, credit: slot.credit, regelhash },
    };
    const opdracht: DeclaratieOntvangen = {
      ...hoofd,
      posten: [...posten].map(([verplichting, debet]) => ({ verplichting, debet })),
      ...{ credits, eerder, gelezenTot, bezwaren },
    };
    // Each try is an opdracht of its own: what was refused may be right tomorrow, and a repeat is known by its lines.
    const herkomst = { id: `declaratie:${randomUUID()}`, ...wie, hash: opdrachtHash(hoofd) };
    const [antwoord] = await this.schrijvers.dienIn(boek, [{ herkomst, opdracht }]);
    if (antwoord === undefined) throw new Error('een opdracht bleef zonder antwoord');
    return antwoord;
  }
}

interface Werk {
  readonly indeling: Declaratieindeling;
  readonly opname: Opname;
  readonly onbekenden: Onbekenden;
  readonly vraag: Innamevraag;
  readonly wie: Inbrenger;
  /** Where the lines stand as they were read. */
  readonly spoel: string;
}

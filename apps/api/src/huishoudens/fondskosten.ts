import { Inject, Injectable } from '@nestjs/common';
import { ledenBinnen, type Toestand } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import { fondskosten, Leesmodel, type Fondskosten } from '@ontschot/projecties';
import type { FastifyRequest } from 'fastify';
import { foutenInhoud, Probleem, probleem } from '../fouten/probleem.js';
import { GRENZEN, MET_GRENZEN, type Grenzen } from '../grenzen.js';
import { keur } from '../invoer/keur.js';
import { Id } from '../invoer/velden.js';
import { keurBoek } from '../opdrachten/lees.js';

class Fondskostenvraag {
  @Id({ uitleg: 'De afspraak.' }) afspraak!: string;
}

interface Gekoppeld {
  /** Of each household of the populatie that has one: its schuldregelingen. */
  readonly regelingen: readonly (readonly string[])[];
  readonly populatie: string;
  readonly revisie: number;
}

/** What the schuldenfonds cost for the households of an afspraak, beside what that found; without which households. */
@Injectable()
export class Fondskostenlezer {
  constructor(
    private readonly schrijvers: Boekschrijvers,
    private readonly lees: Leesmodel,
    @Inject(MET_GRENZEN) private readonly grenzen: Grenzen,
  ) {}

  /** Throws `niet-gevonden`, `vraag-ongeldig` (also for an afspraak that has no codes of households) and `nog-niet-zover`. */
  async geef(verzoek: FastifyRequest): Promise<Fondskosten & { readonly populatie: string }> {
    const { boekId: boek = '', afspraak = '' } = verzoek.params as Readonly<Record<string, string>>;
    const fouten = [...keurBoek(boek), ...keur(Fondskostenvraag, { ...(verzoek.query as object), afspraak })];
    if (Object.hasOwn(verzoek.query as object, 'afspraak'))
      fouten.push({ veld: 'afspraak', code: 'onbekend', melding: 'Dit staat al in het adres.' });
    if (fouten.length > 0) throw new Probleem(foutenInhoud('vraag-ongeldig', fouten, GRENZEN.fouten));
    // Codes stand in the boek alone: the read side has none, so who belongs to whom is looked up here and goes no further.
    const { regelingen, populatie, revisie } = await this.schrijvers.bekijk(boek, (toestand) =>
      koppel(toestand, boek, afspraak),
    );
    if (!(await this.lees.wachtOp(boek, revisie, this.grenzen.wachtMs)))
      throw probleem('nog-niet-zover', 'Dit deel van de boeken wordt nog bijgewerkt.', { 'retry-after': '2' });
    return { populatie, ...fondskosten(this.lees, { boek, afspraak, regelingen }) };
  }
}

function koppel({ boek: geopend, preventie, schuldenfonds, revisie }: Toestand, boek: string, naam: string): Gekoppeld {
  if (geopend === undefined) throw probleem('niet-gevonden', 'Dit boek is niet geopend.');
  const afspraak = preventie.afspraken.lees(naam);
  if (afspraak === undefined) throw probleem('niet-gevonden', `Afspraak ${naam} staat niet in boek ${boek}.`);
  const { populatie } = (afspraak.gesloten ?? afspraak).inhoud;
  const leden = preventie.populaties.lees(populatie);
  if (leden?.leden.soort !== 'huishoudens') {
    const melding = `Populatie ${populatie} heeft geen codes van huishoudens: wie daarvan een schuldregeling heeft, weet het boek niet.`;
    throw new Probleem(
      foutenInhoud('vraag-ongeldig', [{ veld: 'afspraak', code: 'populatie', melding }], GRENZEN.fouten),
    );
  }
  const geholpen = new Set([...schuldenfonds.schuldregelingen].map(([, { huishouden }]) => huishouden));
  const codes = ledenBinnen(preventie.populaties, populatie, geholpen);
  const van = new Map<string, string[]>();
  for (const [, { schuldregeling, huishouden }] of schuldenfonds.schuldregelingen)
    if (codes.has(huishouden)) van.set(huishouden, [...(van.get(huishouden) ?? []), schuldregeling]);
  return { regelingen: [...van.values()], populatie, revisie };
}

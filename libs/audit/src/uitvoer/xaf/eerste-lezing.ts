import { soortVan, houderVan, type BoekGeopend, type Gebeurtenis, type Kleur, type Rekening } from '@ontschot/boek';
import { isBeweging, isOpening, lees, type Beweging } from './lezen.js';
import type { Grootboekrekening } from './rekening.js';
import { accID } from './rekening.js';
import type { Uitvoerbron } from '../uitvoer.js';

/** An organisatie of the boek, and what it does there. */
export interface Relatie {
  readonly organisatie: string;
  naam: string;
  betaalt: boolean;
  levert: boolean;
}

/** An account, and what stood on it when the year began (eurocents; above zero is debit). */
export interface Rekeningstand extends Grootboekrekening {
  beginstand: bigint;
}

/** What the file says before its transactions. It grows with what the boek is set up with, not with what happened. */
export class EersteLezing {
  boek: BoekGeopend | undefined;
  /** By `accID`. */
  readonly rekeningen = new Map<string, Rekeningstand>();
  readonly relaties = new Map<string, Relatie>();
  readonly budgetten = new Map<string, string>();
  /** Lines of transactions, and the sum of one side in eurocents; the other side is the same. */
  regels = 0;
  totaal = 0n;
  /** By rekening and kleur, so that a name is hashed once. */
  private readonly namen = new Map<Rekening, Map<Kleur, Rekeningstand>>();

  /** Reads the boek once. Throws when it was never opened. */
  static async lees(bron: Uitvoerbron): Promise<EersteLezing & { readonly boek: BoekGeopend }> {
    const lezing = new EersteLezing();
    for await (const pagina of lees(bron)) for (const gebeurtenis of pagina) lezing.verwerk(gebeurtenis);
    const { boek } = lezing;
    if (boek === undefined) throw new Error(`boek ${bron.boek} is niet geopend: er is niets uit te voeren`);
    return Object.assign(lezing, { boek });
  }

  naamVan(rekening: Rekening): string | undefined {
    const houder = houderVan(rekening);
    return this.budgetten.get(houder) ?? this.relaties.get(houder)?.naam;
  }

  private verwerk(gebeurtenis: Gebeurtenis): void {
    const { type, gegevens } = gebeurtenis;
    if (isBeweging(gebeurtenis)) this.tel(gebeurtenis);
    else if (type === 'boek-geopend.v1') this.boek = gegevens as BoekGeopend;
    else if (type === 'organisatie-ingesteld.v1') this.noem(gegevens as unknown as Relatie);
    else if (type === 'budget-ingesteld.v1') {
      const { budget, naam } = gegevens as unknown as { budget: string; naam: string };
      this.budgetten.set(budget, naam);
    } else if (type === 'koker-ingesteld.v1') {
      const relatie = this.relaties.get((gegevens as unknown as { financier: string }).financier);
      if (relatie !== undefined) relatie.betaalt = true;
    }
  }

  private noem({ organisatie, naam }: Relatie): void {
    const relatie = this.relaties.get(organisatie);
    if (relatie === undefined) this.relaties.set(organisatie, { organisatie, naam, betaalt: false, levert: false });
    else relatie.naam = naam;
  }

  private tel(beweging: Beweging): void {
    const { mutaties, kenmerken } = beweging.gegevens;
    const opening = isOpening(beweging);
    for (const { van, naar, kleur, bedrag } of mutaties) {
      const [af, bij] = [this.rekening(van, kleur), this.rekening(naar, kleur)];
      if (!opening) continue;
      af.beginstand -= BigInt(bedrag);
      bij.beginstand += BigInt(bedrag);
    }
    if (opening) return;
    this.regels += mutaties.length * 2;
    for (const { bedrag } of mutaties) this.totaal += BigInt(bedrag);
    const relatie = kenmerken?.aanbieder === undefined ? undefined : this.relaties.get(kenmerken.aanbieder);
    if (relatie !== undefined) relatie.levert = true;
  }

  private rekening(rekening: Rekening, kleur: Kleur): Rekeningstand {
    let perKleur = this.namen.get(rekening);
    if (perKleur === undefined) this.namen.set(rekening, (perKleur = new Map<Kleur, Rekeningstand>()));
    let stand = perKleur.get(kleur);
    if (stand === undefined) {
      perKleur.set(kleur, (stand = { rekening, kleur, beginstand: 0n }));
      const id = accID(stand);
      if (this.rekeningen.has(id)) throw new Error(`twee rekeningen heten in het bestand allebei ${id}`);
      this.rekeningen.set(id, stand);
      const relatie = this.relaties.get(houderVan(rekening));
      if (relatie !== undefined && soortVan(rekening) === 'bron') relatie.betaalt = true;
      if (relatie !== undefined && soortVan(rekening) === 'tegoed') relatie.levert = true;
    }
    return stand;
  }
}

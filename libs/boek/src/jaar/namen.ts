import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { vrijeNaam } from '../preventie/overname-namen.js';
import { isVrijgegeven, kokerVan, type Kleur, type Rekening } from '../rekening.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Postsoort } from './onthoud-naam.js';

/** Gives what comes over a name that is free here, as ADR 8 says: `<name>.uit-<year>` where this boek uses its own. */
export class Namen {
  private readonly vergeven = new Set<string>();
  private readonly hier = new Map<string, string>();

  constructor(
    private readonly toestand: Toestand,
    private readonly uit: string,
  ) {}

  /** Whether it came over before. */
  kent(soort: Postsoort, was: string): boolean {
    return this.toestand.jaarlagen.namenVanEerder.heeft(`${soort} ${was}`);
  }

  geef(soort: Postsoort, was: string): string {
    const bezet = (naam: string): boolean => this.vergeven.has(naam) || this.inGebruik(naam);
    const wordt = bezet(was) ? vrijeNaam(was, this.uit.slice(-4), bezet) : was;
    this.vergeven.add(wordt);
    this.hier.set(`${soort} ${was}`, wordt);
    return wordt;
  }

  /** What something that came over, now or before, is called here. */
  naam(soort: Postsoort | 'afspraak', was: string): string {
    const sleutel = `${soort} ${was}`;
    return this.hier.get(sleutel) ?? this.toestand.jaarlagen.namenVanEerder.lees(sleutel) ?? was;
  }

  afspraak(was: string): string {
    return this.naam('afspraak', was);
  }

  /** A mutatie of the closing the other way: out of the overloop of the old boek, under the names of this one. */
  terug({ van, kleur, bedrag }: Mutatie, eigen: Partial<Mutatie> = {}): Mutatie {
    const overloop: Rekening = `overloop:${this.uit}`;
    return { van: overloop, naar: van, kleur: this.kleur(kleur), bedrag, ...eigen };
  }

  /** The kleur here: one that an afspraak released follows what that afspraak is called. */
  kleur(kleur: Kleur): Kleur {
    if (!isVrijgegeven(kleur)) return kleur;
    const koker = kokerVan(kleur);
    return `${koker}@${this.afspraak(kleur.slice(koker.length + 1))}`;
  }

  /** One name is not given to two of these, whatever each is: a trekking has a voorschot under its own name. */
  private inGebruik(naam: string): boolean {
    const { verplichtingen, voorschotten, preventie, wijkteam, schuldenfonds } = this.toestand;
    return [
      ...[verplichtingen, voorschotten, preventie.voorfinancieringen, preventie.vorderingen, wijkteam.trekkingen],
      ...[wijkteam.vouchers, wijkteam.bewonersvoorstellen, schuldenfonds.schuldregelingen],
    ].some((laag) => laag.heeft(naam));
  }
}

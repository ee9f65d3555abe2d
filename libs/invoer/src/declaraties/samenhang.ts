import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import { Bekenden } from './bekenden.js';
import { GRENZEN } from './grenzen.js';
import type { Melder, Plek, Wijzer } from './keur-regel.js';
import type { Declaratieregel, Declaratieslot } from './soorten.js';

const OPNIEUW = 'laat de aanbieder dit herstellen en de declaratie opnieuw sturen';

/** What only shows between the lines of a declaratie: what stands there twice, and what all of it comes to. */
export class Samenhang {
  private readonly referenties = new Bekenden();
  private readonly vervallen = new Bekenden();
  private readonly personen = new Bekenden();
  private readonly debetten = new Bekenden();
  private regels = 0;
  private gelezen = 0;
  private debet: Eurocent = 0;
  private credit: Eurocent = 0;

  constructor(private readonly meld: Melder) {}

  /** A line begins, right or wrong. False when there are more than may be: reading stops. */
  telt(): boolean {
    this.regels += 1;
    return this.regels <= GRENZEN.regels;
  }

  /** A person begins in a message, where all that one got stands together (TR101). */
  persoon(bsn: string, plek: Plek): void {
    const { regel } = plek;
    const eerder = this.personen.ontmoet(bsn, regel);
    if (eerder !== 0) this.meld(plek, `het BSN op regel ${regel} staat ook al op regel ${eerder}; ${OPNIEUW}`);
  }

  /** Checks a line against those before it (TR314, TR315, TR316; in a message TR416 too). */
  voegToe({ bedrag, ...regel }: Declaratieregel, waar: Wijzer, eenmalig: boolean): void {
    const { referentie, vorigeReferentie } = regel;
    const mis = (veld: 'referentie' | 'vorigeReferentie', wat: string, op: number): void => {
      if (op !== 0) this.meld(waar(veld), `${wat.replace('#', String(op))}; ${OPNIEUW}`);
    };
    this.gelezen += 1;
    this.debet += Math.max(bedrag, 0);
    this.credit += Math.max(-bedrag, 0);
    const { referenties, vervallen } = this;
    mis('referentie', 'deze referentie staat ook al op regel #', referenties.ontmoet(referentie, regel.regel));
    mis('referentie', 'regel # crediteert deze prestatie in dezelfde declaratie', vervallen.regelVan(referentie));
    if (vorigeReferentie !== undefined) {
      const tweede = vervallen.ontmoet(vorigeReferentie, regel.regel);
      mis('vorigeReferentie', 'regel # crediteert dezelfde prestatie al', tweede);
      const hier = referenties.regelVan(vorigeReferentie);
      mis('vorigeReferentie', 'dit crediteert regel # van dezelfde declaratie', hier);
    }
    if (!eenmalig || bedrag < 0) return;
    const { toewijzing, product, van, totEnMet } = regel;
    const sleutel = JSON.stringify([toewijzing, product.categorie, product.code, van, totEnMet]);
    const dubbel = this.debetten.ontmoet(sleutel, regel.regel);
    mis('referentie', 'regel # declareert hetzelfde product voor dezelfde toewijzing en periode al', dubbel);
  }

  /**
   * Holds the sums against the total of the kop and, when it was told, the number of lines. Where a line could not be
   * read, the sum says nothing.
   */
  slot(totaal: Eurocent, aantal?: number): Declaratieslot {
    const { regels, debet, credit } = this;
    if (regels === 0) this.meld({ regel: 0 }, `er staat geen enkele prestatie in; ${OPNIEUW}`);
    if (this.gelezen === regels && debet - credit !== totaal)
      this.meld(
        { regel: 0, veld: 'totaal' },
        `de regels zijn samen ${schrijfEuro(debet - credit)}, en het totaal van de declaratie is ${schrijfEuro(totaal)}; ` +
          'ga na of het bestand heel is en het totaal klopt',
      );
    if (aantal !== undefined && aantal !== regels)
      this.meld(
        { regel: 0, veld: 'regels' },
        `het aantal regels is ${regels} in plaats van ${aantal}; ga na of het bestand heel is`,
      );
    return { regels, debet, credit, totaal };
  }
}

import {
  Laag,
  onthoudVerteld,
  voegLedenToe,
  vraagOpnieuw,
  type AfspraakOpgesteld,
  type Gebeurtenis,
  type HuishoudensOpgenomen,
  type Populatie,
  type PopulatieAangevuld,
  type PreventiewinstGemeten,
  type PreventiewinstVastgesteld,
  type ToezeggingenOvergenomen,
  type Wijk,
} from '@ontschot/boek';

/**
 * The groups of people of a boek, out of its events: its populations, with who counts in what is told of them, and the
 * wijken. Who counts comes out as in the state of the boek, for it is the same function of the same events.
 */
export class Groepen {
  readonly populaties = new Laag<string, Populatie>();
  readonly wijken = new Map<string, Populatie>();
  private opgenomen = 0;
  /** The population of each afspraak, as it was last agreed. */
  private readonly van = new Map<string, string>();

  neem({ type, gegevens, revisie }: Gebeurtenis): void {
    switch (type) {
      case 'wijk-ingesteld.v1': {
        const { wijk, naam } = gegevens as unknown as Wijk;
        const leden = { soort: 'wijken', wijken: [wijk] } as const;
        this.wijken.set(wijk, { populatie: wijk, naam, leden, losVan: [], huishoudens: [] });
        break;
      }
      case 'huishoudens-opgenomen.v1':
        this.opgenomen += (gegevens as HuishoudensOpgenomen).huishoudens.length;
        vraagOpnieuw(this.populaties, revisie, this.opgenomen);
        break;
      case 'populatie-vastgelegd.v1': {
        const { populatie, naam, leden, losVan } = gegevens as unknown as Populatie;
        this.populaties.zet(populatie, { populatie, naam, leden, losVan, huishoudens: [] });
        break;
      }
      case 'populatie-aangevuld.v1': {
        const { populatie, huishoudens } = gegevens as PopulatieAangevuld;
        voegLedenToe(this.populaties, populatie, revisie, huishoudens, this.opgenomen);
        break;
      }
      case 'afspraak-opgesteld.v1':
      case 'afspraak-gewijzigd.v1': {
        const { afspraak, inhoud } = gegevens as AfspraakOpgesteld;
        this.van.set(afspraak, inhoud.populatie);
        break;
      }
      case 'toezeggingen-overgenomen.v1':
        for (const { afspraak, inhoud } of (gegevens as ToezeggingenOvergenomen).afspraken)
          if (!this.van.has(afspraak)) this.van.set(afspraak, inhoud.populatie);
        break;
      case 'preventiewinst-gemeten.v1': {
        const { afspraak, kosten } = gegevens as PreventiewinstGemeten;
        onthoudVerteld(this.populaties, this.van.get(afspraak), kosten.ledenTot);
        break;
      }
      case 'preventiewinst-vastgesteld.v1': {
        const { populatie, kosten } = gegevens as PreventiewinstVastgesteld;
        onthoudVerteld(this.populaties, populatie, kosten.ledenTot);
      }
    }
  }
}

import { isBsn, type Eurocent } from '@ontschot/kern';
import { toon } from '../../tekens.js';
import type { Melder, Ruweregel } from '../keur-regel.js';
import { EURO } from '../tarief.js';
import type { Declaratiekolom, Declaratiekolommen } from './keuze.js';
import type { Kolomlezer } from './kolommen.js';
import type { Uitkomst, Waarden } from './waarden.js';

const GEEN_BSN =
  'is geen BSN: negen cijfers die aan de elfproef voldoen; viel een nul vooraan weg, maak de kolom dan tekst en exporteer opnieuw';

/** How much, of what, at which price. */
type Omvang = Pick<Ruweregel, 'volume' | 'eenheid' | 'tarief'>;

/** Takes the lines of a CSV file apart; every fault goes to `meld`. */
export class Regelnemer {
  constructor(
    private readonly kolommen: Declaratiekolommen,
    private readonly waarden: Waarden,
    private readonly meld: Melder,
  ) {}

  /** One line; undefined when something else than the BSN, which is empty then, is wrong. */
  neem(regel: number, lees: Kolomlezer): Ruweregel | undefined {
    const { waarden } = this;
    const veld = <T>(naam: Declaratiekolom, wijze: (tekst: string) => Uitkomst<T>): T | undefined => {
      const uitkomst = wijze(lees(naam) ?? '');
      if ('goed' in uitkomst) return uitkomst.goed;
      const kolom = toon(this.kolommen[naam] ?? '');
      this.meld(
        { regel, veld: naam },
        `kolom ${kolom} ${uitkomst.mis}; verbeter dit en lever de declaratie opnieuw aan`,
      );
      return undefined;
    };
    const tekst = (naam: Declaratiekolom) => veld(naam, (een) => waarden.tekst(een));
    const leeg = (naam: Declaratiekolom): boolean => (lees(naam) ?? '') === '';
    const bsn = lees('bsn') ?? '';
    if (!isBsn(bsn)) this.meld({ regel, veld: 'bsn' }, `het BSN op regel ${regel} ${GEEN_BSN}`);
    const [referentie, categorie, code] = [tekst('referentie'), tekst('productcategorie'), tekst('productcode')];
    const [van, totEnMet] = [veld('van', waarden.datum), veld('totEnMet', waarden.datum)];
    const bedrag = veld('bedrag', waarden.bedrag);
    const [toewijzing, vorigeReferentie] = (['toewijzing', 'vorigeReferentie'] as const).map((naam) =>
      leeg(naam) ? '' : tekst(naam),
    );
    const gemeten = (): Omvang | undefined => {
      const [volume, eenheid] = [veld('volume', waarden.volume), tekst('eenheid')];
      const zonder = eenheid === EURO && leeg('tarief');
      const tarief = zonder ? undefined : veld('tarief', waarden.tarief);
      if (volume === undefined || eenheid === undefined || (tarief === undefined && !zonder)) return undefined;
      return { volume, eenheid, tarief };
    };
    const omvang = this.kolommen.eenheid === undefined ? opbedrag(bedrag) : gemeten();
    if (referentie === undefined || categorie === undefined || code === undefined || omvang === undefined) return;
    if (van === undefined || totEnMet === undefined || bedrag === undefined) return;
    if (toewijzing === undefined || vorigeReferentie === undefined) return;
    return {
      ...{ regel, referentie, bsn: isBsn(bsn) ? bsn : '' },
      ...(toewijzing !== '' && { toewijzing }),
      product: { categorie, code },
      ...{ van, totEnMet, ...omvang, bedrag },
      ...(vorigeReferentie !== '' && { vorigeReferentie }),
    };
  }
}

/** A list of amounts alone: so many eurocents. */
const opbedrag = (bedrag: Eurocent | undefined): Omvang | undefined =>
  bedrag === undefined ? undefined : { volume: Math.abs(bedrag), eenheid: EURO, tarief: undefined };

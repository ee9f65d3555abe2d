import { eersteDag, laatsteDag, periodeVan, type Eurocent } from '@ontschot/kern';
import type { Foutenlijst } from '../fouten.js';
import { GRENZEN } from '../grenzen.js';
import { keurRegel, type Melder, type Plek, type Regelveld, type Ruweregel, type Wijzer } from '../keur-regel.js';
import { Samenhang } from '../samenhang.js';
import type { Declaratiekop, Declaratiesoort, Declaratiestuk, Tijdvak } from '../soorten.js';
import type { Afnemer } from './boom.js';
import { Stop } from './stop.js';

interface Gelezen {
  readonly tekst: string;
  readonly plek: Plek;
}

/** The first day that may be declared with this release (CS100). */
const VANAF = '2021-01-01';
const OPNIEUW = 'laat de aanbieder dit herstellen en het bericht opnieuw sturen';

const VELDEN: Readonly<Record<Regelveld, string>> = {
  bsn: 'Bsn',
  referentie: 'ProductReferentie/ReferentieNummer',
  vorigeReferentie: 'ProductReferentie/VorigReferentieNummer',
  periode: 'ProductPeriode/Begindatum',
  volume: 'GeleverdVolume',
  tarief: 'ProductTarief',
  bedrag: 'IngediendBedrag/Bedrag',
};

/** Makes kop, lines and slot of the elements of a message. What is complete waits in `klaar`, as long as nothing was wrong. */
export class Verzamelaar implements Afnemer {
  klaar: Declaratiestuk[] = [];
  private readonly samenhang: Samenhang;
  private readonly vanBericht = new Map<string, Gelezen>();
  private bsn: Gelezen | undefined;
  private prestatie: { plek: Plek; velden: Map<string, Gelezen> } | undefined;
  private periode: Tijdvak | undefined;
  private totaal: Eurocent | undefined;

  constructor(
    private readonly soort: Declaratiesoort,
    private readonly fouten: Foutenlijst,
  ) {
    this.samenhang = new Samenhang(this.meld);
  }

  begin(naam: string, plek: Plek): void {
    if (naam === 'Clienten') this.leesKop(plek);
    if (naam === 'Client') this.bsn = undefined;
    if (naam !== 'Prestatie') return;
    this.prestatie = { plek, velden: new Map() };
    if (!this.samenhang.telt())
      throw new Stop({ ...plek, wat: `een declaratie mag hooguit ${GRENZEN.regels} prestaties hebben; splits haar` });
  }

  waarde(sleutel: string, tekst: string, plek: Plek): void {
    if (sleutel === 'Bsn') {
      this.bsn = { tekst, plek };
      this.samenhang.persoon(tekst, plek);
    } else (this.prestatie?.velden ?? this.vanBericht).set(sleutel, { tekst, plek });
  }

  einde(naam: string): void {
    if (naam === 'Prestatie') this.leesRegel();
    if (naam === 'Bericht' && this.totaal !== undefined) {
      const slot = this.samenhang.slot(this.totaal);
      if (this.fouten.geen) this.klaar.push({ soort: 'slot', slot });
    }
  }

  private readonly meld: Melder = (plek, wat) => this.fouten.meld({ ...plek, wat });

  private leesKop(plek: Plek): void {
    const veld = (naam: string): string => this.vanBericht.get(naam)?.tekst ?? '';
    this.periode = this.leesPeriode(this.vanBericht, 'DeclaratiePeriode');
    this.totaal = this.leesBedrag(this.vanBericht, 'TotaalIngediendBedrag', 'TotaalBedrag');
    const { periode, totaal } = this;
    if (periode !== undefined)
      this.keurMaand(periode, this.vanBericht.get('DeclaratiePeriode/Begindatum')?.plek ?? plek);
    if (!this.fouten.geen || periode === undefined || totaal === undefined) return;
    const kop: Declaratiekop = {
      soort: this.soort,
      declaratie: veld('DeclaratieNummer'),
      aanbiedercode: veld('Afzender'),
      gemeentecode: veld('Ontvanger'),
      periode,
      dagtekening: veld('DeclaratieDagtekening'),
      totaal,
    };
    this.klaar.push({ soort: 'kop', kop });
  }

  /** The periode of a declaratie is one whole calendar month (CS340), of 2021 or later (CS100). */
  private keurMaand({ van, totEnMet }: Tijdvak, plek: Plek): void {
    const maand = periodeVan(van);
    if (van !== eersteDag(maand) || totEnMet !== laatsteDag(maand))
      this.meld(plek, `de periode van de declaratie is niet precies één kalendermaand; ${OPNIEUW}`);
    if (van < VANAF) this.meld(plek, `de periode van de declaratie begint voor ${VANAF}; ${OPNIEUW}`);
  }

  private leesRegel(): void {
    const { plek, velden } = this.prestatie ?? { plek: { regel: 0 }, velden: new Map<string, Gelezen>() };
    this.prestatie = undefined;
    const ruw = this.ruweRegel(plek, velden);
    if (ruw === undefined) return;
    const waar: Wijzer = (veld) => (veld === 'bsn' ? this.bsn?.plek : velden.get(VELDEN[veld])?.plek) ?? plek;
    const regel = keurRegel(ruw, this.periode, { binnenMaand: true, vanaf: VANAF }, waar, this.meld);
    this.samenhang.voegToe(regel, waar, true);
    if (this.fouten.geen) this.klaar.push({ soort: 'regel', regel });
  }

  private ruweRegel(plek: Plek, velden: ReadonlyMap<string, Gelezen>): Ruweregel | undefined {
    const tekst = (naam: string): string | undefined => velden.get(naam)?.tekst;
    const referentie = tekst(VELDEN.referentie);
    const [toewijzing, categorie, code] = ['ToewijzingNummer', 'ProductCategorie', 'ProductCode'].map(tekst);
    const [volume, eenheid, tarief] = [VELDEN.volume, 'Eenheid', VELDEN.tarief].map(tekst);
    const periode = this.leesPeriode(velden, 'ProductPeriode');
    const bedrag = this.leesBedrag(velden, 'IngediendBedrag', 'Bedrag');
    if (referentie === undefined || toewijzing === undefined || categorie === undefined || code === undefined) return;
    if (volume === undefined || eenheid === undefined || periode === undefined || bedrag === undefined) return;
    const vorigeReferentie = tekst(VELDEN.vorigeReferentie);
    return {
      regel: plek.regel,
      ...(plek.pad !== undefined && { pad: plek.pad }),
      referentie,
      bsn: this.bsn?.tekst ?? '',
      toewijzing: String(Number(toewijzing)),
      product: { categorie, code },
      ...periode,
      volume: Number(volume),
      eenheid,
      tarief: tarief === undefined ? undefined : Number(tarief),
      bedrag,
      ...(vorigeReferentie !== undefined && { vorigeReferentie }),
    };
  }

  private leesPeriode(velden: ReadonlyMap<string, Gelezen>, naam: string): Tijdvak | undefined {
    const [van, totEnMet] = ['Begindatum', 'Einddatum'].map((deel) => velden.get(`${naam}/${deel}`)?.tekst);
    return van === undefined || totEnMet === undefined ? undefined : { van, totEnMet };
  }

  /** With its sign; nothing is not a credit (CS325). */
  private leesBedrag(velden: ReadonlyMap<string, Gelezen>, naam: string, deel: string): Eurocent | undefined {
    const bedrag = velden.get(`${naam}/${deel}`);
    const teken = velden.get(`${naam}/DebetCredit`);
    if (bedrag === undefined || teken === undefined) return undefined;
    const cent = Number(bedrag.tekst);
    if (teken.tekst === 'D') return cent;
    if (cent === 0) this.meld(teken.plek, `bij een bedrag van 0 hoort D (debet); ${OPNIEUW}`);
    return cent === 0 ? 0 : -cent;
  }
}

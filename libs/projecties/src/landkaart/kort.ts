import type { PreventiewinstGemeten, PreventiewinstVastgesteld } from '@ontschot/boek';
import type { Datum, Eurocent, Periode } from '@ontschot/kern';
import type { Aanbieder, Kokeruitkomst, Terugbetaling, Uitkomst, VanKoker, Waterbed } from '@ontschot/regels';

/** What the landkaart needs of a meting or vaststelling, without the steps of the sum. Amounts in eurocents. */
export interface Kort {
  readonly soort: 'meting' | 'vaststelling';
  readonly id: string;
  readonly afspraak: string;
  readonly versie: number;
  readonly van: Periode;
  readonly totEnMet: Periode;
  readonly boekdatum: Datum;
  readonly corrigeert?: string | undefined;
  readonly voorlopig?: PreventiewinstVastgesteld['voorlopig'] | undefined;
  readonly netto: Eurocent;
  readonly uitkomst: Uitkomst['soort'];
  readonly waarom?: Uitkomst['waarom'] | undefined;
  readonly aanbieders: readonly Pick<Aanbieder, 'organisatie' | 'gewicht'>[];
  readonly interventiekosten: { readonly bedrag: Eurocent; readonly inKoker?: string };
  readonly kokers: readonly Kokeruitkomst[];
  /** What is shared out of the gain of a koker. */
  readonly gedeeld: readonly VanKoker[];
  /** What the aanbieders owe a koker for a loss. */
  readonly verschuldigd: readonly VanKoker[];
  readonly terugbetalingen: readonly Terugbetaling[];
  readonly waterbedden: readonly Waterbed[];
  readonly buitenBereik: readonly Waterbed[];
  readonly buitenBereikOnvolledig?: string | undefined;
  readonly volume?: Uitkomst['volume'];
}

/** Adds up per koker, in the order in which kokers come by. */
export function perKoker(delen: Iterable<VanKoker>): VanKoker[] {
  const sommen = new Map<string, Eurocent>();
  for (const { koker, bedrag } of delen) sommen.set(koker, (sommen.get(koker) ?? 0) + bedrag);
  return [...sommen].map(([koker, bedrag]) => ({ koker, bedrag }));
}

/** What is kept of the event of a meting or a vaststelling. */
export function kortVan(gegevens: PreventiewinstGemeten | PreventiewinstVastgesteld): Kort {
  const { afspraak, versie, van, totEnMet, boekdatum, invoer, uitkomst, waterbedden, buitenBereik } = gegevens;
  const vast = 'vaststelling' in gegevens ? gegevens : undefined;
  const { compensaties, terugbetalingen, delen, netto, soort, waarom, kokers, volume } = uitkomst;
  const bijWinst = [...compensaties, ...terugbetalingen, ...(soort === 'winst' ? delen : [])];
  return {
    soort: vast === undefined ? 'meting' : 'vaststelling',
    id: 'vaststelling' in gegevens ? gegevens.vaststelling : gegevens.meting,
    afspraak,
    versie,
    van,
    totEnMet,
    boekdatum,
    corrigeert: vast?.corrigeert,
    voorlopig: vast?.voorlopig,
    netto,
    uitkomst: soort,
    waarom,
    aanbieders: invoer.aanbieders.map(({ organisatie, gewicht }) => ({ organisatie, gewicht })),
    interventiekosten: invoer.interventiekosten,
    kokers,
    gedeeld: perKoker(bijWinst.flatMap((deel) => deel.kokers)),
    verschuldigd: perKoker(soort === 'verlies' ? delen.flatMap((deel) => deel.kokers) : []),
    terugbetalingen,
    waterbedden,
    buitenBereik,
    buitenBereikOnvolledig: gegevens.buitenBereikOnvolledig,
    volume,
  };
}

import { laatsteDag, type Periode } from '@ontschot/kern';
import type { Afspraakoverzicht } from '@ontschot/projecties';
import { Lezer, ofNiets } from '../../../../onderdelen/lezer.js';

export interface Meetconcept {
  /** Whether it is only measured, or assessed with the money that follows. */
  readonly wat: 'metingen' | 'vaststellingen';
  readonly van: string;
  readonly totEnMet: string;
  readonly boekdatum: string;
  readonly huishoudens: string;
  readonly kosten: string;
  readonly maten: Readonly<Record<string, string>>;
  readonly inspanning: Readonly<Record<string, string>>;
  /** The assessment that it takes the place of. */
  readonly corrigeert: string;
  readonly herzienOp: string;
  readonly reden: string;
  /** Under which name the boek is to know it; made once. */
  readonly naam: string;
}

const MAAND = /^\d{4}-(0[1-9]|1[0-2])$/;
export const isMaand = (tekst: string): boolean => MAAND.test(tekst);

/** The months of the year of the boek that the agreement counts. */
export function beginConcept({ versies, gesloten }: Afspraakoverzicht, jaar: number): Meetconcept {
  const looptijd = versies.at(-1)?.inhoud.looptijd;
  const van = later(looptijd?.van ?? '', `${jaar}-01`);
  const totEnMet = looptijd === undefined || looptijd.totEnMet > `${jaar}-12` ? `${jaar}-12` : looptijd.totEnMet;
  return {
    ...{ wat: gesloten === undefined ? 'metingen' : 'vaststellingen', van, totEnMet, boekdatum: laatsteDag(totEnMet) },
    ...{ huishoudens: '', kosten: '', maten: {}, inspanning: {}, corrigeert: '', herzienOp: '', reden: '', naam: '' },
  };
}

const later = (een: Periode, ander: Periode): Periode => (een > ander ? een : ander);

/** What is asked of the service, and what of it could not be read. */
export function meetinhoud(concept: Meetconcept): {
  readonly inhoud: object;
  readonly fouten: ReadonlyMap<string, string>;
} {
  const { wat, van, totEnMet, boekdatum, huishoudens, kosten, maten, inspanning, corrigeert, herzienOp, reden } =
    concept;
  const lezer = new Lezer();
  const inhoud = {
    ...{ van: ofNiets(van), totEnMet: ofNiets(totEnMet), boekdatum: ofNiets(boekdatum) },
    huishoudens: lezer.aantal('huishoudens', huishoudens),
    interventiekosten: lezer.bedrag('interventiekosten', kosten),
    maten: Object.entries(maten).flatMap(([maat, tekst]) => {
      const waarde = lezer.getal(`maat ${maat}`, tekst);
      return waarde === undefined ? [] : [{ maat, waarde }];
    }),
    inspanning: Object.entries(inspanning).flatMap(([organisatie, tekst]) => {
      const uren = lezer.aantal(`inspanning ${organisatie}`, tekst);
      return uren === undefined ? [] : [{ organisatie, inspanning: uren }];
    }),
    ...(wat === 'vaststellingen' && {
      corrigeert: ofNiets(corrigeert),
      ...(herzienOp !== '' && { voorlopig: { herzienOp, reden: ofNiets(reden) } }),
    }),
  };
  return { inhoud, fouten: lezer.fouten };
}

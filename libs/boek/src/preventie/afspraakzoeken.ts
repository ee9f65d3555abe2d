import { eersteDag, laatsteDag, type Datum, type Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import { eersteVanJaar } from '../besluiten/tijd.js';
import type { Koker } from '../toestand/onderdelen.js';
import type { Afspraak, Afspraakinhoud, Afspraakstaat, Regelversie } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';

/** The day on which what has no money counts: the day itself, or the end of the year of the boek nearest to it. */
export function inJaar(toestand: Toestand, datum: Datum): Datum {
  const eerste = eersteVanJaar(toestand);
  const laatste = `${eerste.slice(0, 4)}-12-31`;
  if (datum < eerste) return eerste;
  return datum > laatste ? laatste : datum;
}

/** The day on which the terms of an afspraak are judged: its first day, or that of the boek when that is later. */
export function peildag(toestand: Toestand, { looptijd }: Pick<Afspraakinhoud, 'looptijd'>): Datum {
  const eerste = eersteVanJaar(toestand);
  const begin = eersteDag(looptijd.van);
  return begin < eerste ? eerste : begin;
}

/** The koker as it is on that day; one that only comes later, as it comes. */
export const kokerOp = (toestand: Toestand, id: string, datum: Datum): Koker | undefined =>
  toestand.koker(id, datum) ?? toestand.kokers.lees(id)?.[0];

/** The last month that counts: the end of the looptijd, or where it was ended. */
export const totEnMetVan = (looptijd: Afspraakinhoud['looptijd'], beeindigdPer?: Periode): Periode =>
  beeindigdPer !== undefined && beeindigdPer < looptijd.totEnMet ? beeindigdPer : looptijd.totEnMet;

/** The version of a rule; refuses when the boek does not have it. */
export function regelversie(toestand: Toestand, verdeelregel: string, versie: number): Regelversie {
  const gevonden = toestand.preventie.verdeelregels.lees(verdeelregel)?.find((een) => een.versie === versie);
  return (
    gevonden ??
    weiger('onbekende-verdeelregel', `Versie ${versie} van verdeelregel ${verdeelregel} staat niet in dit boek.`, {
      verdeelregel,
      versie,
    })
  );
}

/** Sets the state of one version of a rule. */
export function zetRegelstaat(
  toestand: Toestand,
  verdeelregel: string,
  versie: number,
  staat: Regelversie['staat'],
): void {
  const versies = toestand.preventie.verdeelregels.lees(verdeelregel) ?? [];
  toestand.preventie.verdeelregels.zet(
    verdeelregel,
    versies.map((een) => (een.versie === versie ? { ...een, staat } : een)),
  );
}

/** The afspraak; refuses when the boek does not have it. */
export function afspraak(toestand: Toestand, id: string): Afspraak {
  return (
    toestand.preventie.afspraken.lees(id) ??
    weiger('onbekende-afspraak', `Afspraak ${id} staat niet in dit boek.`, { afspraak: id })
  );
}

const STAAT: Readonly<Record<Afspraakstaat, string>> = {
  ontwerp: 'is nog een ontwerp',
  voorgelegd: 'is voorgelegd',
  gesloten: 'is gesloten',
  gewijzigd: 'wordt gewijzigd',
  beeindigd: 'is beëindigd',
};

/** The afspraak, which must be in one of these states. */
export function afspraakIn(toestand: Toestand, id: string, ...staten: readonly Afspraakstaat[]): Afspraak {
  const gevonden = afspraak(toestand, id);
  if (!staten.includes(gevonden.staat))
    weiger('afspraak-staat-past-niet', `Afspraak ${id} ${STAAT[gevonden.staat]}; dit kan dan niet.`, {
      afspraak: id,
      staat: gevonden.staat,
      versie: gevonden.versie,
      mag: staten,
    });
  return gevonden;
}

/** The afspraak, which must have been closed; `raad` ends the sentence with what can be done before that. */
export function geslotenAfspraak(
  toestand: Toestand,
  id: string,
  raad?: string,
): Afspraak & Required<Pick<Afspraak, 'gesloten'>> {
  const gevonden = afspraak(toestand, id);
  const { gesloten } = gevonden;
  if (gesloten === undefined)
    weiger('afspraak-niet-gesloten', `Afspraak ${id} is nog niet gesloten${raad === undefined ? '' : `; ${raad}`}.`, {
      afspraak: id,
    });
  return { ...gevonden, gesloten };
}

/** The day on which an event about the end of a month counts. */
export const eindeVan = (toestand: Toestand, periode: Periode): Datum => inJaar(toestand, laatsteDag(periode));

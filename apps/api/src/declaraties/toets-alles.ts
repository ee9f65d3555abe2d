import type { Declaratieindeling, EerdereRegel, Toestand } from '@ontschot/boek';
import type { Boekschrijvers } from '@ontschot/boekschrijver';
import type { Datum, Eurocent } from '@ontschot/kern';
import type { Grenzen } from '../grenzen.js';
import { Buurboeken } from './buurboeken.js';
import type { Onbekenden } from './onbekenden.js';
import { isCredit, type Opgenomen } from './soorten.js';
import { leesSpoel, Spoel } from './spoel.js';
import { toets } from './toetsen.js';
import type { Regelbezwaar } from './uitkomst.js';

/** What is held against the boek: the lines as they were read, and where those go that can be booked. */
export interface TeToetsen {
  readonly indeling: Declaratieindeling;
  readonly onbekenden: Onbekenden;
  readonly spoel: string;
  readonly naar: string;
  readonly boekdatum: Datum;
  /** The revisie on which this very declaratie was taken in, when it is handed in again. */
  readonly vanaf?: number | undefined;
}

/** What came of it: what is asked of each verplichting (eurocents), which lines are taken back, and what is wrong. */
export interface Toetsing {
  readonly posten: ReadonlyMap<string, Eurocent>;
  readonly credits: readonly number[];
  readonly eerder: readonly EerdereRegel[];
  readonly gelezenTot: number;
  readonly bezwaren: { readonly aantal: number; readonly fouten: readonly object[] };
}

const ONBEKEND = 'Van deze persoon is niet bekend bij welk huishouden hij of zij hoort.';

const teBreed = (aantal: number, hoogstens: number): string =>
  `Deze declaratie gaat over ${aantal} verplichtingen; er passen er ${hoogstens} in een. Laat de aanbieder haar delen.`;

/** Holds every line against the boek, in turns; a line that this declaratie booked before is left out. */
export async function toetsAlles(
  schrijvers: Boekschrijvers,
  boek: string,
  { indeling, onbekenden, spoel, naar, boekdatum, vanaf }: TeToetsen,
  { declaratiePartij, declaratieFouten, declaratieVerplichtingen }: Grenzen,
): Promise<Toetsing> {
  const posten = new Map<string, Eurocent>();
  const credits: number[] = [];
  const eerder: EerdereRegel[] = [];
  const bezwaren: Regelbezwaar[] = [];
  let aantal = onbekenden.aantal;
  let gelezenTot = Infinity;
  const buren = new Buurboeken(schrijvers, boek);
  const eerstJaar = await buren.eerstJaar();
  const uit = await Spoel.maak(naar);
  for await (const regels of leesSpoel<Opgenomen>(spoel, declaratiePartij)) {
    const eerdere = await buren.eerdere(indeling.aanbieder, regels);
    const uitkomsten = await schrijvers.bekijk(boek, (toestand: Toestand) => {
      gelezenTot = Math.min(gelezenTot, toestand.revisie);
      return regels.map((regel, i) =>
        regel.huishouden === ''
          ? undefined
          : toets(toestand, indeling, regel, { vanaf, eerstJaar, boekdatum, eerdere: eerdere.get(i) }),
      );
    });
    const elders = await buren.boekten(indeling.aanbieder, regels);
    for (const [i, gevonden] of uitkomsten.entries()) {
      const uitkomst = elders.get(i) ?? gevonden;
      if (uitkomst === undefined || 'geboekt' in uitkomst) continue;
      if ('bezwaar' in uitkomst) {
        aantal += 1;
        if (bezwaren.length < declaratieFouten) bezwaren.push(uitkomst.bezwaar);
        continue;
      }
      const { goed } = uitkomst;
      await uit.schrijf(goed);
      if (isCredit(goed)) {
        if ('storneert' in goed) credits.push(goed.storneert);
        else eerder.push(goed.eerder);
      } else posten.set(goed.verplichting, (posten.get(goed.verplichting) ?? 0) + goed.bedrag);
    }
  }
  await uit.sluit();
  // What is set aside stands in one event, and an event is small.
  if (posten.size > declaratieVerplichtingen) {
    aantal += 1;
    bezwaren.unshift({
      regel: 0,
      code: 'declaratie-past-niet',
      uitleg: teBreed(posten.size, declaratieVerplichtingen),
    });
  }
  const wie = onbekenden.regels.map((regel) => ({ regel, code: 'onbekend-huishouden', uitleg: ONBEKEND }));
  return { posten, credits, eerder, gelezenTot, bezwaren: { aantal, fouten: [...wie, ...bezwaren] } };
}

import type { Koker } from '@ontschot/boek';
import { telOp, type Moment, type Periode } from '@ontschot/kern';
import { bekendVan, type Standenvraag, type Standvraag } from '../afspraken/lezen.js';
import { betalerIn } from '../inrichting/betaler.js';
import { inrichting } from '../inrichting/inrichting.projectie.js';
import { onderdelen } from '../inrichting/onderdelen.js';
import type { Leesmodel } from '../leesmodel.js';
import { moetBestaan } from '../vragen/bestaat.js';
import { aantalVan, cursorNummer, pagina, type Pagina } from '../vragen/bladeren.js';
import { nietGevonden, weigerVelden } from '../vragen/vraagfout.js';
import { getoond, zonderKleineGroepen, type Gezeefd } from './kleine-groepen.js';
import { kostensom, type Kostendeel, type Kostenrij, type Kostensom } from './kostendelen.js';
import { registers } from './registers.projectie.js';

/** As whom is asked: a payer sees the months of kokers that it paid, an aanbieder what is said of its own work. */
interface VanWie {
  /** Also what few households cost; for the auditor alone. */
  readonly ookWeinig?: boolean;
  readonly alleen?: { readonly aanbieder?: string | undefined; readonly financier?: string | undefined };
}

export interface Kostenmeldingenvraag extends Standenvraag, VanWie {
  readonly koker?: string;
  readonly populatie?: string;
  readonly aanbieder?: string;
  /** Only with costs in or after, in or before this month. */
  readonly van?: Periode;
  readonly totEnMet?: Periode;
  /** Only what was replaced, or only what still counts. */
  readonly vervangen?: boolean;
}

/** A melding in a list. Amounts in eurocents. */
export interface Kostenmeldingregel extends Kostensom {
  readonly melding: string;
  readonly koker: string;
  /** Where the figures come from. */
  readonly bron: string;
  /** The melding whose place it took, and the one that took its place; it stays in the list and counts no more. */
  readonly vervangt: string | null;
  readonly vervangenDoor: string | null;
  readonly revisie: number;
  readonly geregistreerdOp: Moment;
}

export interface Kostenmeldingoverzicht extends Kostenmeldingregel {
  readonly delen: readonly Kostendeel[];
}

type Rij = Omit<Kostenmeldingregel, keyof Kostensom> & { readonly delen: string };

const RIJEN = `SELECT m.melding, m.koker, m.bron, m.vervangt, v.melding AS vervangenDoor, m.revisie,
    m.geregistreerdOp, m.delen
  FROM registers_kostenmelding m
  LEFT JOIN registers_kostenmelding v ON v.boek = m.boek AND v.vervangt = m.melding AND v.bekend <= @bekend
  WHERE m.boek = @boek AND m.bekend <= @bekend`;

/** What of a melding the caller sees; undefined when that is nothing. */
function zicht(lees: Leesmodel, boek: string, bekend: number, { alleen, ookWeinig = false }: VanWie) {
  const kokers = new Map<string, Koker[]>();
  for (const { id, onderdeel } of onderdelen<Koker>(lees, boek, 'koker', bekend))
    kokers.set(id, [...(kokers.get(id) ?? []), onderdeel]);
  const betaler = (koker: string, maand: Periode) => betalerIn(kokers.get(koker) ?? [], maand);
  const { aanbieder: wie, financier } = alleen ?? {};
  return ({ delen: tekst, ...rij }: Rij): Kostenmeldingoverzicht | undefined => {
    const delen = (JSON.parse(tekst) as Kostenrij[]).filter(
      ({ maand, aanbieder }) =>
        alleen === undefined ||
        (wie !== undefined && aanbieder === wie) ||
        (financier !== undefined && betaler(rij.koker, maand) === financier),
    );
    if (delen.length === 0) return undefined;
    const gezeefd = zonderKleineGroepen(delen);
    const gezien = ookWeinig ? alles(delen, gezeefd) : gezeefd;
    return { ...rij, ...kostensom(delen, gezien), delen: gezien.delen };
  };
}

/** Every part by itself; it still says that some of it is of few households. */
const alles = (delen: readonly Kostenrij[], { weinigHuishoudens }: Gezeefd): Gezeefd => ({
  delen: delen.map(getoond),
  bedrag: telOp(delen.map(({ bedrag }) => bedrag)),
  weinigHuishoudens,
});

function past(een: Kostenmeldingoverzicht, vraag: Kostenmeldingenvraag): boolean {
  const { populatie, aanbieder, van, totEnMet, vervangen } = vraag;
  return (
    (populatie === undefined || een.populaties.includes(populatie)) &&
    (aanbieder === undefined || een.aanbieders.includes(aanbieder)) &&
    (van === undefined || een.totEnMet >= van) &&
    (totEnMet === undefined || een.van <= totEnMet) &&
    (vervangen === undefined || (een.vervangenDoor !== null) === vervangen)
  );
}

/**
 * The meldingen, the first recorded first, a page at a time; no code of a household is in them. Throws `niet-gevonden`
 * and `vraag-ongeldig`.
 */
export function kostenmeldingen(lees: Leesmodel, vraag: Kostenmeldingenvraag): Pagina<Kostenmeldingregel> {
  return lees.vraag([registers, inrichting], () => {
    const { boek, koker = null, aanbieder, van, totEnMet } = vraag;
    const bekend = bekendVan(lees, vraag);
    const aantal = aantalVan(vraag);
    if (van !== undefined && totEnMet !== undefined && van > totEnMet)
      weigerVelden([{ veld: 'totEnMet', uitleg: `${totEnMet} komt voor ${van}.` }]);
    moetBestaan(lees, boek, 'koker', vraag.koker, bekend);
    moetBestaan(lees, boek, 'organisatie', aanbieder, bekend);
    const toon = zicht(lees, boek, bekend, vraag);
    const gevonden: Kostenmeldingoverzicht[] = [];
    const rijen = lees
      .sql<[object], Rij>(`${RIJEN} AND m.revisie > @na AND (@koker IS NULL OR m.koker = @koker) ORDER BY m.revisie`)
      .iterate({ boek, bekend, na: cursorNummer(vraag) ?? -1, koker });
    for (const rij of rijen) {
      const een = toon(rij);
      if (een !== undefined && past(een, vraag)) gevonden.push(een);
      if (gevonden.length > aantal) break;
    }
    return pagina(
      gevonden,
      aantal,
      ({ revisie }) => revisie,
      ({ delen: _, ...een }) => een,
    );
  });
}

/** One melding with its costs per month and for whom, households together. Throws as above. */
export function kostenmelding(lees: Leesmodel, vraag: Standvraag & VanWie, id: string): Kostenmeldingoverzicht {
  return lees.vraag([registers, inrichting], () => {
    const { boek } = vraag;
    const bekend = bekendVan(lees, vraag);
    const rij = lees.sql<[object], Rij>(`${RIJEN} AND m.melding = @id`).get({ boek, bekend, id });
    const een = rij === undefined ? undefined : zicht(lees, boek, bekend, vraag)(rij);
    return een ?? nietGevonden(`Kostenmelding ${id} staat niet in boek ${boek}.`);
  });
}

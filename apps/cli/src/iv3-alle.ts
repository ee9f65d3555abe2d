import { schrijfEuro, telOp } from '@ontschot/kern';
import {
  boekNaam,
  iv3NaarOpdrachten,
  leesIv3,
  verschilMetNederland,
  type GenummerdeOpdracht,
  type Iv3Bestand,
} from '@ontschot/invoer';
import { leesBestand } from './bestand.js';
import { Afgebroken } from './fouten.js';
import type { Iv3Keuzes } from './iv3-keuzes.js';
import { telUit, type Iv3Uitkomst } from './iv3-uitkomst.js';
import { laad, vergelijkMetBoek, WAT_NU } from './laden.js';
import { metOpslag } from './opslag.js';
import { Voortgang } from './voortgang.js';

interface Lading {
  readonly uitkomst: Iv3Uitkomst;
  readonly opdrachten: readonly GenummerdeOpdracht[];
}

/** Boeken that are on their way to the store at a time. */
const TEGELIJK = 16;

/**
 * Opens a boek for every municipality of the file. Before the first is written the whole is checked: the sum against
 * the row Nederland, the names, and what is in the store already.
 */
export async function importeerAlle(
  bestand: string,
  keuzes: Iv3Keuzes & { readonly jaar: number },
  taakvelden: (taakveld: string) => boolean,
): Promise<void> {
  const gelezen = await leesBestand(bestand, leesIv3);
  const nederland = keurOptelling(gelezen, bestand);
  const ladingen = verdeel(gelezen, keuzes, taakvelden);
  if (ladingen.every(({ uitkomst }) => uitkomst.kokers === 0))
    throw new Afgebroken(`In ${bestand} staan geen van de gevraagde taakvelden; er is niets geladen.`);
  const nieuw = await metOpslag(async (store, schrijvers) => {
    const anders: string[] = [];
    const teLaden: Lading[] = [];
    await perStuk('Vergelijken', ladingen, async (lading) => {
      const { boek } = lading.uitkomst;
      const { nieuw: aantal, verschillen } = await vergelijkMetBoek(store, boek, lading.opdrachten);
      anders.push(...verschillen.map((wat) => `${boek}: ${wat}`));
      if (aantal > 0) teLaden.push(lading);
    });
    if (anders.length > 0)
      throw new Afgebroken(`Er zijn boeken die al iets anders inhouden dan ${bestand}; er is niets geladen.`, [
        ...anders,
        WAT_NU,
      ]);
    await perStuk('Boeken', teLaden, async ({ uitkomst: { boek }, opdrachten }) => {
      await laad(schrijvers, boek, opdrachten);
    });
    return teLaden.length;
  });
  toon(ladingen, nieuw, nederland, keuzes);
}

function keurOptelling(gelezen: Iv3Bestand, bestand: string): boolean {
  const verschil = verschilMetNederland(gelezen);
  if (verschil === undefined)
    console.error('Er is geen rij Nederland in het bestand; de optelling is daarom niet gecontroleerd.');
  else if (verschil.length > 0)
    throw new Afgebroken(
      `De gemeenten in ${bestand} zijn samen niet gelijk aan de rij Nederland; er is niets geladen.`,
      verschil,
    );
  return verschil !== undefined;
}

function verdeel(
  { gemeenten }: Iv3Bestand,
  { jaar, besluit }: Iv3Keuzes & { readonly jaar: number },
  taakvelden: (taakveld: string) => boolean,
): Lading[] {
  const namen = new Map<string, string>();
  return [...gemeenten.values()].map((gemeente) => {
    const boek = boekNaam(gemeente.naam, jaar);
    const ander = namen.get(boek);
    if (ander !== undefined)
      throw new Afgebroken(`${ander} en ${gemeente.naam} zouden allebei boek ${boek} krijgen; er is niets geladen.`);
    namen.set(boek, gemeente.naam);
    const opdrachten = iv3NaarOpdrachten(gemeente, {
      boek,
      jaar,
      taakvelden,
      ...(besluit !== undefined && { besluit }),
    });
    return { uitkomst: telUit(boek, gemeente.naam, opdrachten), opdrachten };
  });
}

/** Does `werk` for each, a number of them at a time, showing how far it is; stops at the first that fails. */
async function perStuk(
  wat: string,
  ladingen: readonly Lading[],
  werk: (lading: Lading) => Promise<void>,
): Promise<void> {
  const voortgang = new Voortgang(wat, ladingen.length);
  const rij = ladingen.values();
  let klaar = 0;
  const loper = async (): Promise<void> => {
    for (const lading of rij) {
      await werk(lading);
      voortgang.op((klaar += 1));
    }
  };
  try {
    await Promise.all(Array.from({ length: TEGELIJK }, loper));
  } finally {
    voortgang.klaar();
  }
}

function toon(ladingen: readonly Lading[], nieuw: number, nederland: boolean, { jaar, json }: Iv3Keuzes): void {
  const uitkomsten = ladingen.map(({ uitkomst }) => uitkomst);
  const totaal = {
    boeken: uitkomsten.length,
    jaar,
    nieuw,
    ongewijzigd: uitkomsten.length - nieuw,
    kokers: telOp(uitkomsten.map(({ kokers }) => kokers)),
    begroting: telOp(uitkomsten.map(({ begroting }) => begroting)),
    stelposten: telOp(uitkomsten.map(({ stelposten }) => stelposten)),
    gelijkAanNederland: nederland,
  };
  if (json === true) console.log(JSON.stringify({ ...totaal, perBoek: uitkomsten }));
  else
    console.log(
      `${totaal.boeken} boeken voor ${jaar ?? ''} (${totaal.nieuw} nieuw, ${totaal.ongewijzigd} stonden er al): ${totaal.kokers} kokers, begroting ${schrijfEuro(totaal.begroting)}, waarvan stelposten ${schrijfEuro(totaal.stelposten)}.${nederland ? ' Per taakveld gelijk aan de rij Nederland.' : ''}`,
    );
}

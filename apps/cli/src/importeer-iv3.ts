import { jaarVanBoek } from '@ontschot/kern';
import {
  boekNaam,
  iv3NaarOpdrachten,
  kiesGemeente,
  kiesTaakvelden,
  leesIv3,
  NEDERLAND,
  slug,
  SOCIAAL_DOMEIN,
  type Iv3Bestand,
  type Iv3Gemeente,
} from '@ontschot/invoer';
import type { Command } from 'commander';
import { leesBestand } from './bestand.js';
import { Afgebroken, VerkeerdGebruik } from './fouten.js';
import { importeerAlle } from './iv3-alle.js';
import type { Iv3Keuzes } from './iv3-keuzes.js';
import { inEenZin, telUit } from './iv3-uitkomst.js';
import { leesBesluit, leesBoek, leesJaar } from './keuzes.js';
import { laad, vergelijkMetBoek, WAT_NU } from './laden.js';
import { metOpslag } from './opslag.js';

/** Gives the command `importeer-iv3` its options and what it does. */
export function richtImporteerIv3In(opdracht: Command): void {
  opdracht
    .usage('<bestand> (--gemeente <naam> | --alle) [opties]')
    .argument('<bestand>', 'CSV met de kolommen Gemeente;Taakveld;Salarissen;Baten;Lasten;Provincie;Inwonertal')
    .option('--gemeente <naam>', 'de gemeente waarvan het boek wordt geopend')
    .option('--alle', 'alle gemeenten van het bestand, elk in een eigen boek')
    .option('--boek <naam>', 'naam van het boek, als GM0080-2025 (anders naar gemeente en jaar)', leesBoek)
    .option('--jaar <jaar>', 'het jaar van het boek', leesJaar)
    .option('--taakvelden <lijst>', `welke taakvelden kokers worden (anders ${SOCIAAL_DOMEIN})`)
    .option('--besluit <tekst>', 'het besluit waarmee de begroting is vastgesteld (anders de bron)', leesBesluit)
    .option('--json', 'de uitkomst als JSON, bedragen in eurocenten')
    .addHelpText(
      'after',
      `
Voorbeelden:
  ontschot importeer-iv3 2025_begroting.csv --gemeente Leeuwarden --boek GM0080-2025
  ontschot importeer-iv3 2025_begroting.csv --alle --jaar 2025`,
    )
    .action(importeerIv3);
}

async function importeerIv3(bestand: string, keuzes: Iv3Keuzes): Promise<void> {
  const { taakvelden: lijst = SOCIAAL_DOMEIN } = keuzes;
  const taakvelden = kiesTaakvelden(lijst);
  if (taakvelden === undefined)
    throw new VerkeerdGebruik(`--taakvelden ${lijst} is niet te lezen; geef een lijst als 6.x,7.1.`);
  if ((keuzes.gemeente === undefined) === (keuzes.alle === undefined))
    throw new VerkeerdGebruik('kies --gemeente met een naam, of --alle.');
  if (keuzes.alle === true) {
    const { jaar } = keuzes;
    if (keuzes.boek !== undefined) throw new VerkeerdGebruik('--boek gaat niet samen met --alle.');
    if (jaar === undefined) throw new VerkeerdGebruik('geef bij --alle het jaar, als --jaar 2025.');
    return importeerAlle(bestand, { ...keuzes, jaar }, taakvelden);
  }
  const { gemeente: gevraagd = '' } = keuzes;
  const jaar = jaarUit(keuzes);
  const gemeente = vind(await leesBestand(bestand, leesIv3), gevraagd, bestand);
  const boek = keuzes.boek ?? boekNaam(gemeente.naam, jaar);
  const opdrachten = iv3NaarOpdrachten(gemeente, {
    boek,
    jaar,
    taakvelden,
    ...(keuzes.besluit !== undefined && { besluit: keuzes.besluit }),
  });
  const uitkomst = telUit(boek, gemeente.naam, opdrachten);
  if (uitkomst.kokers === 0)
    throw new Afgebroken(`${gemeente.naam} heeft in ${bestand} geen taakvelden ${lijst}; er is niets geladen.`);
  const geladen = await metOpslag(async (store, schrijvers) => {
    const { verschillen: anders } = await vergelijkMetBoek(store, boek, opdrachten);
    if (anders.length > 0)
      throw new Afgebroken(`Boek ${boek} houdt al iets anders in dan ${bestand}; er is niets geladen.`, [
        ...anders,
        WAT_NU,
      ]);
    return laad(schrijvers, boek, opdrachten);
  });
  if (keuzes.json === true) console.log(JSON.stringify({ ...uitkomst, jaar, ...geladen }));
  else console.log(inEenZin(uitkomst) + (geladen.geboekt === 0 ? ' Het stond er al zo in; er is niets geboekt.' : ''));
}

function jaarUit({ boek, jaar }: Iv3Keuzes): number {
  const vanBoek = boek === undefined ? undefined : jaarVanBoek(boek);
  if (vanBoek !== undefined && jaar !== undefined && vanBoek !== jaar)
    throw new VerkeerdGebruik(`boek ${boek ?? ''} is niet van ${jaar}.`);
  const gekozen = vanBoek ?? jaar;
  if (gekozen === undefined) throw new VerkeerdGebruik('geef --boek, als GM0080-2025, of --jaar.');
  return gekozen;
}

function vind(gelezen: Iv3Bestand, gevraagd: string, bestand: string): Iv3Gemeente {
  if (slug(gevraagd) === slug(NEDERLAND))
    throw new Afgebroken(
      'Nederland is de optelling van alle gemeenten en heeft geen eigen boek; met --alle krijgen ze elk een boek.',
    );
  const gekozen = kiesGemeente(gelezen, gevraagd);
  if ('gemeente' in gekozen) return gekozen.gemeente;
  const { lijkt } = gekozen;
  throw new Afgebroken(
    `De gemeente ${gevraagd} staat niet in ${bestand}.${lijkt.length > 0 ? ` Het lijkt op: ${lijkt.join(', ')}.` : ''}`,
  );
}

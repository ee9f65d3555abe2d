import { schrijfEuro, telOp, type Datum } from '@ontschot/kern';
import {
  begrotingNaarOpdracht,
  EENHEDEN,
  InvoerFout,
  keurTegenBoek,
  leesBegroting,
  leesKolommen,
  vergelijk,
  type Eenheid,
} from '@ontschot/invoer';
import { opdrachtHash } from '@ontschot/boekschrijver';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { leesBestand, nietTeLezen } from './bestand.js';
import { Afgebroken, VerkeerdGebruik } from './fouten.js';
import { leesBesluit, leesBoek, leesDatum, leesScheiding } from './keuzes.js';
import { laad, standVan, WAT_NU } from './laden.js';
import { metBestaandeOpslag } from './opslag.js';

interface Keuzes {
  readonly boek: string;
  readonly kolommen: string;
  readonly eenheid: Eenheid;
  readonly scheiding?: string;
  readonly besluit: string;
  readonly boekdatum: Datum;
  readonly json?: true;
}

function leesEenheid(tekst: string): Eenheid {
  if (!Object.hasOwn(EENHEDEN, tekst)) throw new InvalidArgumentError(`Kies ${Object.keys(EENHEDEN).join(', ')}.`);
  return tekst as Eenheid;
}

/** Gives the command `importeer-begroting` its options and what it does. */
export function richtImporteerBegrotingIn(opdracht: Command): void {
  opdracht
    .usage('<bestand> --boek <naam> --kolommen <wat=kolom,…> --eenheid <eenheid> --besluit <tekst> --boekdatum <dag>')
    .argument('<bestand>', 'CSV met een kop; elke regel is een bedrag voor een budget')
    .requiredOption('--boek <naam>', 'het boek, als GM0080-2025', leesBoek)
    .requiredOption('--kolommen <lijst>', 'welke kolom wat is: budget=Product,bedrag=Bedrag[,kleur=Koker]')
    .addOption(
      new Option('--eenheid <eenheid>', `waarin de bedragen staan: ${Object.keys(EENHEDEN).join(', ')}`)
        .argParser(leesEenheid)
        .makeOptionMandatory(),
    )
    .option('--scheiding <teken>', "teken tussen de kolommen: ';', ',', '|' of tab (anders ';')", leesScheiding)
    .requiredOption('--besluit <tekst>', 'het besluit waarmee de begroting is vastgesteld', leesBesluit)
    .requiredOption('--boekdatum <dag>', 'de dag waarop de begroting telt, als 2025-01-01', leesDatum)
    .option('--json', 'de uitkomst als JSON, bedragen in eurocenten')
    .addHelpText(
      'after',
      `
Voorbeeld:
  ontschot importeer-begroting begroting.csv --boek GM0080-2025 --kolommen budget=Product,bedrag=Bedrag \\
    --eenheid euro --besluit "Raadsbesluit 2024/87" --boekdatum 2025-01-01`,
    )
    .action(importeerBegroting);
}

async function importeerBegroting(bestand: string, keuzes: Keuzes): Promise<void> {
  const { boek, eenheid, scheiding = ';', besluit, boekdatum } = keuzes;
  const kolommen = leesKolommen(keuzes.kolommen);
  if (kolommen === undefined)
    throw new VerkeerdGebruik(
      `--kolommen ${keuzes.kolommen} is niet te lezen; schrijf budget=Product,bedrag=Bedrag en zo nodig ,kleur=Koker.`,
    );
  const regels = await leesBestand(bestand, (stukken) =>
    leesBegroting(stukken, { kolommen, eenheid, scheiding, opmerk: (zin) => console.error(zin) }),
  );
  const opdracht = begrotingNaarOpdracht(regels, besluit, boekdatum);
  const geladen = await metBestaandeOpslag(async (store, schrijvers) => {
    const stand = await standVan(store, boek);
    if (stand?.toestand.boek === undefined) throw new Afgebroken(`Boek ${boek} bestaat niet; er is niets geladen.`);
    const { nieuw, verschillen } = vergelijk(stand, [opdracht], opdrachtHash);
    if (verschillen.length > 0)
      throw new Afgebroken(`Onder dit besluit staat in boek ${boek} al iets anders; er is niets geladen.`, [
        ...verschillen,
        WAT_NU,
      ]);
    try {
      if (nieuw > 0) keurTegenBoek(stand.toestand, regels, opdracht);
    } catch (fout) {
      throw fout instanceof InvoerFout ? nietTeLezen(bestand, fout) : fout;
    }
    return laad(schrijvers, boek, [opdracht]);
  });
  const totaal = telOp(regels.map(({ bedrag }) => bedrag));
  const uitkomst = { boek, regels: regels.length, begroting: totaal, geboekt: geladen.geboekt > 0 };
  if (keuzes.json === true) console.log(JSON.stringify(uitkomst));
  else
    console.log(
      `Boek ${boek}: begroting van ${regels.length} regels, samen ${schrijfEuro(totaal)}.${uitkomst.geboekt ? '' : ' Het stond er al zo in; er is niets geboekt.'}`,
    );
}

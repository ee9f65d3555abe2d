import { setImmediate as beurt } from 'node:timers/promises';
import { PROGRAMMA, totOmvang, UITVOERSOORTEN, type Uitvoerbron, type Uitvoersoort } from '@ontschot/audit';
import { stroomVan } from '@ontschot/boekschrijver';
import { NO_STREAM, type EventStore, type StoredEvent } from '@ontschot/event-store';
import type { Command } from 'commander';
import { CSV, csvUit } from './exporteer-csv.js';
import { schrijfNaarBestand, schrijfNaarUitvoer } from './exporteer-naar.js';
import { Stand } from './exporteer-stand.js';
import { Afgebroken, VerkeerdGebruik } from './fouten.js';
import { leesBoek, leesRevisie, leesVeld } from './keuzes.js';
import { metBestaandeOpslag } from './opslag.js';

interface Keuzes {
  readonly boek: string;
  readonly soort: string;
  readonly naar?: string;
  readonly tot?: number;
  readonly met?: Readonly<Record<string, string>>;
}

/** Those with codes of households are for an auditor who says what for, and that is recorded: by the service. */
const HIER = UITVOERSOORTEN.filter(({ huishoudens }) => huishoudens !== true);

/** Gives the command `exporteer` its options and what it does. */
export function richtExporteerIn(opdracht: Command): void {
  opdracht
    .usage('--boek <naam> --soort <soort> [opties]')
    .requiredOption('--boek <naam>', 'welk boek, als GM0080-2025', leesBoek)
    .requiredOption('--soort <soort>', 'in welke vorm; zie hieronder')
    .option('--naar <bestand>', 'waarheen; zonder deze naar de standaarduitvoer')
    .option('--tot <revisie>', 'de laatste revisie die meegaat; zonder deze alles', leesRevisie)
    .option('--met <veld=waarde>', 'alleen bij csv: wat de vraag nodig heeft, als per=budget; mag vaker', leesVeld)
    .addHelpText(
      'after',
      `
Soorten:
${HIER.map(({ naam, uitleg }) => `  ${naam.padEnd(12)}  ${uitleg}`).join('\n')}
  ${'csv-…'.padEnd(12)}  Elke vraag als tabel, zoals een controller haar ziet: csv-journaal, csv-saldi, csv-landkaart.
                GET /v1/uitvoersoorten van de dienst noemt ze alle.

Een bestand is er pas als het heel is; met Ctrl-C blijft er niets achter.

Voorbeelden:
  ontschot exporteer --boek GM0080-2025 --soort journaal --naar boek.journal
  ontschot exporteer --boek GM0080-2025 --soort csv-saldi --met per=budget --naar saldi.csv`,
    )
    .action(exporteer);
}

async function exporteer({ boek, soort: naam, naar, tot, met }: Keuzes): Promise<void> {
  const soort = HIER.find((een) => een.naam === naam);
  keur(naam, soort, tot, met);
  const stand = new Stand();
  try {
    await metBestaandeOpslag((store) => {
      const stukken =
        soort === undefined
          ? csvUit(store, boek, naam.slice(CSV.length), met ?? {}, stand)
          : uitGebeurtenissen(store, boek, soort, tot, stand);
      return naar === undefined ? schrijfNaarUitvoer(stukken) : schrijfNaarBestand(naar, stukken);
    });
  } finally {
    stand.klaar();
  }
}

function keur(naam: string, soort: Uitvoersoort | undefined, tot: number | undefined, met: Keuzes['met']): void {
  if (UITVOERSOORTEN.some((een) => een.naam === naam && een.huishoudens === true))
    throw new VerkeerdGebruik(
      `in '${naam}' staan codes van huishoudens; vraag het als auditor aan de dienst, die vastlegt waarvoor.`,
    );
  const csv = naam.startsWith(CSV);
  if (soort === undefined && !csv)
    throw new VerkeerdGebruik(`de soort '${naam}' is er niet; met --help staan ze alle genoemd.`);
  if (csv && tot !== undefined)
    throw new VerkeerdGebruik('--tot gaat niet samen met csv; vraag een dag met --met op=….');
  if (!csv && met !== undefined) throw new VerkeerdGebruik('--met gaat alleen samen met csv.');
}

/** The pieces of a format, counted as its events are read. */
async function* uitGebeurtenissen(
  store: EventStore,
  boek: string,
  soort: Uitvoersoort,
  tot: number | undefined,
  stand: Stand,
): AsyncGenerator<string> {
  const kop = await store.headOfStream(stroomVan(boek));
  if (kop === NO_STREAM) throw new Afgebroken(`Boek ${boek} is er niet.`);
  if (tot !== undefined && tot > kop) throw new Afgebroken(`Boek ${boek} heeft revisies tot en met ${kop}.`);
  const omvang = (tot ?? kop) + 1;
  let gelezen = 0;
  const lees = async function* (): AsyncGenerator<readonly StoredEvent[]> {
    for await (const pagina of totOmvang(store.readStream(stroomVan(boek), 0), omvang)) {
      stand.op((gelezen += pagina.length), omvang * soort.keer);
      yield pagina;
      // A signal gets its turn.
      await beurt();
    }
  };
  const bron: Uitvoerbron = { boek, omvang, lees, gemaaktOp: new Date().toISOString(), programma: PROGRAMMA };
  yield* soort.schrijf(bron);
}

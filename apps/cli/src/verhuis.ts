import {
  compareEvents,
  copyEvents,
  eventStoreDbCheck,
  type Copied,
  type CopyOptions,
  type CopyStage,
  type Readable,
} from '@ontschot/event-store';
import type { Command } from 'commander';
import { Afgebroken } from './fouten.js';
import { alsZin } from './verhuis-fouten.js';
import { leesVerhuizing, type Gegeven, type Verhuizing } from './verhuis-keuzes.js';
import { metBron, metDoel, metDoelOmTeZien } from './verhuis-opslag.js';
import { Voortgang } from './voortgang.js';

/** Gives the command `verhuis` its options and what it does. */
export function richtVerhuisIn(opdracht: Command): void {
  opdracht
    .usage('--van <opslag> --naar <opslag> [opties]')
    // Not required to commander, which would name one fault at a time.
    .option('--van <opslag>', 'sqlite:PAD, esdb://… of ONTSCHOT_EVENTSTORE (het adres van die instelling)')
    .option('--naar <opslag>', 'hetzelfde; een bestand dat er niet is, wordt gemaakt')
    .option('--boek <naam>', 'alleen dit boek, als GM0080-2025')
    .option('--droog', 'alleen vergelijken; er wordt niets geschreven')
    .option('--json', 'de uitkomst als JSON')
    .addHelpText(
      'after',
      `
Stop eerst de dienst. De bron blijft zoals zij is. Is de verhuizing gestopt, geef haar dan opnieuw: zij gaat verder.

Voorbeelden:
  ontschot verhuis --van sqlite:gegevens/gebeurtenissen.sqlite --naar esdb://localhost:2113?tls=false
  ontschot verhuis --van ONTSCHOT_EVENTSTORE --naar sqlite:terug/gebeurtenissen.sqlite`,
    )
    .action(verhuis);
}

async function verhuis(gegeven: Gegeven): Promise<void> {
  const verhuizing = leesVerhuizing(gegeven);
  const droog = gegeven.droog === true;
  const stop = new AbortController();
  const gestopt = (): void => stop.abort(new Afgebroken('Gestopt. Geef dezelfde opdracht opnieuw om verder te gaan.'));
  // The first time after the append that is under way, a second time at once.
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, gestopt);
  const voortgang = new Fasen();
  try {
    const uitkomst = await breng(verhuizing, droog, { signal: stop.signal, progress: voortgang.op });
    voortgang.klaar();
    meld(uitkomst, droog, gegeven.json === true);
  } catch (fout) {
    voortgang.klaar();
    throw alsZin(fout);
  } finally {
    for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.off(signaal, gestopt);
  }
}

async function breng({ van, naar, boek }: Verhuizing, droog: boolean, opties: CopyOptions): Promise<Copied> {
  const stream = boek === undefined ? undefined : (await import('./verhuis-stroom.js')).stroomVan(boek);
  const check = naar.soort === 'esdb' ? await eventStoreDbCheck() : undefined;
  const hoe = { ...opties, ...(stream !== undefined && { stream }), ...(check && { check }) };
  return metBron(van, async (bron) => {
    await moetIetsHebben(bron, boek, stream);
    return droog
      ? metDoelOmTeZien(naar, (doel) => compareEvents(bron, doel, hoe))
      : metDoel(naar, (doel) => copyEvents(bron, doel, hoe));
  });
}

async function moetIetsHebben(bron: Readable, boek: string | undefined, stream: string | undefined): Promise<void> {
  if (stream !== undefined && (await bron.headOfStream(stream)) < 0)
    throw new Afgebroken(`Boek ${boek} staat niet in de bron; er is niets te verhuizen.`);
  if ((await bron.head()) === 0) throw new Afgebroken('In de bron staan geen boeken; er is niets te verhuizen.');
}

function meld({ there, missing }: Copied, droog: boolean, json: boolean): void {
  if (json) console.log(JSON.stringify({ droog, stonden: there, [droog ? 'ontbreken' : 'geschreven']: missing }));
  else if (droog)
    console.log(
      `Proef, er is niets geschreven: ${there} gebeurtenissen staan al gelijk in het doel, ${missing} nog niet.`,
    );
  else if (missing === 0)
    console.log(`Er was niets te schrijven: alle ${there} gebeurtenissen staan in het doel, gelijk aan de bron.`);
  else
    console.log(
      `Verhuisd: ${missing} gebeurtenissen geschreven, ${there} stonden er al. Alle ${there + missing} zijn een voor een vergeleken en gelijk aan de bron; de bron is intussen niet gegroeid.`,
    );
}

const FASE: Record<CopyStage, string> = {
  compare: 'Vergelijken wat er al staat',
  count: 'Keuren wat nog moet',
  write: 'Schrijven',
  verify: 'Nakijken wat geschreven is',
};

/** Progress of one stage after the other; what it counts is the place in the source. */
class Fasen {
  private fase: CopyStage | undefined;
  private voortgang: Voortgang | undefined;

  readonly op = (fase: CopyStage, plaats: number, kop: number): void => {
    if (fase !== this.fase) {
      this.klaar();
      this.fase = fase;
      this.voortgang = new Voortgang(`${FASE[fase]} (plaats in de bron)`, kop);
    }
    this.voortgang?.op(plaats);
  };

  klaar(): void {
    this.voortgang?.klaar();
  }
}

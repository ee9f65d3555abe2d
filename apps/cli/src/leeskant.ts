import { join } from 'node:path';
import type { EventStore } from '@ontschot/event-store';
import type { Command } from 'commander';
import { Afgebroken } from './fouten.js';
import type * as Leeskant from './leeskant-deel.js';
import { gegevensmap, metBestaandeOpslag } from './opslag.js';
import { meldVergelijking } from './vergelijking.js';
import { Voortgang } from './voortgang.js';

/** Gives the command `vergelijk` its options and what it does. */
export function richtVergelijkIn(opdracht: Command): void {
  opdracht
    .usage('[opties]')
    .option('--json', 'de uitkomst als JSON')
    .addHelpText(
      'after',
      '\nBouwt de leeskant op in een tijdelijk bestand en legt die naast leesmodel.sqlite. De dienst mag doorlopen.',
    )
    .action(vergelijk);
}

/** Gives the command `herbouw` its options and what it does. */
export function richtHerbouwIn(opdracht: Command): void {
  opdracht
    .usage('[opties]')
    .option('--json', 'de uitkomst als JSON')
    .addHelpText(
      'after',
      '\nStop eerst de dienst. Er gaat niets verloren: in de leesdatabase staat niets wat niet in de gebeurtenissen staat.',
    )
    .action(herbouw);
}

const leesbestand = (): string => join(gegevensmap(), 'leesmodel.sqlite');

async function vergelijk({ json }: { json?: true }): Promise<void> {
  await metLeeskant(
    'Opbouwen (plaats in de opslag)',
    async ({ vergelijkLeesdatabase, NietTeVergelijken }, store, hoe) => {
      try {
        const uitkomst = await vergelijkLeesdatabase({ file: leesbestand(), store, map: gegevensmap(), ...hoe });
        meldVergelijking(uitkomst, json === true);
      } catch (fout) {
        throw fout instanceof NietTeVergelijken ? new Afgebroken(fout.message) : fout;
      }
    },
  );
}

async function herbouw({ json }: { json?: true }): Promise<void> {
  const file = leesbestand();
  await metLeeskant('Opbouwen (plaats in de opslag)', async (leeskant, store, { signaal, voortgang }) => {
    const { herbouwLeesdatabase, LeesdatabaseFout, LeesdatabaseInGebruik } = leeskant;
    try {
      const gebeurtenissen = await herbouwLeesdatabase(file, store, signaal, voortgang);
      console.log(
        json === true
          ? JSON.stringify({ gebeurtenissen })
          : `De leesdatabase is opnieuw opgebouwd uit ${gebeurtenissen} gebeurtenissen.`,
      );
    } catch (fout) {
      if (fout instanceof LeesdatabaseInGebruik)
        throw new Afgebroken(`Een ander programma heeft ${file} open. Stop eerst de dienst.`);
      throw fout instanceof LeesdatabaseFout ? new Afgebroken(fout.message) : fout;
    }
  });
}

interface Hoe {
  readonly signaal: AbortSignal;
  readonly voortgang: (positie: number, totEnMet: number) => void;
}

/** Runs `werk` with the store of the service, showing how far it is; told to stop, it takes away what it made first. */
async function metLeeskant(
  wat: string,
  werk: (leeskant: typeof Leeskant, store: EventStore, hoe: Hoe) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const gestopt = (): void => stop.abort(new Afgebroken('Gestopt.'));
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, gestopt);
  const scherm = new Voortgang(wat, 0);
  const voortgang: Hoe['voortgang'] = (positie, totEnMet) => {
    scherm.totaal = totEnMet;
    scherm.op(positie);
  };
  try {
    const leeskant = await import('./leeskant-deel.js');
    await metBestaandeOpslag((store) => werk(leeskant, store, { signaal: stop.signal, voortgang }));
  } finally {
    scherm.klaar();
    for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.off(signaal, gestopt);
  }
}

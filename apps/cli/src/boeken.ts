import { budgetVan, leesGebeurtenis, soortVan, type BoekGeopend, type Bewegingsgegevens } from '@ontschot/boek';
import { schrijfEuro, type Eurocent } from '@ontschot/kern';
import { BEGIN, type EventStore } from '@ontschot/event-store';
import type { Command } from 'commander';
import { metBestaandeOpslag } from './opslag.js';
import { Voortgang } from './voortgang.js';

/** What a boek holds in all, at the end of its year. Amounts in eurocents. */
interface Boekregel {
  boek: string;
  gemeente: string;
  gebeurtenissen: number;
  /** All that is in the budgets, stelposten included. */
  begroting: Eurocent;
  vrij: Eurocent;
  verplicht: Eurocent;
  besteed: Eurocent;
}

/** Gives the command `boeken` its options and what it does. */
export function richtBoekenIn(opdracht: Command): void {
  opdracht
    .usage('[opties]')
    .option('--json', 'als JSON, bedragen in eurocenten')
    .action(async ({ json }: { json?: true }) => {
      const boeken = await metBestaandeOpslag(telBoeken);
      if (json === true) console.log(JSON.stringify({ boeken }));
      else for (const regel of tabel(boeken)) console.log(regel);
    });
}

/** Counts every boek in one pass over all events. */
async function telBoeken(store: EventStore): Promise<Boekregel[]> {
  const boeken = new Map<string, Boekregel>();
  const voortgang = new Voortgang('Gebeurtenissen', await store.head());
  for await (const pagina of store.readAll(BEGIN))
    for (const opgeslagen of pagina) {
      const { type, gegevens } = leesGebeurtenis(opgeslagen);
      voortgang.op(opgeslagen.position);
      if (type === 'boek-geopend.v1') {
        const { boek, gemeente } = gegevens as BoekGeopend;
        boeken.set(opgeslagen.stream, {
          boek,
          gemeente,
          gebeurtenissen: 0,
          begroting: 0,
          vrij: 0,
          verplicht: 0,
          besteed: 0,
        });
      }
      const boek = boeken.get(opgeslagen.stream);
      if (boek === undefined) continue;
      boek.gebeurtenissen += 1;
      for (const { van, naar, bedrag } of (gegevens as Partial<Bewegingsgegevens>).mutaties ?? []) {
        tel(boek, van, -bedrag);
        tel(boek, naar, bedrag);
      }
    }
  voortgang.klaar();
  return [...boeken.values()].sort((a, b) => (a.boek < b.boek ? -1 : 1));
}

function tel(boek: Boekregel, rekening: Bewegingsgegevens['mutaties'][number]['van'], bedrag: Eurocent): void {
  if (budgetVan(rekening) === undefined) return;
  boek.begroting += bedrag;
  const soort = soortVan(rekening);
  if (soort === 'vrij' || soort === 'verplicht' || soort === 'besteed') boek[soort] += bedrag;
}

const KOP = ['boek', 'gemeente', 'begroting', 'verplicht', 'besteed', 'vrij', 'gebeurtenissen'];

function tabel(boeken: readonly Boekregel[]): string[] {
  const rijen = boeken.map((boek) => [
    boek.boek,
    boek.gemeente,
    ...[boek.begroting, boek.verplicht, boek.besteed, boek.vrij].map(schrijfEuro),
    String(boek.gebeurtenissen),
  ]);
  const breedte = KOP.map((kop, i) => Math.max(kop.length, ...rijen.map((rij) => rij[i]?.length ?? 0)));
  return [KOP, ...rijen].map((rij) =>
    rij
      .map((cel, i) => (i < 2 ? cel.padEnd(breedte[i] ?? 0) : cel.padStart(breedte[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evolve, leesGebeurtenis, Toestand } from '@ontschot/boek';
import { openSqliteStore } from '@ontschot/event-store';
import { openLeesmodel, saldi, type Leesmodel } from '@ontschot/projecties';
import { Dienst } from '../hulp/dienst.js';
import { BOEK, DOEL, maakGrootboek } from './grootboek.js';
import { leesEnOntleed } from './kaal.js';
import { duur, hoogstens, mediaan, minstens, type Maat } from './maat.js';

/** The fold, the rebuild of all projections and a stand on a date, against a bare read and parse of the same events. */
export async function meetLezen(klein: number, groot: number): Promise<Maat[]> {
  const map = await mkdtemp(join(tmpdir(), 'bench-lezen-'));
  await mkdir(join(map, 'klein'));
  const kleinBestand = await maakGrootboek(join(map, 'klein'), klein);
  await mkdir(join(map, 'groot'));
  const grootBestand = await maakGrootboek(join(map, 'groot'), groot);

  const kaal: number[] = [];
  const vouwen: number[] = [];
  for (let ronde = 0; ronde < 3; ronde += 1) {
    kaal.push(await duur(() => leesEnOntleed(grootBestand)));
    globalThis.gc?.();
    vouwen.push(await duur(() => vouw(grootBestand)));
    globalThis.gc?.();
  }
  const herbouw = await bouw(grootBestand, join(map, 'groot', 'leesmodel.sqlite'));
  const kleinLees = await bouw(kleinBestand, join(map, 'klein', 'leesmodel.sqlite'));
  const standKlein = standOpDatum(kleinLees.lees);
  const standGroot = standOpDatum(herbouw.lees);
  await kleinLees.sluit();
  await herbouw.sluit();
  const geheugen = await meetGeheugen(join(map, 'groot'));
  const perGebeurtenis = (ms: number): string => `${Math.round((ms * 10_000) / groot) / 10} µs`;
  return [
    minstens(
      'vouwen',
      `${groot} bewegingen tot de toestand, tegen kaal lezen en ontleden van dezelfde gebeurtenissen (${perGebeurtenis(mediaan(vouwen))} tegen ${perGebeurtenis(mediaan(kaal))} per gebeurtenis)`,
      mediaan(kaal) / mediaan(vouwen),
      0.6,
    ),
    minstens(
      'herbouw van alle projecties',
      `dezelfde gebeurtenissen (${perGebeurtenis(herbouw.ms)} per gebeurtenis)`,
      mediaan(kaal) / herbouw.ms,
      0.25,
    ),
    hoogstens(
      'stand op een datum',
      `saldi per budget bij ${groot} tegen bij ${klein} bewegingen (mediaan van 300 vragen: ${Math.round(standGroot * 1000)} tegen ${Math.round(standKlein * 1000)} µs)`,
      standGroot / standKlein,
      2,
    ),
    hoogstens(
      'geheugen in GiB',
      `hoogste stand van de dienst met ${groot} bewegingen in de toestand en in het leesmodel`,
      geheugen / 1024 / 1024,
      1,
    ),
  ];
}

async function vouw(bestand: string): Promise<Toestand> {
  const store = await openSqliteStore({ file: bestand });
  const toestand = Toestand.begin();
  for await (const pagina of store.readStream(`boek-${BOEK}`, 0))
    for (const een of pagina) evolve(toestand, leesGebeurtenis(een));
  await store.close();
  return toestand;
}

async function bouw(
  bestand: string,
  leesbestand: string,
): Promise<{ lees: Leesmodel; ms: number; sluit: () => Promise<void> }> {
  const store = await openSqliteStore({ file: bestand });
  const lees = openLeesmodel({ file: leesbestand, store });
  const laatste = await store.headOfStream(`boek-${BOEK}`);
  const ms = await duur(async () => {
    await lees.start();
    if (!(await lees.wachtOp(BOEK, laatste, 600_000))) throw new Error('de herbouw kwam niet klaar');
  });
  return {
    lees,
    ms,
    sluit: async () => {
      await lees.stop();
      await store.close();
    },
  };
}

/** Median of a question for a day, in milliseconds. */
function standOpDatum(lees: Leesmodel): number {
  const tijden = Array.from({ length: 300 }, (_, i) => {
    const op = `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + ((i * 7) % 28)).padStart(2, '0')}`;
    const begin = performance.now();
    saldi(lees, { boek: BOEK, per: 'budget', op });
    return performance.now() - begin;
  });
  return mediaan(tijden.slice(100));
}

/** Highest memory (KiB) of the real service after it took an opdracht on the large boek and read it. */
async function meetGeheugen(gegevens: string): Promise<number> {
  const dienst = await Dienst.start(gegevens);
  const antwoord = await dienst.opdracht(`/v1/boeken/${BOEK}/bestedingen`, 'geheugen', {
    boekdatum: '2025-06-01',
    budget: 'k1',
    bedrag: 1,
    doel: DOEL,
  });
  if (antwoord.status !== 201) throw new Error(JSON.stringify(antwoord.inhoud));
  await dienst.vraag(`/v1/boeken/${BOEK}/saldi?per=budget`, 'controller', {
    'ontschot-minstens': String(antwoord.inhoud.revisie),
  });
  const hoogste = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${dienst.pid}/status`, 'utf8'))?.[1];
  await dienst.eindig('SIGTERM');
  return Number(hoogste);
}

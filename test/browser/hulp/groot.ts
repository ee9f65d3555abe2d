import { join } from 'node:path';
import { Boekschrijvers, opdrachtHash, type Ingediend } from '@ontschot/boekschrijver';
import type { BoekOpdracht, Opdracht } from '@ontschot/boek';
import { openSqliteStore } from '@ontschot/event-store';
import {
  cohort,
  dertigProcent,
  gesloten,
  HEEL_2025,
  ontwerp,
  stelVast,
  verwacht,
} from '../../../apps/api/src/demo/afspraakstappen.js';
import { BOEK as BEWEGINGEN, maakGrootboek } from '../../bench/grootboek.js';
import type { Dienst } from '../../hulp/dienst.js';

export const STROMEN = 'stromen-2025';
export { BEWEGINGEN };

const nummers = (aantal: number): number[] => Array.from({ length: aantal }, (_, i) => i);
const KOKERS = 20;
/** Each aanbieder brings gain to so many of them. */
const PER_AANBIEDER = 5;

/** The parts of a boek in which `aanbieders` aanbieders each have an afspraak over five kokers of four payers. */
function opzet(aanbieders: number): Opdracht[] {
  const afspraken = nummers(aanbieders).flatMap((i): (readonly [string, BoekOpdracht])[] => {
    const welke = nummers(PER_AANBIEDER).map((k) => (i * 3 + k * 7) % KOKERS);
    const kokers = welke.map((k) => `k${k}`);
    const betalers = new Set(welke.map((k) => `betaler-${k % 4}`));
    const over = nummers(i).map((eerder) => `groep-${eerder}`);
    const wat = {
      ...{ afspraak: `afspraak-${i}`, naam: `Afspraak ${i} over hulp dicht bij huis`, populatie: `groep-${i}` },
      kokers: kokers.map((koker) => verwacht(koker, 10_000_000 + 70_000 * i)),
      verdeelregel: { verdeelregel: 'dertig', versie: 1 },
    };
    return [
      ['', { soort: 'organisatie-instellen', organisatie: `maker-${i}`, naam: `Stichting Preventie nummer ${i}` }],
      cohort(`groep-${i}`, `Groep ${i}`, over),
      ['', ontwerp(wat, `maker-${i}`)],
      ...gesloten(`afspraak-${i}`, ...betalers),
      ...kokers.map((koker, k): [string, BoekOpdracht] => [
        '',
        {
          soort: 'kosten-melden',
          ...{ melding: `m-${i}-${k}`, koker, bron: 'Opgave' },
          regels: [{ maand: '2025-06', bedrag: 1_000_000 + 900_000 * k, populatie: `groep-${i}` }],
        },
      ]),
    ];
  });
  return [
    { soort: 'boek-openen', boek: STROMEN, gemeente: 'Stromen', jaar: 2025 },
    ...nummers(4).map((i) => ({ soort: 'organisatie-instellen', organisatie: `betaler-${i}`, naam: `Betaler ${i}` })),
    ...nummers(KOKERS).flatMap((i) => [
      {
        ...{ soort: 'koker-instellen', koker: `k${i}`, naam: `Koker ${i} voor jeugd en gezin`, wet: 'Wmo 2015' },
        ...{ taakveld: `6.${i + 1}`, oormerk: { aard: 'vrij' }, financier: `betaler-${i % 4}` },
      },
      { soort: 'budget-instellen', budget: `k${i}`, naam: `Budget ${i}`, aard: 'koker', koker: `k${i}` },
    ]),
    {
      ...{ soort: 'begroting-vaststellen', boekdatum: '2025-01-01', besluit: 'Begroting' },
      regels: nummers(KOKERS).map((i) => ({ budget: `k${i}`, bedrag: 1_000_000_000 })),
    },
    ...dertigProcent('dertig', 'Dertig procent', 'niet').map(([, opdracht]) => opdracht),
    ...afspraken.map(([, opdracht]) => opdracht),
  ] as Opdracht[];
}

/** Writes both large boeken into the folder of a service that has yet to start. */
export async function schrijfGroot(map: string, bewegingen: number, aanbieders: number): Promise<void> {
  await maakGrootboek(map, bewegingen);
  const store = await openSqliteStore({ file: join(map, 'gebeurtenissen.sqlite') });
  const schrijvers = new Boekschrijvers(store);
  const antwoorden = await schrijvers.dienIn(
    STROMEN,
    opzet(aanbieders).map((opdracht, i): Ingediend => {
      const herkomst = { id: `s${i}`, afzender: 'groot', rol: 'controller', hash: opdrachtHash(opdracht) };
      return { herkomst, opdracht };
    }),
  );
  const mis = antwoorden.find(({ soort }) => soort !== 'geboekt');
  await schrijvers.sluit();
  await store.close();
  if (mis !== undefined) throw new Error(JSON.stringify(mis));
}

/** Assesses every afspraak; the service itself adds up what things cost. What there is to share moves at once, where it can. */
export async function stelAllesVast(dienst: Dienst, aanbieders: number): Promise<void> {
  const pad = `/v1/boeken/${STROMEN}`;
  for (let begin = 0; begin < aanbieders; begin += 20) {
    const opdrachten = nummers(Math.min(20, aanbieders - begin)).map((i) => ({
      ...stelVast({
        ...{ vaststelling: `v-${begin + i}`, afspraak: `afspraak-${begin + i}`, ...HEEL_2025 },
        boekdatum: '2025-12-31',
      }),
      opdrachtId: `v-${begin + i}`,
    }));
    const { inhoud } = await dienst.opdracht(`${pad}/opdrachten`, `vast-${begin}`, { opdrachten });
    const mis = (inhoud['antwoorden'] as { status: number }[] | undefined)?.find(({ status }) => status !== 201);
    if (inhoud['antwoorden'] === undefined || mis !== undefined) throw new Error(JSON.stringify(mis ?? inhoud));
  }
}

import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opdracht } from '@ontschot/boek';
import { Dienst } from '../hulp/dienst.js';
import { BOEK, DOEL, inrichting } from './grootboek.js';
import { leesEnOntleed } from './kaal.js';
import { vuur } from './last.js';
import { duur, mediaan, zonderDoel, type Maat } from './maat.js';
import { inEenKeer, inLijst } from './schrijven.js';

type Los = Opdracht & Readonly<Record<string, unknown>>;

const PAD = `/v1/boeken/${BOEK}`;
const KOKERS = ['k0', 'k2', 'k3', 'k4'];
const MAANDEN = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
const regel = (deel: string) => ({
  naam: `${deel}%`,
  winst: {
    ...{ interventiekosten: 'aftrekken', compensatie: 'eerst', deel, plafond: { procent: '20' } },
    verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' },
  },
});

const groep = (i: number): Los => ({
  ...{ soort: 'populatie-vastleggen', populatie: `groep-${i}`, naam: `Groep ${i}`, leden: { soort: 'cohort' } },
});

const afspraak = (i: number): Los => ({
  ...{ soort: 'afspraak-opstellen', afspraak: `a-${i}`, naam: `Afspraak ${i}`, populatie: `groep-${i}` },
  ...{
    aanbieders: [1, 2].map((nr) => ({ organisatie: `aanbieder-${nr}`, gewicht: nr })),
    huishoudensBijNulmeting: 100,
  },
  kokers: KOKERS.map((koker) => ({
    koker,
    nulmeting: {
      ...{ methode: { methode: 'vast', bedrag: 1_200_000 + i, per: 'jaar', bron: 'bench' }, volgtPopulatie: false },
    },
  })),
  looptijd: { van: '2025-01', totEnMet: '2025-12' },
  interventiekosten: { bedrag: 0, per: 'jaar' },
});

const kosten = (i: number): Los[] =>
  KOKERS.map((koker, nr) => ({
    ...{ soort: 'kosten-melden', melding: `m-${i}-${koker}`, koker, bron: 'bench' },
    regels: MAANDEN.map((maand, m) => ({
      maand,
      bedrag: 40_000 + ((i * 7919 + m * nr) % 80_000),
      populatie: `groep-${i}`,
    })),
  }));

const metingen = (i: number): Los[] =>
  MAANDEN.map((maand) => ({
    ...{ soort: 'preventiewinst-meten', meting: `t-${i}-${maand}`, afspraak: `a-${i}` },
    ...{ van: maand, totEnMet: maand, boekdatum: '2025-12-31' },
  }));

/** Rules over many recorded assessments, against a bare read and parse of those; and what others feel of it. */
export async function meetDoorrekenen(afspraken: number, seconden: number): Promise<Maat[]> {
  const gegevens = await mkdtemp(join(tmpdir(), 'bench-doorrekenen-'));
  const dienst = await Dienst.start(gegevens);
  const [openen, ...rest] = inrichting().map(({ opdracht }) => opdracht as Los);
  const { soort: _, ...nieuw } = openen as Los;
  await dienst.opdracht('/v1/boeken', randomUUID(), nieuw, 'beheerder');
  await inEenKeer(dienst, inLijst(rest));
  const nummers = Array.from({ length: afspraken }, (_leeg, i) => i);
  await inEenKeer(dienst, inLijst(nummers.flatMap((i) => [groep(i), afspraak(i), ...kosten(i)])));
  for (const i of nummers) await inEenKeer(dienst, inLijst(metingen(i)));
  const reken = async (delen: readonly string[]): Promise<void> => {
    const vraag = { regels: delen.map((deel) => ({ regel: regel(deel) })), metMetingen: true };
    const { status, inhoud } = await dienst.opdracht(
      `${PAD}/doorrekeningen/proeven`,
      randomUUID(),
      vraag,
      'controller',
    );
    const [{ gerekend } = { gerekend: 0 }] = inhoud['regels'] as { gerekend: number }[];
    if (status !== 200 || gerekend !== afspraken * 12) throw new Error(`${status}: ${gerekend} gerekend`);
  };
  await reken(['30']);
  const keren = async (werk: () => unknown): Promise<number> =>
    mediaan([await duur(werk), await duur(werk), await duur(werk)]);
  const een = await keren(() => reken(['30']));
  const vijf = await keren(() => reken(['10', '20', '30', '40', '50']));
  const besteding = { boekdatum: '2025-06-01', budget: 'k1', bedrag: 100, doel: DOEL };
  const bestand = join(gegevens, 'gebeurtenissen.sqlite');
  const kaal = await keren(() => leesEnOntleed(bestand, 'preventiewinst-gemeten.v1'));
  const rust = await vuur(dienst, `${PAD}/bestedingen`, besteding, 4, seconden);
  const klaar = new AbortController();
  const [druk] = await Promise.all([
    vuur(dienst, `${PAD}/bestedingen`, besteding, 4, Math.max(seconden, 3)).finally(() => klaar.abort()),
    (async () => {
      while (!klaar.signal.aborted) await reken(['10', '20', '30', '40', '50']);
    })(),
  ]);
  await dienst.eindig('SIGTERM');
  const aantal = afspraken * 12;
  return [
    zonderDoel(
      'een regel doorrekenen',
      `${aantal} metingen van ${KOKERS.length} kokers: ${een.toFixed(0)} ms, tegen kaal lezen en ontleden van die metingen (${kaal.toFixed(0)} ms)`,
      een / kaal,
    ),
    zonderDoel('vijf regels naast elkaar', `dezelfde metingen: ${vijf.toFixed(0)} ms, tegen hetzelfde`, vijf / kaal),
    zonderDoel(
      'p99 van een besteding tijdens het doorrekenen',
      `4 klanten; in rust ${rust.p99Ms} ms, terwijl steeds vijf regels worden doorgerekend ${druk.p99Ms} ms`,
      druk.p99Ms / Math.max(rust.p99Ms, 1),
    ),
  ];
}

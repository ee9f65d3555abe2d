import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@ontschot/event-store';
import { doorrekenen, openLeesmodel, type Doorrekenvraag } from '@ontschot/projecties';
import { Dienst } from '../hulp/dienst.js';
import { KOKERS, regel, vulMetMetingen } from './doorrekenboek.js';
import { BOEK, DOEL } from './grootboek.js';
import { leesEnOntleed } from './kaal.js';
import { lees, vuur, type Last } from './last.js';
import { duur, hoogstens, mediaan, zonderDoel, type Maat } from './maat.js';
import { meetStilte } from './stilte.js';

const PAD = `/v1/boeken/${BOEK}`;
const EEN = ['30'];
const VIJF = ['10', '20', '30', '40', '50'];
const vraagVan = (delen: readonly string[]) => ({
  regels: delen.map((deel) => ({ regel: regel(deel) })),
  metMetingen: true,
});

/** Rules over many recorded assessments, against a bare read and parse of those; and what others feel of it. */
export async function meetDoorrekenen(afspraken: number, seconden: number): Promise<Maat[]> {
  const gegevens = await mkdtemp(join(tmpdir(), 'bench-doorrekenen-'));
  const dienst = await Dienst.start(gegevens);
  const aantal = afspraken * 12;
  try {
    await vulMetMetingen(dienst, afspraken);
    const reken = (delen: readonly string[]) => vraagOverHttp(dienst, delen, aantal);
    const keren = async (werk: () => unknown): Promise<number> =>
      mediaan([await duur(werk), await duur(werk), await duur(werk)]);
    await reken(EEN);
    const een = await keren(() => reken(EEN));
    const vijf = await keren(() => reken(VIJF));
    const kaal = await keren(() => leesEnOntleed(join(gegevens, 'gebeurtenissen.sqlite'), 'preventiewinst-gemeten.v1'));
    const besteding = { boekdatum: '2025-06-01', budget: 'k1', bedrag: 100, doel: DOEL };
    const schrijf = () => vuur(dienst, `${PAD}/bestedingen`, besteding, 4, seconden);
    const vraag = () => lees(dienst, `${PAD}/saldi?per=budget`, 100, seconden);
    const [schrijfRust, leesRust] = [await schrijf(), await vraag()];
    const schrijfDruk = await intussen(schrijf, () => reken(VIJF));
    const leesDruk = await intussen(vraag, () => reken(VIJF));
    const leesEen = await intussen(vraag, () => reken(EEN));
    await dienst.eindig('SIGTERM');
    const stil = await stilteVan(gegevens);
    return [
      zonderDoel(
        'een regel doorrekenen',
        `${aantal} metingen van ${KOKERS.length} kokers, over HTTP: ${een.toFixed(0)} ms, tegen kaal lezen en ontleden van die metingen (${kaal.toFixed(0)} ms)`,
        een / kaal,
      ),
      zonderDoel('vijf regels naast elkaar', `dezelfde metingen: ${vijf.toFixed(0)} ms, tegen hetzelfde`, vijf / kaal),
      hoogstens('een regel doorrekenen, tegen twee seconden', `${aantal} metingen`, een / 2_000, 1),
      p99('een besteding, 4 klanten', 'vijf regels', schrijfRust, schrijfDruk),
      p99('saldi', 'vijf regels', leesRust, leesDruk),
      p99('saldi', 'een regel', leesRust, leesEen),
      zonderDoel(
        'langste stilte bij vijf regels, tegen een beurt van 8 ms',
        `${stil.toFixed(0)} ms; de mediaan van vijf keer, zonder HTTP`,
        stil / 8,
      ),
    ];
  } finally {
    await dienst.eindig('SIGKILL');
    await rm(gegevens, { recursive: true, force: true });
  }
}

const p99 = (wat: string, terwijl: string, rust: Last, druk: Last): Maat =>
  zonderDoel(
    `p99 van ${wat}, tijdens het doorrekenen van ${terwijl}`,
    `in rust ${rust.p99Ms} ms, terwijl dat steeds opnieuw gebeurt ${druk.p99Ms} ms`,
    druk.p99Ms / Math.max(rust.p99Ms, 1),
  );

async function vraagOverHttp(dienst: Dienst, delen: readonly string[], aantal: number): Promise<void> {
  const { status, inhoud } = await dienst.opdracht(
    `${PAD}/doorrekeningen/proeven`,
    randomUUID(),
    vraagVan(delen),
    'controller',
  );
  const [{ gerekend } = { gerekend: 0 }] = inhoud['regels'] as { gerekend: number }[];
  if (status !== 200 || gerekend !== aantal) throw new Error(`${status}: ${gerekend} gerekend`);
}

/** What is measured while the work is done over and over. */
async function intussen<T>(meet: () => Promise<T>, werk: () => Promise<void>): Promise<T> {
  const klaar = new AbortController();
  const [gemeten] = await Promise.all([
    meet().finally(() => klaar.abort()),
    (async () => {
      while (!klaar.signal.aborted) await werk();
    })(),
  ]);
  return gemeten;
}

/** How long nobody else had a turn at most, in this process: the median of five runs of five rules, in milliseconds. */
async function stilteVan(gegevens: string): Promise<number> {
  const store = await openSqliteStore({ file: join(gegevens, 'gebeurtenissen.sqlite') });
  const leesmodel = openLeesmodel({ file: join(gegevens, 'leesmodel.sqlite'), store });
  try {
    await leesmodel.start();
    const kop = await store.headOfStream(`boek-${BOEK}`);
    if (!(await leesmodel.wachtOp(BOEK, kop, 60_000))) throw new Error('de leeskant kwam niet bij');
    const vraag = { boek: BOEK, ...vraagVan(VIJF) } as unknown as Doorrekenvraag;
    const stiltes: number[] = [];
    for (let keer = 0; keer < 5; keer += 1) stiltes.push((await meetStilte(() => doorrekenen(leesmodel, vraag))).stil);
    return mediaan(stiltes);
  } finally {
    await leesmodel.stop();
    await store.close();
  }
}

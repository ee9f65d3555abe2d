import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dienst } from '../hulp/dienst.js';
import type { Opdracht } from '@ontschot/boek';
import { BOEK, DOEL, inrichting } from './grootboek.js';
import { leesEnOntleed } from './kaal.js';
import { vuur } from './last.js';
import { duur, zonderDoel, type Maat } from './maat.js';
import { inEenKeer, inLijst } from './schrijven.js';

const PER_KEER = 5_000;
const PAD = `/v1/boeken/${BOEK}`;

type Inhoud = Readonly<Record<string, unknown>>;

async function boek(dienst: Dienst, pad: string, inhoud: Inhoud, rol = 'controller'): Promise<Inhoud> {
  const antwoord = await dienst.opdracht(pad, randomUUID(), inhoud, rol);
  if (antwoord.status !== 201) throw new Error(`${pad}: ${JSON.stringify(antwoord.inhoud).slice(0, 500)}`);
  return antwoord.inhoud;
}

/** Households by code, of which what they cost is reported month by month: a line each. */
async function meldKosten(dienst: Dienst, huishoudens: number): Promise<number> {
  await boek(dienst, `${PAD}/populaties`, { populatie: 'allen', naam: 'Allen', leden: { soort: 'huishoudens' } });
  let regels = 0;
  for (let begin = 0; begin < huishoudens; begin += PER_KEER) {
    const aantal = Math.min(PER_KEER, huishoudens - begin);
    const { gebeurtenissen } = await boek(dienst, `${PAD}/huishoudens`, { aantal });
    const [{ gegevens }] = gebeurtenissen as [{ gegevens: { huishoudens: string[] } }];
    await boek(dienst, `${PAD}/populaties/allen/aanvullingen`, { huishoudens: gegevens.huishoudens });
    for (let maand = 1; maand <= 12; maand += 1) {
      await boek(dienst, `${PAD}/kostenmeldingen`, {
        melding: `m-${begin}-${maand}`,
        koker: 'k0',
        bron: 'bench',
        regels: gegevens.huishoudens.map((huishouden, i) => ({
          maand: `2025-${String(maand).padStart(2, '0')}`,
          bedrag: 1 + ((i * 7919 + maand) % 50_000),
          huishouden,
        })),
      });
      regels += aantal;
    }
  }
  return regels;
}

/** An assessment over many households, against a bare read and parse of the same events; and what others feel of it. */
export async function meetPreventie(huishoudens: number, seconden: number): Promise<Maat[]> {
  const gegevens = await mkdtemp(join(tmpdir(), 'bench-preventie-'));
  const dienst = await Dienst.start(gegevens);
  const [openen, ...rest] = inrichting().map(({ opdracht }) => opdracht as Opdracht & Inhoud);
  const { soort: _, ...nieuw } = openen as Opdracht;
  await boek(dienst, '/v1/boeken', nieuw, 'beheerder');
  await inEenKeer(dienst, inLijst(rest));
  const regels = await meldKosten(dienst, huishoudens);
  await boek(dienst, `${PAD}/afspraken`, {
    afspraak: 'groot',
    naam: 'Groot',
    aanbieders: [{ organisatie: 'aanbieder-1', gewicht: 1 }],
    populatie: 'allen',
    huishoudensBijNulmeting: huishoudens,
    kokers: [
      {
        koker: 'k0',
        nulmeting: {
          methode: { methode: 'vast', bedrag: regels * 30_000, per: 'jaar', bron: 'bench' },
          volgtPopulatie: true,
        },
      },
    ],
    looptijd: { van: '2025-01', totEnMet: '2025-12' },
    interventiekosten: { bedrag: 0, per: 'jaar' },
    grensPerHuishouden: 400_000,
  });
  const besteding = { boekdatum: '2025-06-01', budget: 'k1', bedrag: 100, doel: DOEL };
  await vuur(dienst, `${PAD}/bestedingen`, besteding, 4, seconden);
  const rust = await vuur(dienst, `${PAD}/bestedingen`, besteding, 4, seconden);
  const meten = { van: '2025-01', totEnMet: '2025-12', boekdatum: '2025-12-31' };
  const meet = (): Promise<number> => duur(() => boek(dienst, `${PAD}/afspraken/groot/metingen`, meten));
  const eerste = await meet();
  const [druk] = await Promise.all([vuur(dienst, `${PAD}/bestedingen`, besteding, 4, Math.max(seconden, 3)), meet()]);
  await dienst.eindig('SIGTERM');
  const kaal = await duur(() => leesEnOntleed(join(gegevens, 'gebeurtenissen.sqlite')));
  return [
    zonderDoel(
      'meten over veel huishoudens',
      `${huishoudens} huishoudens, ${regels} kostenregels, 12 maanden: ${(eerste / 1000).toFixed(1)} s, tegen kaal lezen en ontleden van hetzelfde boek (${(kaal / 1000).toFixed(1)} s)`,
      eerste / kaal,
    ),
    zonderDoel(
      'p99 van een besteding tijdens het meten',
      `4 klanten; in rust ${rust.p99Ms} ms, tijdens het meten ${druk.p99Ms} ms`,
      druk.p99Ms / Math.max(rust.p99Ms, 1),
    ),
  ];
}

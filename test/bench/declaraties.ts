import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { SaxesParser } from 'saxes';
import { Dienst } from '../hulp/dienst.js';
import { proefbestand, type Proefbestand, type Vorm } from '../invoer/hulp/declaratie-bestand.js';
import { dienIn, maakDeclaratieboek, totGeboekt } from '../invoer/hulp/declaratie-dienst.js';
import { kaleAppend, rijen } from './kaal.js';
import { duur, zonderDoel, type Maat } from './maat.js';

const WACHT_MS = 600_000;
/** As the service books them. */
const PER_KEER = 500;

/** A declaratie of so many lines over HTTP: read and judged against a bare parse of it, and booked against a bare append. */
export async function meetDeclaraties(aantal: number): Promise<Maat[]> {
  return [...(await meet('csv', aantal)), ...(await meet('xml', aantal))];
}

async function meet(vorm: Vorm, aantal: number): Promise<Maat[]> {
  const map = await mkdtemp(join(tmpdir(), 'bench-declaratie-'));
  const dienst = await Dienst.start(map, { ONTSCHOT_KLOK: '0' });
  const bestand = proefbestand(vorm, 'D1', aantal);
  await maakDeclaratieboek(dienst, vorm, bestand.debet, aantal);
  const beoordeeld = await duur(async () => {
    const { status, inhoud } = await dienIn(dienst, vorm, bestand);
    if (status !== 202) throw new Error(JSON.stringify(inhoud).slice(0, 500));
  });
  const geboekt = await duur(() => totGeboekt(dienst, bestand, WACHT_MS));
  await dienst.eindig('SIGTERM');
  const ontleed = await duur(() => ontleedKaal(vorm, bestand));
  const regels = rijen(join(map, 'gebeurtenissen.sqlite')).filter(({ type }) => type === 'declaratieregel-geboekt.v1');
  if (regels.length !== aantal) throw new Error(`er zijn ${regels.length} regels geboekt`);
  const kale = await duur(() => kaleAppend(join(map, 'kaal.sqlite'), regels, PER_KEER));
  await rm(map, { recursive: true, force: true });
  const perSeconde = (ms: number): string => `${Math.round((aantal * 1_000) / ms)} regels/s`;
  return [
    zonderDoel(
      `declaratie als ${vorm}: gelezen en beoordeeld`,
      `${aantal} regels over HTTP, tegen kaal ontleden van hetzelfde bestand (${perSeconde(beoordeeld)} tegen ${perSeconde(ontleed)})`,
      ontleed / beoordeeld,
    ),
    zonderDoel(
      `declaratie als ${vorm}: geboekt`,
      `dezelfde regels, tegen een kale append van dezelfde bytes, ${PER_KEER} per keer (${perSeconde(geboekt)} tegen ${perSeconde(kale)})`,
      kale / geboekt,
    ),
  ];
}

/** Parses the file and does nothing with it. The making of its text is part of both, as of what is sent. */
async function ontleedKaal(vorm: Vorm, { stukken }: Proefbestand): Promise<void> {
  if (vorm === 'xml') {
    const lezer = new SaxesParser({ xmlns: true });
    for (const stuk of stukken()) lezer.write(stuk);
    lezer.close();
    return;
  }
  for await (const _ of Readable.from(stukken()).pipe(parse({ delimiter: ';' })));
}

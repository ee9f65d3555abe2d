import type { AddressInfo } from 'node:net';
import { setTimeout as wacht } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BEGIN, type EventStore } from '@ontschot/event-store';
import { LeesdatabaseFout, Leesmodel } from '@ontschot/projecties';
import { TekstenFout } from '@ontschot/teksten';
import { DemoVuller } from './demo/demo-vuller.js';
import { isHalf } from './demo/half.js';
import { waarHetLandde } from './demo/waar-het-landde.js';
import { maakDienst } from './dienst.js';
import { Levensloop } from './gezondheid/levensloop.js';
import { GRENZEN } from './grenzen.js';
import { Klok } from './klok/klok.js';
import type { Instellingen } from './instellingen.js';
import { GeenGegevensmap } from './opslag/gegevensmap.js';
import { waaromGeenOpslag } from './opslag/openen.js';
import { EVENT_STORE } from './opslag/opslag.js';
import { welkom, welkomInDemo } from './welkom.js';

/** Starts the service and says where it is; resolves once it takes work. Throws what kept it from starting. */
export async function start(instellingen: Instellingen): Promise<void> {
  const app = await maakDienst(instellingen);
  await brengOpGang(app, instellingen);
  app.get(Klok).begin();
}

async function brengOpGang(app: NestFastifyApplication, instellingen: Instellingen): Promise<void> {
  if (instellingen.modus !== 'demo' || !instellingen.vullen) return luister(app, instellingen);
  // From before the first question until the demo books can be read, it is not ready.
  await app.get(Levensloop).tijdens('het vullen van de demo', async () => {
    await luister(app, instellingen);
    try {
      await vulDemo(app);
    } catch (fout) {
      // A demo without its boek is no demo: better none than one that is never ready.
      await app.close();
      throw fout;
    }
  });
  const landde = waarHetLandde(app.get(Leesmodel));
  if (landde !== undefined) process.stdout.write(welkomInDemo(landde));
}

async function luister(app: NestFastifyApplication, instellingen: Instellingen): Promise<void> {
  try {
    await app.init();
    await app.getHttpAdapter().getInstance().listen({ port: instellingen.poort, host: instellingen.host });
  } catch (fout) {
    await app.close();
    throw fout;
  }
  stopOpSignaal(app);
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  process.stdout.write(welkom(instellingen, port));
}

/** Fills a store that is empty, or was left while it was filled; waits until the read side has it all. */
async function vulDemo(app: NestFastifyApplication): Promise<void> {
  const store = app.get<EventStore>(EVENT_STORE);
  if ((await store.head()) !== BEGIN && !(await isHalf(store))) return;
  await app.get(DemoVuller).vul();
  const kop = await store.head();
  const achter = (): boolean =>
    app
      .get(Leesmodel)
      .gereed()
      .projecties.some(({ positie, staat }) => staat !== 'staat-stil' && positie < kop);
  while (achter()) await wacht(10);
}

/** Asked to stop: what was taken in is finished first. A second signal, or too long a wait, ends it at once. */
function stopOpSignaal(app: NestFastifyApplication): void {
  const stop = (): void => {
    for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, () => process.exit(1));
    setTimeout(() => process.exit(1), GRENZEN.stoppenMs).unref();
    void app.close();
  };
  let gevraagd = false;
  for (const signaal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signaal, () => {
      if (!gevraagd) stop();
      gevraagd = true;
    });
}

/** What kept the service from starting, as a sentence for people. */
export function leesbaar(fout: unknown): string {
  const { code, path, port } = fout as { code?: string; path?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Poort ${String(port)} is al in gebruik. Kies een andere met PORT=..., of stop wat er draait.`;
  if (code === 'EACCES' && port !== undefined)
    return `Poort ${port} mag deze gebruiker niet openen. Kies een andere met PORT=....`;
  if (code === 'EADDRNOTAVAIL') return 'Het adres van ONTSCHOT_HOST is niet van deze machine.';
  if (fout instanceof GeenGegevensmap || fout instanceof LeesdatabaseFout || fout instanceof TekstenFout)
    return fout.message;
  if (['EACCES', 'EPERM', 'EROFS'].includes(code ?? ''))
    return `Bij ${path ?? 'de gegevens'} mag deze gebruiker niet. Kies een andere map met ONTSCHOT_GEGEVENS=....`;
  const waarom = waaromGeenOpslag(fout);
  if (waarom !== undefined) return waarom;
  return `De dienst kon niet starten: ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}`;
}

import { DEMO_BOEK } from '../../../apps/api/src/demo/demo-boek.js';
import { DOORREKENVOORBEELD } from '../../../apps/api/src/opdrachten/soorten/doorrekening-bewaren.js';
import type { Proef } from './app.js';

/** The one that the story of the examples keeps. */
export const BEWAARD = 'derde-of-kwart';

/** Keeps one of the same name in the boek of the demo, which keeps none by itself. */
export async function bewaarDoorrekening(demo: Proef): Promise<void> {
  const winst = DOORREKENVOORBEELD.regels[1]!.regel!.winst;
  const maten = [{ maat: 'rust', naam: 'de rust', van: '0', tot: '10' }];
  const poorten = [{ maat: 'rust', minstens: '6' }];
  // The second asks what nobody measured.
  const regels = [
    { regel: { naam: 'Een derde', winst } },
    { regel: { naam: 'Met rust', maten, winst: { ...winst, poorten } } },
  ];
  const inhoud = { doorrekening: BEWAARD, naam: 'Een derde', regels, metMetingen: true };
  const pad = `/v1/boeken/${DEMO_BOEK}`;
  const { status, body } = await demo.stuur(`${pad}/doorrekeningen`, inhoud, 'bewaar');
  expect([status, body['fouten']]).toEqual([201, undefined]);
  const revisie = String((body as { revisie: number }).revisie);
  await demo.haal(`${pad}/doorrekeningen`).set('ontschot-minstens', revisie).expect(200);
}

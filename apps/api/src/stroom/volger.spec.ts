import { PassThrough, Writable } from 'node:stream';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Identiteit } from '../beveiliging/identiteit.js';
import { GRENZEN } from '../grenzen.js';
import type { Sein } from './sein.js';
import { Volger } from './volger.js';

const WIE: Identiteit = {
  afzender: 'iemand',
  rollen: new Set(['controller']),
  wijken: new Set(),
  organisatie: undefined,
  huishouden: undefined,
  verlooptOp: Date.now() / 1_000 + 3_600,
};
const sein = (revisie: number): Sein => ({ revisie, type: 'wijk-ingesteld.v1', gegevens: { wijk: `w-${revisie}` } });

async function* geschiedenis(...paginas: readonly (readonly Sein[])[]): AsyncIterable<readonly Sein[]> {
  for (const pagina of paginas) {
    await wacht(1);
    yield pagina;
  }
}

/** Waits for what is to come, however slow the machine is; the time limit of the test says when it does not. */
const tot = async (klaar: () => boolean): Promise<void> => {
  while (!klaar()) await wacht(2);
};

describe('een volger', () => {
  /** A stream that can be looked at while it is written. */
  const horend = (): { uit: PassThrough; tekst: () => string } => {
    const uit = new PassThrough();
    let tekst = '';
    uit.setEncoding('utf8').on('data', (deel: string) => (tekst += deel));
    return { uit, tekst: () => tekst };
  };

  it('hoort eerst de geschiedenis en dan wat intussen kwam, elk één keer', async () => {
    const { uit, tekst } = horend();
    const volger = new Volger('b-2025', WIE, uit, GRENZEN);
    const klaar = volger.volg(3, geschiedenis([sein(3), sein(4)], [sein(5)]));
    volger.meld(sein(5));
    volger.meld(sein(6));
    await tot(() => tekst().includes('id: 6\n'));
    volger.meld(sein(7));
    await tot(() => tekst().includes('id: 7\n'));
    volger.sluit();
    await klaar;
    expect([...tekst().matchAll(/^id: (\d+)$/gm)].map(([, id]) => id)).toEqual(['3', '4', '5', '6', '7']);
  });

  it('van de raad hoort niet wanneer een team iemand hielp, en wel wat daarna komt', async () => {
    const raad: Identiteit = { ...WIE, rollen: new Set(['raad']) };
    const over = (revisie: number, veld: string): Sein => ({
      ...{ revisie, type: `${veld}-geboekt.v1` },
      gegevens: { [veld]: 'een', mutaties: [{ van: 'vrij:wijk', naar: 'besteed:wijk', kleur: 'wmo', bedrag: 1 }] },
    });
    const velden = ['trekking', 'voucher', 'schuldregeling', 'signaal', 'huishouden', 'besteding'];
    const hoort = async (wie: Identiteit): Promise<string> => {
      const { uit, tekst } = horend();
      const volger = new Volger('b-2025', wie, uit, GRENZEN);
      const klaar = volger.volg(0, geschiedenis(velden.map((veld, i) => over(i, veld))));
      // The last of them everybody hears.
      await tot(() => tekst().includes(`id: ${velden.length - 1}\n`));
      volger.sluit();
      await klaar;
      return tekst();
    };
    const gehoord = await hoort(raad);
    expect([...gehoord.matchAll(/"type":"(\w+)-/g)].map(([, veld]) => veld)).toEqual(['besteding']);
    expect(gehoord).toContain('"budgetten":["wijk"]');
    // Who is of an aanbieder too, hears as one, and of such an event no budget.
    const ook = await hoort({ ...raad, rollen: new Set(['raad', 'aanbieder']), organisatie: 'bakker' });
    expect(ook.match(/"ids":\{"budgetten"/g)).toHaveLength(1);
    expect([...ook.matchAll(/^id: /gm)]).toHaveLength(velden.length);
  });

  it('die niets aanneemt, wordt na een tijd losgelaten', async () => {
    // Takes the first message and never says that it did.
    const uit = new Writable({ highWaterMark: 1, write: () => undefined });
    const volger = new Volger('b-2025', WIE, uit, { ...GRENZEN, traagMs: 30, slotMs: 10 });
    await volger.volg(0, geschiedenis([sein(0), sein(1)]));
    await tot(() => uit.destroyed);
  });

  it('die te ver achterop raakt, wordt losgelaten', async () => {
    const uit = new Writable({ highWaterMark: 1, write: () => undefined });
    const volger = new Volger('b-2025', WIE, uit, { ...GRENZEN, stroomRij: 3, slotMs: 10 });
    const klaar = volger.volg(0, geschiedenis());
    for (let revisie = 0; revisie < 10; revisie += 1) volger.meld(sein(revisie));
    await klaar;
    await tot(() => uit.destroyed);
  });

  it('is klaar als het token verloopt', async () => {
    const uit = new PassThrough();
    const begin = Date.now();
    const volger = new Volger('b-2025', { ...WIE, verlooptOp: (begin + 50) / 1_000 }, uit, GRENZEN);
    await volger.volg(0, geschiedenis());
    expect(Date.now() - begin).toBeGreaterThanOrEqual(45);
    expect(uit.writableEnded).toBe(true);
  });

  it('is klaar als hij weggaat', async () => {
    const uit = new PassThrough();
    const klaar = new Volger('b-2025', WIE, uit, GRENZEN).volg(0, geschiedenis());
    uit.destroy();
    await klaar;
    expect(uit.destroyed).toBe(true);
  });
});

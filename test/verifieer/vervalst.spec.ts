import fc from 'fast-check';
import { canoniek } from '@ontschot/kern';
import type { Vastgelegd } from '@ontschot/audit';
import { CONTROLESLEUTEL, Controle, controlepunt, regelsVan, willekeurigBoek } from './bundels.js';

const boek = willekeurigBoek(21, 120);
const TOEN = 60;
const hier = boek.findIndex(({ type }, i) => i > TOEN && type === 'besteding-geboekt.v1');

type Pad = readonly (string | number)[];

/** Every value in an event that is no list and no object, by where it stands. */
const bladen = (waarde: unknown, pad: Pad = []): Pad[] =>
  typeof waarde === 'object' && waarde !== null
    ? Object.entries(waarde).flatMap(([naam, deel]) =>
        bladen(deel, [...pad, Array.isArray(waarde) ? Number(naam) : naam]),
      )
    : [pad];

/** The same text with one byte changed: its last letter or digit. */
const eenByte = (tekst: string): string =>
  tekst.replace(/[A-Za-z0-9](?=[^A-Za-z0-9]*$)/u, (teken) =>
    teken === '1' || teken === 'a' ? '2' : teken >= 'A' ? 'a' : '1',
  );

/** An event with one byte of one value changed; a name of a field stays what it was. */
function met(een: Vastgelegd, [naam, ...rest]: Pad): Vastgelegd {
  const verander = (waarde: unknown, [hierin, ...verder]: Pad): unknown => {
    if (hierin === undefined) return typeof waarde === 'string' ? eenByte(waarde) : JSON.parse(eenByte(String(waarde)));
    const kopie = (Array.isArray(waarde) ? [...(waarde as unknown[])] : { ...(waarde as object) }) as Record<
      string,
      unknown
    >;
    kopie[hierin] = verander(kopie[hierin], verder);
    return kopie;
  };
  return verander(een, [naam!, ...rest]) as Vastgelegd;
}

describe('een bundel waaraan is geknoeid', () => {
  const controle = new Controle();
  const eerder = controle.leg(controlepunt(boek, TOEN));
  const alles = ['--sleutel', CONTROLESLEUTEL, '--controlepunt', eerder];
  afterAll(() => controle.ruimOp());
  let regels: string[];
  beforeAll(async () => {
    regels = await regelsVan(boek);
  });
  const afgekeurd = async (inhoud: readonly string[] | Uint8Array): Promise<void> => {
    const pad = inhoud instanceof Uint8Array ? controle.leg(inhoud) : controle.bundel(inhoud);
    const { status, tekst } = await controle.verifieer(pad, ...alles);
    expect(tekst).toContain('NIET IN ORDE: ');
    expect(tekst).not.toMatch(/^IN ORDE/mu);
    expect(status).toBe(1);
  };
  const plek = hier + 1;

  it('is zonder knoeien in orde', async () => {
    expect(await controle.verifieer(controle.bundel(regels), ...alles)).toMatchObject({ status: 0 });
  });

  /** Whoever changes the file does not have the key: the checkpoint stays what it was. */
  it.each(bladen(boek[hier]).map((pad) => [pad.join('.'), pad] as const))(
    'in één byte van %s wordt afgekeurd',
    async (_, pad) => {
      const vals = canoniek(met(boek[hier]!, pad));
      expect(vals).not.toBe(regels[plek]);
      expect(vals).toHaveLength(regels[plek]!.length);
      await afgekeurd(regels.map((regel, i) => (i === plek ? vals : regel)));
    },
  );

  it('kent elk veld van de envelop', () => {
    const namen = new Set(bladen(boek[hier]).map((pad) => pad.slice(0, pad[0] === 'metadata' ? 3 : 1).join('.')));
    expect([...namen].sort()).toEqual([
      ...['data', 'id', 'metadata.geregistreerdOp', 'metadata.opdracht.afzender', 'metadata.opdracht.hash'],
      ...['metadata.opdracht.id', 'metadata.opdracht.rol', 'metadata.zout', 'revision', 'stream', 'type'],
    ]);
  });

  it.each([
    ['een regel eruit', (r: string[]) => r.filter((_, i) => i !== plek)],
    ['een regel twee keer', (r: string[]) => r.flatMap((een, i) => (i === plek ? [een, een] : [een]))],
    [
      'twee regels omgewisseld',
      (r: string[]) => r.map((een, i) => r[i === plek ? i + 1 : i === plek + 1 ? i - 1 : i] ?? een),
    ],
    ['een afgekapte staart', (r: string[]) => r.slice(0, -1)],
    ['een lege regel erbij', (r: string[]) => [...r, '']],
    [
      'een gebeurtenis uit een ander boek',
      (r: string[]) => r.map((een, i) => (i === plek ? een.replace('boek-proef-2025', 'boek-elders-2025') : een)),
    ],
    [
      'een gebeurtenis van later erbij',
      (r: string[]) => [...r, canoniek({ ...boek.at(-1)!, id: 'nieuw', revision: boek.length })],
    ],
    [
      'een ander boek in de kop',
      (r: string[]) => r.map((een, i) => (i === 0 ? een.replace('"proef-2025"', '"elders-2025"') : een)),
    ],
    ['een veld erbij in de kop', (r: string[]) => r.map((een, i) => (i === 0 ? een.replace('{', '{"a":1,') : een))],
    ['een teken van bytevolgorde vooraan', (r: string[]) => [`\uFEFF${r[0]!}`, ...r.slice(1)]],
  ] as const)('met %s wordt afgekeurd', async (_, vals) => {
    await afgekeurd(vals(regels));
  });

  it('met andere opvulbits in de handtekening, die hetzelfde zegt, wordt afgekeurd', async () => {
    const [kop = '', ...rest] = regels;
    const alfabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const anders = kop.replace(/(.)=\\n/u, (_, teken: string) => `${alfabet[alfabet.indexOf(teken) + 1]!}=\\n`);
    expect(anders).not.toBe(kop);
    await afgekeurd([anders, ...rest]);
  });

  it('met het controlepunt van een tak, goed getekend, wordt afgekeurd', async () => {
    const tak = boek.map((een, i) => (i === TOEN + 1 ? { ...een, id: 'tak' } : een));
    await afgekeurd(await regelsVan(boek, controlepunt(tak)));
    await afgekeurd(await regelsVan(boek.map((een, i) => (i === 3 ? { ...een, id: 'tak' } : een))));
  });

  it('met een oud controlepunt dat voor nieuw wordt gegeven, wordt afgekeurd', async () => {
    await afgekeurd(await regelsVan(boek, controlepunt(boek, TOEN)));
    await afgekeurd(await regelsVan(boek, controlepunt(boek, boek.length - 1)));
    const nieuwer = ['--controlepunt', controle.leg(controlepunt(boek))];
    const oud = await controle.verifieer(controle.bundel(await regelsVan(boek.slice(0, TOEN))), ...alles, ...nieuwer);
    expect(oud).toMatchObject({ status: 1 });
  });

  it('in welke byte dan ook, erbij, eraf of anders, wordt nooit goedgekeurd', async () => {
    const goed = Buffer.from(regels.map((regel) => `${regel}\n`).join(''), 'utf8');
    const kop = Buffer.byteLength(regels[0]!, 'utf8');
    // Half of them in the first line, that no hash is over.
    const ergens = fc.oneof(fc.nat({ max: kop }), fc.nat({ max: goed.length - 1 }));
    await fc.assert(
      fc.asyncProperty(
        ergens,
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom('anders', 'eraf', 'erbij'),
        async (i, b, wat) => {
          const voor = goed.subarray(0, i);
          const anders = Buffer.of(goed[i]! ^ b);
          const na = goed.subarray(wat === 'erbij' ? i : i + 1);
          await afgekeurd(Buffer.concat(wat === 'eraf' ? [voor, na] : [voor, anders, na]));
        },
      ),
      { numRuns: 80, seed: 6_962 },
    );
  }, 120_000);
});

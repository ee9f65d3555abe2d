import type { Vastgelegd } from '@ontschot/audit';
import { gaNa } from '../../apps/web/src/werkplekken/auditor/nagaan/rekenen/nagaan.js';
import type { Verslag } from '../../apps/web/src/werkplekken/auditor/nagaan/rekenen/stappen.js';
import { gewisseld } from '../property/jaarwisseling.js';
import { CONTROLESLEUTEL, Controle, controlepunt, metSleutel, regelsVan, willekeurigBoek } from './bundels.js';

const vastgelegd = (boek: string, teksten: readonly string[]): Vastgelegd[] =>
  teksten.map((tekst, revision) => {
    const { type, data, metadata } = JSON.parse(tekst) as Vastgelegd;
    const id = `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`;
    return { stream: `boek-${boek}`, revision, id, type, data, metadata };
  });
const wortelVan = (teksten: readonly string[]): string =>
  controlepunt(vastgelegd('proef-2025', teksten)).split('\n')[2] ?? '';

/** As the workplace of the auditor counts it, with the key and a checkpoint of this very moment. */
async function inDeBrowser(boek: readonly Vastgelegd[]): Promise<Verslag> {
  const bytes = Buffer.from((await regelsVan(boek)).map((regel) => `${regel}\n`).join(''));
  const stukken = (async function* () {
    for (let i = 0; i < bytes.length; i += 65_536) yield bytes.subarray(i, i + 65_536);
  })();
  const naam = boek[0]!.stream.replace('boek-', '');
  const mee = { boek: naam, sleutel: CONTROLESLEUTEL, eerder: controlepunt(boek) };
  return gaNa(stukken, mee, () => undefined);
}
const misse = ({ stappen }: Verslag) => stappen.filter(({ uitkomst }) => uitkomst !== 'klopt');

describe('wat de browser narekent', () => {
  it.each([7, 21, 99])('is in orde voor een boek van willekeurige opdrachten (zaad %i)', async (zaad) => {
    const verslag = await inDeBrowser(willekeurigBoek(zaad, 800));
    expect(misse(verslag)).toEqual([]);
    expect(verslag.oordeel).toBe('in-orde');
  });

  it('is in orde voor een boek dat het jaar afsloot, en voor dat van het volgende jaar', async () => {
    const { oud, nieuw } = gewisseld(7, 400, wortelVan);
    for (const boek of [metSleutel(vastgelegd('proef-2025', oud)), metSleutel(vastgelegd('proef-2026', nieuw))])
      expect(misse(await inDeBrowser(boek))).toEqual([]);
  });

  it('ziet een uitgave waarvoor er geen geld was, ook als die is meegetekend', async () => {
    const boek = willekeurigBoek(7, 400);
    const plek = boek.findIndex(({ type }) => type === 'besteding-geboekt.v1');
    const anders = JSON.parse(JSON.stringify(boek[plek])) as Vastgelegd;
    const [mutatie] = (anders.data as unknown as { mutaties: { bedrag: number }[] }).mutaties;
    mutatie!.bedrag = 9_999_999_999_999;
    const [eerste] = misse(await inDeBrowser(boek.with(plek, anders)));
    expect(eerste).toMatchObject({ stap: 'onder-nul', uitkomst: 'klopt-niet' });
    expect(eerste!.zin).toContain(`Gebeurtenis ${plek}: op `);
  });

  it('ziet, net als het programma, een opdracht die eerder weghaalt wat zij pas later brengt', async () => {
    const boek = willekeurigBoek(7, 40);
    const laatste = boek.at(-1)!;
    const zet = (erbij: number, boekdatum: string, van: string, naar: string): Vastgelegd => ({
      ...{ ...laatste, revision: laatste.revision + erbij, id: `vals-${erbij}`, type: 'overheveling-geboekt.v1' },
      data: { boekdatum, mutaties: [{ van, naar, kleur: 'vals', bedrag: 100 }] },
      metadata: { ...laatste.metadata, opdracht: { id: 'vals', afzender: 'c1', rol: 'controller', hash: 'h' } },
    });
    const vals = [
      ...boek,
      zet(1, '2025-12-01', 'vrij:vals', 'bron:vals'),
      zet(2, '2025-12-31', 'bron:vals', 'vrij:vals'),
    ];
    expect(misse(await inDeBrowser(vals))).toMatchObject([{ stap: 'onder-nul', uitkomst: 'klopt-niet' }]);
    const controle = new Controle();
    try {
      const { status, tekst } = await controle.verifieer(controle.bundel(await regelsVan(vals)));
      expect({ status, tekst }).toMatchObject({
        status: 1,
        tekst: expect.stringContaining('op 2025-12-01 staat vrij:vals'),
      });
    } finally {
      controle.ruimOp();
    }
  });
});

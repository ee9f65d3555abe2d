import { alleRegels } from '../../test/hulp/alle-paginas.js';
import { richtIn } from '../../test/hulp/gemeente.js';
import { herinricht } from '../../test/hulp/herinrichten.js';
import { leef } from '../../test/hulp/leven.js';
import { telRekeningen } from '../../test/hulp/met-de-hand.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { verschillen, VraagFout, type Leesmodel } from '../index.js';

const BOEK = 'GM0080-2025';

type Regels = Awaited<ReturnType<typeof verschillen>>['regels'];

/** What came to each stand, without what stayed the same in the end. */
function sommen(...delen: readonly Regels[]): Record<string, number> {
  const som: Record<string, number> = {};
  for (const een of delen.flat())
    if (een.regel === 'stand')
      som[`${een.rekening}|${een.kleur}`] = (som[`${een.rekening}|${een.kleur}`] ?? 0) + een.verschil;
  return Object.fromEntries(Object.entries(som).filter(([, bedrag]) => bedrag !== 0));
}

/** Per onderdeel how it stood at the beginning and the end. */
function onderdelen(...delen: readonly Regels[]): Record<string, (string | null)[]> {
  const gevonden: Record<string, (string | null)[]> = {};
  for (const een of delen.flat())
    if (een.regel === 'onderdeel') {
      const naam = `${een.soort} ${een.id}`;
      gevonden[naam] = [(gevonden[naam] ?? [een.voor])[0] ?? null, een.na];
    }
  return gevonden;
}

function plus(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const som = { ...a };
  for (const [naam, aantal] of Object.entries(b)) som[naam] = (som[naam] ?? 0) + aantal;
  return som;
}

describe('verschillen tussen twee revisies', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let schrijver: Schrijver;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { nu: () => '2026-01-31T12:00:00.000Z' });
    schrijver = new Schrijver(BOEK);
    const toeval = new Toeval(81);
    richtIn(schrijver);
    leef(schrijver, toeval, 250, undefined, () => herinricht(schrijver, toeval));
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 10_000);
  });
  afterAll(() => opstelling.ruimOp());

  const tussen = async (van: number, tot: number) => {
    const vraag = { boek: BOEK, van: String(van), tot: String(tot) };
    const { aantallen } = await verschillen(lees, vraag);
    return { aantallen: aantallen!, regels: await alleRegels((cursor) => verschillen(lees, { ...vraag, ...cursor })) };
  };

  it('zijn van a naar b en van b naar c samen die van a naar c', async () => {
    const toeval = new Toeval(82);
    for (let i = 0; i < 60; i += 1) {
      const [a = 0, b = 0, c = 0] = Array.from(
        { length: 3 },
        () => toeval.onder(schrijver.toestand.revisie + 2) - 1,
      ).sort((x, y) => x - y);
      const [ab, bc, ac] = [await tussen(a, b), await tussen(b, c), await tussen(a, c)];
      expect(sommen(ac.regels)).toEqual(sommen(ab.regels, bc.regels));
      expect(onderdelen(ac.regels)).toEqual(onderdelen(ab.regels, bc.regels));
      expect(ac.aantallen.perType).toEqual(plus(ab.aantallen.perType, bc.aantallen.perType));
    }
  });

  it('zijn vanaf het begin alles wat er staat', async () => {
    const { regels, aantallen } = await tussen(-1, schrijver.toestand.revisie);
    const metDeHand = telRekeningen(schrijver.alles, { revisie: schrijver.toestand.revisie });
    const plat = Object.entries(metDeHand).flatMap(([rekening, kleuren]) =>
      Object.entries(kleuren).map(([kleur, bedrag]) => [`${rekening}|${kleur}`, bedrag]),
    );
    const alleenRekeningen = Object.entries(sommen(regels)).filter(([naam]) => naam.includes(':'));
    expect(Object.fromEntries(alleenRekeningen)).toEqual(Object.fromEntries(plat));
    expect(Object.values(aantallen.perType).reduce((som, een) => som + een, 0)).toBe(schrijver.alles.length);
    // Per kleur all rekeningen of a boek add up to zero.
    expect(Object.values(aantallen.perSoort).reduce((som, een) => som + een, 0)).toBe(0);
  });

  it('noemen wat kwam, wijzigde en ging', async () => {
    const { regels } = await tussen(-1, schrijver.toestand.revisie);
    const wat = new Set(regels.flatMap((een) => (een.regel === 'onderdeel' ? [een.wat] : [])));
    expect(wat).toEqual(new Set(['gekomen']));
    const later = new Set<string>();
    for (let van = 60; van + 5 <= schrijver.toestand.revisie; van += 5)
      for (const een of (await tussen(van, van + 5)).regels) if (een.regel === 'onderdeel') later.add(een.wat);
    expect(later).toEqual(new Set(['gekomen', 'gewijzigd', 'gegaan']));
  });

  it('zijn er niet tussen een revisie en zichzelf, en een moment telt als de laatste revisie daarvan', async () => {
    expect((await tussen(40, 40)).regels).toEqual([]);
    const { geregistreerdOp } = schrijver.alles[100]!.metadata;
    const { tot } = await verschillen(lees, { boek: BOEK, van: '40', tot: geregistreerdOp });
    expect(schrijver.alles[tot]?.metadata.geregistreerdOp).toBe(geregistreerdOp);
  });

  it.each([
    ['een eind voor het begin', { van: '9', tot: '8' }],
    ['een revisie die er niet is', { van: '0', tot: '99999' }],
    ['iets wat geen revisie of moment is', { van: 'gisteren' }],
    ['een dag', { van: '2025-01-01' }],
    ['-2', { van: '-2' }],
  ])('zijn er niet voor %s', async (_, vraag) => {
    await expect(verschillen(lees, { boek: BOEK, ...vraag })).rejects.toThrow(VraagFout);
  });
});

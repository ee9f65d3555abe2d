import type { Bewegingsgegevens, Koker } from '@ontschot/boek';
import { evolve, Toestand } from '@ontschot/boek';
import { dagInAmsterdam, type Datum } from '@ontschot/kern';
import { overGeschiedenissen } from '../../test/hulp/geschiedenissen.js';
import { herinricht } from '../../test/hulp/herinrichten.js';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import type { Geschreven } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

interface Post {
  revisie: number;
  afgewikkeldOp?: number | undefined;
  readonly standen: Record<string, number>;
}

type Gegevens = Partial<Bewegingsgegevens> & { verplichting?: string; voorschot?: string; storneert?: number };

const wistenWij = (gebeurtenissen: readonly Geschreven[], bekendOp: Datum): Geschreven[] =>
  gebeurtenissen.filter(({ metadata }) => dagInAmsterdam(metadata.geregistreerdOp) <= bekendOp);

/** The posten by folding only what counted by then and what we knew by then, the slow and plain way. */
function vouw(
  gebeurtenissen: readonly Geschreven[],
  soort: 'verplichting' | 'voorschot',
  op: Datum,
): Map<string, Post> {
  const posten = new Map<string, Post>();
  const post = (id: string): Post => {
    if (!posten.has(id)) posten.set(id, { revisie: -1, standen: {} });
    return posten.get(id)!;
  };
  const rekening = soort === 'verplichting' ? 'verplicht:' : 'voorschot:';
  for (const { type, revisie, gegevens } of gebeurtenissen) {
    const { mutaties = [], boekdatum = '', storneert, ...rest } = gegevens as Gegevens;
    if (boekdatum > op) continue;
    const eigen = rest[soort];
    if (type === `${soort}-${soort === 'verplichting' ? 'aangegaan' : 'verstrekt'}.v1`) post(eigen!).revisie = revisie;
    if (type === 'verplichting-afgewikkeld.v1') post(eigen!).afgewikkeldOp = revisie;
    for (const { van, naar, kleur, bedrag, [soort]: id } of mutaties) {
      const verschil = (naar.startsWith(rekening) ? bedrag : 0) - (van.startsWith(rekening) ? bedrag : 0);
      if (id !== undefined && verschil !== 0) post(id).standen[kleur] = (post(id).standen[kleur] ?? 0) + verschil;
    }
    if (storneert === undefined || soort === 'voorschot') continue;
    // As `evolve` does.
    const oud = gebeurtenissen.find((een) => een.revisie === storneert)!;
    const { verplichting, mutaties: geweest = [] } = oud.gegevens as Gegevens;
    if (verplichting === undefined) continue;
    const geraakt = geweest.some((mutatie) => mutatie.verplichting === verplichting);
    if (oud.type === 'verplichting-aangegaan.v1') post(verplichting).afgewikkeldOp = revisie;
    else if (geraakt || post(verplichting).afgewikkeldOp === storneert) post(verplichting).afgewikkeldOp = undefined;
  }
  return new Map([...posten].filter(([, { revisie }]) => revisie >= 0));
}

describe('wat is ingericht en wat er op een post staat, op elk moment van beide klokken', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());

  const metNamen = async (
    toets: (boek: string, bekend: Geschreven[], op: Datum, bekendOp: Datum) => void,
  ): Promise<void> =>
    overGeschiedenissen(
      opstelling,
      lees,
      (boek, alles, op, bekendOp) => toets(boek, wistenWij(alles, bekendOp), op, bekendOp),
      herinricht,
    );

  it('zijn er de posten, met hun stand en of zij zijn afgewikkeld, die uit de gebeurtenissen van toen volgen', async () => {
    const gezien = { afgewikkeld: 0, weg: 0, open: 0 };
    await metNamen((boek, bekend, op, bekendOp) => {
      for (const soort of ['verplichting', 'voorschot'] as const) {
        const verwacht = vouw(bekend, soort, op);
        const vraag = soort === 'verplichting' ? lezen.verplichtingen : lezen.voorschotten;
        const gevonden = bladerAf<object>((cursor) => vraag(lees, { boek, op, bekendOp, aantal: 40, ...cursor }));
        const kort = (gevonden as (lezen.VoorschotOverzicht & Partial<lezen.VerplichtingOverzicht>)[]).map((een) => [
          een[soort],
          een.revisie,
          een.afgewikkeld ?? false,
          Object.fromEntries(een.kleuren.map(({ kleur, bedrag }) => [kleur, bedrag])),
        ]);
        expect(kort).toEqual(
          [...verwacht]
            .sort()
            .map(([id, { revisie, afgewikkeldOp, standen }]) => [
              id,
              revisie,
              afgewikkeldOp !== undefined,
              Object.fromEntries(Object.entries(standen).filter(([, bedrag]) => bedrag !== 0)),
            ]),
        );
        gezien.open += kort.length;
        gezien.afgewikkeld += kort.filter(([, , afgewikkeld]) => afgewikkeld).length;
        for (const id of vouw(bekend, soort, '2025-12-31').keys()) {
          if (verwacht.has(id)) continue;
          gezien.weg += 1;
          const een = soort === 'verplichting' ? lezen.verplichting : lezen.voorschot;
          expect(() => een(lees, boek, id, { op, bekendOp })).toThrow(
            expect.objectContaining({ code: 'niet-gevonden' }),
          );
        }
      }
    });
    for (const aantal of Object.values(gezien)) expect(aantal).toBeGreaterThan(50);
  });

  it('zijn de onderdelen en de maanden zoals wij ze toen kenden', async () => {
    await metNamen((boek, bekend, op, bekendOp) => {
      const toen = Toestand.begin();
      for (const gebeurtenis of bekend) evolve(toen, gebeurtenis);
      for (const [vraag, laag] of [
        [lezen.organisaties, toen.organisaties],
        [lezen.wijken, toen.wijken],
        [lezen.budgetten, toen.budgetten],
      ] as const) {
        const gevonden = bladerAf<object>((cursor) => vraag(lees, { boek, bekendOp, aantal: 3, ...cursor }));
        expect(gevonden).toEqual([...(laag as Iterable<[string, object]>)].sort().map(([, onderdeel]) => onderdeel));
      }
      const kokers = [...(toen.kokers as Iterable<[string, readonly Koker[]]>)].sort().flatMap(([, versies]) => {
        const nu = versies.findLast(({ vanaf }) => vanaf <= op);
        return nu === undefined ? [] : [{ ...nu, versies }];
      });
      expect(bladerAf((cursor) => lezen.kokers(lees, { boek, op, bekendOp, aantal: 2, ...cursor }))).toEqual(kokers);
      const namen = new Map(kokers.map(({ koker, naam }) => [koker, naam]));
      for (const { sleutel, naam } of lezen.saldi(lees, { boek, per: 'koker', op, bekendOp }).regels)
        expect([sleutel, naam]).toEqual([sleutel, namen.get(sleutel) ?? null]);
      for (const { koker, financier } of kokers)
        expect(lezen.verantwoording(lees, { boek, koker, op, bekendOp }).financier).toBe(financier);
      for (const { sleutel, naam } of lezen.saldi(lees, { boek, per: 'budget', op, bekendOp }).regels)
        expect(naam).toBe(toen.budgetten.lees(sleutel)?.naam);
      expect(lezen.perioden(lees, { boek, bekendOp }).map(({ periode, afgesloten }) => [periode, afgesloten])).toEqual(
        Array.from({ length: 12 }, (_, maand) => {
          const periode = `2025-${String(maand + 1).padStart(2, '0')}`;
          return [periode, periode <= (toen.afgeslotenTotEnMet ?? '')];
        }),
      );
    });
  });
});

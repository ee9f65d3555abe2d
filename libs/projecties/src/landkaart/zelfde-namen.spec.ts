import type { PreventiewinstVastgesteld, Toezegging } from '@ontschot/boek';
import { telOp } from '@ontschot/kern';
import fc from 'fast-check';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { begin, cohort, draagOver, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { landkaart, toezeggingen, vaststellingen } from '../index.js';
import type { Leesmodel, Toezeggingregel } from '../index.js';

const KOKERS = { wmo: { financier: 'rijk' }, zorg: { financier: 'zorgkantoor' } } as const;
type Koker = keyof typeof KOKERS;
const MAKERS = ['maker', 'ander'] as const;
const NAMEN = ['a', 'b'] as const;

/** What was agreed, by its description: unlike its name, that is of one afspraak only. */
interface Eigenlijk {
  readonly maker: string;
  readonly koker: Koker;
  readonly deel: number;
}
type Bekend = Map<string, Eigenlijk>;

/** Rules and afspraken of one year, under names that every year uses. */
function spreekAf(s: Schrijver, t: Toeval, bekend: Bekend): void {
  const jaar = s.boek.slice(-4);
  begin(s, KOKERS, MAKERS);
  NAMEN.forEach((naam, i) =>
    cohort(
      s,
      `groep-${naam}`,
      NAMEN.slice(0, i).map((een) => `groep-${een}`),
    ),
  );
  // Now and then last year's rule, in the same words.
  const delen = NAMEN.map(() => 10 * (1 + t.onder(4)));
  NAMEN.forEach((naam, i) => {
    regel(s, { deel: `${delen[i]}` }, { verlies: { deel: '50' } }, naam);
  });
  for (const afspraak of NAMEN) {
    const [maker, koker, keuze] = [t.kies(MAKERS), t.kies(['wmo', 'zorg'] as const), t.onder(2)];
    const naam = `${jaar} ${afspraak}`;
    const verdeelregel = { verdeelregel: NAMEN[keuze] ?? 'a', versie: 1 };
    const looptijd = { van: `${jaar}-01`, totEnMet: jaar === '2025' && t.kans(2) ? '2026-12' : `${jaar}-12` };
    const aanbieders = [{ organisatie: maker, gewicht: 1 }];
    ontwerp(
      s,
      { [koker]: 10_000 },
      { afspraak, naam, populatie: `groep-${afspraak}`, aanbieders, verdeelregel, looptijd },
    );
    if (!t.kans(5)) sluit(s, [KOKERS[koker].financier], afspraak);
    bekend.set(naam, { maker, koker, deel: delen[keuze] ?? 0 });
  }
}

/** Something that happens in a boek: an assessment, money that comes in, a payment. Much of it is refused. */
function gebeur(s: Schrijver, t: Toeval, i: number): void {
  const jaar = s.boek.slice(-4);
  const koker = t.kies(['wmo', 'zorg'] as const);
  const dag = `${jaar}-12-01`;
  const wat = t.onder(9);
  if (wat < 3)
    s.probeer({ soort: 'ontvangen', boekdatum: dag, budget: koker, koker, bedrag: t.onder(2_000) + 1, grond: 'x' });
  else if (wat < 5) s.probeer({ soort: 'contant-maken', boekdatum: dag });
  else {
    const afspraak = t.kies([...s.toestand.preventie.afspraken].map(([id]) => id));
    const inhoud = s.toestand.preventie.afspraken.lees(afspraak)?.gesloten?.inhoud;
    const maker = inhoud?.aanbieders[0]?.organisatie ?? 'maker';
    const [van, totEnMet] = t.kies([
      ['01', '03'],
      ['04', '06'],
      ['07', '09'],
    ] as const);
    const kosten = { [inhoud?.kokers[0]?.koker ?? 'wmo']: t.kans(4) ? 12_000 : 100 * t.onder(20) };
    const maanden = { afspraak, van: `${jaar}-${van}`, totEnMet: `${jaar}-${totEnMet}`, boekdatum: dag, maker };
    s.probeer({ soort: 'preventiewinst-vaststellen', vaststelling: `v${i % 4}`, ...over(kosten, maanden) });
  }
}

const rijen = (s: Schrijver): Toezegging[] => [...s.toestand.preventie.toezeggingen].map(([, rij]) => rij);
const naamVan = (s: Schrijver, afspraak: string): string =>
  s.toestand.preventie.afspraken.lees(afspraak)?.gesloten?.inhoud.naam ?? '';
const vastgesteld = ({ alles }: Schrijver): PreventiewinstVastgesteld[] =>
  alles.flatMap((een) =>
    een.type === 'preventiewinst-vastgesteld.v1' ? [een.gegevens as PreventiewinstVastgesteld] : [],
  );

describe('boeken van twee jaren die dezelfde namen gebruiken', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());

  it('delen elk naar wat daarin is afgesproken, tonen ieder alleen het zijne, en tellen samen op als één boek', async () => {
    let [boeken, hernoemd, onderOude, betaald] = [0, 0, 0, 0];
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (zaad) => {
        const t = new Toeval(zaad);
        const bekend: Bekend = new Map();
        const [oud, nieuw] = ['2025', '2026'].map((jaar) => new Schrijver(`gelijk${boeken}-${jaar}`)) as [
          Schrijver,
          Schrijver,
        ];
        boeken += 1;
        for (const s of [oud, nieuw]) spreekAf(s, t, bekend);
        for (let i = 0; i < 12; i += 1) gebeur(oud, t, i);
        for (let i = 0; i < 5; i += 1) gebeur(nieuw, t, i);
        if (vastgesteld(oud).length === 0) return;
        const voor = rijen(oud);
        const eerder = rijen(nieuw);
        draagOver(oud, nieuw);
        const namen = (nieuw.alles.at(-1)?.gegevens as { readonly hernoemd?: readonly unknown[] }).hernoemd ?? [];
        hernoemd += namen.length;
        const over2026 = rijen(nieuw).filter(({ toezegging }) => !eerder.some((rij) => rij.toezegging === toezegging));
        // Every promise that was open is there, of the same afspraak, for the same receiver.
        const kern = (s: Schrijver) => (rij: Toezegging) => [
          naamVan(s, rij.afspraak),
          rij.ontvanger,
          rij.koker,
          rij.open,
        ];
        expect(over2026.map(kern(nieuw))).toEqual(voor.filter(({ open }) => open !== 0).map(kern(oud)));
        expect(rijen(nieuw).filter((rij) => eerder.some(({ toezegging }) => toezegging === rij.toezegging))).toEqual(
          eerder,
        );
        for (let i = 5; i < 17; i += 1) gebeur(nieuw, t, i);
        for (const s of [oud, nieuw])
          expect(await lees.wachtOp(s.boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);

        for (const s of [oud, nieuw])
          for (const { afspraak, uitkomst } of vastgesteld(s)) {
            const { deel = 0 } = bekend.get(naamVan(s, afspraak)) ?? {};
            if (uitkomst.soort === 'winst')
              expect(telOp(uitkomst.delen.map(({ bedrag }) => bedrag)) * 100).toBe(uitkomst.netto * deel);
            if (s === nieuw && naamVan(s, afspraak).startsWith('2025')) onderOude += 1;
          }
        for (const { afspraak, ontvanger, koker } of rijen(nieuw)) {
          const { maker, koker: eigen } = bekend.get(naamVan(nieuw, afspraak)) ?? {};
          expect([ontvanger, koker]).toEqual([{ soort: 'organisatie', organisatie: maker }, eigen]);
        }
        for (const s of [oud, nieuw]) {
          const { boek } = s;
          const inDeze = [...s.toestand.preventie.afspraken].map(([id, { inhoud }]) => ({
            id,
            ...bekend.get(inhoud.naam),
          }));
          for (const [soort, wie] of [
            ...MAKERS.map((een) => ['maker', een] as const),
            ...(['wmo', 'zorg'] as const).map((een) => ['koker', een] as const),
          ]) {
            const alleen = soort === 'maker' ? { aanbieder: wie } : { financier: KOKERS[wie].financier };
            const van = new Set(inDeze.filter((een) => een[soort] === wie).map(({ id }) => id));
            const kaart = landkaart(lees, { boek, alleen });
            expect(new Set(kaart.afspraken.map(({ afspraak }) => afspraak))).toEqual(van);
            const gezien = vaststellingen(lees, { boek, alleen, aantal: 100 }).regels.map(({ id }) => id);
            const eigen = vastgesteld(s).filter(({ afspraak }) => van.has(afspraak));
            expect(gezien).toEqual(eigen.map(({ vaststelling }) => vaststelling));
            const lijst = bladerAf<Toezeggingregel>((cursor) => toezeggingen(lees, { boek, alleen, ...cursor }));
            expect(lijst.map(({ toezegging }) => toezegging).sort()).toEqual(
              rijen(s)
                .filter(({ afspraak }) => van.has(afspraak))
                .map(({ toezegging }) => toezegging)
                .sort(),
            );
          }
        }
        // Of all that was awarded in both years every cent was paid, or is open in the last.
        const toegekend = [oud, nieuw].flatMap(vastgesteld).flatMap(({ uitkomst }) => {
          const teken = uitkomst.soort === 'verlies' ? -1 : 1;
          return uitkomst.delen.map(({ bedrag }) => teken * bedrag);
        });
        const [toen, nu] = [oud, nieuw].map(({ boek }) => landkaart(lees, { boek }).totalen) as [Totalen, Totalen];
        expect(toen.contant + nu.contant + nu.open).toBe(telOp(toegekend));
        expect(toen.open).toBe(0);
        betaald += nu.contant;
      }),
      { seed: 2026, numRuns: 30, endOnFailure: true },
    );
    // Names did collide, old afspraken did share in the new boek, and what was taken over was paid.
    expect([hernoemd > 0, onderOude > 0, betaald > 0]).toEqual([true, true, true]);
  });
});

type Totalen = ReturnType<typeof landkaart>['totalen'];

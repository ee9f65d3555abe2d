import { dagnummer, houderVan, kokerVan, type Bewegingsgegevens, type Rekening } from '@ontschot/boek';
import { dagInAmsterdam, dagenTussen, type Datum } from '@ontschot/kern';
import { KOKERS, TAAKVELD } from '../../test/hulp/gemeente.js';
import { overGeschiedenissen } from '../../test/hulp/geschiedenissen.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import type { Schrijver } from '../../test/hulp/schrijver.js';
import type { Toeval } from '../../test/hulp/toeval.js';
import { bevindingen, rechtmatigheid, RECHTMATIGHEID_PER, saldi, type Leesmodel } from '../index.js';

const BEGROTING: ReadonlySet<string> = new Set([
  'begroting-vastgesteld.v1',
  'begroting-gewijzigd.v1',
  'budget-verlaagd.v1',
]);

/** Now and then a reserve is used, the begroting changes, or a month is closed and opened again. */
function ook(schrijver: Schrijver, t: Toeval): void {
  const { toestand } = schrijver;
  if (!toestand.budgetten.heeft('reserve'))
    schrijver.doe({ soort: 'budget-instellen', budget: 'reserve', naam: 'Reserve', aard: 'reserve' });
  const boekdatum = dagInAmsterdam(schrijver.nu);
  const budget = t.kies(KOKERS);
  const bedrag = 1 + t.onder(90_000_00);
  const grond = t.kans(2) ? 'Raadsbesluit 2025-1' : 'Collegebesluit 2025-1';
  if (t.kans(6)) schrijver.probeer({ soort: 'overhevelen', boekdatum, van: budget, naar: 'reserve', bedrag, grond });
  if (t.kans(6)) schrijver.probeer({ soort: 'overhevelen', boekdatum, van: 'reserve', naar: budget, bedrag, grond });
  if (t.kans(8)) {
    const rekeningen = ['vrij', 'verplicht', 'voorschot', 'besteed', 'stelpost'] as const;
    const oud = rekeningen.reduce(
      (som, soort) => som + toestand.saldo(`${soort}:${budget}`).reeks(budget).op(dagnummer(boekdatum)),
      0,
    );
    const wijziging = t.kans(3) ? -bedrag : bedrag;
    const regels = [{ budget, wijziging, nieuwBedrag: oud + wijziging }];
    schrijver.probeer({ soort: 'begroting-wijzigen', boekdatum, besluit: 'Raadsbesluit', regels });
  }
}

describe('voor elke geschiedenis, op elk moment van beide klokken', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());

  it('tellen de delen op: programma’s tot de saldi, bevindingen tot hun lijst, overschrijdingen tot hun delen', async () => {
    await overGeschiedenissen(
      opstelling,
      lees,
      (boek, _, op, bekendOp) => {
        const { totaal, regels } = saldi(lees, { boek, per: 'budget', op, bekendOp });
        for (const per of RECHTMATIGHEID_PER) {
          const gevonden = rechtmatigheid(lees, { boek, per, op, bekendOp });
          const som = (maat: 'lasten' | 'begroting' | 'baten' | 'overgeheveld' | 'primitief'): number =>
            gevonden.programmas.reduce((tot, een) => tot + een[maat], 0);
          expect(som('lasten')).toBe(totaal.besteed);
          expect(gevonden.grens.lasten).toBe(totaal.besteed);
          expect(som('primitief')).toBe(totaal.primitief);
          expect(som('begroting') + som('baten') + som('overgeheveld')).toBe(totaal.naWijziging);
          for (const een of gevonden.programmas)
            expect(een.ongedekt + een.gedektDoorBaten + een.gedektDoorOormerk).toBe(een.overschrijding);
          const telt = (wat: string): number =>
            gevonden.bevindingen.reduce((tot, een) => (een.telt === wat ? tot + een.bedrag : tot), 0);
          expect(gevonden.totaal).toMatchObject({ fouten: telt('fout'), onduidelijkheden: telt('onduidelijkheid') });
          expect(gevonden.totaal.samen).toBe(telt('fout') + telt('onduidelijkheid'));
          for (const { code, bedrag, gebeurtenissen } of gevonden.bevindingen) {
            const lijst = bevindingen(lees, { boek, bevinding: code, per, op, bekendOp, aantal: 500 }).regels;
            expect([code, lijst.length]).toEqual([code, gebeurtenissen]);
            expect([code, lijst.reduce((tot, een) => tot + een.bedrag, 0)]).toEqual([code, bedrag]);
            expect(lijst.every((een) => een.bedrag >= 0)).toBe(true);
          }
          const over = gevonden.bevindingen.slice(0, 3).reduce((tot, { bedrag }) => tot + bedrag, 0);
          expect(over).toBe(gevonden.programmas.reduce((tot, een) => tot + een.overschrijding, 0));
          for (const { reserve, begin, toevoegingen, onttrekkingen, eind } of gevonden.reserves) {
            const stand = regels.find(({ sleutel }) => sleutel === reserve)!;
            expect(eind).toBe(stand.naWijziging - stand.besteed);
            expect(eind).toBe(begin + toevoegingen - onttrekkingen);
          }
          const open = gevonden.bevindingen.find(({ code }) => code === 'verplichting-over-jaargrens')!;
          expect(open.bedrag).toBe(totaal.verplicht);
        }
      },
      ook,
    );
  }, 120_000);

  it('zijn lasten, begroting en wat laat kwam wat met de hand uit de gebeurtenissen volgt', async () => {
    await overGeschiedenissen(
      opstelling,
      lees,
      (boek, gebeurtenissen, op, bekendOp) => {
        const lasten = new Map<string, number>();
        const begroting = new Map<string, number>();
        const laat: number[] = [];
        const tel = (som: Map<string, number>, wie: string, bedrag: number): void =>
          void som.set(wie, (som.get(wie) ?? 0) + bedrag);
        const typen = new Map(gebeurtenissen.map(({ revisie, type }) => [revisie, type]));
        for (const { revisie, type, gegevens, metadata } of gebeurtenissen) {
          const {
            mutaties = [],
            boekdatum,
            storneert,
          } = gegevens as Partial<Bewegingsgegevens> & {
            boekdatum: Datum;
            storneert?: number;
          };
          const bekend = dagInAmsterdam(metadata.geregistreerdOp);
          if (bekend > bekendOp || boekdatum > op || mutaties.length === 0) continue;
          const besluit = BEGROTING.has(storneert === undefined ? type : typen.get(storneert)!);
          if (dagenTussen(boekdatum, bekend) >= 31) laat.push(revisie);
          for (const { van, naar, kleur, bedrag } of mutaties)
            for (const [rekening, teken] of [
              [van, -1],
              [naar, 1],
            ] as const satisfies readonly (readonly [Rekening, number])[]) {
              if (rekening.startsWith('besteed:')) tel(lasten, houderVan(rekening), teken * bedrag);
              if (besluit && !rekening.startsWith('bron:')) tel(begroting, kokerVan(kleur), teken * bedrag);
            }
        }
        const perBudget = rechtmatigheid(lees, { boek, per: 'budget', op, bekendOp }).programmas;
        for (const { programma, lasten: som } of perBudget)
          expect([programma, som]).toEqual([programma, lasten.get(programma) ?? 0]);
        const { programmas } = rechtmatigheid(lees, { boek, per: 'koker', op, bekendOp });
        for (const koker of KOKERS) {
          const regel = programmas.find(({ programma }) => programma === koker);
          expect([koker, regel?.begroting ?? 0]).toEqual([koker, begroting.get(koker) ?? 0]);
        }
        const { regels } = bevindingen(lees, {
          ...{ boek, bevinding: 'late-boeking', laatVanaf: 31, op, bekendOp, aantal: 500 },
        });
        expect(regels.map(({ revisie }) => revisie)).toEqual(laat);
        // Two taakvelden of which nothing else is known, stand by themselves.
        const namen = rechtmatigheid(lees, { boek, op, bekendOp }).programmas.map(({ programma }) => programma);
        expect(namen.filter((naam) => !Object.values(TAAKVELD).includes(naam))).toEqual([]);
      },
      ook,
    );
  }, 120_000);
});

import fc from 'fast-check';
import { bereken } from '@ontschot/regels';
import { Verhaal, type Stap } from '../../test-hulp/beproef.js';
import { begrotingVaststellen, begrotingWijzigen } from '../../test-hulp/opdrachten.js';
import { cohort, ontwerp, sluiten, vastgesteldeRegel, vaststellen } from '../../test-hulp/vaststellingen.js';
import { DAGBESTEDING, koker, voor, WERELD } from '../../test-hulp/wereld.js';
import {
  dagnummer,
  REKENINGSOORTEN,
  soortVan,
  tegoedVan,
  type PreventiewinstVastgesteld,
  type Toestand,
  type WinstVerrekend,
} from '../index.js';

const KOKERS = ['wmo', 'opvang', 'schuld', 'zvw'] as const;
/** Days on which aanbieders settle and promises are paid. */
const OP = ['2025-07-15', '2025-09-01', '2025-10-15', '2025-12-01'] as const;
const DAGEN = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2025-12-31'];

/** One step of a random life: an assessment, money that comes in or goes, a promise that is paid, agreed to or repaid. */
type Zet =
  | { readonly soort: 'vaststellen' | 'corrigeren'; readonly afspraak: number; readonly kosten: readonly number[] }
  | { readonly soort: 'begroten' | 'ontvangen'; readonly koker: number; readonly bedrag: number }
  | { readonly soort: 'contant' | 'toestemmen' | 'terugbetalen' | 'vooraf'; readonly bedrag: number }
  | {
      readonly soort: 'verrekenen';
      readonly rij: number;
      readonly naar: number;
      readonly dag: string;
      readonly bedrag: number;
    };

const kosten = fc.array(fc.nat(2_000), { minLength: 4, maxLength: 4 });
const zet: fc.Arbitrary<Zet> = fc.oneof(
  fc.record({
    soort: fc.constantFrom('vaststellen' as const, 'corrigeren' as const, 'corrigeren' as const),
    afspraak: fc.nat(1),
    kosten,
  }),
  fc.record({
    soort: fc.constantFrom('begroten' as const, 'ontvangen' as const),
    koker: fc.nat(3),
    bedrag: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({
    soort: fc.constantFrom('contant' as const, 'toestemmen' as const, 'terugbetalen' as const, 'vooraf' as const),
    bedrag: fc.integer({ min: 1, max: 500 }),
  }),
);
const verrekening = fc.record({
  soort: fc.constant('verrekenen' as const),
  ...{ rij: fc.nat(20), naar: fc.nat(2), dag: fc.constantFrom(...OP), bedrag: fc.integer({ min: 1, max: 200 }) },
});
const MAKERS = ['buurthuis', 'kwintes', 'rijk'] as const;
const leven = fc.record({
  deel: fc.integer({ min: 1, max: 100 }).map(String),
  verlies: fc.boolean(),
  eerst: fc.boolean(),
  automatisch: fc.boolean(),
  toestemming: fc.boolean(),
  zetten: fc.array(zet, { minLength: 5, maxLength: 25 }),
});

type Leven = typeof leven extends fc.Arbitrary<infer L> ? L : never;

/** Two afspraken apart from each other, over the same kokers, one of them earmarked and one external. */
function begin({ deel, verlies, eerst, automatisch, toestemming }: Omit<Leven, 'zetten'>): Verhaal {
  const kokers = Object.fromEntries(KOKERS.map((naam) => [naam, 1_000]));
  const regel = vastgesteldeRegel(
    {
      deel,
      compensatie: eerst ? 'eerst' : 'niet',
      verdeling: {
        sleutel: 'gewichten',
        ontvangers: [
          { ontvanger: { soort: 'aanbieders' }, gewicht: 2 },
          { ontvanger: { soort: 'budget', budget: 'wijk-noord' }, gewicht: 1 },
        ],
      },
    },
    verlies ? { verlies: { deel: '30', afbouw: [] } } : {},
  );
  const financiers = ['gemeente', ...(toestemming ? ['verzekeraar'] : [])];
  return new Verhaal().en(
    ...WERELD,
    koker('schuld', voor(DAGBESTEDING)),
    begrotingVaststellen({ regels: KOKERS.slice(0, 3).map((budget) => ({ budget, bedrag: 300 })) }),
    cohort('groep'),
    cohort('groep2', ['groep']),
    ...regel,
    ontwerp(kokers, { automatisch }),
    ...sluiten(financiers),
    ontwerp(
      kokers,
      { automatisch: false, populatie: 'groep2', aanbieders: [{ organisatie: 'kwintes', gewicht: 1 }] },
      'afspraak2',
    ),
    ...sluiten(financiers, 'afspraak2'),
  );
}

const toezeggingen = (toestand: Toestand) => [...toestand.preventie.toezeggingen].map(([, rij]) => rij);

/** The opdracht of a step, in the state as it is; undefined when there is nothing for it to be about. */
function stapVan(zetNu: Zet, { toestand }: Verhaal, nummer: number): Stap | undefined {
  const rijen = toezeggingen(toestand);
  if (zetNu.soort === 'vaststellen' || zetNu.soort === 'corrigeren') {
    const afspraak = zetNu.afspraak === 0 ? 'afspraak' : 'afspraak2';
    const laatste = [...toestand.preventie.vaststellingen]
      .map(([, een]) => een)
      .filter((een) => een.afspraak === afspraak && een.gecorrigeerdDoor === undefined);
    const bedragen = Object.fromEntries(KOKERS.map((naam, i) => [naam, zetNu.kosten[i] ?? 0]));
    const corrigeert = zetNu.soort === 'corrigeren' ? laatste[0]?.vaststelling : undefined;
    return vaststellen(bedragen, { afspraak, vaststelling: `v${nummer}`, ...(corrigeert && { corrigeert }) });
  }
  if (zetNu.soort === 'begroten') {
    const budget = KOKERS[zetNu.koker % 3] ?? 'wmo';
    const nu = 300 + (toestand.saldo('bron:gemeente').reeks(budget).eind + 300) * -1;
    return begrotingWijzigen({
      regels: [{ budget, wijziging: zetNu.bedrag, nieuwBedrag: nu + zetNu.bedrag }],
      boekdatum: '2025-08-01',
    });
  }
  if (zetNu.soort === 'ontvangen')
    return {
      soort: 'ontvangen',
      ...{ boekdatum: '2025-08-01', budget: 'zvw', koker: 'zvw', bedrag: zetNu.bedrag, grond: 'x' },
    };
  if (zetNu.soort === 'contant')
    return { soort: 'contant-maken', boekdatum: OP[zetNu.bedrag % OP.length], hoogstens: zetNu.bedrag };
  if (zetNu.soort === 'vooraf')
    // By a koker that can be compensated too: then two parts are for the same budget.
    return {
      soort: 'voorfinancieren',
      ...{ boekdatum: '2025-02-01', voorfinanciering: `vf${nummer}`, afspraak: 'afspraak', bedrag: zetNu.bedrag },
      ...{ door: { koker: 'wmo' }, naar: { budget: 'fonds' } },
    };
  if (zetNu.soort === 'toestemmen') {
    const gevraagd = rijen.find((rij) => rij.staat === 'gevraagd' && rij.open > 0);
    return (
      gevraagd && {
        soort: 'aandeel-toestemmen',
        ...{ boekdatum: '2025-09-01', aandeel: gevraagd.aandeel, financier: 'verzekeraar', document: 'x' },
      }
    );
  }
  if (zetNu.soort === 'verrekenen') {
    const open = rijen.filter((rij) => rij.open > 0);
    const naar = MAKERS[zetNu.naar] ?? 'rijk';
    const { toezegging } = open[zetNu.rij % Math.max(1, open.length)] ?? { toezegging: 'weg' };
    const wat = { toezegging, naar, bedrag: zetNu.bedrag, reden: 'samen', document: 'brief' };
    return { soort: 'winst-verrekenen', boekdatum: zetNu.dag, ...wat };
  }
  const schuld = rijen.find((rij) => rij.open < 0);
  return (
    schuld && {
      soort: 'aandeel-terugbetalen',
      ...{
        boekdatum: '2025-12-01',
        toezegging: schuld.toezegging,
        bedrag: Math.min('bedrag' in zetNu ? zetNu.bedrag : 1, -schuld.open),
      },
    }
  );
}

/** Laws of the boek, at any moment of any life. */
function wetten({ toestand }: Verhaal): void {
  const perKleur = new Map<string, number>();
  for (const [rekening, saldo] of toestand.saldi)
    for (const kleur of saldo.kleuren) {
      perKleur.set(kleur, (perKleur.get(kleur) ?? 0) + saldo.reeks(kleur).eind);
      const soort = soortVan(rekening);
      if (REKENINGSOORTEN[soort].magNegatief || soort === 'tegoed') continue;
      for (const { stand } of saldo.reeks(kleur))
        if (stand < 0) throw new Error(`${rekening} staat op ${stand} in ${kleur}`);
    }
  expect([...perKleur.values()].every((som) => som === 0)).toBe(true);
  const open = new Map<string, number>();
  for (const rij of toezeggingen(toestand)) {
    if (rij.staat !== 'toegezegd') continue;
    const pot = `${tegoedVan(rij.ontvanger)}|${rij.koker}`;
    open.set(pot, (open.get(pot) ?? 0) + rij.open);
  }
  for (const [pot, som] of open) {
    const [rekening = '', kleur = ''] = pot.split('|');
    expect([pot, toestand.saldo(rekening as 'tegoed:x').reeks(kleur).eind]).toEqual([pot, som]);
  }
  for (const naam of ['afspraak', 'afspraak2'])
    for (const dag of DAGEN) expect(toestand.saldo(`vrijgave:${naam}`).totaalOp(dagnummer(dag))).toBe(0);
}

/** The lowest stand that anything which came by agreement ever had, over all days. */
function laagste({ gebeurtenissen }: Verhaal): number {
  const wijzigingen = gebeurtenissen.flatMap(({ type, gegevens }) => {
    const { toezegging, naarToezegging, bedrag, boekdatum } = gegevens as WinstVerrekend;
    if (type === 'toezegging-contant-gemaakt.v1') return [{ toezegging, bedrag: -bedrag, boekdatum }];
    if (type !== 'winst-verrekend.v1') return [];
    return [
      { toezegging, bedrag: -bedrag, boekdatum },
      { toezegging: naarToezegging, bedrag, boekdatum },
    ];
  });
  const gekregen = wijzigingen.filter(({ toezegging }) => toezegging.split('~').length > 3);
  return Math.min(
    0,
    ...gekregen.map((op) =>
      gekregen
        .filter((een) => een.toezegging === op.toezegging && een.boekdatum <= op.boekdatum)
        .reduce((som, { bedrag }) => som + bedrag, 0),
    ),
  );
}

/** What is open of all promises together, and what went from one to another, per koker. */
const perKoker = (toestand: Toestand) => {
  const sommen: Record<string, [open: number, doorgegeven: number]> = {};
  for (const { koker, open, doorgegeven = 0, staat } of toezeggingen(toestand)) {
    const [som, weg] = sommen[koker] ?? [0, 0];
    sommen[koker] = [som + (staat === 'toegezegd' ? open : 0), weg + doorgegeven];
  }
  return sommen;
};

describe('wat in elk leven van afspraken geldt', () => {
  it('een verrekening tussen aanbieders laat per koker gelijk wat openstaat, en geen toezegging geeft meer dan zij had', () => {
    let [gegeven, terug, geweigerd] = [0, 0, 0];
    fc.assert(
      fc.property(leven, fc.array(verrekening, { minLength: 12 }), ({ zetten, ...hoe }, gegevenAan) => {
        // With little money most of what is promised stays open.
        const arm = begrotingWijzigen({
          regels: KOKERS.slice(0, 3).map((budget) => ({ budget, wijziging: -250, nieuwBedrag: 50 })),
          boekdatum: '2025-01-01',
        });
        const verhaal = begin({ ...hoe, automatisch: false }).en(arm);
        const afwisselend = zetten.flatMap((een, i) => [een, ...gegevenAan.slice(i, i + 1)]);
        afwisselend.forEach((een, i) => {
          const stap = stapVan(een, verhaal, i);
          if (stap === undefined) return;
          const voor = perKoker(verhaal.toestand);
          verhaal.als(stap);
          if (een.soort !== 'verrekenen') return;
          expect(perKoker(verhaal.toestand)).toEqual(voor);
          if (verhaal.soort !== 'geboekt') geweigerd += 1;
          else if ((verhaal.eersteFeit() as WinstVerrekend).naarToezegging.split('~').length === 4) gegeven += 1;
          else terug += 1;
        });
        for (const [, [, weg]] of Object.entries(perKoker(verhaal.toestand))) expect(weg).toBe(0);
        for (const { bedrag, contant, open, doorgegeven = 0, gekregenVan } of toezeggingen(verhaal.toestand))
          if (gekregenVan !== undefined)
            expect([bedrag, contant + open + doorgegeven, open >= 0]).toEqual([0, 0, true]);
        expect(laagste(verhaal)).toBe(0);
        for (const { open, later = [] } of toezeggingen(verhaal.toestand))
          expect(later.reduce((som, { bedrag }) => som + bedrag, 0)).toBeLessThanOrEqual(Math.max(0, open));
        wetten(verhaal);
      }),
      { numRuns: 300, seed: 28 },
    );
    expect([gegeven > 50, terug > 5, geweigerd > 50]).toEqual([true, true, true]);
  });

  it('per kleur nul, nergens onder nul, wat openstaat is het tegoed, en de vrijgave blijft leeg', () => {
    let geboekt = 0;
    fc.assert(
      fc.property(leven, ({ zetten, ...hoe }) => {
        const verhaal = begin(hoe);
        zetten.forEach((een, i) => {
          const stap = stapVan(een, verhaal, i);
          if (stap === undefined) return;
          const voorheen = verhaal.toestand.revisie;
          verhaal.als(stap);
          if (verhaal.toestand.revisie > voorheen + 1) geboekt += 1;
        });
        wetten(verhaal);
      }),
      { numRuns: 300 },
    );
    // A life in which nothing ever happened would prove nothing.
    expect(geboekt).toBeGreaterThan(150);
  });

  it('een vaststelling geeft uit haar eigen invoer haar eigen uitkomst', () => {
    fc.assert(
      fc.property(leven, kosten, (hoe, bedragen) => {
        const verhaal = begin(hoe).als(
          vaststellen(Object.fromEntries(KOKERS.map((naam, i) => [naam, bedragen[i] ?? 0]))),
        );
        const feit = verhaal.eersteFeit() as PreventiewinstVastgesteld;
        const regel = verhaal.toestand.preventie.verdeelregels.lees(feit.verdeelregel)?.[0]?.regel;
        expect(bereken(feit.invoer, regel)).toEqual(feit.uitkomst);
      }),
      { numRuns: 300 },
    );
  });

  it('een correctie naar beneden en terug laat alle saldi zoals zij waren', () => {
    fc.assert(
      fc.property(leven, kosten, kosten, (hoe, eerst, anders) => {
        const met = (bedragen: readonly number[]) =>
          Object.fromEntries(KOKERS.map((naam, i) => [naam, bedragen[i] ?? 0]));
        // Without room nothing leaves the boek, so that all of it can come back.
        const verhaal = begin({ ...hoe, automatisch: false }).en(
          begrotingWijzigen({
            regels: KOKERS.slice(0, 3).map((budget) => ({ budget, wijziging: -300, nieuwBedrag: 0 })),
            boekdatum: '2025-01-01',
          }),
          vaststellen(met(eerst), { vaststelling: 'a' }),
        );
        const voorheen = standen(verhaal);
        verhaal.en(
          vaststellen(met(anders), { vaststelling: 'b', corrigeert: 'a' }),
          vaststellen(met(eerst), { vaststelling: 'c', corrigeert: 'b' }),
        );
        expect(standen(verhaal)).toEqual(voorheen);
        wetten(verhaal);
      }),
      { numRuns: 300 },
    );
  });
});

const standen = ({ toestand }: Verhaal) =>
  Object.fromEntries(
    [...toestand.saldi]
      .flatMap(([rekening, saldo]) =>
        saldo.kleuren.map((kleur) => [`${rekening} ${kleur}`, saldo.reeks(kleur).eind] as const),
      )
      .filter(([, stand]) => stand !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

import { gegeven, genaamd, mutatie, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { afsluiten, begrotingVaststellen, overhevelen, storneren, verlagen } from '../../test-hulp/opdrachten.js';
import { betaalTerug, gift, inleg, MANDAATWERELD, mandaat, storten, TEAMWERELD } from '../../test-hulp/trekkingen.js';
import { DAGBESTEDING, inNoord, WERELD } from '../../test-hulp/wereld.js';

const NIEUWJAAR = '2026-01-01T08:00:00.000Z';
const EINDE = '2025-12-31';

const geld = begrotingVaststellen({
  regels: [
    { budget: 'fonds', kleur: 'opvang', bedrag: 6_000 },
    { budget: 'wmo', kleur: 'wmo', bedrag: 50_000 },
    { budget: 'opvang', kleur: 'opvang', bedrag: 50_000 },
  ],
});
/** A team with a mandate on a wijkbudget in which nothing is. */
const LEEG: readonly Stap[] = [...WERELD, ...TEAMWERELD.slice(WERELD.length + 1), mandaat(), geld];
const gestort = (naam: string, anders: Parameters<typeof inleg>[0]): Stap[] => [
  inleg({ inleg: naam, ritme: 'eenmalig', ...anders }),
  genaamd(naam, storten({ inleg: naam, periode: '2025-04', boekdatum: '2025-04-01' })),
];
const besteed = (bedrag: number): Stap => ({
  soort: 'besteden',
  ...{ budget: 'wijk-noord', bedrag, doel: DAGBESTEDING, aanbieder: 'buurthuis', boekdatum: '2025-06-01' },
});
const afrekenen = { soort: 'wijkbudget-afrekenen', budget: 'wijk-noord' };
const reken = (verhaal: Verhaal, op = NIEUWJAAR): Verhaal => verhaal.als(afrekenen, {}, op);

describe('een wijkbudget afrekenen', () => {
  it('geeft wat over is terug aan wie inlegde, naar wat elk in die kleur inlegde', () => {
    const verhaal = gegeven(
      ...LEEG,
      ...gestort('a', { van: 'opvang', bedrag: 2_000 }),
      ...gestort('b', { van: 'fonds', bedrag: 1_000 }),
      ...gestort('c', { van: 'wmo', bedrag: 700 }),
      besteed(2_000),
    );
    // Of the free kleuren the first by id goes first: 1.000 of opvang is left, and all of wmo.
    reken(verhaal)
      .dan('wijkbudget-afgerekend.v1', {
        boekdatum: EINDE,
        budget: 'wijk-noord',
        delen: [
          ...[['a', 'opvang', 2_000, 667] as const, ['b', 'fonds', 1_000, 333] as const].map(
            ([een, van, bracht, deel]) => ({
              ...{
                inleg: een,
                van,
                jaareinde: 'terug',
                kleur: 'opvang',
                gebracht: bracht,
                eerder: 0,
                deel,
                terug: deel,
              },
            }),
          ),
          { inleg: 'c', van: 'wmo', jaareinde: 'terug', kleur: 'wmo', gebracht: 700, eerder: 0, deel: 700, terug: 700 },
        ],
        kleuren: [
          { kleur: 'opvang', over: 1_000, eerder: 0, anders: { ingebracht: 0, deel: 0 } },
          { kleur: 'wmo', over: 700, eerder: 0, anders: { ingebracht: 0, deel: 0 } },
        ],
        nogOpen: {
          aanvragen: { aantal: 0, bedrag: 0 },
          verplichtingen: { aantal: 0, bedrag: 0 },
          voorschotten: { aantal: 0, bedrag: 0 },
          stemmingen: { aantal: 0, bedrag: 0 },
        },
        mutaties: [
          mutatie('vrij:wijk-noord > vrij:opvang', 'opvang', 667),
          mutatie('vrij:wijk-noord > vrij:fonds', 'opvang', 333),
          mutatie('vrij:wijk-noord > vrij:wmo', 'wmo', 700),
        ],
      })
      .enStaat('vrij:wijk-noord', {});
  });

  it('wat zo is afgesproken blijft, en wat niet door een inleg kwam ook', () => {
    const verhaal = gegeven(
      ...LEEG,
      inNoord({ wmo: 1_000, opvang: 500 }),
      ...gestort('a', { van: 'wmo', bedrag: 2_000, jaareinde: 'over' }),
      ...gestort('b', { van: 'wmo', bedrag: 1_000 }),
      besteed(500),
      besteed(2_000),
    );
    reken(verhaal)
      .danOnderMeer({
        delen: [
          { inleg: 'a', deel: 1_000, terug: 0 },
          { inleg: 'b', deel: 500, terug: 500 },
        ],
        kleuren: [{ kleur: 'wmo', over: 2_000, anders: { ingebracht: 1_000, deel: 500 } }],
      })
      .danMutaties(mutatie('vrij:wijk-noord > vrij:wmo', 'wmo', 500));
  });

  it.each([
    ['besteed', besteed(1_000)],
    ['overgeheveld', overhevelen({ van: 'wijk-noord', naar: 'fonds', bedrag: 1_000, boekdatum: '2025-06-01' })],
  ])('wat eruit ging is van allen naar wat zij brachten, ook als het is %s', (_, eruit) => {
    const verhaal = gegeven(...LEEG, inNoord({ wmo: 1_000 }), ...gestort('a', { van: 'wmo', bedrag: 1_000 }), eruit);
    reken(verhaal).danOnderMeer({
      delen: [{ inleg: 'a', gebracht: 1_000, deel: 500, terug: 500 }],
      kleuren: [{ kleur: 'wmo', over: 1_000, anders: { ingebracht: 1_000, deel: 500 } }],
    });
  });

  it('wat een ander bracht en weer terughaalde, of wat is teruggenomen, telt niet als gebracht', () => {
    const storno = { soort: 'storneren', beweging: 0, boekdatum: EINDE, reden: 'Vergissing' };
    const verhaal = gegeven(
      ...LEEG,
      inNoord({ wmo: 3_000 }),
      ...gestort('a', { van: 'wmo', bedrag: 1_000 }),
      verlagen({ budget: 'wijk-noord', bedrag: 2_000, boekdatum: '2025-06-01' }),
      genaamd('mis', overhevelen({ van: 'wmo', naar: 'wijk-noord', bedrag: 500, boekdatum: '2025-06-01' })),
      (revisie: (naam: string) => number) => ({ ...storno, beweging: revisie('mis') }),
      besteed(1_000),
    );
    reken(verhaal).danOnderMeer({ kleuren: [{ over: 1_000, anders: { ingebracht: 1_000, deel: 500 } }] });
  });

  it('kan opnieuw als er geld vrijkomt, en telt dan niets dubbel', () => {
    const voorschot = gift({ vorm: 'voorschot', bedrag: 10_000, doel: DAGBESTEDING });
    const verhaal = gegeven(
      ...LEEG,
      ...gestort('a', { van: 'wmo', bedrag: 10_000 }),
      ...gestort('b', { van: 'wmo', bedrag: 10_000, jaareinde: 'over' }),
      voorschot,
    );
    reken(verhaal).danOnderMeer({
      delen: [
        { deel: 5_000, terug: 5_000 },
        { deel: 5_000, terug: 0 },
      ],
      nogOpen: { voorschotten: { aantal: 1, bedrag: 10_000 } },
    });
    // What stayed is not divided again.
    reken(verhaal).danWeigering('niets-terug-te-geven', { nogOpen: { voorschotten: { bedrag: 10_000 } } });
    reken(verhaal.en(betaalTerug({ bedrag: 4_000 }))).danOnderMeer({
      delen: [{ gebracht: 10_000, eerder: 5_000, deel: 7_000, terug: 2_000 }, { deel: 7_000 }],
    });
    verhaal.enStaat('vrij:wijk-noord', { wmo: 7_000 });
  });

  it('vraagt niets terug van wie al te veel kreeg: dan is later meer besteed', () => {
    const verhaal = gegeven(
      ...LEEG,
      ...gestort('a', { van: 'wmo', bedrag: 1_000 }),
      ...gestort('b', { van: 'wmo', bedrag: 1_000, jaareinde: 'over' }),
    );
    reken(verhaal).danOnderMeer({ delen: [{ terug: 1_000 }, { deel: 1_000 }] });
    reken(verhaal.en(besteed(600))).danWeigering('niets-terug-te-geven', {
      delen: [
        { eerder: 1_000, deel: 1_000, terug: 0 },
        { deel: 400, terug: 0 },
      ],
    });
  });

  it('niet voor het jaar voorbij is, en zegt wat nog wacht', () => {
    const verhaal = gegeven(...MANDAATWERELD, mandaat({ meekijken: { wanneer: 'vooraf', vanaf: 1 } }), gift());
    reken(verhaal, '2025-12-31T22:59:59.000Z').danWeigering('jaar-niet-voorbij', {
      ...{ vandaag: EINDE, laatsteDag: EINDE },
      nogOpen: { aanvragen: { aantal: 1, bedrag: 30_000 }, voorschotten: { aantal: 0 } },
    });
    // In Amsterdam it is the new year.
    reken(verhaal, '2025-12-31T23:00:00.000Z').danWeigering('niets-terug-te-geven');
  });

  it('niet als het hele jaar is afgesloten, en niet van een budget dat er niet is', () => {
    const maanden = Array.from({ length: 12 }, (_, i) =>
      afsluiten({ periode: `2025-${String(i + 1).padStart(2, '0')}` }),
    );
    const verhaal = gegeven(...LEEG, ...gestort('a', { van: 'wmo', bedrag: 1_000 }), ...maanden);
    reken(verhaal).danWeigering('periode-afgesloten');
    verhaal.als({ ...afrekenen, budget: 'weg' }, {}, NIEUWJAAR).danWeigering('onbekend-budget');
  });

  it('kan worden teruggenomen, en dan opnieuw; wat werd ingelegd niet eerst', () => {
    const verhaal = gegeven(...LEEG, ...gestort('a', { van: 'wmo', bedrag: 1_000 }), inNoord({ wmo: 1_000 }));
    verhaal.als(genaamd('af', afrekenen), {}, NIEUWJAAR);
    verhaal
      .als((revisie) => storneren({ beweging: revisie('a'), boekdatum: EINDE }))
      .danWeigering('storno-niet-mogelijk', { inleg: 'a', kleur: 'wmo', deel: 1_000 })
      .en((revisie) => storneren({ beweging: revisie('af'), boekdatum: EINDE }))
      .enStaat('vrij:wijk-noord', { wmo: 2_000 });
    reken(verhaal).danMutaties(mutatie('vrij:wijk-noord > vrij:wmo', 'wmo', 1_000));
  });

  it.each(['a2', 'b'])(
    'laat zolang zij geldt elke inleg waarop zij rust staan, ook die van wat bleef: %s',
    (storting) => {
      const twee = genaamd('a2', storten({ inleg: 'a', periode: '2025-05', boekdatum: '2025-05-01' }));
      const verhaal = gegeven(
        ...LEEG,
        ...gestort('a', { van: 'wmo', bedrag: 5_000, ritme: 'maandelijks' }),
        twee,
        ...gestort('b', { van: 'wmo', bedrag: 10_000, jaareinde: 'over' }),
        gift({ vorm: 'voorschot', bedrag: 10_000, doel: DAGBESTEDING }),
      );
      const terug =
        (naam: string): Stap =>
        (revisie: (naam: string) => number) =>
          storneren({ beweging: revisie(naam), boekdatum: EINDE });
      reken(verhaal).danOnderMeer({ delen: [{ terug: 5_000 }, { deel: 5_000, terug: 0 }] });
      verhaal
        .en(betaalTerug({ bedrag: 10_000 }))
        .als(terug(storting))
        .danWeigering('storno-niet-mogelijk', { kleur: 'wmo' }, /neem eerst die afrekening/);
    },
  );

  it('staat een storno toe van een inleg waarop zij niet rust', () => {
    const verhaal = gegeven(...LEEG, ...gestort('a', { van: 'wmo', bedrag: 1_000 }));
    reken(verhaal).danOnderMeer({});
    verhaal
      .en(...gestort('later', { van: 'wmo', bedrag: 700 }), ...gestort('b', { van: 'opvang', bedrag: 300 }))
      .en((revisie) => storneren({ beweging: revisie('later'), boekdatum: EINDE }))
      .enStaat('vrij:wijk-noord', { opvang: 300 });
  });
});

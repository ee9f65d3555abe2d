import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { NA_HET_JAAR, open, overnemen, sluitAf } from '../../test-hulp/jaareinde.js';
import { WERELD_2026 } from '../../test-hulp/jaarwisseling.js';
import { besteden } from '../../test-hulp/opdrachten.js';
import { cohort, metAfspraak, vaststellen } from '../../test-hulp/vaststellingen.js';
import { begroting, boekOpenen, DAGBESTEDING, WERELD } from '../../test-hulp/wereld.js';
import { Kostenverzameling, type KostenOvergenomen } from '../index.js';

const boek2026: Stap = { ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 };
const codes = (aantal: number, begin = 0): string[] =>
  Array.from({ length: aantal }, (_, i) => `hh-${begin + i + 100}`);
const opnemen = (huishoudens: readonly string[]): Stap => ({ soort: 'huishoudens-opnemen', huishoudens });
const gezinnen: Stap = {
  soort: 'populatie-vastleggen',
  ...{ populatie: 'gezinnen', naam: 'Gezinnen', leden: { soort: 'huishoudens' } },
};
const aanvullen = (huishoudens: readonly string[]): Stap => ({
  soort: 'populatie-aanvullen',
  populatie: 'gezinnen',
  huishoudens,
});
const melden = (regels: readonly object[], meer: object = {}): Stap => ({
  soort: 'kosten-melden',
  ...{ koker: 'wmo', bron: 'administratie', regels },
  ...meer,
});
const over = (nieuw: Verhaal): KostenOvergenomen[] =>
  nieuw.gebeurtenissen.flatMap(({ type, gegevens }) =>
    type === 'kosten-overgenomen.v1' ? [gegevens as KostenOvergenomen] : [],
  );
function opent(oud: Verhaal, nieuw: Verhaal = gegeven(boek2026), meer: object = {}): KostenOvergenomen[] {
  open(oud, sluitAf(oud), nieuw, meer);
  return over(nieuw);
}

describe('kosten van eerdere jaren in het volgende boek', () => {
  it('gegeven bestedingen en meldingen, dan komen zij mee als totalen per koker, maand en voor wie, met het controlepunt', () => {
    const oud = gegeven(
      ...WERELD,
      opnemen(codes(1)),
      cohort('groep'),
      begroting({ wmo: 500 }),
      besteden({ budget: 'wmo', bedrag: 40, boekdatum: '2025-03-02', wijk: 'noord', doel: DAGBESTEDING }),
      besteden({ budget: 'wmo', bedrag: 2, boekdatum: '2025-03-20', wijk: 'noord', doel: DAGBESTEDING }),
      melden([
        { maand: '2024-12', bedrag: 7, populatie: 'groep' },
        { maand: '2025-01', bedrag: 5, huishouden: 'hh-100', aanbieder: 'buurthuis' },
        { maand: '2025-01', bedrag: -5, huishouden: 'hh-100', aanbieder: 'buurthuis' },
        { maand: '2025-01', bedrag: 1_000 },
        { maand: '2019-01', bedrag: 1, populatie: 'groep' },
      ]),
    );
    const [kosten, ...meer] = opent(oud);
    expect(meer).toEqual([]);
    expect(kosten).toMatchObject({
      ...{ boekdatum: '2026-01-01', uit: 'GM0080-2025', deel: 1, vanaf: '2021-01', eigen: [], nietVoor: [] },
      controlepunt: { omvang: oud.toestand.revisie + 1, wortel: 'wortel' },
      rijen: [
        { koker: 'wmo', populatie: 'groep', maanden: [{ maand: '2024-12', bedrag: 7 }] },
        { koker: 'wmo', wijk: 'noord', maanden: [{ maand: '2025-03', bedrag: 42 }] },
      ],
      // Together nothing, but that something was spent in that month counts too.
      huishoudens: [
        { koker: 'wmo', huishouden: 'hh-100', aanbieder: 'buurthuis', maanden: [{ maand: '2025-01', bedrag: 0 }] },
      ],
    });
    expect(kosten).not.toHaveProperty('volgt');
  });

  it('gegeven een melding die is vervangen, dan komt alleen mee wat ervoor in de plaats kwam', () => {
    const oud = gegeven(
      ...WERELD,
      cohort('groep'),
      melden([{ maand: '2025-01', bedrag: 9, populatie: 'groep' }], { melding: 'm1' }),
      melden([{ maand: '2025-02', bedrag: 4, populatie: 'groep' }], { melding: 'm2', vervangt: 'm1' }),
    );
    expect(opent(oud)[0]?.rijen.map(({ maanden }) => maanden)).toEqual([[{ maand: '2025-02', bedrag: 4 }]]);
  });

  it('gegeven een boek zonder kosten, dan staat er niets over', () => {
    expect(opent(gegeven(...WERELD, begroting({ wmo: 5 })))).toEqual([]);
  });

  it('gegeven een tweede jaarwisseling, dan komt ook mee wat het eerste jaar al achterliet', () => {
    const oud = gegeven(...WERELD, cohort('groep'), melden([{ maand: '2025-01', bedrag: 9, populatie: 'groep' }]));
    const nieuw = gegeven(boek2026);
    open(oud, sluitAf(oud), nieuw);
    nieuw.en(melden([{ maand: '2025-01', bedrag: 3, populatie: 'groep' }]));
    const verzameld = new Kostenverzameling();
    for (const een of nieuw.gebeurtenissen) verzameld.neem(een);
    expect(verzameld.uitkomst(nieuw.toestand)).toMatchObject({
      ...{ vanaf: '2022-01', rijen: [{ populatie: 'groep', maanden: [{ maand: '2025-01', bedrag: 12 }] }] },
    });
  });

  it('gegeven een afspraak die verder terugkijkt, dan komen ook de maanden van eerder mee', () => {
    const oud = gegeven(
      ...metAfspraak({ wmo: 1_000 }, { meer: { looptijd: { van: '2022-01', totEnMet: '2027-12' } } }),
      melden([{ maand: '2016-01', bedrag: 1, populatie: 'groep' }]),
    );
    expect(opent(oud)[0]).toMatchObject({ vanaf: '2016-01', rijen: [{ maanden: [{ maand: '2016-01' }] }] });
  });

  it('gegeven meer dan in een gebeurtenis past, dan gaat het in delen die elk passen en samen alles zijn', () => {
    const oud = gegeven(...WERELD, opnemen(codes(4_000)));
    for (let i = 0; i < 4; i += 1)
      oud.en(
        melden(
          codes(1_000, i * 1_000).map((huishouden) => ({
            ...{ maand: '2025-01', bedrag: 1, huishouden, aanbieder: 'buurthuis' },
          })),
        ),
      );
    const delen = opent(oud);
    expect(delen.length).toBeGreaterThan(1);
    for (const deel of delen) expect(JSON.stringify(deel).length).toBeLessThan(400 * 1024);
    expect(delen.map(({ deel, volgt }) => [deel, volgt ?? false])).toEqual(
      delen.map((_, i) => [i + 1, i < delen.length - 1]),
    );
    expect(delen.flatMap(({ huishoudens }) => huishoudens.map((een) => een.huishouden)).sort()).toEqual(
      codes(4_000).sort(),
    );
  });
});

describe('dezelfde kosten in beide boeken', () => {
  const regels = [{ maand: '2025-01', bedrag: 9, populatie: 'groep' }];
  const oud = gegeven(...WERELD, cohort('groep'), melden([...regels, { ...regels[0], maand: '2025-02' }]));
  const geschreven = sluitAf(oud);
  const hier = (): Verhaal => gegeven(...WERELD_2026, cohort('groep'), melden(regels, { melding: 'weer' }));

  it('gegeven dat niemand zei welke tellen, dan wordt gevraagd welke, voordat er iets is geopend', () => {
    const nieuw = hier();
    const revisie = nieuw.toestand.revisie;
    nieuw
      .als(overnemen(oud, geschreven, nieuw), {}, NA_HET_JAAR)
      .danWeigering('kosten-dubbel', { kokers: [{ koker: 'wmo', maanden: ['2025-01'], meldingen: ['weer'] }] });
    expect(nieuw.toestand.revisie).toBe(revisie + 1);
  });

  it.each([
    ['eigen', [['2025-02', 9]], [{ koker: 'wmo', voor: 'populatie groep', maanden: ['2025-01'] }]],
    [
      'beide',
      [
        ['2025-01', 9],
        ['2025-02', 9],
      ],
      [],
    ],
  ])('gegeven de keuze %s, dan komt over wat er dan nog bij hoort', (telt, maanden, eigen) => {
    const nieuw = hier();
    open(oud, geschreven, nieuw, { kostenkeuzes: [{ koker: 'wmo', telt }] });
    const [kosten] = over(nieuw);
    expect(kosten?.eigen).toEqual(eigen);
    expect(kosten?.rijen[0]?.maanden.map(({ maand, bedrag }) => [maand, bedrag])).toEqual(maanden);
  });
});

describe('een vaststelling over de jaargrens', () => {
  const halfjaar = { van: '2025-07', totEnMet: '2026-06', boekdatum: '2026-07-01' };
  const vol = (): Verhaal =>
    gegeven(...metAfspraak({ wmo: 1_000 }), melden([{ maand: '2025-08', bedrag: 9, populatie: 'groep' }]));

  it('gegeven kosten die werden geteld voordat zij overkwamen, dan moet opnieuw worden geteld', () => {
    const oud = vol();
    const nieuw = gegeven(boek2026);
    open(oud, sluitAf(oud), nieuw);
    const gelezenTot = nieuw.gebeurtenissen.findIndex(({ type }) => type === 'kosten-overgenomen.v1') - 1;
    nieuw.als(vaststellen({ wmo: 0 }, { ...halfjaar, kosten: { gelezenTot } }));
    expect(nieuw.soort).toBe('verouderd');
    nieuw.als(vaststellen({ wmo: 9 }, halfjaar)).danOnderMeer({ van: '2025-07' });
  });

  it('gegeven maanden die het oude boek al vaststelde, dan wordt dezelfde winst niet nog eens gedeeld', () => {
    const oud = vol().en(vaststellen({ wmo: 0 }, { totEnMet: '2025-09', boekdatum: '2025-10-01' }));
    const nieuw = gegeven(boek2026);
    open(oud, sluitAf(oud), nieuw);
    nieuw.als(vaststellen({ wmo: 9 }, halfjaar)).danWeigering('al-vastgesteld', { totEnMet: '2025-09' });
  });

  it('gegeven kosten die nog maar voor een deel over zijn, dan wordt over die maanden niets vastgesteld', () => {
    const oud = vol();
    const geschreven = sluitAf(oud);
    const nieuw = gegeven(boek2026);
    open(oud, geschreven, nieuw);
    nieuw.toestand.jaar = { ...nieuw.toestand.jaar, kosten: { ...nieuw.toestand.jaar.kosten!, af: false } };
    nieuw.als(vaststellen({ wmo: 9 }, halfjaar)).danWeigering('kosten-onvolledig', { uit: 'GM0080-2025' });
  });
});

describe('wat kosten van een ander jaar over weinig huishoudens zouden zeggen', () => {
  const leden = codes(20);
  const vergeten = (huishouden: string): Stap => ({ soort: 'huishouden-vergeten', huishouden, grond: 'AVG 17' });
  const kosten = melden([{ maand: '2025-01', bedrag: 9, huishouden: 'hh-100' }]);
  const oudMet = (...stappen: readonly Stap[]): Verhaal =>
    gegeven(...WERELD, opnemen(codes(60)), gezinnen, aanvullen(leden), kosten, ...stappen);
  const populatie = ({ toestand }: Verhaal): object => ({
    leden: toestand.preventie.populaties
      .lees('gezinnen')
      ?.huishoudens.flatMap((een) => een.codes)
      .sort(),
  });

  it('gegeven een lid dat werd vergeten, dan telt het ook hier: zonder dat bleek naast het oude boek wat het kostte', () => {
    const oud = oudMet(vergeten('hh-100'));
    const nieuw = gegeven(boek2026);
    const [over] = opent(oud, nieuw);
    expect(populatie(nieuw)).toEqual({ leden });
    expect(over?.huishoudens).toMatchObject([{ huishouden: 'hh-100' }]);
    expect(nieuw.toestand.wijkteam.vergeten.heeft('hh-100')).toBe(true);
  });

  it('gegeven wie in geen populatie telt en werd vergeten, dan blijft alleen wat het voor de wijk kostte', () => {
    const oud = oudMet(
      begroting({ wmo: 50 }),
      besteden({ budget: 'wmo', bedrag: 3, wijk: 'noord', huishouden: 'hh-150', doel: DAGBESTEDING }),
      melden([{ maand: '2025-01', bedrag: 5, huishouden: 'hh-150' }]),
      vergeten('hh-150'),
    );
    const nieuw = gegeven(boek2026);
    const [over] = opent(oud, nieuw);
    // Under households, which only an auditor sees: it is still what that one cost.
    expect(over?.rijen).toEqual([]);
    expect(over?.huishoudens[0]).toEqual({
      ...{ koker: 'wmo', wijk: 'noord', geboekt: true },
      maanden: [{ maand: '2025-04', bedrag: 3 }],
    });
    const nogEens = new Kostenverzameling();
    for (const een of nieuw.gebeurtenissen) nogEens.neem(een);
    expect(nogEens.uitkomst(nieuw.toestand)).toMatchObject({
      rijen: [],
      huishoudens: [{ wijk: 'noord' }, { huishouden: 'hh-100' }],
    });
    expect(JSON.stringify(nieuw.gebeurtenissen.map(({ gegevens }) => gegevens))).not.toContain('hh-150');
  });

  it('gegeven wie tussen sluiten en openen werd vergeten, dan gaat ook die zonder code; daarna blijft alles gelijk', () => {
    const oud = oudMet(
      melden([
        { maand: '2025-01', bedrag: 5, huishouden: 'hh-150' },
        { maand: '2025-01', bedrag: 5, huishouden: 'hh-151' },
      ]),
    );
    const geschreven = sluitAf(oud);
    oud.als(vergeten('hh-150'));
    expect(oud.soort).toBe('geboekt');
    const nieuw = gegeven(boek2026);
    open(oud, geschreven, nieuw);
    expect(JSON.stringify(nieuw.gebeurtenissen.map(({ gegevens }) => gegevens))).not.toContain('hh-150');
    expect(over(nieuw)[0]?.vergetenTot).toBe(oud.toestand.revisie);
    const verzameld = new Kostenverzameling();
    for (const een of oud.gebeurtenissen) verzameld.neem(een);
    const eerst = verzameld.uitkomst(oud.toestand, nieuw.toestand.jaar.kosten?.vergetenTot);
    oud.als(vergeten('hh-151'));
    expect(verzameld.uitkomst(oud.toestand, nieuw.toestand.jaar.kosten?.vergetenTot)).toEqual(eerst);
  });

  it('gegeven leden die daar nog wachtten, dan wachten zij hier ook', () => {
    const oud = oudMet(aanvullen(codes(5, 20)));
    const nieuw = gegeven(boek2026);
    opent(oud, nieuw);
    const [daar, hier] = [oud, nieuw].map(({ toestand }) => {
      const { huishoudens = [], ledenTot = -1 } = toestand.preventie.populaties.lees('gezinnen') ?? {};
      return huishoudens.flatMap((een) => (een.revisie <= ledenTot ? een.codes : [])).sort();
    });
    expect(hier).toEqual(daar);
    expect(hier).toEqual(leden);
  });

  it('gegeven een populatie die hier al met bijna dezelfde huishoudens bestond, dan tellen die kosten er niet voor', () => {
    const nieuw = gegeven(...WERELD_2026, opnemen(codes(60)), gezinnen, aanvullen(codes(18)));
    expect(opent(oudMet(), nieuw)[0]?.nietVoor).toEqual(['gezinnen']);
  });

  it('gegeven een populatie die hier al met dezelfde, of heel andere huishoudens bestond, dan tellen zij', () => {
    const zelfde = gegeven(...WERELD_2026, opnemen(codes(60)), gezinnen, aanvullen(leden));
    expect(opent(oudMet(), zelfde)[0]?.nietVoor).toEqual([]);
  });
});

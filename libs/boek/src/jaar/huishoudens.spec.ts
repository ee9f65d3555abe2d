import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { maandenDicht, NA_HET_JAAR, afsluiten, open, sluitAf } from '../../test-hulp/jaareinde.js';
import { WERELD_2026 } from '../../test-hulp/jaarwisseling.js';
import { begrotingVaststellen, euro } from '../../test-hulp/opdrachten.js';
import { aflossen, bereiken, loopt, openstaand, stopInning, terugnemen } from '../../test-hulp/schuldregelingen.js';
import {
  betaalTerug,
  gift,
  inleg,
  mandaat,
  melden,
  storten,
  TEAMWERELD,
  vierOgen,
  voorschot,
} from '../../test-hulp/trekkingen.js';
import { voucherVervallen, uitgeven } from '../../test-hulp/vouchers.js';
import { boekOpenen } from '../../test-hulp/wereld.js';
import type { Toestand } from '../index.js';

const boek2026: Stap = { ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 };
const boekdatum = '2026-03-02';

/** Closes the boek and opens the next; what `hier` says happened there before. */
function overgang(oud: Verhaal, ...hier: readonly Stap[]): Verhaal {
  const nieuw = gegeven(...(hier.length > 0 ? hier : [boek2026]));
  open(oud, sluitAf(oud), nieuw);
  return nieuw;
}
const eind = (toestand: Toestand, rekening: `${'voorschot' | 'vrij' | 'overloop'}:${string}`): number =>
  toestand.saldo(rekening).eind;

describe('een voorschot aan een huishouden dat nog openstaat', () => {
  const oud = (): Verhaal =>
    gegeven(
      ...TEAMWERELD,
      mandaat({ perTrekking: 60_000, geldigTotEnMet: '2026-12-31' }),
      voorschot({ tegenprestatie: { uren: 40 } }),
      melden({ uren: 10 }),
    );

  it('gegeven uren die nog moeten, dan gaat het in het nieuwe jaar door met wat er over is', () => {
    const verhaal = oud();
    const nieuw = overgang(verhaal);
    expect(eind(nieuw.toestand, 'voorschot:wijk-noord')).toBe(30_000);
    expect(eind(verhaal.toestand, 'voorschot:wijk-noord')).toBe(0);
    nieuw
      .en(betaalTerug({ boekdatum, bedrag: 10_000 }))
      .en(melden({ boekdatum, uren: 30 }))
      .enStaat('voorschot:wijk-noord', {}, '2026-12-31');
    expect(nieuw.toestand.wijkteam.trekkingen.lees('t1')).toMatchObject({
      huishouden: 'h1',
      terugbetaald: 10_000,
      gemeld: 30,
    });
  });

  it('gegeven een naam die hier al een andere trekking heeft, dan heet het naar zijn jaar', () => {
    const hier = TEAMWERELD.map((stap): Stap => {
      if ('soort' in stap && stap.soort === 'boek-openen') return boek2026;
      return typeof stap === 'object' && 'boekdatum' in stap ? { ...stap, boekdatum: '2026-01-01' } : stap;
    });
    const nieuw = overgang(
      oud(),
      ...hier,
      mandaat({ geldigVan: '2026-01-01', geldigTotEnMet: '2026-12-31' }),
      gift({ boekdatum: '2026-01-05', bedrag: 100 }),
    );
    expect(nieuw.toestand.wijkteam.trekkingen.lees('t1')?.bedrag).toBe(100);
    expect(nieuw.toestand.wijkteam.trekkingen.lees('t1.uit-2025')).toMatchObject({
      bedrag: 30_000,
      tegenprestatie: { uren: 30 },
    });
    nieuw.en(betaalTerug({ trekking: 't1.uit-2025', boekdatum, bedrag: 30_000 }));
  });
});

describe('de grenzen van een mandaat over de jaargrens', () => {
  const grenzen = { perTrekking: 60_000, perHuishoudenPerJaar: 60_000, openVoorschotten: 70_000 };
  const nieuwMet = (perJaar = 60_000): Verhaal => {
    const oud = gegeven(
      ...TEAMWERELD,
      mandaat({ ...grenzen, perHuishoudenPerJaar: perJaar, geldigTotEnMet: '2026-12-31' }),
      voorschot({ bedrag: 40_000 }),
    );
    const geschreven = sluitAf(oud, { criteria: [{ procent: 100 }] });
    const nieuw = gegeven(boek2026);
    open(oud, geschreven, nieuw);
    return nieuw;
  };

  it('gegeven een voorschot van vorig jaar, dan is het jaarbedrag van het huishouden weer heel', () => {
    nieuwMet()
      .en(gift({ trekking: 't2', boekdatum, bedrag: 60_000 }))
      .als(gift({ trekking: 't3', boekdatum, bedrag: 1 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 0 });
  });

  it('gegeven dat het wordt terugbetaald, dan maakt dat het jaarbedrag van dit jaar niet groter', () => {
    nieuwMet()
      .en(betaalTerug({ boekdatum, bedrag: 40_000 }), gift({ trekking: 't2', boekdatum, bedrag: 60_000 }))
      .als(gift({ trekking: 't3', boekdatum, bedrag: 1 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 0 });
  });

  it('gegeven dat het nog openstaat, dan telt het in wat aan voorschotten open mag staan, tot het is terugbetaald', () => {
    nieuwMet(200_000)
      .als(voorschot({ trekking: 't2', boekdatum, bedrag: 30_001 }))
      .danWeigering('voorschotten-boven-mandaat', { mogelijk: 30_000 })
      .en(betaalTerug({ boekdatum, bedrag: 1 }), voorschot({ trekking: 't3', boekdatum, bedrag: 30_001 }));
  });
});

describe('een schuldregeling die doorloopt', () => {
  it('gegeven mijlpalen en aflossing in het oude jaar, dan telt alles door: wat nog openstaat, wat al bereikt is en wat het kost', () => {
    const oud = loopt().en(bereiken(), aflossen(), stopInning());
    const nieuw = overgang(oud);
    const zonder = loopt().en(bereiken(), aflossen(), bereiken({ mijlpaal: 'b', boekdatum: '2025-09-01' }));
    expect(openstaand(nieuw)).toBe(openstaand(oud));
    expect(nieuw.toestand.preventie.vorderingen.lees('r1')?.inning).toBe('gestopt');
    nieuw.als(bereiken({ boekdatum })).danWeigering('mijlpaal-al-bereikt');
    nieuw.en(bereiken({ mijlpaal: 'b', boekdatum }));
    expect(openstaand(nieuw)).toBe(openstaand(zonder));
    expect(eind(nieuw.toestand, 'voorschot:schuldenfonds')).toBe(eind(zonder.toestand, 'voorschot:schuldenfonds'));
  });

  it('gegeven meer afgelost dan het fonds betaalde, dan komt dat binnen in de kleuren waarin het toen betaalde', () => {
    const nieuw = overgang(loopt());
    nieuw
      .en(aflossen({ boekdatum, bedrag: euro(7_200 + 900) }))
      .enStaat('vrij:schuldenfonds', { schuld: euro(4_000 + 500), wmo: euro(2_800 + 3_200 + 400) }, '2026-12-31');
    nieuw.als(terugnemen({ boekdatum, boeking: -1 })).danWeigering('onbekende-fondsboeking');
  });
});

describe('wat alleen het oude jaar zelf kan beslissen', () => {
  const dicht = (verhaal: Verhaal): Verhaal =>
    maandenDicht(verhaal, { ondanksOpen: true }).als(afsluiten(), {}, NA_HET_JAAR);

  it('gegeven een trekking die op een collega wacht, een open voucher en een wijkbudget dat niet is afgerekend, dan houdt dat het afsluiten tegen', () => {
    const verhaal = gegeven(
      ...TEAMWERELD,
      vierOgen(),
      begrotingVaststellen({ regels: [{ budget: 'fonds', kleur: 'wmo', bedrag: 1_000 }] }),
      inleg(),
      storten(),
      gift({ bedrag: 30_000 }),
      uitgeven({ bedrag: 10_000 }),
    );
    dicht(verhaal).danWeigering('boek-niet-af-te-sluiten', {
      beletsels: [
        { wat: 'trekkingen-wachten', aantal: 1, namen: ['t1'], bedrag: 30_000 },
        { wat: 'vouchers-open', namen: ['k7'], bedrag: 10_000 },
        { wat: 'wijkbudgetten-af-te-rekenen', namen: ['wijk-noord'] },
      ],
    });
  });

  it('gegeven een open voucher, als december toch sluit, dan zegt die gebeurtenis het; en na heropenen en vervallen kan het jaar dicht', () => {
    const verhaal = gegeven(...TEAMWERELD, mandaat(), uitgeven({ bedrag: 10_000 }));
    maandenDicht(verhaal, { ondanksOpen: true }).danOnderMeer({
      periode: '2025-12',
      open: { voucher: { aantal: 1, bedrag: 10_000 } },
    });
    verhaal
      .en({ soort: 'periode-heropenen', periode: '2025-12', reden: 'voucher' })
      .als(voucherVervallen, {}, NA_HET_JAAR)
      .danOnderMeer({ boekdatum: '2025-12-01' });
    sluitAf(verhaal);
    expect(verhaal.toestand.jaar.afsluiting?.af).toBe(true);
  });
});

describe('teams, mandaten en inleg', () => {
  it('gegeven wat in het nieuwe jaar nog geldt, dan staat het daar ook; wat afliep blijft achter', () => {
    const oud = gegeven(
      ...TEAMWERELD,
      mandaat({ mandaat: 'kort' }),
      mandaat({ mandaat: 'lang', geldigTotEnMet: '2026-06-30' }),
      inleg({ inleg: 'kort' }),
      inleg({ inleg: 'lang', totEnMet: '2026-06', jaareinde: 'over' }),
    );
    const { wijkteam, preventie } = overgang(oud, ...WERELD_2026).toestand;
    expect([...wijkteam.mandaten].map(([naam]) => naam)).toEqual(['lang']);
    expect([...wijkteam.inleggen].map(([naam]) => naam)).toEqual(['lang']);
    expect([...wijkteam.teams].map(([naam]) => naam)).toEqual([...oud.toestand.wijkteam.teams].map(([naam]) => naam));
    expect([...preventie.huishoudens].map(([code]) => code)).toEqual(
      [...oud.toestand.preventie.huishoudens].map(([code]) => code),
    );
  });
});

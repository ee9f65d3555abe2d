import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { afsluiten } from '../../test-hulp/opdrachten.js';
import { gift, MANDAATWERELD, TEAMWERELD, vierOgen, ZUS } from '../../test-hulp/trekkingen.js';
import {
  inwisselen,
  inwisselingTerug,
  uitgeven,
  voucherInstemmen,
  voucherIntrekken,
  voucherVervallen,
} from '../../test-hulp/vouchers.js';
import { koker, SCHULDHULP, voor } from '../../test-hulp/wereld.js';
import { doorDeTijd } from '../wijkteam/door-de-tijd.js';
import { INWISSELINGEN_PER_VOUCHER } from './voucher-inwisselen.js';

const eigen = { verplichting: 'k7' };
const uit = 'verplicht:wijk-noord > besteed:wijk-noord';
const voucher = () => gegeven(...MANDAATWERELD, uitgeven());
/** In the summer, and after the last day of the voucher. */
const JULI = '2025-07-10T08:00:00.000Z';
const AUGUSTUS = '2025-08-01T08:00:00.000Z';
const zelf = { namens: undefined as never };

describe('een aanbieder wisselt een voucher in', () => {
  it('voor een deel en voor de rest, in de volgorde van de kleuren, voor het huishouden', () => {
    voucher()
      .als(inwisselen({ bedrag: 20_000 }))
      .dan('voucher-ingewisseld.v1', {
        ...{ boekdatum: '2025-06-01', voucher: 'k7', inwisseling: 'bon-1', aanbieder: 'buurthuis' },
        ...{ bedrag: 20_000, over: 10_000 },
        mutaties: [mutatie(uit, 'schuld', 15_000, eigen), mutatie(uit, 'wmo', 5_000, eigen)],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', huishouden: 'h1', aanbieder: 'buurthuis' },
      })
      .als(inwisselen({ inwisseling: 'bon-2', bedrag: 10_001 }))
      .danWeigering('voucher-te-klein', { over: 10_000, nodig: 10_001 })
      .als(inwisselen({ inwisseling: 'bon-2', namens: 'kwintes' }))
      .danOnderMeer({ bedrag: 10_000, over: 0, aanbieder: 'kwintes' })
      .als(inwisselen({ inwisseling: 'bon-3' }))
      .danWeigering('voucher-te-klein', { over: 0 })
      .enStaat('verplicht:wijk-noord', {})
      .enStaat('besteed:wijk-noord', { schuld: 15_000, wmo: 15_000 });
  });

  it('een ander dan die erop staan hoort wat hij hoort van een die er niet is', () => {
    const zin = (id: string, namens: string): string => {
      const verhaal = voucher()
        .als(inwisselen({ voucher: id, namens }))
        .danWeigering('onbekende-voucher');
      return JSON.stringify(verhaal.feiten).replaceAll(id, '·');
    };
    expect(zin('k7', 'verzekeraar')).toBe(zin('weg', 'verzekeraar'));
  });

  it('de gemeente namens een aanbieder die erop staat', () => {
    voucher()
      .als(inwisselen({ ...zelf, aanbieder: 'kwintes', bedrag: 1 }))
      .danOnderMeer({ aanbieder: 'kwintes' })
      .als(inwisselen({ ...zelf, inwisseling: 'bon-2' }))
      .danWeigering('voucher-niet-bij-aanbieder', { aanbieders: ['buurthuis', 'kwintes'] })
      .als(inwisselen({ ...zelf, inwisseling: 'bon-2', aanbieder: 'rijk' }))
      .danWeigering('voucher-niet-bij-aanbieder', { genoemd: 'rijk' })
      .en(uitgeven({ voucher: 'k8', bedrag: 5_000, aanbieders: ['rijk'] }))
      .als(inwisselen({ ...zelf, voucher: 'k8' }))
      .danOnderMeer({ aanbieder: 'rijk', bedrag: 5_000 });
  });

  it('tot en met de laatste dag, naar beide klokken, ook als het vervallen nog niet is geboekt', () => {
    voucher()
      .als(inwisselen({ boekdatum: '2025-05-31' }))
      .danWeigering('voucher-te-vroeg', { telt: '2025-06-01' })
      .als(inwisselen({ boekdatum: '2025-08-01' }), {}, JULI)
      .danWeigering('voucher-vervallen', { geldigTotEnMet: '2025-07-31' })
      .als(inwisselen({ boekdatum: '2025-07-31' }), {}, AUGUSTUS)
      .danWeigering('voucher-vervallen', { gevraagd: '2025-08-01' })
      .als(inwisselen({ boekdatum: '2025-07-31' }), {}, '2025-07-31T21:59:59.000Z')
      .danOnderMeer({ over: 0 });
  });

  it('niet twee keer onder dezelfde naam, en niet vaker dan honderd keer', () => {
    const verhaal = voucher().en(inwisselen({ bedrag: 1 }));
    verhaal.als(inwisselen({ bedrag: 1 })).danWeigering('id-bestaat-al');
    for (let i = 2; i <= INWISSELINGEN_PER_VOUCHER; i += 1) verhaal.en(inwisselen({ inwisseling: `b${i}`, bedrag: 1 }));
    verhaal.als(inwisselen({ inwisseling: 'nog', bedrag: 1 })).danWeigering('voucher-te-vaak', { hoogstens: 100 });
  });

  it('onder een naam die een ander op dezelfde voucher ook koos: van hem hoort zij niets', () => {
    const verhaal = voucher().en(inwisselen({ bedrag: 100 }), inwisselen({ bedrag: 200, namens: 'kwintes' }));
    verhaal.als(inwisselingTerug({ namens: 'kwintes' })).danOnderMeer({ aanbieder: 'kwintes', bedrag: 200 });
    expect(verhaal.toestand.wijkteam.vouchers.lees('k7')?.inwisselingen).toMatchObject([
      { aanbieder: 'buurthuis', teruggenomen: false },
      { aanbieder: 'kwintes', teruggenomen: true },
    ]);
    verhaal
      .als(inwisselingTerug())
      .danWeigering('onbekende-inwisseling', { aanbieders: ['buurthuis', 'kwintes'] }, /noem de aanbieder/)
      .als(inwisselingTerug({ aanbieder: 'buurthuis' }))
      .danOnderMeer({ aanbieder: 'buurthuis', bedrag: 100, over: 30_000 });
  });

  it('niet met geld dat intussen niet meer voor het doel mag', () => {
    voucher()
      .en(koker('schuld', voor({ taakveld: '6.72' }), { vanaf: '2025-06-10' }))
      .als(inwisselen({ boekdatum: '2025-06-11' }))
      .danWeigering('geen-wettige-kleur', { voucher: 'k7' });
  });
});

describe('een inwisseling die een vergissing was', () => {
  it('gaat precies terug op de voucher, in de maand waarin zij telde', () => {
    voucher()
      .en(
        inwisselen({ bedrag: 20_000 }),
        afsluiten(),
        ...['02', '03', '04', '05', '06'].map((m) => afsluiten({ periode: `2025-${m}` })),
      )
      .als(inwisselingTerug({ boekdatum: '2025-07-10', tekst: 'tk-3' }), {}, JULI)
      .dan('voucher-inwisseling-teruggenomen.v1', {
        ...{ boekdatum: '2025-07-10', voucher: 'k7', inwisseling: 'bon-1', aanbieder: 'buurthuis' },
        ...{ bedrag: 20_000, over: 30_000, tekst: 'tk-3' },
        mutaties: [
          mutatie('besteed:wijk-noord > verplicht:wijk-noord', 'wmo', 5_000, eigen),
          mutatie('besteed:wijk-noord > verplicht:wijk-noord', 'schuld', 15_000, eigen),
        ],
        kenmerken: {
          ...{ doel: SCHULDHULP, wijk: 'noord', huishouden: 'h1', aanbieder: 'buurthuis', periode: '2025-06' },
        },
      })
      .als(inwisselingTerug({ boekdatum: '2025-07-10' }), {}, JULI)
      .danWeigering('inwisseling-al-teruggenomen')
      .als(inwisselen({ inwisseling: 'bon-2', boekdatum: '2025-07-10' }), {}, JULI)
      .danOnderMeer({ bedrag: 30_000, over: 0 });
  });

  it('gaat naar de ruimte als de voucher intussen eindigde, en telt dan niet meer voor het huishouden', () => {
    voucher()
      .en(inwisselen({ bedrag: 20_000 }), voucherIntrekken())
      .als(gift({ bedrag: 50_000 }))
      .danOnderMeer({})
      .als(gift({ trekking: 't2', bedrag: 10_001 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 10_000 })
      .als(inwisselingTerug())
      .danOnderMeer({ over: 0, mutaties: [{ naar: 'vrij:wijk-noord' }, { naar: 'vrij:wijk-noord' }] })
      .enStaat('verplicht:wijk-noord', {})
      .als(gift({ trekking: 't2', bedrag: 30_000 }))
      .danOnderMeer({});
  });

  it('is voor een aanbieder alleen de eigen, en niet eerder dan zij telde', () => {
    voucher()
      .en(inwisselen({ boekdatum: '2025-06-10', bedrag: 1 }))
      .als(inwisselingTerug({ namens: 'kwintes', boekdatum: '2025-06-10' }))
      .danWeigering('onbekende-inwisseling')
      .als(inwisselingTerug({ namens: 'verzekeraar', boekdatum: '2025-06-10' }))
      .danWeigering('onbekende-voucher')
      .als(inwisselingTerug({ namens: 'buurthuis' }))
      .danWeigering('voucher-te-vroeg', { telt: '2025-06-10' })
      .als(inwisselingTerug({ inwisseling: 'weg' }))
      .danWeigering('onbekende-inwisseling')
      .als(inwisselingTerug({ namens: 'buurthuis', boekdatum: '2025-06-10' }))
      .danOnderMeer({ over: 30_000 });
  });
});

describe('een voucher eindigt', () => {
  it('als het team of de gemeente hem intrekt: wat over is komt vrij, de laatste kleur het eerst', () => {
    voucher()
      .en(inwisselen({ bedrag: 10_000 }))
      .als(voucherIntrekken(ZUS))
      .danWeigering('onbekende-voucher')
      .als({ ...voucherIntrekken(), door: undefined, wijken: undefined })
      .danMutaties(
        mutatie('verplicht:wijk-noord > vrij:wijk-noord', 'wmo', 15_000, eigen),
        mutatie('verplicht:wijk-noord > vrij:wijk-noord', 'schuld', 5_000, eigen),
      )
      .als(voucherIntrekken())
      .danWeigering('voucher-staat-past-niet', { staat: 'ingetrokken' })
      .als(inwisselen({ inwisseling: 'bon-2' }))
      .danWeigering('voucher-staat-past-niet');
  });

  it('niet voor zijn laatste beweging, niet pas later, en niet als er niets over is', () => {
    voucher()
      .en(inwisselen({ bedrag: 1, boekdatum: '2025-06-20' }))
      .als(voucherIntrekken({ boekdatum: '2025-06-19' }))
      .danWeigering('voucher-te-vroeg', { telt: '2025-06-20' })
      .als(voucherIntrekken({ boekdatum: '2025-06-21' }))
      .danWeigering('voucher-te-laat', { laatst: '2025-06-20' })
      .en(inwisselen({ inwisseling: 'bon-2', boekdatum: '2025-06-20' }))
      .als(voucherIntrekken({ boekdatum: '2025-06-20' }))
      .danWeigering('voucher-niets-over')
      .als(voucherVervallen, {}, AUGUSTUS)
      .danWeigering('voucher-niets-over');
  });

  it('door de tijd, een keer: op de dag na zijn laatste, en wat over was komt vrij', () => {
    const verhaal = voucher().en(inwisselen({ bedrag: 10_000 }));
    const tijd = (op: string) => doorDeTijd(verhaal.toestand, op, 'klok');
    expect(tijd('2025-07-31T21:59:59.000Z')).toEqual([]);
    expect(tijd(AUGUSTUS)).toEqual([{ id: 'voucher-vervallen~k7', opdracht: voucherVervallen }]);
    verhaal
      .als(voucherVervallen, { id: 'voucher-vervallen~k7', afzender: 'klok' }, AUGUSTUS)
      .dan('voucher-vervallen.v1', {
        ...{ boekdatum: '2025-08-01', voucher: 'k7' },
        mutaties: [
          mutatie('verplicht:wijk-noord > vrij:wijk-noord', 'wmo', 15_000, eigen),
          mutatie('verplicht:wijk-noord > vrij:wijk-noord', 'schuld', 5_000, eigen),
        ],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', huishouden: 'h1' },
      });
    expect(tijd(AUGUSTUS)).toEqual([]);
    expect(verhaal.toestand.wijkteam.perHuishouden.lees('m1', 'h1')).toBe(10_000);
  });

  it('maar tot en met 31 december niet vanzelf: wat dan is besteed, is in januari nog in te boeken', () => {
    const januari = '2026-01-15T08:00:00.000Z';
    const verhaal = gegeven(...MANDAATWERELD, uitgeven({ geldigTotEnMet: '2025-12-31' }));
    expect(doorDeTijd(verhaal.toestand, januari, 'klok')).toEqual([]);
    verhaal
      .als(inwisselen({ bedrag: 10_000, boekdatum: '2025-12-31' }), {}, januari)
      .danOnderMeer({ over: 20_000 })
      .als(voucherVervallen, {}, januari)
      .danOnderMeer({ boekdatum: '2025-12-31' })
      .enStaat('verplicht:wijk-noord', {});
  });

  it('en een die in een boek van een voorbij jaar wacht, wacht tot de termijn van de collega om is', () => {
    const op = '2026-02-01T08:00:00.000Z';
    const verhaal = gegeven(...TEAMWERELD, vierOgen())
      .als(uitgeven({ boekdatum: '2025-12-31', geldigTotEnMet: '2025-12-31' }), {}, op)
      .danOnderMeer({ vervaltOp: '2026-02-02T08:00:00.000Z' });
    expect(doorDeTijd(verhaal.toestand, op, 'klok')).toEqual([]);
    expect(doorDeTijd(verhaal.toestand, '2026-02-02T08:00:00.000Z', 'klok')).toHaveLength(1);
    verhaal.als(voucherInstemmen(), {}, op).danOnderMeer({});
    expect(doorDeTijd(verhaal.toestand, '2026-02-02T08:00:00.000Z', 'klok')).toEqual([]);
  });

  it('op de laatste dag van het jaar of in de eerste open maand als het niet anders kan', () => {
    const januari = '2026-01-01T08:00:00.000Z';
    gegeven(...MANDAATWERELD, uitgeven({ geldigTotEnMet: '2025-12-31' }))
      .als(voucherVervallen, {}, januari)
      .danOnderMeer({ boekdatum: '2025-12-31' });
    const dicht = ['01', '02', '03', '04', '05', '06', '07', '08'].map((m) => afsluiten({ periode: `2025-${m}` }));
    voucher()
      .en(...dicht)
      .als(voucherVervallen, {}, januari)
      .danOnderMeer({ boekdatum: '2025-09-01', hoortBij: '2025-08' });
  });

  it('niet als hij op is; wat dan nog wordt teruggenomen vervalt later alsnog', () => {
    const verhaal = voucher().en(inwisselen());
    expect(doorDeTijd(verhaal.toestand, AUGUSTUS, 'klok')).toEqual([]);
    verhaal
      .als(inwisselingTerug({ boekdatum: '2025-08-05' }), {}, '2025-08-05T08:00:00.000Z')
      .danOnderMeer({ over: 30_000 });
    expect(doorDeTijd(verhaal.toestand, '2025-08-05T09:00:00.000Z', 'klok')).toHaveLength(1);
    verhaal.als(voucherVervallen, {}, '2025-08-05T09:00:00.000Z').danOnderMeer({ boekdatum: '2025-08-05' });
  });

  it('ook als de klok een inwisseling te laat zag: na die weigering vraagt zij het opnieuw zodra het kan', () => {
    const [vijf, zes] = ['2025-08-05T08:00:00.000Z', '2025-08-06T08:00:00.000Z'];
    const klok = (id: string) => ({ id, afzender: 'klok', rol: 'dienst' });
    const verhaal = voucher().en(inwisselen());
    verhaal.als(voucherVervallen, klok('voucher-vervallen~k7'), vijf).danWeigering('voucher-niets-over');
    const weigering = verhaal.toestand.revisie;
    expect(doorDeTijd(verhaal.toestand, vijf, 'klok')).toEqual([]);
    verhaal.als(inwisselingTerug({ boekdatum: '2025-08-05' }), {}, vijf).danOnderMeer({ over: 30_000 });
    const [wat, ...meer] = doorDeTijd(verhaal.toestand, zes, 'klok');
    expect([wat?.id, meer]).toEqual([`voucher-vervallen~k7~${weigering}`, []]);
    verhaal.als(wat!.opdracht, klok(wat!.id), zes).danOnderMeer({ voucher: 'k7' });
    expect(doorDeTijd(verhaal.toestand, zes, 'klok')).toEqual([]);
  });

  it('en alles telt in het jaar van het boek en in een open maand', () => {
    const verhaal = voucher().en(afsluiten());
    for (const stap of [uitgeven, inwisselen, inwisselingTerug, voucherIntrekken])
      verhaal
        .als(stap({ boekdatum: '2026-01-01' }))
        .danWeigering('boekdatum-buiten-boekjaar')
        .als(stap({ boekdatum: '2025-01-31' }))
        .danWeigering('periode-afgesloten');
  });
});

import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { aangaan, betalen, storneren, verhogen } from '../../test-hulp/opdrachten.js';
import { AN, BO, gift, MANDAATWERELD, MORGEN, NU, TEAMWERELD, vierOgen, ZUS } from '../../test-hulp/trekkingen.js';
import {
  inwisselen,
  uitgeven,
  voucherBekijken,
  voucherInstemmen,
  voucherIntrekken,
  voucherVervallen,
} from '../../test-hulp/vouchers.js';
import { SCHULDHULP } from '../../test-hulp/wereld.js';
import { nogOpenOp } from '../wijkteam/nog-open.js';

const eigen = { verplichting: 'k7' };
const team = () => gegeven(...MANDAATWERELD);
const wacht = () => gegeven(...TEAMWERELD, vierOgen(), uitgeven());

describe('een team geeft een voucher uit', () => {
  it('en het geld ligt apart onder zijn naam, in de wettige volgorde', () => {
    team()
      .als(uitgeven({ tekst: 'tk-1' }))
      .dan('voucher-uitgegeven.v1', {
        ...{ boekdatum: '2025-06-01', voucher: 'k7', team: 'team-noord', mandaat: 'm1', budget: 'wijk-noord' },
        ...{ bedrag: 30_000, doel: SCHULDHULP, aanbieders: ['buurthuis', 'kwintes'], geldigTotEnMet: '2025-07-31' },
        ...{ tekst: 'tk-1', meekijken: 'achteraf', door: 'an' },
        mutaties: [
          mutatie('vrij:wijk-noord > verplicht:wijk-noord', 'schuld', 15_000, eigen),
          mutatie('vrij:wijk-noord > verplicht:wijk-noord', 'wmo', 15_000, eigen),
        ],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord', huishouden: 'h1' },
      })
      .enStaat('verplicht:wijk-noord', { schuld: 15_000, wmo: 15_000 });
  });

  it('binnen dezelfde grenzen als een trekking: samen niet meer dan het mandaat per huishouden geeft', () => {
    team()
      .als(uitgeven({ bedrag: 50_001 }))
      .danWeigering('boven-mandaat', { mogelijk: 50_000 })
      .en(gift({ bedrag: 40_000 }), uitgeven())
      .als(uitgeven({ voucher: 'k8', bedrag: 10_001 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 10_000 })
      .als(gift({ trekking: 't2', bedrag: 10_001 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 10_000 })
      .en(uitgeven({ voucher: 'k9', bedrag: 10_000 }))
      .als(uitgeven({ voucher: 'k10', bedrag: 1 }))
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 0 });
  });

  it('niet wie van een ander team is, en niet zonder mandaat of uit een ander budget', () => {
    team()
      .als(uitgeven(ZUS))
      .danWeigering('geen-lid')
      .als(uitgeven({ budget: 'fonds' }))
      .danWeigering('budget-buiten-mandaat');
    gegeven(...TEAMWERELD)
      .als(uitgeven())
      .danWeigering('geen-mandaat');
  });

  it('en hoort alles wat niet klopt tegelijk', () => {
    team()
      .en(aangaan({ verplichting: 'v-h9' }))
      .als(uitgeven({ voucher: 'v-h9', huishouden: 'h9', aanbieders: ['weg'], geldigTotEnMet: '2025-05-31' }))
      .danWeigering('meer-fouten', {
        aantal: 4,
        fouten: [
          { code: 'voucher-past-niet', cijfers: { fouten: [{ veld: 'voucher' }, { veld: 'geldigTotEnMet' }] } },
          { code: 'id-bestaat-al' },
          { code: 'onbekend-huishouden' },
          { code: 'onbekende-organisatie' },
        ],
      });
  });

  it.each([
    ['een dag die niet bestaat', { geldigTotEnMet: '2025-06-31' }, 'geldigTotEnMet'],
    ['een dag in een ander jaar', { geldigTotEnMet: '2026-01-31' }, 'geldigTotEnMet'],
    ['geen aanbieder', { aanbieders: [] }, 'aanbieders'],
    ['een aanbieder tweemaal', { aanbieders: ['kwintes', 'kwintes'] }, 'aanbieders[1]'],
  ])('niet met %s', (_, anders, veld) => {
    team()
      .als(uitgeven(anders))
      .danWeigering('voucher-past-niet', { fouten: [{ veld }] });
  });

  it('niet tot een dag die al voorbij is', () => {
    team()
      .als(uitgeven({ boekdatum: '2025-05-01', geldigTotEnMet: '2025-05-31' }))
      .danWeigering('voucher-past-niet', {
        fouten: [{ veld: 'geldigTotEnMet', uitleg: 'Geef een dag vanaf 2025-06-01.' }],
      });
  });
});

describe('een voucher waarmee een collega vooraf meekijkt', () => {
  it('wacht met het geld apart, en is dan nog niet te gebruiken', () => {
    gegeven(...TEAMWERELD, vierOgen())
      .als(uitgeven(), {}, NU)
      .danOnderMeer({ meekijken: 'vooraf', vervaltOp: MORGEN })
      .enStaat('verplicht:wijk-noord', { schuld: 15_000, wmo: 15_000 })
      .als(inwisselen())
      .danWeigering('onbekende-voucher')
      .als(inwisselen({ namens: undefined as never }))
      .danWeigering('voucher-staat-past-niet', { staat: 'aangevraagd', mag: ['uitgegeven'] })
      .als(uitgeven({ voucher: 'k8', huishouden: 'h2', bedrag: 24_999 }))
      .danOnderMeer({ meekijken: 'geen' });
  });

  it('is er na een collega, nooit door wie hem vroeg', () => {
    wacht()
      .als(voucherInstemmen(AN))
      .danWeigering('eigen-voucher')
      .als(voucherInstemmen(ZUS))
      .danWeigering('onbekende-voucher')
      .als(voucherInstemmen())
      .dan('voucher-ingestemd.v1', { boekdatum: '2025-06-01', voucher: 'k7', door: 'bo' })
      .als(voucherInstemmen())
      .danWeigering('voucher-staat-past-niet')
      .als(inwisselen())
      .danMutaties(
        mutatie('verplicht:wijk-noord > besteed:wijk-noord', 'schuld', 15_000, eigen),
        mutatie('verplicht:wijk-noord > besteed:wijk-noord', 'wmo', 15_000, eigen),
      );
  });

  it('wordt gehouden tegen het mandaat zoals het dan is', () => {
    wacht()
      .en(vierOgen({ perTrekking: 20_000 }))
      .als(voucherInstemmen())
      .danWeigering('boven-mandaat', { voucher: 'k7', mogelijk: 20_000 })
      .en(vierOgen({ perHuishoudenPerJaar: 29_999 }))
      .als(voucherInstemmen())
      .danWeigering('huishouden-boven-jaarbedrag', { mogelijk: 29_999 });
  });

  it('vervalt als niemand op tijd instemt, en kan dan niet meer, geboekt of niet', () => {
    wacht()
      .als(voucherVervallen)
      .danWeigering('voucher-vervalt-nog-niet', { vervaltOp: MORGEN })
      .als(voucherInstemmen(), {}, MORGEN)
      .danWeigering('voucher-vervallen', { vervaltOp: MORGEN })
      .als(voucherVervallen, {}, MORGEN)
      .danOnderMeer({ boekdatum: '2025-06-02' })
      .enStaat('verplicht:wijk-noord', {})
      .enStaat('vrij:wijk-noord', { schuld: 15_000, wmo: 150_000 })
      .als(uitgeven({ voucher: 'k8', bedrag: 50_000 }), {}, MORGEN)
      .danOnderMeer({});
  });

  it('kan door een collega of wie hem vroeg worden ingetrokken', () => {
    for (const wie of [AN, BO])
      wacht()
        .als(voucherIntrekken({ ...wie, tekst: 'tk-2' }))
        .danOnderMeer({ door: wie.door, tekst: 'tk-2' })
        .enStaat('verplicht:wijk-noord', {})
        // It was never granted: for an aanbieder it was never there.
        .als(inwisselen())
        .danWeigering('onbekende-voucher')
        .als(voucherBekijken())
        .danWeigering('voucher-staat-past-niet', { staat: 'ingetrokken' });
  });

  it('of achteraf: tot een collega akkoord is, nooit wie hem vroeg', () => {
    team()
      .en(uitgeven())
      .als(voucherBekijken(AN))
      .danWeigering('eigen-voucher')
      .en(voucherBekijken({ akkoord: false }))
      .als(voucherBekijken())
      .dan('voucher-bekeken.v1', { boekdatum: '2025-06-01', voucher: 'k7', door: 'bo', akkoord: true })
      .als(voucherBekijken())
      .danWeigering('al-bekeken');
  });
});

describe('wat bij een voucher hoort', () => {
  it('gaat alleen door de voucher, en zijn naam is bezet', () => {
    team()
      .en(uitgeven())
      .als(betalen({ verplichting: 'k7', boekdatum: '2025-06-01' }))
      .danWeigering('van-een-voucher', { voucher: 'k7' })
      .als(verhogen({ verplichting: 'k7', boekdatum: '2025-06-01' }))
      .danWeigering('van-een-voucher')
      .als(gift({ trekking: 'k7', huishouden: 'h2' }))
      .danWeigering('id-bestaat-al')
      .als(aangaan({ verplichting: 'k7' }))
      .danWeigering('id-bestaat-al')
      .als(uitgeven())
      .danWeigering('id-bestaat-al');
  });

  it('telt op zijn budget als toezegging, en als aanvraag zolang hij wacht', () => {
    const leeg = { aantal: 0, bedrag: 0 };
    const een = { aantal: 1, bedrag: 30_000 };
    const wachtend = nogOpenOp(wacht().toestand, 'wijk-noord');
    expect([wachtend.aanvragen, wachtend.verplichtingen]).toEqual([een, leeg]);
    const open = nogOpenOp(team().en(uitgeven()).toestand, 'wijk-noord');
    expect([open.aanvragen, open.verplichtingen]).toEqual([leeg, een]);
  });

  it('en is niet te storneren', () => {
    for (const stappen of [[uitgeven()], [uitgeven(), inwisselen()], [uitgeven(), voucherIntrekken()]]) {
      const verhaal = team().en(...stappen);
      const { revisie } = verhaal.toestand;
      verhaal.als(storneren({ beweging: revisie, boekdatum: '2025-06-01' })).danWeigering('storno-niet-mogelijk');
    }
  });
});

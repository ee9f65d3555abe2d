import { gegeven, mutatie } from '../../test-hulp/beproef.js';
import { BUURT, EINDE, indienen, regels, sluiten, stem, tellen, uitbetalen } from '../../test-hulp/bewoners.js';
import { begrotingVaststellen, betalen, overhevelen, storneren } from '../../test-hulp/opdrachten.js';
import { DAGBESTEDING, JEUGDHULP, SCHULDHULP } from '../../test-hulp/wereld.js';
import { nogOpenOp } from '../wijkteam/nog-open.js';

const eigen = { verplichting: 'banken' };
const stemmen = (voor: number, tegen: number) => [
  ...Array.from({ length: voor }, (_, i) => stem(i, 'voor')),
  ...Array.from({ length: tegen }, (_, i) => stem(voor + i, 'tegen')),
];
const na = (voor: number, tegen: number, anders: Parameters<typeof indienen>[0] = {}) =>
  gegeven(...BUURT, regels(), indienen(anders), ...stemmen(voor, tegen)).als(tellen, {}, EINDE);

describe('na het einde wordt geteld', () => {
  it('niet eerder, en maar één keer', () => {
    gegeven(...BUURT, regels(), indienen())
      .als(tellen, {}, '2025-06-15T07:59:59.999Z')
      .danWeigering('bewonersstem-loopt-nog', { sluitOp: EINDE });
    na(3, 0).als(tellen, {}, EINDE).danWeigering('bewonersvoorstel-staat-past-niet', { staat: 'aanvaard' });
  });

  it('en bij genoeg stemmen, waarvan genoeg voor, staat het geld apart in de wettige volgorde', () => {
    na(3, 2)
      .dan('bewonersvoorstel-geteld.v1', {
        ...{ boekdatum: '2025-06-15', voorstel: 'banken', voor: 3, tegen: 2, uitkomst: 'aanvaard' },
        mutaties: [
          mutatie('vrij:buurtpot > verplicht:buurtpot', 'schuld', 15_000, eigen),
          mutatie('vrij:buurtpot > verplicht:buurtpot', 'wmo', 15_000, eigen),
        ],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord' },
      })
      .enStaat('verplicht:buurtpot', { schuld: 15_000, wmo: 15_000 });
  });

  it.each([
    [2, 0, 'afgewezen'],
    [3, 0, 'aanvaard'],
    [3, 2, 'aanvaard'],
    [5, 4, 'afgewezen'],
    [0, 10, 'afgewezen'],
  ])('met %d voor en %d tegen is het %s', (voor, tegen, uitkomst) => {
    na(voor, tegen).danOnderMeer({ voor, tegen, uitkomst });
  });

  it('zonder een enkele stem is het afgewezen', () => {
    na(0, 0).danOnderMeer({ uitkomst: 'afgewezen', mutaties: [] });
  });

  it('zonder wettig geld is het aanvaard en niet mogelijk, met de cijfers', () => {
    na(3, 0, { doel: DAGBESTEDING, bedrag: 50_000 }).danOnderMeer({ uitkomst: 'aanvaard' });
    gegeven(...BUURT, regels({ hoogstens: 200_000 }), indienen({ doel: JEUGDHULP, bedrag: 180_000 }), ...stemmen(3, 0))
      .als(tellen, {}, EINDE)
      .danOnderMeer({
        ...{ uitkomst: 'niet-mogelijk', voor: 3, mutaties: [] },
        waarom: { code: 'geen-wettige-kleur', cijfers: { nodig: 180_000, beschikbaar: 170_000 } },
      })
      .als(uitbetalen())
      .danWeigering('bewonersvoorstel-staat-past-niet', { staat: 'niet-mogelijk' });
  });

  it('ook als het jaar helemaal is afgesloten', () => {
    const maanden = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    gegeven(...BUURT, regels(), indienen(), ...stemmen(3, 0))
      .en(...maanden.map((periode) => ({ soort: 'periode-afsluiten', periode, ondanksOpen: true })))
      .als(stem(9, 'tegen'))
      .danWeigering('periode-afgesloten')
      .als(indienen({ voorstel: 'bomen' }))
      .danWeigering('periode-afgesloten')
      .als(tellen, {}, '2026-02-01T08:00:00.000Z')
      .danOnderMeer({ uitkomst: 'niet-mogelijk', waarom: { code: 'periode-afgesloten' } });
  });
});

describe('wat bewoners besloten', () => {
  it('wordt uitbetaald, geheel of voor een deel, en nooit meer dan er is', () => {
    na(3, 0)
      .als(uitbetalen({ bedrag: 20_000, kenmerk: 'factuur 1' }))
      .dan('bewonersvoorstel-uitbetaald.v1', {
        ...{ boekdatum: '2025-06-16', voorstel: 'banken', organisatie: 'buurthuis', bedrag: 20_000, over: 10_000 },
        ...{ kenmerk: 'factuur 1', kenmerken: { doel: SCHULDHULP, wijk: 'noord', aanbieder: 'buurthuis' } },
        mutaties: [
          mutatie('verplicht:buurtpot > besteed:buurtpot', 'schuld', 15_000, eigen),
          mutatie('verplicht:buurtpot > besteed:buurtpot', 'wmo', 5_000, eigen),
        ],
      })
      .als(uitbetalen({ bedrag: 10_001 }))
      .danWeigering('bewonersvoorstel-te-klein', { beschikbaar: 10_000 })
      .als(uitbetalen({ organisatie: 'weg' }))
      .danWeigering('onbekende-organisatie')
      .als(uitbetalen())
      .danOnderMeer({ bedrag: 10_000, over: 0 })
      .als(uitbetalen())
      .danWeigering('bewonersvoorstel-te-klein', { beschikbaar: 0 });
  });

  it('wordt niet uitbetaald voor het is geteld, ook niet op een eerdere dag', () => {
    na(3, 0)
      .als(uitbetalen({ boekdatum: '2025-06-14' }))
      .danWeigering('bewonersvoorstel-te-klein');
    gegeven(...BUURT, regels(), indienen())
      .als(uitbetalen())
      .danWeigering('bewonersvoorstel-staat-past-niet', { staat: 'open' });
  });

  it('wordt gesloten: wat over is komt vrij, de laatste kleur eerst', () => {
    na(3, 0)
      .en(uitbetalen({ bedrag: 5_000 }))
      .als(sluiten({ boekdatum: '2025-06-15' }))
      .danWeigering('bewonersvoorstel-te-vroeg', { telt: '2025-06-16' })
      .als(sluiten())
      .dan('bewonersvoorstel-gesloten.v1', {
        ...{ boekdatum: '2025-06-17', voorstel: 'banken', reden: 'Goedkoper gekocht' },
        mutaties: [
          mutatie('verplicht:buurtpot > vrij:buurtpot', 'wmo', 15_000, eigen),
          mutatie('verplicht:buurtpot > vrij:buurtpot', 'schuld', 10_000, eigen),
        ],
        kenmerken: { doel: SCHULDHULP, wijk: 'noord' },
      })
      .enStaat('verplicht:buurtpot', {})
      .als(uitbetalen({ boekdatum: '2025-06-18' }))
      .danWeigering('bewonersvoorstel-staat-past-niet', { staat: 'gesloten' });
  });

  it('gaat alleen door het voorstel; een uitbetaling is terug te nemen tot het is gesloten', () => {
    const verhaal = na(3, 0);
    const geteld = verhaal.toestand.revisie;
    verhaal
      .als(betalen({ verplichting: 'banken', boekdatum: '2025-06-16' }))
      .danWeigering('van-een-bewonersvoorstel', { voorstel: 'banken' })
      .als(storneren({ beweging: geteld, boekdatum: '2025-06-16' }))
      .danWeigering('storno-niet-mogelijk')
      .en(uitbetalen());
    const betaald = verhaal.toestand.revisie;
    verhaal
      .als(storneren({ beweging: betaald, boekdatum: '2025-06-16' }))
      .danOnderMeer({ storneert: betaald, voorstel: 'banken' })
      .enStaat('verplicht:buurtpot', { schuld: 15_000, wmo: 15_000 })
      .en(uitbetalen({ bedrag: 1_000 }));
    const weer = verhaal.toestand.revisie;
    verhaal
      .en(sluiten())
      .als(storneren({ beweging: weer, boekdatum: '2025-06-18' }))
      .danWeigering('storno-niet-mogelijk', { voorstel: 'banken' });
  });

  it('wordt niet gesloten voor de dag waarop er voor het laatst iets terugkwam', () => {
    const verhaal = na(3, 0).en(uitbetalen({ bedrag: 5_000 }));
    verhaal
      .en(storneren({ beweging: verhaal.toestand.revisie, boekdatum: '2025-06-20' }))
      .als(sluiten({ boekdatum: '2025-06-19' }))
      .danWeigering('bewonersvoorstel-te-vroeg', { telt: '2025-06-20' })
      .als(sluiten({ boekdatum: '2025-06-20' }))
      .enStaat('verplicht:buurtpot', {});
  });

  it('telt op zijn budget als toezegging, en niet als aanvraag', () => {
    const { aanvragen, verplichtingen } = nogOpenOp(na(3, 0).toestand, 'buurtpot');
    expect([aanvragen.aantal, verplichtingen]).toEqual([0, { aantal: 1, bedrag: 30_000 }]);
  });

  it('is niet meer voor iets anders te gebruiken', () => {
    na(3, 0)
      .als(overhevelen({ van: 'buurtpot', naar: 'wmo', bedrag: 160_000, boekdatum: '2025-06-20' }))
      .danWeigering('te-weinig-ruimte');
  });

  it('gaat voor op afrekenen: zolang er niet is geteld blijft het geld van de buurt staan', () => {
    const storten = { soort: 'inleg-storten', inleg: 'a', periode: '2025-04', boekdatum: '2025-04-01' };
    const inleg = { soort: 'inleg-afspreken', inleg: 'a', van: 'wmo', naar: 'buurtpot', bedrag: 10_000 };
    const looptijd = { ritme: 'eenmalig', vanaf: '2025-04', totEnMet: '2025-12', jaareinde: 'terug' };
    const afrekenen = { soort: 'wijkbudget-afrekenen', budget: 'buurtpot' };
    const nieuwjaar = '2026-01-02T08:00:00.000Z';
    const verhaal = gegeven(...BUURT, regels(), indienen(), ...stemmen(3, 0)).en(
      begrotingVaststellen({ regels: [{ budget: 'wmo', kleur: 'wmo', bedrag: 10_000 }] }),
      { ...inleg, ...looptijd },
      storten,
    );
    verhaal.als(afrekenen, {}, nieuwjaar).danWeigering('bewonersstem-niet-geteld', {
      ...{ voorstellen: ['banken'], nogOpen: { stemmingen: { aantal: 1, bedrag: 30_000 } } },
    });
    verhaal.als(tellen, {}, nieuwjaar).danOnderMeer({ uitkomst: 'aanvaard' });
    verhaal.als(afrekenen, {}, nieuwjaar).danOnderMeer({ nogOpen: { stemmingen: { aantal: 0, bedrag: 0 } } });
  });
});

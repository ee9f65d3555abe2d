import { gegeven, genaamd } from '../../test-hulp/beproef.js';
import { BEGIN, BUURT, EINDE, indienen, regels, stem, tellen } from '../../test-hulp/bewoners.js';
import { aangaan } from '../../test-hulp/opdrachten.js';
import { SCHULDHULP } from '../../test-hulp/wereld.js';
import { BEWONER, WEIGERINGEN_PER_DAG } from '../index.js';
import { doorDeTijd } from '../wijkteam/door-de-tijd.js';
import { VOORSTELLEN_TEGELIJK } from './bewonerskeuring.js';
import { STEMMEN_PER_HUISHOUDEN } from './voorstel-stemmen.js';

const buurt = () => gegeven(...BUURT, regels());
const stemming = () => buurt().en(indienen());

describe('een bewoner dient een voorstel in', () => {
  it('met de regels van dat moment, en zonder wie het was', () => {
    buurt()
      .als(indienen({ tekst: 'tk-1' }), {}, BEGIN)
      .dan('bewonersvoorstel-ingediend.v1', {
        ...{ boekdatum: '2025-06-01', voorstel: 'banken', budget: 'buurtpot', bedrag: 30_000, doel: SCHULDHULP },
        ...{ wijk: 'noord', tekst: 'tk-1', populatie: 'buurt', minstensStemmen: 3, procentVoor: 60, sluitOp: EINDE },
      });
  });

  it('niet voor een buurt waar hij niet woont, en niet zonder regels', () => {
    buurt()
      .als(indienen({ bewoner: 'ver-weg' }))
      .danWeigering('geen-bewoner', { budget: 'buurtpot' });
    gegeven(...BUURT)
      .als(indienen())
      .danWeigering('geen-bewonersregels');
  });

  it('niet boven het grootste bedrag, en niet onder een naam die bezet is', () => {
    stemming()
      .als(indienen({ bedrag: 50_001 }))
      .danWeigering('meer-fouten', { fouten: [{ code: 'id-bestaat-al' }, { code: 'bewonersvoorstel-past-niet' }] })
      .als(aangaan({ verplichting: 'banken' }))
      .danWeigering('id-bestaat-al')
      .en(aangaan({ verplichting: 'v-1', budget: 'buurtpot', doel: SCHULDHULP }))
      .als(indienen({ voorstel: 'v-1' }))
      .danWeigering('id-bestaat-al');
  });

  it('niet zonder sleutel van de stemming: dan zou niemand geheim kunnen stemmen', () => {
    const { kiezer: _, ...zonder } = indienen();
    buurt()
      .als(zonder)
      .danWeigering('bewonersstem-niet-mogelijk', {}, /kies een andere naam/);
  });

  it('niet als er al te veel lopen', () => {
    const verhaal = buurt();
    for (let nr = 0; nr < VOORSTELLEN_TEGELIJK; nr += 1) verhaal.en(indienen({ voorstel: `v${nr}` }));
    verhaal.als(indienen()).danWeigering('te-veel-bewonersvoorstellen', { hoogstens: VOORSTELLEN_TEGELIJK });
  });
});

describe('een huishouden stemt', () => {
  it('onder een naam van deze stemming, en kan het veranderen: het telt één keer', () => {
    stemming()
      .als(stem(1, 'voor'))
      .dan('bewonersstem-uitgebracht.v1', {
        ...{ boekdatum: '2025-06-01', voorstel: 'banken', kiezer: 'naam-1', stem: 'voor' },
      })
      .en(stem(1, 'tegen'), stem(2, 'tegen'), stem(1, 'tegen'), stem(3, 'voor'))
      .als(tellen, {}, EINDE)
      .danOnderMeer({ voor: 1, tegen: 2, uitkomst: 'afgewezen' });
  });

  it('niet van buiten de buurt: daar is het voorstel er niet', () => {
    stemming()
      .als(stem(1, 'voor', { bewoner: 'ver-weg' }))
      .danWeigering('onbekend-bewonersvoorstel')
      .als(stem(1, 'voor', { voorstel: 'weg' }))
      .danWeigering('onbekend-bewonersvoorstel');
  });

  it('niet meer na het einde, geteld of niet', () => {
    stemming()
      .als(stem(1, 'voor'), {}, '2025-06-15T07:59:59.999Z')
      .danOnderMeer({ stem: 'voor' })
      .als(stem(2, 'voor'), {}, EINDE)
      .danWeigering('bewonersstem-gesloten', { sluitOp: EINDE })
      .als(tellen, {}, EINDE)
      .danOnderMeer({ voor: 1 })
      .als(stem(2, 'voor'), {}, EINDE)
      .danWeigering('bewonersstem-gesloten');
  });

  it('niet onder een naam die een andere sleutel maakte: dan telde een huishouden twee keer', () => {
    const eigen = { sleutelmerk: 'merk-van-hier' };
    buurt()
      .als(indienen(eigen))
      .danOnderMeer(eigen)
      .als(stem(1, 'voor', eigen))
      .danOnderMeer({ kiezer: 'naam-1' })
      .als(stem(1, 'voor', { kiezer: 'andere-naam-1', sleutelmerk: 'merk-van-elders' }))
      .danWeigering('bewonersstem-niet-mogelijk', { voorstel: 'banken' })
      .als(stem(2, 'voor'))
      .danWeigering('bewonersstem-niet-mogelijk')
      .als(tellen, {}, EINDE)
      .danOnderMeer({ voor: 1, tegen: 0 });
  });

  it('wel bij een voorstel van voordat sleutels een merk hadden', () => {
    stemming()
      .als(stem(1, 'voor', { sleutelmerk: 'merk-van-hier' }))
      .danOnderMeer({ kiezer: 'naam-1' });
  });

  it('niet eindeloos vaak', () => {
    const verhaal = stemming();
    for (let keer = 0; keer < STEMMEN_PER_HUISHOUDEN; keer += 1) verhaal.en(stem(1, keer % 2 === 0 ? 'voor' : 'tegen'));
    verhaal.als(stem(1, 'voor')).danWeigering('bewonersstem-te-vaak', { hoogstens: STEMMEN_PER_HUISHOUDEN });
  });

  it('en een weigering houdt niet vast wie het was, niet onder welke naam, en niet wat hij koos', () => {
    const verhaal = stemming().als(stem(7, 'tegen', { bewoner: 'ver-weg', kiezer: 'naam-7', sleutelmerk: 'merk-7' }));
    const vast = JSON.stringify(verhaal.eersteFeit());
    expect(verhaal.soort).toBe('geweigerd');
    for (const geheim of ['ver-weg', 'naam-7', 'merk-7', 'tegen']) expect(vast).not.toContain(geheim);
  });

  it('en van allen samen worden per dag niet meer weigeringen bewaard dan van één ander', () => {
    const verhaal = stemming();
    for (let nr = 0; nr < WEIGERINGEN_PER_DAG; nr += 1)
      verhaal.als(stem(1, 'voor', { voorstel: `weg${nr}` }), { afzender: `${BEWONER}${nr}` });
    expect(verhaal.feiten).toHaveLength(1);
    verhaal.als(stem(1, 'voor', { voorstel: 'nog-een' }), { afzender: `${BEWONER}nieuw` });
    expect([verhaal.soort, verhaal.feiten]).toEqual(['geweigerd', []]);
  });
});

describe('de tijd', () => {
  it('vraagt na het einde om te tellen, één keer', () => {
    const { toestand } = stemming();
    expect(doorDeTijd(toestand, '2025-06-15T07:59:59.999Z', 'c1')).toEqual([]);
    const [wat] = doorDeTijd(toestand, EINDE, 'c1');
    expect(wat).toEqual({ id: 'bewonersvoorstel-tellen~banken', opdracht: tellen });
    const geteld = stemming().als(genaamd('t', tellen), {}, EINDE).toestand;
    expect(doorDeTijd(geteld, EINDE, 'c1')).toEqual([]);
  });

  it('telt stemmingen in de volgorde waarin zij voorbij waren, niet die waarin zij zijn ingediend', () => {
    const verhaal = buurt()
      .en(regels({ dagen: 60, hoogstens: 115_000 }), indienen({ voorstel: 'later', bedrag: 100_000 }))
      .en(regels({ dagen: 14, hoogstens: 115_000 }))
      .en(indienen({ voorstel: 'eerder', bedrag: 100_000 }), indienen({ voorstel: 'bijna', bedrag: 100 }));
    for (const voorstel of ['later', 'eerder', 'bijna'])
      for (const nr of [1, 2, 3]) verhaal.en(stem(nr, 'voor', { voorstel }));
    const op = '2025-09-01T08:00:00.000Z';
    verhaal
      .als({ ...tellen, voorstel: 'later' }, {}, op)
      .danWeigering('bewonersstem-eerst-andere', { voorstel: 'later', eerst: 'eerder' });
    const plan = doorDeTijd(verhaal.toestand, op, 'c1');
    expect(plan.map(({ opdracht }) => 'voorstel' in opdracht && opdracht.voorstel)).toEqual([
      'bijna',
      'eerder',
      'later',
    ]);
    const uitkomsten = plan.map(({ id, opdracht }) => verhaal.als(opdracht, { id }, op).eersteFeit());
    expect(uitkomsten).toMatchObject([
      { voorstel: 'bijna', uitkomst: 'aanvaard' },
      { voorstel: 'eerder', uitkomst: 'aanvaard' },
      { voorstel: 'later', uitkomst: 'niet-mogelijk' },
    ]);
  });

  it('vraagt na een weigering niet bij elke ronde opnieuw, en wel zodra het kan', () => {
    const verhaal = buurt().en(indienen({ voorstel: 'a' }), indienen({ voorstel: 'b' }));
    const klok = (id: string) => ({ id, afzender: 'c1' });
    verhaal.als({ ...tellen, voorstel: 'b' }, klok('bewonersvoorstel-tellen~b'), EINDE);
    verhaal.danWeigering('bewonersstem-eerst-andere');
    const weigering = verhaal.toestand.revisie;
    const [a, ...meer] = doorDeTijd(verhaal.toestand, EINDE, 'c1');
    expect([a?.id, meer]).toEqual(['bewonersvoorstel-tellen~a', []]);
    verhaal.als(a!.opdracht, klok(a!.id), EINDE);
    expect(doorDeTijd(verhaal.toestand, EINDE, 'c1').map(({ id }) => id)).toEqual([
      `bewonersvoorstel-tellen~b~${weigering}`,
    ]);
  });

  it('telt ook als het jaar dicht is: zonder geld, zodat de sleutel van de stemming weg kan', () => {
    const maanden = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    const verhaal = stemming().en(stem(1, 'tegen'));
    verhaal.en(...maanden.map((periode) => ({ soort: 'periode-afsluiten', periode, ondanksOpen: true })));
    const [wat] = doorDeTijd(verhaal.toestand, EINDE, 'c1');
    verhaal.als(wat!.opdracht, { id: wat!.id }, EINDE).danOnderMeer({ uitkomst: 'afgewezen', mutaties: [] });
  });
});

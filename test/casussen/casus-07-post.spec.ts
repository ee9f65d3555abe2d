import { Proef } from '../e2e/hulp/app.js';
import { euro, type Boekhouding, type Gebeurd } from './hulp/boekhouding.js';
import { Preventie, vast } from './hulp/preventie.js';
import { gegevenTeam, gegevenWijk, geoormerkt, legIn, neemOp, type Leden } from './hulp/wijkteam.js';

const DOEL = { taakveld: '6.1', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };

let proef: Proef;
let boek: Boekhouding;
let leden: Leden;
let preventie: Preventie;
let verstrekt: Gebeurd;

beforeAll(async () => {
  proef = await Proef.start();
  ({ boek, leden } = await gegevenWijk(proef, 'post-2025'));
  await gegevenTeam(boek, 'wijkteam', { perTrekking: euro(6_000) });
  // Given: helping 20 people at home costs the koker of individual support 1,500 each; it feeds the wijkbudget too.
  preventie = new Preventie(boek);
  await geoormerkt(boek, 'begeleiding', 'Individuele begeleiding', '6.712', { functionaliteit: 'participatie' });
  await legIn(boek, 'begeleiding');
  await boek.boekt('populaties', {
    ...{
      populatie: 'noord',
      naam: 'Wie in Noord hulp bij de post krijgt',
      leden: { soort: 'wijken', wijken: ['noord'] },
    },
  });
  await preventie.organisatie('buurthuis', 'Het buurthuis');
  await preventie.stelOp('koffieochtend', 'buurthuis', 'noord', [vast('begeleiding', 20 * euro(1_500))], {
    huishoudensBijNulmeting: 20,
  });
  verstrekt = await boek.doet(
    'trekkingen',
    {
      ...{ boekdatum: '2025-01-06', team: 'wijkteam', trekking: 'dinsdagochtend', vorm: 'collectief', doel: DOEL },
      ...{ bedrag: euro(6_000), groep: { naam: 'dinsdagpost', aantal: 20 }, voorliggend: { zou: 'nee' } },
      waarom: 'Samen bij de koffie de post openen kost minder dan twintig keer thuis, en het lukt beter',
    },
    leden.een,
  );
});
afterAll(() => proef.stop());

describe('Casus 7: op dinsdag samen de post openen', () => {
  it('dan is een collectieve trekking van 6.000 besteed, voor twintig mensen samen', async () => {
    expect(await boek.vraag('trekkingen/dinsdagochtend')).toMatchObject({
      ...{ vorm: 'collectief', staat: 'verstrekt', besteed: euro(6_000), groep: { naam: 'dinsdagpost', aantal: 20 } },
    });
    expect(await boek.saldo('budget', 'wijkbudget')).toMatchObject({ besteed: euro(6_000) });
  });

  it('dan is er geen huishouden genoemd, ook niet voor de auditor', async () => {
    const gebeurtenis = await boek.vraag(`gebeurtenissen/${verstrekt.revisie}`, 'auditor');
    expect(gebeurtenis).toMatchObject({ type: 'trekking-verstrekt.v1', gegevens: { trekking: 'dinsdagochtend' } });
    expect(JSON.stringify(gebeurtenis)).not.toMatch(/huishouden|hh-/);
  });

  it('en kan er bij een groep geen huishouden worden genoemd', async () => {
    const huishouden = await neemOp(boek);
    const mis = await boek.weigert(
      'trekkingen',
      {
        ...{ boekdatum: '2025-01-06', team: 'wijkteam', vorm: 'collectief', doel: DOEL, bedrag: 1, huishouden },
        ...{ groep: { naam: 'dinsdagpost', aantal: 20 }, voorliggend: { zou: 'nee' }, waarom: 'Koffie' },
      },
      leden.een,
    );
    expect(mis).toMatchObject({ code: 'trekking-past-niet', cijfers: { fouten: [{ veld: 'huishouden' }] } });
  });

  it('dan is de winst in de koker van de begeleiding 24.000: 30.000 aan huis, min de 6.000 van de ochtend', async () => {
    const { uitkomst } = await preventie.meet('koffieochtend', { huishoudens: 20 });
    expect(uitkomst).toMatchObject({
      netto: euro(24_000),
      kokers: [{ koker: 'begeleiding', referentie: euro(30_000), verschil: euro(24_000), houdt: euro(24_000) }],
    });
  });
});

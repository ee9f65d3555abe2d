import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, soort, telOp, vast } from './hulp/preventie.js';

const doel = { taakveld: '6.1', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' };

let proef: Proef;
beforeAll(async () => (proef = await Proef.start()));
afterAll(() => proef.stop());

async function gegeven(naam: string): Promise<Preventie> {
  const preventie = new Preventie(await Boekhouding.open(proef, naam));
  await preventie.organisatie('welzijn', 'De welzijnsorganisatie');
  await preventie.organisatie('verzekeraar', 'De zorgverzekeraar');
  await preventie.organisatie('zorgkantoor', 'Het zorgkantoor');
  await preventie.cohort('ouderen', 'Ouderen die langer thuis wonen');
  await preventie.extern('zvw', 'Wijkverpleging', 'Zvw', 'verzekeraar');
  return preventie;
}

describe('Casus 5a: welzijn houdt ouderen langer thuis, en de verzekeraar legde er 20.000 voor in', () => {
  let boek: Boekhouding;
  let gebeurd: Awaited<ReturnType<Preventie['stelVast']>>;

  beforeAll(async () => {
    const preventie = await gegeven('welzijn-2025');
    boek = preventie.boek;
    await preventie.regel('dertig');
    await preventie.stelOp('thuis', 'welzijn', 'ouderen', [vast('zvw', euro(250_000))], {
      verdeelregel: { verdeelregel: 'dertig', versie: 1 },
    });
    await preventie.sluit('thuis', 'verzekeraar');
    // When: the insurer puts 20,000 in beforehand, and pays 50,000 less care than was expected.
    await boek.boekt('ontvangsten', {
      ...{ boekdatum: '2025-01-15', budget: 'zvw', koker: 'zvw', bedrag: euro(20_000), grond: 'Bijdrage vooraf' },
    });
    await boek.boekt('voorfinancieringen', {
      ...{ boekdatum: '2025-01-16', voorfinanciering: 'vooraf', afspraak: 'thuis', bedrag: euro(20_000), doel },
      ...{ door: { koker: 'zvw' }, naar: { organisatie: 'welzijn' } },
    });
    await preventie.meld('zvw', [
      { maand: '2025-03', bedrag: euro(120_000), populatie: 'ouderen' },
      { maand: '2025-09', bedrag: euro(80_000), populatie: 'ouderen' },
    ]);
    gebeurd = await preventie.stelVast('thuis');
  });

  it('dan is 30% van 50.000 met het voorschot verrekend, en gaat er niets extra uit', async () => {
    expect(soort(gebeurd, 'preventiewinst-vastgesteld.v1')).toMatchObject([
      { uitkomst: { netto: euro(50_000), delen: [], terugbetalingen: [{ bedrag: euro(15_000) }] } },
    ]);
    expect(soort(gebeurd, 'aandeel-toegekend.v1')).toEqual([]);
    expect(await boek.opRekening('tegoed:welzijn')).toBe(0);
  });

  it('dan is 15.000 van het voorschot besteed, en blijft er 5.000 te verrekenen', async () => {
    expect(await boek.saldo('budget', 'zvw')).toMatchObject({
      besteed: euro(15_000),
      voorschot: euro(5_000),
      vrij: 0,
    });
    expect(await boek.vraag('voorschotten/vooraf')).toMatchObject({ ontvanger: 'welzijn', stand: euro(5_000) });
  });

  it('dan is het geld van de verzekeraar voor deze afspraak vrijgegeven, en voor niets anders', async () => {
    const { regels } = await boek.vraag('saldi?per=kleur&budget=zvw');
    expect(regels).toContainEqual(expect.objectContaining({ sleutel: 'zvw@thuis', besteed: euro(15_000) }));
  });
});

describe('Casus 5b: ondersteuning en verzekeraar kosten meer, de langdurige zorg 38.400 minder', () => {
  let boek: Boekhouding;
  let gebeurd: Awaited<ReturnType<Preventie['stelVast']>>;

  beforeAll(async () => {
    const preventie = await gegeven('businesscase-2025');
    boek = preventie.boek;
    await preventie.extern('wlz', 'Langdurige zorg', 'Wlz', 'zorgkantoor');
    await boek.koker('wmo', 'Ondersteuning', '6.712', euro(10_000));
    await preventie.regel('eerst-heel', { compensatie: 'eerst' });
    const kokers = [vast('wmo', euro(2_000)), vast('zvw', euro(1_000)), vast('wlz', euro(60_000))];
    await preventie.stelOp('thuis', 'welzijn', 'ouderen', kokers, {
      verdeelregel: { verdeelregel: 'eerst-heel', versie: 1 },
    });
    await preventie.sluit('thuis', 'gemeente', 'verzekeraar', 'zorgkantoor');
    // When: what one client really cost each of the three.
    await preventie.meld('wmo', [{ maand: '2025-06', bedrag: euro(7_000), populatie: 'ouderen' }]);
    await preventie.meld('zvw', [{ maand: '2025-06', bedrag: euro(7_400), populatie: 'ouderen' }]);
    await preventie.meld('wlz', [{ maand: '2025-06', bedrag: euro(21_600), populatie: 'ouderen' }]);
    gebeurd = await preventie.stelVast('thuis', { vaststelling: 'v', boekdatum: '2025-12-31' });
  });

  it('dan worden eerst de twee kokers die duurder werden schadeloos gesteld: 11.400', () => {
    expect(soort(gebeurd, 'aandeel-toegekend.v1').filter((een) => een.soort === 'compensatie')).toMatchObject([
      { ontvanger: { budget: 'wmo' }, bedrag: euro(5_000), kokers: [{ koker: 'wlz' }] },
      { ontvanger: { budget: 'zvw' }, bedrag: euro(6_400), kokers: [{ koker: 'wlz' }] },
    ]);
  });

  it('dan krijgt welzijn 30% van de 27.000 die netto overblijft: 8.100', () => {
    expect(soort(gebeurd, 'aandeel-toegekend.v1').filter((een) => een.soort === 'aandeel')).toMatchObject([
      { ontvanger: { organisatie: 'welzijn' }, bedrag: euro(8_100) },
    ]);
  });

  it('dan houdt de langdurige zorg 18.900, samen 38.400', () => {
    const [{ uitkomst }] = soort(gebeurd, 'preventiewinst-vastgesteld.v1') as [
      { uitkomst: { netto: number; kokers: [] } },
    ];
    expect(uitkomst.netto).toBe(euro(27_000));
    expect(telOp(uitkomst.kokers, 'houdt')).toBe(euro(18_900));
    expect(euro(11_400) + euro(8_100) + telOp(uitkomst.kokers, 'houdt')).toBe(euro(38_400));
  });

  it('als het zorgkantoor betaalt, dan is alles contant', async () => {
    const van = { boekdatum: '2025-12-31', budget: 'wlz', koker: 'wlz', grond: 'Afspraak thuis' };
    await boek.boekt('ontvangsten', { ...van, bedrag: euro(19_500) });
    await boek.boekt('contantmakingen', { boekdatum: '2025-12-31' });
    expect(await boek.saldo('budget', 'wmo')).toMatchObject({ vrij: euro(15_000) });
    expect(await boek.saldo('budget', 'zvw')).toMatchObject({ vrij: euro(6_400) });
    expect(await boek.saldo('budget', 'wlz')).toMatchObject({ besteed: euro(8_100), vrij: 0 });
    expect(await boek.opRekening('toegezegd:wlz')).toBe(0);
  });
});

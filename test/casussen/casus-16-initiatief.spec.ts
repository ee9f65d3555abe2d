import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, soort, vast } from './hulp/preventie.js';

let proef: Proef;
let boek: Boekhouding;
let huishouden: string;
let aandeel: number;

beforeAll(async () => {
  proef = await Proef.start();
  // Given: administration under protection costs 1,400 a year; people organise it in their own circle instead.
  boek = await Boekhouding.open(proef, 'initiatief-2025');
  const preventie = new Preventie(boek);
  await boek.koker('bijstand', 'Bijzondere bijstand', '6.3', euro(5_000));
  await preventie.organisatie('bewindvoerder', 'De bewindvoerder');
  const [opgenomen] = soort(await boek.doet('huishoudens', { aantal: 1 }), 'huishoudens-opgenomen.v1');
  [huishouden] = opgenomen!['huishoudens'] as [string];
  await preventie.cohort('kring', 'Een eigen kring');
  await preventie.regel('helft-voor-de-schuld', {
    ...{
      deel: '50',
      verdeling: { ontvangers: [{ ontvanger: { soort: 'initiatiefnemer' }, gewicht: 1 }], sleutel: 'gelijk' },
    },
  });
  await preventie.stelOp('eigen-kring', 'bewindvoerder', 'kring', [vast('bijstand', euro(1_400))], {
    ...{ huishoudensBijNulmeting: 1, verdeelregel: { verdeelregel: 'helft-voor-de-schuld', versie: 1 } },
    initiatiefnemer: { soort: 'huishouden', huishouden },
  });
  await preventie.sluit('eigen-kring', 'gemeente');
  const gebeurd = await preventie.stelVast('eigen-kring');
  aandeel = gebeurd.revisie - gebeurd.gebeurtenissen.length + 2;
});
afterAll(() => proef.stop());

describe('Casus 16: wie het initiatief neemt, krijgt er de helft van', () => {
  it('dan krijgt het huishouden 700, en weet alleen de auditor om welke code het gaat', async () => {
    const vraag = `gebeurtenissen/${aandeel}`;
    expect(await boek.vraag(vraag, 'auditor')).toMatchObject({
      type: 'aandeel-toegekend.v1',
      gegevens: { ontvanger: { soort: 'huishouden', huishouden }, bedrag: euro(700) },
    });
    expect(JSON.stringify(await boek.vraag(vraag))).not.toContain(huishouden);
  });

  it('dan is 700 voor de schuld besteed, en houdt de koker 700 van de winst', async () => {
    expect(await boek.saldo('budget', 'bijstand')).toMatchObject({ besteed: euro(700), vrij: euro(4_300) });
    expect(await boek.vraag(`gebeurtenissen/${aandeel - 1}`)).toMatchObject({
      gegevens: { uitkomst: { netto: euro(1_400), kokers: [{ koker: 'bijstand', houdt: euro(700) }] } },
    });
  });

  it('dan staat er geen code van een huishouden in het journaal', async () => {
    expect(await boek.opRekening('tegoed:huishoudens')).toBe(0);
    expect(JSON.stringify(await boek.vraag('journaal', 'auditor'))).not.toContain(huishouden);
  });
});

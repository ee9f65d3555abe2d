import { Teksten } from '@ontschot/teksten';
import { Proef } from '../e2e/hulp/app.js';
import { euro, type Boekhouding, type Gebeurd } from './hulp/boekhouding.js';
import { gegevenTeam, gegevenWijk, neemOp, type Leden } from './hulp/wijkteam.js';

const DAG = { boekdatum: '2025-03-03' };
const WAAROM = 'Zonder paspoort krijgt hij geen vergunning en geen uitkering, en geen regel betaalt het';
const VERHAAL = 'Hij heeft zijn papieren en een uitkering, en kookt nog elke donderdag';

let proef: Proef;
let boek: Boekhouding;
let leden: Leden;
let huishouden: string;
let verstrekt: Gebeurd;

const aanvraag = (team: string, trekking: string, wie = huishouden) => ({
  ...{ ...DAG, team, trekking, vorm: 'voorschot', bedrag: euro(400), tegenprestatie: { uren: 40 } },
  doel: { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' },
  ...{ huishouden: wie, voorliggend: { zou: 'nee' }, waarom: WAAROM },
});
const stand = (trekking: string) => boek.vraag(`trekkingen/${trekking}`);
const zin = ({ gebeurtenissen: [eerste] }: Gebeurd) =>
  proef.app.get(Teksten).lees((eerste!.gegevens as { tekst: string }).tekst);

beforeAll(async () => {
  proef = await Proef.start();
  ({ boek, leden } = await gegevenWijk(proef, 'hakan-2025'));
  // Given: 500 per trekking and a look afterwards; a second team where a colleague must agree above 250.
  await gegevenTeam(boek, 'wijkteam');
  await gegevenTeam(boek, 'vier-ogen', { meekijken: { wanneer: 'vooraf', vanaf: euro(250) + 1 } });
  huishouden = await neemOp(boek);
  verstrekt = await boek.doet('trekkingen', aanvraag('wijkteam', 'paspoort'), leden.een);
});
afterAll(() => proef.stop());

describe('Casus 4: 400 uit de kas van het team', () => {
  it('dan is het meteen verstrekt: 400 als voorschot, in vrij geld', async () => {
    expect(verstrekt.gebeurtenissen.map(({ type }) => type)).toEqual(['trekking-verstrekt.v1']);
    expect(await stand('paspoort')).toMatchObject({
      ...{ staat: 'verstrekt', voorschot: euro(400), besteed: 0, meekijken: 'achteraf' },
      kleuren: [{ kleur: 'algemeen', voorschot: euro(400) }],
    });
    expect(await boek.saldo('budget', 'wijkbudget')).toMatchObject({ voorschot: euro(400), vrij: euro(19_600) });
  });

  it('dan staat de zin waarom buiten het boek, versleuteld', async () => {
    expect(zin(verstrekt)).toEqual({ staat: 'leesbaar', tekst: WAAROM });
    const gebeurtenis = await boek.vraag(`gebeurtenissen/${verstrekt.revisie}`, 'auditor');
    expect(JSON.stringify(gebeurtenis)).not.toContain('paspoort krijgt');
  });

  it('dan lossen 16 en 24 uren koken 160 en 240 in, en staat er niets meer open', async () => {
    const meld = (uren: number, boekdatum: string) =>
      boek.doet('trekkingen/paspoort/tegenprestaties', { boekdatum, uren }, leden.een);
    await meld(16, '2025-03-31');
    expect(await stand('paspoort')).toMatchObject({
      ...{ voorschot: euro(240), besteed: euro(160), tegenprestatie: { uren: 40, gemeld: 16 } },
    });
    await meld(24, '2025-04-30');
    expect(await stand('paspoort')).toMatchObject({ voorschot: 0, besteed: euro(400), tegenprestatie: { gemeld: 40 } });
    expect(await boek.saldo('budget', 'wijkbudget')).toMatchObject({ voorschot: 0, besteed: euro(400) });
    const meer = await boek.weigert(
      'trekkingen/paspoort/tegenprestaties',
      { boekdatum: '2025-05-01', uren: 1 },
      leden.een,
    );
    expect(meer.code).toBe('trekking-niets-open');
  });

  it('dan keek een collega achteraf mee, en niet wie het vroeg', async () => {
    const bekijk = 'trekkingen/paspoort/beoordelingen';
    expect((await boek.weigert(bekijk, { akkoord: true }, leden.een)).code).toBe('eigen-trekking');
    await boek.doet(bekijk, { akkoord: true }, leden.ander);
    expect(await stand('paspoort')).toMatchObject({ akkoord: true, meegekekenDoor: 'lid-9c1e' });
  });

  it('dan is in één zin verteld wat het bracht', async () => {
    const verteld = await boek.doet('trekkingen/paspoort/opbrengsten', { verhaal: VERHAAL }, leden.een);
    expect(zin(verteld)).toEqual({ staat: 'leesbaar', tekst: VERHAAL });
    expect(await stand('paspoort')).toMatchObject({ opbrengst: { verteld: 1 } });
  });

  describe('gegeven het team met vier ogen boven de 250', () => {
    let buren: string;
    beforeAll(async () => {
      buren = await neemOp(boek);
      await boek.vraagtAan('trekkingen', aanvraag('vier-ogen', 'paspoort-2', buren), leden.een);
    });

    it('dan wacht dezelfde aanvraag op een collega, en ligt het geld apart', async () => {
      expect(await stand('paspoort-2')).toMatchObject({ staat: 'aangevraagd', verplicht: euro(400), voorschot: 0 });
    });

    it('dan is precies 250 meteen verstrekt, en een cent meer niet', async () => {
      const [een, ander] = [await neemOp(boek), await neemOp(boek)];
      const precies = { ...aanvraag('vier-ogen', 'precies-250', een), bedrag: euro(250) };
      await boek.doet('trekkingen', precies, leden.een);
      const meer = { ...aanvraag('vier-ogen', 'net-meer', ander), bedrag: euro(250) + 1 };
      await boek.vraagtAan('trekkingen', meer, leden.een);
    });

    it('dan kan wie het vroeg er niet mee instemmen, een collega wel', async () => {
      const instemmen = 'trekkingen/paspoort-2/instemmingen';
      expect((await boek.weigert(instemmen, DAG, leden.een)).code).toBe('eigen-trekking');
      expect(await stand('paspoort-2')).toMatchObject({ staat: 'aangevraagd' });
      await boek.doet(instemmen, DAG, leden.ander);
      expect(await stand('paspoort-2')).toMatchObject({ staat: 'verstrekt', verplicht: 0, voorschot: euro(400) });
    });
  });
});

import { BEWONERSSOORTEN } from '../../apps/api/src/opdrachten/soorten/bewonersbudget.js';
import { budgetInstellen } from '../../apps/api/src/opdrachten/soorten/budget-instellen.js';
import { Proef, type Wie } from './hulp/app.js';
import { dagenLater } from './hulp/buurt.js';
import { PAD, vertel } from './hulp/verhaal.js';

describe('de voorbeelden van een bewonersbudget', () => {
  let proef: Proef;
  let buren: readonly Wie[];
  let teller = 0;
  const geef = async (pad: string, inhoud: object, wie: Wie = 'controller') =>
    (await proef.stuur(`${PAD}/${pad}`, inhoud, `b-${(teller += 1)}`, wie).expect(201)).body as Record<string, unknown>;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'budget-instellen');
    const [budget] = budgetInstellen.voorbeelden.filter(({ naam }) => naam === 'bewoners');
    await geef('budgetten', budget!.inhoud);
    const regels = [{ budget: 'bewoners-heechterp', kleur: 'schuldhulp', bedrag: 200_000 }];
    await geef('begrotingen', { boekdatum: '2025-01-01', besluit: 'Raad 2024-11', regels });
    const { gebeurtenissen } = await geef('huishoudens', { aantal: 10 });
    const [{ gegevens }] = gebeurtenissen as [{ gegevens: { huishoudens: string[] } }];
    await geef('populaties', { populatie: 'buurt', naam: 'De buurt', leden: { soort: 'huishoudens' } });
    await geef('populaties/buurt/aanvullingen', { huishoudens: gegevens.huishoudens });
    buren = await Promise.all(
      gegevens.huishoudens.map((huishouden, i) => proef.iemand('inwoner', `buur-${i}`, { huishouden })),
    );
  });
  afterAll(() => proef.stop());

  it('worden een voor een geboekt, en nog eens gegeven zijn zij herhaald', async () => {
    for (const { soort, pad, rollen, voorbeelden } of BEWONERSSOORTEN) {
      const [{ inhoud, pad: velden = {} }] = voorbeelden;
      const adres = `${PAD}/${pad.replace(/:(\w+)/g, (_, veld: string) => velden[veld]!)}`;
      const wie = rollen.includes('inwoner') ? buren[0]! : 'controller';
      const dagen = soort === 'bewonersvoorstel-tellen' ? 15 : 0;
      if (dagen > 0)
        for (const buur of buren.slice(1)) await geef('bewonersvoorstellen/zitbanken/stemmen', { stem: 'voor' }, buur);
      await dagenLater(proef, dagen, async () => {
        const { status, body } = await proef.stuur(adres, inhoud, soort, wie);
        expect({ soort, status, body }).toMatchObject({ soort, status: 201, body: { herhaald: false } });
        const weer = await proef.stuur(adres, inhoud, soort, wie).expect(201);
        expect(weer.body).toEqual({ ...body, herhaald: true });
      });
    }
    const { body } = await proef.haal(`${PAD}/bewonersvoorstellen/zitbanken`, 'raad').expect(200);
    expect(body).toMatchObject({ staat: 'gesloten', besteed: 120_000, over: 0, stemmen: { voor: 10, tegen: 0 } });
  });
});

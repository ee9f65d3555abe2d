import { Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { gift, HUISHOUDENS, PAPIEREN, richtTeamsIn, stort } from '../../test/hulp/teams.js';
import { huishoudspoor } from './spoor.js';

const BOEK = 'GM0001-2025';
const [WIJ, ANDER] = HUISHOUDENS as [string, string];

describe('wat de gebeurtenissen van een huishouden zeggen', () => {
  let opstelling: Opstelling;
  const schrijver = new Schrijver(BOEK);
  const spoor = (huishouden: string) => huishoudspoor(opstelling.store, BOEK, huishouden);
  const meld = (melding: string, bedrag: number, anders: object = {}): number =>
    schrijver.doe({
      soort: 'kosten-melden',
      ...{ melding, koker: 'jeugd', bron: 'administratie', regels: [{ maand: '2025-02', bedrag, huishouden: WIJ }] },
      ...anders,
    });

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    richtTeamsIn(schrijver);
    stort(schrijver, 'wmo-oost', '2025-05');
    schrijver.nu = '2025-06-02T08:00:00.000Z';
    meld('m1', 9_000);
    meld('m2', 4_000, { vervangt: 'm1' });
    meld('m3', 7_000, { regels: [{ maand: '2025-02', bedrag: 7_000, huishouden: ANDER }] });
    schrijver.doe(gift('pas', '2025-06-02', { tekst: 't-1', voorliggend: { zou: 'ja', koker: 'jeugd' } }));
    schrijver.doe(gift('jas', '2025-06-02', { tekst: 't-2', huishouden: ANDER, bedrag: 50_00 }));
    schrijver.doe({ soort: 'opbrengst-vertellen', trekking: 'pas', tekst: 't-3', bedrag: 1_00 });
    schrijver.doe({ soort: 'opbrengst-vertellen', trekking: 'jas', tekst: 't-4' });
    schrijver.doe({ soort: 'signaal-beantwoorden', signaal: 'pas~jeugd', antwoord: 'wijst-af', tekst: 't-5' });
    schrijver.doe({ soort: 'trekking-terugnemen', trekking: 'jas', boekdatum: '2025-06-02', tekst: 't-6' });
    schrijver.doe({
      soort: 'schuldregeling-aanvragen',
      ...{ schuldregeling: 'r1', huishouden: WIJ, fonds: 'schuld', schuldeiser: 'kredietbank' },
      ...{ doel: PAPIEREN, aangevraagdOp: '2025-06-02' },
    });
    schrijver.doe({ soort: 'schuldregeling-beeindigen', schuldregeling: 'r1', wijze: 'voortijdig', tekst: 't-7' });
    await schrijver.schrijf(opstelling.store);
  });
  afterAll(() => opstelling.ruimOp());

  it('zijn de kosten in elke koker, zonder een melding die is vervangen', async () => {
    const { kosten, gelezenTot } = await spoor(WIJ);
    expect(kosten).toEqual([
      { koker: 'wmo', maand: '2025-06', bedrag: 300_00 },
      { koker: 'jeugd', maand: '2025-02', bedrag: 4_000 },
    ]);
    expect(gelezenTot).toBe(schrijver.alles.length - 1);
  });

  it('zijn de zinnen bij de eigen trekkingen en schuldregelingen, elk één keer', async () => {
    const zin = { trekking: 'pas', boekdatum: '2025-06-02' };
    expect((await spoor(WIJ)).zinnen).toEqual([
      { ...zin, over: 'waarom', tekst: { id: 't-1' } },
      { ...zin, over: 'opbrengst', tekst: { id: 't-3' } },
      { ...zin, over: 'antwoord', tekst: { id: 't-5' } },
      { schuldregeling: 'r1', boekdatum: '2025-06-02', over: 'beeindiging', tekst: { id: 't-7' } },
    ]);
    expect((await spoor(ANDER)).zinnen.map(({ tekst }) => tekst)).toEqual([
      { id: 't-2' },
      { id: 't-4' },
      { id: 't-6' },
    ]);
  });

  it('is niets voor wie er niet is', async () => {
    expect(await spoor('hh-nergens')).toMatchObject({ kosten: [], zinnen: [] });
  });
});

import { DEMO_HUISHOUDEN } from '../../apps/api/src/beveiliging/demo-uitgever.js';
import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';

let proef: Proef;
let boek: Boekhouding;
beforeAll(async () => {
  proef = await Proef.start();
  boek = new Boekhouding(proef, DEMO_BOEK, await proef.app.get(DemoVuller).vul());
});
afterAll(() => proef.stop());

describe('Casus 4 in het demoboek van Leeuwarden', () => {
  it('is van het huishouden van de inwoner van de demo: die ziet wat er staat, met de zinnen erbij', async () => {
    const eigen = `/v1/boeken/${DEMO_BOEK}/huishoudens/${DEMO_HUISHOUDEN}`;
    const { body } = await proef.haal(`${eigen}/gegevens`, 'inwoner').expect(200);
    expect(body).toMatchObject({
      trekkingen: [
        { trekking: 'paspoort-vier-ogen', staat: 'aangevraagd', zinnen: [{ staat: 'leesbaar' }] },
        { trekking: 'paspoort', staat: 'verstrekt', zinnen: [{ over: 'waarom' }, { over: 'opbrengst' }] },
      ],
      kosten: { totaal: euro(400) },
    });
    const { text } = await proef.haal(`${eigen}/uitdraai`, 'inwoner').set('accept', 'text/plain').expect(200);
    expect(text).toContain('Zonder paspoort geen vergunning');
    const inzages = await proef.haal(`${eigen}/inzages`, 'inwoner').expect(200);
    expect(inzages.body).toMatchObject({
      inzages: [{ inzage: 'opvang-kijkt-mee', aan: { organisatie: 'opvang-fryslan' } }],
    });
    expect(DEMO_HUISHOUDEN).toMatch(/^hh-[23456789bcdfghjkmnpqrstvwxyz]{16}$/);
  });
});

describe('Casus 1, 5 en 6 in het demoboek van Leeuwarden', () => {
  it('laat zien dat van wat de jeugdbescherming voor het ministerie verdiende, drie tiende terugkwam', async () => {
    const { regels } = await boek.vraag('verhoudingen?afspraak=een-gezin-een-coach');
    expect(regels).toMatchObject([
      { verdiendVoorAnderen: euro(3_300_000), gederfd: euro(3_300_000), terug: euro(990_000), breuk: '3/10' },
    ]);
  });

  it('laat zien dat de bijdrage vooraf van de verzekeraar met het aandeel is verrekend', async () => {
    expect(await boek.vraag('voorschotten/langer-thuis-vooraf')).toMatchObject({ stand: euro(5_000) });
    expect(await boek.vraag('vaststellingen/langer-thuis-2025')).toMatchObject({
      uitkomst: { netto: euro(50_000), delen: [], terugbetalingen: [{ bedrag: euro(15_000) }] },
    });
  });

  it('telt de winst van het waterbed één keer, met het verlies ernaast', async () => {
    const { stromen } = await boek.vraag('landkaart?afspraak=minder-dagbesteding');
    expect(stromen).toMatchObject([
      { koker: '6.712', financier: 'gemeente-leeuwarden', gewonnen: 0, verlies: euro(130_000) },
      { koker: '6.713', financier: 'gemeente-leeuwarden', gewonnen: euro(100_000), verlies: 0 },
    ]);
  });

  it('houdt de begroting van de gemeente zoals zij was: wat anderen betalen komt erbij', async () => {
    const { totaal } = await boek.vraag('saldi?per=koker');
    expect(totaal).toMatchObject({
      primitief: euro(383_463_000),
      naWijziging: euro(383_463_000 + 990_000 + 20_000),
    });
  });

  it('laat zien waarop een toezegging wacht: op de bijdrage van het zorgkantoor', async () => {
    const { toezeggingen } = await boek.vraag('toezeggingen?afspraak=klein-begonnen');
    expect(toezeggingen).toMatchObject([
      { soort: 'compensatie', ontvanger: { budget: '6.712' }, open: euro(5_000), wachtOp: 'geld' },
      { soort: 'compensatie', ontvanger: { budget: 'zvw' }, open: euro(6_400) },
      { soort: 'aandeel', ontvanger: { organisatie: 'welzijn-de-schakel' }, open: euro(8_100) },
    ]);
  });
});

describe('Casus 10 in het demoboek van Leeuwarden', () => {
  it('laat van de inloop zien wat elke vorm van betalen vrijgeeft, haar bezetting, en haar bonus', async () => {
    expect(await boek.vraag('contracten/inloop-2025', 'aanbieder')).toMatchObject({
      ...{ toegezegd: euro(60_000), besteed: euro(15_420), open: euro(44_580), bonus: euro(300) },
      vormen: [
        { vorm: 'functiegericht', open: euro(15_000), vrij: { nu: 0, naHetJaar: euro(15_000) } },
        { vorm: 'product', open: euro(29_580), vrij: { nu: euro(29_580), naHetJaar: 0 } },
      ],
      inzet: [
        { periode: '2025-01', gebruikt: 15, bezetting: '75.0', wachtlijst: 2 },
        { periode: '2025-02', gebruikt: 19, bezetting: '95.0' },
      ],
      resultaten: [{ soort: 'bonus', score: '8.4', bedrag: euro(300), vergoeding: { bedrag: euro(15_000) } }],
    });
  });

  it('laat een declaratie zien die is geboekt, zonder te zeggen over wie', async () => {
    const antwoord = await boek.vraag('declaraties', 'aanbieder');
    expect(antwoord).toMatchObject({
      declaraties: [{ nummer: '2025-07', staat: 'geboekt', gevraagd: { debet: euro(420) }, geboekt: { regels: 2 } }],
    });
    expect(JSON.stringify(antwoord)).not.toContain('hh-');
  });
});

describe('Wat een accountant vraagt van het demoboek van Leeuwarden', () => {
  it('zijn lasten tot op de cent, zonder fouten: wat anderen betaalden dekt wat boven de begroting van hun koker ligt', async () => {
    const { totaal } = await boek.vraag('saldi?per=koker');
    const { besteed } = totaal as { besteed: number };
    expect(await boek.vraag('rechtmatigheid')).toMatchObject({
      grens: { lasten: besteed, bedrag: Math.round(besteed / 100) },
      totaal: { fouten: 0, onduidelijkheden: 0, bovenGrens: { samen: false } },
    });
    expect(await boek.vraag('rechtmatigheid/lasten-gedekt-door-oormerk?per=koker')).toMatchObject({
      regels: [
        { onderdeel: 'ots', bedrag: euro(630_000) },
        { onderdeel: 'uhp', bedrag: euro(360_000) },
        { onderdeel: 'zvw', bedrag: euro(15_000) },
      ],
    });
  });

  it('lopen de subsidie van de opvang en wat de inloop nog heeft over de jaargrens, en keek bij het paspoort een collega mee', async () => {
    expect(await boek.vraag('rechtmatigheid/verplichting-over-jaargrens')).toMatchObject({
      regels: [
        { onderdeel: 'inloop-begeleiding', bedrag: euro(30_000 - 420) },
        { onderdeel: 'inloop-beschikbaar', bedrag: euro(15_000) },
        { onderdeel: 'opvang-gezin-subsidie', bedrag: euro(60_000) },
        { onderdeel: 'apart-gezet-voor-mensen', bedrag: euro(400) },
      ],
    });
    expect(await boek.vraag('rechtmatigheid/meegekeken-achteraf')).toMatchObject({
      regels: [{ onderdeel: 'paspoort', bedrag: euro(400) }],
    });
  });
});

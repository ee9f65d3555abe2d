import { Proef } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie, vast } from './hulp/preventie.js';

interface Regel {
  readonly toezegging: string;
  readonly [maat: string]: unknown;
}

let proef: Proef;
let boek: Boekhouding;
let toezegging: string;
let gekregen: string;
/** Where the inloop was paid. */
let betaald: number;

/** What stands on each promise, the oldest first. */
const toezeggingen = async (wie?: 'aanbieder'): Promise<Regel[]> =>
  ((await boek.vraag('toezeggingen', wie)) as { toezeggingen: Regel[] }).toezeggingen;
const geeft = (bedrag: number, meer: object = {}) => ({
  ...{ boekdatum: '2025-12-31', naar: 'opvang-fryslan', bedrag, reden: 'De nazorg deed de inloop' },
  ...{ document: 'Brief 2025-88', ...meer },
});

/** Given: Thuis in de wijk is promised 15,000 of a gain of 50,000 at the insurer; the inloop did the aftercare. */
beforeAll(async () => {
  proef = await Proef.start();
  const preventie = new Preventie(await Boekhouding.open(proef, 'winst-2025'));
  boek = preventie.boek;
  await preventie.organisatie('thuis', 'Thuis in de wijk');
  await preventie.organisatie('opvang-fryslan', 'De inloop');
  await preventie.organisatie('verzekeraar', 'De zorgverzekeraar');
  await preventie.cohort('ouderen', 'Ouderen die langer thuis wonen');
  await preventie.extern('zvw', 'Wijkverpleging', 'Zvw', 'verzekeraar');
  await preventie.regel('dertig');
  await preventie.stelOp('langer-thuis', 'thuis', 'ouderen', [vast('zvw', euro(250_000))], {
    verdeelregel: { verdeelregel: 'dertig', versie: 1 },
  });
  await preventie.sluit('langer-thuis', 'verzekeraar');
  await preventie.meld('zvw', [{ maand: '2025-06', bedrag: euro(200_000), populatie: 'ouderen' }]);
  await preventie.stelVast('langer-thuis', { vaststelling: 'v' });
  toezegging = 'v~1~zvw';
  gekregen = `${toezegging}~opvang-fryslan`;
});
afterAll(() => proef.stop());

describe('Casus 10: twee aanbieders verrekenen een verschil in winst', () => {
  it('van wat aan de een is toegezegd gaat een deel naar de ander, en samen blijft het evenveel', async () => {
    expect(await toezeggingen()).toMatchObject([{ toezegging, open: euro(15_000), doorgegeven: 0 }]);
    await boek.boekt(`toezeggingen/${toezegging}/verrekeningen`, geeft(euro(6_000)));
    expect(await toezeggingen()).toMatchObject([
      { toezegging, toegezegd: euro(15_000), doorgegeven: euro(6_000), open: euro(9_000), gekregenVan: null },
      { toezegging: gekregen, toegezegd: 0, doorgegeven: -euro(6_000), open: euro(6_000), gekregenVan: toezegging },
    ]);
    expect(await boek.opRekening('tegoed:thuis')).toBe(euro(9_000));
    expect(await boek.opRekening('tegoed:opvang-fryslan')).toBe(euro(6_000));
    expect(await boek.opRekening('toegezegd:zvw')).toBe(-euro(15_000));
  });

  it('nooit meer dan er openstaat, en niet van wie het niet heeft', async () => {
    const pad = `toezeggingen/${toezegging}/verrekeningen`;
    expect(await boek.weigert(pad, geeft(euro(9_001)))).toMatchObject({
      ...{ code: 'toezegging-te-klein', cijfers: { open: euro(9_000), bedrag: euro(9_001) } },
    });
    expect(await boek.weigert(pad, geeft(1, { naar: 'thuis' }))).toMatchObject({ code: 'zelfde-aanbieder' });
    expect(await boek.weigert('toezeggingen/v~7~zvw/verrekeningen', geeft(1))).toMatchObject({
      code: 'onbekende-toezegging',
    });
  });

  it('ook de langste naam die een toezegging kan krijgen, is te noemen; een langere is er nooit', async () => {
    const lang = (deel: string): string => deel.repeat(64);
    const naam = [lang('v'), '9999', lang('k'), ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(lang)].join('~');
    const pad = (wat: string): string => `toezeggingen/${wat}/verrekeningen`;
    expect(await boek.weigert(pad(naam), geeft(1))).toMatchObject({ code: 'onbekende-toezegging' });
    await expect(boek.weigert(pad(`${naam}~h`), geeft(1))).rejects.toThrow();
  });

  it('wat te veel ging, gaat andersom terug en staat weer waar het vandaan kwam', async () => {
    await boek.boekt(`toezeggingen/${gekregen}/verrekeningen`, geeft(euro(1_000), { naar: 'thuis' }));
    expect(await toezeggingen()).toMatchObject([
      { toezegging, doorgegeven: euro(5_000), open: euro(10_000) },
      { toezegging: gekregen, doorgegeven: -euro(5_000), open: euro(5_000) },
    ]);
  });

  it('als de verzekeraar betaalt, dan krijgt ieder zijn eigen deel', async () => {
    await boek.boekt('ontvangsten', {
      ...{ boekdatum: '2025-12-31', budget: 'zvw', koker: 'zvw', bedrag: euro(12_000), grond: 'Afspraak' },
    });
    const { revisie, gebeurtenissen } = await boek.doet('contantmakingen', { boekdatum: '2025-12-31' });
    betaald = revisie;
    expect(gebeurtenissen).toMatchObject([
      { gegevens: { ontvanger: { organisatie: 'thuis' }, bedrag: euro(10_000) } },
      { gegevens: { ontvanger: { organisatie: 'opvang-fryslan' }, bedrag: euro(2_000) } },
    ]);
  });

  it('de landkaart zegt wie leverde, wat is toegezegd, wie het kreeg en wat openstaat, tot op de cent', async () => {
    const { stromen, elders, totalen } = await boek.vraag('landkaart');
    expect(stromen).toMatchObject([
      { aanbieder: 'thuis', gewonnen: euro(50_000), toegezegd: euro(15_000), contant: euro(10_000) },
    ]);
    expect(stromen).toMatchObject([{ doorgegeven: euro(5_000), open: 0 }]);
    expect(elders).toMatchObject([
      { ontvanger: 'opvang-fryslan', toegezegd: 0, doorgegeven: -euro(5_000), contant: euro(2_000), open: euro(3_000) },
    ]);
    expect(totalen).toMatchObject({
      ...{ toegezegd: euro(15_000), contant: euro(12_000), doorgegeven: 0, open: euro(3_000) },
    });
    const { regels } = (await boek.vraag('wie-betaalt-wie-wint')) as { regels: Record<string, unknown>[] };
    expect(regels.filter(({ krijgtToegezegd }) => krijgtToegezegd !== 0)).toMatchObject([
      { partij: 'opvang-fryslan', krijgtToegezegd: euro(5_000), ontvangen: euro(2_000) },
      { partij: 'thuis', krijgtToegezegd: euro(10_000), ontvangen: euro(10_000) },
    ]);
  });

  it('de uitleg van een euro van de inloop leidt terug naar de vaststelling, de afspraak en de verrekening', async () => {
    const uitleg = await boek.vraag(`uitleg/${betaald}`);
    expect(uitleg).toMatchObject({
      vaststelling: { gegevens: { vaststelling: 'v' } },
      afspraak: { afspraak: 'langer-thuis' },
      aandeel: { gegevens: { aandeel: 'v~1', ontvanger: { organisatie: 'thuis' } } },
    });
    expect((uitleg.tekst as string).replace(/\s+/gu, ' ')).toMatch(
      /thuis gaf € 6\.000,00 uit zvw door aan opvang-fryslan \(Brief 2025-88\): De nazorg deed de inloop/u,
    );
    // The inloop does not deliver in the afspraak: it sees what went to itself, and not how that was reckoned.
    const eigen = await boek.vraag(`uitleg/${betaald}`, 'aanbieder');
    expect(eigen).toMatchObject({
      gebeurtenis: { gegevens: { vaststelling: 'v', ontvanger: { organisatie: 'opvang-fryslan' } } },
    });
    for (const deel of ['vaststelling', 'afspraak', 'tekst', 'kosten']) expect(eigen).not.toHaveProperty(deel);
    expect(eigen.gevolgen).toMatchObject([
      { type: 'winst-verrekend.v1', gegevens: { van: 'thuis', bedrag: euro(6_000) } },
      { type: 'winst-verrekend.v1', gegevens: { naar: 'thuis', bedrag: euro(1_000) } },
      { type: 'toezegging-contant-gemaakt.v1', gegevens: { bedrag: euro(2_000) } },
    ]);
    expect(await toezeggingen('aanbieder')).toMatchObject([{ toezegging: gekregen }]);
  });

  it('als de winst later lager blijkt, dan moet wie haar kreeg toegekend terugbetalen en houdt de ander wat hij kreeg', async () => {
    const preventie = new Preventie(boek);
    await preventie.meld('zvw', [{ maand: '2025-09', bedrag: euro(10_000), populatie: 'ouderen' }]);
    await preventie.stelVast('langer-thuis', { vaststelling: 'v2', corrigeert: 'v', boekdatum: '2025-12-31' });
    expect(await toezeggingen()).toMatchObject([
      { toezegging, open: 0 },
      { toezegging: gekregen, open: euro(3_000) },
      { toezegging: 'v2~1~zvw', open: -euro(3_000), wachtOp: 'terugbetaling' },
    ]);
  });
});

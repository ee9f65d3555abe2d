import type { Vastgelegd } from '@ontschot/audit';
import type { KostenOvergenomen } from '@ontschot/boek';
import { gewisseld, type Zelfgemeld } from '../property/jaarwisseling.js';
import { CONTROLESLEUTEL, Controle, controlepunt, metSleutel, regelsVan } from './bundels.js';

const vastgelegd = (boek: string, teksten: readonly string[]): Vastgelegd[] =>
  teksten.map((tekst, revision) => {
    const { type, data, metadata } = JSON.parse(tekst) as Vastgelegd;
    const id = `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`;
    return { stream: `boek-${boek}`, revision, id, type, data, metadata };
  });
const wortelVan = (teksten: readonly string[]): string =>
  controlepunt(vastgelegd('proef-2025', teksten)).split('\n')[2] ?? '';

const { oud: oudeTeksten, nieuw: nieuweTeksten } = gewisseld(7, 400, wortelVan);
const oud = metSleutel(vastgelegd('proef-2025', oudeTeksten));
const nieuw = metSleutel(vastgelegd('proef-2026', nieuweTeksten));
const kopie = (een: Vastgelegd): Vastgelegd => JSON.parse(JSON.stringify(een)) as Vastgelegd;

describe('verifieer van een jaar naar het volgende', () => {
  const controle = new Controle();
  afterAll(() => controle.ruimOp());
  const bundel = async (gebeurtenissen: readonly Vastgelegd[]): Promise<string> =>
    controle.bundel(await regelsVan(gebeurtenissen));
  const samen = async (hier: readonly Vastgelegd[], vorig: readonly Vastgelegd[]) => {
    const eerder = controle.leg(controlepunt(hier, hier.length));
    const gewoon = ['--sleutel', CONTROLESLEUTEL, '--controlepunt', eerder];
    return controle.verifieer(await bundel(hier), ...gewoon, '--vorig', await bundel(vorig));
  };

  it('keurt het afgesloten boek goed, en het nieuwe met het oude ernaast', async () => {
    expect(await controle.verifieer(await bundel(oud), '--sleutel', CONTROLESLEUTEL)).toMatchObject({ status: 2 });
    const { status, tekst } = await samen(nieuw, oud);
    expect(tekst).toContain('IN ORDE: alles is nagegaan en alles klopt.');
    expect(status).toBe(0);
  });

  it('zegt van het nieuwe boek alleen dat de band met het oude niet is nagegaan', async () => {
    const { status, tekst } = await controle.verifieer(await bundel(nieuw), '--sleutel', CONTROLESLEUTEL);
    expect(status).toBe(2);
    expect(tekst).toContain('Niet nagegaan: de band met proef-2025: geef met --vorig de bundel daarvan');
  });

  it('ziet een bedrag dat anders is geopend dan afgesloten', async () => {
    const anders = nieuw.map(kopie);
    const verplicht = anders.findLast(({ type }) => type === 'boek-overgenomen.v1');
    const [eerste] = (verplicht?.data as { mutaties: { bedrag: number }[] }).mutaties;
    if (eerste === undefined) throw new Error('er ging geen ruimte mee');
    eerste.bedrag += 1;
    expect(await samen(anders, oud)).toMatchObject({
      status: 1,
      tekst: expect.stringContaining('is niet wat proef-2025 afsloot') as unknown,
    });
  });

  it('ziet een opening uit een controlepunt bij een aantal dat er geen is', async () => {
    const anders = nieuw.map(kopie);
    for (const { data } of anders) {
      const { controlepunt: punt } = data as { controlepunt?: { omvang: number } };
      if (punt !== undefined) punt.omvang -= 0.5;
    }
    expect(await samen(anders, oud)).toMatchObject({
      status: 1,
      tekst: expect.stringContaining('de omvang in het controlepunt in de opening is geen aantal') as unknown,
    });
  });

  it('ziet dat een boek kosten wegliet die het zelf zou hebben gemeld, en niet meldde', async () => {
    const anders = nieuw.map(kopie);
    const over = anders.find(({ type }) => type === 'kosten-overgenomen.v1')?.data as {
      eigen: { koker: string; maanden: string[] }[];
    };
    over.eigen = [...over.eigen, { koker: 'wmo', maanden: ['2025-03'] }];
    expect(await samen(anders, oud)).toMatchObject({
      status: 1,
      tekst: expect.stringContaining('laat kosten van wmo 2025-03 weg die dit boek niet zelf meldde') as unknown,
    });
  });

  it('keurt goed dat eigen meldingen van een groep tellen en van andere alles meekwam, en ziet het als die ontbreken', async () => {
    // Of one cohort this boek reports the months that the old one has, all in one melding for each koker.
    const zelf: Zelfgemeld = ({ rijen }) =>
      rijen
        .filter(({ populatie, geboekt, aanbieder }) => populatie === 'groep' && !geboekt && aanbieder === undefined)
        .map(({ koker, maanden }) => ({
          ...{ soort: 'kosten-melden', koker, bron: 'hier' },
          regels: maanden.map(({ maand }) => ({ maand, bedrag: 1, populatie: 'groep' })),
        }));
    const { oud: toen, nieuw: nu } = gewisseld(7, 400, wortelVan, zelf);
    const [daar, hier] = [vastgelegd('proef-2025', toen), vastgelegd('proef-2026', nu)].map(metSleutel);
    const over = hier!.find(({ type }) => type === 'kosten-overgenomen.v1')?.data as KostenOvergenomen;
    const gedaan = ({ koker }: { koker: string }) => over.eigen.find((een) => een.koker === koker)?.maanden ?? [];
    const anderen = (van: KostenOvergenomen['rijen']) =>
      van.filter((rij) => !rij.geboekt && rij.maanden.some(({ maand }) => gedaan(rij).includes(maand)));
    expect(over.eigen.length).toBeGreaterThan(0);
    expect(anderen([...over.rijen, ...over.huishoudens]).length).toBeGreaterThan(0);
    expect((await samen(hier!, daar!)).tekst).toContain('IN ORDE: alles is nagegaan en alles klopt.');

    const zonder = hier!.map(kopie);
    const kosten = zonder.find(({ type }) => type === 'kosten-overgenomen.v1')!.data as unknown as {
      -readonly [veld in keyof KostenOvergenomen]: KostenOvergenomen[veld];
    };
    for (const lijst of ['rijen', 'huishoudens'] as const) {
      const weg = new Set(anderen(kosten[lijst]));
      kosten[lijst] = kosten[lijst].filter((rij) => !weg.has(rij));
    }
    expect(await samen(zonder, daar!)).toMatchObject({
      status: 1,
      tekst: expect.stringContaining('zijn niet wat proef-2025 optelt') as unknown,
    });
  });

  it('ziet kosten van eerdere jaren die anders zijn overgenomen dan het oude boek optelt', async () => {
    const anders = nieuw.map(kopie);
    const over = anders.find(({ type }) => type === 'kosten-overgenomen.v1');
    const [rij] = (over?.data as { huishoudens: { maanden: { bedrag: number }[] }[] }).huishoudens;
    if (rij?.maanden[0] === undefined) throw new Error('er gingen geen kosten mee');
    rij.maanden[0].bedrag -= 1;
    expect(await samen(anders, oud)).toMatchObject({
      status: 1,
      tekst: expect.stringContaining('zijn niet wat proef-2025 optelt') as unknown,
    });
  });

  it('ziet kosten van eerdere jaren die uit de opening zijn weggelaten', async () => {
    const over = nieuw.findIndex(({ type }) => type === 'kosten-overgenomen.v1');
    const zonder = [...nieuw.slice(0, over), ...nieuw.slice(over + 1)].map((een, revision) => ({ ...een, revision }));
    expect(await samen(zonder, oud)).toMatchObject({
      status: 2,
      tekst: expect.stringContaining('de kosten van proef-2025: dit boek nam ze niet over') as unknown,
    });
  });

  it('ziet een oud boek dat na het afsluiten is veranderd, ook als daar alles weer op past', async () => {
    const anders = oud.map(kopie);
    (anders[1]?.data as { naam: string }).naam = 'anders';
    expect(await samen(nieuw, anders)).toMatchObject({
      status: 1,
      tekst: expect.stringContaining('controlepunt in de opening was over andere gebeurtenissen') as unknown,
    });
  });

  it('ziet geld dat na het afsluiten nog is verplaatst', async () => {
    const laatste = kopie(oud.findLast(({ type }) => type === 'ontvangst-geboekt.v1') as Vastgelegd);
    const bij = {
      ...laatste,
      revision: oud.length,
      id: '00000000-0000-4000-8000-999999999999',
      metadata: oud.at(-1)?.metadata,
    };
    expect(await controle.verifieer(await bundel([...oud, bij as Vastgelegd]))).toMatchObject({
      status: 1,
      tekst: expect.stringContaining('nadat het jaar is afgesloten') as unknown,
    });
  });
});

import { Proef, rijen } from './hulp/app.js';

const OUD = '/v1/boeken/GM0080-2024';
const NIEUW = '/v1/boeken/GM0080-2025';

describe('kosten van het oude jaar in het volgende boek', () => {
  let proef: Proef;
  let teller = 0;
  let huishoudens: readonly string[] = [];
  beforeAll(async () => {
    proef = await Proef.start();
  });
  afterAll(() => proef.stop());

  const boek = async (pad: string, inhoud: object, status = 201): Promise<Record<string, unknown>> => {
    const wie = pad === '/v1/boeken' ? 'beheerder' : 'controller';
    const antwoord = await proef.stuur(pad, inhoud, `k-${(teller += 1)}`, wie);
    expect({ pad, status: antwoord.status, ...(antwoord.status === status ? {} : antwoord.body) }).toEqual({
      pad,
      status,
    });
    return antwoord.body as Record<string, unknown>;
  };
  const melden = (pad: string, maand: string, bedrag: number, populatie?: string): Promise<unknown> =>
    boek(`${pad}/kostenmeldingen`, {
      ...{ koker: 'wmo', bron: 'administratie' },
      regels: [{ maand, bedrag, ...(populatie === undefined ? { huishouden: huishoudens[0] } : { populatie }) }],
    });
  const halfOmHalf = { van: '2024-07', totEnMet: '2025-06', boekdatum: '2025-07-01' };
  const realisatie = async (pad: string, meting: object): Promise<unknown> => {
    const { gebeurtenissen } = await boek(`${pad}/afspraken/a/metingen`, meting);
    const [{ gegevens }] = gebeurtenissen as [{ gegevens: { invoer: { kokers: { realisatie: object }[] } } }];
    return gegevens.invoer.kokers[0]?.realisatie;
  };

  it('gegeven een jaar met kosten van een huishouden en van een groep, dan sluit het', async () => {
    await boek('/v1/boeken', { boek: 'GM0080-2024', gemeente: 'Leeuwarden', jaar: 2024 });
    for (const organisatie of ['gemeente', 'buurthuis'])
      await boek(`${OUD}/organisaties`, { organisatie, naam: organisatie });
    await boek(`${OUD}/kokers`, {
      ...{ koker: 'wmo', naam: 'Wmo', wet: 'Wmo 2015', taakveld: '6.2', oormerk: { aard: 'vrij' } },
      financier: 'gemeente',
    });
    await boek(`${OUD}/budgetten`, { budget: 'wmo', naam: 'Wmo', aard: 'koker', koker: 'wmo' });
    await boek(`${OUD}/populaties`, { populatie: 'groep', naam: 'Groep', leden: { soort: 'cohort' } });
    const { body } = await proef.stuur(`${OUD}/huishoudens`, { aantal: 1 }, 'hh', 'controller').expect(201);
    huishoudens = /"(hh-[0-9a-z]+)"/.exec(JSON.stringify(body))?.slice(1) ?? [];
    await melden(OUD, '2024-08', 700, 'groep');
    await melden(OUD, '2024-08', 900);
    await boek(`${OUD}/afspraken`, {
      ...{ afspraak: 'a', naam: 'Samen eerder', populatie: 'groep', huishoudensBijNulmeting: 10 },
      kokers: [
        {
          koker: 'wmo',
          nulmeting: {
            methode: { methode: 'vast', bedrag: 5_000, per: 'jaar', bron: 'contract' },
            volgtPopulatie: false,
          },
        },
      ],
      aanbieders: [{ organisatie: 'buurthuis', gewicht: 1 }],
      looptijd: { van: '2024-01', totEnMet: '2025-12' },
      interventiekosten: { bedrag: 0, per: 'jaar' },
    });
    const inOud = { ...halfOmHalf, totEnMet: '2024-12', boekdatum: '2024-12-31' };
    expect(await realisatie(OUD, inOud)).toMatchObject({ maanden: [{ maand: '2024-08', bedrag: 700 }] });
    for (let maand = 1; maand <= 12; maand += 1)
      await boek(`${OUD}/perioden/2024-${String(maand).padStart(2, '0')}/afsluitingen`, {});
    await boek(`${OUD}/jaarafsluiting`, { besluit: 'Raad 2025-1' });
  });

  it('gegeven dezelfde maand in het nieuwe boek, dan moet worden gezegd wat telt, en daarna opent het', async () => {
    await boek('/v1/boeken', { boek: 'GM0080-2025', gemeente: 'Leeuwarden', jaar: 2025 });
    await boek(`${NIEUW}/organisaties`, { organisatie: 'gemeente', naam: 'gemeente' });
    await boek(`${NIEUW}/kokers`, {
      ...{ koker: 'wmo', naam: 'Wmo', wet: 'Wmo 2015', taakveld: '6.2', oormerk: { aard: 'vrij' } },
      financier: 'gemeente',
    });
    await boek(`${NIEUW}/populaties`, { populatie: 'groep', naam: 'Groep', leden: { soort: 'cohort' } });
    await melden(NIEUW, '2024-08', 30, 'groep');
    expect(await boek(`${NIEUW}/jaaropening`, { uit: 'GM0080-2024' }, 409)).toMatchObject({
      code: 'kosten-dubbel',
      cijfers: { kokers: [{ koker: 'wmo', maanden: ['2024-08'] }] },
    });
    await boek(`${NIEUW}/jaaropening`, { uit: 'GM0080-2024', kostenkeuzes: [{ koker: 'wmo', telt: 'beide' }] });
    await melden(NIEUW, '2025-02', 400, 'groep');
    expect(await realisatie(NIEUW, halfOmHalf)).toMatchObject({
      maanden: [
        { maand: '2024-08', bedrag: 730 },
        { maand: '2025-02', bedrag: 400 },
      ],
    });
  });

  it('gegeven wie geen auditor is, dan ziet die niet wat een huishouden kostte, ook niet zonder zijn code', async () => {
    let gezien = 0;
    for (let revisie = 0; ; revisie += 1) {
      const { status, body } = await proef.haal(`${NIEUW}/gebeurtenissen/${revisie}`, 'controller');
      if (status === 404) break;
      if (body.type !== 'kosten-overgenomen.v1') continue;
      gezien += 1;
      expect(body.gegevens).not.toHaveProperty('huishoudens');
      expect(rijen((body.gegevens as { rijen: unknown }).rijen)).toMatchObject([{ populatie: 'groep' }]);
      expect(JSON.stringify(body)).not.toContain('hh-');
    }
    expect(gezien).toBe(1);
  });

  it('gegeven een volgend boek dat een naam voor iets anders gebruikt, dan zegt het overzicht dat vooraf, tot het weer past', async () => {
    const botst = async (): Promise<unknown> => {
      const { body } = await proef.haal(`${NIEUW}/jaarafsluiting`).expect(200);
      return rijen(body.beletsels).find(({ wat }) => wat === 'namen-botsen');
    };
    const later = '/v1/boeken/GM0080-2026';
    await boek('/v1/boeken', { boek: 'GM0080-2026', gemeente: 'Leeuwarden', jaar: 2026 });
    await boek(`${later}/budgetten`, { budget: 'wmo', naam: 'Wmo', aard: 'fonds' });
    expect(await botst()).toMatchObject({ houdtTegen: true, namen: ['budget wmo'] });
    await boek(`${later}/organisaties`, { organisatie: 'gemeente', naam: 'gemeente' });
    await boek(`${later}/kokers`, {
      ...{ koker: 'wmo', naam: 'Wmo', wet: 'Wmo 2015', taakveld: '6.2', oormerk: { aard: 'vrij' } },
      financier: 'gemeente',
    });
    await boek(`${later}/budgetten`, { budget: 'wmo', naam: 'Wmo', aard: 'koker', koker: 'wmo' });
    expect(await botst()).toBeUndefined();
  });
});

import { AANTALLEN, BOEK, Groepenboek, KOKERS, PAD, WIJKEN } from '../e2e/hulp/groepenboek.js';
import { rijen, type Proef, type Wie } from '../e2e/hulp/app.js';

interface Punt {
  readonly deelHuishoudens: string;
  readonly deelKosten: string;
}
interface Kromme {
  readonly koker?: string;
  readonly punten: readonly Punt[] | null;
}

/** Questions with what can be chosen in them, of a closed year. */
const VRAGEN = [
  ...['2024-12-31', '2025-06-30', '2026-12-31'].flatMap((dag) => [
    `betalers?na=${dag}&voor=2024-01-01`,
    `kostenprognose?op=${dag}`,
    `agendas?op=${dag}`,
  ]),
  ...['2024', '2025', '2026'].map((jaar) => `betalers?jaar=${jaar}`),
  ...['betalers', 'concentratie', 'kostenprognose', 'ontzorging', 'ontbrekende-kosten', 'huishoudkosten'],
  ...[
    'contracten',
    'declaraties',
    'declaratieindelingen',
    'doorrekeningen',
    'waterbedden?van=2025-01&totEnMet=2025-12',
  ],
  ...KOKERS.flatMap((koker) => [`kostenmeldingen?koker=${koker}`, `verantwoording?koker=${koker}`]),
  ...['kostenmeldingen/zvw-1', 'saldi?per=wijk', 'saldi?per=koker', 'metingen', 'vaststellingen'],
];

describe('wat een huishouden kostte, of samen minder dan tien', () => {
  let boek: Groepenboek;
  let proef: Proef;
  let verborgen: readonly number[];
  beforeAll(async () => {
    boek = await Groepenboek.start();
    proef = boek.proef;
    const kleine = AANTALLEN.flatMap((rij, w) => rij.flatMap((aantal, k) => (aantal < 10 ? [boek.echt(w, k)] : [])));
    verborgen = [...boek.sommenPerHuishouden(), ...kleine];
  });
  afterAll(() => proef.stop());

  /** Every whole number of an answer or a file, and every amount in euros as cents. */
  const getallenIn = (tekst: string): Set<number> =>
    new Set([
      ...[...tekst.matchAll(/(?<![\w.-])-?\d{5,}(?![\w-])/g)].map(([getal]) => Math.abs(Number(getal))),
      ...[...tekst.matchAll(/\d[\d.]*[.,]\d\d(?!\d)/g)].map(([bedrag]) => Number(bedrag.replace(/[.,]/g, ''))),
    ]);

  async function zoekt(adressen: readonly string[], wie: Wie): Promise<number> {
    let beantwoord = 0;
    for (const adres of adressen) {
      const antwoord = await proef.haal(`${PAD}/${adres}`, wie).buffer(true);
      if (antwoord.status !== 200) continue;
      beantwoord += 1;
      const tekst = typeof antwoord.text === 'string' ? antwoord.text : String(antwoord.body);
      const getallen = getallenIn(tekst);
      expect([adres, tekst.includes('hh-')]).toEqual([adres, false]);
      expect([adres, verborgen.filter((som) => getallen.has(som))]).toEqual([adres, []]);
    }
    return beantwoord;
  }

  it('staat in geen antwoord aan een controller, de raad of wie een koker betaalt', async () => {
    const betaalt = await proef.iemand('financier', 'f', { organisatie: 'gemeente' });
    expect(await zoekt(VRAGEN, 'controller')).toBeGreaterThan(20);
    expect(await zoekt(VRAGEN, 'raad')).toBeGreaterThan(2);
    expect(await zoekt(VRAGEN, betaalt)).toBeGreaterThan(5);
  });

  it('staat in geen bestand dat een controller kan meenemen', async () => {
    const { body } = await proef.haal('/v1/uitvoersoorten').expect(200);
    const soorten = rijen(body.uitvoersoorten).map((een) => `uitvoer/${String(een['naam'])}`);
    const gewoon = soorten.flatMap((soort) => [
      soort,
      `${soort}?op=2025-06-30`,
      `${soort}?per=wijk`,
      `${soort}?jaar=2025`,
    ]);
    expect(soorten.length).toBeGreaterThan(30);
    expect(await zoekt(gewoon, 'controller')).toBeGreaterThan(30);
  });

  it('komt niet uit de krommen: elke groep tussen twee punten is van tien of meer', async () => {
    const { body } = await proef.haal(`${PAD}/concentratie`).expect(200);
    const { body: tabel } = await proef.haal(`${PAD}/huishoudkosten`).expect(200);
    const krommen = [body.alles as Kromme, ...rijen(body.kokers)] as Kromme[];
    let groepen = 0;
    for (const { koker, punten } of krommen) {
      const totaal = rijen(tabel.kokers).find((een) => een['koker'] === koker) ?? (tabel.totaal as object);
      const { huishoudens, kosten } = totaal as { huishoudens: number | null; kosten: number | null };
      if (punten === null) continue;
      expect([koker, huishoudens === null, kosten === null]).toEqual([koker, false, false]);
      for (const [i, { deelHuishoudens }] of punten.entries()) {
        const vorig = Number(punten[i - 1]?.deelHuishoudens ?? deelHuishoudens);
        if (i === 0) continue;
        groepen += 1;
        expect((Number(deelHuishoudens) - vorig + 0.001) * Number(huishoudens)).toBeGreaterThanOrEqual(10);
      }
    }
    expect(groepen).toBeGreaterThan(0);
  });

  it('en wat daar staat zou gevonden worden: een cel van tien of meer, en een boeking', async () => {
    const { text } = await proef.haal(`${PAD}/huishoudkosten`).expect(200);
    expect(getallenIn(text).has(boek.echt(0, 0))).toBe(true);
    const csv = await proef.haal(`${PAD}/uitvoer/csv-huishoudkosten`).buffer(true);
    expect([csv.status, getallenIn(csv.text).has(boek.echt(0, 0))]).toEqual([200, true]);
    expect([BOEK, WIJKEN.length]).toEqual(['groepen-2025', AANTALLEN.length]);
  });
});

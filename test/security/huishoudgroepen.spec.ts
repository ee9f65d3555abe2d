import type { OpenAPIObject } from '@nestjs/swagger';
import { Aanvaller } from '../../libs/projecties/test/hulp/aanvaller.js';
import type { Proef, Wie } from '../e2e/hulp/app.js';
import { LopendeStanden, type Stap } from './hulp/lopende-standen.js';
import { AANTALLEN, BOEK, Groepenboek, KOKERS, PAD, WIJKEN } from '../e2e/hulp/groepenboek.js';

interface Cijfer {
  readonly kosten: number | null;
  readonly huishoudens: number | null;
}
interface Tabel {
  readonly wijken: readonly { readonly wijk: string; readonly kokers: readonly Cijfer[]; readonly totaal: Cijfer }[];
  readonly kokers: readonly Cijfer[];
  readonly totaal: Cijfer;
}

/** What can be asked at the addresses that take fields, by the last part of the address. */
const VELDEN: Readonly<Record<string, readonly string[]>> = {
  saldi: ['budget', 'koker', 'kleur', 'doel', 'wijk'].flatMap((per) => [`per=${per}`, `per=${per}&op=2025-03-31`]),
  verantwoording: KOKERS.flatMap((koker) => [`koker=${koker}`, `koker=${koker}&op=2025-05-31`]),
  waterbedden: ['van=2025-01&totEnMet=2025-12', 'van=2025-01&totEnMet=2025-01'],
  journaal: WIJKEN.flatMap((wijk) => KOKERS.map((koker) => `wijk=${wijk}&koker=${koker}&aantal=500`)),
  kostenmeldingen: ['', 'koker=zvw', 'van=2025-03&totEnMet=2025-03'],
};

describe('wie alles vraagt wat er te vragen is', () => {
  let boek: Groepenboek;
  let proef: Proef;
  beforeAll(async () => {
    boek = await Groepenboek.start();
    proef = boek.proef;
  });
  afterAll(() => proef.stop());

  const tabel = async (wie: Wie = 'controller'): Promise<Tabel> =>
    (await proef.haal(`${PAD}/huishoudkosten`, wie).expect(200)).body as Tabel;
  const rijVan = ({ wijken }: Tabel, w: number) => wijken.find(({ wijk }) => wijk === WIJKEN[w])!;
  const cellen = WIJKEN.flatMap((_, w) => KOKERS.map((__, k) => ({ w, k, aantal: AANTALLEN[w]![k]! })));
  const kleine = cellen.filter(({ aantal }) => aantal < 10);

  it('krijgt cellen van tien of meer en totalen, en elk cijfer klopt', async () => {
    const gegeven = await tabel();
    const getoond = cellen.filter(({ w, k }) => rijVan(gegeven, w).kokers[k]!.kosten !== null);
    expect(getoond.length).toBeGreaterThanOrEqual(6);
    for (const { w, k, aantal } of getoond)
      expect(rijVan(gegeven, w).kokers[k]).toMatchObject({ kosten: boek.echt(w, k), huishoudens: aantal });
    expect(gegeven.totaal.kosten).toBe(cellen.reduce((som, { w, k }) => som + boek.echt(w, k), 0));
    expect(gegeven.kokers.filter(({ kosten }) => kosten !== null).length).toBeGreaterThan(0);
  });

  it('komt met rekenen aan de tabel bij geen som van minder dan tien in de buurt', async () => {
    const gegeven = await tabel();
    const aanvaller = new Aanvaller(WIJKEN.length, KOKERS.length, (w, k) => {
      const regel = w < 0 ? { kokers: gegeven.kokers, totaal: gegeven.totaal } : rijVan(gegeven, w);
      return (k < 0 ? regel.totaal : regel.kokers[k]!).kosten;
    });
    for (const { w, k } of kleine) {
      const [laag, hoog] = aanvaller.grenzen(w, k);
      expect([laag <= boek.echt(w, k) / 2, hoog >= boek.echt(w, k) * 1.5]).toEqual([true, true]);
    }
  });

  /** Every address about a boek, with all that it can be asked about this one. */
  async function adressen(): Promise<string[]> {
    const document = (await proef.vraag().get('/v1/openapi.json').expect(200)).body as OpenAPIObject;
    const kop = Number((await proef.haal(PAD).expect(200)).body.revisie);
    const revisies = Array.from({ length: kop + 1 }, (_, revisie) => String(revisie));
    const waarden = (pad: string, veld: string): readonly string[] =>
      ({
        // An explanation of a movement says what its event says.
        ...{ boekId: [BOEK], revisie: pad.includes('/uitleg/') ? revisies.slice(-40) : revisies },
        ...{ melding: ['zvw-1'], budget: KOKERS, huishouden: boek.codes.slice(0, 3) },
      })[veld] ?? ['iets'];
    return Object.entries(document.paths).flatMap(([pad, { get }]) => {
      // The stream of changes does not end; it carries no amounts.
      if (get === undefined || pad.endsWith('/gebeurtenissen') || !pad.startsWith('/boeken')) return [];
      const ingevuld = [...pad.matchAll(/\{(\w+)\}/g)].reduce<string[]>(
        (tot, [deel, veld]) => tot.flatMap((een) => waarden(pad, veld!).map((waarde) => een.replace(deel, waarde))),
        [`/v1${pad}`],
      );
      return ingevuld.flatMap((een) => (VELDEN[pad.split('/').at(-1)!] ?? ['']).map((vraag) => `${een}?${vraag}`));
    });
  }

  /** Every amount in a text, also as it is written in a sentence: 1.234,56. */
  const bedragenIn = (tekst: string): number[] => [
    ...[...tekst.matchAll(/(?<![\w.-])-?\d{5,}(?![\w-])/g)].map(([getal]) => Math.abs(Number(getal))),
    ...[...tekst.matchAll(/\d{1,3}(\.\d{3})*,\d{2}/g)].map(([bedrag]) => Number(bedrag.replace(/[.,]/g, ''))),
  ];

  /**
   * A step tells where a rekening stood before and after it, and what was free. Where that is no more than the lines of the
   * steps up to there, which are looked at one by one as all else, it is a sum that the journaal gives of whoever they were.
   */
  const nieuwIn = (adres: string, tekst: string, standen: LopendeStanden): number[] => {
    const volgt = adres.includes('/stap?') ? standen.volgtUit(JSON.parse(tekst) as Stap) : new Set<number>();
    const lijnen = adres.includes('/stap?') ? (tekst.match(/"verschil":-?\d+/g) ?? []).join() : '';
    return [...bedragenIn(tekst).filter((bedrag) => !volgt.has(bedrag)), ...bedragenIn(lijnen)];
  };

  it.each([
    ['controller', 500],
    ['raad', 5],
  ] as const)(
    'vindt als %s zo’n som in geen enkel antwoord, en ook niet als het verschil van twee getallen',
    async (rol, minstens) => {
      const getallen = new Set<number>();
      const standen = new LopendeStanden();
      let beantwoord = 0;
      for (const adres of await adressen()) {
        const { status, text } = await proef.haal(adres, rol).set('ontschot-doelbinding', 'Aanval');
        if (status !== 200) continue;
        beantwoord += 1;
        expect([adres, text.includes('"hh-')]).toEqual([adres, false]);
        for (const bedrag of nieuwIn(adres, text, standen)) getallen.add(bedrag);
      }
      expect(beantwoord).toBeGreaterThan(minstens);
      expect(getallen.size).toBeGreaterThan(minstens);
      // What is told is found: so what is not, would be.
      expect(getallen.has(boek.echt(0, 0))).toBe(true);
      for (const { w, k } of kleine) {
        const som = boek.echt(w, k);
        expect([som, getallen.has(som)]).toEqual([som, false]);
        expect([som, ...[...getallen].filter((getal) => getallen.has(getal + som))]).toEqual([som]);
      }
    },
    120_000,
  );

  it('ziet als controller, auditor en raad dezelfde tabel; wie anders is, en wie iets kiest, krijgt haar niet', async () => {
    const eigen = await tabel();
    for (const wie of ['raad', 'auditor'] as const) expect(await tabel(wie)).toEqual(eigen);
    for (const wie of ['wijkteam', 'aanbieder', 'financier', 'beheerder', 'inwoner'] as const)
      await proef.haal(`${PAD}/huishoudkosten`, wie).expect(403);
    for (const veld of ['op=2025-06-30', 'bekendOp=2026-01-01', 'wijk=noord', 'koker=wmo'])
      await proef.haal(`${PAD}/huishoudkosten?${veld}`).expect(400);
  });

  it('leert niets van heropenen, verbeteren en weer sluiten, ook niet na een nieuwe start', async () => {
    const eerst = await tabel();
    await boek.doe([
      ...[12, 11].flatMap((maand) => boek.perioden('periode-heropenen', maand, maand, { reden: 'nog een factuur' })),
      { ...boek.besteding('noord', 'opvang', 1_234_567, boek.codes[0]), boekdatum: '2025-11-05' },
      ...boek.perioden('periode-afsluiten', 11, 12),
    ]);
    await boek.bij();
    expect(await tabel()).toEqual(eerst);
    await proef.opnieuw();
    expect(await tabel()).toEqual(eerst);
  });
});

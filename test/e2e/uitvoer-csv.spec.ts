import { parse } from 'csv-parse/sync';
import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { ROLLEN } from '../../apps/api/src/beveiliging/identiteit.js';
import { opPad } from '../../apps/api/src/uitvoer/csv/kolom.js';
import { CSV, CSVSOORTEN, vraagVan } from '../../apps/api/src/uitvoer/csv/soorten/index.js';
import { VRAGEN } from '../../apps/api/src/vragen/soorten/index.js';
import { Proef, type Wie } from './hulp/app.js';
import { BEWAARD, bewaarDoorrekening } from './hulp/doorrekening.js';
import { PAD, vertel } from './hulp/verhaal.js';

/** Of what is asked with more than a boek: with what. */
const MET: Readonly<Record<string, string>> = {
  saldi: 'per=budget',
  verantwoording: 'koker=6.1',
  uitputting: 'budget=wijkbudget-heechterp',
  doorrekening: `doorrekening=${BEWAARD}`,
  waterbedden: 'van=2025-01&totEnMet=2025-12',
  verschillen: 'van=-1',
  toen: 'op=2025-12-31',
};
/** The same in the boek of the examples, where it is called otherwise. */
const IN_VERHAAL: Readonly<Record<string, string>> = {
  ...MET,
  verantwoording: 'koker=opvang',
  ...{ contract: 'ondersteuningsopdracht=opvang-2025', afspraak: 'afspraak=voordeur' },
};
/** Questions without a table, and why. */
const ZONDER_TABEL: Readonly<Record<string, string>> = {
  ...{ herkomst: 'is een keten', bestemming: 'is een keten' },
  bevindingen: 'is een lijst per soort; de soorten samen zijn rechtmatigheid',
  boeken: 'gaat niet over één boek',
  boek: 'is één regel, die in elk antwoord staat',
  boom: 'zijn hashes, waar bundel en controlepunt voor zijn',
  consistentie: 'is een bewijs',
  insluiting: 'is een bewijs',
  gebeurtenis: 'is één gebeurtenis; alle samen zijn een bundel',
  verhalen: 'zijn zinnen over mensen, die kunnen worden ingetrokken',
};
/** One of a list that has a table. */
const EEN_VAN: ReadonlySet<string> = new Set(
  ['verplichting', 'voorschot', 'verdeelregel', 'eenheidsprijs', 'kostenmelding', 'vaststelling'].concat([
    'meting',
    'voorfinanciering',
    'vordering',
    'trekking',
    'voucher',
    'bewonersvoorstel',
    'schuldregeling',
    'agenda',
    'declaratie',
  ]),
);

interface Opgezet {
  readonly proef: Proef;
  readonly pad: string;
  /** What each question is asked with. */
  readonly met: Readonly<Record<string, string>>;
}

/** The lines of a file, by the names of the columns; the last says how many there are. */
const regelsUit = (tekst: string): Record<string, string>[] =>
  parse<Record<string, string>>(tekst, { bom: true, delimiter: ';', columns: true });

describe('elke vraag als tabel', () => {
  const proeven: Opgezet[] = [];
  beforeAll(async () => {
    const [demo, verhaal] = [await Proef.start(), await Proef.start()];
    const revisie = await demo.app.get(DemoVuller).vul();
    await demo.haal(`/v1/boeken/${DEMO_BOEK}/boom`).set('ontschot-minstens', String(revisie)).expect(200);
    await bewaarDoorrekening(demo);
    await vertel(verhaal);
    const inDemo = { ...MET, ...(await eersteVan(demo, `/v1/boeken/${DEMO_BOEK}`)) };
    const inVerhaal = { ...IN_VERHAAL, ...(await eersteVan(verhaal, PAD)), ...IN_VERHAAL };
    proeven.push({ proef: demo, pad: `/v1/boeken/${DEMO_BOEK}`, met: inDemo });
    proeven.push({ proef: verhaal, pad: PAD, met: inVerhaal });
  }, 120_000);
  afterAll(() => Promise.all(proeven.map(({ proef }) => proef.stop())));

  /** How to ask after one contract, one afspraak, one sum and one refusal that there is. */
  const eersteVan = async (proef: Proef, pad: string): Promise<Record<string, string>> => {
    const een = async (lijst: string, veld: string, naam = lijst): Promise<string | undefined> => {
      const { body } = await proef.haal(`${pad}/${lijst}`);
      return (body as Record<string, Record<string, string>[]>)[naam]?.[0]?.[veld];
    };
    return {
      contract: `ondersteuningsopdracht=${(await een('contracten', 'ondersteuningsopdracht')) ?? ''}`,
      afspraak: `afspraak=${(await een('afspraken', 'afspraak')) ?? ''}`,
      uitleg: `revisie=${(await een('vaststellingen', 'revisie')) ?? 12}`,
      stap: `revisie=${(await een('weigeringen', 'revisie', 'regels')) ?? 12}`,
    };
  };
  const tabel = async ({ proef, pad, met }: Opgezet, naam: string, wie: Wie): Promise<Record<string, string>[]> => {
    const { text } = await proef.haal(`${pad}/uitvoer/${CSV}${naam}?${met[vraagNaam(naam)] ?? ''}`, wie).expect(200);
    const regels = regelsUit(text);
    const einde = regels.pop()!;
    expect(einde['nr']).toBe(`einde: ${regels.length} regels`);
    return regels;
  };
  const vraagNaam = (naam: string): string => CSVSOORTEN.find((een) => een.naam === naam)!.vraag;
  const antwoord = async ({ proef, pad, met }: Opgezet, naam: string, wie: Wie) => {
    const http = vraagVan(CSVSOORTEN.find((een) => een.naam === naam)!);
    const volgorde = http.naam === 'journaal' ? '&volgorde=oud' : '';
    const query = new URLSearchParams(met[http.naam]);
    // What stands in the address of a question is asked of its table as any other field.
    const deel = http.pad.replace('boeken/:boekId', pad).replace(/:(\w+)/g, (_, veld: string) => {
      const waarde = query.get(veld) ?? 'onbekend';
      query.delete(veld);
      return waarde;
    });
    const groot = http.getallen?.includes('aantal') === true ? '&aantal=500' : '';
    const { status, body } = await proef.haal(`${deel}?${query.toString()}${groot}${volgorde}`.replace('?&', '?'), wie);
    return { status, body: body as Record<string, unknown> };
  };

  it('elke vraag heeft er een, of een reden waarom niet', () => {
    const met = new Set(CSVSOORTEN.map(({ vraag }) => vraag));
    const geen = VRAGEN.map(({ naam }) => naam).filter((naam) => !met.has(naam) && !EEN_VAN.has(naam));
    expect(geen.sort()).toEqual(Object.keys(ZONDER_TABEL).sort());
    expect(new Set(CSVSOORTEN.map(({ naam }) => naam)).size).toBe(CSVSOORTEN.length);
  });

  it.each(CSVSOORTEN.map(({ naam }) => naam))('%s: dezelfde rijen en bedragen als het antwoord', async (naam) => {
    const soort = CSVSOORTEN.find((een) => een.naam === naam)!;
    for (const proef of proeven)
      for (const wie of ['controller', 'auditor'] as const) {
        const { status, body } = await antwoord(proef, naam, wie);
        if (status === 409) continue;
        expect([naam, status]).toEqual([naam, 200]);
        const rijen = soort.rijen(body);
        const regels = await tabel(proef, naam, wie);
        expect(regels.map(({ nr }) => Number(nr))).toEqual(rijen.map((_, i) => i + 1));
        for (const [i, rij] of rijen.entries())
          for (const { pad: waar, soort: hoe } of soort.kolommen) {
            const waarde = opPad(rij, waar) as string | number | boolean | null | undefined;
            const cel = regels[i]![hoe === 'bedrag' ? `${waar}_eurocent` : waar];
            if (hoe === 'bedrag') expect([waar, cel]).toEqual([waar, waarde == null ? '' : String(waarde)]);
            else if (hoe === 'waarde' && typeof waarde !== 'boolean')
              expect([waar, cel!.replace(/^'/, '')]).toEqual([waar, waarde == null ? '' : String(waarde)]);
          }
      }
  });

  it.each(CSVSOORTEN.map(({ naam }) => naam))('%s: laat niets weg zonder dat het er staat', async (naam) => {
    const soort = CSVSOORTEN.find((een) => een.naam === naam)!;
    const bekend = new Set([...soort.kolommen.map(({ pad }) => pad), ...(soort.zonder ?? [])]);
    const gemist = new Set<string>();
    const loop = (waarde: unknown, pad: string): void => {
      if (bekend.has(pad)) return;
      if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde))
        for (const [veld, deel] of Object.entries(waarde)) loop(deel, pad === '' ? veld : `${pad}.${veld}`);
      else if (waarde !== null) gemist.add(pad);
    };
    for (const proef of proeven) {
      const { status, body } = await antwoord(proef, naam, 'auditor');
      if (status === 200) for (const rij of soort.rijen(body)) loop(rij, '');
    }
    expect([...gemist]).toEqual([]);
  });

  it('noemt geen huishouden en geen pseudoniem, wie er ook vraagt', async () => {
    for (const { proef, pad, met } of proeven)
      for (const { naam, vraag } of CSVSOORTEN) {
        if (vraag === 'huishoudgroepen' || vraag === 'concentratie') continue;
        const adres = `${pad}/uitvoer/${CSV}${naam}?${met[vraag] ?? ''}`;
        const { text } = await proef.haal(adres, 'auditor').expect(200);
        expect([naam, /hh-[2-9a-z]{16}|demo-(wijkteam|controller)-\d/.exec(text)?.[0]]).toEqual([naam, undefined]);
      }
  });

  it.each(ROLLEN)(
    'een %s neemt precies de tabellen mee van de vragen die hij mag stellen, en zoals hij ze ziet',
    async (rol) => {
      const [{ proef, pad, met }] = proeven as [Opgezet];
      const { body } = await proef.haal('/v1/uitvoersoorten', rol).expect(200);
      const genoemd = new Set((body.uitvoersoorten as { naam: string }[]).map((een) => een.naam));
      for (const soort of CSVSOORTEN) {
        const mag = vraagVan(soort).rollen.includes(rol);
        const adres = `${pad}/uitvoer/${CSV}${soort.naam}?${met[soort.vraag] ?? ''}`;
        const bestand = await proef.haal(adres, rol);
        expect([soort.naam, genoemd.has(`${CSV}${soort.naam}`)]).toEqual([soort.naam, mag]);
        if (!mag) expect([soort.naam, bestand.status]).toEqual([soort.naam, 403]);
        const gesteld = await antwoord(proeven[0]!, soort.naam, rol);
        expect([soort.naam, bestand.status]).toEqual([soort.naam, gesteld.status]);
        if (bestand.status === 200)
          expect([soort.naam, regelsUit(bestand.text).length - 1]).toEqual([
            soort.naam,
            soort.rijen(gesteld.body).length,
          ]);
      }
      const heel = await proef.haal(`${pad}/uitvoer/journaal`, rol);
      expect([genoemd.has('journaal'), heel.status]).toEqual(
        ['controller', 'auditor'].includes(rol) ? [true, 200] : [false, 403],
      );
    },
  );

  it('vraagt een auditor waarvoor, waar bedragen van weinig huishoudens kunnen staan', async () => {
    const [{ proef, pad }] = proeven as [Opgezet];
    const vraag = (naam: string) =>
      proef
        .vraag()
        .get(`${pad}/uitvoer/${naam}`)
        .set('authorization', `Bearer ${proef.token('auditor')}`);
    const { body } = await vraag('csv-kostenmeldingen').expect(400);
    expect(body).toMatchObject({ fouten: [{ veld: 'Ontschot-Doelbinding' }] });
    await vraag('csv-kostenmeldingen').set('ontschot-doelbinding', 'Steekproef').expect(200);
    await vraag('csv-organisaties').expect(200);
    // Its stands are of rekeningen, as the page asks them without a word.
    await vraag('csv-terugblik-rekeningen').expect(200);
    await vraag('csv-uitleg-gevolgen?revisie=12').expect(400);
  });

  it('neemt de vragen van de vraag zelf mee', async () => {
    const [{ proef, pad }] = proeven as [Opgezet];
    const { text } = await proef.haal(`${pad}/uitvoer/csv-journaal?koker=ots&volgorde=nieuw`).expect(200);
    const regels = regelsUit(text);
    expect(new Set(regels.slice(0, -1).map(({ kleur }) => kleur!.split('@')[0]))).toEqual(new Set(['ots']));
  });
});

import { Leesmodel } from '@ontschot/projecties';
import { VRAGEN } from '../../apps/api/src/vragen/soorten/index.js';
import { Proef, rijen } from './hulp/app.js';
import { vertelBuurt } from './hulp/buurt.js';
import { BOEK, PAD, vertel } from './hulp/verhaal.js';

interface Pagina {
  readonly regels: readonly { readonly revisie: number }[];
  readonly _links?: { readonly volgende: { readonly href: string } };
}

/** A file cannot be an example: one declaratie of a euro, for the first household. Gives the last revisie. */
async function declareer(proef: Proef, pad: string): Promise<number> {
  const stuur = (adres: string, wie: 'beheerder' | 'controller', inhoud: string) =>
    proef
      .vraag()
      .post(adres)
      .set('authorization', `Bearer ${proef.token(wie)}`)
      .set('content-type', 'text/csv')
      .send(inhoud);
  await stuur('/v1/persoonskoppelingen', 'beheerder', `bsn;huishouden\n999990019;${proef.huishouden}\n`).expect(200);
  const kop = 'BSN;Referentie;Categorie;Product;Van;Tot en met;Bedrag;Credit van';
  const wat = 'indeling=opvang-csv&boekdatum=2025-12-01&nummer=D1&van=2025-11-01&totEnMet=2025-11-30&totaal=100';
  const regel = '999990019;P1;15;15A04;01-11-2025;30-11-2025;1,00;';
  const { body } = await stuur(`${pad}/declaraties?${wat}`, 'controller', `${kop}\n${regel}\n`).expect(202);
  // Its one line is booked in the background.
  for (;;) {
    const { body: nu } = await proef.haal(`${pad}/declaraties/opvang-fryslan_D1`);
    if (nu.staat === 'geboekt') return Number(body.revisie) + 1;
  }
}

describe('vragen aan een boek', () => {
  let proef: Proef;
  let laatste: number;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef);
    const bewoner = await proef.iemand('inwoner', 'bewoner', { huishouden: proef.huishouden });
    laatste = await vertelBuurt(proef, bewoner, proef.huishouden);
    laatste = await declareer(proef, PAD);
    await proef.haal(PAD).set('ontschot-minstens', String(laatste)).expect(200);
  });
  afterAll(() => proef.stop());

  it.each(VRAGEN.map((vraag) => [vraag.naam, vraag] as const))(
    'het voorbeeld van %s wordt beantwoord',
    async (_, vraag) => {
      const { pad, invoer, voorbeeld = {} } = vraag;
      const adres = `/v1/${pad}`.replace(':boekId', BOEK).replace(/:(\w+)/g, (__, veld: string) => voorbeeld[veld]!);
      const over = Object.entries(voorbeeld).filter(([veld]) => !pad.includes(`:${veld}`));
      const { status, headers, body } = await proef.haal(`${adres}?${new URLSearchParams(over).toString()}`);
      // The year of the story is still open.
      if (vraag.weigert !== undefined)
        expect({ status, body }).toMatchObject({ status: 409, body: { code: vraag.weigert } });
      else expect({ status, body }).toMatchObject({ status: 200 });
      expect(Object.keys(body).length).toBeGreaterThan(0);
      if (vraag.weigert === undefined && pad.includes(':boekId')) expect(headers.etag).toBe(`"${laatste}"`);
      expect(headers['cache-control']).toBe('no-store');
      // And what it does not know is a fault, with its name.
      const mis = await proef.haal(`${adres}?${new URLSearchParams([...over, ['onzin', '1']]).toString()}`).expect(400);
      expect(rijen(mis.body.fouten).map((een) => een.veld)).toEqual(['onzin']);
      if (invoer !== undefined && over.length > 0) {
        const dubbel = await proef.haal(`${adres}?${new URLSearchParams([...over, over[0]!]).toString()}`).expect(400);
        expect(dubbel.body.code).toBe('vraag-ongeldig');
      }
    },
  );

  it('een boek dat er niet is, geeft 404 en nooit een lege lijst', async () => {
    for (const { pad, voorbeeld = {} } of VRAGEN.filter((een) => een.pad.includes(':boekId'))) {
      const adres = `/v1/${pad}`
        .replace(':boekId', 'ander-2025')
        .replace(/:(\w+)/g, (_, veld: string) => voorbeeld[veld]!);
      const over = Object.entries(voorbeeld).filter(([veld]) => !pad.includes(`:${veld}`));
      const { status, body } = await proef.haal(`${adres}?${new URLSearchParams(over).toString()}`);
      expect({ pad, status, code: body.code }).toEqual({ pad, status: 404, code: 'niet-gevonden' });
    }
  });

  it('wie eigen werk wil lezen wacht op de revisie, en hoort het als die er niet komt', async () => {
    const { body, headers } = await proef
      .stuur(`${PAD}/wijken`, { wijk: 'bilgaard', naam: 'Bilgaard' }, 'minstens')
      .expect(201);
    const revisie = JSON.parse(headers.etag as string) as string;
    expect(revisie).toBe(String(body.revisie));
    const { body: wijken } = await proef.haal(`${PAD}/wijken`).set('ontschot-minstens', revisie).expect(200);
    expect(rijen(wijken.wijken).map((een) => een.wijk)).toContain('bilgaard');
    const mis = await proef.haal(`${PAD}/wijken`).set('ontschot-minstens', 'x').expect(400);
    expect(mis.body.fouten[0].veld).toBe('Ontschot-Minstens');
  });

  it('een lijst in pagina’s wordt met _links.volgende helemaal gelezen', async () => {
    const revisies: number[] = [];
    let adres: string | undefined = `${PAD}/journaal?aantal=4&volgorde=oud`;
    let paginas = 0;
    while (adres !== undefined) {
      const antwoord: { body: Pagina } = await proef.haal(adres).expect(200);
      revisies.push(...antwoord.body.regels.map((een) => een.revisie));
      adres = antwoord.body._links?.volgende.href;
      paginas += 1;
    }
    const { body: alles } = await proef.haal(`${PAD}/journaal?aantal=500&volgorde=oud`).expect(200);
    expect(revisies).toEqual(rijen(alles.regels).map((een) => een.revisie));
    expect(paginas).toBe(Math.ceil(revisies.length / 4));
  });

  it.each(['organisaties', 'wijken', 'kokers', 'budgetten', 'ondersteuningsopdrachten'])(
    'ook %s komen in pagina’s, en heten op elke pagina zo',
    async (naam) => {
      const { body: alles } = await proef.haal(`${PAD}/${naam}?aantal=500`).expect(200);
      expect(Object.keys(alles)).toEqual([naam, 'volgende']);
      const gelezen: unknown[] = [];
      for (let adres: string | undefined = `${PAD}/${naam}?aantal=1`; adres !== undefined;) {
        const { body }: { body: Record<string, unknown> & Pick<Pagina, '_links'> } = await proef
          .haal(adres)
          .expect(200);
        gelezen.push(...rijen(body[naam]));
        adres = body._links?.volgende.href;
      }
      expect(gelezen.length).toBeGreaterThan(0);
      expect(gelezen).toEqual(rijen(alles[naam]));
      const mis = await proef.haal(`${PAD}/${naam}?aantal=0`).expect(400);
      expect(mis.body.fouten[0].veld).toBe('aantal');
    },
  );

  it('een verplichting staat er vanaf de dag waarop zij is aangegaan, met wat er toen op stond', async () => {
    const karima = `${PAD}/verplichtingen/karima`;
    const { body: nu } = await proef.haal(karima).expect(200);
    const { body: begin } = await proef.haal(`${karima}?op=${String(nu.boekdatum)}`).expect(200);
    expect(begin).toMatchObject({ afgewikkeld: false, revisie: nu.revisie });
    expect(begin.stand).toBeGreaterThan(0);
    const { body: toen } = await proef.haal(`${karima}?op=2025-07-31`).expect(200);
    expect(toen).toMatchObject({ afgewikkeld: true, stand: 0, kleuren: [] });
    // A correction of what was spent on it opened it again.
    expect(nu).toMatchObject({ afgewikkeld: false });
    expect(nu.stand).toBeGreaterThan(0);
    expect(begin.boekdatum > '2025-01-01').toBe(true);
    const { body: weg } = await proef.haal(`${karima}?op=2025-01-01`).expect(404);
    expect(weg.code).toBe('niet-gevonden');
    const { body: lijst } = await proef.haal(`${PAD}/verplichtingen?op=2025-01-01`).expect(200);
    expect(rijen(lijst.regels).map((een) => een.verplichting)).not.toContain('karima');
  });

  it.each(['verplichtingen', 'voorschotten', 'organisaties', 'kokers', 'perioden', 'verplichtingen/karima'])(
    'wat wij wisten voor het boek openging, is ook bij %s een fout en geen lege lijst',
    async (wat) => {
      const { body } = await proef.haal(`${PAD}/${wat}?bekendOp=2020-01-01`).expect(400);
      expect(body).toMatchObject({ code: 'vraag-ongeldig', fouten: [{ veld: 'bekendOp' }] });
    },
  );

  it('een gebeurtenis is te vinden waar Location naar wees', async () => {
    const { headers, body } = await proef.stuur(`${PAD}/wijken`, { wijk: 'oost', naam: 'Oost' }, 'plaats').expect(201);
    const gevonden = await proef.haal(headers.location!, 'auditor').expect(200);
    expect(gevonden.body).toMatchObject(body.gebeurtenissen[0]);
    expect(gevonden.body.metadata.opdracht).toMatchObject({
      id: 'plaats',
      afzender: 'demo-controller',
      rol: 'controller',
    });
    await proef.haal(`${PAD}/gebeurtenissen/99999`, 'auditor').expect(404);
  });

  it('kokers zijn er op een dag van het boekjaar, en op geen andere', async () => {
    await proef.haal(`${PAD}/kokers?op=2025-01-01`).expect(200);
    for (const op of ['2024-12-31', '2026-01-01']) {
      const { body } = await proef.haal(`${PAD}/kokers?op=${op}`).expect(400);
      expect(body).toMatchObject({
        code: 'vraag-ongeldig',
        fouten: [{ veld: 'op', melding: 'Geef een dag in 2025, het jaar van dit boek.' }],
      });
    }
  });

  it('de auditor vindt wat er werd geweigerd en waarom', async () => {
    const verlaging = { boekdatum: '2025-03-01', budget: 'opvang', bedrag: 900_000_000, besluit: 'Te veel' };
    const { body } = await proef.stuur(`${PAD}/verlagingen`, verlaging, 'weiger').expect(409);
    const lijst = await proef
      .haal(`${PAD}/weigeringen`, 'auditor')
      .set('ontschot-minstens', String(body.revisie))
      .expect(200);
    expect(lijst.body.regels[0]).toMatchObject({
      revisie: body.revisie,
      code: body.code,
      uitleg: body.detail,
      soort: 'verlagen',
    });
  });
});

describe('een vraag die vooruit kijkt', () => {
  let proef: Proef;
  beforeAll(async () => {
    // Who waits for what never comes would wait longer than the test may take.
    proef = await Proef.start({}, { wachtMs: 60_000 });
    await vertel(proef, 'boek-openen');
  });
  afterAll(() => proef.stop());

  it('naar een revisie die nooit is geschreven hoort dat meteen', async () => {
    const { body } = await proef.haal(PAD).set('ontschot-minstens', '99').expect(400);
    expect(body).toMatchObject({
      code: 'vraag-ongeldig',
      fouten: [
        {
          veld: 'Ontschot-Minstens',
          code: 'revisie',
          melding: 'Revisie 99 is nooit geschreven: dit boek heeft er tot en met 0.',
        },
      ],
    });
  });

  it('naar een boek dat er niet is hoort dat meteen', async () => {
    const { body } = await proef.haal('/v1/boeken/ander-2025').set('ontschot-minstens', '0').expect(404);
    expect(body.code).toBe('niet-gevonden');
  });

  it('naar wat is geschreven maar nog niet te lezen, krijgt na de wachttijd 503', async () => {
    const lees = proef.app.get(Leesmodel);
    const echt = lees.wachtOp.bind(lees);
    const gevraagd: unknown[] = [];
    lees.wachtOp = (...wat) => {
      gevraagd.push(wat);
      return Promise.resolve(false);
    };
    const { body, headers } = await proef.haal(PAD).set('ontschot-minstens', '0').expect(503);
    lees.wachtOp = echt;
    expect([body.code, headers['retry-after'], gevraagd]).toEqual(['nog-niet-zover', '2', [[BOEK, 0, 60_000]]]);
  });
});

import { parse } from 'csv-parse/sync';
import { DEMO_BOEK } from '../../apps/api/src/demo/demo-boek.js';
import { DemoVuller } from '../../apps/api/src/demo/demo-vuller.js';
import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { Preventie, vast } from '../casussen/hulp/preventie.js';
import { Proef, type Wie } from './hulp/app.js';

const PAD = `/v1/boeken/${DEMO_BOEK}`;
type Regel = Record<string, string>;
interface Rij {
  readonly [veld: string]: unknown;
}

let proef: Proef;

/** The lines of a table of an answer, without the last, which says how many there are. */
function regelsUit(tekst: string): Regel[] {
  const regels = parse<Regel>(tekst, { bom: true, delimiter: ';', columns: true });
  expect(regels.pop()?.['nr']).toBe(`einde: ${regels.length} regels`);
  return regels;
}
const vraag = (pad: string, inhoud: object, rol: Wie = 'controller', boek = PAD) =>
  proef.stuur(`${boek}/${pad}`, inhoud, 'x', rol);
/** As it is answered, and one table of it. */
async function beide(pad: string, inhoud: object, tabel: string, boek = PAD): Promise<readonly [Rij, Regel[]]> {
  const { body, status } = await vraag(pad, inhoud, 'controller', boek);
  expect([status, body]).toEqual([200, body]);
  const bestand = await vraag(pad, inhoud, 'controller', boek)
    .set('ontschot-tabel', tabel)
    .set('accept', 'text/csv')
    .expect(200);
  expect(bestand.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
  expect(bestand.headers['content-disposition']).toBe(`attachment; filename="${tabel}.csv"`);
  return [body as Rij, regelsUit(bestand.text)];
}
const bedragen = (regels: readonly Regel[], kolom: string): number[] =>
  regels.map((regel) => Number(regel[`${kolom}_eurocent`]));
const lijst = (rij: Rij, naam: string): Rij[] => rij[naam] as Rij[];
const eersteVan = async (naam: string): Promise<Rij> =>
  lijst((await proef.haal(`${PAD}/${naam}`).expect(200)).body as Rij, naam)[0]!;

describe('een tabel van een antwoord dat niet is geboekt', () => {
  beforeAll(async () => {
    proef = await Proef.start();
    await proef.app.get(DemoVuller).vul();
  }, 120_000);
  afterAll(() => proef.stop());

  it('van een begroting staat elke regel erin, ook die niet kan en waarom', async () => {
    const { budget } = await eersteVan('budgetten');
    const regels = [
      { budget, wijziging: 123_456 },
      { budget: 'bestaat-niet', wijziging: 100 },
    ];
    const inhoud = { boekdatum: `${DEMO_BOEK.slice(-4)}-12-31`, regels };
    const [body, tabel] = await beide('begrotingswijzigingen/proeven', inhoud, 'begrotingsproef-regels');
    const beproefd = lijst(body, 'regels');
    expect(tabel).toHaveLength(2);
    expect(tabel.map((regel) => regel['budget'])).toEqual(beproefd.map((een) => een['budget']));
    expect(bedragen(tabel, 'wijziging')).toEqual(beproefd.map((een) => een['wijziging']));
    expect(tabel[0]!['wijziging_euro']).toBe('1234,56');
    expect(tabel[1]!['bezwaar.code']).toBe((beproefd[1]!['bezwaar'] as Rij)['code']);
    expect(tabel[1]!['bezwaar.uitleg']).not.toBe('');
  });

  it('van regels die worden doorgerekend staat erin wie wat krijgt en betaalt', async () => {
    const { verdeelregel } = await eersteVan('verdeelregels');
    const inhoud = { regels: [{ verdeelregel, versie: 1 }] };
    const [body, partijen] = await beide('doorrekeningen/proeven', inhoud, 'doorrekenproef-partijen');
    const [regel] = lijst(body, 'regels');
    const ontvangers = partijen.filter(({ deel }) => deel === 'ontvanger');
    expect(bedragen(ontvangers, 'krijgt.nieuw')).toEqual(lijst(regel!, 'ontvangers').map(({ nieuw }) => nieuw));
    expect(ontvangers.length).toBeGreaterThan(0);
  });

  it('is voor wie de vraag mag stellen, en alleen van wat in het antwoord staat', async () => {
    const { verdeelregel } = await eersteVan('verdeelregels');
    const inhoud = { regels: [{ verdeelregel, versie: 1 }] };
    const mee = (tabel: string, rol: Wie) => vraag('doorrekeningen/proeven', inhoud, rol).set('ontschot-tabel', tabel);
    await mee('doorrekenproef-partijen', 'aanbieder').expect(403);
    const { body } = await mee('proef-mutaties', 'controller').expect(400);
    expect(body).toMatchObject({
      code: 'vraag-ongeldig',
      fouten: [{ veld: 'Ontschot-Tabel', melding: 'Kies uit: doorrekenproef-regels, doorrekenproef-partijen.' }],
    });
  });

  it('maakt van een naam die als een som begint geen som', async () => {
    const regel = {
      ...{ naam: '=1+1', winst: { interventiekosten: 'aftrekken', compensatie: 'niet', deel: '50' } },
    };
    const verdeling = { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gewichten' };
    const inhoud = { regels: [{ regel: { ...regel, winst: { ...regel.winst, verdeling } } }] };
    const [, regels] = await beide('doorrekeningen/proeven', inhoud, 'doorrekenproef-regels');
    expect(regels[0]!['naam']).toBe("'=1+1");
  });
});

describe('een tabel van een afspraak die wordt geprobeerd', () => {
  const JAAR = { van: '2025-01', totEnMet: '2025-12' };
  let boek: Boekhouding;
  beforeAll(async () => {
    proef = await Proef.start();
    boek = await Boekhouding.open(proef, 'vooraf-2025');
    const preventie = new Preventie(boek);
    await preventie.organisatie('maker', 'De maker');
    await preventie.cohort('groep', 'De groep');
    await preventie.organisatie('verzekeraar', 'De zorgverzekeraar');
    await preventie.extern('zorg', 'Zorg', 'Zvw', 'verzekeraar');
    await preventie.regel('dertig');
    await preventie.stelOp('eerder', 'maker', 'groep', [vast('zorg', euro(1_000))], {
      verdeelregel: { verdeelregel: 'dertig', versie: 1 },
    });
    await preventie.sluit('eerder', 'verzekeraar');
    await preventie.meld('zorg', [{ maand: '2025-06', bedrag: euro(600), populatie: 'groep' }]);
  }, 60_000);
  afterAll(() => proef.stop());
  const inBoek = async (pad: string, inhoud: object, tabel: string) =>
    beide(pad, inhoud, tabel, '/v1/boeken/vooraf-2025');

  it('heeft van een voorstel de kokers, wie zou krijgen, en elke stap', async () => {
    const afspraak = await boek.vraag('afspraken/eerder');
    const { inhoud } = (afspraak as { versies: { inhoud: Rij }[] }).versies[0]!;
    const vraag = { ...inhoud, over: JAAR };
    const pad = 'afspraakdoorrekeningen/proeven';
    const [beeld, kokers] = await inBoek(pad, vraag, 'afspraakproef-kokers');
    expect(kokers).toEqual([
      expect.objectContaining({ koker: 'zorg', betaler: 'verzekeraar', verschil_euro: '400,00' }),
    ]);
    const [, ontvangers] = await inBoek(pad, vraag, 'afspraakproef-ontvangers');
    expect(ontvangers).toEqual([expect.objectContaining({ partij: 'maker', bedrag_eurocent: String(euro(120)) })]);
    const [, stappen] = await inBoek(pad, vraag, 'afspraakproef-stappen');
    expect(stappen.map(({ zin }) => zin)).toEqual(lijst(beeld, 'stappen').map(({ zin }) => zin));
  });

  it('heeft van een vaststelling de kokers, de delen en elke stap, en daarna van wat wordt betaald elke mutatie', async () => {
    const pad = 'afspraken/eerder/vaststellingen';
    const inhoud = { ...JAAR, boekdatum: '2025-12-31', vaststelling: 'v-1' };
    const [body, kokers] = await inBoek(`${pad}/proeven`, inhoud, 'proef-kokers');
    const { uitkomst } = lijst(body, 'gebeurtenissen')[0]!['gegevens'] as { uitkomst: Rij };
    expect(bedragen(kokers, 'verschil')).toEqual([euro(400)]);
    const [, delen] = await inBoek(`${pad}/proeven`, inhoud, 'proef-delen');
    expect(delen).toEqual([
      expect.objectContaining({ 'ontvanger.organisatie': 'maker', bedrag_euro: '120,00', kokers: `zorg:${euro(120)}` }),
    ]);
    const [, stappen] = await inBoek(`${pad}/proeven`, inhoud, 'proef-stappen');
    expect(stappen.map(({ zin }) => zin)).toEqual(lijst(uitkomst, 'stappen').map(({ zin }) => zin));

    await boek.boekt(pad, inhoud);
    await boek.boekt('ontvangsten', {
      ...{ boekdatum: '2025-12-31', budget: 'zorg', koker: 'zorg', bedrag: euro(200), grond: 'Afspraak' },
    });
    const [, betalingen] = await inBoek('contantmakingen/proeven', { boekdatum: '2025-12-31' }, 'proef-betalingen');
    expect(bedragen(betalingen, 'bedrag')).toEqual([euro(120)]);
    const [feit, mutaties] = await inBoek('contantmakingen/proeven', { boekdatum: '2025-12-31' }, 'proef-mutaties');
    const verwacht = lijst(feit, 'gebeurtenissen').flatMap(({ gegevens }) => lijst(gegevens as Rij, 'mutaties'));
    expect(bedragen(mutaties, 'bedrag')).toEqual(verwacht.map(({ bedrag }) => bedrag));
    expect(mutaties.length).toBeGreaterThan(0);
  });

  it('is er niet van wat niet kan: de weigering komt als altijd', async () => {
    const { body } = await proef
      .stuur('/v1/boeken/vooraf-2025/contantmakingen/proeven', { boekdatum: '2025-12-31', hoogstens: 0 }, 'x')
      .set('ontschot-tabel', 'proef-betalingen')
      .expect(400);
    expect(body).toMatchObject({ status: 400, fouten: [{ veld: 'hoogstens' }] });
  });
});

describe('een tabel van het eigen huishouden', () => {
  let pad: string;
  let wie: { readonly token: string };
  const eigen = (deel: string) => proef.haal(`${pad}/${deel}`, wie).set('ontschot-doelbinding', 'Eigen gegevens');

  beforeAll(async () => {
    proef = await Proef.start();
    await proef.app.get(DemoVuller).vul();
    const { body } = await proef.vraag().get('/v1/demo/tokens');
    wie = (body as { tokens: { token: string; rol: string }[] }).tokens.find(({ rol }) => rol === 'inwoner')!;
    const [, claims = ''] = wie.token.split('.');
    const { huishouden } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { huishouden: string };
    pad = `${PAD}/huishoudens/${huishouden}`;
  }, 120_000);
  afterAll(() => proef.stop());

  it('zijn de kosten per koker die van de bladzijde', async () => {
    const { body } = await eigen('gegevens').expect(200);
    const { text } = await eigen('gegevens').set('ontschot-tabel', 'huishouden-kosten').expect(200);
    const kokers = lijst((body as Rij)['kosten'] as Rij, 'kokers');
    expect(bedragen(regelsUit(text), 'bedrag')).toEqual(kokers.map(({ bedrag }) => bedrag));
    expect(kokers.length).toBeGreaterThan(0);
  });

  it('staan in wie er keek ook wie er eerder keken dan op de eerste bladzijde, en deze blik zelf', async () => {
    for (let keer = 0; keer < 60; keer += 1) await eigen('gegevens').expect(200);
    const { body } = await eigen('inzagelogboek').expect(200);
    const { text } = await eigen('inzagelogboek').set('ontschot-tabel', 'huishouden-inzagelogboek').expect(200);
    const regels = regelsUit(text);
    expect(regels.length).toBeGreaterThan(lijst(body as Rij, 'inzagelogboek').length);
    expect(regels[0]).toMatchObject({ rol: 'inwoner', wat: 'inzagelogboek' });
    expect(regels.at(-1)!['op']! <= regels[0]!['op']!).toBe(true);
  });

  it('krijgt een ander haar niet', async () => {
    const { status } = await proef.haal(`${pad}/gegevens`, 'aanbieder').set('ontschot-tabel', 'huishouden-kosten');
    expect(status).toBe(403);
  });
});

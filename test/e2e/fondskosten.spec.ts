import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { Preventie, soort, vast } from '../casussen/hulp/preventie.js';
import { Proef } from './hulp/app.js';

const BOEK = 'fondskosten-2025';
const DOEL = { taakveld: '6.3', functionaliteit: 'hulp-bij-regieverlies-en-crisis', leeftijdsgroep: 'gezinnen-jeugd' };
const VRAAG = 'afspraken/eerder/fondskosten';
const NIETS = { samen: null, netto: null };

describe('wat het schuldenfonds kostte naast wat een afspraak vond', () => {
  let proef: Proef;
  let boek: Boekhouding;
  let preventie: Preventie;
  let codes: readonly string[];

  /** One creditor for a household: a debt of 1,000 is taken over for 600. */
  async function regel(naam: string, huishouden: string): Promise<void> {
    const aanvraag = { schuldregeling: naam, huishouden, fonds: 'fonds', schuldeiser: 'gemeente', doel: DOEL };
    await boek.boekt('schuldregelingen', { ...aanvraag, aangevraagdOp: '2025-03-03' });
    await boek.boekt(`schuldregelingen/${naam}/schulden`, { schuld: 'huur', schuldeiser: 'x', bedrag: euro(1_000) });
    const overname = { boekdatum: '2025-03-10', percentage: '60' };
    await boek.boekt(`schuldregelingen/${naam}/schulden/huur/overnames`, overname);
  }
  /** Of a household that repays a euro, the net cost is a euro less. */
  async function losAf(naam: string): Promise<void> {
    const mijlpalen = [{ mijlpaal: 'werk', deel: '50' }];
    await boek.boekt(`schuldregelingen/${naam}/aflosplannen`, { boekdatum: '2025-04-01', mijlpalen });
    await boek.boekt(`schuldregelingen/${naam}/aflossingen`, { boekdatum: '2025-05-01', bedrag: euro(1) });
  }

  beforeAll(async () => {
    proef = await Proef.start();
    boek = await Boekhouding.open(proef, BOEK);
    preventie = new Preventie(boek);
    await boek.koker('wmo', 'Wmo', '6.3', euro(50_000));
    await boek.boekt('budgetten', { budget: 'fonds', naam: 'Schuldenfonds', aard: 'fonds', houder: 'gemeente' });
    const over = { van: 'wmo', naar: 'fonds', bedrag: euro(20_000), grond: 'Raadsbesluit' };
    await boek.boekt('overhevelingen', { boekdatum: '2025-01-02', ...over });
    await preventie.organisatie('kwintes', 'Kwintes');
    const [opgenomen] = soort(await boek.doet('huishoudens', { aantal: 35 }), 'huishoudens-opgenomen.v1');
    codes = opgenomen!['huishoudens'] as readonly string[];
    const leden = { soort: 'huishoudens' };
    await boek.boekt('populaties', { populatie: 'gezinnen', naam: 'Gezinnen', leden });
    await boek.boekt('populaties/gezinnen/aanvullingen', { huishoudens: codes.slice(0, 15) });
    await preventie.cohort('geteld', 'Alleen geteld');
    await preventie.regel('dertig');
    await preventie.stelOp('eerder', 'kwintes', 'gezinnen', [vast('wmo', euro(30_000))], {
      verdeelregel: { verdeelregel: 'dertig', versie: 1 },
    });
    await preventie.stelOp('van-een-cohort', 'kwintes', 'geteld', [vast('wmo', euro(30_000))]);
    for (let i = 0; i < 9; i += 1) await regel(`r-${i}`, codes[i]!);
    // Of ten outside the populatie, and a second one of somebody in it: neither makes ten households.
    for (const i of [15, 26, 27, 28, 29, 30, 31, 32, 33, 34]) await regel(`erbuiten-${i}`, codes[i]!);
    await boek.boekt('schuldregelingen/r-0/beeindigingen', {
      ...{ wijze: 'voortijdig', reden: 'Verhuisd', boekdatum: '2025-06-01' },
    });
    await regel('r-0-opnieuw', codes[0]!);
  });
  afterAll(() => proef.stop());

  it('gegeven negen huishoudens, dan staat er niet hoeveel het er zijn en wat het kostte, en waarom niet', async () => {
    expect(await boek.vraag(VRAAG)).toEqual({
      ...{ afspraak: 'eerder', populatie: 'gezinnen', huishoudens: null, schuldregelingen: null },
      ...{ kosten: NIETS, perHuishouden: NIETS, gevonden: null },
      uitleg: expect.stringMatching(/minder dan tien huishoudens.*nog niet gemeten\.$/) as string,
    });
  });

  it('gegeven een tiende die is aangevraagd en nog niets kostte, dan staat er alleen hoeveel het er zijn', async () => {
    const aanvraag = { schuldregeling: 'r-9', huishouden: codes[9], fonds: 'fonds', schuldeiser: 'gemeente' };
    await boek.boekt('schuldregelingen', { ...aanvraag, doel: DOEL, aangevraagdOp: '2025-03-03' });
    expect(await boek.vraag(VRAAG)).toMatchObject({ huishoudens: 10, schuldregelingen: 11, kosten: NIETS });
  });

  it('gegeven tien, en een meting, dan staan de kosten naast wat de afspraak voor de hele populatie vond', async () => {
    await boek.boekt('schuldregelingen/r-9/schulden', { schuld: 'huur', schuldeiser: 'x', bedrag: euro(1_000) });
    const overname = { boekdatum: '2025-03-10', percentage: '60' };
    await boek.boekt('schuldregelingen/r-9/schulden/huur/overnames', overname);
    await preventie.meet('eerder', { meting: 'half', totEnMet: '2025-06' });
    await preventie.meet('eerder', { meting: 'jaar' });
    // Of an earlier period, though it was recorded later.
    await preventie.meet('eerder', { meting: 'kwartaal', totEnMet: '2025-03' });
    const gevonden = await boek.vraag(VRAAG, 'auditor');
    expect(gevonden).toMatchObject({
      ...{ huishoudens: 10, schuldregelingen: 11 },
      kosten: { samen: euro(6_600), netto: euro(6_600) },
      perHuishouden: { samen: euro(660), netto: euro(660) },
      gevonden: {
        ...{ soort: 'meting', naam: 'jaar', versie: 1, van: '2025-01', totEnMet: '2025-12' },
        ...{ netto: euro(30_000), huishoudens: 15, perHuishouden: euro(2_000) },
      },
    });
    expect(gevonden.uitleg).not.toContain('gemeten');
    for (const code of codes) expect(JSON.stringify(gevonden)).not.toContain(code);
  });

  it('als een huishouden aflost, dan staat het netto bedrag er niet bij; als er tien dat doen wel', async () => {
    await losAf('r-1');
    expect(await boek.vraag(VRAAG)).toMatchObject({
      ...{ kosten: { samen: euro(6_600), netto: null }, perHuishouden: { samen: euro(660), netto: null } },
      uitleg: expect.stringContaining('wat terugkwam') as string,
    });
    for (const naam of ['r-0-opnieuw', ...[2, 3, 4, 5, 6, 7, 8, 9].map((i) => `r-${i}`)]) await losAf(naam);
    expect(await boek.vraag(VRAAG)).toMatchObject({
      ...{ kosten: { netto: euro(6_590) }, perHuishouden: { samen: euro(660), netto: euro(659) } },
    });
  });

  it('gegeven een vaststelling over een eerdere periode, dan geldt zij boven een meting', async () => {
    await preventie.sluit('eerder', 'gemeente');
    await preventie.stelVast('eerder', { vaststelling: 'v-half', totEnMet: '2025-06' });
    expect(await boek.vraag(VRAAG)).toMatchObject({
      gevonden: { soort: 'vaststelling', naam: 'v-half', versie: 1, netto: euro(15_000), perHuishouden: euro(1_000) },
    });
  });

  it('gegeven een tweede populatie die een geholpen huishouden meer heeft, dan blijkt daaruit niet wat dat ene kostte', async () => {
    await boek.boekt('populaties', { populatie: 'meer', naam: 'Meer', leden: { soort: 'huishoudens' } });
    await boek.boekt('populaties/meer/aanvullingen', { huishoudens: codes.slice(0, 16) });
    await preventie.stelOp('nog-een', 'kwintes', 'meer', [vast('wmo', euro(30_000))]);
    const niets = { huishoudens: null, schuldregelingen: null, kosten: NIETS, perHuishouden: NIETS };
    expect(await boek.vraag('afspraken/nog-een/fondskosten')).toMatchObject(niets);
    // Also when ten households differ, of whom the fund helped one.
    const [opgenomen] = soort(await boek.doet('huishoudens', { aantal: 9 }), 'huishoudens-opgenomen.v1');
    await boek.boekt('populaties/meer/aanvullingen', { huishoudens: opgenomen!['huishoudens'] as string[] });
    expect(await boek.vraag('waterbedden?van=2025-01&totEnMet=2025-12&populatie=meer')).toMatchObject({
      groepen: [{ teKlein: false, tellenMee: 25, wachten: 0 }],
    });
    expect(await boek.vraag('afspraken/nog-een/fondskosten')).toMatchObject(niets);
    expect(await boek.vraag(VRAAG)).toMatchObject({ huishoudens: 10, kosten: { samen: euro(6_600) } });
  });

  it('gegeven een populatie zonder codes, een vreemd veld of een afspraak die er niet is, dan zegt het dat', async () => {
    const vraag = async (wat: string) =>
      (await proef.haal(`/v1/boeken/${BOEK}/${wat}`)).body as Record<string, unknown>;
    expect(await vraag('afspraken/van-een-cohort/fondskosten')).toMatchObject({
      ...{ status: 400, code: 'vraag-ongeldig' },
      fouten: [{ veld: 'afspraak', melding: expect.stringContaining('geen codes van huishoudens') as string }],
    });
    expect(await vraag(`${VRAAG}?op=2025-03-31`)).toMatchObject({ status: 400, fouten: [{ veld: 'op' }] });
    expect(await vraag('afspraken/weg/fondskosten')).toMatchObject({ status: 404, code: 'niet-gevonden' });
    const { body } = await proef.haal('/v1/boeken/weg-2025/afspraken/eerder/fondskosten').expect(404);
    expect(body.code).toBe('niet-gevonden');
  });
});

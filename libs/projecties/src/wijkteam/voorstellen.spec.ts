import type { BoekOpdracht, Stem } from '@ontschot/boek';
import { richtIn } from '../../test/hulp/gemeente.js';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { HUISHOUDENS, KOFFIE } from '../../test/hulp/teams.js';
import {
  bewonersvoorstel,
  bewonersvoorstellen,
  saldi,
  stemVan,
  verplichtingen,
  type Leesmodel,
  type Voorstellenvraag,
} from '../index.js';

const BOEK = 'GM0001-2025';
const vraag = { boek: BOEK };
const BUREN = HUISHOUDENS.slice(0, 10);
const [BUUR, ELDERS] = [BUREN[0]!, HUISHOUDENS[20]!];

describe('voorstellen van bewoners', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let nu = '2025-06-30T12:00:00.000Z';
  const schrijver = new Schrijver(BOEK);
  const doe = (soort: string, inhoud: object): number => schrijver.doe({ soort, ...inhoud } as unknown as BoekOpdracht);
  const dienIn = (voorstel: string, bedrag: number): number =>
    doe('bewonersvoorstel-indienen', {
      ...{ voorstel, budget: 'buurtpot', bedrag, doel: KOFFIE, bewoner: BUUR, kiezer: `i-${voorstel}` },
      tekst: `tk-${voorstel}`,
    });
  const stem = (voorstel: string, nr: number, keus: Stem): number =>
    doe('bewonersvoorstel-stemmen', { voorstel, stem: keus, bewoner: BUREN[nr], kiezer: `${voorstel}-${nr}` });

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { nu: () => nu, vandaag: () => nu.slice(0, 10) });
    richtIn(schrijver);
    doe('huishoudens-opnemen', { huishoudens: HUISHOUDENS });
    doe('budget-instellen', { budget: 'buurtpot', naam: 'Buurtpot', aard: 'bewoners', wijk: 'oost' });
    doe('overhevelen', { van: 'wmo', naar: 'buurtpot', bedrag: 500_00, boekdatum: '2025-06-01' });
    doe('populatie-vastleggen', { populatie: 'buurt', naam: 'Buurt', leden: { soort: 'huishoudens' } });
    doe('populatie-aanvullen', { populatie: 'buurt', huishoudens: BUREN });
    const regels = { budget: 'buurtpot', populatie: 'buurt', minstensStemmen: 2, procentVoor: 50, dagen: 7 };
    doe('bewonersregels-vastleggen', { ...regels, hoogstens: 900_00 });
    schrijver.nu = '2025-06-02T08:00:00.000Z';
    dienIn('a', 400_00);
    dienIn('b', 800_00);
    stem('a', 0, 'tegen');
    schrijver.nu = '2025-06-04T08:00:00.000Z';
    for (const nr of [0, 1]) stem('a', nr, 'voor');
    for (const nr of [0, 1]) stem('b', nr, 'voor');
    schrijver.nu = '2025-06-10T08:00:00.000Z';
    for (const voorstel of ['a', 'b']) doe('bewonersvoorstel-tellen', { voorstel });
    schrijver.nu = '2025-06-12T08:00:00.000Z';
    const betaal = { voorstel: 'a', organisatie: 'gemeente', bedrag: 100_00, boekdatum: '2025-06-11' };
    const revisie = doe('bewonersvoorstel-uitbetalen', betaal);
    doe('storneren', { beweging: revisie, boekdatum: '2025-06-12', reden: 'Dubbel' });
    doe('bewonersvoorstel-uitbetalen', { ...betaal, boekdatum: '2025-06-12' });
    schrijver.nu = '2025-06-14T08:00:00.000Z';
    doe('bewonersvoorstel-sluiten', { voorstel: 'a', boekdatum: '2025-06-13', reden: 'Goedkoper gekocht' });
    schrijver.nu = '2025-06-20T08:00:00.000Z';
    dienIn('c', 100_00);
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  const namen = (anders: Partial<Voorstellenvraag> = {}): string[] =>
    bladerAf((cursor) => bewonersvoorstellen(lees, { ...vraag, aantal: 1, ...anders, ...cursor })).map(
      ({ voorstel }) => voorstel,
    );
  const opDag = (op: string, bekendOp?: string, voorstel = 'a') =>
    bewonersvoorstel(lees, { ...vraag, op, ...(bekendOp !== undefined && { bekendOp }) }, voorstel);

  it('zeggen op elke dag van beide klokken hoe het ervoor staat', () => {
    expect(bewonersvoorstel(lees, vraag, 'a')).toMatchObject({
      ...{ staat: 'gesloten', stemmen: { voor: 2, tegen: 0 }, over: 0, besteed: 100_00, reden: 'Goedkoper gekocht' },
      ...{ wijk: 'oost', populatie: 'buurt', sluitOp: '2025-06-09T08:00:00.000Z', tekst: 'tk-a', waarom: null },
      uitbetalingen: [
        { organisatie: 'gemeente', bedrag: 100_00, boekdatum: '2025-06-11', teruggenomen: true },
        { organisatie: 'gemeente', bedrag: 100_00, boekdatum: '2025-06-12', teruggenomen: false },
      ],
    });
    expect(['2025-06-02', '2025-06-09', '2025-06-11', '2025-06-12', '2025-06-13'].map((op) => opDag(op).over)).toEqual([
      ...[0, 400_00, 300_00, 300_00, 0],
    ]);
    expect(opDag('2025-12-31', '2025-06-10')).toMatchObject({ staat: 'aanvaard', over: 400_00, besteed: 0 });
    expect(() => opDag('2025-06-01')).toThrow('staat niet in boek');
  });

  it('tonen geen stemmen voor zij zijn geteld, en zijn na het einde te tellen', () => {
    expect(opDag('2025-12-31', '2025-06-08')).toMatchObject({ staat: 'open', stemmen: null });
    expect(opDag('2025-12-31', '2025-06-09')).toMatchObject({ staat: 'te-tellen', stemmen: null });
    expect(bewonersvoorstel(lees, vraag, 'c')).toMatchObject({ staat: 'te-tellen', stemmen: null });
    nu = '2025-06-27T07:59:00.000Z';
    expect(bewonersvoorstel(lees, vraag, 'c')).toMatchObject({ staat: 'open' });
    nu = '2025-06-30T12:00:00.000Z';
  });

  it('die zijn aanvaard zonder dat er geld voor was, zeggen wat er was', () => {
    expect(bewonersvoorstel(lees, vraag, 'b')).toMatchObject({
      ...{ staat: 'niet-mogelijk', over: 0, stemmen: { voor: 2, tegen: 0 } },
      waarom: { code: 'te-weinig-ruimte', cijfers: { nodig: 800_00, beschikbaar: 100_00 } },
    });
  });

  it('komen in bladzijden op naam, per staat en budget, en voor een bewoner alleen van de eigen buurt', () => {
    expect(namen()).toEqual(['a', 'b', 'c']);
    expect(namen({ staat: 'niet-mogelijk' })).toEqual(['b']);
    expect(namen({ budget: 'elders' })).toEqual([]);
    expect(namen({ bewoner: BUUR })).toEqual(['a', 'b', 'c']);
    expect(namen({ bewoner: ELDERS })).toEqual([]);
    expect(() => bewonersvoorstel(lees, { ...vraag, bewoner: ELDERS }, 'a')).toThrow('staat niet in boek');
    expect(() => bewonersvoorstel(lees, vraag, 'weg')).toThrow('staat niet in boek');
  });

  it('kennen onder een naam de laatste stem, en onder een andere niets', () => {
    expect(['a-0', 'a-1', 'a-9', 'b-0'].map((kiezer) => stemVan(lees, vraag, 'a', kiezer))).toEqual([
      ...['voor', 'voor', null, null],
    ]);
    expect(stemVan(lees, { ...vraag, bekendOp: '2025-06-02' }, 'a', 'a-0')).toBe('tegen');
  });

  it('staan niet tussen de verplichtingen aan aanbieders, en hun geld wel in de saldi', () => {
    expect(verplichtingen(lees, { ...vraag, budget: 'buurtpot' }).regels).toEqual([]);
    const [regel] = saldi(lees, { ...vraag, per: 'kleur', budget: 'buurtpot' }).regels;
    expect(regel).toMatchObject({ besteed: 100_00, verplicht: 0 });
  });

  it('noemen in geen tabel wie een voorstel indiende of stemde', () => {
    const rijen = lees.vraag([], () => lees.sql<[], { gegevens: string }>('SELECT gegevens FROM wijkteam_stap').all());
    for (const code of HUISHOUDENS) expect(rijen.filter(({ gegevens }) => gegevens.includes(`"${code}"`))).toEqual([]);
  });
});

import { Opstelling } from '../../test/hulp/opstelling.js';
import { begin, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

const MAKERS = [
  { organisatie: 'maker', gewicht: 2 },
  { organisatie: 'buurtteam', gewicht: 1 },
];
const GEGEVEN = over({ wmo: 0 }, { totEnMet: '2025-12', boekdatum: '2025-12-31' });

describe('wat een aanbieder ziet van een afspraak waarin ook een ander levert', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  let s: Schrijver;
  let boek: string;
  let teller = 0;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());

  async function gegeven(aanbieders: typeof MAKERS): Promise<void> {
    s = new Schrijver((boek = `eigen${(teller += 1)}-2025`));
    begin(s, { wmo: { financier: 'gemeente' } }, ['maker', 'buurtteam']);
    regel(s);
    const methode = { methode: 'vast', bedrag: 100, per: 'periode', bron: 'contract' } as const;
    const inkomsten = aanbieders.map(({ organisatie }) => ({ aanbieder: organisatie, procent: '50' }));
    const kokers = [{ koker: 'wmo', nulmeting: { methode, volgtPopulatie: false }, inkomsten }];
    ontwerp(s, {}, { aanbieders, kokers, looptijd: { van: '2025-01', totEnMet: '2025-12' } });
    sluit(s, ['gemeente']);
    s.doe({ soort: 'preventiewinst-meten', meting: 'm', ...GEGEVEN });
    s.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...GEGEVEN });
    expect(await lees.wachtOp(boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);
  }
  const plaats = (type: string, wie?: string): number =>
    s.alles.find(
      (een) =>
        een.type === type &&
        (wie === undefined ||
          (een.gegevens as { ontvanger?: { organisatie?: string } }).ontvanger?.organisatie === wie),
    )!.revisie;

  it('gegeven twee aanbieders, dan staan er alleen eigen delen en inkomsten, en niet de som', async () => {
    await gegeven(MAKERS);
    const vraag = { boek, alleen: { aanbieder: 'maker' } };
    for (const een of [lezen.vaststelling(lees, 'v', vraag), lezen.meting(lees, 'm', vraag)]) {
      expect(JSON.stringify(een)).not.toContain('buurtteam');
      expect(een.uitkomst.kokers[0]!.gederfd).toEqual([{ aanbieder: 'maker', bedrag: 50 }]);
      expect([een.invoer, een.uitkomst.stappen]).toEqual([undefined, undefined]);
    }
    expect(lezen.vaststelling(lees, 'v', vraag).uitkomst.delen.map(({ bedrag }) => bedrag)).toEqual([20]);
    for (const { regels } of [lezen.vaststellingen(lees, vraag), lezen.metingen(lees, vraag)]) {
      expect(JSON.stringify(regels)).not.toContain('buurtteam');
      expect(regels).toMatchObject([{ aanbieders: [MAKERS[0]], netto: 100 }]);
      expect(regels[0]).not.toHaveProperty('gedeeld');
    }
  });

  it('gegeven twee aanbieders, dan gaat de uitleg alleen over het eigene, zonder bladzijde', async () => {
    await gegeven(MAKERS);
    const vraag = { boek, aanbieder: 'maker' };
    for (const type of ['preventiewinst-vastgesteld.v1', 'preventiewinst-gemeten.v1']) {
      const { afspraak, ...rest } = await lezen.uitleg(lees, { ...vraag, revisie: plaats(type) });
      expect(JSON.stringify(rest)).not.toContain('buurtteam');
      expect(rest).not.toHaveProperty('tekst');
      // Who signed it knows with whom, and not what the other earns.
      expect(afspraak?.inhoud.aanbieders).toEqual(MAKERS);
      expect(afspraak?.inhoud.kokers[0]?.inkomsten).toEqual([{ aanbieder: 'maker', procent: '50' }]);
    }
    const eigen = { ...vraag, revisie: plaats('aandeel-toegekend.v1', 'maker') };
    expect((await lezen.uitleg(lees, eigen)).gevolgen).toHaveLength(1);
    const ander = { ...vraag, revisie: plaats('aandeel-toegekend.v1', 'buurtteam') };
    await expect(lezen.uitleg(lees, ander)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('gegeven één aanbieder, of wie ook betaalt, dan blijft alles staan', async () => {
    await gegeven([{ organisatie: 'maker', gewicht: 1 }]);
    const heel = lezen.vaststelling(lees, 'v', { boek });
    expect(lezen.vaststelling(lees, 'v', { boek, alleen: { aanbieder: 'maker' } })).toEqual(heel);
    const revisie = plaats('preventiewinst-vastgesteld.v1');
    expect((await lezen.uitleg(lees, { boek, revisie, aanbieder: 'maker' })).tekst).toContain('WAT IS BEREKEND');
    await gegeven(MAKERS);
    const beide = { boek, alleen: { aanbieder: 'maker', financier: 'gemeente' } };
    expect(lezen.meting(lees, 'm', beide)).toEqual(lezen.meting(lees, 'm', { boek }));
  });
});

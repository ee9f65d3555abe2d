import { JOURNALEN, journaalVan, REST, xaf, XAF_NAMESPACE } from '@ontschot/audit';
import { bekendeTypen, isOverMensen } from '@ontschot/boek';
import { richtIn } from '../../libs/projecties/test/hulp/gemeente.js';
import { leef } from '../../libs/projecties/test/hulp/leven.js';
import { Schrijver } from '../../libs/projecties/test/hulp/schrijver.js';
import { Toeval } from '../../libs/projecties/test/hulp/toeval.js';
import { ALLE_SOORTEN, bronOver, bronVan, tekstVan } from './hulp/bron.js';
import { keurXaf } from './hulp/xaf-regels.js';
import { schemafouten } from './hulp/xsd.js';

const BOEK = 'GM0001-2025';

function geleefd(bewegingen = 200, boek = BOEK): Schrijver {
  const schrijver = new Schrijver(boek);
  richtIn(schrijver);
  leef(schrijver, new Toeval(7), bewegingen);
  return schrijver;
}

describe('het auditbestand van een boek', () => {
  let xml: string;
  let schrijver: Schrijver;
  beforeAll(async () => {
    schrijver = geleefd();
    xml = await tekstVan(xaf, bronVan(BOEK, schrijver.alles));
  });

  it('is geldig volgens het schema', async () => {
    expect(await schemafouten(xml)).toEqual([]);
  });

  it('houdt zich aan alle regels die het schema niet bewaakt', () => {
    expect(keurXaf([xml])).toMatchObject({ namespace: XAF_NAMESPACE, fouten: [] });
  });

  it('zegt wat het boek is, van welk jaar, in welke munt, en waarmee en wanneer het is gemaakt', () => {
    const kop = xml.slice(xml.indexOf('<header>'), xml.indexOf('<customersSuppliers>'));
    expect(kop).toMatch(/<fiscalYear>2025<.*<startDate>2025-01-01<.*<endDate>2025-12-31<.*<curCode>EUR</);
    // Half an hour past midnight in Amsterdam.
    expect(kop).toMatch(/<dateCreated>2026-02-01<.*<softwareDesc>Ontschot<.*<softwareVersion>0.1.0</);
    expect(kop).toContain('<companyName>Proefstad</companyName>');
  });

  it('heeft van elke gebeurtenis die geld beweegt één boeking, met haar revisie, dag en maand', () => {
    const bewegingen = schrijver.alles.filter(({ gegevens }) => 'mutaties' in gegevens);
    expect(keurXaf([xml]).transacties).toBe(bewegingen.length);
    for (const { revisie, gegevens, metadata } of bewegingen)
      expect(xml).toMatch(
        new RegExp(
          `<transaction><nr>${revisie}</nr><desc>[^<]*geregistreerd op ${metadata.geregistreerdOp}[^<]*</desc>` +
            `<periodNumber>${Number(gegevens.boekdatum.slice(5, 7))}</periodNumber><trDt>${gegevens.boekdatum}</trDt>`,
        ),
      );
  });

  it('noemt wie betaalt klant, wie levert leverancier, en wie niets deed niet', () => {
    expect(xml).toMatch(
      /<custSupID>gemeente<\/custSupID><custSupName>Organisatie gemeente<\/custSupName><custSupTp>C</,
    );
    expect(xml).toMatch(/<custSupID>zorggroep<.*?<custSupTp>S</);
  });

  it('heeft twaalf maanden en een lege beginbalans', () => {
    expect(xml.match(/<period>/g)).toHaveLength(12);
    expect(xml).toMatch(/<openingBalance>\n<linesCount>0<\/linesCount><totalDebit>0.00<.*<totalCredit>0.00</);
  });

  it('houdt de kleur in de rekening, en telt bron en besteed als baten en lasten', () => {
    expect(xml).toMatch(/<accID>vrij:jeugd\/jeugd<\/accID><accDesc>[^<]*Budget jeugd, kleur jeugd<\/accDesc><accTp>B</);
    expect(xml).toMatch(/<accID>besteed:wmo\/wmo<\/accID>[^\n]*<accTp>P</);
    expect(xml).toMatch(/<accID>bron:gemeente\/wmo<\/accID>[^\n]*<accTp>P</);
  });

  it('leest de gebeurtenissen zo vaak als gezegd', async () => {
    const bron = bronVan(BOEK, schrijver.alles);
    await tekstVan(xaf, bron);
    expect(bron.gelezen).toBe(xaf.keer);
  });

  it('gaat over de gebeurtenissen van toen, ook als er bij het herlezen meer zijn', async () => {
    const later = geleefd(260).alles;
    const eerst = schrijver.alles.length;
    const bron = bronOver(BOEK, eerst, () => {
      const paginas = bronVan(BOEK, later);
      return [later.map((een, i) => ({ ...een, data: een.gegevens, stream: paginas.boek, revision: i, position: i }))];
    });
    expect(keurXaf([await tekstVan(xaf, bron)]).fouten).toEqual([]);
  });
});

describe('het auditbestand, waar het wringt', () => {
  it('is ook geldig van een boek waarin nog niets gebeurde', async () => {
    const schrijver = new Schrijver(BOEK);
    schrijver.doe({ soort: 'boek-openen', boek: BOEK, gemeente: 'Proefstad', jaar: 2025 });
    const xml = await tekstVan(xaf, bronVan(BOEK, schrijver.alles));
    expect(await schemafouten(xml)).toEqual([]);
    expect(keurXaf([xml])).toMatchObject({ fouten: [], transacties: 0 });
  });

  it('weigert een boek dat niet is geopend, voor het eerste stuk', async () => {
    const stukken = xaf.schrijf(bronVan(BOEK, []));
    await expect(stukken.next()).rejects.toThrow('niet geopend');
  });

  it('houdt namen uit elkaar die langer zijn dan het bestand toelaat', async () => {
    const lang = 'x'.repeat(60);
    const schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
    for (const eind of ['1', '2']) {
      schrijver.doe({
        soort: 'organisatie-instellen',
        organisatie: `${lang}${eind}`,
        naam: `${'N'.repeat(90)}${eind}`,
      });
      schrijver.doe({ soort: 'budget-instellen', budget: `${lang}${eind}`, naam: `Pot ${eind}`, aard: 'fonds' });
      schrijver.doe({
        soort: 'overhevelen',
        ...{ boekdatum: '2025-02-01', van: 'wmo', naar: `${lang}${eind}`, bedrag: 100, grond: 'x' },
      });
    }
    const doel = { taakveld: '6.81', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' } as const;
    schrijver.doe({
      soort: 'besteden',
      ...{ boekdatum: '2025-03-01', budget: 'wmo', bedrag: 5, doel, aanbieder: `${lang}1` },
    });
    const xml = await tekstVan(xaf, bronVan(BOEK, schrijver.alles));
    expect(await schemafouten(xml)).toEqual([]);
    expect(keurXaf([xml]).fouten).toEqual([]);
    expect(xml.match(new RegExp(`<accDesc>vrij:${lang}[12]/wmo: `, 'g'))).toHaveLength(2);
  });

  it('schrijft tekens die XML niet kent zo dat te zien is dat er iets stond', async () => {
    const schrijver = geleefd(20);
    const vreemd = 'Zorg <& "\u0007\ud800\uffff]]>\r\n😀'.repeat(9);
    const anders = schrijver.alles.map((een) =>
      een.type === 'organisatie-ingesteld.v1' ? { ...een, gegevens: { ...een.gegevens, naam: vreemd } } : een,
    );
    const xml = await tekstVan(xaf, bronVan(BOEK, anders));
    expect(await schemafouten(xml)).toEqual([]);
    expect(keurXaf([xml]).fouten).toEqual([]);
    expect(xml).toContain('Zorg &lt;&amp; "\ufffd\ufffd\ufffd]]&gt;&#13;\n😀Zorg');
  });
});

describe('een besteding', () => {
  const doel = { taakveld: '6.81', functionaliteit: 'participatie', leeftijdsgroep: 'ouderen' } as const;
  const regelVan = async (meer: object): Promise<string> => {
    const schrijver = new Schrijver(BOEK);
    richtIn(schrijver);
    const wijk = { wijk: 'oost', kenmerk: 'F-12' };
    const revisie = schrijver.doe({
      soort: 'besteden',
      ...{ boekdatum: '2025-03-01', budget: 'wmo', bedrag: 5, doel, aanbieder: 'jbra', ...wijk },
    });
    const alles = schrijver.alles.map((een) => {
      if (een.revisie !== revisie) return een;
      const { kenmerken } = een.gegevens as unknown as { kenmerken: object };
      return { ...een, gegevens: { ...een.gegevens, kenmerken: { ...kenmerken, ...meer } } };
    });
    const xml = await tekstVan(xaf, bronVan(BOEK, alles));
    return /<trLine><nr>1D<\/nr><accID>besteed:.*<\/trLine>/.exec(xml)?.[0] ?? '';
  };

  it('staat er met haar wijk, haar doel, haar aanbieder en haar kenmerk', async () => {
    expect(await regelVan({})).toBe(
      '<trLine><nr>1D</nr><accID>besteed:wmo/wmo</accID><docRef>F-12</docRef><effDate>2025-03-01</effDate>' +
        '<amnt>0.05</amnt><amntTp>D</amntTp><custSupID>jbra</custSupID><cost>oost</cost>' +
        '<product>6.81/participatie/ouderen</product></trLine>',
    );
  });

  it('voor een huishouden staat er zonder wijk en zonder kenmerk', async () => {
    expect(await regelVan({ huishouden: 'hh-4k7p2wq9xz3mf6tb' })).toMatch(
      /<docRef>GM0001-2025\/\d+<\/docRef>.*<custSupID>jbra<\/custSupID><product>6.81/,
    );
  });
});

describe('elke soort gebeurtenis die geld beweegt', () => {
  const beweegt = ALLE_SOORTEN.filter(({ data }) => ((data as { mutaties?: object[] }).mutaties ?? []).length > 0);

  it('heeft een eigen dagboek, en alleen een storno staat in het memoriaal', () => {
    expect(beweegt.filter(({ type }) => journaalVan(type) === REST).map(({ type }) => type)).toEqual([
      'beweging-gestorneerd.v1',
    ]);
  });

  it('en geen dagboek vraagt om iets wat niet bestaat', () => {
    const typen = bekendeTypen();
    for (const { soorten } of JOURNALEN)
      for (const begin of soorten) expect([begin, typen.some((type) => type.startsWith(begin))]).toEqual([begin, true]);
  });

  it('laat van mensen niets zien dan de boeking', async () => {
    const begin = new Schrijver(BOEK);
    richtIn(begin);
    // All golden events one after the other in one boek: what they move need not add up for what is to be seen.
    const reeks = beweegt.map((een, i) => ({
      ...{ id: `g-${i}`, type: een.type, gegevens: een.data, metadata: een.metadata },
      revisie: begin.alles.length + i,
    }));
    const xml = await tekstVan(xaf, bronVan(BOEK, [...begin.alles, ...(reeks as unknown as typeof begin.alles)]));
    expect(await schemafouten(xml)).toEqual([]);
    const geheim = new Set<string>();
    const velden = /^(huishouden|huishoudens|afzender|door|hash|zout|tekst|reden|lid|kiezer)$/;
    const zoek = (waarde: unknown, sleutel = ''): void => {
      // An office, as `college`, is no pseudonym.
      if (typeof waarde === 'string' && velden.test(sleutel) && (sleutel !== 'door' || waarde.length > 20))
        geheim.add(waarde);
      else if (typeof waarde === 'object' && waarde !== null)
        for (const [naam, deel] of Object.entries(waarde)) zoek(deel, Array.isArray(waarde) ? sleutel : naam);
    };
    for (const een of ALLE_SOORTEN) zoek(een);
    expect(geheim.size).toBeGreaterThan(50);
    for (const waarde of geheim) expect([waarde, xml.includes(waarde)]).toEqual([waarde, false]);
    expect(xml).not.toMatch(/hh-[2-9b-z]{16}/);
    for (const { type, data } of beweegt.filter((een) => isOverMensen(een.type)))
      for (const naam of ['trekking', 'voucher', 'schuldregeling', 'besluit', 'kenmerk'] as const) {
        const waarde = (data as Record<string, unknown>)[naam];
        if (typeof waarde === 'string') expect([type, naam, xml.includes(`>${waarde}<`)]).toEqual([type, naam, false]);
      }
  });
});

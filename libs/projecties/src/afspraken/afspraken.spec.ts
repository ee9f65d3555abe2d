import { regelInZinnen } from '@ontschot/regels';
import { richtIn } from '../../test/hulp/gemeente.js';
import { bladerAf, Opstelling } from '../../test/hulp/opstelling.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import * as lezen from '../index.js';

const BOEK = 'GM0001-2025';
const vraag = { boek: BOEK };

const INHOUD = {
  naam: 'Voordeur',
  aanbieders: [{ organisatie: 'jbra', gewicht: 1 }],
  populatie: 'gezinnen',
  huishoudensBijNulmeting: 2,
  kokers: [
    {
      koker: 'opvang',
      nulmeting: {
        methode: { methode: 'vast', bedrag: 100_000, per: 'jaar', bron: 'contract' },
        volgtPopulatie: false,
      },
    },
  ],
  looptijd: { van: '2025-01', totEnMet: '2026-12' },
  verdeelregel: { verdeelregel: 'helft', versie: 1 },
  interventiekosten: { bedrag: 0, per: 'jaar' },
} as const;

const REGEL = {
  naam: 'De helft',
  winst: {
    interventiekosten: 'aftrekken',
    compensatie: 'niet',
    deel: '50',
    verdeling: { ontvangers: [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }], sleutel: 'gelijk' },
  },
} as const;

const regel = { soort: 'regel-opstellen', verdeelregel: 'helft', geldigVanaf: '2025-01-01', regel: REGEL } as const;
const stem = { soort: 'afspraak-instemmen', afspraak: 'voordeur', financier: 'rijk', door: 'directeur' } as const;

describe('afspraken en verdeelregels', () => {
  let opstelling: Opstelling;
  let lees: lezen.Leesmodel;
  const schrijver = new Schrijver(BOEK);

  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    richtIn(schrijver);
    schrijver.doe({ soort: 'huishoudens-opnemen', huishoudens: ['hh-a', 'hh-b'] });
    schrijver.doe({
      soort: 'populatie-vastleggen',
      populatie: 'gezinnen',
      naam: 'Gezinnen',
      leden: { soort: 'huishoudens' },
    });
    schrijver.doe({ soort: 'populatie-vastleggen', populatie: 'jong', naam: 'Jong', leden: { soort: 'cohort' } });
    schrijver.doe({ soort: 'populatie-aanvullen', populatie: 'gezinnen', huishoudens: ['hh-a', 'hh-b'] });
    schrijver.doe(regel);
    schrijver.doe({ soort: 'regel-vaststellen', verdeelregel: 'helft', versie: 1, besluit: 'college' });
    schrijver.doe({ soort: 'afspraak-opstellen', afspraak: 'concept', ...INHOUD, naam: 'Een ontwerp' });
    schrijver.doe({ soort: 'afspraak-opstellen', afspraak: 'voordeur', ...INHOUD, naam: 'Eerst anders' });
    schrijver.nu = '2025-02-01T12:00:00.000Z';
    schrijver.doe({ soort: 'afspraak-opstellen', afspraak: 'voordeur', ...INHOUD });
    schrijver.doe({ soort: 'afspraak-voorleggen', afspraak: 'voordeur' });
    schrijver.doe({ ...stem, soort: 'afspraak-afwijzen', versie: 1, op: '2025-01-18', reden: 'te lang' });
    schrijver.doe({ ...stem, versie: 1, op: '2025-01-20', document: 'brief 1' });
    schrijver.doe({ soort: 'afspraak-sluiten', afspraak: 'voordeur' });
    schrijver.nu = '2025-03-01T12:00:00.000Z';
    schrijver.doe({ soort: 'afspraak-wijzigen', afspraak: 'voordeur', ...INHOUD, naam: 'Nieuw', reden: 'beter' });
    schrijver.doe(regel);
    schrijver.doe({ soort: 'afspraak-beeindigen', afspraak: 'voordeur', per: '2025-06', reden: 'klaar' });
    schrijver.doe({ soort: 'regel-intrekken', verdeelregel: 'helft', versie: 1, reden: 'oud' });
    await lees.wachtOp(BOEK, await schrijver.schrijf(opstelling.store), 5_000);
  });
  afterAll(() => opstelling.ruimOp());

  it('kent elke versie van een regel, met haar staat en haar zinnen', () => {
    const gevonden = lezen.verdeelregel(lees, vraag, 'helft');
    const inToestand = schrijver.toestand.preventie.verdeelregels.lees('helft')!;
    expect(gevonden.versies).toMatchObject(inToestand);
    expect(gevonden.versies).toMatchObject([
      {
        versie: 1,
        staat: 'ingetrokken',
        besluit: 'college',
        reden: 'oud',
        zinnen: regelInZinnen(inToestand[0]!.regel),
      },
      { versie: 2, staat: 'concept' },
    ]);
    expect(lezen.verdeelregels(lees, vraag)).toEqual({ regels: [gevonden], volgende: null });
  });

  it('kent elke versie van een afspraak, wie instemde, en de regel in zinnen', () => {
    const gevonden = lezen.preventieafspraak(lees, vraag, 'voordeur');
    expect(gevonden).toMatchObject({
      staat: 'beeindigd',
      versie: 2,
      gesloten: 1,
      beeindigdPer: '2025-06',
      beeindigdOm: 'klaar',
      versies: [
        {
          versie: 1,
          voorgelegd: true,
          inhoud: schrijver.toestand.preventie.afspraken.lees('voordeur')?.gesloten?.inhoud,
          instemmingen: [{ financier: 'rijk', door: 'directeur', op: '2025-01-20', document: 'brief 1' }],
          afwijzingen: [{ financier: 'rijk', door: 'directeur', op: '2025-01-18', reden: 'te lang' }],
        },
        { versie: 2, voorgelegd: false, reden: 'beter', instemmingen: [], inhoud: { naam: 'Nieuw' } },
      ],
    });
    expect(gevonden.versies[0]?.zinnen).toContain(
      'Van de winst wordt 50% gedeeld; de rest houdt de koker waar zij viel.',
    );
  });

  it('weet nog wat wij eerder wisten', () => {
    const toen = lezen.preventieafspraak(lees, { ...vraag, bekendOp: '2025-02-15' }, 'voordeur');
    expect(toen).toMatchObject({ staat: 'gesloten', versie: 1 });
    const eerst = lezen.preventieafspraak(lees, { ...vraag, bekendOp: '2025-01-15' }, 'voordeur');
    expect(eerst).toMatchObject({ staat: 'ontwerp', versies: [{ inhoud: { naam: 'Eerst anders' } }] });
  });

  it('geeft de afspraken in pagina’s, van een aanbieder of een financier', () => {
    const namen = (wie: object) =>
      bladerAf((cursor) => lezen.preventieafspraken(lees, { ...vraag, ...wie, aantal: 1, ...cursor })).map(
        ({ afspraak }) => afspraak,
      );
    expect(namen({})).toEqual(['concept', 'voordeur']);
    expect(namen({ aanbieder: 'jbra' })).toEqual(['concept', 'voordeur']);
    expect(namen({ aanbieder: 'leger' })).toEqual([]);
    expect(namen({ financier: 'rijk' })).toEqual(['concept', 'voordeur']);
    expect(namen({ financier: 'gemeente' })).toEqual([]);
    expect(lezen.preventieafspraken(lees, vraag).regels[1]).toEqual({
      afspraak: 'voordeur',
      naam: 'Nieuw',
      staat: 'beeindigd',
      versie: 2,
      gesloten: 1,
      beeindigdPer: '2025-06',
      populatie: 'gezinnen',
      looptijd: INHOUD.looptijd,
      verdeelregel: INHOUD.verdeelregel,
      aanbieders: ['jbra'],
      kokers: ['opvang'],
      ingestemd: [],
      afgewezen: [],
    });
  });

  it('noemt wie elke koker betaalt, en bij naam alles waar de versies over gaan', () => {
    const { betalers, namen } = lezen.preventieafspraak(lees, { ...vraag, aanbieder: 'jbra' }, 'voordeur');
    expect(betalers).toEqual([{ koker: 'opvang', financier: 'rijk' }]);
    expect(namen).toMatchObject({ organisaties: { rijk: expect.any(String) }, populaties: { gezinnen: 'Gezinnen' } });
  });

  it('zegt van een populatie hoeveel huishoudens zij heeft, en nooit welke', () => {
    const { regels } = lezen.populaties(lees, vraag);
    expect(regels).toEqual([
      { populatie: 'gezinnen', naam: 'Gezinnen', leden: { soort: 'huishoudens' }, losVan: [], aantalHuishoudens: 2 },
      { populatie: 'jong', naam: 'Jong', leden: { soort: 'cohort' }, losVan: [] },
    ]);
    expect(JSON.stringify(regels)).not.toContain('hh-');
  });

  it('zegt wat er niet is, ook als het van een ander is', () => {
    const nietGevonden = expect.objectContaining({ code: 'niet-gevonden' }) as Error;
    expect(() => lezen.preventieafspraak(lees, vraag, 'weg')).toThrow(nietGevonden);
    expect(() => lezen.preventieafspraak(lees, { ...vraag, financier: 'gemeente' }, 'voordeur')).toThrow(nietGevonden);
    expect(() => lezen.verdeelregel(lees, { boek: 'ander-2025' }, 'helft')).toThrow(nietGevonden);
  });
});

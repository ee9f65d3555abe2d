import type { Vastgelegd } from '@ontschot/audit';
import { gegeven, type Stap } from '../../libs/boek/test-hulp/beproef.js';
import { na, overdragen } from '../../libs/boek/test-hulp/jaarwisseling.js';
import { ontvangen } from '../../libs/boek/test-hulp/opdrachten.js';
import {
  cohort,
  metAfspraak,
  ontwerp,
  sluiten,
  vastgesteldeRegel,
  vaststellen,
} from '../../libs/boek/test-hulp/vaststellingen.js';
import { CONTROLESLEUTEL, Controle, regelsVan } from './bundels.js';
import { alsBoek, vervalst } from './verhalen.js';

interface Mutatie {
  van: string;
  naar: string;
  kleur: string;
  bedrag: number;
}
interface Gegevens {
  toezegging: string;
  aandeel: string;
  naarToezegging: string;
  bedrag: number;
  budget: string;
  kokers: { koker: string; bedrag: number; gevraagd: boolean }[];
  toezeggingen: { toezegging: string; open: number }[];
  mutaties: Mutatie[];
}

const CONTANT = 'toezegging-contant-gemaakt.v1';
const TWEEDE = { afspraak: 'tweede', vaststelling: 'w', boekdatum: '2025-07-02' };
const tweede = (koker: string, wie: string, financiers = ['gemeente']): readonly Stap[] => [
  cohort('groep2', ['groep']),
  ontwerp({ [koker]: 1_000 }, { populatie: 'groep2', aanbieders: [{ organisatie: wie, gewicht: 1 }] }, 'tweede'),
  ...sluiten(financiers, 'tweede'),
  vaststellen({ [koker]: 0 }, TWEEDE),
];
const geld = (koker: string): Stap => ontvangen({ boekdatum: '2025-08-15', budget: koker, koker, bedrag: 1_000 });
const contant: Stap = { soort: 'contant-maken', boekdatum: '2025-09-01' };
const verreken: Stap = {
  ...{ soort: 'winst-verrekenen', boekdatum: '2025-08-01', toezegging: 'v~1~wmo', naar: 'kwintes' },
  ...{ bedrag: 120, reden: 'samen', document: 'brief' },
};
const antwoord = (soort: 'toestemmen' | 'afwijzen'): Stap => ({
  ...{ soort: `aandeel-${soort}`, boekdatum: '2025-07-20', aandeel: 'v~1', financier: 'verzekeraar' },
  ...(soort === 'afwijzen' ? { reden: 'eerst een evaluatie' } : { document: 'brief' }),
});
const eerst = vaststellen({ wmo: 0 }, { vaststelling: 'v' });
const alles = (...stappen: readonly Stap[]): Vastgelegd[] => alsBoek(gegeven(...stappen));

/** 300 to buurthuis out of wmo, of which a correction leaves 150, and 300 by another afspraak: all is paid. */
const VERLAAGD = alles(
  ...[...metAfspraak({ wmo: 1_000 }), eerst, ...tweede('wmo', 'buurthuis')],
  vaststellen({ wmo: 500 }, { vaststelling: 'v2', corrigeert: 'v', boekdatum: '2025-07-03' }),
  ...[geld('wmo'), contant],
);
/** 300 out of zvw that is only asked, and 300 by another afspraak that its payer agreed to; the last is paid. */
const externe = (...meer: readonly Stap[]): Vastgelegd[] =>
  alles(
    ...metAfspraak({ zvw: 1_000 }, { financiers: [] }),
    ...[vaststellen({ zvw: 0 }, { vaststelling: 'v' }), ...tweede('zvw', 'buurthuis', ['verzekeraar'])],
    ...[...meer, geld('zvw'), contant],
  );
/** 300 to buurthuis out of wmo, of which 120 went to kwintes, who has promises of another afspraak as well. */
const doorgegeven = (koker: string): Vastgelegd[] =>
  alles(...metAfspraak({ wmo: 1_000 }), eerst, ...tweede(koker, 'kwintes'), verreken);
const OVER = alles(...metAfspraak({ wmo: 1_000 }), eerst, verreken, overdragen);
/** 300 that was paid, of which 150 turned out to be too much: 100 of that was paid back. */
const terugbetaald = (regel = vastgesteldeRegel()): Vastgelegd[] =>
  alles(
    ...[...metAfspraak({ wmo: 1_000 }, { regel }), eerst, geld('wmo'), contant],
    vaststellen({ wmo: 500 }, { vaststelling: 'v2', corrigeert: 'v', boekdatum: '2025-09-03' }),
    { soort: 'aandeel-terugbetalen', boekdatum: '2025-10-01', toezegging: 'v2~1~wmo', bedrag: 100 },
  );
const TERUG = terugbetaald();
const aan = (budget: string): Vastgelegd[] =>
  terugbetaald(
    vastgesteldeRegel({
      verdeling: { sleutel: 'gewichten', ontvangers: [{ ontvanger: { soort: 'budget', budget }, gewicht: 1 }] },
    }),
  );

const is =
  (naam: string) =>
  ({ toezegging }: Pick<Gegevens, 'toezegging'>): boolean =>
    toezegging === naam;
/** 300 that its payer agreed to, 150 more that it was asked, and those 150 taken back again. */
const BIJGEVRAAGD = alles(
  ...metAfspraak({ zvw: 1_000 }, { financiers: [] }),
  ...[vaststellen({ zvw: 0 }, { vaststelling: 'v' }), antwoord('toestemmen')],
  vaststellen({ zvw: -500 }, { vaststelling: 'v2', corrigeert: 'v', boekdatum: '2025-07-21' }),
  vaststellen({ zvw: 0 }, { vaststelling: 'v3', corrigeert: 'v2', boekdatum: '2025-07-22' }),
);
const betaal = (data: Gegevens, bedrag: number): void => {
  data.bedrag = bedrag;
  for (const een of data.mutaties) een.bedrag = bedrag;
};
const naarDeEerste = (boek: readonly Vastgelegd[]): Vastgelegd[] =>
  vervalst<Gegevens & Record<string, unknown>>(
    boek,
    CONTANT,
    (data) => {
      const los = (tekst: string): string => tekst.replace('tweede', 'afspraak');
      Object.assign(data, { toezegging: 'v~1~zvw', aandeel: 'v~1', vaststelling: 'v', afspraak: 'afspraak' });
      for (const een of data.mutaties)
        Object.assign(een, { van: los(een.van), naar: los(een.naar), kleur: los(een.kleur) });
    },
    is('w~1~zvw'),
  );

describe('verifieer houdt elke toezegging tegen wat ervan is geboekt', () => {
  const controle = new Controle();
  afterAll(() => controle.ruimOp());
  const uitslag = async (boek: readonly Vastgelegd[]) =>
    controle.verifieer(controle.bundel(await regelsVan(boek)), '--sleutel', CONTROLESLEUTEL);
  const keur = async (boek: readonly Vastgelegd[], waarom: RegExp) => {
    const { status, tekst } = await uitslag(boek);
    expect(tekst).toMatch(waarom);
    expect([status, tekst]).toEqual([1, expect.stringMatching(/^NIET IN ORDE: gebeurtenis \d+: /u)]);
  };

  it.each([
    ['verlaagd', VERLAAGD],
    ['gevraagd', externe()],
    ['toegestemd', externe(antwoord('toestemmen'))],
    ['afgewezen', externe(antwoord('afwijzen'))],
    ['doorgegeven', doorgegeven('opvang')],
    ['overgedragen', OVER],
    ['terugbetaald', TERUG],
    ['terugbetaald door een budget', aan('wijk-noord')],
    ['terugbetaald door een budget aan zichzelf', aan('wmo')],
    ['verlaagd nadat er een deel bij was gevraagd', BIJGEVRAAGD],
  ])('en keurt een boek goed waarin er een is %s', async (_, boek) => {
    const { status, tekst } = await uitslag(boek);
    expect([tekst, status]).toEqual([expect.not.stringContaining('NIET IN ORDE'), 2]);
  });

  it.each([
    ['meer geld dan er van de toezegging af ging', ({ mutaties: [, een] }: Gegevens) => void (een!.bedrag = 299)],
    ['geld van een ander budget', ({ mutaties: [, een] }: Gegevens) => void (een!.van = 'vrij:opvang')],
    ['geld naar een ander', ({ mutaties: [, een] }: Gegevens) => void (een!.naar = 'vrij:fonds')],
    ['geen geld', ({ mutaties }: Gegevens) => void (mutaties.length = 1)],
    ['nog eens geld erbij', ({ mutaties }: Gegevens) => void mutaties.push({ ...mutaties[1]! })],
  ])('en keurt een betaling af met %s', async (_, anders) => {
    await keur(vervalst(VERLAAGD, CONTANT, anders), /boekt iets anders dan van de toezegging kan/u);
  });

  it('en keurt af wie de ene toezegging betaalt met wat van de andere openstaat: een correctie had haar verlaagd', async () => {
    const minder = vervalst<Gegevens>(VERLAAGD, CONTANT, (data) => betaal(data, 150), is('w~1~wmo'));
    const meer = vervalst<Gegevens>(minder, CONTANT, (data) => betaal(data, 300), is('v~1~wmo'));
    await keur(meer, /van v~1~wmo staat minder open/u);
  });

  it('en keurt een correctie af die minder terugneemt dan zij zegt', async () => {
    await keur(
      vervalst<Gegevens>(VERLAAGD, 'aandeel-toegekend.v1', ({ mutaties }) => void (mutaties[0]!.bedrag -= 1)),
      /boekt iets anders dan van de toezegging kan/u,
    );
  });

  it('en keurt af wie betaalt wat alleen is gevraagd, of is afgewezen', async () => {
    await keur(naarDeEerste(externe()), /staat van toezegging v~1~zvw is niet toegezegd, maar gevraagd/u);
    await keur(naarDeEerste(externe(antwoord('afwijzen'))), /is niet toegezegd, maar afgewezen/u);
  });

  it('en keurt af wie boekt wat alleen is gevraagd, of anders dan is toegestemd', async () => {
    const [boek, soort] = [externe(), 'aandeel-toegekend.v1'];
    const plek = boek.findIndex(({ type }) => type === soort);
    const geboekt = structuredClone(boek);
    const weg = { van: 'toegezegd:zvw', naar: 'tegoed:buurthuis', kleur: 'zvw', bedrag: 300 };
    (geboekt[plek]!.data as unknown as Gegevens).mutaties.push(weg);
    await keur(geboekt, /boekt iets anders dan van de toezegging kan/u);
    const anders = ({ mutaties }: Gegevens) => void (mutaties[0]!.bedrag += 1);
    await keur(vervalst(externe(antwoord('toestemmen')), 'aandeel-toegestemd.v1', anders), /boekt iets anders/u);
  });

  it.each(['opvang', 'wmo'])('en keurt af wie geeft op een toezegging van een andere afspraak (%s)', async (koker) => {
    const anders = (data: Gegevens): void => void (data.naarToezegging = `w~1~${koker}`);
    await keur(vervalst(doorgegeven(koker), 'winst-verrekend.v1', anders), /aandeel van toezegging w~1~/u);
  });

  it('en keurt af wie iets geeft en er meer mee laat gaan', async () => {
    const erbij = { van: 'vrij:wmo', naar: 'vrij:fonds', kleur: 'wmo', bedrag: 1 };
    const anders = ({ mutaties }: Gegevens): void => void mutaties.push(erbij);
    await keur(vervalst(doorgegeven('opvang'), 'winst-verrekend.v1', anders), /boekt iets anders/u);
  });

  it('en keurt af wie zegt te geven wat van een ander is, of een deel twee keer krijgt', async () => {
    const ander = (data: Gegevens & { van: string }): void => void (data.van = 'rijk');
    await keur(vervalst(doorgegeven('opvang'), 'winst-verrekend.v1', ander), /geeft van rijk wat van een ander is/u);
    const dubbel = (data: Gegevens): void => {
      data.bedrag *= 2;
      data.kokers = [...data.kokers, ...data.kokers];
      data.mutaties = [...data.mutaties, ...data.mutaties];
    };
    await keur(vervalst(OVER, 'aandeel-toegekend.v1', dubbel), /een koker van het deel v~1 komt vaker voor/u);
  });

  it.each([
    ['geen geld', ({ mutaties }: Gegevens) => void (mutaties.length = 1)],
    ['minder geld', ({ mutaties: [, een] }: Gegevens) => void (een!.bedrag = 1)],
    ['geld uit een eigen pot', ({ mutaties: [, een] }: Gegevens) => void (een!.van = 'vrij:opvang')],
    ['een grotere schuld eraf', (data: Gegevens) => void (data.bedrag = 150)],
  ])('en keurt een terugbetaling af met %s', async (_, anders) => {
    await keur(vervalst(TERUG, 'aandeel-terugbetaald.v1', anders), /boekt iets anders dan van de toezegging kan/u);
  });

  it('en keurt af wie meer tegoed heeft dan van zijn toezeggingen openstaat', async () => {
    const keurStand = async (boek: readonly Vastgelegd[], waarom: RegExp) =>
      expect(await uitslag(boek)).toEqual({ status: 1, tekst: expect.stringMatching(waarom) as unknown });
    const groter = ({ toezeggingen: [een] }: Gegevens): void => void (een!.open += 100);
    const OVERGENOMEN = alsBoek(na(gegeven(...metAfspraak({ wmo: 1_000 }), eerst), cohort('groep')));
    await keurStand(
      vervalst(OVERGENOMEN, 'toezeggingen-overgenomen.v1', groter),
      /op tegoed:buurthuis in kleur wmo staat -100 meer dan van toezeggingen openstaat/u,
    );
    const weg = (data: Gegevens): void => {
      data.toezeggingen[0]!.open = 0;
      data.mutaties = [];
    };
    await keurStand(vervalst(OVER, 'toezeggingen-overgedragen.v1', weg), /staat 180 meer/u);
    const dubbel = ({ toezeggingen, mutaties }: Gegevens): void => {
      toezeggingen.push(toezeggingen[0]!);
      mutaties.push({ ...mutaties[0]! });
    };
    const toegestemd = alles(
      ...metAfspraak({ zvw: 1_000 }, { financiers: [] }),
      ...[vaststellen({ zvw: 0 }, { vaststelling: 'v' }), antwoord('toestemmen')],
    );
    await keurStand(vervalst(toegestemd, 'aandeel-toegestemd.v1', dubbel), /zvw staat 300 meer/u);
    const erbij = { van: 'toegezegd:wmo', naar: 'tegoed:kwintes', kleur: 'wmo', bedrag: 5 };
    const ook = ({ mutaties }: Gegevens): void => void mutaties.push(erbij);
    await keurStand(vervalst(VERLAAGD, 'ontvangst-geboekt.v1', ook), /tegoed:kwintes in kleur wmo staat 5 meer/u);
  });

  it('en keurt een jaarwisseling af die een toezegging groter maakt', async () => {
    const meer = ({ toezeggingen: [een] }: Gegevens): void => void (een!.open += 1);
    await keur(vervalst(OVER, 'toezeggingen-overgedragen.v1', meer), /open van toezegging v~1~wmo is niet 181/u);
  });
});

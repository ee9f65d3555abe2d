import { Proef, rijen } from '../e2e/hulp/app.js';
import { Boekhouding, euro } from './hulp/boekhouding.js';
import { Preventie } from './hulp/preventie.js';

/** Per actor what it would have spent in a year, and what it spent in each of three, in thousands. */
const ACTOREN = {
  gemeente: { naam: 'De gemeente', verwacht: 1_000, werkelijk: [1_100, 900, 700] },
  jeugdzorg: { naam: 'Bureau Jeugdzorg', verwacht: 900, werkelijk: [750, 500, 200] },
  justitie: { naam: 'Justitie', verwacht: 700, werkelijk: [650, 500, 350] },
  verzekeraar: { naam: 'Zorgverzekeraar', verwacht: 500, werkelijk: [520, 450, 380] },
  corporatie: { naam: 'Woningcorporatie', verwacht: 300, werkelijk: [250, 200, 150] },
} as const;
/** The team itself costs the gemeente this each year, in no koker of the afspraak. */
const TEAM = 200;
const JAREN = [2012, 2013, 2014] as const;
const duizend = (bedrag: number): number => euro(bedrag * 1_000);
const looptijd = { van: '2012-01', totEnMet: '2014-12' };

let proef: Proef;
let boek: Boekhouding;

describe('Casus 19: het eerste frontlijnteam, kosten en baten per partij over drie jaar', () => {
  beforeAll(async () => {
    proef = await Proef.start();
    boek = await Boekhouding.open(proef, 'frontlijn-2014');
    const preventie = new Preventie(boek);
    await preventie.organisatie('team', 'Het frontlijnteam van elf');
    await preventie.cohort('gezinnen', 'Gezinnen van het team');
    for (const [actor, { naam, werkelijk }] of Object.entries(ACTOREN)) {
      if (actor === 'gemeente') await boek.koker(actor, naam, '6.1', duizend(2_000));
      else {
        await preventie.organisatie(actor, naam);
        await preventie.extern(actor, naam, 'Eigen wet', actor);
      }
      const eigen = actor === 'gemeente' ? TEAM : 0;
      const regels = JAREN.map((jaar, i) => ({ maand: `${jaar}-12`, bedrag: duizend(werkelijk[i]! + eigen) }));
      await preventie.meld(
        actor,
        regels.map((regel) => ({ ...regel, populatie: 'gezinnen' })),
      );
    }
    const kokers = Object.entries(ACTOREN).map(([koker, { verwacht }]) => ({
      koker,
      nulmeting: {
        methode: { methode: 'vast', bedrag: duizend(verwacht), per: 'jaar', bron: 'Kosten-batenanalyse' },
        volgtPopulatie: false,
      },
    }));
    const interventiekosten = { bedrag: duizend(TEAM), per: 'jaar', inKoker: 'gemeente' };
    await preventie.stelOp('frontlijn', 'team', 'gezinnen', kokers, { looptijd, interventiekosten });
    for (const jaar of JAREN)
      await preventie.meet('frontlijn', { meting: `jaar-${jaar}`, van: `${jaar}-01`, totEnMet: `${jaar}-12` });
  });
  afterAll(() => proef.stop());

  it('gegeven drie jaar metingen, dan is er één tabel van vijf partijen die optelt tot twee miljoen', async () => {
    const { regels, totaal } = await boek.vraag('wie-betaalt-wie-wint?van=2012-01&totEnMet=2014-12');
    const tabel = Object.fromEntries(
      rijen(regels).map(({ partij, naam, gewonnen, meerkosten, interventie, saldo }) => [
        partij,
        { naam, gewonnen, meerkosten, interventie, saldo },
      ]),
    );
    expect(tabel).toEqual({
      // It paid for the team: in the first two years it spent more than it would have, in the third less.
      gemeente: rij('De gemeente', 100, 400, 600, -300),
      jeugdzorg: rij('Bureau Jeugdzorg', 1_250, 0, 0, 1_250),
      justitie: rij('Justitie', 600, 0, 0, 600),
      verzekeraar: rij('Zorgverzekeraar', 170, 20, 0, 150),
      corporatie: rij('Woningcorporatie', 300, 0, 0, 300),
    });
    expect(totaal.saldo).toBe(duizend(2_000));
  });

  it('dan kan het ook per jaar, en tellen de jaren op tot de drie samen', async () => {
    const saldi = [];
    for (const jaar of JAREN) {
      const { totaal } = await boek.vraag(`wie-betaalt-wie-wint?van=${jaar}-01&totEnMet=${jaar}-12`);
      saldi.push(totaal.saldo as number);
    }
    expect(saldi.reduce((som, saldo) => som + saldo)).toBe(duizend(2_000));
  });
});

const rij = (naam: string, gewonnen: number, meerkosten: number, interventie: number, saldo: number) => ({
  ...{ naam, gewonnen: duizend(gewonnen), meerkosten: duizend(meerkosten) },
  ...{ interventie: duizend(interventie), saldo: duizend(saldo) },
});

import { evolve, Toestand, type Toezegging } from '@ontschot/boek';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { begin, draagOver, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { leefPreventie } from '../../test/hulp/preventieleven.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { uitleg, verhoudingen, type Leesmodel } from '../index.js';
import { schakel } from './schakels.js';
import { Verrekeningen } from './verrekend.js';

describe('een vordering die naar het volgende boek ging', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  const [oud, nieuw] = [new Schrijver('schuld-2025'), new Schrijver('schuld-2026')];
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    for (const s of [oud, nieuw]) begin(s, { wmo: { financier: 'rijk' } }, ['maker']);
    regel(oud);
    ontwerp(oud, { wmo: 1_000 });
    sluit(oud, ['rijk']);
    const geld = { soort: 'ontvangen', budget: 'wmo', koker: 'wmo', bedrag: 1_000, grond: 'x' } as const;
    oud.doe({ ...geld, boekdatum: '2025-01-05' });
    oud.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...over({ wmo: 0 }) });
    // Of the 300 that was paid, 150 was too much.
    oud.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v2', corrigeert: 'v', ...over({ wmo: 500 }) });
    draagOver(oud, nieuw);
    nieuw.doe({ ...geld, boekdatum: '2026-01-05' });
    const maanden = { van: '2026-01', totEnMet: '2026-06', boekdatum: '2026-07-01' } as const;
    nieuw.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'w', ...over({ wmo: 0 }, maanden) });
    for (const s of [oud, nieuw])
      expect(await lees.wachtOp(s.boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);
  });
  afterAll(() => opstelling.ruimOp());

  it('staat in de uitleg van het aandeel waarmee zij is verrekend', async () => {
    const toegekend = nieuw.alles.find(({ type }) => type === 'aandeel-toegekend.v1')?.revisie ?? -1;
    for (const wie of [{}, { aanbieder: 'maker' }, { financier: 'rijk' }]) {
      const { gebeurtenis, gevolgen, tekst } = await uitleg(lees, { boek: nieuw.boek, revisie: toegekend, ...wie });
      const verrekend = [{ toezegging: 'v2~1~wmo', bedrag: 150 }];
      expect(gebeurtenis.verrekend).toEqual(verrekend);
      expect(gevolgen.find(({ revisie }) => revisie === toegekend)?.verrekend).toEqual(verrekend);
      expect(tekst.replace(/\n {2,}/g, ' ')).toContain(
        '€ 3,00 (aandeel, waarvan € 1,50 verrekend met wat nog terug moest van v2~1~wmo)',
      );
    }
  });

  it('telt in het jaar waarin te veel werd betaald als niet teruggekomen, en in het jaar waarin zij is verrekend wel', () => {
    const van = ({ boek }: Schrijver): unknown => verhoudingen(lees, { boek }).regels;
    expect(van(oud)).toMatchObject([{ verdiendVoorAnderen: 500, terug: 300, teVeel: 150, procent: '30,00%' }]);
    expect(van(nieuw)).toMatchObject([
      { verdiendVoorAnderen: 1_000, terug: 150, verrekendMetEerder: 150, procent: '30,00%' },
    ]);
  });
});

type Afgelost = { readonly toezegging: string };
const opNaam = (a: Afgelost, b: Afgelost): number => (a.toezegging < b.toezegging ? -1 : 1);

describe('wat aandelen aan eerdere vorderingen aflossen', () => {
  const schulden = ({ preventie }: Toestand): Toezegging[] =>
    [...preventie.toezeggingen].map(([, rij]) => rij).filter(({ open }) => open < 0);

  it('is in elk leven van afspraken wat het boek zelf erop aftrok, ook bij instemming die later kwam', () => {
    const geteld: Record<string, number> = {};
    for (let zaad = 0; zaad < 60; zaad += 1) {
      const s = new Schrijver(`aflos${zaad}-2025`);
      leefPreventie(s, new Toeval(zaad), 100, {});
      const [toestand, verrekeningen] = [Toestand.begin(), new Verrekeningen()];
      for (const gebeurtenis of s.alles) {
        const voor = schulden(toestand);
        evolve(toestand, gebeurtenis);
        verrekeningen.neem(gebeurtenis);
        const { type } = gebeurtenis;
        if (!type.startsWith('aandeel-toege')) continue;
        const afgelost = voor.flatMap(({ toezegging, open }) => {
          const bedrag = (toestand.preventie.toezeggingen.lees(toezegging)?.open ?? 0) - open;
          return bedrag === 0 ? [] : [{ toezegging, bedrag }];
        });
        const { verrekend = [] } = verrekeningen.bij(schakel(gebeurtenis));
        // By koker as the event has them, not by age.
        expect([...verrekend].sort(opNaam)).toEqual(afgelost.sort(opNaam));
        geteld[type] = (geteld[type] ?? 0) + afgelost.length;
      }
    }
    expect([geteld['aandeel-toegekend.v1'], geteld['aandeel-toegestemd.v1']].every((aantal = 0) => aantal > 0)).toBe(
      true,
    );
  });
});

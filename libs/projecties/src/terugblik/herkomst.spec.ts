import { kokerVan, soortVan, type Rekening } from '@ontschot/boek';
import { alleRegels } from '../../test/hulp/alle-paginas.js';
import { richtIn } from '../../test/hulp/gemeente.js';
import { leef } from '../../test/hulp/leven.js';
import { telRekeningen } from '../../test/hulp/met-de-hand.js';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { leefPreventie } from '../../test/hulp/preventieleven.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { Toeval } from '../../test/hulp/toeval.js';
import { bestemming, herkomst, VraagFout, type Leesmodel, type Spoordeel } from '../index.js';

const som = (delen: readonly { readonly bedrag: number }[]): number =>
  delen.reduce((tot, { bedrag }) => tot + bedrag, 0);
const NIET_BUITEN = ['vrij', 'verplicht', 'voorschot', 'besteed'];
const BUITEN = ['bron', 'stelpost', 'overloop', 'toegezegd'];

describe('waar het geld vandaan kwam, en waar het bleef', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  let boeken: Schrijver[];
  const toeval = new Toeval(84);
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
    const gewoon = new Schrijver('GM0001-2025');
    richtIn(gewoon);
    leef(gewoon, toeval, 350);
    const winst = new Schrijver('GM0002-2025');
    leefPreventie(winst, toeval, 80, {});
    boeken = [gewoon, winst];
    for (const een of boeken) await lees.wachtOp(een.boek, await een.schrijf(opstelling.store), 10_000);
  });
  afterAll(() => opstelling.ruimOp());

  const alleDelen = (boek: string, rekening: string, kleur: string, revisie: number, aantal = 200) =>
    alleRegels((cursor) => herkomst(lees, { boek, rekening, kleur, revisie, aantal, diepte: 50, ...cursor }));

  /** Each step is of the rekening that the one before took from, in its kleur; but through a vrijgave money changes kleur. */
  function keurKeten({ stappen, eind }: Spoordeel): void {
    for (let i = 1; i < stappen.length; i += 1) {
      const [jonger, ouder] = [stappen[i - 1]!, stappen[i]!];
      expect(ouder.naar).toBe(jonger.van);
      expect(ouder.revisie).toBeLessThanOrEqual(jonger.revisie);
      expect(ouder.grond).toBe(ouder.schakel === 'volgorde' ? 'afspraak' : 'gezegd');
      const zelfde = soortVan(jonger.van as Rekening) === 'vrijgave' ? kokerVan : (kleur: string) => kleur;
      expect(zelfde(ouder.kleur)).toBe(zelfde(jonger.kleur));
    }
    if (eind === 'buiten') expect(BUITEN).toContain(soortVan(stappen.at(-1)!.van as Rekening));
  }

  it('telt na elke revisie op tot wat er staat, tot op de cent, in een keten die klopt', async () => {
    for (const { boek, alles } of boeken)
      for (let keer = 0; keer < 12; keer += 1) {
        const revisie = keer === 0 ? alles.length - 1 : toeval.onder(alles.length);
        const standen = telRekeningen(alles, { revisie });
        for (const [rekening, kleuren] of Object.entries(standen)) {
          if (!NIET_BUITEN.includes(soortVan(rekening as Rekening))) continue;
          for (const [kleur, bedrag] of Object.entries(kleuren)) {
            const delen = await alleDelen(boek, rekening, kleur, revisie);
            expect([revisie, rekening, kleur, som(delen)]).toEqual([revisie, rekening, kleur, bedrag]);
            for (const deel of delen) {
              keurKeten(deel);
              expect(deel.eind).toBe('buiten');
            }
          }
        }
      }
  });

  it('telt van elke gebeurtenis op tot wat zij verplaatste, en wat er nog staat is samen wat er staat', async () => {
    for (const { boek, alles } of boeken) {
      const staat: Record<string, Record<string, number>> = {};
      for (const { revisie, gegevens } of alles) {
        const { mutaties = [] } = gegevens as unknown as { mutaties?: { bedrag: number; van: Rekening }[] };
        const delen = await alleRegels((cursor) =>
          bestemming(lees, { boek, revisie, aantal: 200, diepte: 50, ...cursor }),
        );
        expect(som(delen)).toBe(som(mutaties));
        // Money that came from outside here: where it is now.
        for (const { bedrag, eind, plek, stappen } of delen) {
          if (eind !== 'staat-er' || !BUITEN.includes(soortVan(stappen[0]!.van as Rekening))) continue;
          const kleuren = (staat[plek] ??= {});
          const kleur = stappen.at(-1)!.kleur;
          kleuren[kleur] = (kleuren[kleur] ?? 0) + bedrag;
        }
      }
      const nu = telRekeningen(alles, { revisie: alles.length - 1 });
      for (const [rekening, kleuren] of Object.entries(nu))
        if (NIET_BUITEN.includes(soortVan(rekening as Rekening)))
          expect([rekening, staat[rekening] ?? {}]).toEqual([rekening, kleuren]);
    }
  });

  it('verandert niet door wat later wordt geboekt, en niet door hoe wordt gebladerd', async () => {
    const [{ boek, alles }] = boeken as [Schrijver];
    const revisie = 200;
    const standen = telRekeningen(alles, { revisie });
    // It has seen nothing of what came later.
    const eerst = await opstelling.leesmodel('vers');
    await eerst.wachtOp(boek, alles.length - 1, 10_000);
    for (const [rekening, kleuren] of Object.entries(standen).filter(([naam]) => naam.startsWith('vrij:')))
      for (const kleur of Object.keys(kleuren)) {
        const vraag = { boek, rekening, kleur, revisie, diepte: 50 };
        const [a, b] = [
          await herkomst(lees, { ...vraag, aantal: 200 }),
          await herkomst(eerst, { ...vraag, aantal: 200 }),
        ];
        expect(a).toEqual(b);
        expect(await alleRegels((cursor) => herkomst(lees, { ...vraag, aantal: 2, ...cursor }))).toEqual(
          await alleDelen(boek, rekening, kleur, revisie),
        );
      }
  });

  it('zegt wat de gebeurtenissen zeggen en wat afspraak is, met besluit, afspraak en regel', async () => {
    const soorten = new Set<unknown>();
    const velden = new Set<string>();
    for (const { boek, alles } of boeken)
      for (const { revisie } of alles) {
        const { regels } = await bestemming(lees, { boek, revisie, aantal: 200, diepte: 50 });
        for (const stap of regels.flatMap(({ stappen }) => stappen)) {
          soorten.add(stap.schakel);
          for (const veld of Object.keys(stap)) velden.add(veld);
        }
      }
    for (const soort of ['volgorde', 'storno', 'verplichting', 'voorschot', 'zelfde-gebeurtenis', 'zelfde-zaak'])
      expect(soorten).toContain(soort);
    for (const veld of ['besluit', 'afspraak', 'versie', 'verdeelregel', 'regelversie']) expect(velden).toContain(veld);
  });

  it('houdt op waar een spoor dieper gaat dan is gevraagd, en zegt dat', async () => {
    const [{ boek, alles }] = boeken as [Schrijver];
    const { regels, bedrag } = await herkomst(lees, {
      boek,
      rekening: 'besteed:wmo',
      kleur: 'wmo',
      diepte: 1,
      aantal: 200,
    });
    expect(new Set(regels.map(({ eind }) => eind))).toEqual(new Set(['dieper']));
    expect(bedrag).toBe(telRekeningen(alles, { revisie: alles.length - 1 })['besteed:wmo']?.['wmo']);
  });

  it.each([
    ['een rekening waar niets op kwam', { rekening: 'vrij:nergens' }],
    ['een revisie die er niet is', { revisie: 99_999 }],
    ['te veel delen', { aantal: 201 }],
    ['te diep', { diepte: 51 }],
    ['een cursor van een ander', { cursor: Buffer.from('999999999999').toString('base64url') }],
  ])('geeft geen antwoord op %s', async (_, vraag) => {
    await expect(herkomst(lees, { boek: 'GM0001-2025', rekening: 'vrij:wmo', kleur: 'wmo', ...vraag })).rejects.toThrow(
      VraagFout,
    );
  });
});

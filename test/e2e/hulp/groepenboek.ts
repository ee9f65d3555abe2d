import { Toeval } from '../../../libs/projecties/test/hulp/toeval.js';
import { Proef, rijen } from './app.js';

export const BOEK = 'groepen-2025';
export const PAD = `/v1/boeken/${BOEK}`;
export const WIJKEN = ['noord', 'oost', 'zuid', 'west'];
/** The last is of a payer that keeps its own books: what it costs comes in as meldingen. */
export const KOKERS = ['jeugd', 'opvang', 'wmo', 'zvw'];
/** How many households of each wijk cost each koker. */
export const AANTALLEN = [
  [14, 3, 22, 12],
  [11, 12, 25, 4],
  [13, 15, 12, 16],
  [2, 18, 11, 13],
] as const;

const DOEL = { taakveld: '6.1', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };
const KOKER = { wet: 'Wmo 2015', taakveld: '6.1', financier: 'gemeente', oormerk: { aard: 'vrij' } };

/** A boek of a year with households in four wijken, and what is true of it. */
export class Groepenboek {
  codes: readonly string[] = [];
  private readonly kosten = WIJKEN.map(() => KOKERS.map(() => 0));
  /** What each household cost a koker, in three amounts or more. */
  private readonly perHuishouden = new Map<string, Map<string, number>>();
  private readonly toeval = new Toeval(25);
  private nummer = 0;

  private constructor(readonly proef: Proef) {}

  /** Each household has three amounts, among others that are of nobody; those of one koker are reported. */
  static async start(): Promise<Groepenboek> {
    const hier = new Groepenboek(await Proef.start());
    await hier.richtIn();
    await hier.boekKosten();
    await hier.doe(hier.perioden('periode-afsluiten', 1, 12));
    await hier.bij();
    return hier;
  }

  /** What the households of a wijk cost a koker together. */
  echt(wijk: number, koker: number): number {
    return this.kosten[wijk]![koker]!;
  }

  /** What each household cost each koker, and all of them together where there are more. */
  sommenPerHuishouden(): number[] {
    return [...this.perHuishouden.values()].flatMap((kokers) => {
      const sommen = [...kokers.values()];
      return sommen.length > 1 ? [...sommen, sommen.reduce((tot, een) => tot + een, 0)] : sommen;
    });
  }

  /** Gives these opdrachten as the controller; throws when one is refused. */
  async doe(opdrachten: readonly object[]): Promise<void> {
    for (let i = 0; i < opdrachten.length; i += 100) {
      const deel = opdrachten.slice(i, i + 100).map((een) => ({ opdrachtId: `o-${(this.nummer += 1)}`, ...een }));
      const { body } = await this.proef
        .vraag()
        .post(`${PAD}/opdrachten`)
        .set('authorization', `Bearer ${this.proef.token('controller')}`)
        .send({ opdrachten: deel })
        .expect(200);
      const mis = rijen(body.antwoorden).find(({ status }) => status !== 201);
      if (mis !== undefined) throw new Error(JSON.stringify(mis));
    }
  }

  /** Waits until all of it can be read. */
  async bij(): Promise<void> {
    const nieuw = { wijk: `w${(this.nummer += 1)}`, naam: 'x' };
    const { body } = await this.proef.stuur(`${PAD}/wijken`, nieuw, nieuw.wijk).expect(201);
    await this.proef.haal(PAD).set('ontschot-minstens', String(body.revisie)).expect(200);
  }

  besteding(wijk: string, budget: string, bedrag: number, huishouden?: string): object {
    const boekdatum = `${this.maand()}-11`;
    const wie = huishouden === undefined ? {} : { huishouden };
    return { soort: 'besteden', boekdatum, budget, doel: DOEL, wijk, bedrag, ...wie };
  }

  perioden(soort: string, van: number, tot: number, meer: object = {}): object[] {
    return Array.from({ length: tot - van + 1 }, (_, i) => ({
      ...{ soort, periode: `2025-${String(van + i).padStart(2, '0')}`, ...meer },
    }));
  }

  private maand(): string {
    return `2025-0${1 + this.toeval.onder(9)}`;
  }

  private bedrag(): number {
    return 100_000 + this.toeval.onder(9_000_000);
  }

  private async richtIn(): Promise<void> {
    const boek = { boek: BOEK, gemeente: 'Proef', jaar: 2025 };
    await this.proef.stuur('/v1/boeken', boek, 'open', 'beheerder').expect(201);
    await this.doe([
      { soort: 'organisatie-instellen', organisatie: 'gemeente', naam: 'De gemeente' },
      ...WIJKEN.map((wijk) => ({ soort: 'wijk-instellen', wijk, naam: wijk })),
      ...KOKERS.map((koker) => ({ soort: 'koker-instellen', koker, naam: koker, ...KOKER, vanaf: '2025-01-01' })),
      ...KOKERS.map((koker) => ({ soort: 'budget-instellen', budget: koker, naam: koker, aard: 'koker', koker })),
      {
        ...{ soort: 'begroting-vaststellen', boekdatum: '2025-01-01', besluit: 'Raad 1' },
        regels: KOKERS.map((budget) => ({ budget, bedrag: 900_000_000_00 })),
      },
    ]);
    const { body } = await this.proef.stuur(`${PAD}/huishoudens`, { aantal: 120 }, 'wie').expect(201);
    this.codes = rijen(body.gebeurtenissen).flatMap(
      ({ gegevens }) => (gegevens as { huishoudens: string[] }).huishoudens,
    );
  }

  private async boekKosten(): Promise<void> {
    const opdrachten: object[] = [];
    const regels: object[] = [];
    for (const [w, wijk] of WIJKEN.entries())
      for (const [k, koker] of KOKERS.entries()) {
        for (let i = 0; i < AANTALLEN[w]![k]!; i += 1)
          for (const bedrag of [this.bedrag(), this.bedrag(), this.bedrag()]) {
            // Whoever is reported of has other costs too, by which it is known where it lives.
            const huishouden = this.codes[w * 30 + (koker === 'zvw' ? i : 2 * k + i)]!;
            this.kosten[w]![k]! += bedrag;
            const eigen = this.perHuishouden.get(huishouden) ?? new Map<string, number>();
            this.perHuishouden.set(huishouden, eigen.set(koker, (eigen.get(koker) ?? 0) + bedrag));
            if (koker === 'zvw') regels.push({ maand: this.maand(), bedrag, huishouden });
            else opdrachten.push(this.besteding(wijk, koker, bedrag, huishouden));
          }
        for (let i = 0; i < 4 && koker !== 'zvw'; i += 1) opdrachten.push(this.besteding(wijk, koker, this.bedrag()));
      }
    await this.doe(opdrachten);
    await this.doe([{ soort: 'kosten-melden', melding: 'zvw-1', koker: 'zvw', bron: 'Zorgkantoor', regels }]);
  }
}

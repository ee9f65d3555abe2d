import { Proef, type Wie } from '../../e2e/hulp/app.js';

/** Euros as the casebook writes them, in eurocents. */
export const euro = (bedrag: number): number => bedrag * 100;

/** A refusal as the service answers it. */
export interface Weigering {
  readonly code: string;
  readonly detail: string;
  readonly watNu: string;
  readonly cijfers: Record<string, unknown>;
}

/** What an opdracht led to: its events in order, with what they hold. */
export interface Gebeurd {
  readonly revisie: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- content of any event, of which the tests read parts
  readonly gebeurtenissen: readonly { readonly type: string; readonly gegevens: any }[];
}

interface Saldiregel extends Record<string, unknown> {
  readonly sleutel: string;
}

/** A boek as a controller works in it: everything goes through HTTP. */
export class Boekhouding {
  private teller = 0;

  /** `revisie` is what was booked in the boek before; questions wait for it. */
  constructor(
    readonly proef: Proef,
    readonly boek: string,
    private revisie = -1,
  ) {}

  /** Opens a boek with the municipality as an organisatie that pays. */
  static async open(proef: Proef, boek: string): Promise<Boekhouding> {
    const boekhouding = new Boekhouding(proef, boek);
    const { status } = await proef.stuur(
      '/v1/boeken',
      { boek, gemeente: 'Leeuwarden', jaar: Number(boek.slice(-4)) },
      `open-${boek}`,
      'beheerder',
    );
    expect(status).toBe(201);
    await boekhouding.boekt('organisaties', { organisatie: 'gemeente', naam: 'De gemeente' });
    return boekhouding;
  }

  /** A free koker with a budget of the same name, and what it has this year. */
  async koker(koker: string, naam: string, taakveld: string, bedrag: number): Promise<void> {
    const oormerk = { aard: 'vrij' };
    await this.boekt('kokers', { koker, naam, wet: 'Wmo 2015', taakveld, oormerk, financier: 'gemeente' });
    await this.boekt('budgetten', { budget: koker, naam, aard: 'koker', koker });
    const regels = [{ budget: koker, bedrag }];
    await this.boekt('begrotingen', {
      boekdatum: `${this.boek.slice(-4)}-01-01`,
      besluit: 'Raadsbesluit 2024-118',
      regels,
    });
  }

  /** Gives an opdracht that must be booked; its revisie. */
  async boekt(wat: string, inhoud: object): Promise<number> {
    return (await this.doet(wat, inhoud)).revisie;
  }

  /** Gives an opdracht that must be booked; its events. */
  async doet(wat: string, inhoud: object, wie?: Wie): Promise<Gebeurd> {
    return this.antwoordt(201, wat, inhoud, wie);
  }

  /** Gives an opdracht that waits for a colleague; its events. */
  async vraagtAan(wat: string, inhoud: object, wie: Wie): Promise<Gebeurd> {
    return this.antwoordt(202, wat, inhoud, wie);
  }

  private async antwoordt(verwacht: number, wat: string, inhoud: object, wie?: Wie): Promise<Gebeurd> {
    const { status, body } = await this.geef(wat, inhoud, wie);
    if (status !== verwacht) throw new Error(`${wat} is niet geboekt: ${status} ${JSON.stringify(body)}`);
    this.revisie = Number(body.revisie);
    return body as Gebeurd;
  }

  /** Gives an opdracht that must be refused; the refusal. */
  async weigert(wat: string, inhoud: object, wie?: Wie): Promise<Weigering> {
    const { status, body } = await this.geef(wat, inhoud, wie);
    expect(status).toBe(409);
    return body as Weigering;
  }

  /** What stands on one budget, koker, kleur or wijk; on a day, or after all that was booked. */
  async saldo(per: 'budget' | 'koker' | 'kleur' | 'wijk', sleutel: string, op?: string): Promise<Saldiregel> {
    const { regels } = await this.vraag(`saldi?per=${per}${op === undefined ? '' : `&op=${op}`}`);
    return (regels as Saldiregel[]).find((regel) => regel.sleutel === sleutel)!;
  }

  /** What stands on a rekening that is no budget, as `tegoed:jbra`, by the journaal. */
  async opRekening(rekening: string): Promise<number> {
    const { regels, volgende } = await this.vraag(`journaal?rekening=${rekening}&aantal=100`);
    expect(volgende).toBeNull();
    return (regels as { naar: string; bedrag: number }[]).reduce(
      (som, { naar, bedrag }) => som + (naar === rekening ? bedrag : -bedrag),
      0,
    );
  }

  /** Asks the boek a question, and waits for what was booked before. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer of the service, of which the tests read parts
  async vraag(wat: string, rol: Wie = 'controller'): Promise<any> {
    const verzoek = this.proef.haal(`/v1/boeken/${this.boek}/${wat}`, rol);
    const { status, body } = await (this.revisie < 0 ? verzoek : verzoek.set('ontschot-minstens', `${this.revisie}`));
    if (status !== 200) throw new Error(`${wat}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Asks a question that comes in a body, and waits for what was booked before; what is answered, a refusal too. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer of the service, of which the tests read parts
  async proeft(wat: string, inhoud: object, rol: Wie = 'controller'): Promise<any> {
    const verzoek = this.proef.stuur(`/v1/boeken/${this.boek}/${wat}`, inhoud, 'vraag', rol);
    const { body } = await (this.revisie < 0 ? verzoek : verzoek.set('ontschot-minstens', `${this.revisie}`));
    return body;
  }

  private geef(wat: string, inhoud: object, wie?: Wie) {
    return this.proef.stuur(`/v1/boeken/${this.boek}/${wat}`, inhoud, `${this.boek}-${(this.teller += 1)}`, wie);
  }
}

import { Apifout, Onbereikbaar, type Probleem } from './probleem.js';
import { verstuur } from './versturen.js';

/** What came of an opdracht. */
export interface Geboekt {
  readonly revisie: number;
  readonly herhaald: boolean;
  readonly gebeurtenissen: readonly {
    readonly revisie: number;
    readonly type: string;
    readonly gegevens: Readonly<Record<string, unknown>>;
  }[];
}

export type Koppen = Readonly<Record<string, string>>;

/** Asks the public API, and nothing else: what a page shows is what anybody with the same token could ask. */
export class Api {
  /** Per boek the latest revisie that we know of; what is read after it must know it too. */
  private readonly gezien = new Map<string, number>();

  constructor(private readonly token: () => Promise<string>) {}

  /** Reads `/v1/<pad>`. Throws Apifout or Onbereikbaar. */
  async haal<T>(pad: string, koppen: Koppen = {}, signal?: AbortSignal): Promise<T> {
    const minstens = this.gezien.get(boekIn(pad) ?? '');
    const antwoord = await this.stuur(pad, {
      ...(signal && { signal }),
      headers: { ...(minstens !== undefined && { 'ontschot-minstens': String(minstens) }), ...koppen },
    });
    return (await antwoord.json()) as T;
  }

  /**
   * Hands in an opdracht under an id of its own: sent again with the same id, it is booked once. With the `gezien` of a proof
   * it is only booked when it comes to what that showed.
   */
  async boek(pad: string, inhoud: object, id: string, gezien?: string): Promise<Geboekt> {
    const antwoord = await this.stuur(pad, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'idempotency-key': id },
        ...(gezien !== undefined && { 'ontschot-gezien': gezien }),
      },
      body: JSON.stringify(inhoud),
    });
    const geboekt = (await antwoord.json()) as Geboekt;
    this.weet(boekIn(pad), geboekt.revisie);
    return geboekt;
  }

  /** Asks something that takes more than an address can hold, and books nothing (`…/proeven`). */
  async beproef<T>(pad: string, inhoud: object, signal?: AbortSignal): Promise<T> {
    const antwoord = await this.stuur(pad, {
      ...(signal && { signal }),
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(inhoud),
    });
    return (await antwoord.json()) as T;
  }

  /** Hands in a file; `opVoortgang` hears how much of it is gone, from 0 to 1. Throws as `haal` does. */
  async verzend<T>(pad: string, bestand: Blob, soort: string, opVoortgang: (deel: number) => void): Promise<T> {
    const koppen = { 'content-type': soort, authorization: `Bearer ${await this.token()}` };
    const { status, tekst, etag } = await verstuur(`/v1/${pad}`, koppen, bestand, opVoortgang);
    const antwoord = new Response(tekst, { status });
    if (!antwoord.ok) throw new Apifout(await probleemVan(antwoord));
    if (etag !== null) this.weet(boekIn(pad), Number(etag.replaceAll('"', '')));
    return (await antwoord.json()) as T;
  }

  /** A revisie that was heard of: what is read from now on must know it. */
  weet(boek: string | undefined, revisie: number): void {
    if (boek !== undefined) this.gezien.set(boek, Math.max(revisie, this.gezien.get(boek) ?? 0));
  }

  /** The bare answer, for what is a file or a stream. Throws as `haal` does. */
  async stuur(pad: string, vraag: RequestInit): Promise<Response> {
    const koppen = new Headers(vraag.headers);
    koppen.set('authorization', `Bearer ${await this.token()}`);
    const antwoord = await fetch(`/v1/${pad}`, { ...vraag, headers: koppen }).catch((fout: unknown) => {
      if (vraag.signal?.aborted === true) throw fout;
      throw new Onbereikbaar(fout);
    });
    if (antwoord.ok) return antwoord;
    throw new Apifout(await probleemVan(antwoord));
  }
}

const boekIn = (pad: string): string | undefined => /^boeken\/([^/?]+)/.exec(pad)?.[1];

/** What stands between the service and us may answer something that is no problem of ours. */
async function probleemVan(antwoord: Response): Promise<Probleem> {
  try {
    return (await antwoord.json()) as Probleem;
  } catch {
    return {
      type: 'about:blank',
      title: 'De dienst gaf geen leesbaar antwoord',
      status: antwoord.status,
      detail: `De dienst antwoordde met ${antwoord.status}.`,
      code: 'onleesbaar',
      watNu: 'Probeer het over een minuut opnieuw.',
    };
  }
}

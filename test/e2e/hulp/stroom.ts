import { once } from 'node:events';
import { request as aanvraag, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Proef, Wie } from './app.js';
import { PAD } from './verhaal.js';

interface Bericht {
  readonly id: string;
  readonly data: { readonly revisie: number; readonly type: string; readonly ids: Record<string, string[]> };
}

/** An open stream: what came in so far, and waiting for more. */
export class Stroom {
  readonly berichten: Bericht[] = [];
  tekst = '';
  einde = false;
  /** Up to where the text was read. */
  private gelezen = 0;
  constructor(
    readonly verzoek: ClientRequest,
    readonly antwoord: IncomingMessage,
  ) {
    antwoord.setEncoding('utf8').on('data', (deel: string) => {
      this.tekst += deel;
      // Each message once: over the whole text again at every piece would be most of the time of a long stream.
      const einde = this.tekst.lastIndexOf('\n\n') + 2;
      if (einde <= this.gelezen) return;
      const nieuw = this.tekst.slice(this.gelezen, einde);
      this.gelezen = einde;
      for (const [, id, data] of nieuw.matchAll(/id: (\d+)\nevent: gebeurtenis\ndata: (.*)\n\n/g))
        this.berichten.push({ id: id!, data: JSON.parse(data!) as Bericht['data'] });
    });
    antwoord.on('close', () => (this.einde = true)).on('error', () => undefined);
  }
  async tot(klaar: () => boolean): Promise<void> {
    for (let i = 0; i < 1_000 && !klaar(); i += 1) await new Promise((verder) => setTimeout(verder, 25));
    if (!klaar()) throw new Error(`kwam niet: ${this.tekst}`);
  }
  revisies(): number[] {
    return this.berichten.map(({ data }) => data.revisie);
  }
}

/** Begins to listen with somebody's token; the service must be listening at a port. */
export async function volg(
  proef: Proef,
  wie: Wie,
  koppen: Readonly<Record<string, string>> = {},
  vraag = '',
): Promise<Stroom> {
  const { port } = (proef.app.getHttpServer() as { address(): AddressInfo }).address();
  const headers = { accept: 'text/event-stream', authorization: `Bearer ${proef.token(wie)}`, ...koppen };
  const verzoek = aanvraag({ port, host: '127.0.0.1', path: `${PAD}/gebeurtenissen${vraag}`, headers }).end();
  const [antwoord] = (await once(verzoek, 'response')) as [IncomingMessage];
  return new Stroom(verzoek, antwoord);
}

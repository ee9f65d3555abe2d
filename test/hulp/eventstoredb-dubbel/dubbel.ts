import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { AppendReq, AppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import {
  Metadata,
  Server,
  ServerCredentials,
  status,
  type sendUnaryData,
  type ServerReadableStream,
  type ServerWritableStream,
} from '@grpc/grpc-js';
import { alsAntwoord, naamUit, nieuwUit } from './berichten.js';
import { lees, volg } from './lezen.js';
import { Lijn } from './lijn.js';
import { Logboek, type Nieuw } from './logboek.js';

/** What may go wrong with one append. */
export type Kwaad =
  'knip-halverwege' | 'knip-ervoor' | 'knip-erna' | 'geen-leider' | 'stil' | 'laat' | 'tweemaal' | 'vol' | 'geweigerd';

/** How late is late (ms). */
const LAAT_MS = 40;

/**
 * A stand-in for an EventStoreDB server: it speaks the protocol of the streams with the real client over a real socket,
 * keeps its log in memory, and does harm when asked to. It shows that the adapter does what we think the server wants;
 * that the server is so, only a real one can show.
 */
export class Dubbel {
  readonly logboek = new Logboek();
  /** Says for each append what goes wrong with it, if anything. */
  kwaad: () => Kwaad | undefined = () => undefined;
  /** How long an append takes (ms). */
  vertraging = 0;
  /** Subscriptions confirm and then give nothing. */
  doofstom = false;
  /** Subscriptions are refused. */
  geenAbonnementen = false;
  /** Subscriptions give nothing until this is lifted. */
  leesrem = false;
  /** The only user that it lets in, as `name:password`; anybody when it is left out. */
  gebruiker: string | undefined;
  readonly abonnementen = new Set<ServerWritableStream<ReadReq, ReadResp>>();

  private constructor(
    private readonly server: Server,
    readonly lijn: Lijn,
  ) {}

  /** With `tls` it speaks TLS, with a certificate that nobody trusts (`CERTIFICAAT`). */
  static async start({ tls = false } = {}): Promise<Dubbel> {
    const server = new Server();
    let dubbel: Dubbel | undefined;
    server.addService(streamsGrpc.StreamsService, {
      read: (call: ServerWritableStream<ReadReq, ReadResp>) => void dubbel?.lees(call),
      append: (call: ServerReadableStream<AppendReq, AppendResp>, klaar: sendUnaryData<AppendResp>) =>
        void dubbel?.voegToe(call, klaar),
    });
    const poort = await new Promise<number>((klaar, mislukt) =>
      server.bindAsync('127.0.0.1:0', tls ? metTls() : ServerCredentials.createInsecure(), (fout, poort) =>
        fout ? mislukt(fout) : klaar(poort),
      ),
    );
    return (dubbel = new Dubbel(server, await Lijn.naar(poort)));
  }

  get adres(): string {
    return `esdb://127.0.0.1:${this.lijn.poort}?tls=false`;
  }

  /** Ends every subscription as a server does that stops (politely), or with an error. */
  beeindigAbonnementen(metFout: boolean): void {
    for (const call of this.abonnementen) {
      if (metFout) call.emit('error', { code: status.UNAVAILABLE, details: 'server is shutting down' });
      else call.end();
    }
  }

  async sluit(): Promise<void> {
    await this.lijn.sluit();
    this.server.forceShutdown();
  }

  private async lees(call: ServerWritableStream<ReadReq, ReadResp>): Promise<void> {
    call.on('error', () => undefined);
    if (!this.magErin(call.metadata)) {
      call.emit('error', { code: status.UNAUTHENTICATED, details: 'Unauthenticated' });
      return;
    }
    if (call.request.getOptions()?.hasSubscription() !== true) return lees(call, this.logboek);
    if (this.geenAbonnementen) {
      call.emit('error', { code: status.UNAVAILABLE, details: 'no subscriptions now' });
      return;
    }
    this.abonnementen.add(call);
    for (const einde of ['cancelled', 'close', 'finish']) call.once(einde, () => this.abonnementen.delete(call));
    while (this.leesrem && !call.cancelled) await wacht(10);
    return volg(call, this.doofstom ? new Logboek() : this.logboek);
  }

  private magErin(metadata: Metadata): boolean {
    const basic = this.gebruiker && `Basic ${Buffer.from(this.gebruiker).toString('base64')}`;
    return basic === undefined || metadata.get('authorization')[0] === basic;
  }

  private async voegToe(
    call: ServerReadableStream<AppendReq, AppendResp>,
    klaar: sendUnaryData<AppendResp>,
  ): Promise<void> {
    const kwaad = this.kwaad();
    let stream = '';
    let verwacht = -1;
    const nieuw: Nieuw[] = [];
    try {
      for await (const deel of call as AsyncIterable<AppendReq>) {
        const options = deel.getOptions();
        const bericht = deel.getProposedMessage();
        if (bericht !== undefined) nieuw.push(nieuwUit(bericht));
        if (kwaad === 'knip-halverwege' && nieuw.length > 10) this.lijn.knip();
        if (options === undefined) continue;
        if (options.hasAny() || options.hasStreamExists()) throw new Error('an append without an exact revision');
        stream = naamUit(options.getStreamIdentifier());
        verwacht = options.hasNoStream() ? -1 : Number(options.getRevision());
      }
    } catch {
      return;
    }
    // Cut off while it was being sent, which ends the messages as if that were all: nothing is written of a part.
    if (call.cancelled) return;
    if (this.vertraging > 0) await wacht(this.vertraging);
    if (kwaad === 'laat') await wacht(LAAT_MS);
    if (kwaad === 'knip-ervoor') {
      this.lijn.knip();
      return;
    }
    const fout = kwaad && weigering(kwaad, this.lijn.poort);
    if (fout) {
      klaar(fout);
      return;
    }
    // The network may bring a message twice; then the answer is that to the second.
    if (kwaad === 'tweemaal') this.logboek.voegToe(stream, verwacht, nieuw);
    const antwoord = alsAntwoord(this.logboek.voegToe(stream, verwacht, nieuw), verwacht);
    if (kwaad === 'knip-erna') {
      this.lijn.knip();
      return;
    }
    if (kwaad !== 'stil') klaar(null, antwoord);
  }
}

/** The certificate of a double with TLS: of itself, and its key lies beside it, so it proves nothing. */
export const CERTIFICAAT = join(import.meta.dirname, 'alleen-voor-tests/certificaat.pem');

function metTls(): ServerCredentials {
  const private_key = readFileSync(join(import.meta.dirname, 'alleen-voor-tests/sleutel.pem'));
  return ServerCredentials.createSsl(null, [{ private_key, cert_chain: readFileSync(CERTIFICAAT) }]);
}

/** The error by which a server refuses, with what the client reads from it. */
function weigering(kwaad: Kwaad, poort: number): { code: status; details: string; metadata: Metadata } | undefined {
  const metadata = new Metadata();
  if (kwaad === 'geen-leider') {
    metadata.set('exception', 'not-leader');
    metadata.set('leader-endpoint-host', '127.0.0.1');
    metadata.set('leader-endpoint-port', String(poort));
    return { code: status.NOT_FOUND, details: 'Leader info available', metadata };
  }
  if (kwaad === 'vol') {
    metadata.set('exception', 'maximum-append-size-exceeded');
    metadata.set('maximum-append-size', '1048576');
    return { code: status.INVALID_ARGUMENT, details: 'Maximum Append Size of 1048576 Exceeded.', metadata };
  }
  if (kwaad === 'geweigerd') {
    metadata.set('exception', 'access-denied');
    return { code: status.PERMISSION_DENIED, details: 'Access Denied', metadata };
  }
  return undefined;
}

import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wacht } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { bewaakTijd } from './op-tijd.js';

describe('een aanvraag die niet binnenkomt', () => {
  let server: FastifyInstance;
  let bekend: boolean;

  beforeEach(async () => {
    bekend = true;
    server = fastify({
      clientErrorHandler: ({ code }, socket) => {
        socket.end(`HTTP/1.1 408 ${code}\r\n\r\n`);
      },
    });
    bewaakTijd(server, 50);
    server.decorateRequest('identiteit', undefined);
    server.addHook('onRequest', async (verzoek) => {
      if (bekend) verzoek.identiteit = {} as never;
    });
    server.addContentTypeParser('text/csv', (_verzoek, inhoud, klaar) => {
      klaar(null, inhoud);
    });
    const lees = async ({ body }: { body: unknown }): Promise<string> => {
      let tekst = '';
      for await (const deel of body as AsyncIterable<Buffer>) tekst += deel.toString();
      return tekst;
    };
    server.post('/gewoon', lees);
    server.post('/bestand', { config: { bestand: true } }, lees);
    server.get('/niets', async () => 'goed');
    await server.listen({ port: 0 });
  });
  afterEach(() => server.close());

  /** Sends all but the last byte, waits, and sends that; gives what came back. */
  async function traag(pad: string): Promise<string> {
    const socket: Socket = connect((server.server.address() as AddressInfo).port);
    let uit = '';
    socket.on('data', (deel: Buffer) => (uit += deel.toString()));
    socket.on('error', () => undefined);
    const weg = once(socket, 'close');
    socket.write(
      `POST ${pad} HTTP/1.1\r\nhost: h\r\ncontent-type: text/csv\r\nconnection: close\r\ncontent-length: 4\r\n\r\nabc`,
    );
    await wacht(150);
    if (socket.writable) socket.write('d');
    await weg;
    return uit;
  }

  it('wordt na haar tijd beëindigd', async () => {
    expect(await traag('/gewoon')).toMatch(/^HTTP\/1.1 408 ERR_HTTP_REQUEST_TIMEOUT/);
  });

  it('krijgt langer als zij een bestand is van wie bekend is, en alleen dan', async () => {
    expect(await traag('/bestand')).toMatch(/^HTTP\/1.1 200 OK[^]*abcd$/);
    bekend = false;
    expect(await traag('/bestand')).toMatch(/^HTTP\/1.1 408/);
  });

  it('verliest de verbinding als zij al een antwoord kreeg', async () => {
    expect(await traag('/onbekend')).toMatch(/^HTTP\/1.1 404[^]*$/);
  });
});

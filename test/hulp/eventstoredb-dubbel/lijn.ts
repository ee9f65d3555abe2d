import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line between the client and the double that can be cut at any moment, as a network does. */
export class Lijn {
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => this.verbind(socket));
  /** Nobody gets through. */
  dicht = false;

  private constructor(private readonly naar: number) {}

  static async naar(poort: number): Promise<Lijn> {
    const lijn = new Lijn(poort);
    lijn.server.listen(0, '127.0.0.1');
    await once(lijn.server, 'listening');
    return lijn;
  }

  get poort(): number {
    return (this.server.address() as AddressInfo).port;
  }

  knip(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async sluit(): Promise<void> {
    // A client that connects at this very moment would keep it open.
    this.dicht = true;
    this.knip();
    this.server.close();
    await once(this.server, 'close');
  }

  private verbind(hier: Socket): void {
    if (this.dicht) {
      hier.destroy();
      return;
    }
    const daar = connect(this.naar, '127.0.0.1');
    for (const [een, ander] of [
      [hier, daar],
      [daar, hier],
    ] as const) {
      this.sockets.add(een);
      een.setNoDelay(true);
      een.on('error', () => undefined);
      een.on('close', () => {
        this.sockets.delete(een);
        ander.destroy();
      });
      een.pipe(ander);
    }
  }
}

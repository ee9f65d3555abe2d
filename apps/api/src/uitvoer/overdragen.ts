import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UitvoerAfgebroken, type Lopend } from './lopend.js';

/** In which answer says which export it is, to end it by. */
export const UITVOER_KOP = 'ontschot-uitvoer';

export interface Bestand {
  readonly naam: string;
  readonly mediatype: string;
}

/**
 * Hands the pieces over as fast as the other side takes them: no more than one waits. The first is made before anything is
 * sent, so that what cannot be said becomes a problem and not half a file. `eerst`: what must be done before that.
 */
export async function draagOver(
  stukken: AsyncGenerator<string>,
  lopend: Lopend,
  { naam, mediatype }: Bestand,
  verzoek: FastifyRequest,
  antwoord: FastifyReply,
  eerst?: () => void | Promise<void>,
): Promise<void> {
  const isWeg = (): boolean => antwoord.raw.destroyed;
  antwoord.raw.once('close', () => lopend.eindig(antwoord.raw.writableFinished ? 'klaar' : 'afgebroken'));
  try {
    // Gone before this began: nobody will say so any more.
    if (isWeg()) throw new UitvoerAfgebroken('wie vroeg is al weg');
    const begin = await stukken.next();
    await eerst?.();
    void antwoord
      .header(UITVOER_KOP, lopend.id)
      .header('content-disposition', `attachment; filename="${naam}"`)
      .type(mediatype);
    const alleenKop = verzoek.method === 'HEAD';
    await antwoord.send(
      alleenKop ? '' : Readable.from(volg(begin, stukken, lopend, verzoek), { objectMode: false, highWaterMark: 0 }),
    );
    if (isWeg()) lopend.eindig(antwoord.raw.writableFinished ? 'klaar' : 'afgebroken');
  } catch (fout) {
    lopend.eindig(fout instanceof UitvoerAfgebroken ? 'afgebroken' : 'mislukt');
    throw fout;
  } finally {
    // Asked for its header alone, or not to be sent at all.
    if (!lopend.loopt || verzoek.method === 'HEAD') await stukken.return(undefined);
  }
}

async function* volg(
  begin: IteratorResult<string>,
  stukken: AsyncGenerator<string>,
  lopend: Lopend,
  { log }: FastifyRequest,
): AsyncGenerator<string> {
  try {
    if (begin.done !== true) yield begin.value;
    yield* stukken;
  } catch (fout) {
    if (!(fout instanceof UitvoerAfgebroken)) log.error({ err: fout }, 'een uitvoer is mislukt');
    lopend.eindig(fout instanceof UitvoerAfgebroken ? 'afgebroken' : 'mislukt');
    throw fout;
  } finally {
    await stukken.return(undefined);
  }
}

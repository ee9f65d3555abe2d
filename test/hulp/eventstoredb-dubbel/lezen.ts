import { once } from 'node:events';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerWritableStream } from '@grpc/grpc-js';
import { alsGelezen, bevestiging, bijgelezen, controlepunt, geenStroom, naamUit } from './berichten.js';
import type { Logboek, Vermelding } from './logboek.js';

type Leesaanroep = ServerWritableStream<ReadReq, ReadResp>;

const TERUG = streams.ReadReq.Options.ReadDirection.BACKWARDS;

/** Answers a reading of a stream or of everything, from where it asks, in its direction, up to its count. */
export async function lees(call: Leesaanroep, logboek: Logboek): Promise<void> {
  const options = call.request.getOptions();
  const stream = options?.getStream();
  const naam = naamUit(stream?.getStreamIdentifier());
  if (stream !== undefined && logboek.stroom(naam).length === 0) {
    call.write(geenStroom(naam));
    call.end();
    return;
  }
  const terug = options?.getReadDirection() === TERUG;
  const rij = stream === undefined ? logboek.alle : logboek.stroom(naam);
  const begin = beginVan(rij, terug, grensVan(call.request), stream !== undefined);
  const aantal = Number(options?.getCount());
  const gevraagd = terug
    ? rij.slice(Math.max(0, begin + 1 - aantal), begin + 1).reverse()
    : rij.slice(begin, begin + aantal);
  for (const een of gevraagd) if (!(await stuur(call, alsGelezen(een)))) return;
  call.end();
}

/**
 * The index at which a reading begins. In a stream the event at the revision comes along both ways; of everything only
 * when reading forwards.
 */
function beginVan(rij: readonly Vermelding[], terug: boolean, grens: number | undefined, inStroom: boolean): number {
  if (grens === undefined) return terug ? rij.length - 1 : 0;
  if (inStroom) return terug ? Math.min(grens, rij.length - 1) : grens;
  return terug ? eerste(rij, (een) => een.position >= grens) - 1 : eerste(rij, (een) => een.position >= grens);
}

/** Index of the first for which it holds, in a row where it then holds for all that follow. */
function eerste(rij: readonly Vermelding[], klopt: (een: Vermelding) => boolean): number {
  let [van, tot] = [0, rij.length];
  while (van < tot) {
    const midden = (van + tot) >> 1;
    if (klopt(rij[midden]!)) tot = midden;
    else van = midden + 1;
  }
  return van;
}

/** The event at this place, or undefined for the very beginning (or, backwards, the very end). */
function grensVan(request: ReadReq): number | undefined {
  const options = request.getOptions();
  const stream = options?.getStream();
  if (stream?.hasRevision() === true) return Number(stream.getRevision());
  const position = options?.getAll()?.getPosition();
  return position && Number(position.getCommitPosition());
}

/** History after where it asks (exclusive), then what is new, until the call ends. */
export async function volg(call: Leesaanroep, logboek: Logboek): Promise<void> {
  const options = call.request.getOptions();
  const stream = options?.getStream();
  const naam = naamUit(stream?.getStreamIdentifier());
  const patroon = options?.getFilter()?.getEventType()?.getRegex() ?? '';
  const wel = new RegExp(patroon);
  const grens = grensVan(call.request) ?? -1;
  let nieuws = (): void => undefined;
  const weg = logboek.bijNieuws(() => nieuws());
  call.once('cancelled', () => nieuws());
  await stuur(call, bevestiging());
  for (let gezien = 0; !isWeg(call);) {
    const rij = stream === undefined ? logboek.alle : logboek.stroom(naam);
    const een = rij[gezien];
    if (een === undefined) {
      call.write(bijgelezen());
      await new Promise<void>((klaar) => (nieuws = klaar));
      continue;
    }
    gezien++;
    if ((stream === undefined ? een.position : een.revision) <= grens) continue;
    const door = wel.test(een.meta.get('type') ?? '');
    await stuur(call, door ? alsGelezen(een) : controlepunt(een.position));
  }
  weg();
}

const isWeg = (call: Leesaanroep): boolean => call.cancelled || call.destroyed || call.writableEnded;

/** Writes and waits while the line is full; false when nobody reads any more. */
async function stuur(call: Leesaanroep, bericht: ReadResp): Promise<boolean> {
  if (isWeg(call)) return false;
  if (!call.write(bericht)) {
    const einde = new AbortController();
    const stop = (): void => einde.abort();
    for (const soort of ['cancelled', 'close', 'error'] as const) call.once(soort, stop);
    await once(call, 'drain', { signal: einde.signal }).catch(() => undefined);
    for (const soort of ['cancelled', 'close', 'error'] as const) call.off(soort, stop);
  }
  return !isWeg(call);
}

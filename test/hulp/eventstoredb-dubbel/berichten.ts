import type { AppendReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Nieuw, Uitkomst, Vermelding } from './logboek.js';

/** Messages of the protocol from what the log holds, and back. */

const TICKS_VAN_1970 = 0n;

const stroomnaam = (naam: string): InstanceType<typeof shared.StreamIdentifier> =>
  new shared.StreamIdentifier().setStreamName(Buffer.from(naam));

export const naamUit = (id: InstanceType<typeof shared.StreamIdentifier> | undefined): string =>
  Buffer.from(id?.getStreamName_asU8() ?? []).toString();

export function alsGelezen({ stream, revision, position, id, meta, data, custom }: Vermelding): ReadResp {
  const event = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(id))
    .setStreamIdentifier(stroomnaam(stream))
    .setStreamRevision(String(revision))
    .setCommitPosition(String(position))
    .setPreparePosition(String(position))
    .setData(data)
    .setCustomMetadata(custom);
  for (const [naam, waarde] of meta) event.getMetadataMap().set(naam, waarde);
  event.getMetadataMap().set('created', String(TICKS_VAN_1970));
  return new streams.ReadResp().setEvent(
    new streams.ReadResp.ReadEvent().setEvent(event).setCommitPosition(String(position)),
  );
}

export const geenStroom = (naam: string): ReadResp =>
  new streams.ReadResp().setStreamNotFound(new streams.ReadResp.StreamNotFound().setStreamIdentifier(stroomnaam(naam)));

export const bevestiging = (): ReadResp =>
  new streams.ReadResp().setConfirmation(
    new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(crypto.randomUUID()),
  );

export const bijgelezen = (): ReadResp => new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp());

export const controlepunt = (position: number): ReadResp =>
  new streams.ReadResp().setCheckpoint(
    new streams.ReadResp.Checkpoint().setCommitPosition(String(position)).setPreparePosition(String(position)),
  );

export function nieuwUit(bericht: AppendReq.ProposedMessage): Nieuw {
  return {
    id: bericht.getId()?.getString() ?? '',
    meta: new Map(bericht.getMetadataMap().toArray()),
    data: bericht.getData_asU8(),
    custom: bericht.getCustomMetadata_asU8(),
  };
}

export function alsAntwoord(uitkomst: Uitkomst, verwacht: number): InstanceType<typeof streams.AppendResp> {
  if (uitkomst.soort !== 'verkeerde-revisie') {
    const position = new streams.AppendResp.Position()
      .setCommitPosition(String(uitkomst.position))
      .setPreparePosition(String(uitkomst.position));
    const success = new streams.AppendResp.Success()
      .setCurrentRevision(String(uitkomst.revision))
      .setPosition(position);
    return new streams.AppendResp().setSuccess(success);
  }
  const fout = new streams.AppendResp.WrongExpectedVersion();
  if (uitkomst.actual < 0) fout.setCurrentNoStream(new shared.Empty());
  else fout.setCurrentRevision(String(uitkomst.actual));
  if (verwacht < 0) fout.setExpectedNoStream(new shared.Empty());
  else fout.setExpectedRevision(String(verwacht));
  return new streams.AppendResp().setWrongExpectedVersion(fout);
}

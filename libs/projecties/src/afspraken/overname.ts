import type { Afspraak, Regelversie, ToezeggingenOvergenomen } from '@ontschot/boek';
import type { Gebeurd } from './gebeurd.js';

/**
 * What comes over from another boek as the events that would have led to it here, in order, so that it is shown as
 * anything else. Per thing a list: one that this boek has already keeps what it is, as in the boek itself.
 */
export function uitOvername({
  uit,
  afspraken,
  verdeelregels,
}: ToezeggingenOvergenomen): readonly (readonly Gebeurd[])[] {
  return [
    ...verdeelregels.map(({ verdeelregel, versies }) =>
      versies.flatMap((versie) => vanRegel(verdeelregel, versie, uit)),
    ),
    ...afspraken.map(vanAfspraak),
  ];
}

function vanRegel(verdeelregel: string, { versie, geldigVanaf, regel, staat }: Regelversie, uit: string): Gebeurd[] {
  const opgesteld = { type: 'regel-opgesteld.v1', gegevens: { verdeelregel, versie, geldigVanaf, regel } };
  const besluit = `Overgenomen uit ${uit}`;
  return [
    opgesteld,
    ...(staat === 'concept' ? [] : [{ type: 'regel-vastgesteld.v1', gegevens: { verdeelregel, versie, besluit } }]),
    ...(staat === 'ingetrokken'
      ? [{ type: 'regel-ingetrokken.v1', gegevens: { verdeelregel, versie, reden: besluit } }]
      : []),
  ];
}

function vanAfspraak({
  afspraak,
  staat,
  versie,
  inhoud,
  gesloten,
  instemmingen,
  beeindigdPer: per,
}: Afspraak): Gebeurd[] {
  const kop = { afspraak, versie: gesloten?.versie ?? versie };
  return [
    { type: 'afspraak-opgesteld.v1', gegevens: { ...kop, inhoud: gesloten?.inhoud ?? inhoud } },
    { type: 'afspraak-voorgelegd.v1', gegevens: kop },
    ...instemmingen
      .filter((een) => een.versie === kop.versie)
      .map((een) => ({ type: 'afspraak-ingestemd.v1', gegevens: { afspraak, ...een } })),
    { type: 'afspraak-gesloten.v1', gegevens: kop },
    ...(staat === 'beeindigd' ? [{ type: 'afspraak-beeindigd.v1', gegevens: { ...kop, per, reden: '' } }] : []),
  ];
}

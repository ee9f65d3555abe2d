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
    ...afspraken.map((afspraak) => vanAfspraak(afspraak, uit)),
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

/** Every version that was closed, and then the one that was being agreed on. */
function vanAfspraak(
  {
    afspraak,
    staat,
    versie,
    inhoud,
    gesloten,
    geslotenVersies,
    instemmingen,
    afwijzingen = [],
    beeindigdPer: per,
  }: Afspraak,
  uit: string,
): Gebeurd[] {
  const geslotene = geslotenVersies ?? (gesloten === undefined ? [] : [gesloten]);
  const onderweg = gesloten?.versie === versie ? [] : [{ versie, inhoud }];
  const reden = `Overgenomen uit ${uit}`;
  const stappen = [...geslotene, ...onderweg].flatMap((een, i): Gebeurd[] => {
    const kop = { afspraak, versie: een.versie };
    const eens = instemmingen.filter((instemming) => instemming.versie === een.versie);
    const oneens = afwijzingen.filter((afwijzing) => afwijzing.versie === een.versie);
    const isGesloten = i < geslotene.length;
    return [
      i === 0
        ? { type: 'afspraak-opgesteld.v1', gegevens: { ...kop, inhoud: een.inhoud } }
        : { type: 'afspraak-gewijzigd.v1', gegevens: { ...kop, inhoud: een.inhoud, reden } },
      ...(isGesloten || staat === 'voorgelegd' || eens.length + oneens.length > 0
        ? [{ type: 'afspraak-voorgelegd.v1', gegevens: kop }]
        : []),
      ...oneens.map((afwijzing) => ({ type: 'afspraak-afgewezen.v1', gegevens: { afspraak, ...afwijzing } })),
      ...eens.map((instemming) => ({ type: 'afspraak-ingestemd.v1', gegevens: { afspraak, ...instemming } })),
      ...(isGesloten ? [{ type: 'afspraak-gesloten.v1', gegevens: kop }] : []),
    ];
  });
  if (staat !== 'beeindigd') return stappen;
  return [...stappen, { type: 'afspraak-beeindigd.v1', gegevens: { afspraak, versie, per, reden: '' } }];
}

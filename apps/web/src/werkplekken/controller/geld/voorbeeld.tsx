import type { Journaalregel } from '@ontschot/projecties';
import type { Gevraagd } from '../../../api/bestand.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Tabel } from '../../../onderdelen/tabel.js';

/** What the service says would come of an opdracht. */
export interface Proefantwoord {
  readonly gebeurtenissen: readonly {
    readonly type: string;
    readonly gegevens: { readonly mutaties?: readonly Mutatie[] };
  }[];
}

type Mutatie = Pick<Journaalregel, 'van' | 'naar' | 'kleur' | 'bedrag'>;

/** The movements that would be booked, per kleur; nothing was. */
export function Voorbeeld({ antwoord, gevraagd }: { readonly antwoord: Proefantwoord; readonly gevraagd: Gevraagd }) {
  const mutaties = antwoord.gebeurtenissen.flatMap(({ gegevens }) => gegevens.mutaties ?? []);
  return (
    <Tabel
      titel="Dit wordt geboekt"
      csv={{ ...gevraagd, tabel: 'proef-mutaties' }}
      regels={mutaties}
      sleutel={({ van, naar, kleur }) => `${van} ${naar} ${kleur}`}
      kolommen={[
        { kop: 'Kleur', cel: ({ kleur }) => kleur },
        { kop: 'Van', cel: ({ van }) => van },
        { kop: 'Naar', cel: ({ naar }) => naar },
        { kop: 'Bedrag', getal: true, cel: ({ bedrag }) => <Bedrag eurocent={bedrag} /> },
      ]}
    />
  );
}

import type { Journaalregel } from '@ontschot/projecties';
import type { Gevraagd } from '../../../api/bestand.js';
import type { Proefantwoord } from '../../../api/proef.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Tabel } from '../../../onderdelen/tabel.js';

type Mutatie = Pick<Journaalregel, 'van' | 'naar' | 'kleur' | 'bedrag'>;

export const mutatiesVan = ({ gebeurtenissen }: Proefantwoord): readonly Mutatie[] =>
  gebeurtenissen.flatMap(({ gegevens }) => (gegevens as { readonly mutaties?: readonly Mutatie[] }).mutaties ?? []);

/** The movements that would be booked, per kleur; nothing was. */
export function Voorbeeld({ antwoord, gevraagd }: { readonly antwoord: Proefantwoord; readonly gevraagd: Gevraagd }) {
  const mutaties = mutatiesVan(antwoord);
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

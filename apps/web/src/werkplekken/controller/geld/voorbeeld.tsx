import type { Journaalregel } from '@ontschot/projecties';
import type { Proefantwoord } from '../../../api/proef.js';
import { Bedrag } from '../../../onderdelen/bedrag.js';
import { Tabel } from '../../../onderdelen/tabel.js';

type Mutatie = Pick<Journaalregel, 'van' | 'naar' | 'kleur' | 'bedrag'>;

export const mutatiesVan = ({ gebeurtenissen }: Proefantwoord): readonly Mutatie[] =>
  gebeurtenissen.flatMap(({ gegevens }) => (gegevens as { readonly mutaties?: readonly Mutatie[] }).mutaties ?? []);

/** The movements that would be booked, per kleur; nothing was. */
export function Voorbeeld({ antwoord }: { readonly antwoord: Proefantwoord }) {
  const mutaties = mutatiesVan(antwoord);
  return (
    <Tabel
      titel="Dit wordt geboekt"
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

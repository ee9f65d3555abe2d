import { useState, type ReactNode } from 'react';
import type { Koppen } from '../../api/api.js';
import { useConcept } from '../../api/concept.js';
import { Knop } from '../../onderdelen/knop.js';
import { Tekstveld } from '../../onderdelen/veld.js';

/** What a header can carry as it is. */
const GEWONE_LETTERS = /^[\u0020-\u007e\u00a0-\u00ff]{1,200}$/;
const KOP = 'Ontschot-Doelbinding';

/**
 * What for households are looked at, said once for this tab: the headers that go with a question (undefined when nothing was
 * said yet), and the field in which it is said.
 */
export function useInzagedoel(): readonly [Koppen | undefined, ReactNode] {
  const [doel, zet] = useConcept('doelbinding', '');
  const koppen = doel === '' ? undefined : { [KOP]: doel };
  return [koppen, <Doelveld key={doel} doel={doel} opDoel={zet} />];
}

function Doelveld({ doel, opDoel }: { readonly doel: string; readonly opDoel: (doel: string) => void }) {
  const [tekst, zet] = useState(doel);
  const [fout, zetFout] = useState<string>();
  const leg = (): void => {
    const goed = tekst.trim() === '' || GEWONE_LETTERS.test(tekst.trim());
    zetFout(goed ? undefined : 'Gebruik gewone letters, hoogstens 200.');
    if (goed) opDoel(tekst.trim());
  };
  return (
    <form
      className="keuzes inzagedoel"
      aria-label="Doelbinding"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        leg();
      }}
    >
      <Tekstveld
        label="Waarvoor u kijkt"
        uitleg="Nodig zodra er huishoudens in staan. Het komt met uw naam in hun inzagelogboek."
        fout={fout}
        value={tekst}
        maxLength={200}
        placeholder="Controle jaarrekening"
        opWijziging={zet}
      />
      <Knop type="submit">{doel === '' ? 'Leg vast' : 'Wijzig'}</Knop>
    </form>
  );
}

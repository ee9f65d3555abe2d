import type { Doorrekening, Regeloverzicht } from '@ontschot/projecties';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useConcept } from '../../../api/concept.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { useIngelogd } from '../../../sessie/gebruik.js';
import { Uitkomst } from './uitkomst.js';

type Regel = Regeloverzicht['versies'][number]['regel'];
const PROCENT = /^(100|\d{1,2})([.,]\d{1,4})?$/;

/** A rule changed in a form, and at once what it would have meant for every party; nothing is written. */
export function WatAls({ boek, naam, regel }: { readonly boek: string; readonly naam: string; readonly regel: Regel }) {
  const { api } = useIngelogd();
  const [wens, zet] = useConcept(`regel ${boek} ${naam}`, {
    deel: regel.winst.deel,
    compensatie: regel.winst.compensatie,
  });
  const rustig = useDeferredValue(wens);
  const fout = PROCENT.test(rustig.deel) ? undefined : 'Geef een percentage van 0 tot en met 100, zoals 30 of 12,5.';
  const anders = {
    ...regel,
    winst: { ...regel.winst, deel: rustig.deel.replace(',', '.'), compensatie: rustig.compensatie },
  };
  const vraag = useQuery({
    queryKey: ['v1', 'doorrekenen', boek, anders],
    queryFn: ({ signal }) =>
      api.beproef<Doorrekening>(`boeken/${boek}/doorrekeningen/proeven`, { regels: [{ regel: anders }] }, signal),
    enabled: fout === undefined,
    placeholderData: (eerder) => eerder,
  });
  return (
    <section aria-labelledby="kop-wat-als">
      <h2 className="utrecht-heading-2" id="kop-wat-als">
        Wat als het anders was
      </h2>
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Tekstveld
          label="Deel van de winst dat wordt gedeeld (%)"
          inputMode="decimal"
          value={wens.deel}
          fout={fout}
          opWijziging={(deel) => zet({ ...wens, deel })}
        />
        <Keuzelijst
          label="Kokers die duurder werden"
          value={wens.compensatie}
          opWijziging={(keuze) => zet({ ...wens, compensatie: keuze === 'eerst' ? 'eerst' : 'niet' })}
          keuzes={[
            ['eerst', 'worden eerst schadeloos gesteld'],
            ['niet', 'krijgen geen compensatie'],
          ]}
        />
      </form>
      {fout === undefined && (
        <Antwoord vraag={vraag}>{(doorrekening) => <Uitkomst doorrekening={doorrekening} />}</Antwoord>
      )}
    </section>
  );
}

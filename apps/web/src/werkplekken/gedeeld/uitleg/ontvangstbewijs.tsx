import { useState } from 'react';
import { Knop } from '../../../onderdelen/knop.js';
import { Foutmelding, Melding } from '../../../onderdelen/melding.js';
import { useIngelogd } from '../../../sessie/gebruik.js';
import { bewaar } from '../bewaar.js';

/** A receipt of one event, to keep: who has it can show without this service that the event stands in the boek. */
export function Ontvangstbewijs({ boek, revisie }: { readonly boek: string; readonly revisie: number }) {
  const { api } = useIngelogd();
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const [naam, zetNaam] = useState<string>();
  const haal = async (): Promise<void> => {
    zetBezig(true);
    zetFout(undefined);
    try {
      const antwoord = await api.stuur(`boeken/${boek}/gebeurtenissen/${revisie}/ontvangstbewijs`, {});
      const bestand = `ontvangstbewijs-${boek}-${revisie}.json`;
      bewaar(await antwoord.blob(), bestand);
      zetNaam(bestand);
    } catch (oorzaak) {
      zetFout(oorzaak);
    } finally {
      zetBezig(false);
    }
  };
  return (
    <section className="niet-op-papier">
      <h2 className="utrecht-heading-2">Ontvangstbewijs</h2>
      <p className="utrecht-paragraph">
        Bewaar dit bestand: daarmee kunt u later laten zien dat dit zo in het boek staat, ook zonder deze dienst.
        Controleren kan met <code>ontschot verifieer --ontvangstbewijs</code>.
      </p>
      {fout !== undefined && <Foutmelding fout={fout} />}
      {naam !== undefined && <Melding soort="ok">Bewaard als {naam}.</Melding>}
      <Knop bezig={bezig} onClick={() => void haal()}>
        Download het ontvangstbewijs
      </Knop>
    </section>
  );
}

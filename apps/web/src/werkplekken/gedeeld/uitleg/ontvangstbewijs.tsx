import { Bestandknop } from '../../../onderdelen/bestandknop.js';

/** A receipt of one event, to keep: who has it can show without this service that the event stands in the boek. */
export function Ontvangstbewijs({ boek, revisie }: { readonly boek: string; readonly revisie: number }) {
  return (
    <section className="niet-op-papier">
      <h2 className="utrecht-heading-2">Ontvangstbewijs</h2>
      <p className="utrecht-paragraph">
        Bewaar dit bestand: daarmee kunt u later laten zien dat dit zo in het boek staat, ook zonder deze dienst.
        Controleren kan met <code>ontschot verifieer --ontvangstbewijs</code>.
      </p>
      <Bestandknop
        pad={`boeken/${boek}/gebeurtenissen/${revisie}/ontvangstbewijs`}
        naam={`ontvangstbewijs-${boek}-${revisie}.json`}
      >
        Download het ontvangstbewijs
      </Bestandknop>
    </section>
  );
}

import { Bestandknop } from '../../../onderdelen/bestandknop.js';

interface Eigenschappen {
  readonly boek: string;
  readonly revisie: number;
  readonly type: string;
}

/** An assessment is of all who take part, so nobody gets a receipt of it: each has an event of its own (design 4). */
const VAN_ALLEN = /^preventiewinst-(vastgesteld|gemeten)\./;

/** A receipt of one event, to keep: who has it can show without this service that the event stands in the boek. */
export function Ontvangstbewijs({ boek, revisie, type }: Eigenschappen) {
  return (
    <section className="niet-op-papier">
      <h2 className="utrecht-heading-2">Ontvangstbewijs</h2>
      {VAN_ALLEN.test(type) ? (
        <p className="utrecht-paragraph">
          Dit gaat ook over anderen. Een bewijs is er van elke gebeurtenis die alleen over u gaat: kies die hierboven,
          onder <em>Wat eruit volgde</em>.
        </p>
      ) : (
        <Knop boek={boek} revisie={revisie} />
      )}
    </section>
  );
}

function Knop({ boek, revisie }: Omit<Eigenschappen, 'type'>) {
  return (
    <>
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
    </>
  );
}

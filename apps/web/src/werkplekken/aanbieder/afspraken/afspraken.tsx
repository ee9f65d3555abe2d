import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Afsprakenlijst } from '../../gedeeld/afspraak/lijst.js';
import type { Bladzijdeplek } from '../../werkplek.js';

/** All afspraken in which this aanbieder delivers. */
export default function Afsprakenbladzijde({ boek }: Bladzijdeplek) {
  return (
    <Bladzijde titel="Afspraken" inleiding="Wat u met de gemeente en andere betalers over preventie afsprak.">
      <Afsprakenlijst
        boek={boek.boek}
        leeg="Er is nog geen afspraak over preventie waarin u levert. De controller van de gemeente stelt er een op."
      />
    </Bladzijde>
  );
}

import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Afsprakenlijst } from '../../gedeeld/afspraak/lijst.js';
import type { Bladzijdeplek } from '../../werkplek.js';

/** All afspraken over a koker that this organisatie pays. */
export default function Afsprakenbladzijde({ boek }: Bladzijdeplek) {
  return (
    <Bladzijde titel="Afspraken" inleiding="De afspraken over preventie in kokers die u betaalt.">
      <Afsprakenlijst boek={boek.boek} leeg="Er is nog geen afspraak over een koker die u betaalt." />
    </Bladzijde>
  );
}

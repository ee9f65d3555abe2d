import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { useIngelogd } from '../../../sessie/gebruik.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { GevraagdeAandelen } from './aandelen.js';
import { GevraagdeAfspraken } from './afspraken.js';
import { WachtOpInstemming } from './wacht.js';

/** All that waits for an answer of this payer. */
export default function Gevraagdbladzijde({ boek }: Bladzijdeplek) {
  const { sessie } = useIngelogd();
  return (
    <Bladzijde
      titel="Aan u gevraagd"
      inleiding="Wat op uw antwoord wacht. U ziet eerst wat het betekent; pas als u bevestigt, wordt het vastgelegd."
    >
      <h2 className="utrecht-heading-2">Afspraken om mee in te stemmen</h2>
      <GevraagdeAfspraken boek={boek.boek} financier={sessie.organisatie ?? ''} />
      <h2 className="utrecht-heading-2">Aandelen in winst die u is gevraagd</h2>
      <GevraagdeAandelen boek={boek.boek} />
      <WachtOpInstemming boek={boek.boek} />
    </Bladzijde>
  );
}

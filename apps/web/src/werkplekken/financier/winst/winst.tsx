import type { Landkaart } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Peildag } from '../../../onderdelen/peildag.js';
import { Vastgesteld } from '../../gedeeld/vastgesteld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Kokers } from './kokers.js';
import { Wie } from './wie.js';
import { Winstzin } from './zin.js';

const LEEG = 'In uw kokers is nog niets gemeten. Zodra dat is gebeurd, staat hier wat preventie u opleverde en kostte.';

/** What prevention did in the kokers of this payer: won, kept, shared, and by whom. */
export default function Winstbladzijde({ boek }: Bladzijdeplek) {
  const [{ op = `${boek.jaar}-12-31` }, kies] = useKeuze(['op']);
  const pad = `boeken/${boek.boek}`;
  const vraag = useVraag<Landkaart>(`${pad}/landkaart`, { op });
  return (
    <Bladzijde
      titel="Wat uw geld deed"
      inleiding="Wat preventie in uw kokers opleverde of kostte, wat u daarvan houdt, en wie het deed."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Peildag op={op} kies={kies('op')} jaar={boek.jaar} />
      </form>
      <Antwoord
        vraag={vraag}
        leeg={({ kokers, overgenomen }) => (kokers.length + overgenomen.length === 0 ? LEEG : undefined)}
      >
        {(kaart) => (
          <>
            <Winstzin pad={pad} op={op} />
            <Kokers kaart={kaart} csv={{ boek: boek.boek, soort: 'landkaart-kokers', velden: { op } }} />
            <Wie kaart={kaart} csv={{ boek: boek.boek, soort: 'landkaart', velden: { op } }} />
            <Vastgesteld boek={boek.boek} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

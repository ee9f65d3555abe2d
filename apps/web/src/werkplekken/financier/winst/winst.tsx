import type { Landkaart } from '@ontschot/projecties';
import { useSearchParams } from 'wouter';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import { Vastgesteld } from '../../gedeeld/vastgesteld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Kokers } from './kokers.js';
import { Wie } from './wie.js';
import { Winstzin } from './zin.js';

const LEEG = 'In uw kokers is nog niets gemeten. Zodra dat is gebeurd, staat hier wat preventie u opleverde en kostte.';

/** What prevention did in the kokers of this payer: won, kept, shared, and by whom. */
export default function Winstbladzijde({ boek }: Bladzijdeplek) {
  const [keuze, zetKeuze] = useSearchParams();
  const einde = `${boek.jaar}-12-31`;
  const op = keuze.get('op') ?? einde;
  const pad = `boeken/${boek.boek}`;
  const vraag = useVraag<Landkaart>(`${pad}/landkaart`, { op });
  return (
    <Bladzijde
      titel="Wat uw geld deed"
      inleiding="Wat preventie in uw kokers opleverde of kostte, wat u daarvan houdt, en wie het deed."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Tekstveld
          label="Zoals het stond op"
          type="date"
          min={`${boek.jaar}-01-01`}
          max={einde}
          value={op}
          opWijziging={(dag) => zetKeuze(dag === '' ? {} : { op: dag }, { replace: true })}
        />
      </form>
      <Antwoord
        vraag={vraag}
        leeg={({ kokers, overgenomen }) => (kokers.length + overgenomen.length === 0 ? LEEG : undefined)}
      >
        {(kaart) => (
          <>
            <Winstzin pad={pad} op={op} />
            <Kokers kaart={kaart} />
            <Wie kaart={kaart} />
            <Vastgesteld boek={boek.boek} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

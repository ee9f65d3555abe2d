import type { Landkaart } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Peildag } from '../../../onderdelen/peildag.js';
import { Getal, Getallen } from '../../gedeeld/getal.js';
import { Vastgesteld } from '../../gedeeld/vastgesteld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { PerKoker } from './per-koker.js';
import { Toezeggingen } from './toezeggingen.js';
import { Zin } from './zin.js';

const LEEG =
  'Van wat u levert is nog niets gemeten. Zodra dat is gebeurd, staat hier wat uw preventie opleverde, bij wie dat landde en wat u ervan terugkrijgt.';

/** What the prevention of this aanbieder brought, what it cost itself, and what came back, on a day of choice. */
export default function Opbrengstbladzijde({ boek }: Bladzijdeplek) {
  const [{ op = `${boek.jaar}-12-31` }, kies] = useKeuze(['op']);
  const pad = `boeken/${boek.boek}`;
  const vraag = useVraag<Landkaart>(`${pad}/landkaart`, { op });
  return (
    <Bladzijde
      titel="Wat het bracht"
      inleiding="Wat uw preventie opleverde en bij wie dat landde, wat zij uzelf aan omzet kostte, en wat u daarvan terugkrijgt."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Peildag op={op} kies={kies('op')} jaar={boek.jaar} />
      </form>
      <Antwoord
        vraag={vraag}
        leeg={({ stromen, overgenomen }) => (stromen.length + overgenomen.length === 0 ? LEEG : undefined)}
      >
        {(kaart) => (
          <>
            <Zin pad={pad} op={op} kaart={kaart} />
            <Getallen titel="Samen">
              <Getal naam="Opgeleverd" bedrag={kaart.totalen.gewonnen} />
              <Getal naam="Minder verdiend door u" bedrag={kaart.totalen.gederfd} />
              <Getal naam="Gevraagd, nog niet beantwoord" bedrag={kaart.totalen.gevraagd} />
              <Getal naam="Toegezegd aan u" bedrag={kaart.totalen.toegezegd} />
              <Getal naam="Betaald aan u" bedrag={kaart.totalen.contant} />
              <Getal naam="Nog open" bedrag={kaart.totalen.open} />
            </Getallen>
            <PerKoker kaart={kaart} csv={{ boek: boek.boek, soort: 'landkaart', velden: { op } }} />
            <Toezeggingen boek={boek.boek} op={op} kaart={kaart} />
            <Vastgesteld boek={boek.boek} />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

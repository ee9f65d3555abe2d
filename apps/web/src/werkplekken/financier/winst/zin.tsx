import type { WieBetaaltWieWint } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Getal, Getallen } from '../../gedeeld/getal.js';

/** What it all comes to for this payer, as who pays and who wins has it. */
export function Winstzin({ pad, op }: { readonly pad: string; readonly op: string }) {
  const vraag = useVraag<WieBetaaltWieWint>(`${pad}/wie-betaalt-wie-wint`, { op });
  return (
    <Antwoord vraag={vraag}>
      {({ totaal }) => (
        <>
          <p className="utrecht-paragraph">
            Uw kokers waren {euro(totaal.gewonnen)} goedkoper uit dan verwacht, en {euro(totaal.meerkosten)} duurder. U
            zegde {euro(totaal.toegezegd)} toe en betaalde {euro(totaal.betaald)}. Als alles is betaald, komt u samen
            uit op {euro(totaal.saldo)}. Wat alleen is gemeten, telt hierin mee.
          </p>
          <Getallen titel="Samen">
            <Getal naam="Goedkoper" bedrag={totaal.gewonnen} />
            <Getal naam="Duurder" bedrag={totaal.meerkosten} />
            <Getal naam="Toegezegd aan anderen" bedrag={totaal.toegezegd} />
            <Getal naam="Betaald aan anderen" bedrag={totaal.betaald} />
            <Getal naam="Toegezegd aan u" bedrag={totaal.krijgtToegezegd} />
            <Getal naam="Samen, als alles is betaald" bedrag={totaal.saldo} />
          </Getallen>
        </>
      )}
    </Antwoord>
  );
}

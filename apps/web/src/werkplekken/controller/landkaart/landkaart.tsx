import type { Landkaart } from '@ontschot/projecties';
import { useVraag } from '../../../api/gebruik.js';
import { useKeuze } from '../../../api/keuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Stroomplaat } from '../../../onderdelen/stroomplaat.js';
import { Peildag } from '../../../onderdelen/peildag.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { Getal, Getallen } from '../../gedeeld/getal.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Afspraken } from './afspraken.js';
import { KOPPEN, plaatVan } from './plaat.js';
import { Stromen } from './stromen.js';
import { Zin } from './zin.js';

const VELDEN = ['op', 'van', 'totEnMet', 'wijk'] as const;

/** Where the gain of prevention landed, as a picture and as the same figures in a table; the choice stands in the address. */
export default function Landkaartbladzijde({ boek }: Bladzijdeplek) {
  const [velden, kies] = useKeuze(VELDEN);
  const pad = `boeken/${boek.boek}`;
  const gevraagd = { ...velden, op: velden.op ?? `${boek.jaar}-12-31` };
  const vraag = useVraag<Landkaart>(`${pad}/landkaart`, gevraagd);
  const wijken = useVraag<{ readonly wijken: readonly { readonly wijk: string; readonly naam: string }[] }>(
    `${pad}/wijken`,
    {
      aantal: 500,
    },
  );
  return (
    <Bladzijde
      titel="Landkaart"
      inleiding="Waar de winst van preventie landde, en wat daarvan terugkwam bij wie haar leverde."
    >
      <form className="keuzes" onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
        <Peildag op={velden.op ?? `${boek.jaar}-12-31`} kies={kies('op')} jaar={boek.jaar} />
        <Tekstveld label="Vanaf maand" type="month" value={velden.van ?? ''} opWijziging={kies('van')} />
        <Tekstveld label="Tot en met maand" type="month" value={velden.totEnMet ?? ''} opWijziging={kies('totEnMet')} />
        <Keuzelijst
          label="Wijk"
          value={velden.wijk ?? ''}
          opWijziging={kies('wijk')}
          keuzes={[['', 'alle wijken'], ...(wijken.data?.wijken ?? []).map(({ wijk, naam }) => [wijk, naam] as const)]}
        />
      </form>
      <Antwoord vraag={vraag}>
        {(kaart) => (
          <>
            <Zin pad={pad} velden={gevraagd} kaart={kaart} />
            <Getallen titel="Samen">
              <Getal naam="Gewonnen" bedrag={kaart.totalen.gewonnen} />
              <Getal naam="Elders duurder" bedrag={kaart.totalen.verlies} />
              <Getal naam="Minder verdiend door wie het deed" bedrag={kaart.totalen.gederfd} />
              <Getal naam="Al betaald uit wat is toegezegd" bedrag={kaart.totalen.contant} />
              <Getal naam="Toegezegd, nog niet betaald" bedrag={kaart.totalen.open} />
            </Getallen>
            <Stroomplaat
              titel="Stromen van winst; dezelfde bedragen staan in de tabel hieronder"
              koppen={KOPPEN}
              {...plaatVan(kaart)}
            />
            <Stromen kaart={kaart} csv={{ boek: boek.boek, soort: 'landkaart', velden: gevraagd }} />
            <Afspraken
              kaart={kaart}
              boek={boek.boek}
              csv={{ boek: boek.boek, soort: 'landkaart-netto', velden: gevraagd }}
            />
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

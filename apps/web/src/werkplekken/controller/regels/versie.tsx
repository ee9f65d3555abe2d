import type { Regeloverzicht } from '@ontschot/projecties';
import { Csvknop } from '../../../onderdelen/csvknop.js';
import { schrijfDatum } from '../../../onderdelen/datum.js';
import { Handeling } from '../../gedeeld/handeling.js';

interface Eigenschappen {
  readonly boek: string;
  readonly verdeelregel: string;
  readonly versie: Regeloverzicht['versies'][number];
  readonly gemeld: (zin: string) => void;
}

const STAAT = {
  concept: 'Dit is een concept: het verandert nog, en er wordt niet mee gedeeld',
  vastgesteld: 'Deze versie is vastgesteld',
  ingetrokken: 'Deze versie is ingetrokken: er wordt geen nieuwe afspraak meer mee gesloten',
} as const;

/** One version as the boek has it, and what can be decided about it. */
export function Versieblad({ boek, verdeelregel, versie: een, gemeld }: Eigenschappen) {
  const { versie, staat, geldigVanaf, besluit, reden, zinnen, regel } = een;
  const pad = `boeken/${boek}/verdeelregels/${encodeURIComponent(verdeelregel)}`;
  return (
    <>
      <h2 className="utrecht-heading-2">Wat de regel zegt</h2>
      <p className="utrecht-paragraph">
        {STAAT[staat]}. Hij mag worden gebruikt vanaf {schrijfDatum(geldigVanaf)}.{besluit && ` Besluit: ${besluit}.`}
        {reden && ` Reden: ${reden}.`}
      </p>
      <ul className="utrecht-unordered-list" aria-label="Wat de regel zegt">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <Csvknop titel="alle regels in zinnen" csv={{ boek, soort: 'verdeelregels' }} />
      {staat === 'concept' && (
        <Handeling
          titel="Stel deze versie vast"
          sleutel={`regel-vaststellen ${boek} ${verdeelregel} ${versie}`}
          pad={`${pad}/vaststellingen`}
          velden={[{ veld: 'besluit', label: 'Het besluit', uitleg: 'Bijvoorbeeld: College van 14 januari 2025.' }]}
          inhoud={{ versie }}
          knop="Stel vast"
          geboekt={() => gemeld(`Vastgesteld: versie ${versie} van ${regel.naam}.`)}
        >
          <p className="utrecht-paragraph">
            Daarna verandert deze versie niet meer, en kan een afspraak haar gebruiken.
          </p>
        </Handeling>
      )}
      {staat === 'vastgesteld' && (
        <Handeling
          titel="Trek deze versie in"
          sleutel={`regel-intrekken ${boek} ${verdeelregel} ${versie}`}
          pad={`${pad}/intrekkingen`}
          velden={[{ veld: 'reden', label: 'Waarom' }]}
          inhoud={{ versie }}
          knop="Trek in"
          geboekt={() => gemeld(`Ingetrokken: versie ${versie} van ${regel.naam}.`)}
        >
          <p className="utrecht-paragraph">
            Dat kan zolang er in geen enkele afspraak mee wordt gedeeld. Wat al is gedeeld, blijft zo.
          </p>
        </Handeling>
      )}
    </>
  );
}

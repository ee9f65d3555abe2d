import type { Regeloverzicht } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { useKeuze } from '../../../api/keuze.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Keuzelijst } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { WatAls } from './wat-als.js';

type Versie = Regeloverzicht['versies'][number];

/** Every rule in plain Dutch; and what another one would have meant for all that was assessed, before it counts. */
export default function Regels({ boek }: Bladzijdeplek) {
  const lijst = useBladeren<Regeloverzicht>(`boeken/${boek.boek}/verdeelregels`, 'verdeelregels', { aantal: 100 });
  const [{ regel }, kies] = useKeuze(['regel']);
  return (
    <Bladzijde
      titel="Regels"
      inleiding="Hoe winst wordt gedeeld, en wat een andere regel zou hebben betekend. Proberen boekt niets."
    >
      <Gebladerd lijst={lijst} leeg="Er is nog geen verdeelregel opgesteld.">
        {(regels) => {
          const versies = regels.flatMap((een) => een.versies.map((versie) => [naamVan(een, versie), versie] as const));
          const [naam, gekozen] = versies.find(([sleutel]) => sleutel === regel) ?? versies[0] ?? [];
          if (naam === undefined || gekozen === undefined) return null;
          return (
            <>
              <div className="keuzes">
                <Keuzelijst
                  label="Regel"
                  value={naam}
                  opWijziging={kies('regel')}
                  keuzes={versies.map(([sleutel, versie]) => [
                    sleutel,
                    `${versie.regel.naam} (${sleutel}, ${versie.staat})`,
                  ])}
                />
              </div>
              <h2 className="utrecht-heading-2">Wat de regel zegt</h2>
              <ul className="utrecht-unordered-list">
                {gekozen.zinnen.map((zin) => (
                  <li key={zin}>{zin}</li>
                ))}
              </ul>
              <WatAls key={naam} naam={naam} boek={boek.boek} regel={gekozen.regel} />
            </>
          );
        }}
      </Gebladerd>
    </Bladzijde>
  );
}

const naamVan = ({ verdeelregel }: Regeloverzicht, { versie }: Versie): string => `${verdeelregel} ${versie}`;

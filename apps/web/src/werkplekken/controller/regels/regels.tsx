import type { Regeloverzicht } from '@ontschot/projecties';
import { useState } from 'react';
import { useBladeren } from '../../../api/bladeren.js';
import { useKeuze } from '../../../api/keuze.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Keuzelijst } from '../../../onderdelen/veld.js';
import { NOG_IN_FORMULIER } from '../../gedeeld/nog-in-formulier.js';
import { Vastgelegd } from '../../gedeeld/vastgelegd.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { Bewaard } from './bewaard.js';
import { Regelformulier } from './formulier/formulier.js';
import { Versieblad } from './versie.js';

const NIEUW = 'nieuw';

/** Every rule in plain Dutch, made and changed in a form that says at once what it would have meant. */
export default function Regels({ boek }: Bladzijdeplek) {
  const lijst = useBladeren<Regeloverzicht>(`boeken/${boek.boek}/verdeelregels`, 'verdeelregels', { aantal: 500 });
  const [{ regel }, kies] = useKeuze(['regel']);
  const [gemeld, meld] = useState('');
  return (
    <Bladzijde
      titel="Regels"
      inleiding="Hoe winst wordt gedeeld, en wat een andere regel zou hebben betekend. Proberen boekt niets."
    >
      <Gebladerd lijst={{ ...lijst, regels: lijst.isPending ? [] : [lijst.regels] }} leeg="">
        {([regels = []]) => {
          const versies = regels.flatMap(({ verdeelregel, versies: alle }) =>
            alle.map((versie) => ({ sleutel: `${verdeelregel} ${versie.versie}`, verdeelregel, versie })),
          );
          const gekozen =
            regel === NIEUW ? undefined : (versies.find(({ sleutel }) => sleutel === regel) ?? versies[0]);
          return (
            <>
              <div className="keuzes breed">
                <Keuzelijst
                  label="Regel"
                  value={gekozen?.sleutel ?? NIEUW}
                  opWijziging={(waarde) => {
                    meld('');
                    kies('regel')(waarde);
                  }}
                  keuzes={[
                    ...versies.map(
                      ({ sleutel, versie: { versie, staat, regel: een } }) =>
                        [sleutel, `${een.naam} (versie ${versie}, ${staat})`] as const,
                    ),
                    [NIEUW, 'een nieuwe regel, vanaf niets'],
                  ]}
                />
              </div>
              {gemeld !== '' && <Vastgelegd key={gemeld}>{gemeld}</Vastgelegd>}
              {gekozen !== undefined && (
                <Versieblad
                  key={`${gekozen.sleutel} ${gekozen.versie.staat}`}
                  {...gekozen}
                  boek={boek.boek}
                  gemeld={meld}
                />
              )}
              <h2 className="utrecht-heading-2">
                {gekozen === undefined ? 'Een nieuwe regel' : 'Pas hem aan, en zie meteen wat het had betekend'}
              </h2>
              <Regelformulier
                key={gekozen === undefined ? NIEUW : gekozen.sleutel}
                boek={boek}
                regels={regels}
                {...(gekozen !== undefined && { uit: gekozen })}
                bewaard={(verdeelregel, versie, alles) => {
                  meld(
                    `Bewaard als concept: versie ${versie}. Er wordt niet mee gedeeld tot hij is vastgesteld.${alles ? '' : NOG_IN_FORMULIER}`,
                  );
                  kies('regel')(`${verdeelregel} ${versie}`);
                }}
              />
              <Bewaard boek={boek.boek} />
            </>
          );
        }}
      </Gebladerd>
    </Bladzijde>
  );
}

import { useState, type SyntheticEvent } from 'react';
import { useConcept } from '../../../api/concept.js';
import { metVelden } from '../../../api/gebruik.js';
import { useVerzending } from '../../../api/verzenden.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Melding } from '../../../onderdelen/melding.js';
import { Keuzelijst, Tekstveld } from '../../../onderdelen/veld.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';
import type { Boek } from '../../werkplek.js';
import type { Begrotingsproef } from '../begroting/proef.js';
import { Uitkomst } from '../begroting/uitkomst.js';
import { Afgekeurd } from './afgekeurd.js';
import { Bestandveld } from './bestandveld.js';
import { Kolommen } from './kolommen.js';
import { gok, leesKop, type Kop } from './kop.js';
import { Voortgang } from './voortgang.js';

type Proef = Begrotingsproef & {
  readonly staatAlOp: number | null;
  /** How amounts were read that can be read in two ways. */
  readonly opmerkingen: readonly string[];
};
interface Geboekt {
  readonly revisie: number;
  readonly herhaald: boolean;
  readonly totaal: Begrotingsproef['totaal'];
}

/** A begroting out of a CSV file: what is in which column, then what would come of each line, and only then it is booked. */
export function Begrotingsformulier({ boek: { boek, jaar } }: { readonly boek: Boek }) {
  const proef = useVerzending<Proef>();
  const boeking = useVerzending<Geboekt>();
  const [gekozen, zetGekozen] = useState<{ readonly bestand: File; readonly kop: Kop }>();
  const [concept, zetConcept] = useConcept(`invoeren begroting ${boek}`, {
    ...{ budget: '', bedrag: '', kleur: '', eenheid: 'euro', scheiding: 'puntkomma' },
    ...{ besluit: '', boekdatum: `${jaar}-01-01` },
  });
  const onderweg = ({ fase }: { readonly fase: string }): boolean => fase === 'leest' || fase === 'beoordeelt';
  const boekt = onderweg(boeking);
  const bezig = boekt || onderweg(proef);
  // What was judged was judged as it stood then; of what is being booked the answer is still to be heard.
  const opnieuw = (): void => {
    proef.opnieuw();
    if (!boekt) boeking.opnieuw();
  };
  const zet = (deel: Partial<typeof concept>): void => {
    zetConcept((nu) => ({ ...nu, ...deel }));
    opnieuw();
  };
  const kies = async (bestand: File | undefined): Promise<void> => {
    opnieuw();
    if (bestand === undefined) {
      zetGekozen(undefined);
      return;
    }
    const kop = await leesKop(bestand);
    zetGekozen({ bestand, kop });
    const bekend = (kolom: string, patroon: RegExp): string =>
      kop.kolommen.includes(kolom) ? kolom : gok(kop.kolommen, patroon);
    // Of what stands there by now: the file was read meanwhile.
    zetConcept((nu) => ({
      ...nu,
      ...{ scheiding: kop.scheiding, budget: bekend(nu.budget, /budget|product|taakveld/i) },
      ...{ bedrag: bekend(nu.bedrag, /bedrag|lasten|begroot/i), kleur: bekend(nu.kleur, /koker|kleur/i) },
    }));
  };
  const { besluit, boekdatum, budget, bedrag } = concept;
  const klaar = gekozen !== undefined && [besluit.trim(), boekdatum, budget, bedrag].every((waarde) => waarde !== '');
  const pad = `boeken/${boek}/begrotingsbestanden`;
  const gevraagd = { pad: metVelden(`${pad}/proeven`, concept), inhoud: gekozen?.bestand };
  const stuur = async (wat: 'proef' | 'boek'): Promise<void> => {
    if (!klaar || bezig) return;
    if (wat === 'proef') await proef.stuur(gevraagd.pad, gekozen.bestand, 'text/csv');
    else await boeking.stuur(metVelden(pad, concept), gekozen.bestand, 'text/csv');
  };
  const { antwoord } = proef;
  return (
    <form
      onSubmit={(gebeurtenis: SyntheticEvent) => {
        gebeurtenis.preventDefault();
        void stuur('proef');
      }}
    >
      <Bestandveld
        label="Bestand met de begroting"
        uitleg="Een CSV met een kop; elke regel is een bedrag voor een budget. Hoogstens 2.000 regels en 2 MB."
        soorten=".csv,text/csv"
        bestand={gekozen?.bestand}
        vast={boekt}
        opKeuze={(bestand) => void kies(bestand)}
      />
      {gekozen && <Kolommen kolommen={gekozen.kop.kolommen} {...{ concept }} opWijziging={zet} />}
      <Tekstveld
        label="Besluit"
        uitleg="Het besluit waarmee de begroting is vastgesteld."
        value={besluit}
        opWijziging={(waarde) => zet({ besluit: waarde })}
      />
      <div className="keuzes">
        <Tekstveld label="Telt op" type="date" value={boekdatum} opWijziging={(waarde) => zet({ boekdatum: waarde })} />
        <Keuzelijst
          label="Bedragen in"
          value={concept.eenheid}
          keuzes={EENHEDEN}
          opWijziging={(eenheid) => zet({ eenheid })}
        />
      </div>
      <Knop type="submit" bezig={bezig && boeking.fase === 'rust'} disabled={!klaar}>
        Lees en beoordeel
      </Knop>
      <Voortgang verzending={boeking.fase === 'rust' ? proef : boeking} />
      {proef.fase === 'mislukt' && <Afgekeurd fout={proef.fout} opnieuw={() => void stuur('proef')} />}
      {antwoord?.staatAlOp === null &&
        boeking.fase !== 'klaar' &&
        antwoord.opmerkingen.map((zin) => (
          <Melding key={zin} soort="warning">
            <p className="utrecht-paragraph">{zin}</p>
          </Melding>
        ))}
      {antwoord?.staatAlOp === null && boeking.fase !== 'klaar' && (
        <Uitkomst proef={antwoord} gevraagd={gevraagd} waar="bestand" />
      )}
      {antwoord?.staatAlOp === null && antwoord.kan && boeking.fase !== 'klaar' && (
        <Knop soort="primary-action" bezig={bezig} onClick={() => void stuur('boek')}>
          Boek deze begroting
        </Knop>
      )}
      {boeking.fase === 'mislukt' && <Afgekeurd fout={boeking.fout} opnieuw={() => void stuur('boek')} />}
      {antwoord && antwoord.staatAlOp !== null && (
        <Klaar boek={boek} geboekt={{ ...antwoord, revisie: antwoord.staatAlOp, herhaald: true }} />
      )}
      {boeking.antwoord && <Klaar boek={boek} geboekt={boeking.antwoord} />}
    </form>
  );
}

const EENHEDEN = [
  ['euro', 'euro'],
  ['duizend', 'duizenden euro’s'],
  ['cent', 'eurocenten'],
] as const;

function Klaar({ boek, geboekt: { revisie, herhaald, totaal } }: { readonly boek: string; readonly geboekt: Geboekt }) {
  return (
    <Melding soort="ok">
      {herhaald ? 'Deze begroting staat al zo in het boek; er is niets nieuws geboekt.' : 'De begroting is geboekt.'}{' '}
      Het zijn {totaal.regels} {totaal.regels === 1 ? 'regel' : 'regels'}, per saldo {euro(totaal.saldo)}.{' '}
      <Verwijzing boek={boek} naar={`uitleg/${revisie}`}>
        Bekijk de bewegingen
      </Verwijzing>
    </Melding>
  );
}

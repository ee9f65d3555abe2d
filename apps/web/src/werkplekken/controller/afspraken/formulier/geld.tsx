import { Groep } from '../../../../onderdelen/groep.js';
import { Keuzelijst, Tekstveld, Vinkje } from '../../../../onderdelen/veld.js';
import type { Afspraakconcept } from './concept.js';
import type { Per } from './soorten.js';
import { metKies, PER, type Afspraakdeel } from './eigenschappen.js';

/** Which rule shares the gain, what the prevention costs, and who took the initiative. */
export function Geld({ concept, wijzig, fout, keuzes }: Afspraakdeel) {
  const { regel, kosten, kostenPer, inKoker, initiatief, initiatiefnemer, grens, automatisch, kokers } = concept;
  const meegeteld = keuzes.kokers.filter(([koker]) => kokers.some((een) => een.koker === koker));
  return (
    <>
      <Keuzelijst
        label="Welke regel de winst verdeelt"
        uitleg="Een ontwerp kan zonder: dan wordt er gemeten en niets gedeeld."
        value={regel}
        fout={fout('verdeelregel')}
        opWijziging={(waarde) => wijzig({ regel: waarde })}
        keuzes={metKies(keuzes.regels, 'nog geen')}
      />
      <Groep titel="Wat de preventie zelf kost">
        <div className="keuzes">
          <Tekstveld
            label="Bedrag (€)"
            inputMode="decimal"
            value={kosten}
            fout={fout('interventiekosten.bedrag', kosten)}
            opWijziging={(waarde) => wijzig({ kosten: waarde })}
          />
          <Keuzelijst
            label="Waarover"
            value={kostenPer}
            opWijziging={(per) => wijzig({ kostenPer: per as Per })}
            keuzes={PER}
          />
          <Keuzelijst
            label="Telt al mee in"
            value={inKoker}
            fout={fout('interventiekosten.inKoker')}
            opWijziging={(waarde) => wijzig({ inKoker: waarde })}
            keuzes={metKies(meegeteld, 'geen koker van deze afspraak')}
          />
        </div>
      </Groep>
      <Groep titel="Wie het initiatief nam" fout={fout('initiatiefnemer')}>
        <div className="keuzes">
          <Keuzelijst
            label="Soort"
            value={initiatief}
            opWijziging={(soort) => wijzig({ initiatief: soort as Afspraakconcept['initiatief'], initiatiefnemer: '' })}
            keuzes={[
              ['', 'niemand in het bijzonder'],
              ['organisatie', 'een organisatie'],
              ['budget', 'een budget, zoals een wijkbudget'],
              ['huishouden', 'een huishouden'],
            ]}
          />
          {initiatief === 'huishouden' && (
            <Tekstveld
              label="Code van het huishouden"
              autoComplete="off"
              value={initiatiefnemer}
              fout={fout('initiatiefnemer.huishouden', initiatiefnemer)}
              opWijziging={(waarde) => wijzig({ initiatiefnemer: waarde })}
            />
          )}
          {(initiatief === 'organisatie' || initiatief === 'budget') && (
            <Keuzelijst
              label="Wie"
              value={initiatiefnemer}
              fout={fout(`initiatiefnemer.${initiatief}`, initiatiefnemer)}
              opWijziging={(waarde) => wijzig({ initiatiefnemer: waarde })}
              keuzes={metKies(initiatief === 'budget' ? keuzes.budgetten : keuzes.organisaties)}
            />
          )}
        </div>
      </Groep>
      <Tekstveld
        label="Grens per huishouden (€)"
        uitleg="Wat één huishouden meer kost, telt niet mee. Leeg: geen grens."
        inputMode="decimal"
        value={grens}
        fout={fout('grensPerHuishouden', grens)}
        opWijziging={(waarde) => wijzig({ grens: waarde })}
      />
      <Vinkje
        label="Geld dat vrijkomt wordt meteen uitbetaald, zonder dat iemand het bevestigt"
        checked={automatisch}
        opWijziging={(waarde) => wijzig({ automatisch: waarde })}
      />
    </>
  );
}

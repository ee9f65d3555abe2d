import { Rijen } from '../../../../onderdelen/rijen.js';
import { Keuzelijst, Tekstveld } from '../../../../onderdelen/veld.js';
import type { Grensconcept, Regelconcept } from './concept.js';
import type { Regeldeel } from './eigenschappen.js';

/** What is measured beside money, and what it must be before anything is shared. */
export function Maten({ concept, wijzig, fout }: Regeldeel) {
  const { maten, poorten, winst, verlies } = concept;
  // What was about a maat that is taken away, goes with it.
  const zetMaten = (rijen: Regelconcept['maten']): void => {
    const heeft = (maat: string): boolean => rijen.some((een) => een.maat === maat);
    const zonder = (deel: Grensconcept): Grensconcept => (heeft(deel.schaal) ? deel : { ...deel, schaal: '' });
    const over = poorten.filter(({ maat }) => heeft(maat));
    wijzig({ maten: rijen, poorten: over, winst: zonder(winst), verlies: zonder(verlies) });
  };
  return (
    <>
      <Rijen
        titel="Wat er naast geld wordt gemeten"
        uitleg="Bijvoorbeeld een rapportcijfer, of hoeveel een wachtlijst groeide."
        wat="Maat"
        rijen={maten}
        nieuw={() => ({ maat: vrijeNaam(maten), naam: '', van: '', tot: '' })}
        hoogstens={20}
        zet={zetMaten}
        fout={fout('maten')}
        foutVan={(i) => fout(`maten[${i}]`, maten[i]?.van) ?? fout(`maten[${i}].maat`)}
      >
        {({ naam, van, tot }, anders, i) => (
          <>
            <Tekstveld
              label="Hoe het in zinnen heet"
              placeholder="het rapportcijfer"
              autoComplete="off"
              value={naam}
              fout={fout(`maten[${i}].naam`, naam)}
              opWijziging={(waarde) => anders({ naam: waarde })}
            />
            <Tekstveld
              label="Laagste dat het kan zijn"
              inputMode="decimal"
              value={van}
              fout={fout(`maten[${i}].van`, van)}
              opWijziging={(waarde) => anders({ van: waarde })}
            />
            <Tekstveld
              label="Hoogste dat het kan zijn"
              inputMode="decimal"
              value={tot}
              fout={fout(`maten[${i}].tot`, tot)}
              opWijziging={(waarde) => anders({ tot: waarde })}
            />
          </>
        )}
      </Rijen>
      {maten.length > 0 && (
        <Rijen
          titel="Eisen aan de kwaliteit"
          uitleg="Wordt er een niet gehaald, dan wordt er niets gedeeld."
          wat="Eis"
          rijen={poorten}
          nieuw={() => ({ maat: maten[0]?.maat ?? '', minstens: '', hoogstens: '' })}
          hoogstens={20}
          zet={(rijen) => wijzig({ poorten: rijen })}
          fout={fout('winst.poorten')}
          foutVan={(i) => fout(`winst.poorten[${i}]`, `${poorten[i]?.minstens}${poorten[i]?.hoogstens}`)}
        >
          {({ maat, minstens, hoogstens }, anders, i) => (
            <>
              <Keuzelijst
                label="Van"
                value={maat}
                fout={fout(`winst.poorten[${i}].maat`)}
                opWijziging={(waarde) => anders({ maat: waarde })}
                keuzes={matenlijst(maten)}
              />
              <Tekstveld
                label="Minstens"
                inputMode="decimal"
                value={minstens}
                fout={fout(`winst.poorten[${i}].minstens`, minstens)}
                opWijziging={(waarde) => anders({ minstens: waarde })}
              />
              <Tekstveld
                label="Hoogstens"
                inputMode="decimal"
                value={hoogstens}
                fout={fout(`winst.poorten[${i}].hoogstens`, hoogstens)}
                opWijziging={(waarde) => anders({ hoogstens: waarde })}
              />
            </>
          )}
        </Rijen>
      )}
    </>
  );
}

/** The maten to choose from, by the name that somebody gave them. */
export const matenlijst = (maten: Regelconcept['maten']): (readonly [string, string])[] =>
  maten.map(({ maat, naam }, i) => [maat, naam.trim() === '' ? `maat ${i + 1}` : naam] as const);

/** A name for the boek that no other maat of the rule has. */
function vrijeNaam(maten: Regelconcept['maten']): string {
  for (let nummer = maten.length + 1; ; nummer += 1)
    if (!maten.some(({ maat }) => maat === `maat-${nummer}`)) return `maat-${nummer}`;
}

import { Apifout, type Probleem } from '../../../api/probleem.js';
import { bestandfouten } from './fouten.js';

const gelijk = { type: '', title: 'x', status: 400, detail: 'y', code: 'z', watNu: 'Herstel het bestand.' };
const van = (meer: Partial<Probleem>) => bestandfouten(new Apifout({ ...gelijk, ...meer }));

describe('de fouten van een bestand', () => {
  it('staan per regel, zonder die nog eens te noemen', () => {
    const fouten = [
      { veld: 'regel 3', code: 'begroting', melding: 'regel 3: er zijn 2 kolommen in plaats van 3' },
      { veld: 'bedrag', code: 'declaratie', melding: 'regel 4, bedrag: geef een bedrag' },
      { veld: 'bestand', code: 'begroting', melding: 'het bestand is leeg' },
      { veld: 'boekdatum', code: 'datum', melding: 'Geef een dag die bestaat.' },
    ];
    expect(van({ fouten })?.fouten.map(({ waar, wat }) => [waar, wat])).toEqual([
      ['regel 3', 'er zijn 2 kolommen in plaats van 3'],
      ['regel 4', 'bedrag: geef een bedrag'],
      ['het geheel', 'het bestand is leeg'],
      ['boekdatum', 'Geef een dag die bestaat.'],
    ]);
  });

  it('zeggen van wat het boek niet neemt ook wat iemand kan doen, en hoeveel het er zijn', () => {
    const fouten = [
      { regel: 2, code: 'a', uitleg: 'Dit product kennen wij niet.', watNu: 'Vul de indeling aan.' },
      { regel: 0, code: 'b', uitleg: 'Het is te veel.' },
    ];
    expect(van({ status: 409, cijfers: { aantal: 140, fouten } })).toEqual({
      fouten: [
        { waar: 'regel 2', wat: 'Dit product kennen wij niet.', watNu: 'Vul de indeling aan.' },
        { waar: 'het geheel', wat: 'Het is te veel.', watNu: 'Herstel het bestand.' },
      ],
      aantal: 140,
    });
  });

  it('zijn er niet van iets anders', () => {
    expect(van({ status: 503 })).toBeUndefined();
    expect(bestandfouten(new Error('weg'))).toBeUndefined();
  });
});

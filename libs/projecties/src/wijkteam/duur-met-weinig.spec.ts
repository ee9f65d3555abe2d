import { oordeelOver } from './duur-met-weinig.js';
import type { Geleerd } from './leersom.js';

const groep = (naam: string, perHuishouden: number, opbrengstPerEuro: number | null, verteld = 10) =>
  ({ naam, perHuishouden, opbrengstPerEuro, verteld, aantal: 20 }) as unknown as Geleerd & { naam: string };
const totaal = groep('alles', 200_00, 3_00);
const namen = (lijst: readonly { naam: string }[]): string[] => lijst.map(({ naam }) => naam);

describe('duur met weinig resultaat, en andersom', () => {
  const groepen = [
    groep('duur met weinig', 400_00, 1_00),
    groep('duur met veel', 300_00, 9_00),
    groep('het midden', 200_00, 1_00),
    groep('goedkoop met weinig', 100_00, 2_99),
    groep('goedkoop met veel', 50_00, 3_01),
  ];

  it('is wat boven de middelste kostte en onder het geheel opbracht, en andersom', () => {
    const { duurMetWeinig, goedkoopMetVeel, middelste, opbrengstPerEuro, uitleg } = oordeelOver(groepen, totaal);
    expect(namen(duurMetWeinig)).toEqual(['duur met weinig']);
    expect(namen(goedkoopMetVeel)).toEqual(['goedkoop met veel']);
    expect([middelste, opbrengstPerEuro]).toEqual([200_00, 3_00]);
    expect(uitleg).toContain('meer kostte dan € 200,00, de middelste van de groepen');
    expect(uitleg).toContain('minder voorkwam dan € 3,00');
  });

  it('neemt bij een even aantal het midden van de twee middelste, half naar boven', () => {
    expect(oordeelOver([groep('a', 1, 5), groep('b', 2, 5)], totaal).middelste).toBe(2);
    expect(oordeelOver([groep('a', 100, 5), groep('b', 301, 5)], totaal).middelste).toBe(201);
  });

  it('oordeelt niet over waarvan te weinig is verteld, en niet over één groep', () => {
    const stil = [...groepen, groep('duur en stil', 500_00, 0, 9), groep('niet te zeggen', 500_00, null)];
    expect(namen(oordeelOver(stil, totaal).duurMetWeinig)).toEqual(['duur met weinig']);
    const leeg = { middelste: null, opbrengstPerEuro: null, duurMetWeinig: [], goedkoopMetVeel: [] };
    expect(oordeelOver(groepen.slice(0, 1), totaal)).toMatchObject(leeg);
    expect(oordeelOver(groepen, groep('alles', 1, null))).toMatchObject(leeg);
    expect(oordeelOver([], totaal).uitleg).toContain('Er is nog te weinig om te vergelijken');
  });

  it('zet het vorige jaar ernaast, waar dat het ook uitsplitst', () => {
    const vorig = ({ naam }: { naam: string }) => (naam === 'goedkoop met veel' ? groep(naam, 60_00, 2_00) : undefined);
    const { duurMetWeinig, goedkoopMetVeel } = oordeelOver(groepen, totaal, vorig);
    expect(goedkoopMetVeel).toMatchObject([{ eerder: { perHuishouden: 60_00, opbrengstPerEuro: 2_00 } }]);
    expect(duurMetWeinig).toMatchObject([{ eerder: null }]);
  });
});

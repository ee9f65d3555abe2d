import { soort, type Weigersoort } from './weigersoort.js';

/** The refusals about money that a household may spend itself (design 2). */
export const VOUCHERWEIGERINGEN = {
  'onbekende-voucher': soort('Deze voucher staat niet in het boek', 'Controleer de code van de voucher.'),
  'voucher-past-niet': soort('Zo kan deze voucher niet worden uitgegeven', 'Herstel alles wat onder fouten staat.'),
  'voucher-staat-past-niet': soort(
    'De voucher is daar nu niet aan toe',
    'Kijk in welke staat de voucher is, en wat daarbij kan.',
  ),
  'voucher-vervallen': soort('De voucher is niet meer geldig', 'Vraag het wijkteam om een nieuwe.'),
  'voucher-vervalt-nog-niet': soort('De voucher is nog geldig', 'Wacht tot zijn termijn om is, of trek hem in.'),
  'voucher-te-vroeg': soort(
    'De voucher of de inwisseling telt op die dag nog niet',
    'Kies een boekdatum op of na de genoemde dag.',
  ),
  'voucher-te-laat': soort('De voucher kan niet pas later eindigen', 'Kies uiterlijk de genoemde dag.'),
  'voucher-te-klein': soort('Er is minder van de voucher over', 'Wissel hoogstens in wat er over is.'),
  'voucher-niets-over': soort('Van de voucher is niets meer over', 'Er hoeft niets te gebeuren.'),
  'voucher-niet-bij-aanbieder': soort(
    'De voucher is daar niet te besteden',
    'Noem een van de organisaties van de voucher.',
  ),
  'voucher-te-vaak': soort(
    'De voucher is te vaak ingewisseld',
    'Vraag het wijkteam om een nieuwe voor wat er over is.',
  ),
  'eigen-voucher': soort('Een collega moet meekijken met de voucher', 'Vraag een ander lid van het team.'),
  'van-een-voucher': soort('Dit geld hoort bij een voucher', 'Doe het met een opdracht over de voucher.'),
  'onbekende-inwisseling': soort('Deze inwisseling is er niet', 'Controleer de naam van de inwisseling.'),
  'inwisseling-al-teruggenomen': soort('Deze inwisseling is al teruggenomen', 'Er hoeft niets te gebeuren.'),
} as const satisfies Record<string, Weigersoort>;

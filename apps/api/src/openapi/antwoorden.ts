import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** An event as an answer shows it. */
export class GeboekteGebeurtenisAntwoord {
  @ApiProperty({ type: 'integer', example: 12 }) revisie!: number;
  @ApiProperty({ example: 'besteding-geboekt.v1' }) type!: string;
  @ApiProperty({ format: 'uuid', required: false, description: 'Niet van een stem van een bewoner.' }) id?: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) gegevens!: object;
}

/** What came of an opdracht. */
export class GeboektAntwoord {
  @ApiProperty({ type: 'integer', description: 'Van de laatste gebeurtenis.', example: 12 }) revisie!: number;
  @ApiProperty({ description: 'Of dit antwoord eerder is gegeven.' }) herhaald!: boolean;
  @ApiProperty({ type: [GeboekteGebeurtenisAntwoord] }) gebeurtenissen!: GeboekteGebeurtenisAntwoord[];
}

/** An event as it would be. */
class BeproefdeGebeurtenisAntwoord {
  @ApiProperty({ example: 'trekking-verstrekt.v1' }) type!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) gegevens!: object;
}

/** What would come of an opdracht. */
export class ProefAntwoord {
  @ApiProperty({ type: 'integer', description: 'Wat het antwoord zou zijn.', example: 202 }) status!: number;
  @ApiProperty({ type: 'integer', description: 'De revisie waarop dit berust.', example: 12 }) opRevisie!: number;
  @ApiProperty({ type: [BeproefdeGebeurtenisAntwoord] }) gebeurtenissen!: BeproefdeGebeurtenisAntwoord[];
  @ApiPropertyOptional({
    description: 'Waaraan deze uitkomst te herkennen is; stuur het bij het boeken mee als Ontschot-Gezien.',
    example: 'wRhTqzZlZlJ2s5o8tJ1cJ0lS1Jm0G3Xh4o7fB2nUu1A',
  })
  merk?: string;
}

/** One fault of the input. */
export class FoutAntwoord {
  @ApiProperty({ description: 'Waar; leeg voor het geheel.', example: 'regels[3].bedrag' }) veld!: string;
  @ApiProperty({ example: 'bedrag' }) code!: string;
  @ApiProperty({ example: 'Geef een heel aantal eurocenten.' }) melding!: string;
}

/** Problem details (RFC 9457). */
export class ProbleemAntwoord {
  @ApiProperty({ format: 'uri-reference', example: '/v1/fouten/te-weinig-ruimte' }) type!: string;
  @ApiProperty({ example: 'Er is niet genoeg ruimte' }) title!: string;
  @ApiProperty({ type: 'integer', example: 409 }) status!: number;
  @ApiProperty({ description: 'Wat er deze keer aan de hand was.' }) detail!: string;
  @ApiProperty({ format: 'uri-reference', required: false }) instance?: string;
  @ApiProperty({ example: 'te-weinig-ruimte' }) code!: string;
  @ApiProperty({ description: 'Wat iemand nu kan doen.' }) watNu!: string;
  @ApiProperty({ type: [FoutAntwoord], required: false }) fouten?: FoutAntwoord[];
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'De cijfers achter een weigering.',
  })
  cijfers?: object;
  @ApiProperty({ type: 'integer', required: false, description: 'Waar de weigering in het boek staat.' })
  revisie?: number;
  @ApiProperty({ required: false }) herhaald?: boolean;
  @ApiProperty({
    required: false,
    enum: ['niet-aangenomen', 'onduidelijk'],
    description:
      'Wat er bekend is van een opdracht waarop de opslag geen antwoord gaf: hier niet aangenomen (een andere knoop kan haar hebben geboekt), of misschien geboekt. Stuur haar opnieuw met dezelfde Idempotency-Key, nooit met een nieuwe.',
  })
  uitkomst?: 'niet-aangenomen' | 'onduidelijk';
  @ApiProperty({ required: false, description: 'Van deze aanvraag, bij een fout van ons.' }) kenmerk?: string;
}

import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Boekschrijvers, type Antwoord, type Ingediend } from '@ontschot/boekschrijver';

/** Books opdrachten on one boek, in order; each is answered by itself. */
export class BoekOpdrachten extends Command<PromiseSettledResult<Antwoord>[]> {
  constructor(
    readonly boek: string,
    readonly opdrachten: readonly Ingediend[],
  ) {
    super();
  }
}

@CommandHandler(BoekOpdrachten)
export class BoekOpdrachtenHandler implements ICommandHandler<BoekOpdrachten> {
  constructor(private readonly schrijvers: Boekschrijvers) {}

  execute({ boek, opdrachten }: BoekOpdrachten): Promise<PromiseSettledResult<Antwoord>[]> {
    return this.schrijvers.dienInElk(boek, opdrachten);
  }
}
